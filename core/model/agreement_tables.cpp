// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agreement_tables.h"

#include <algorithm>
#include <cmath>

#include "figures/footing.h"
#include "plan/decimal_text.h"

namespace headroom {

namespace {

/// Inputs stand as they were entered.
constexpr int digits = 10;

/// Cells of one table: amounts at a common scale, months as dates.
class Cells
{
public:
    explicit Cells(const Statement& statement) : m_statement(statement) {}

    Scale moneyScale(double largest) const { return scaleFor(largest / 1000, Unit::Money, currency()); }
    std::string date(double month) const { return toText(m_statement.structure().calendar.date(static_cast<int>(std::floor(month)))); }
    std::string months(double count) const { return roundedDecimalText(count, 0, digits); }
    std::string percent(double share) const { return roundedDecimalText(share, 2, digits); }
    std::string number(double value, Unit unit) const { return formatScaled(value, {.divisor = 1, .decimals = unit == Unit::Gpus ? 0 : 2, .header = {}}); }
    std::string counterparty(Id id) const { return id == 0 ? said(HR_TR("none")) : rowName(m_statement.plan(), EntityKind::Counterparty, id); }
    const std::string& currency() const { return m_statement.plan().settings.currency; }

private:
    const Statement& m_statement;
};

TextColumn words(std::string_view header) { return {said(header), ColumnKind::Words}; }
TextColumn numbers(std::string_view header) { return {said(header), ColumnKind::Number}; }
TextColumn amounts(std::string_view header, const std::string& unit) { return {said(header, {unit}), ColumnKind::Number}; }

/// Interest of a facility within the horizon, that on its arrears included, as the plan's interest counts it.
double interestOf(const Statement& statement, std::size_t facility)
{
    double interest = statement.ledger().total(Figure::FacilityInterest, facility);
    for (int month = 1; month < statement.horizon(); ++month) interest += statement.at(Figure::FacilityArrears, facility, month - 1) * statement.at(Figure::FacilityRate, facility, month) / 12;
    return interest;
}

/// A last row: the total, blanks, and the footed columns' wholes.
void addTotal(TextTable& table, std::vector<std::string> wholes)
{
    TextRow row{RowKind::Total, {said(HR_TR("Total"))}};
    row.cells.resize(table.columns.size() - wholes.size(), std::string{});
    for (std::string& whole : wholes) row.cells.push_back(std::move(whole));
    table.rows.push_back(std::move(row));
}

}  // namespace

TextTable contractTable(const Statement& statement)
{
    const Cells cells(statement);
    const auto& contracts = statement.plan().contracts;
    std::vector<double> backlog, revenue;
    double largest = 0;
    for (std::size_t at = 0; at < contracts.size(); ++at) {
        backlog.push_back(statement.at(Figure::ContractBacklog, at, 0));
        revenue.push_back(statement.ledger().total(Figure::ContractRevenue, at));
        largest = std::max({largest, statement.constant(Figure::ContractValue, at), revenue.back()});
    }
    const Scale scale = cells.moneyScale(largest);
    const double allBacklog = statement.constant(Figure::OpeningBacklog), allRevenue = statement.constant(Figure::TotalContractRevenue);
    const auto shownBacklog = formatFooted(backlog, allBacklog, scale), shownRevenue = formatFooted(revenue, allRevenue, scale);

    TextTable table;
    table.columns = {words(HR_TR("Contract")), words(HR_TR("Customer")), numbers(HR_TR("GPUs")), amounts(HR_TR("Price, %1"), symbol(Unit::MoneyPerGpuHour, cells.currency())), numbers(HR_TR("Start")), numbers(HR_TR("Term, months")),
                     numbers(HR_TR("Take-or-pay, %")), amounts(HR_TR("Value, %1"), scale.header), amounts(HR_TR("Backlog, month 0, %1"), scale.header), amounts(HR_TR("Revenue in horizon, %1"), scale.header)};
    for (std::size_t at = 0; at < contracts.size(); ++at) {
        const auto& contract = contracts[at];
        table.rows.push_back({RowKind::Line,
                              {contract.name, cells.counterparty(contract.customer.id), cells.number(statement.constant(Figure::ContractGpus, at), Unit::Gpus),
                               cells.number(statement.constant(Figure::ContractPrice, at), Unit::MoneyPerGpuHour), cells.date(statement.constant(Figure::ContractStart, at)), cells.months(contract.termMonths),
                               cells.percent(contract.takeOrPay), formatScaled(statement.constant(Figure::ContractValue, at), scale), shownBacklog[at], shownRevenue[at]}});
    }
    if (!contracts.empty()) addTotal(table, {formatScaled(allBacklog, scale), formatScaled(allRevenue, scale)});
    return table;
}

TextTable commitmentTable(const Statement& statement)
{
    const Cells cells(statement);
    const auto& commitments = statement.plan().commitments;
    double largest = 0;
    std::vector<double> paid, left;
    for (std::size_t at = 0; at < commitments.size(); ++at) {
        largest = std::max(largest, commitments[at].total);
        paid.push_back(statement.ledger().total(Figure::CommitmentCash, at));
    }
    const Scale scale = cells.moneyScale(largest);
    const double allPaid = statement.ledger().total(Figure::SupplierPayments);
    const auto shownPaid = formatFooted(paid, allPaid, scale);
    TextTable table;
    table.columns = {words(HR_TR("Commitment")), words(HR_TR("Supplier")), numbers(HR_TR("Start")), numbers(HR_TR("Term, months")), numbers(HR_TR("Firm share, %")), amounts(HR_TR("Total, %1"), scale.header),
                     amounts(HR_TR("Paid before month 0, %1"), scale.header), amounts(HR_TR("Paid in horizon, %1"), scale.header)};
    for (std::size_t at = 0; at < commitments.size(); ++at) {
        const auto& commitment = commitments[at];
        table.rows.push_back({RowKind::Line,
                              {commitment.name, cells.counterparty(commitment.supplier.id), cells.date(commitment.startMonth), cells.months(commitment.termMonths), cells.percent(commitment.firmShare),
                               formatScaled(commitment.total, scale), formatScaled(statement.constant(Figure::CommitmentPaidBefore, at), scale), shownPaid[at]}});
    }
    if (!commitments.empty()) addTotal(table, {formatScaled(allPaid, scale)});
    return table;
}

TextTable facilityTable(const Statement& statement)
{
    const Cells cells(statement);
    const auto& facilities = statement.plan().facilities;
    const int last = statement.horizon() - 1;
    double largest = 0;
    std::vector<double> drawn, interest, owed;
    for (std::size_t at = 0; at < facilities.size(); ++at) {
        drawn.push_back(statement.ledger().total(Figure::FacilityDraw, at) + statement.ledger().total(Figure::FacilityRevolved, at));
        interest.push_back(interestOf(statement, at));
        owed.push_back(statement.at(Figure::FacilityBalance, at, last));
        largest = std::max({largest, facilities[at].openingBalance, facilities[at].limit});
    }
    const Scale scale = cells.moneyScale(largest);
    const double allDrawn = statement.ledger().total(Figure::DebtDrawn), allInterest = statement.ledger().total(Figure::Interest), allOwed = statement.at(Figure::DebtBalance, last);
    const auto shownDrawn = formatFooted(drawn, allDrawn, scale), shownInterest = formatFooted(interest, allInterest, scale), shownOwed = formatFooted(owed, allOwed, scale);
    TextTable table;
    table.columns = {words(HR_TR("Facility")), words(HR_TR("Lender")), amounts(HR_TR("Limit, %1"), scale.header), amounts(HR_TR("Owed at month 0, %1"), scale.header), numbers(HR_TR("Rate, month 0, %/year")), numbers(HR_TR("Repaid from")),
                     numbers(HR_TR("Maturity")), amounts(HR_TR("Drawn in horizon, %1"), scale.header), amounts(HR_TR("Interest in horizon, %1"), scale.header), amounts(HR_TR("Owed at the end, %1"), scale.header)};
    for (std::size_t at = 0; at < facilities.size(); ++at) {
        const auto& facility = facilities[at];
        table.rows.push_back({RowKind::Line,
                              {facility.name, cells.counterparty(facility.lender.id), formatScaled(facility.limit, scale), formatScaled(facility.openingBalance, scale),
                               cells.number(statement.at(Figure::FacilityRate, at, 0) * 100, Unit::RatePerYear), cells.date(facility.repaidFrom), cells.date(facility.maturityMonth), shownDrawn[at], shownInterest[at],
                               shownOwed[at]}});
    }
    if (!facilities.empty()) addTotal(table, {formatScaled(allDrawn, scale), formatScaled(allInterest, scale), formatScaled(allOwed, scale)});
    return table;
}

}  // namespace headroom
