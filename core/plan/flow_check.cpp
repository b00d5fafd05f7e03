// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/flow_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "plan/registry.h"
#include "plan/warning.h"

namespace headroom {

namespace {

std::string nameOf(const Plan<>& plan, Id id) { return id == 0 ? said(HR_TR("us")) : rowName(plan, EntityKind::Counterparty, id); }

/// Who holds a stake in whom, as a graph of ids (0: us).
class Stakes
{
public:
    explicit Stakes(const Plan<>& plan)
    {
        for (const auto& flow : plan.flows)
            if (flow.flowKind == FlowKind::Equity && flow.amount > 0 && flow.from.id != flow.to.id) {
                m_next[flow.from.id].push_back(flow.to.id);
                m_before[flow.to.id].push_back(flow.from.id);
            }
        joinCircles();
    }

    /// A circle through this stake, from where it starts back to there; nothing where there is none.
    std::optional<std::vector<Id>> circle(Id from, Id to) const
    {
        const auto left = m_part.find(from), right = m_part.find(to);
        if (left == m_part.end() || right == m_part.end() || left->second != right->second) return std::nullopt;
        std::map<Id, Id> cameFrom{{to, from}};
        std::vector<Id> reached{to};
        for (std::size_t at = 0; at < reached.size() && !cameFrom.contains(from); ++at)
            for (const Id next : m_next.at(reached[at]))
                if (m_part.at(next) == left->second && cameFrom.emplace(next, reached[at]).second) reached.push_back(next);
        std::vector<Id> way{from};
        for (Id at = cameFrom.at(from); at != from; at = cameFrom.at(at)) way.push_back(at);
        way.push_back(from);
        std::ranges::reverse(way);
        return way;
    }

    std::size_t part(Id id) const { return m_part.at(id); }

private:
    using Links = std::map<Id, std::vector<Id>>;

    /// All that can be reached from `start` and is in no part yet, in the order in which it is left.
    static void leave(const Links& links, Id start, std::map<Id, std::size_t>& seen, std::size_t mark, std::vector<Id>& left)
    {
        if (!seen.emplace(start, mark).second) return;
        std::vector<std::pair<Id, std::size_t>> open{{start, 0}};
        while (!open.empty()) {
            auto& [id, at] = open.back();
            const auto found = links.find(id);
            if (found == links.end() || at == found->second.size()) {
                left.push_back(id);
                open.pop_back();
                continue;
            }
            const Id next = found->second[at++];
            if (seen.emplace(next, mark).second) open.emplace_back(next, 0);
        }
    }

    /// Parts in which everybody reaches everybody (Kosaraju: forwards, then backwards in reverse order of leaving).
    void joinCircles()
    {
        std::map<Id, std::size_t> seen;
        std::vector<Id> left;
        for (const auto& [id, next] : m_next) leave(m_next, id, seen, 0, left);
        std::vector<Id> members;
        for (std::size_t at = left.size(); at-- > 0;) leave(m_before, left[at], m_part, at, members);
    }

    Links m_next, m_before;
    std::map<Id, std::size_t> m_part;
};

void circularStakes(const Plan<>& plan, std::vector<Issue>& issues)
{
    const Stakes stakes(plan);
    std::set<std::size_t> told;
    for (const auto& flow : plan.flows) {
        if (flow.flowKind != FlowKind::Equity || !(flow.amount > 0) || flow.from.id == flow.to.id) continue;
        if (told.contains(stakes.part(flow.from.id))) continue;
        const auto circle = stakes.circle(flow.from.id, flow.to.id);
        if (!circle) continue;
        told.insert(stakes.part(flow.from.id));
        std::string way;
        for (const Id id : *circle) way += (way.empty() ? "" : " \xe2\x86\x92 ") + nameOf(plan, id);
        issues.push_back(warningAt(plan, EntityKind::MoneyFlow, flow.id, "to", IssueCode::CircularStake, std::move(way)));
    }
}

}  // namespace

std::vector<Issue> flowWarnings(const Plan<>& plan)
{
    std::vector<Issue> issues;
    for (const auto& flow : plan.flows)
        if (flow.from.id == flow.to.id) issues.push_back(warningAt(plan, EntityKind::MoneyFlow, flow.id, "to", IssueCode::FlowToSelf, nameOf(plan, flow.to.id)));
    circularStakes(plan, issues);
    for (const auto& counterparty : plan.counterparties)
        if (counterparty.baselineRevenue && *counterparty.baselineRevenue == 0) issues.push_back(warningAt(plan, EntityKind::Counterparty, counterparty.id, "baseline_revenue", IssueCode::BaselineOfNothing, "0"));
    const auto& settings = plan.settings;
    if (settings.flowsMonth && *settings.flowsMonth >= settings.horizonMonths)
        issues.push_back(warningAt(plan, EntityKind::Settings, table(EntityKind::Settings).id(plan, 0), "flows_month", IssueCode::FlowsBeyondHorizon, numberText(*settings.flowsMonth), std::to_string(settings.horizonMonths)));
    return issues;
}

}  // namespace headroom
