// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/edit.h"

namespace headroom {

/// What is wrong with an edit that nobody vouches for, such as one read from a history on a disk: it names a row that is
/// not there, inserts one that is, or holds a value that its field does not take. References may lead nowhere until the
/// rest of its group is made. Nothing where applyEdit() may be called.
std::optional<std::string> misfit(const Plan<>& plan, const Edit& edit);

/// Applies a group that nobody vouches for. The inverse takes it back. The error says why it does not fit or what would be
/// wrong with the plan, which is then as it was.
Result<EditGroup> replay(Plan<>& plan, const EditGroup& group);

/// Why replay() would refuse, without applying anything; nothing where it would not.
std::optional<std::string> misfit(const Plan<>& plan, const EditGroup& group);

}  // namespace headroom
