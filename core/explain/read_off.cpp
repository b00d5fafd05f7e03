// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/read_off.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "explain/lines.h"
#include "model/plan_returns.h"
#include "model/returns.h"

namespace headroom {

namespace {

struct Flow {
    Figure flow, opening, closing;
};
constexpr Flow ofProject{Figure::ProjectFlow, Figure::OpeningInvested, Figure::ClosingProject};
constexpr Flow ofEquity{Figure::EquityFlow, Figure::OpeningStake, Figure::ClosingEquity};
constexpr std::array readOffFigures{Figure::ProjectIrr, Figure::ProjectIrrRoots, Figure::ProjectMirr, Figure::ProjectMirrExists, Figure::Payback, Figure::PaybackExists, Figure::DiscountedPayback, Figure::DiscountedPaybackExists,
                                    Figure::EquityIrr, Figure::EquityIrrRoots, Figure::EquityMirr, Figure::EquityMirrExists};

bool isOfEquity(Figure figure) { return figure == Figure::EquityIrr || figure == Figure::EquityIrrRoots || figure == Figure::EquityMirr || figure == Figure::EquityMirrExists; }
const Flow& flowOf(Figure figure) { return isOfEquity(figure) ? ofEquity : ofProject; }

/// The rate that it is discounted at; an IRR finds its own.
std::string rateOf(Figure figure)
{
    switch (figure) {
    case Figure::ProjectMirr:
    case Figure::DiscountedPayback:
    case Figure::DiscountedPaybackExists: return "settings.discount_rate";
    case Figure::EquityMirr: return "settings.cost_of_equity";
    default: return {};
    }
}

/// The flow that was searched, discounted at a rate a year: what it comes to, and how much of it moves.
struct Proof {
    double present = 0, moved = 0;
};
Proof discounted(const DatedFlow& flow, double yearlyRate)
{
    const double step = std::pow(1 + yearlyRate, 1.0 / 12.0);
    Proof proof{flow.opening + netPresentValue(flow.months, step - 1), std::abs(flow.opening)};
    double factor = 1;
    for (const double each : flow.months) {
        factor /= step;
        proof.moved += std::abs(each) * factor;
    }
    return proof;
}

/// The flow added up to the end of so many months.
double cumulative(const DatedFlow& flow, int months, double yearlyRate)
{
    const double step = std::pow(1 + yearlyRate, 1.0 / 12.0);
    double sum = flow.opening, factor = 1;
    for (int t = 0; t < months && t < static_cast<int>(flow.months.size()); ++t) {
        factor /= step;
        sum += flow.months[static_cast<std::size_t>(t)] * factor;
    }
    return sum;
}

std::string formulaOf(Figure figure, const std::string& flow)
{
    switch (figure) {
    case Figure::ProjectIrr:
    case Figure::EquityIrr: return said(HR_TR("the rate a year at which %1, discounted, comes to 0"), {flow});
    case Figure::ProjectIrrRoots:
    case Figure::EquityIrrRoots: return said(HR_TR("how many rates a year there are at which %1, discounted, comes to 0"), {flow});
    case Figure::ProjectMirr:
    case Figure::EquityMirr: return said(HR_TR("the rate a year that turns what goes out of %1, discounted to the start, into what comes in, carried to the end"), {flow});
    case Figure::Payback: return said(HR_TR("the months until %1, added up, turns from negative to not negative for the last time"), {flow});
    case Figure::DiscountedPayback: return said(HR_TR("the months until %1, discounted and added up, turns from negative to not negative for the last time"), {flow});
    default: return said(HR_TR("whether there is one, read off %1"), {flow});
    }
}

std::string proofOf(const Reading& reading, Figure figure, double value)
{
    const Statement& statement = reading.statement();
    const auto& settings = statement.plan().settings;
    const DatedFlow flow = isOfEquity(figure) ? equityFlow(statement.plan(), statement.ledger()) : projectFlow(statement.plan(), statement.ledger());
    const auto money = [&](double amount) { return reading.names().inFormula(amount, Unit::Money); };
    switch (figure) {
    case Figure::ProjectIrr:
    case Figure::EquityIrr: {
        const Proof proof = discounted(flow, value);
        // What is left of it is the rounding of the search.
        const double left = std::abs(proof.present) < 1e-7 * proof.moved && std::abs(proof.present) < 0.005 ? 0 : proof.present;
        return said(HR_TR("Proof: at %1 the flow comes to %2, of %3 that go in and out, all discounted."), {reading.names().value(value, Unit::RatePerYear), money(left), money(proof.moved)});
    }
    case Figure::Payback:
    case Figure::DiscountedPayback: {
        const double rate = figure == Figure::Payback ? 0 : settings.discountRate;
        const int whole = static_cast<int>(std::floor(value)), next = std::max(static_cast<int>(std::ceil(value)), whole + 1);
        return said(HR_TR("Proof: the flow comes to %1 by the end of month %2, and to %3 by the end of month %4; in between it is taken as even."),
                    {money(cumulative(flow, whole, rate)), std::to_string(whole), money(cumulative(flow, next, rate)), std::to_string(next)});
    }
    default: return {};
    }
}

}  // namespace

std::vector<Asked> readOffOperands(const Reading& reading, Figure figure)
{
    const Flow& flow = flowOf(figure);
    std::vector<Asked> operands{Asked::constant(flow.opening), Asked::constant(flow.closing)};
    for (int month = 0; month < reading.statement().horizon(); ++month) operands.push_back(Asked::month(flow.flow, 0, month));
    std::ranges::stable_sort(operands, std::greater{}, [&](const Asked& asked) { return std::abs(reading.value(asked)); });
    if (const std::string rate = rateOf(figure); !rate.empty()) operands.insert(operands.begin(), Asked::ofInput(rate));
    return operands;
}

std::vector<Figure> readOffsAt(const std::string& input)
{
    std::vector<Figure> figures;
    for (const Figure each : readOffFigures)
        if (rateOf(each) == input) figures.push_back(each);
    return figures;
}

std::vector<Figure> readOffs(Figure figure)
{
    std::vector<Figure> figures;
    for (const Figure each : readOffFigures) {
        const Flow& flow = flowOf(each);
        if (figure == flow.flow || figure == flow.opening || figure == flow.closing) figures.push_back(each);
    }
    return figures;
}

void explainReadOff(const Reading& reading, Explanation& explanation, std::size_t most)
{
    const Figure figure = explanation.asked.figure;
    explanation.formula = formulaOf(figure, said(info(flowOf(figure).flow).label));
    const bool isModified = figure == Figure::ProjectMirr || figure == Figure::EquityMirr;
    explanation.note = said(isModified ? HR_TR("It is computed from the flow of all months, what was invested before month 0 and the closing value.") : HR_TR("No formula gives it: it is found by a search over the flow of all months, what was invested before month 0 and the closing value."));
    if (const std::string proof = explanation.value != 0 ? proofOf(reading, figure, explanation.value) : std::string{}; !proof.empty()) explanation.note += " " + proof;
    for (const Asked& asked : readOffOperands(reading, figure)) explanation.operands.push_back(reading.line(asked));
    cutToMost(reading, explanation.operands, most, Unit::Money);
}

}  // namespace headroom
