// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_reader.h"

#include <QCoreApplication>
#include <limits>

#include "plan/edit_text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::HistoryPage)
};

/// A step of more changes is not read for its line in the list.
constexpr std::int64_t mostDescribed = 200;

QString changedText(PlanFile& file, const RowNames& removed, const Step& step)
{
    if (step.changes > mostDescribed) return Tr::tr("%n change(s)", nullptr, static_cast<int>(std::min<std::int64_t>(step.changes, std::numeric_limits<int>::max())));
    const auto edits = file.editsOf(step.number);
    // A step that cannot be read must not hide the others.
    return (edits ? textOf(describe(ChangeScope{.before = file.plan(), .after = file.plan(), .removed = &removed}, edits->forward, edits->backward)) : textOf(edits.error())).simplified();
}

}  // namespace

Result<HistoryPart> readPart(PlanFile& file, const HistoryFilter& filter, StepNumber before, std::size_t most, StepNumber known)
{
    const auto steps = file.history(filter, before, most);
    if (!steps) return tl::unexpected(steps.error());
    HistoryPart part;
    const auto removed = file.removedNames();
    if (!removed) return tl::unexpected(removed.error());
    for (const Step& step : *steps) part.steps.push_back({step, step.number > known ? changedText(file, *removed, step) : QString()});
    auto versions = file.versions();
    if (!versions) return tl::unexpected(versions.error());
    part.versions = *std::move(versions);
    auto authors = file.authors();
    if (!authors) return tl::unexpected(authors.error());
    part.authors = *std::move(authors);
    return part;
}

Result<PastPoint> readPoint(PlanFile& file, StepNumber step)
{
    const auto steps = file.history({}, step + 1, 2);
    if (!steps) return tl::unexpected(steps.error());
    if (steps->empty() || steps->front().number != step) return tl::unexpected(Tr::tr("The history has no step %1.").arg(step).toStdString());
    return PastPoint{.step = steps->front(), .earlier = steps->size() > 1 ? (*steps)[1].number : -1, .later = step < file.lastStep() ? step + 1 : -1};
}

}  // namespace headroom
