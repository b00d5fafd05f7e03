// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/users.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "explain/read_off.h"

namespace headroom {

namespace {

bool hasMonths(const Asked& asked) { return !asked.isInput() && info(asked.figure).shape != Shape::Constant; }

}  // namespace

Users::Users(const Reading& reading) : m_reading(reading)
{
    const PlanGraph& graph = reading.graph();
    const std::size_t rows = graph.layout().monthlyRows(), constants = graph.layout().constants();
    m_seen.assign(graph.arena().size(), 0);
    std::vector<Edge> edges;
    for (std::size_t row = 0; row < rows; ++row)
        for (const auto& stretch : graph.stretches(row)) add(stretch.formula, static_cast<std::uint32_t>(&stretch - graph.stretches(0).data()), stretch.at, false, edges);
    for (std::size_t row = 0; row < constants; ++row)
        if (const auto formula = graph.constant(row)) add(*formula, static_cast<std::uint32_t>(row), 0, true, edges);
    m_begins.assign(rows + constants + graph.inputs().size() + 1, 0);
    for (const Edge& edge : edges) ++m_begins[edge.source + 1];
    for (std::size_t at = 1; at < m_begins.size(); ++at) m_begins[at] += m_begins[at - 1];
    m_seen.clear();
    m_edges.resize(edges.size());
    auto next = m_begins;
    for (const Edge& edge : edges) m_edges[next[edge.source]++] = edge;
}

void Users::add(const Formula& formula, std::uint32_t user, int at, bool isConstant, std::vector<Edge>& edges)
{
    const PlanGraph& graph = m_reading.graph();
    const auto rows = static_cast<std::uint32_t>(graph.layout().monthlyRows()), constants = static_cast<std::uint32_t>(graph.layout().constants());
    const std::uint32_t stamp = ++m_stamp;
    const auto cells = [&](const Formula& first, std::uint32_t count) {
        const Cell cell = graph.cellOf(first, 0);
        const auto row = static_cast<std::uint32_t>(cell.row);
        if (cell.constant) edges.push_back({rows + row, user, 0, 1, isConstant});
        else edges.push_back({row, user, cell.month - at, cell.month - at + static_cast<int>(count), isConstant});
    };
    const auto visit = [&](auto&& self, const Formula& each) -> void {
        if (!each.isNode()) return cells(each, 1);
        if (std::exchange(m_seen[each.id()], stamp) == stamp) return;
        const auto& node = m_reading.node(each);
        if (node.kind == FormulaKind::Constant) return;
        if (node.kind == FormulaKind::Input) return edges.push_back({rows + constants + node.at, user, 0, 1, isConstant});
        if (node.kind == FormulaKind::Sum || node.kind == FormulaKind::Highest) {
            for (const FormulaRange& range : graph.arena().rangesOf(node)) {
                if (range.count > 1) cells(range.first, range.count);
                else self(self, range.first);
            }
            return;
        }
        self(self, node.first);
        self(self, node.second);
        if (node.kind == FormulaKind::Select) self(self, node.third);
    };
    visit(visit, formula);
}

std::vector<Asked> Users::of(const Asked& asked) const
{
    const PlanGraph& graph = m_reading.graph();
    const Layout& layout = graph.layout();
    // A curve is used where one of its numbers is.
    std::vector<std::uint32_t> sources;
    if (asked.isInput())
        for (std::size_t at = 0; at < graph.inputs().size(); ++at) {
            const std::string& input = graph.inputs()[at];
            if (input.starts_with(asked.input) && (input.size() == asked.input.size() || input[asked.input.size()] == '.')) sources.push_back(static_cast<std::uint32_t>(layout.monthlyRows() + layout.constants() + at));
        }
    else sources.push_back(static_cast<std::uint32_t>(hasMonths(asked) ? layout.row(asked.figure, asked.entity) : layout.monthlyRows() + layout.constantRow(asked.figure, asked.entity)));
    struct Use {
        Asked asked;
        int away = 0;
        double size = 0;
    };
    std::vector<Use> uses;
    std::vector<Edge> edges;
    for (const std::uint32_t source : sources) edges.insert(edges.end(), m_edges.begin() + static_cast<std::ptrdiff_t>(m_begins[source]), m_edges.begin() + static_cast<std::ptrdiff_t>(m_begins[source + 1]));
    for (const Edge& edge : edges) {
        if (edge.isConstant) {
            if (hasMonths(asked) && (asked.until <= edge.from || edge.until <= asked.from)) continue;
            const auto owner = layout.ownerOfConstant(edge.user);
            uses.push_back({Asked::constant(owner.figure, owner.entity)});
            continue;
        }
        const auto& stretch = graph.stretches(0).data()[edge.user];
        const auto owner = layout.ownerOfRow(stretch.row);
        if (!hasMonths(asked)) {
            const int from = std::max(stretch.from, 0), until = std::min(stretch.until, graph.columns().horizon);
            if (from < until) uses.push_back({Asked::period(owner.figure, owner.entity, from, until), 0});
            continue;
        }
        // The months whose formula reads one of those asked: the nearest of them.
        const int from = std::max(stretch.from, asked.from - edge.until + 1), until = std::min(stretch.until, asked.until - edge.from);
        if (from >= until) continue;
        if (asked.isPeriod()) {
            uses.push_back({Asked::period(owner.figure, owner.entity, from, until), 0});
            continue;
        }
        const int nearest = std::clamp(asked.from, from, until - 1);
        uses.push_back({Asked::month(owner.figure, owner.entity, nearest), std::abs(nearest - asked.from)});
    }
    const bool isWithin = !asked.isInput() && (!hasMonths(asked) || (asked.from < graph.columns().horizon && asked.until > 0));
    if (isWithin)
        for (const Figure each : readOffs(asked.figure)) uses.push_back({Asked::constant(each)});
    if (asked.isInput())
        for (const Figure each : readOffsAt(asked.input)) uses.push_back({Asked::constant(each)});
    for (Use& use : uses) use.size = std::abs(m_reading.value(use.asked));
    std::ranges::stable_sort(uses, [](const Use& a, const Use& b) { return a.away != b.away ? a.away < b.away : a.size > b.size; });
    // The first row of each figure before others of it: more is seen of what follows.
    std::vector<Asked> all, others;
    std::unordered_set<std::size_t> seen;
    for (const Use& use : uses) {
        if (std::ranges::find(all, use.asked) != all.end() || std::ranges::find(others, use.asked) != others.end()) continue;
        (seen.insert(static_cast<std::size_t>(use.asked.figure)).second ? all : others).push_back(use.asked);
    }
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

}  // namespace headroom
