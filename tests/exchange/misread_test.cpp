// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <algorithm>

#include "exchange/table_import.h"
#include "support/one_sentence.h"

namespace headroom {
namespace {

/// What sheets have that can be read in a wrong way without a word: each is read rightly, refused, or said.
Plan<> fleet()
{
    Plan<> plan;
    plan.settings.start = {2026, 1};
    plan.skus.push_back({.id = 4, .name = "H100"});
    plan.sites.push_back({.id = 6, .name = "Denton"});
    plan.tranches.push_back({.id = 8, .name = "First", .sku = {4}, .site = {6}});
    plan.tranches.push_back({.id = 9, .name = "Second", .sku = {4}, .site = {6}});
    return plan;
}

TableImport understood(EntityKind kind, const std::string& csv, const ImportChoices& choices = {})
{
    const Plan<> plan = fleet();
    const auto text = readTableFor(kind, csv, choices);
    EXPECT_TRUE(text) << text.error();
    return understandTable(plan, kind, *text, choices, nextId(plan)).value();
}

Plan<> taken(EntityKind kind, const std::string& csv, const ImportChoices& choices = {}, Refused refused = Refused::Stops)
{
    Plan<> plan = fleet();
    const TableImport import = understood(kind, csv, choices);
    const auto group = importEdits(plan, import, refused);
    EXPECT_TRUE(group) << group.error() << (import.refusals.empty() ? "" : import.refusals.front().reason);
    if (group) applyEdit(plan, *group);
    return plan;
}

::testing::AssertionResult refuses(EntityKind kind, const std::string& csv, const std::string& words)
{
    const TableImport import = understood(kind, csv);
    for (const ImportRefusal& refusal : import.refusals) EXPECT_TRUE(isOneSentence(refusal.reason)) << refusal.reason;
    if (std::ranges::any_of(import.refusals, [&](const ImportRefusal& refusal) { return refusal.reason.find(words) != std::string::npos; })) return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << (import.refusals.empty() ? "nothing is refused" : import.refusals.front().reason);
}

std::string fieldOf(const TableImport& import, std::size_t column)
{
    const ColumnTarget target = import.columns.at(column).target;
    return target.kind == ColumnTarget::Kind::Ignored ? "-" : target.kind == ColumnTarget::Kind::RowId ? "id" : std::string{table(import.table).fields[target.field].field.key};
}

std::string offeredAt(const TableImport& import, std::size_t column) { return fieldOf(import, column) + " " + reasonText(table(import.table), import.columns[column]); }

::testing::AssertionResult notes(const TableImport& import, const std::string& words)
{
    std::string all;
    for (const std::string& note : import.notes) {
        if (note.find(words) != std::string::npos) return ::testing::AssertionSuccess();
        all += note + "\n";
    }
    return ::testing::AssertionFailure() << all << (import.problems.empty() ? "" : import.problems.front());
}

TEST(Misread, QuartersOfBankersAndMonthsOfGermans)
{
    const auto month = [](const char* cell) { return taken(EntityKind::Tranche, "Tranche,GPU,GPUs,Delivery\nA,H100,512," + std::string{cell} + "\n").tranches[2].deliveryMonth; };
    EXPECT_EQ(month("3Q27"), 18);
    EXPECT_EQ(month("4Q29"), 45);
    EXPECT_EQ(month("1Q 2028"), 24);
    EXPECT_EQ(month("2028 1Q"), 24);
    EXPECT_EQ(month("28Q1"), 24);
    EXPECT_EQ(month("01.2027"), 12);
    EXPECT_EQ(month("12.2027"), 23);
    EXPECT_EQ(month("1.5"), 1.5);
    for (const char* cell : {"3Q", "5Q27", "Q32027", "Q2027 3", "FY27 Q3", "26-07-15"}) EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs,Delivery\nA,H100,512," + std::string{cell} + "\n", "Delivery: ")) << cell;
}

TEST(Misread, WhatOfADateIsTakenIsSaid)
{
    EXPECT_TRUE(notes(understood(EntityKind::Tranche, "Tranche,Delivery\nFirst,Q3 2027\n"), "Of quarters the first month is taken"));
    EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,Delivery\nFirst,46082\n", "Delivery: \"46082\" may be the day 2026-03-01 as spreadsheets count days"));
    EXPECT_TRUE(notes(understood(EntityKind::Tranche, "Tranche,GPUs,GPUs\nFirst,512,64\n"), "More than one column is headed \"GPUs\"; the one in column 2 is taken."));
    EXPECT_EQ(fieldOf(understood(EntityKind::Tranche, "Tranche,GPUs,GPUs\nFirst,512,64\n"), 2), "-");
}

TEST(Misread, SignsBehindNumbers)
{
    for (const char* cell : {"\"1,500.50-\"", "\"1,500.50 -\"", "\"1,500.-\"", "1500.50+", "1500)", "1500_"}) EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs,Unit cost\nA,H100,512," + std::string{cell} + "\nB,H100,512,\"40,000.00\"\n", "Cost per GPU: ")) << cell;
    EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs,Deposit\nA,H100,512,5 %-\n", "Deposit: "));
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,GPUs,Unit cost\nA,H100,512,\"40,000.00 (USD)\"\n").tranches[2].unitCost, 40'000);
}

TEST(Misread, ServersAndGpusAreNotOneAnother)
{
    const auto problem = [](EntityKind kind, const std::string& csv) { return understood(kind, csv).problems; };
    EXPECT_FALSE(problem(EntityKind::Tranche, "Tranche,GPU,GPUs,Unit cost ($/server)\nA,H100,512,300000\n").empty());
    EXPECT_FALSE(problem(EntityKind::Sku, "GPU,Server price ($/GPU)\nB200,30000\n").empty());
    EXPECT_FALSE(problem(EntityKind::Sku, "GPU,Server power (kW/GPU)\nB200,1.4\n").empty());
    EXPECT_FALSE(problem(EntityKind::Sku, "GPU,Server price ($/rack)\nB200,3000000\n").empty());
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,GPUs,Unit cost ($k/GPU)\nA,H100,512,38.5\n").tranches[2].unitCost, 38'500);
    EXPECT_EQ(taken(EntityKind::Sku, "GPU,Server power (W per server)\nB200,14000\n").skus[1].serverKw, 14);
    EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs,Unit cost\nA,H100,512,$300000/server\n", "Cost per GPU: "));
    EXPECT_EQ(fieldOf(understood(EntityKind::Sku, "GPU,TDP (kW)\nB200,1\n"), 1), "-");
}

TEST(Misread, WhatAFileDoesNotSayIsListed)
{
    const TableImport import = understood(EntityKind::Tranche, "Tranche,GPU,Servers,Delivery\nA,H100,128,2027-05\nB,H100,64,\n");
    const auto filled = [&](std::string_view key) {
        const auto field = table(EntityKind::Tranche).find(key);
        const auto found = std::ranges::find_if(import.filled, [&](const FilledIn& each) { return each.field == field; });
        return found == import.filled.end() ? std::string{} : filledText(table(EntityKind::Tranche), *found);
    };
    EXPECT_EQ(import.added, 2u);
    EXPECT_EQ(filled("gpus"), "GPUs: not in the file; 1,024 GPUs in every new row.");
    EXPECT_EQ(filled("delivery_month"), "Delivery: empty in the new rows of lines 3; 2026-01 is put there.");
    EXPECT_EQ(filled("name"), "");
    EXPECT_TRUE(understood(EntityKind::Tranche, "Tranche,Delivery\nFirst,2027-05\nSecond,\n").filled.empty()) << "rows of the plan keep what they have";
}

TEST(Misread, WhatIsNoValueIsNoDefault)
{
    for (const char* cell : {"tbd", "TBD", "n/a", "?"}) EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs\nA,H100," + std::string{cell} + "\n", "is no value, and a new row would have 1,024 GPUs")) << cell;
    for (const char* cell : {"-", "–", "—"}) {
        EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs\nA,H100," + std::string{cell} + "\n", "is zero in some spreadsheets and nothing in others; write 0, or leave the cell empty.")) << cell;
        EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPUs\nFirst," + std::string{cell} + "\n", "write 0, or leave the cell empty.")) << cell;
    }
    EXPECT_TRUE(refuses(EntityKind::Site, "Site,MW,Ready\nNorth Texas,,\n", "nothing but a name"));
}

TEST(Misread, TotalsAreNoRows)
{
    for (const char* name : {"Total", "Fleet total", "Grand Total:", "Overall", "Sub-total", "Sum of above", "合计", "Average"}) EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,GPUs\nA,H100,512\n" + std::string{name} + ",H100,1024\n", "The line is a total")) << name;
    EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPUs\nFirst,512\n,1024\n", "The line has no name"));
    EXPECT_TRUE(refuses(EntityKind::Tranche, "GPU,GPUs,Colour\nH100,512,red\nH100,512,Total\n", "The line is a total"));
    EXPECT_EQ(taken(EntityKind::Counterparty, "Name,Notes\nTotalEnergies,x\n").counterparties.size(), 1u);
}

TEST(Misread, PowerOfOtherThingsIsNotPowerOfIt)
{
    for (const char* heading : {"Gross MW", "Utility power (MW)", "Cooling (MW)", "Retired MW", "Gross critical IT power (MW)", "Site capacity, MW"}) {
        const TableImport import = understood(EntityKind::Site, "Site,\"" + std::string{heading} + "\",PUE\nA,10,1.4\n");
        EXPECT_EQ(offeredAt(import, 1), "- perhaps Critical IT power") << heading;
    }
    for (const char* heading : {"MW", "Power (MW)", "Critical IT power", "IT MW"}) EXPECT_EQ(fieldOf(understood(EntityKind::Site, "Site," + std::string{heading} + ",PUE\nA,10,1.4\n"), 1), "critical_it_mw") << heading;
    EXPECT_EQ(fieldOf(understood(EntityKind::Tranche, "Tranche,Spare GPUs\nFirst,10\n"), 1), "-");
    EXPECT_EQ(fieldOf(understood(EntityKind::Site, "Site,Lease start date\nA,2026-07\n"), 1), "-");
}

TEST(Misread, FractionsUnderASignOfPerCent)
{
    const std::string csv = "Tranche,GPU,GPUs,Deposit (%)\nA,H100,512,0.2\nB,H100,512,0.25\n";
    EXPECT_TRUE(refuses(EntityKind::Tranche, csv, "\"0.2\" is 20 % as a fraction and 0.2 % in per cent; choose the unit of the column."));
    const auto deposit = table(EntityKind::Tranche).find("deposit_share").value();
    EXPECT_EQ(taken(EntityKind::Tranche, csv, {.columns = {{3, {{ColumnTarget::Kind::Field, deposit}, ColumnUnit{"%", -2}}}}}).tranches[2].depositShare, 0.002);
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,GPUs,Deposit (%)\nA,H100,512,20\nB,H100,512,0.5\n").tranches[3].depositShare, 0.005);
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,GPUs,Deposit (%)\nA,H100,512,0.5%\n").tranches[2].depositShare, 0.005);
}

TEST(Misread, UnitsInALineOfTheirOwn)
{
    const TableImport import = understood(EntityKind::Site, "Site,Power,Ready,Energy price\n,kW,,$/MWh\nDenton,5000,2027-05,60\n");
    EXPECT_TRUE(notes(import, "Line 2 gives the units of the columns."));
    EXPECT_EQ(import.columns[1].heading, "Power (kW)");
    const Plan<> plan = taken(EntityKind::Site, "Site,Power,Ready,Energy price\nunits,(kW),date,$/MWh\nDenton,5000,2027-05,60\n");
    EXPECT_EQ(plan.sites[0].criticalItMw, 5);
    EXPECT_EQ(plan.sites[0].energyPrice, flat(0.06));
    EXPECT_EQ(understood(EntityKind::Site, "Site,Power,Energy price\n,kW,EUR/kWh\nDenton,5000,0.06\n").problems.size(), 1u);
    EXPECT_EQ(understood(EntityKind::Site, "Site,Power\nDenton,5000 kW\n").firstRow, 1u);
    EXPECT_EQ(understood(EntityKind::Site, "Site,Region\nDenton,MW\n").firstRow, 1u);
}

TEST(Misread, NumbersOfOtherProgramsAreNoIds)
{
    const std::string foreign = "ID,Tranche,GPU,GPUs\n9,X,H100,512\n10,Y,H100,999\n";
    const TableImport import = understood(EntityKind::Tranche, foreign);
    EXPECT_TRUE(notes(import, "are not those of the plan's rows; it is ignored."));
    const Plan<> plan = taken(EntityKind::Tranche, foreign);
    EXPECT_EQ(plan.tranches[1].name, "Second");
    EXPECT_EQ(plan.tranches.size(), 4u);
    EXPECT_TRUE(refuses(EntityKind::Tranche, "ID,Tranche,GPU,GPUs\n8,First,H100,512\n9,Y,H100,999\n", "The id 9 is the row \"Second\", and the line is called \"Y\""));
    EXPECT_FALSE(understood(EntityKind::Tranche, "ID,GPUs\n8,512\n99,512\n").problems.empty());
    EXPECT_EQ(taken(EntityKind::Tranche, "ID,GPUs\n8,512\n9,64\n").tranches[1].gpus, 64);
    // Chosen by hand, the column is believed, and names may change by it.
    EXPECT_EQ(taken(EntityKind::Tranche, "ID,Tranche,GPU,GPUs\n9,Y,H100,999\n", {.columns = {{0, {{ColumnTarget::Kind::RowId, 0}, {}}}}}).tranches[1].name, "Y");
    EXPECT_TRUE(refuses(EntityKind::Tranche, "Tranche,GPU,Site,GPUs\nA,4,6,512\n", "Site: \"6\" may be the id of \"Denton\" or a number of another program; write the name, or \"Denton #6\"."));
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,Site,GPUs\nA,H100,Denton #6,512\n").tranches[2].site.id, 6);
}

TEST(Misread, TotalsAreNoPrices)
{
    const auto problems = [](EntityKind kind, const std::string& csv) { return understood(kind, csv).problems.size(); };
    EXPECT_EQ(problems(EntityKind::Site, "Site,Rent ($/kW)\nDenton,2160\n"), 1u);
    EXPECT_EQ(problems(EntityKind::Site, "Site,Build cost ($m)\nDenton,250\n"), 1u);
    for (const char* heading : {"Annual rent ($/kW)", "Annual rent", "Monthly rent", "Build capex ($m)", "Energy cost", "$k"}) EXPECT_EQ(fieldOf(understood(EntityKind::Site, "Site," + std::string{heading} + ",PUE\nDenton,250,1.2\n"), 1), "-") << heading;
    EXPECT_EQ(fieldOf(understood(EntityKind::Contract, "Contract,Annual value ($m)\nX,20\n"), 1), "-");
    EXPECT_EQ(fieldOf(understood(EntityKind::Facility, "Loan,Interest rate\nX,9%\n"), 1), "-");
    EXPECT_TRUE(refuses(EntityKind::Site, "Site,Build cost\nDenton,$250m\n", "Build cost"));
    EXPECT_EQ(taken(EntityKind::Site, "Site,Energy price ($)\nDenton,0.06\n").sites[0].energyPrice, flat(0.06));
    EXPECT_EQ(taken(EntityKind::Site, "Site,Energy price\nDenton,$0.06\n").sites[0].energyPrice, flat(0.06));
    EXPECT_EQ(taken(EntityKind::Site, "Site,Energy price ($/MWh)\nDenton,60 USD\n").sites[0].energyPrice, flat(0.06));
}

TEST(Misread, MonthsHaveTheirYears)
{
    const std::string heading = "Tranche,GPU,Site,Delivery\n";
    EXPECT_TRUE(refuses(EntityKind::Tranche, heading + "X,H100,Denton,07.27\nY,H100,Denton,1.28\n", "\"07.27\" may be 2027-07 or a number of months; write the year with four figures."));
    EXPECT_EQ(taken(EntityKind::Tranche, heading + "X,H100,Denton,13.5\n").tranches.back().deliveryMonth, 13.5) << "no month of a year";
    EXPECT_TRUE(notes(understood(EntityKind::Tranche, heading + "X,H100,Denton,2026-04\nY,H100,Denton,3\n"), "Bare numbers under \"Delivery\" are months counted from month 0: \"3\" is read as 2026-04."));
    EXPECT_TRUE(understood(EntityKind::Tranche, heading + "X,H100,Denton,2026-04\n").notes.empty());
}

TEST(Misread, NothingIsMadeUpForWhatAColumnThatIsLeftOutMayHold)
{
    const std::string csv = "Contract,GPUs reserved,Price\nMSA,2048,2.1\n";
    const auto asked = understood(EntityKind::Contract, csv);
    ASSERT_EQ(asked.problems.size(), 1u);
    EXPECT_EQ(asked.problems[0], "GPUs has no column, but \"GPUs reserved\", which is left out, may hold it; choose what that column holds, or leave it out by hand.");
    const std::size_t gpus = *table(EntityKind::Contract).find("gpus");
    EXPECT_EQ(taken(EntityKind::Contract, csv, {.columns = {{1, {{ColumnTarget::Kind::Field, gpus}, {}}}}}).contracts.back().gpus, 2048);
    EXPECT_TRUE(understood(EntityKind::Contract, csv, {.columns = {{1, {{ColumnTarget::Kind::Ignored, 0}, {}}}}}).problems.empty()) << "left out by hand";
    EXPECT_TRUE(understood(EntityKind::Contract, "Contract,GPUs,GPUs reserved,Price\nMSA,2048,1024,2.1\n").problems.empty()) << "it has a column";
}

TEST(Misread, ARowThatIsCalledAsAUnitIsNoLineOfUnits)
{
    EXPECT_EQ(taken(EntityKind::Counterparty, "Name,Note\nUSD,\n").counterparties.back().name, "USD");
    EXPECT_EQ(taken(EntityKind::Site, "Site,Power,PUE\nunits,kW,\nDenton,2500,1.2\n").sites[0].criticalItMw, 2.5) << "the word may stand there";
}

TEST(Misread, LivesOfTiersAreInTheUnitOfTheirHeading)
{
    EXPECT_EQ(taken(EntityKind::Tier, "Tier,Life (yrs)\nDisk,5\n").tiers.back().lifeMonths, 60);
}

TEST(Misread, WhatIsNotTypicalIsSaid)
{
    EXPECT_TRUE(notes(understood(EntityKind::Site, "Site,Power price\nDenton,55\n"), "\"Power price\" as Energy price: its middle value is 55 USD/kWh; typical is 0.04 USD/kWh to 0.2 USD/kWh: is it in USD/MWh?"));
    EXPECT_TRUE(notes(understood(EntityKind::Tranche, "Tranche,Life\nFirst,6\n"), "is it in years?"));
    EXPECT_TRUE(notes(understood(EntityKind::Site, "Site,Size\nDenton,2000\n"), "is it in kW?"));
    EXPECT_TRUE(notes(understood(EntityKind::Contract, "Contract,Price\nX,1700\n"), "is that its unit?"));
    EXPECT_TRUE(understood(EntityKind::Site, "Site,Power price\nDenton,0.06\n").notes.empty());
    EXPECT_TRUE(notes(understood(EntityKind::Contract, "Contract,Term\nX,15\n"), "The heading \"Term\" names no unit; its bare numbers are read as months."));
    EXPECT_TRUE(understood(EntityKind::Contract, "Contract,Term (months)\nX,15\n").notes.empty());
}

}  // namespace
}  // namespace headroom
