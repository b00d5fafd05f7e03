// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "model/agreement_tables.h"
#include "model/assumptions.h"
#include "model/covenant_table.h"
#include "model/waterfall_table.h"
#include "model/yearly_table.h"
#include "support/build_out_plan.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

std::string pictureOf(const TextTable& table)
{
    std::string picture;
    const auto line = [&](const std::vector<std::string>& cells) {
        std::string text;
        for (const std::string& cell : cells) text += (text.empty() ? "" : " | ") + cell;
        picture += text + "\n";
    };
    std::vector<std::string> headers;
    for (const TextColumn& column : table.columns) headers.push_back(column.header);
    line(headers);
    for (const TextRow& row : table.rows) line(row.cells);
    return picture;
}

TEST(WaterfallTable, IsThePlanInHoursSharesAndMoney)
{
    // 100 GPUs for 24 months of 730 hours: 1,752,000 hours at 2 USD; 10 of them are sold for 12 months: 87,600 hours.
    const Waterfall whole = waterfall(Statement{smallPlanWith(smallContract())});
    const std::string picture = pictureOf(whole.table);
    EXPECT_NE(picture.find("GPU-hours over the horizon | GPU-h, thousands | % of installed | At price, USD k | At cost, present value, USD k\nInstalled | 1,752.0 | 100.0 |  | "), std::string::npos) << picture;
    EXPECT_NE(picture.find("\nNo buyer | 1,664.4 | 95.0 | 3,328.8 | "), std::string::npos) << picture;
    EXPECT_NE(picture.find("\nDown | – | – | – | –\n"), std::string::npos) << picture;
    EXPECT_NE(picture.find("\nLost | 1,664.4 | 95.0 | 3,328.8 | "), std::string::npos) << picture;
    EXPECT_NE(picture.find("\nSold | 87.6 | 5.0 |  | "), std::string::npos) << picture;
    ASSERT_EQ(whole.bars.size(), causeCount + 2);
    EXPECT_EQ(whole.bars.front().to, 1'752'000);
    EXPECT_EQ(whole.bars.back().from, 0);
    EXPECT_NEAR(whole.bars.back().to, 87'600, 1e-6);
    EXPECT_EQ(whole.bars.back().text, "87.6");
}

TEST(Assumptions, SayWhatTheTierOfTheRestHoldsNotWhatItsRowHolds)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.tiers = {{.id = 50, .name = "Flash"}, {.id = 51, .name = "Disk"}};
    plan.tiers[0].share = 0.6;
    plan.tiers[1].share = 0.25;
    std::string all;
    for (const AssumptionSection& section : assumptions(plan).sections) all += pictureOf(section.table);
    EXPECT_NE(all.find("| rest: 75 | 25 [none] |"), std::string::npos) << all;
}

TEST(Assumptions, SetManyRowsThatDifferInLittleBelowEachOther)
{
    Plan<> plan = smallPlan();
    const auto site = plan.sites[0];
    for (Id id = 100; id < 108; ++id) {
        plan.sites.push_back(site);
        plan.sites.back().id = id;
        plan.sites.back().name = "Site " + std::to_string(id);
        plan.sites.back().criticalItMw = static_cast<double>(id);
    }
    const auto sections = assumptions(plan).sections;
    const auto rows = std::ranges::find_if(sections, [](const AssumptionSection& each) { return each.title == "Sites"; });
    ASSERT_NE(rows, sections.end());
    EXPECT_EQ(rows->shape, SectionShape::Rows);
    const std::string picture = pictureOf(rows->table);
    EXPECT_TRUE(picture.starts_with("Name | Critical IT power, MW\n")) << picture;
    EXPECT_NE(picture.find("\nSite 105 | 105 "), std::string::npos) << picture;
    EXPECT_NE(std::ranges::find(sections, "Sites: the same in all 9", &AssumptionSection::title), sections.end());
}

TEST(YearlyTable, HasAColumnAYearAndStartsAnewWhereThereAreMany)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.start = {2026, 11};
    plan.settings.horizonMonths = 27;
    const Statement statement{plan};
    const auto tables = yearlyTables(statement, YearlyTopic::Fleet, 3);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(tables[0].columns[2].header, "FY2026\n(2\u00A0months)");
    EXPECT_EQ(tables[0].columns[3].header, "FY2027");
    EXPECT_EQ(tables[1].columns[2].header, "FY2029\n(1\u00A0month)");
    const std::string picture = pictureOf(tables[0]);
    EXPECT_NE(picture.find("\nDelivered GPUs, mean | GPUs | 100 | 100 | 100\n"), std::string::npos) << picture;
    EXPECT_NE(picture.find("\nAchieved (productive / up) | % | 100.0 | 100.0 | 100.0\n"), std::string::npos) << picture;
    const std::string coverage = pictureOf(yearlyTables(statement, YearlyTopic::Coverage, 3)[0]);
    EXPECT_NE(coverage.find("\nContract revenue | USD k | 29.2 | 146.0 | –\n"), std::string::npos) << coverage;
    EXPECT_NE(coverage.find("\nRevenue coverage, at the end of the year | x | none | none | none\n"), std::string::npos) << coverage;
}

TEST(ContractTable, HasARowAContractAndFootsBacklogAndRevenue)
{
    EXPECT_EQ(pictureOf(contractTable(Statement{smallPlanWith(smallContract())})),
              "Contract | Customer | GPUs | Price, USD/GPU-h | Start | Term, months | Take-or-pay, % | Value, USD | Backlog, month 0, USD | Revenue in horizon, USD\n"
              "ten | none | 10 | 2.00 | 2026-01 | 12 | 100 | 175,200 | 160,600 | 175,200\n"
              "Total |  |  |  |  |  |  |  | 160,600 | 175,200\n");
    EXPECT_TRUE(contractTable(Statement{smallPlan()}).rows.empty());
}

TEST(AgreementTables, NameTheOtherParty)
{
    const Statement statement{buildOutPlan()};
    EXPECT_NE(pictureOf(commitmentTable(statement)).find("Storage software | Coldline Storage | 2026-01 | 48 | 50 | "), std::string::npos);
    EXPECT_NE(pictureOf(facilityTable(statement)).find("Delayed-draw term loan | Harbour Bank | 1,200.0 | – | 8.00 | 2027-07 | 2032-07 | "), std::string::npos) << pictureOf(facilityTable(statement));
}

TEST(FacilityTable, CountsWhatRevolvesAndTheInterestOnArrears)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.sponsorSupport = SponsorSupport::Off;
    plan.facilities = {{.id = 9, .name = "term", .limit = 200'000, .advanceRate = 0, .openingBalance = 200'000, .baseRate = flat(0.12), .spread = 0, .repaidFrom = 0, .maturityMonth = 10},
                       {.id = 10, .name = "revolver", .limit = 100'000, .baseRate = flat(0.12), .spread = 0, .maturityMonth = 60, .drawing = Drawing::Revolving, .repayment = Repayment::Bullet, .seniority = 2}};
    const Statement statement{plan};
    ASSERT_GT(statement.at(Figure::FacilityArrears, 0, 0), 0);
    const TextTable table = facilityTable(statement);
    // The revolver draws its limit against the purchase of month 0; the loan is owed already and draws nothing.
    EXPECT_EQ(table.rows[0].cells[7], "–");
    EXPECT_EQ(table.rows[1].cells[7], "100,000");
    double both = 0;
    for (std::size_t at = 0; at < 2; ++at) {
        double interest = statement.ledger().total(Figure::FacilityInterest, at);
        for (int month = 1; month < statement.horizon(); ++month) interest += 0.01 * statement.at(Figure::FacilityArrears, at, month - 1);
        std::string shown = table.rows[at].cells[8];
        std::erase(shown, ',');
        EXPECT_NEAR(std::stod(shown), interest, 1.5) << "to a step of the display, which foots";
        both += interest;
    }
    EXPECT_NEAR(both, statement.ledger().total(Figure::Interest), 1e-6);
    EXPECT_EQ(facilityStateTable(statement).rows[1].cells[4], "100,000") << pictureOf(facilityStateTable(statement));
}

const AssumptionSection& sectionOf(const Assumptions& all, std::string_view title)
{
    for (const AssumptionSection& section : all.sections)
        if (section.title == title) return section;
    ADD_FAILURE() << "no section " << title;
    return all.sections.front();
}

TEST(Assumptions, NumberSourcesAndNameThemBesideTheirInputs)
{
    Plan<> plan = buildOutPlan();
    plan.sources = {{.id = 30, .input = "settings.discount_rate", .text = "Assumption", .date = "2025", .note = "Ten."},
                    {.id = 31, .input = "skus.8", .text = "Maker", .date = "", .note = ""},
                    {.id = 32, .input = "skus.8.server_price", .text = "Dealer", .date = "2025-10", .note = "List."},
                    {.id = 33, .input = "skus.8.server_price", .text = "Maker", .date = "", .note = ""}};
    plan.skus[1].marketPrice = {.shape = CurveShape::Straight, .points = {{0, 4.4}, {12, 3.87654321000001}}};
    const Assumptions all = assumptions(plan);
    const std::string settings = pictureOf(sectionOf(all, "Settings").table);
    EXPECT_EQ(settings.find("Input | Value | Input | Value\n"), 0u) << settings;
    EXPECT_NE(settings.find("\nDiscount rate, %/year | 10 [1] | "), std::string::npos) << settings;
    EXPECT_NE(settings.find("\nHorizon, months | 72 [none] | "), std::string::npos) << settings;
    const std::string skus = pictureOf(sectionOf(all, "GPU catalogue").table);
    EXPECT_EQ(skus.find("Input | H200 [2] | GB300 | Input | H200 [2] | GB300\n"), 0u) << skus;
    EXPECT_NE(skus.find(" [3, 2] | 4,300,000 [none] |"), std::string::npos) << skus;
    EXPECT_NE(skus.find("Market price, USD/GPU-h | 2.6 -12%/year | line: 2026-01 4.4; 2027-01 3.87654321 [none]"), std::string::npos) << "every point of a curve, as a cell shows numbers: " << skus;
    for (double month = 24; month < 72; month += 12) plan.skus[1].marketPrice.points.push_back({month, 3});
    const Assumptions longer = assumptions(plan);
    EXPECT_EQ(pictureOf(sectionOf(longer, "GPU catalogue").table).find("Market price"), std::string::npos);
    EXPECT_EQ(pictureOf(sectionOf(longer, "GPU catalogue: over time").table),
              "Name | Input | Value\nH200 [2] | Market price, USD/GPU-h | 2.6 -12%/year\nGB300 | Market price, USD/GPU-h | line: 2026-01 4.4; 2027-01 3.87654321; 2028-01 3; 2029-01 3; 2030-01 3; 2031-01 3 [none]\n");
    EXPECT_NE(skus.find("Market demand, GPUs | 1,500 | 500 [none]"), std::string::npos) << "the row of the first has a source: " << skus;
    EXPECT_NE(skus.find("Network life, months | not set | not set"), std::string::npos) << "nothing is no figure: " << skus;
    EXPECT_NE(settings.find("\nCurrency | USD | "), std::string::npos) << "a word: " << settings;
    EXPECT_EQ(pictureOf(all.sources), "No. | Source\n1 | Assumption (2025) \u2013 Ten.\n2 | Maker\n3 | Dealer (2025-10) \u2013 List.\n");
}

TEST(Assumptions, SayOnceWhatManyRowsShare)
{
    Plan<> plan = buildOutPlan();
    plan.sites.clear();
    for (int at = 0; at < 9; ++at) plan.sites.push_back({.id = 40 + at, .name = "Hall " + std::to_string(at), .criticalItMw = 10.0 + at});
    plan.sources = {{.id = 60, .input = "sites.40.pue", .text = "Assumption", .date = "", .note = ""}};
    for (int at = 0; at < 9; ++at) plan.sources.push_back({.id = 61 + at, .input = "sites." + std::to_string(40 + at), .text = "Landlord " + std::to_string(at % 2), .date = "", .note = ""});
    const Assumptions all = assumptions(plan);
    const std::string same = pictureOf(sectionOf(all, "Sites: the same in all 9").table), part = pictureOf(sectionOf(all, "Sites").table);
    EXPECT_NE(same.find("Rent escalator, %/year | 2.5\n"), std::string::npos) << "its source stands beside the names: " << same;
    EXPECT_EQ(same.find("\nPUE"), std::string::npos) << "its source differs";
    EXPECT_TRUE(part.starts_with("Name | Critical IT power, MW | PUE\nHall 0 [2] | 10 | 1.2 [1]\nHall 1 [3] | 11 | 1.2\n")) << part;
    // More than fit beside each other: a field a row, some rows of the plan abreast.
    for (int at = 0; at < 9; ++at) {
        auto& site = plan.sites[static_cast<std::size_t>(at)];
        site.region = "Region " + std::to_string(at);
        site.readyMonth = site.delayMonths = site.energisationMonths = at;
        site.pue = 1.2 + at;
        site.leaseTermMonths = site.buildMonths = site.plantLifeMonths = 12.0 + at;
        site.energyPrice = {.start = 0.05 + at};
        site.rentPerKwMonth = site.buildCostPerMw = 100.0 + at;
    }
    EXPECT_TRUE(pictureOf(sectionOf(assumptions(plan), "Sites: 6 to 9 of 9").table).starts_with("Input | Hall 5 [3] | Hall 6 [2] | Hall 7 [3] | Hall 8 [2]\nRegion | Region 5 | Region 6 | Region 7 | Region 8\n"));
    EXPECT_EQ(sectionOf(all, "Debt facilities: Delayed-draw term loan").shape, SectionShape::Halves);
    plan.sources.pop_back();
    EXPECT_NE(pictureOf(sectionOf(assumptions(plan), "Sites: the same in all 9").table).find("Rent escalator, %/year | 2.5 [that of the row, where it has one]"), std::string::npos);
}

TEST(Assumptions, OfAScenarioSayWhatItSets)
{
    Plan<> plan = buildOutPlan();
    plan.sites[0].delayMonths = 2;
    plan.sources = {{.id = 30, .input = keyOf({EntityKind::Site, plan.sites[0].id, *table(EntityKind::Site).find("delay_months")}), .text = "Press", .date = "", .note = ""}};
    Plan<> late = plan;
    late.sites[0].delayMonths = 8;
    late.skus[0].marketPrice.start *= 0.5;
    std::string planned, inScenario;
    for (const AssumptionSection& section : assumptions(plan).sections) planned += pictureOf(section.table);
    for (const AssumptionSection& section : assumptions(late, &plan).sections) inScenario += pictureOf(section.table);
    EXPECT_NE(planned.find("| 2 [1]"), std::string::npos) << planned;
    EXPECT_EQ(planned.find("scenario"), std::string::npos);
    EXPECT_NE(inScenario.find("| 8 [scenario; planned: 2]"), std::string::npos) << "not the source of what was planned: " << inScenario;
    EXPECT_NE(inScenario.find("1.3 -12%/year [scenario]"), std::string::npos) << inScenario;
    EXPECT_EQ(inScenario.find("[1]"), std::string::npos);
}

TEST(Assumptions, KeepBothEndsOfLongNamesAndTheirSourcesInHeads)
{
    Plan<> plan = buildOutPlan();
    const std::string same(100, 'x');
    plan.skus[0].name = "A" + same + "1", plan.skus[1].name = "A" + same + "2";
    plan.sources = {{.id = 30, .input = "skus." + std::to_string(plan.skus[0].id), .text = "Maker", .date = "", .note = ""}};
    const Assumptions all = assumptions(plan);
    const auto& heads = sectionOf(all, "GPU catalogue").table.columns;
    EXPECT_EQ(heads[1].header, "A" + std::string(23, 'x') + "\u2026" + std::string(23, 'x') + "1 [1]");
    EXPECT_EQ(heads[2].header, "A" + std::string(23, 'x') + "\u2026" + std::string(23, 'x') + "2");
}

TEST(Assumptions, SayInWordsWhatScenariosAndChecksName)
{
    Plan<> plan = buildOutPlan();
    const std::string sku = std::to_string(plan.skus[0].id), site = std::to_string(plan.sites[0].id);
    plan.scenarios = {{.id = 900, .name = "Worse", .note = {}}};
    const auto overridden = [](Id id, std::string input, OverrideKind kind, std::string value) { return Override<>{.id = id, .scenario = {900}, .input = std::move(input), .operation = kind, .value = std::move(value)}; };
    plan.overrides = {overridden(901, "skus." + sku + ".market_price", OverrideKind::Set, R"({"points":[[0,2.5],[12,1.25]],"between":"straight"})"), overridden(902, "sites." + site + ".ready_month", OverrideKind::Shift, "6"),
                      overridden(903, "settings.demand_delay", OverrideKind::Set, "3"), overridden(904, "sites.*.pue", OverrideKind::Scale, "1.1"), overridden(905, "nothing", OverrideKind::Set, "{}")};
    plan.checks = {{.id = 910, .name = "Cash stays", .figure = "cash", .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = 0.0, .atMost = {}, .note = {}},
                   {.id = 911, .name = "Recall", .figure = "round_trip_money", .row = "sites." + site, .fromMonth = {}, .untilMonth = {}, .atLeast = {}, .atMost = 5.0, .note = "Said in the article."}};
    const Assumptions all = assumptions(plan);
    const std::string overrides = pictureOf(sectionOf(all, "Overrides of scenarios").table), checks = pictureOf(sectionOf(all, "Checks").table);
    EXPECT_NE(overrides.find("| H200: Market price | Set to | line: 2026-01 2.5; 2027-01 1.25 USD/GPU-h\n"), std::string::npos) << overrides;
    EXPECT_NE(overrides.find(": Ready | Add | 6 months\n"), std::string::npos) << overrides;
    EXPECT_NE(overrides.find(": Delay of demand | Set to | 3 months\n"), std::string::npos) << overrides;
    EXPECT_NE(overrides.find("| Sites, every row: PUE | Multiply by | 1.1\n"), std::string::npos) << overrides;
    EXPECT_NE(overrides.find("| nothing | Set to | {}\n"), std::string::npos) << "what names nothing stands as it is: " << overrides;
    EXPECT_NE(checks.find("\nCash stays | Cash"), std::string::npos) << checks;
    EXPECT_NE(checks.find("\nRecall | Round trip money | " + rowName(plan, EntityKind::Site, plan.sites[0].id) + " |"), std::string::npos) << checks;
    EXPECT_TRUE(checks.starts_with("Name | Figure | Of | Measure | At least | At most\n")) << "what no check says anything of is left out: " << checks;
    EXPECT_NE(checks.find("\nNote: Said in the article. |"), std::string::npos) << "a note stands below its row: " << checks;
}

TEST(Assumptions, SayWhatThePlanHasNoneOf)
{
    const Assumptions all = assumptions(Plan<>{});
    EXPECT_TRUE(sectionOf(all, "Contracts").table.rows.empty());
    EXPECT_TRUE(all.sources.rows.empty());
}

}  // namespace
}  // namespace headroom::testing
