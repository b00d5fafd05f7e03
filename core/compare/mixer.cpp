// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/mixer.h"

#include "model/evaluate.h"
#include "model/headline.h"
#include "model/lenders_case.h"
#include "model/plan_returns.h"

namespace headroom {

std::optional<LendersCase> commonLenders(const Changes& changes)
{
    if (!changes.isBeside || !changes.onBase.empty()) return std::nullopt;
    return lendersCase(Statement(changes.base));
}

Mixer::Mixer(const Changes& changes, std::string_view figure, const LendersCase* lenders) : m_changes(changes), m_figure(figure), m_lenders(lenders) {}

const Plan<>* Mixer::made(const Plan<>& from, const EditGroup& edits, const std::vector<std::size_t>& unitOf, const Mix& mix, Plan<>& into)
{
    into = from;
    m_edits.clear();
    for (std::size_t at = 0; at < edits.size(); ++at)
        if (mix[unitOf[at]]) {
            applyEdit(into, edits[at]);
            m_edits.push_back(edits[at]);
        }
    // Neither side has an error, so that a mix without one of them is of what was mixed.
    return m_edits.size() < edits.size() && errorMadeBy(m_edits, into) ? nullptr : &into;
}

Ledger<double>& Mixer::ledgerFor(Structure& structure)
{
    const auto& settings = m_plan.settings;
    const bool fits = m_shape && m_shape->sizes == structure.sizes && m_shape->columns.horizon == structure.columns.horizon && m_shape->calendar == Calendar(settings.start, settings.hours, settings.fiscalYearEnd);
    // Months that another mix needs are computed for this one too: no figure of the horizon reads them.
    if (fits) structure.cover(*m_shape);
    if (!fits || !(structure.columns == m_shape->columns)) {
        m_shape = structure;
        m_ledger.emplace(Layout(structure.sizes), structure.columns, structure.calendar, Keep::Totals);
    }
    m_ledger->restart();
    return *m_ledger;
}

MixedValue Mixer::value(const Mix& mix)
{
    if (!made(m_changes.plan, m_changes.onPlan, m_changes.unitOfPlan, mix, m_plan)) return {MixedValue::Kind::NoPlan, 0, {}};
    std::optional<LendersCase> own;
    if (m_changes.isBeside && !m_lenders) {
        if (!made(m_changes.base, m_changes.onBase, m_changes.unitOfBase, mix, m_base)) return {MixedValue::Kind::NoPlan, 0, {}};
        own = lendersCase(Statement(m_base));
    }
    Structure structure(m_plan);
    Ledger<double>& ledger = ledgerFor(structure);
    evaluate(m_plan, structure, ledger, own ? &*own : m_lenders);
    const auto kept = headlineOf(ledger, m_figure);
    if (isReadOff(kept->figure)) writeReturns(m_plan, ledger);
    const auto figure = isReadOff(kept->figure) ? headlineOf(ledger, m_figure) : kept;
    if (!figure->value) return {MixedValue::Kind::NoFigure, 0, figure->reason};
    return {MixedValue::Kind::Number, *figure->value, {}};
}

}  // namespace headroom
