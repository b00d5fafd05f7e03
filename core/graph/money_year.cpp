// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/money_year.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr std::string_view unnamedSuppliers = HR_TR("Suppliers that are not named");
constexpr std::string_view unnamedLenders = HR_TR("Lenders that are not named");

constexpr int monthsOfYear = 12;

/// Sums the figures of a year by who pays whom.
class Collector
{
public:
    Collector(const Statement& statement, const PeriodSpan& year) : m_statement(statement), m_plan(statement.plan())
    {
        m_money.year = year;
        m_money.share = static_cast<double>(year.until - year.from) / monthsOfYear;
        for (std::size_t at = 0; at < m_plan.counterparties.size(); ++at) m_nodes[m_plan.counterparties[at].id] = at + 1;
    }

    MoneyYear collect() &&
    {
        customers();
        suppliers();
        lenders();
        others();
        nobody();
        for (const auto& [key, amount] : m_money.named) {
            if (std::get<1>(key) == us) m_money.received += amount;
            if (std::get<0>(key) == us) m_money.paid += amount;
        }
        for (const UnnamedMoney& line : m_money.unnamed) {
            m_money.received += line.received;
            m_money.paid += line.paid;
        }
        return std::move(m_money);
    }

private:
    using Party = Ref<EntityKind::Counterparty>;

    double total(Figure figure, std::size_t entity = 0) const { return m_statement.ledger().total(figure, entity, m_money.year.from, m_money.year.until); }

    /// Of operating cost, which is paid some months after it arises.
    double paid(Figure cost, std::size_t entity = 0) const
    {
        const int late = m_plan.operations.payableMonths;
        return m_statement.ledger().total(cost, entity, m_money.year.from - late, m_money.year.until - late);
    }

    /// Money from one node to another; what is negative goes the other way.
    void flow(std::size_t from, std::size_t to, EdgeKind kind, double amount)
    {
        if (amount < 0) return flow(to, from, kind, -amount);
        if (from != to && amount > least) m_money.named[{from, to, kind}] += amount;
    }
    void nobody(std::string_view label, double received, double paid)
    {
        if (received < 0 || paid < 0) return nobody(label, std::max(received, 0.0) + std::max(-paid, 0.0), std::max(paid, 0.0) + std::max(-received, 0.0));
        if (received <= least && paid <= least) return;
        const auto line = std::ranges::find(m_money.unnamed, label, &UnnamedMoney::label);
        UnnamedMoney& sum = line == m_money.unnamed.end() ? m_money.unnamed.emplace_back(UnnamedMoney{.label = label}) : *line;
        sum.received += received;
        sum.paid += paid;
    }
    void receive(Party from, EdgeKind kind, double amount, std::string_view otherwise)
    {
        if (from) flow(m_nodes.at(from.id), us, kind, amount);
        else nobody(otherwise, amount, 0);
    }
    void pay(Party to, EdgeKind kind, double amount, std::string_view otherwise = unnamedSuppliers)
    {
        if (to) flow(us, m_nodes.at(to.id), kind, amount);
        else nobody(otherwise, 0, amount);
    }

    void customers()
    {
        for (std::size_t i = 0; i < m_plan.contracts.size(); ++i) {
            const Party customer = m_plan.contracts[i].customer;
            receive(customer, EdgeKind::Contract, total(Figure::ContractReceipts, i), HR_TR("Customers that are not named"));
            receive(customer, EdgeKind::Contract, total(Figure::ContractPrepaid, i), HR_TR("Customers that are not named"));
            pay(customer, EdgeKind::Contract, total(Figure::ContractRepaid, i), HR_TR("Customers that are not named"));
        }
    }

    void suppliers()
    {
        for (std::size_t k = 0; k < m_plan.tranches.size(); ++k) {
            const std::size_t sku = m_statement.structure().trancheSku[k];
            pay(sku == none ? Party{} : m_plan.skus[sku].vendor, EdgeKind::Purchase, total(Figure::TrancheCapex, k));
        }
        for (std::size_t s = 0; s < m_plan.sites.size(); ++s) {
            const auto& site = m_plan.sites[s];
            if (site.tenure == Tenure::Built) pay(site.landlord, EdgeKind::Purchase, total(Figure::SiteBuildCapex, s));
            else pay(site.landlord, EdgeKind::Rent, paid(Figure::SiteRent, s));
        }
        for (std::size_t i = 0; i < m_plan.tiers.size(); ++i) pay(m_plan.tiers[i].supplier, EdgeKind::Purchase, total(Figure::TierCapex, i) + paid(Figure::TierSubscription, i));
        for (std::size_t i = 0; i < m_plan.investments.size(); ++i) pay(m_plan.investments[i].supplier, EdgeKind::Purchase, total(Figure::InvestmentCapex, i));
        for (std::size_t i = 0; i < m_plan.commitments.size(); ++i) pay(m_plan.commitments[i].supplier, EdgeKind::Purchase, total(Figure::CommitmentCash, i));
    }

    void lenders()
    {
        for (std::size_t f = 0; f < m_plan.facilities.size(); ++f) {
            const Party lender = m_plan.facilities[f].lender;
            receive(lender, EdgeKind::Loan, total(Figure::FacilityDraw, f) + total(Figure::FacilityRevolved, f), unnamedLenders);
            pay(lender, EdgeKind::DebtService, total(Figure::FacilityPaid, f) + total(Figure::FacilitySweep, f), unnamedLenders);
            pay(lender, EdgeKind::DebtService, total(Figure::FacilityUpfrontFee, f) + total(Figure::FacilityUndrawnFee, f), unnamedLenders);
        }
    }

    /// Rows of `flows`: amounts a year, of which a short year has its part.
    void others()
    {
        constexpr std::array kinds{EdgeKind::Purchase, EdgeKind::Loan, EdgeKind::Equity};
        for (const auto& row : m_plan.flows) {
            const std::size_t from = row.from ? m_nodes.at(row.from.id) : us, to = row.to ? m_nodes.at(row.to.id) : us;
            flow(from, to, kinds[static_cast<std::size_t>(row.flowKind)], row.amount * m_money.share);
        }
    }

    void nobody()
    {
        nobody(HR_TR("Market buyers"), total(Figure::MarketRevenue), 0);
        nobody(HR_TR("Buyers of retired equipment"), total(Figure::Salvage), 0);
        nobody(HR_TR("Power"), 0, paid(Figure::PowerCost));
        nobody(HR_TR("Staff"), 0, paid(Figure::StaffCost));
        for (const Figure cost : {Figure::MaintenanceCost, Figure::InsuranceCost, Figure::SoftwareCost, Figure::SgaCost}) nobody(HR_TR("Other operating cost"), 0, paid(cost));
        nobody(HR_TR("Tax"), 0, total(Figure::Tax));
        // A stake that `flows` names is the equity that the plan is paid in; the rest comes from nobody named.
        double stakes = 0;
        for (const auto& [key, amount] : m_money.named)
            if (std::get<1>(key) == us && std::get<2>(key) == EdgeKind::Equity) stakes += amount;
        nobody(HR_TR("Investors that are not named"), std::max(0.0, total(Figure::EquityContributed) - stakes), total(Figure::DistributionsPaid));
    }

    const Statement& m_statement;
    const Plan<>& m_plan;
    std::map<Id, std::size_t> m_nodes;
    MoneyYear m_money;
};

}  // namespace

std::string_view edgeKindLabel(EdgeKind kind)
{
    constexpr std::array<std::string_view, edgeKindCount> labels{HR_TR("Customer contracts"), HR_TR("Purchases"), HR_TR("Rent"), HR_TR("Loans"), HR_TR("Interest, repayment and fees"), HR_TR("Equity")};
    return labels[static_cast<std::size_t>(kind)];
}

std::string_view edgeKindKey(EdgeKind kind)
{
    constexpr std::array<std::string_view, edgeKindCount> keys{"contract", "purchase", "rent", "loan", "debt_service", "equity"};
    return keys[static_cast<std::size_t>(kind)];
}

MoneyYear moneyOf(const Statement& statement, const PeriodSpan& year) { return Collector(statement, year).collect(); }

MoneyYear chosenYear(const Statement& statement)
{
    const auto years = periodsOf(statement.structure().calendar, statement.horizon(), Period::Year);
    if (const auto& month = statement.plan().settings.flowsMonth) {
        const int at = std::clamp(static_cast<int>(std::floor(*month)), 0, statement.horizon() - 1);
        return moneyOf(statement, *std::ranges::find_if(years, [at](const PeriodSpan& span) { return at < span.until; }));
    }
    MoneyYear best = moneyOf(statement, years.front());
    for (std::size_t at = 1; at < years.size(); ++at) {
        // Years that differ by rounding alone are as large as each other.
        constexpr double rounding = 1e-12;
        MoneyYear other = moneyOf(statement, years[at]);
        if (other.received > best.received * (1 + rounding)) best = std::move(other);
    }
    return best;
}

}  // namespace headroom
