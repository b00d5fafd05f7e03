// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_reader.h"

#include <QCoreApplication>
#include <algorithm>
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

/// Names of rows that are gone: reading them takes the longer the longer the history is, and most steps need none.
class Removed {
public:
    const RowNames* forSteps(PlanFile& file, const EditGroup& group)
    {
        const auto isGone = [&](const Edit& edit) {
            const auto* set = std::get_if<SetField>(&edit);
            return set && !indexOf(file.plan(), set->place.table, set->place.row);
        };
        if (m_names || std::ranges::none_of(group, isGone)) return m_names ? &*m_names : nullptr;
        auto names = file.removedNames();
        m_names = names ? *std::move(names) : RowNames{};
        return &*m_names;
    }

private:
    std::optional<RowNames> m_names;
};

QString changedText(PlanFile& file, Removed& removed, const Step& step)
{
    if (step.changes > mostDescribed) return Tr::tr("%n change(s)", nullptr, static_cast<int>(std::min<std::int64_t>(step.changes, std::numeric_limits<int>::max())));
    const auto edits = file.editsOf(step.number);
    // A step that cannot be read must not hide the others.
    if (!edits) return textOf(edits.error()).simplified();
    return textOf(describe({.before = file.plan(), .after = file.plan(), .removed = removed.forSteps(file, edits->forward)}, edits->forward, edits->backward)).simplified();
}

}  // namespace

Result<HistoryPart> readPart(PlanFile& file, const HistoryFilter& filter, StepNumber before, std::size_t most, StepNumber known)
{
    const auto steps = file.history(filter, before, most);
    if (!steps) return tl::unexpected(steps.error());
    HistoryPart part;
    Removed removed;
    for (const Step& step : *steps) part.steps.push_back({step, step.number > known ? changedText(file, removed, step) : QString()});
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
