// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_text.h"

#include <algorithm>

#include "plan/check_text.h"
#include "plan/text.h"

namespace headroom {

namespace {

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

std::string actionText(const Step& step)
{
    if (step.what.empty() || !isCleanText(step.what, TextLines::Many)) return bare(step);
    std::string what = step.what;
    std::ranges::replace_if(what, [](unsigned char byte) { return byte < 0x20; }, ' ');
    return step.kind == StepKind::Commit ? what : said(HR_TR("%1: %2"), {bare(step), what});
}

}  // namespace headroom
