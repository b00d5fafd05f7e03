// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/capitalised_interest.h"

/// Income statement and tax (MODEL §9). Revenue and cost stand in the month in which they arise, whenever they are paid.
namespace headroom {

/// The families of tax figures: one with interest and fees, one without.
struct TaxFigures {
    Figure profit, year, lossesAtYearStart, lossesUsed, lossesCarried, taxYear, tax;
};
inline constexpr TaxFigures leveredTax{Figure::TaxableProfit, Figure::TaxableYear, Figure::LossesAtYearStart, Figure::LossesUsed, Figure::LossesCarried, Figure::TaxYear, Figure::Tax};
inline constexpr TaxFigures unleveredTax{Figure::UnleveredProfit, Figure::UnleveredYear, Figure::UnleveredLossesAtYearStart, Figure::UnleveredLossesUsed, Figure::UnleveredLossesCarried, Figure::UnleveredTaxYear, Figure::UnleveredTax};

template <class Num>
void prepareTax(const Context<Num>& c)
{
    for (const TaxFigures& of : {leveredTax, unleveredTax}) {
        c.ledger.write(of.lossesAtYearStart, 0, -1, c.plan.settings.openingLosses);
        c.ledger.write(of.lossesCarried, 0, -1, c.plan.settings.openingLosses);
    }
}

/// Tax on the profit of the fiscal year to date less what of the losses carried into the year may offset it; a month
/// that brings the year's profit down gives back what the earlier months paid.
template <class Num>
void monthTax(const Context<Num>& c, const TaxFigures& of, int t)
{
    auto& ledger = c.ledger;
    const auto& settings = c.plan.settings;
    const Num& begins = ledger.at(Figure::YearBegins, 0, t);
    const Num goesOn = 1.0 - begins;
    ledger.write(of.year, 0, t, ledger.before(of.year, 0, t) * goesOn + ledger.at(of.profit, 0, t));
    ledger.write(of.lossesAtYearStart, 0, t, ledger.before(of.lossesAtYearStart, 0, t) * goesOn + ledger.before(of.lossesCarried, 0, t) * begins);
    const Num profit = positive(ledger.at(of.year, 0, t));
    const Num& losses = ledger.at(of.lossesAtYearStart, 0, t);
    ledger.write(of.lossesUsed, 0, t, min(losses, settings.lossLimit * profit));
    ledger.write(of.lossesCarried, 0, t, losses - ledger.at(of.lossesUsed, 0, t) + positive(-ledger.at(of.year, 0, t)));
    ledger.write(of.taxYear, 0, t, settings.taxRate * (profit - ledger.at(of.lossesUsed, 0, t)));
    ledger.write(of.tax, 0, t, ledger.at(of.taxYear, 0, t) - ledger.before(of.taxYear, 0, t) * goesOn);
}

/// To operating profit: what needs no financing, for all months.
template <class Num>
void monthOperatingProfit(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> credits, projected;
    for (std::size_t i = 0; i < c.plan.contracts.size(); ++i) {
        credits.add(ledger.at(Figure::ContractCreditAccrued, i, t) - ledger.at(Figure::ContractCreditTaken, i, t));
        projected.add(ledger.at(Figure::ContractProjected, i, t));
    }
    ledger.write(Figure::CreditsNotTaken, 0, t, credits.value());
    ledger.write(Figure::ProjectedReceipts, 0, t, projected.value());
    ledger.write(Figure::Revenue, 0, t, ledger.at(Figure::ContractRevenueTotal, 0, t) + ledger.at(Figure::MarketRevenue, 0, t) - ledger.at(Figure::CreditsNotTaken, 0, t));
    ledger.write(Figure::CostOfRevenue, 0, t, ledger.at(Figure::OperatingCost, 0, t) - ledger.at(Figure::SgaCost, 0, t) + ledger.at(Figure::SupplierCost, 0, t));
    ledger.write(Figure::Ebitda, 0, t, ledger.at(Figure::Revenue, 0, t) - ledger.at(Figure::OperatingCost, 0, t) - ledger.at(Figure::SupplierCost, 0, t));
    ledger.write(Figure::UnleveredProfit, 0, t, ledger.at(Figure::Ebitda, 0, t) - ledger.at(Figure::TaxDepreciation, 0, t));
    monthTax(c, unleveredTax, t);
    const Num receipts = ledger.at(Figure::ContractReceiptsTotal, 0, t) + ledger.at(Figure::MarketRevenue, 0, t) - ledger.at(Figure::PrepaymentsRepaid, 0, t);
    ledger.write(Figure::CashBeforeTax, 0, t, receipts - ledger.at(Figure::OperatingCostPaid, 0, t) - ledger.at(Figure::SupplierPayments, 0, t) - ledger.at(Figure::MaintenanceCapex, 0, t));
}

/// From operating profit to net income; tax expense is tax paid.
template <class Num>
void monthIncome(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> fees;
    for (std::size_t f = 0; f < c.plan.facilities.size(); ++f) {
        fees.add(ledger.at(Figure::FacilityUndrawnFee, f, t));
        fees.add(ledger.at(Figure::FacilityFeeSpread, f, t));
    }
    ledger.write(Figure::FeeExpense, 0, t, fees.value());
    const Num interestUsedUp = ledger.at(Figure::InterestDepreciation, 0, t) + ledger.at(Figure::InterestWriteOff, 0, t);
    ledger.write(Figure::DepreciationTotal, 0, t, ledger.at(Figure::Depreciation, 0, t) + ledger.at(Figure::WriteOff, 0, t) + interestUsedUp);
    ledger.write(Figure::Ebit, 0, t, ledger.at(Figure::Ebitda, 0, t) - ledger.at(Figure::DepreciationTotal, 0, t));
    ledger.write(Figure::InterestExpense, 0, t, ledger.at(Figure::Interest, 0, t) - ledger.at(Figure::InterestCapitalised, 0, t));
    ledger.write(Figure::ProfitBeforeTax, 0, t, ledger.at(Figure::Ebit, 0, t) - ledger.at(Figure::InterestExpense, 0, t) - ledger.at(Figure::FeeExpense, 0, t));
    ledger.write(Figure::TaxableProfit, 0, t, ledger.at(Figure::UnleveredProfit, 0, t) - interestUsedUp - ledger.at(Figure::InterestExpense, 0, t) - ledger.at(Figure::FeeExpense, 0, t));
    monthTax(c, leveredTax, t);
    ledger.write(Figure::TemporaryDifference, 0, t, ledger.before(Figure::TemporaryDifference, 0, t) + ledger.at(Figure::TaxDepreciation, 0, t) - ledger.at(Figure::Depreciation, 0, t) - ledger.at(Figure::WriteOff, 0, t));
    ledger.write(Figure::NetIncome, 0, t, ledger.at(Figure::ProfitBeforeTax, 0, t) - ledger.at(Figure::Tax, 0, t));
    ledger.write(Figure::Cfads, 0, t, ledger.at(Figure::CashBeforeTax, 0, t) - ledger.at(Figure::Tax, 0, t));
}

}  // namespace headroom
