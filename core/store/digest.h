// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "plan/assemble.h"
#include "plan/edit.h"

namespace headroom {

/// A number that tells plans apart: the sum, modulo 2^64, of a hash of every value with its place. A step of the history
/// keeps that of the plan after it, so that a value which a disk or another program has changed does not pass for one that
/// somebody entered. No protection against an attacker.
using Digest = std::uint64_t;

Digest digestOf(const PlanRows& rows);

/// What a group adds to the digest of the plan that it is made in: edits and their inverses in the order in which they are
/// made.
Digest digestChange(const EditGroup& group, const EditGroup& inverses);

}  // namespace headroom
