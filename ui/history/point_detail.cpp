// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/point_detail.h"

#include <algorithm>

#include "plan/replay.h"

namespace headroom {

namespace {

/// More are no longer read by anybody, and measuring their columns takes its time.
constexpr std::size_t mostChanges = 2'000;

void take(PointDetail& detail, std::vector<ChangeText> changes)
{
    detail.changes = std::move(changes);
    if (detail.changes.size() <= mostChanges) return;
    detail.left = detail.changes.size() - mostChanges;
    detail.changes.resize(mostChanges);
}

/// Puts what moved first, and says how much that is.
std::size_t movedFirst(std::vector<HeadlineChange>& changes)
{
    const auto rest = std::stable_partition(changes.begin(), changes.end(), hasMoved);
    return static_cast<std::size_t>(rest - changes.begin());
}

/// Told by the plans around the step, where they can be had: they know the names of then.
Result<std::vector<ChangeText>> changesBy(PlanFile& file, StepNumber step, const Plan<>& after)
{
    auto edits = file.editsOf(step);
    if (!edits) return tl::unexpected(edits.error());
    Plan<> before = after;
    const bool fits = !misfit(before, edits->backward);
    if (fits) applyEdit(before, edits->backward);
    return changeTexts({.before = before, .after = after}, edits->forward, edits->backward);
}

}  // namespace

Result<PointDetail> readDetail(PlanFile& file, const HistoryRow& row, StepNumber since, const std::string& engine)
{
    PointDetail detail;
    auto then = file.planAt(row.step.number);
    if (!then) detail.problem = then.error();
    if (row.isVersion() && then) {
        const auto before = file.planAt(since);
        if (before) take(detail, changeTexts(*before, *then));
        else detail.problem = before.error();
    } else if (!row.isVersion()) {
        auto changes = changesBy(file, row.step.number, then ? *then : file.plan());
        if (!changes) return tl::unexpected(changes.error());
        take(detail, *std::move(changes));
    }
    if (!then) return detail;
    const Statement statement(*std::move(then));
    detail.headline = headlineChanges(statement, Statement(file.plan()));
    detail.moved = movedFirst(detail.headline);
    if (row.isVersion() && row.version.engine != engine) {
        detail.drift = figureDrift(row.version.figures, statement);
        detail.driftSentence = driftSentence(detail.drift, row.version.engine, engine);
    }
    return detail;
}

Result<Comparison> readComparison(PlanFile& file, ComparedStep a, ComparedStep b)
{
    const auto planOf = [&file](ComparedStep step) { return step ? file.planAt(*step) : Result<Plan<>>(file.plan()); };
    auto before = planOf(a), after = planOf(b);
    if (!before) return tl::unexpected(before.error());
    if (!after) return tl::unexpected(after.error());
    Comparison comparison{.inputs = changeTexts(*before, *after), .headline = {}, .moved = 0};
    comparison.headline = headlineChanges(Statement(*std::move(before)), Statement(*std::move(after)));
    comparison.moved = movedFirst(comparison.headline);
    return comparison;
}

}  // namespace headroom
