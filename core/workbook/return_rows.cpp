// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/return_rows.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "workbook/sheet_names.h"

namespace headroom {

namespace {

constexpr double monthsOfYear = 12;

/// The flow of a month, time 0 being month −1.
double flowAt(const DatedFlow& flow, int month)
{
    if (month < 0) return month == -1 ? flow.opening : 0;
    return month < static_cast<int>(flow.months.size()) ? flow.months[static_cast<std::size_t>(month)] : 0;
}

/// Rows that run on from month to month: what they come to in each, from month −1 on.
std::vector<double> running(int months, const std::function<double(double before, int month)>& next)
{
    std::vector<double> values;
    for (int month = -1; month < months; ++month) values.push_back(next(values.empty() ? 0 : values.back(), month));
    return values;
}

std::function<double(int)> read(std::vector<double> values)
{
    return [values = std::move(values)](int month) { return values[static_cast<std::size_t>(month + 1)]; };
}

}  // namespace

WorkingsSheet ReturnRows::sheet()
{
    WorkingsSheet sheet{.name = std::string{returnsSheet}, .title = said(HR_TR("Returns, proved")), .groups = {}};
    const auto& plan = m_workings.m_statement.plan();
    const auto& ledger = m_workings.m_statement.ledger();
    const auto finish = [&](std::string_view heading) {
        m_group.heading = said(heading);
        sheet.groups.push_back(std::move(m_group));
        m_group = {};
    };
    const Flow project{Figure::ProjectFlow, Figure::OpeningInvested, Figure::ClosingProject, Figure::ProjectIrr, Figure::ProjectIrrRoots, Figure::ProjectMirr, Figure::ProjectMirrExists, "settings.discount_rate", plan.settings.discountRate};
    const Flow equity{Figure::EquityFlow, Figure::OpeningStake, Figure::ClosingEquity, Figure::EquityIrr, Figure::EquityIrrRoots, Figure::EquityMirr, Figure::EquityMirrExists, "settings.cost_of_equity", plan.settings.costOfEquity};
    addRounding();
    finish(HR_TR("What is no flow"));
    const DatedFlow ofProject = projectFlow(plan, ledger), ofEquity = equityFlow(plan, ledger);
    const RowId projectRow = addFlow(project, ofProject);
    addRates(project, ofProject, projectRow);
    finish(HR_TR("Project"));
    addRates(equity, ofEquity, addFlow(equity, ofEquity));
    finish(HR_TR("Equity"));
    m_months = static_cast<int>(ofProject.months.size());
    addPayback(ofProject, projectRow, {}, 0, Figure::Payback, Figure::PaybackExists);
    finish(HR_TR("Payback of the project"));
    addPayback(ofProject, projectRow, project.yearlyRate, project.discount, Figure::DiscountedPayback, Figure::DiscountedPaybackExists);
    finish(HR_TR("Discounted payback of the project"));
    return sheet;
}

/// What is smaller is the rounding of what cancelled.
void ReturnRows::addRounding()
{
    const auto& statement = m_workings.m_statement;
    const int horizon = statement.horizon();
    const std::string opening = constantToken(m_workings.m_ids.of(Figure::OpeningInvested, 0));
    std::string text = "MAX(ABS(" + opening + ")";
    double largest = std::abs(statement.constant(Figure::OpeningInvested));
    for (const Figure part : {Figure::OperatingCashFlow, Figure::InvestingCashFlow, Figure::DebtDrawn, Figure::DebtService}) {
        const std::string months = monthsToken(m_workings.m_ids.of(part, 0), 0, horizon - 1);
        text += ",MAX(" + months + "),-MIN(" + months + ")";
        for (int t = 0; t < horizon; ++t) largest = std::max(largest, std::abs(statement.at(part, t)));
    }
    m_smallest = 1e-9 * largest;
    m_rounding = addConstant(HR_TR("A flow up to this is the rounding of what cancelled"), Unit::Money, text + ")*" + number(1e-9), m_smallest);
}

RowId ReturnRows::addFlow(const Flow& flow, const DatedFlow& dated)
{
    const auto& named = m_workings.m_named;
    const auto& statement = m_workings.m_statement;
    const int horizon = statement.horizon();
    m_months = static_cast<int>(dated.months.size());
    const auto cleaned = [&](const std::string& value) { return fmt::format("IF(ABS({0})<={1},0,{0})", value, constantToken(m_rounding)); };
    const RowId whole = add(HR_TR("Flow, the closing value in the last month"), Unit::Money,
        {{0, m_months, fmt::format("({}+{}*{})*{}", monthToken(m_workings.m_ids.of(flow.flow, 0)), monthToken(named.lastMonth), constantToken(m_workings.m_ids.of(flow.closing, 0)), monthToken(named.withinHorizon))}},
        [&statement, flow, horizon](int t) { return t >= horizon ? 0 : statement.at(flow.flow, t) + (t == horizon - 1 ? statement.constant(flow.closing) : 0); });
    const RowStretch opening{-1, 0, cleaned("-" + constantToken(m_workings.m_ids.of(flow.opening, 0)))};
    if (statement.plan().settings.flowTiming == FlowTiming::MonthEnd) return add(HR_TR("Flow, from time 0 on"), Unit::Money, {opening, {0, m_months, cleaned(monthToken(whole))}}, [dated](int t) { return flowAt(dated, t); });
    // All of a fiscal year stands in its last month.
    const RowId own = m_workings.m_nextRow;
    const auto monthsFlow = [&statement, flow, horizon, rounding = m_smallest](int t) {
        const double value = t >= horizon ? 0 : statement.at(flow.flow, t) + (t == horizon - 1 ? statement.constant(flow.closing) : 0);
        return std::abs(value) <= rounding ? 0 : value;
    };
    const Calendar& calendar = m_workings.m_graph->structure().calendar;
    const RowId soFar = add(HR_TR("Flow of the fiscal year so far"), Unit::Money,
        {{0, m_months, fmt::format("{}*(1-{})+{}", monthToken(own, -1), monthToken(m_workings.m_ids.of(Figure::YearBegins, 0)), cleaned(monthToken(whole)))}},
        read(running(m_months, [&](double before, int t) { return t < 0 ? 0 : before * (calendar.monthOfYear(t) == 0 ? 0 : 1) + monthsFlow(t); })));
    return add(HR_TR("Flow, from time 0 on, at the end of each fiscal year"), Unit::Money, {opening, {0, m_months, fmt::format("{}*{}", monthToken(soFar), monthToken(named.yearEnds))}}, [dated](int t) { return flowAt(dated, t); });
}

void ReturnRows::addRates(const Flow& flow, const DatedFlow& dated, RowId row)
{
    const auto& statement = m_workings.m_statement;
    const std::string all = monthsToken(row, -1, m_months - 1), later = monthsToken(row, 0, m_months - 1), rate = constantToken(m_workings.m_ids.of(flow.rate, 0)), twelve = number(monthsOfYear);
    if (statement.constant(flow.roots) == 1) {
        const RowId zero = addConstant(HR_TR("NPV at the IRR of the program: 0"), Unit::Money, fmt::format("{}+NPV({},{})", monthToken(row, -1), monthly(rate), later), 0);
        m_workings.m_zeros.push_back({zero, row, -1, m_months});
        prove(flow.rate, addConstant(HR_TR("IRR, sought from the program's"), Unit::RatePerYear, fmt::format("POWER(1+IRR({},{}),{})-1", all, monthly(rate), twelve), statement.constant(flow.rate)));
    }
    const RowId sign = m_workings.m_nextRow;
    const auto signs = running(m_months, [&](double before, int t) { return flowAt(dated, t) > 0 ? 1 : flowAt(dated, t) < 0 ? -1 : before; });
    const auto signOf = [&](int away) { return fmt::format("IF({0}>0,1,IF({0}<0,-1,{1}))", monthToken(row), away == 0 ? "0" : monthToken(sign, -1)); };
    add(HR_TR("Sign of the last flow that is not 0"), Unit::Factor, {{-1, 0, signOf(0)}, {0, m_months, signOf(-1)}}, read(signs));
    const auto turns = [signs](int t) { return t >= 0 && signs[static_cast<std::size_t>(t + 1)] * signs[static_cast<std::size_t>(t)] < 0 ? 1.0 : 0.0; };
    const RowId turn = add(HR_TR("The sign changes"), Unit::YesNo, {{0, m_months, fmt::format("IF({}*{}<0,1,0)", monthToken(sign), monthToken(sign, -1))}}, turns);
    double changes = 0;
    for (int t = 0; t < m_months; ++t) changes += turns(t);
    addConstant(HR_TR("Changes of sign: there are at most so many rates at which the NPV is 0"), Unit::Factor, "SUM(" + monthsToken(turn, 0, m_months - 1) + ")", changes);
    const RowId exists = addConstant(HR_TR("Flows of both signs"), Unit::YesNo, fmt::format("IF(MAX({0})>0,IF(MIN({0})<0,1,0),0)", all), statement.constant(flow.modifiedExists));
    tell(flow.modifiedExists, exists);
    const std::string yearly = monthly(m_workings.inputCell(flow.yearlyRate));
    tell(flow.modified, addConstant(HR_TR("Modified IRR"), Unit::RatePerYear, fmt::format("IF({3}=1,POWER(1+MIRR({0},{1},{1}),{2})-1,0)", all, yearly, twelve, constantToken(exists)), statement.constant(flow.modified)));
}

void ReturnRows::addPayback(const DatedFlow& dated, RowId row, std::string_view yearlyRate, double discount, Figure payback, Figure exists)
{
    const auto& statement = m_workings.m_statement;
    const std::string month = monthToken(m_workings.m_ids.of(Figure::Month, 0));
    RowId counted = row;
    const auto value = [dated, discount](int t) { return flowAt(dated, t) * std::pow(1 + discount, -(t + 1) / monthsOfYear); };
    if (!yearlyRate.empty()) {
        const std::string text = fmt::format("{}*POWER(1+{},-({}+1)/{})", monthToken(row), m_workings.inputCell(yearlyRate), month, number(monthsOfYear));
        counted = add(HR_TR("Flow, discounted"), Unit::Money, {{-1, m_months, text}}, value);
    }
    const RowId sum = m_workings.m_nextRow;
    const auto sums = running(m_months, [&](double before, int t) { return before + value(t); });
    add(HR_TR("Flow so far"), Unit::Money, {{-1, 0, monthToken(counted)}, {0, m_months, monthToken(sum, -1) + "+" + monthToken(counted)}}, read(sums));
    const RowId size = m_workings.m_nextRow;
    const auto sizes = running(m_months, [&](double before, int t) { return before + std::abs(value(t)); });
    add(HR_TR("Size of the flows so far"), Unit::Money, {{-1, 0, "ABS(" + monthToken(counted) + ")"}, {0, m_months, monthToken(size, -1) + "+ABS(" + monthToken(counted) + ")"}}, read(sizes));
    std::vector<double> owes;
    for (std::size_t at = 0; at < sums.size(); ++at) owes.push_back(sums[at] < -1e-12 * sizes[at] ? 1 : 0);
    const RowId owing = add(HR_TR("Less than nothing so far"), Unit::YesNo, {{-1, m_months, fmt::format("IF({}<-{}*{},1,0)", monthToken(sum), number(1e-12), monthToken(size))}}, read(owes));
    const auto turns = [sums, owes](int t) {
        const auto at = static_cast<std::size_t>(t + 1);
        return owes[at - 1] > owes[at] ? t + std::min(1.0, sums[at - 1] / (sums[at - 1] - sums[at])) : 0;
    };
    const RowId turn = add(HR_TR("Paid back in the course of this month"), Unit::Months,
        {{0, m_months, fmt::format("IF({}>{},{}+MIN(1,{}/({}-{})),0)", monthToken(owing, -1), monthToken(owing), month, monthToken(sum, -1), monthToken(sum, -1), monthToken(sum))}}, turns);
    const std::string ends = monthToken(owing, m_months - 1);
    tell(payback, addConstant(info(payback).label, Unit::Months, fmt::format("IF({}=1,0,MAX({}))", ends, monthsToken(turn, 0, m_months - 1)), statement.constant(payback)));
    tell(exists, addConstant(info(exists).label, Unit::YesNo, "1-" + ends, statement.constant(exists)));
}

void ReturnRows::prove(Figure figure, RowId proof) { m_workings.m_proofs[static_cast<std::size_t>(figure)] = constantToken(proof); }

void ReturnRows::tell(Figure figure, RowId row) { m_workings.m_told[static_cast<std::size_t>(figure)] = constantToken(row); }

RowId ReturnRows::addConstant(std::string_view label, Unit unit, std::string text, double value)
{
    return m_group.rows.emplace_back(WorkingsRow{.id = m_workings.m_nextRow++, .role = RowRole::Proof, .label = said(label), .unit = unit, .isConstant = true, .constant = std::move(text), .value = [value](int) { return value; }}).id;
}

RowId ReturnRows::add(std::string_view label, Unit unit, std::vector<RowStretch> stretches, std::function<double(int)> value)
{
    return m_group.rows.emplace_back(WorkingsRow{.id = m_workings.m_nextRow++, .role = RowRole::Proof, .label = said(label), .unit = unit, .stretches = std::move(stretches), .value = std::move(value)}).id;
}

}  // namespace headroom
