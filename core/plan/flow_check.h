// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// Warnings about money between counterparties: a flow from somebody to itself (left out), stakes that go round in a circle
/// (each counts as a flow of its own; one warning a circle, at its first row), a revenue without us of 0 (no ratio to it),
/// a year of flows past the horizon (its last year is meant).
std::vector<Issue> flowWarnings(const Plan<>& plan);

}  // namespace headroom
