// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_text.h"

#include <algorithm>
#include <array>

#include "plan/contract_check.h"
#include "plan/text.h"
#include "store/foreign_text.h"

namespace headroom {

namespace {

struct KindKey {
    StepKind kind;
    std::string_view key;
};
constexpr std::array kinds{KindKey{StepKind::Created, "created"}, KindKey{StepKind::Commit, "edit"},     KindKey{StepKind::Undo, "undo"},
                           KindKey{StepKind::Redo, "redo"},       KindKey{StepKind::Restore, "restore"}, KindKey{StepKind::Outside, "outside"}};

constexpr std::size_t longestWhat = 500;

std::string bare(const Step& step)
{
    const std::string of = std::to_string(step.of);
    switch (step.kind) {
    case StepKind::Created: return said(HR_TR("Plan made"));
    case StepKind::Commit: return said(HR_TR("Edit"));
    case StepKind::Undo: return said(HR_TR("Undo of step %1"), {of});
    case StepKind::Redo: return said(HR_TR("Redo of step %1"), {of});
    case StepKind::Restore: return said(HR_TR("Return to step %1"), {of});
    case StepKind::Outside: return said(HR_TR("Change by another program"));
    }
    return {};
}

}  // namespace

std::string_view kindKey(StepKind kind)
{
    for (const KindKey& known : kinds)
        if (known.kind == kind) return known.key;
    HR_REQUIRE(false);
    return {};
}

StepKind kindOf(std::string_view key)
{
    for (const KindKey& known : kinds)
        if (known.key == key) return known.kind;
    // Somebody's own word in the file: a record without a meaning for undo.
    return StepKind::Outside;
}

std::string actionText(const Step& step)
{
    std::string what = step.what;
    std::ranges::replace(what, '\n', ' ');
    what = foreignText(what, longestWhat);
    if (what.empty()) return bare(step);
    return step.kind == StepKind::Commit ? what : said(HR_TR("%1: %2"), {bare(step), what});
}

}  // namespace headroom
