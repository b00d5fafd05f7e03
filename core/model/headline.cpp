// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/headline.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// A line of the headline: the figure, what must be more than 0 for it to exist, and what to say where it is not.
struct Line {
    Figure figure;
    Figure exists = Figure::Count_;
    std::string_view reason;
    Figure month = Figure::Count_;
};

constexpr std::string_view noGpus = HR_TR("no GPU is installed within the horizon");
constexpr std::string_view nothingUp = HR_TR("no GPU is up within the horizon");
constexpr std::string_view nothingUpLast = HR_TR("no GPU is up in the last month");
constexpr std::string_view noCoverage = HR_TR("no window with obligations lies wholly after the first month counted");
constexpr std::string_view noRecall = HR_TR("no offline tier, or no GPU that could wait for it");
constexpr std::string_view noContract = HR_TR("no contract earns revenue within the horizon");
constexpr std::string_view noRpo = HR_TR("no contract is signed at month 0");

constexpr std::string_view noRate = HR_TR("no rate between -90 % and 1,000 % a year makes the flows worth nothing");
constexpr std::string_view severalRates = HR_TR("several rates make the flows worth nothing; the modified IRR stands beside it");
constexpr std::string_view noModifiedRate = HR_TR("no flow is negative, or none is positive");
constexpr std::string_view noPayback = HR_TR("the flows come to less than nothing by the end of the horizon");
constexpr std::string_view noBilled = HR_TR("no GPU-hour is billed within the horizon");
constexpr std::string_view noService = HR_TR("no window in which debt service is due lies wholly after the first grace");
constexpr std::string_view noLoan = HR_TR("no loan is being repaid within the horizon");
constexpr std::string_view noSculpted = HR_TR("no facility is sculpted, or lenders see no cash");
constexpr std::string_view noNetDebt = HR_TR("cash covers the debt at the end of month 0");
constexpr std::string_view noOverhang = HR_TR("there is no contract, or no lease, commitment or loan");

constexpr std::array lines{
    Line{Figure::TotalCapex},
    Line{Figure::TotalCapexServers},
    Line{Figure::TotalCapexNetwork},
    Line{Figure::TotalCapexSpares},
    Line{Figure::TotalCapexStorage},
    Line{Figure::TotalCapexSites},
    Line{Figure::TotalCapexOther},
    Line{Figure::CapexBefore},
    Line{Figure::CapexAfter},
    Line{Figure::LowestCoverage, Figure::CoverageMonths, noCoverage, Figure::LowestCoverageAt},
    Line{Figure::MonthsBelow, Figure::CoverageMonths, noCoverage},
    Line{Figure::LargestShortfall, Figure::CoverageMonths, noCoverage},
    Line{Figure::TotalShortfall},
    Line{Figure::FinalAchieved, Figure::FinalUp, nothingUpLast},
    Line{Figure::FinalTarget},
    Line{Figure::FinalCeiling, Figure::FinalUp, nothingUpLast},
    Line{Figure::MeanAchieved, Figure::TotalUp, nothingUp},
    Line{Figure::MeanCeiling, Figure::TotalUp, nothingUp},
    Line{Figure::MeanEffective, Figure::TotalInstalled, noGpus},
    Line{Figure::MeanCommercial, Figure::TotalUp, nothingUp},
    Line{Figure::TotalInstalled},
    Line{Figure::TotalSold},
    Line{Figure::TotalLost},
    Line{Figure::TotalWaste},
    Line{Figure::TotalWasteOurs},
    Line{Figure::TotalWasteCustomers},
    Line{Figure::TotalRecoverable},
    Line{Figure::TotalRecoverableHours},
    Line{Figure::InstalledHourCost, Figure::TotalInstalled, noGpus},
    Line{Figure::WasteAtCost, Figure::TotalInstalled, noGpus},
    Line{Figure::TotalStranded},
    Line{Figure::RecallCost, Figure::RecallCost, noRecall},
    Line{Figure::RecallCostAtMarket, Figure::RecallCostAtMarket, noRecall},
    Line{Figure::RecallHours, Figure::RecallHours, noRecall},
    Line{Figure::TotalContractRevenue},
    Line{Figure::TotalMarketRevenue},
    Line{Figure::TotalObligations},
    Line{Figure::LargestCustomer, Figure::TotalContractRevenue, noContract},
    Line{Figure::CustomerConcentration, Figure::TotalContractRevenue, noContract},
    Line{Figure::LargestCustomerOfRpo, Figure::OpeningRpo, noRpo},
    Line{Figure::OpeningRpo},
    Line{Figure::OpeningBacklog},
    Line{Figure::BacklogWithin24},
    Line{Figure::BacklogWithin48},
    Line{Figure::BacklogBeyond48},
    Line{Figure::BacklogLapsing},
    Line{Figure::ProjectNpv},
    Line{Figure::ProjectIrr, Figure::ProjectIrrRoots, noRate},
    Line{Figure::ProjectMirr, Figure::ProjectMirrExists, noModifiedRate},
    Line{Figure::EquityNpv},
    Line{Figure::EquityIrr, Figure::EquityIrrRoots, noRate},
    Line{Figure::EquityMirr, Figure::EquityMirrExists, noModifiedRate},
    Line{Figure::Payback, Figure::PaybackExists, noPayback},
    Line{Figure::DiscountedPayback, Figure::DiscountedPaybackExists, noPayback},
    Line{Figure::BilledHourCost, Figure::PresentBilled, noBilled},
    Line{Figure::UsefulHourCost, Figure::PresentProductive, nothingUp},
    Line{Figure::LowestDscr, Figure::DscrMonths, noService, Figure::LowestDscrAt},
    Line{Figure::AverageDscr, Figure::DscrMonths, noService},
    Line{Figure::LowestLlcr, Figure::LlcrMonths, noLoan},
    Line{Figure::BreachMonths},
    Line{Figure::DebtCapacity, Figure::DebtCapacity, noSculpted},
    Line{Figure::TotalRefinancing},
    Line{Figure::BacklogToNetDebt, Figure::OpeningNetDebt, noNetDebt},
    Line{Figure::PeakFundingGap, Figure::Count_, {}, Figure::PeakFundingGapAt},
    Line{Figure::TotalEquityContributed},
    Line{Figure::TotalDistributions},
    Line{Figure::Overhang, Figure::OverhangExists, noOverhang},
    Line{Figure::OverhangDue, Figure::OverhangExists, noOverhang},
    Line{Figure::OverhangPresent, Figure::OverhangExists, noOverhang},
    Line{Figure::PeakDebt},
};

HeadlineFigure read(const Ledger<double>& ledger, const Line& line)
{
    const FigureInfo& about = info(line.figure);
    HeadlineFigure result{.figure = line.figure, .key = about.key, .label = about.label, .unit = about.unit, .value = {}, .month = {}, .reason = {}, .monthFigure = line.month};
    if (line.exists != Figure::Count_ && !(ledger.constant(line.exists) > least)) {
        result.reason = line.reason;
        return result;
    }
    if ((line.exists == Figure::ProjectIrrRoots || line.exists == Figure::EquityIrrRoots) && ledger.constant(line.exists) > 1) {
        result.reason = severalRates;
        return result;
    }
    result.value = ledger.constant(line.figure);
    if (line.month != Figure::Count_ && ledger.constant(line.month) >= 0) result.month = static_cast<int>(ledger.constant(line.month));
    return result;
}

}  // namespace

std::vector<HeadlineFigure> headline(const Statement& statement)
{
    std::vector<HeadlineFigure> figures;
    for (const Line& line : lines) figures.push_back(read(statement.ledger(), line));
    return figures;
}

std::optional<HeadlineFigure> headlineOf(const Statement& statement, std::string_view key) { return headlineOf(statement.ledger(), key); }

std::optional<HeadlineFigure> headlineOf(const Ledger<double>& ledger, std::string_view key)
{
    for (const Line& line : lines)
        if (info(line.figure).key == key) return read(ledger, line);
    return std::nullopt;
}

std::optional<Cause> ceilingCause(const Statement& statement)
{
    const int last = statement.horizon() - 1;
    const double up = statement.at(Figure::UpHours, last);
    if (!(up > least)) return std::nullopt;
    // Losses per occupied hour, beside what the scheduling limit keeps from being occupied at all.
    const double occupied = std::max(statement.at(Figure::OccupiedHours, last), least);
    Cause largest = Cause::Unscheduled;
    double share = 1 - statement.plan().settings.schedulingLimit;
    for (const Cause cause : {Cause::Recall, Cause::Bandwidth, Cause::HostCpu, Cause::Failures}) {
        const double lost = statement.at(ofCause(Figure::LostNoPower, cause), last) / occupied;
        if (lost <= share) continue;
        share = lost;
        largest = cause;
    }
    return largest;
}

double targetAboveCeiling(const Statement& statement)
{
    if (!(statement.constant(Figure::FinalUp) > least)) return 0;
    return std::max(0.0, statement.constant(Figure::FinalTarget) - statement.constant(Figure::FinalCeiling));
}

}  // namespace headroom
