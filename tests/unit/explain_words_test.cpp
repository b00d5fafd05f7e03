// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "explain/explainer.h"
#include "support/build_out_plan.h"

// What explanations say, word by word.
namespace headroom {
namespace {

class Words : public ::testing::Test {
protected:
    static Plan<> plan()
    {
        Plan<> plan = buildOutPlan();
        plan.sources.push_back({.id = 90, .input = "sites.11.pue", .text = "Utility study", .date = "2025-10", .note = "Page 4."});
        return plan;
    }

    Explanation explain(const Asked& asked) const { return explainer.explain(asked); }
    static std::string first(const Explanation& explanation, std::size_t count = 1)
    {
        std::string text;
        for (std::size_t at = 0; at < count; ++at) {
            const ExplainedLine& line = explanation.operands.at(at);
            text += line.label + "|" + line.entity + "|" + line.when + "|" + line.valueText + "|" + line.partText + "\n";
        }
        return text;
    }

    const Statement statement{plan()};
    const Explainer explainer{statement};
};

TEST_F(Words, SayThatCoverageIsReceiptsOverObligations)
{
    const auto coverage = explain(Asked::month(Figure::Coverage, 0, 30));
    EXPECT_EQ(coverage.label, "Revenue coverage");
    EXPECT_EQ(coverage.when, "2028-07");
    EXPECT_EQ(coverage.valueText, "1.15x");
    EXPECT_EQ(coverage.formula, "Contracted receipts, trailing window ÷ Obligations, trailing window, where “Coverage exists” (otherwise 0)");
    EXPECT_EQ(coverage.numbers, "507.5 m USD ÷ 441.7 m USD");
    EXPECT_EQ(first(coverage, 2), "Contracted receipts, trailing window||2028-07|507.5 m USD|\nObligations, trailing window||2028-07|441.7 m USD|\n");
    EXPECT_TRUE(coverage.operands.at(2).decides);
}

TEST_F(Words, SayWhichMonthTheLowestCoverageIsOf)
{
    const auto lowest = explain(Asked::constant(Figure::LowestCoverage));
    EXPECT_EQ(lowest.when, "2028-01");
    EXPECT_EQ(lowest.formula, "if “Months in which coverage exists” is 1 or more then Lowest coverage so far, 2031-12, otherwise 0");
    EXPECT_EQ(lowest.numbers, "");
    EXPECT_EQ(lowest.note, "The value is that of “Revenue coverage” in 2028-01, and stands since.");
    EXPECT_EQ(first(lowest), "Revenue coverage||2028-01|0.89x|\n");
}

TEST_F(Words, SayThatDscrIsCfadsOverService)
{
    const auto dscr = explain(Asked::month(Figure::Dscr, 0, 30));
    EXPECT_EQ(dscr.formula, "CFADS, trailing window ÷ Debt service, trailing window, where “DSCR exists” (otherwise 0)");
    EXPECT_EQ(dscr.numbers, "415.3 m USD ÷ 325.6 m USD");
    const auto window = explain(*dscr.operands.at(0).asked);
    EXPECT_EQ(window.formula, "the sum of “CFADS” over the 12 months to this one");
}

TEST_F(Words, SayWhatKeepsGpusOfATrancheFromPower)
{
    const auto energised = explain(Asked::month(Figure::TrancheEnergised, 2, 22));
    EXPECT_EQ(energised.entity, "GB300");
    EXPECT_EQ(energised.formula, "GPUs that could be energised × Share of them within the power available");
    EXPECT_EQ(energised.numbers, "9,044 GPUs × 100.0 %");
    EXPECT_EQ(first(energised, 2), "GPUs that could be energised|GB300|2027-11|9,044 GPUs|\nShare of them within the power available|Lordstown|2027-11|100.0 %|\n");
    EXPECT_EQ(explain(*energised.operands.at(1).asked).formula, "IT power available ÷ IT power of GPUs that could be energised, at most 1");
    EXPECT_EQ(explain(Asked::month(Figure::TrancheDelivered, 2, 17)).formula, "GPUs bought × (the part of the month from “Arrival” to “Retirement”)");
}

TEST_F(Words, TellAddendsApartThatHaveAnOperandInCommon)
{
    const auto cost = explain(Asked::constant(Figure::UnitStorageCost));
    std::set<std::string> rows;
    for (const ExplainedLine& line : cost.operands)
        if (line.part) rows.insert(line.entity);
    EXPECT_EQ(rows, (std::set<std::string>{"Flash", "Object", "Tape"}));
}

TEST_F(Words, SayTheLargestMonthsOfCapexFirstAndTheRestAsOneLine)
{
    const auto capex = explain(Asked::constant(Figure::TotalCapex));
    EXPECT_EQ(capex.formula, "the sum of “Capex” over the 72 months from 2026-01 to 2031-12");
    EXPECT_EQ(first(capex, 2), "Capex||2027-06|882.5 m USD|+882.5 m USD\nCapex||2026-11|427.8 m USD|+427.8 m USD\n");
    ASSERT_EQ(capex.operands.size(), 12U);
    EXPECT_EQ(capex.operands.back().label, "61 others");
    EXPECT_EQ(capex.operands.back().count, 61U);
    EXPECT_FALSE(capex.operands.back().asked);
}

TEST_F(Words, TellAddendsApartByTheirRows)
{
    const auto waste = explain(Asked::month(Figure::WasteNoPower, 0, 18));
    EXPECT_EQ(waste.formula, "Lost: no power of H200 × Market price of H200 + Lost: no power of GB300 × Market price of GB300");
    EXPECT_EQ(waste.numbers, "0 × 2.13 USD/GPU-h + 12.00 m GPU-h × 3.42 USD/GPU-h");
    EXPECT_EQ(first(waste), "Lost: no power|GB300|2027-07|12.00 m GPU-h|+41.10 m USD\n");
    EXPECT_EQ(waste.operands.front().termNumbers, "12.00 m GPU-h × 3.42 USD/GPU-h");
}

TEST_F(Words, SayThatNpvIsTheDiscountedFlowWithItsOpeningAndItsEnd)
{
    const auto npv = explain(Asked::constant(Figure::ProjectNpv));
    EXPECT_EQ(npv.formula, "(the sum of “Project flow, discounted” over the 72 months from 2026-01 to 2031-12) + Closing value of the project × Discount factor of project flows, 2031-12 − Invested before month 0, at book");
    EXPECT_EQ(npv.numbers, "429.2 m USD + 723.2 m USD × 0.5645 − 61.37 m USD");
    EXPECT_EQ(first(npv, 2), "Project flow, discounted||2027-06|(751.1) m USD|−751.1 m USD\nClosing value of the project|||723.2 m USD|+408.2 m USD\n");
}

TEST_F(Words, ProveWhatASearchFound)
{
    const auto irr = explain(Asked::constant(Figure::ProjectIrr));
    EXPECT_EQ(irr.formula, "the rate a year at which Project flow, discounted, comes to 0");
    EXPECT_TRUE(irr.note.ends_with("Proof: at 26.9 %/year the flow comes to 0, of 2.78 bn USD that go in and out, all discounted.")) << irr.note;
    EXPECT_EQ(first(irr, 2), "Project flow||2027-06|(866.5) m USD|\nClosing value of the project|||723.2 m USD|\n");
    const auto payback = explain(Asked::constant(Figure::Payback));
    EXPECT_TRUE(payback.note.ends_with("Proof: the flow comes to −5.10 m USD by the end of month 51, and to 53.42 m USD by the end of month 52; in between it is taken as even.")) << payback.note;
    const auto modified = explain(Asked::constant(Figure::ProjectMirr));
    EXPECT_TRUE(modified.note.starts_with("It is computed from the flow of all months")) << modified.note;
    EXPECT_EQ(modified.operands.at(0).asked, Asked::ofInput("settings.discount_rate"));
    const auto atRate = explainer.explain(Asked::ofInput("settings.discount_rate"), 100).uses;
    EXPECT_TRUE(std::ranges::any_of(atRate, [](const ExplainedLine& use) { return use.asked->figure == Figure::DiscountedPayback; }));
    const auto uses = explain(Asked::month(Figure::ProjectFlow, 0, 17)).uses;
    EXPECT_TRUE(std::ranges::any_of(uses, [](const ExplainedLine& use) { return use.asked->figure == Figure::ProjectIrr; }));
}

TEST_F(Words, SayOfAChoiceWhereItFalls)
{
    const auto market = explain(Asked::month(Figure::SkuMarketHours, 0, 30));
    EXPECT_EQ(market.formula, "the lesser of (Productive hours left for the market ÷ Ceiling set by storage and failures) and (Market demand × Hours of the month)");
    EXPECT_EQ(market.note, "Here it is Productive hours left for the market ÷ Ceiling set by storage and failures.");
    EXPECT_EQ(explain(Asked::constant(Figure::SkuFailureEfficiency, 0)).formula,
              "(1 − Failures of a job × Restart time − √(Time to write a checkpoint × Failures of a job ÷ 2)) ÷ (1 + √(Time to write a checkpoint × Failures of a job ÷ 2)), between 0 and 1");
}

TEST_F(Words, NameWhatIsCalledAsWhatIsAskedByItsRow)
{
    EXPECT_EQ(explain(Asked::month(Figure::LostFailures, 0, 30)).formula, "Lost: failures of H200 + Lost: failures of GB300");
    EXPECT_EQ(explain(Asked::month(Figure::InsuranceCost, 0, 30)).formula, "Insurance (input) × Cost of plant in service ÷ 12");
    EXPECT_EQ(explain(Asked::constant(Figure::MeanAchieved)).formula, "(the sum of “Productive GPU-hours” over the 72 months from 2026-01 to 2031-12) ÷ GPU-hours up (all months)");
}

TEST_F(Words, SayALimitThatNeverBindsAsOne)
{
    const auto recall = explain(Asked::month(Figure::TierRecallHours, 2, 30)).formula;
    EXPECT_NE(recall.find("otherwise without limit"), std::string::npos) << recall;
    EXPECT_EQ(recall.find("no value"), std::string::npos) << recall;
}

TEST_F(Words, QuoteNamesWithinPhrases)
{
    EXPECT_EQ(explain(Asked::month(Figure::ContractSettled, 0, 30)).formula, "the share settled in this month, where it is settled over the month from “What is left is settled” on");
}

TEST_F(Words, CountMonthsBetweenDatesInNumbers)
{
    const auto plant = explain(Asked::month(Figure::TranchePlant, 0, 30));
    EXPECT_NE(plant.formula.find("Month + 1 − In service"), std::string::npos) << plant.formula;
    EXPECT_EQ(plant.numbers.find("+ 1 − 20"), std::string::npos) << plant.numbers;
    EXPECT_NE(plant.numbers.find(" months"), std::string::npos) << plant.numbers;
}

TEST_F(Words, LeaveOutWhatDoesNotCount)
{
    EXPECT_NE(explain(Asked::month(Figure::FacilityBreach, 0, 30)).formula, "0, at most 1");
    const auto gap = explain(Asked::month(Figure::PeakFundingGapMonth, 0, 30)).formula;
    EXPECT_TRUE(gap.starts_with("if “Funding gap” is above “Peak funding gap so far, the month before” then ")) << gap;
    EXPECT_EQ(gap.find("× 1"), std::string::npos) << gap;
}

TEST_F(Words, GiveTheMonthsOfAYearThatSayYes)
{
    int yes = 0;
    for (int month = 0; month < 12; ++month) yes += statement.at(Figure::Counting, 0, month) != 0 ? 1 : 0;
    ASSERT_GT(yes, 0);
    ASSERT_LT(yes, 12);
    const auto first = explain(Asked::period(Figure::Counting, 0, 0, 12)), later = explain(Asked::period(Figure::Counting, 0, 24, 36));
    EXPECT_EQ(first.numbers, std::to_string(yes) + " ÷ 12");
    EXPECT_TRUE(first.valueText.ends_with(" %")) << first.valueText;
    EXPECT_EQ(later.numbers, "12 ÷ 12");
    EXPECT_EQ(later.valueText, "yes");
}

TEST_F(Words, SayOfAnInputWhoSaidIt)
{
    const auto pue = explain(Asked::ofInput("sites.11.pue"));
    EXPECT_EQ(pue.label, "PUE");
    EXPECT_EQ(pue.entity, "Lordstown");
    EXPECT_EQ(pue.valueText, "1.2");
    EXPECT_EQ(pue.formula, "An input, entered in Sites");
    EXPECT_EQ(pue.source, "Utility study");
    EXPECT_EQ(pue.sourceDate, "2025-10");
    EXPECT_EQ(pue.sourceNote, "Page 4.");
    EXPECT_EQ(pue.bounds, "1 to 5");
    EXPECT_EQ(pue.help, "Power usage effectiveness: energy of the site / energy of its IT.");
    ASSERT_FALSE(pue.uses.empty());
    EXPECT_EQ(pue.uses.front().when, "2026-01 to 2031-12");
    EXPECT_EQ(explain(Asked::ofInput("sites.10.pue")).source, "no source is given");
}

TEST_F(Words, SayOfACurveWhatItIsMadeOf)
{
    const auto price = explain(Asked::ofInput("skus.8.market_price"));
    EXPECT_EQ(price.valueText, "2.6 -12%/year USD/GPU-h");
    EXPECT_EQ(first(price, 2), "Market price: at its start|H200||2.6 USD/GPU-h|\nMarket price: growth a year|H200||-12 %/year|\n");
    EXPECT_FALSE(price.uses.empty());
    const auto choice = explain(Asked::ofInput("sites.11.tenure"));
    EXPECT_EQ(choice.note, "It stands in no formula: it decides which formulas and rows there are.");
    EXPECT_NE(choice.valueText, "");
}

TEST_F(Words, SayWhyThereIsNoValue)
{
    EXPECT_EQ(explain(Asked::constant(Figure::DebtCapacity)).note, "There is no value: no facility is sculpted, or lenders see no cash.");
    EXPECT_EQ(explain(Asked::constant(Figure::DebtCapacity)).valueText, "none");
    EXPECT_EQ(explain(Asked::month(Figure::Hours, 0, 3)).note, "The calendar gives it.");
    EXPECT_EQ(explain(Asked::month(Figure::Capex, 0, -3)).note, "No value before month 0: opening columns are 0.");
    EXPECT_FALSE(explainer.holds(Asked::month(Figure::TrancheCapex, 9, 3)));
    EXPECT_FALSE(explainer.holds(Asked::month(Figure::Capex, 0, 3000)));
    EXPECT_FALSE(explainer.holds(Asked::ofInput("sites.11.no_such_field")));
}

TEST_F(Words, SayHowMonthsMakeAYear)
{
    const auto year = explain(Asked::period(Figure::AchievedUtilization, 0, 24, 36));
    EXPECT_EQ(year.formula, "Productive GPU-hours ÷ GPU-hours up, each over 12 months");
    EXPECT_EQ(explain(Asked::period(Figure::Capex, 0, 0, 12)).formula, "the sum of “Capex” over 12 months");
    EXPECT_EQ(explain(Asked::period(Figure::Cash, 0, 0, 12)).formula, "“Cash” in the last month, 2026-12");
    EXPECT_EQ(explain(Asked::period(Figure::DeliveredGpus, 0, 0, 12)).formula, "the mean of “Delivered GPUs” over 12 months");
}

}  // namespace
}  // namespace headroom
