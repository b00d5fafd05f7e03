// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_sentences.h"

#include "figures/format.h"
#include "plan/text.h"

namespace headroom {

namespace {

class Words
{
public:
    explicit Words(const Statement& statement) : m_currency(statement.plan().settings.currency) {}

    std::string of(double value, Unit unit) const
    {
        // A dash is a table's zero; a sentence needs the number.
        return value == 0 ? "0 " + symbol(unit, m_currency) : formatFigure(value, unit, m_currency);
    }
    std::string money(double value) const { return of(value, Unit::Money); }
    std::string share(double value) const { return of(value, Unit::Share); }

private:
    std::string_view m_currency;
};

std::string yearSentence(const CounterpartyGraph& graph, const Words& words)
{
    double received = 0, paid = 0;
    for (const UnnamedMoney& line : graph.money.unnamed) {
        received += line.received;
        paid += line.paid;
    }
    return said(HR_TR("In %1 we receive %2, of which %3 from nobody that the plan names, and pay %4, of which %5 to nobody named."),
                {graph.money.year.label, words.money(graph.money.received), words.money(received), words.money(graph.money.paid), words.money(paid)});
}

std::string roundTripSentence(const CounterpartyGraph& graph, const Words& words)
{
    if (!(graph.roundTrip > 0)) return said(HR_TR("None of what we pay can come back: nobody that we pay pays us, directly or through others."));
    return said(HR_TR("Up to %1 of what we pay can come back to us, directly or through others: %2 of what we receive."),
                {words.money(graph.roundTrip), words.share(graph.roundTrip / graph.money.received)});
}

std::string anchorSentence(const CounterpartyGraph& graph, const Words& words)
{
    const auto anchor = anchorOf(graph);
    if (!anchor) return said(HR_TR("No money flows to or from a named counterparty."));
    return said(HR_TR("%1 of the flows between us and named counterparties, and between them, touch %2."), {words.share(graph.touching(*anchor) / graph.flows()), graph.nodes[*anchor].name});
}

std::string dependenceSentence(const Statement& statement, const CounterpartyGraph& graph, const Words& words)
{
    const auto suppliers = dependences(statement, graph);
    if (suppliers.empty()) return said(HR_TR("No named supplier is paid."));
    const Dependence* most = nullptr;
    for (const Dependence& each : suppliers)
        if (each.ofRevenue && (!most || *each.ofRevenue > *most->ofRevenue)) most = &each;
    if (!most) return said(HR_TR("Whether a supplier depends on us cannot be said: none has its revenue without us given."));
    return said(HR_TR("%1 depends on us most: what we pay it is %2 of its revenue."), {graph.nodes[most->node].name, words.share(*most->ofRevenue)});
}

}  // namespace

GraphSentences graphSentences(const Statement& statement, const CounterpartyGraph& graph)
{
    const Words words(statement);
    return {yearSentence(graph, words), roundTripSentence(graph, words), anchorSentence(graph, words), dependenceSentence(statement, graph, words)};
}

std::string pathText(const CounterpartyGraph& graph, const FlowPath& path)
{
    std::string text;
    for (const std::size_t node : path.nodes) text += (text.empty() ? "" : " \xe2\x86\x92 ") + nodeName(graph, node);
    return text;
}

std::string nodeName(const CounterpartyGraph& graph, std::size_t node) { return node == us ? said(HR_TR("us")) : graph.nodes[node].name; }

}  // namespace headroom
