// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/formula_uses.h"

#include "explain/read_off.h"
#include "explain/terms.h"
#include "numbers/plan_graph.h"
#include "plan/contract_check.h"
#include "plan/registry.h"
#include "plan/validate.h"

namespace headroom {

namespace {

/// "sites.7.energy_price.0.value" is the energy price of a site.
InputField fieldOf(std::string_view input)
{
    const auto next = [&input] {
        const std::string_view part = input.substr(0, input.find('.'));
        input.remove_prefix(std::min(input.size(), part.size() + 1));
        return part;
    };
    const TableType* type = findTable(next());
    HR_REQUIRE(type);
    if (!type->single) next();
    return {type->kind, type->find(next()).value()};
}

}  // namespace

void FormulaUses::add(const Plan<>& plan)
{
    if (firstError(plan)) return;
    const PlanGraph graph(plan);
    const Layout& layout = graph.layout();
    const auto note = [&](Figure user, const Formula& formula) {
        auto &figures = m_figures[static_cast<std::size_t>(user)];
        for (const Formula& leaf : leavesOf(graph, formula)) {
            if (leaf.isNode()) {
                m_inputs[static_cast<std::size_t>(user)].insert(fieldOf(graph.inputs()[graph.arena().node(leaf).at]));
                continue;
            }
            const Cell cell = graph.cellOf(leaf, 0);
            figures.insert(cell.constant ? layout.ownerOfConstant(cell.row).figure : layout.ownerOfRow(cell.row).figure);
        }
    };
    for (std::size_t row = 0; row < layout.monthlyRows(); ++row)
        for (const auto& stretch : graph.stretches(row)) note(layout.ownerOfRow(row).figure, stretch.formula);
    for (std::size_t row = 0; row < layout.constants(); ++row)
        if (const auto formula = graph.constant(row)) note(layout.ownerOfConstant(row).figure, *formula);
    // What an algorithm finds has no formula, and is read off a flow.
    for (std::size_t at = 0; at < figureCount; ++at)
        for (const Figure user : readOffs(static_cast<Figure>(at))) m_figures[static_cast<std::size_t>(user)].insert(static_cast<Figure>(at));
    for (const std::string& input : graph.inputs())
        for (const Figure user : readOffsAt(input)) m_inputs[static_cast<std::size_t>(user)].insert(fieldOf(input));
}

std::vector<Figure> FormulaUses::figuresIn(Figure figure) const
{
    const auto& found = m_figures[static_cast<std::size_t>(figure)];
    return {found.begin(), found.end()};
}

std::vector<InputField> FormulaUses::inputsIn(Figure figure) const
{
    const auto& found = m_inputs[static_cast<std::size_t>(figure)];
    return {found.begin(), found.end()};
}

std::vector<Figure> FormulaUses::usersOf(Figure figure) const
{
    std::vector<Figure> users;
    for (std::size_t at = 0; at < figureCount; ++at)
        if (m_figures[at].contains(figure)) users.push_back(static_cast<Figure>(at));
    return users;
}

std::vector<Figure> FormulaUses::usersOf(const InputField& input) const
{
    std::vector<Figure> users;
    for (std::size_t at = 0; at < figureCount; ++at)
        if (m_inputs[at].contains(input)) users.push_back(static_cast<Figure>(at));
    return users;
}

}  // namespace headroom
