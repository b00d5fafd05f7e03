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
    Line{Figure::PeakDebt},
};

HeadlineFigure read(const Statement& statement, const Line& line)
{
    const FigureInfo& about = info(line.figure);
    HeadlineFigure result{.figure = line.figure, .key = about.key, .label = about.label, .unit = about.unit, .value = {}, .month = {}, .reason = {}};
    if (line.exists != Figure::Count_ && !(statement.constant(line.exists) > least)) {
        result.reason = line.reason;
        return result;
    }
    result.value = statement.constant(line.figure);
    if (line.month != Figure::Count_) result.month = static_cast<int>(statement.constant(line.month));
    return result;
}

}  // namespace

std::vector<HeadlineFigure> headline(const Statement& statement)
{
    std::vector<HeadlineFigure> figures;
    for (const Line& line : lines) figures.push_back(read(statement, line));
    return figures;
}

std::optional<HeadlineFigure> headlineOf(const Statement& statement, std::string_view key)
{
    for (const Line& line : lines)
        if (info(line.figure).key == key) return read(statement, line);
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
