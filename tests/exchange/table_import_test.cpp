// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_import.h"

#include <gtest/gtest.h>
#include <algorithm>

#include "support/one_sentence.h"

namespace headroom {
namespace {

Plan<> fleet()
{
    Plan<> plan;
    plan.settings.start = {2026, 1};
    plan.skus.push_back({.id = 4, .name = "H100 SXM"});
    plan.skus.push_back({.id = 5, .name = "B200"});
    plan.sites.push_back({.id = 6, .name = "Denton"});
    plan.sites.push_back({.id = 7, .name = "Plano"});
    plan.tranches.push_back({.id = 8, .name = "First", .sku = {4}, .site = {6}});
    return plan;
}

TableImport understood(EntityKind kind, const std::string& bytes, const ImportChoices& choices = {}, const Plan<>& plan = fleet())
{
    const auto text = readTableFor(kind, bytes, choices);
    EXPECT_TRUE(text) << text.error();
    if (!text) return {};
    return understandTable(plan, kind, *text, choices, nextId(plan)).value();
}

Plan<> taken(EntityKind kind, const std::string& bytes, const ImportChoices& choices = {}, Refused refused = Refused::Stops)
{
    Plan<> plan = fleet();
    const auto group = importEdits(plan, understood(kind, bytes, choices), refused);
    EXPECT_TRUE(group) << group.error();
    if (group) applyEdit(plan, *group);
    return plan;
}

std::string fieldOf(const TableImport& import, std::size_t column)
{
    const ColumnTarget target = import.columns.at(column).target;
    return target.kind == ColumnTarget::Kind::Ignored ? "-" : target.kind == ColumnTarget::Kind::RowId ? "id" : std::string{table(import.table).fields[target.field].field.key};
}

std::string fieldsOf(const TableImport& import)
{
    std::string keys;
    for (std::size_t at = 0; at < import.columns.size(); ++at) keys += (keys.empty() ? "" : " ") + fieldOf(import, at);
    return keys;
}

bool hasNote(const TableImport& import, const std::string& note)
{
    const bool has = std::ranges::find(import.notes, note) != import.notes.end();
    for (std::size_t at = 0; !has && at < import.notes.size(); ++at) ADD_FAILURE() << import.notes[at];
    return has;
}

void expectRefusal(EntityKind kind, const std::string& bytes, const std::string& words, const ImportChoices& choices = {})
{
    const TableImport import = understood(kind, bytes, choices);
    const auto found = std::ranges::find_if(import.refusals, [&](const ImportRefusal& refusal) { return refusal.reason.find(words) != std::string::npos; });
    EXPECT_NE(found, import.refusals.end()) << words << ", not: " << (import.refusals.empty() ? "nothing" : import.refusals.front().reason);
    for (const ImportRefusal& refusal : import.refusals) EXPECT_TRUE(isOneSentence(refusal.reason)) << refusal.reason;
    EXPECT_FALSE(importEdits(fleet(), import, Refused::Stops));
}

void expectProblem(EntityKind kind, const std::string& bytes, const std::string& words, const ImportChoices& choices = {})
{
    const TableImport import = understood(kind, bytes, choices);
    ASSERT_FALSE(import.problems.empty()) << words;
    EXPECT_NE(import.problems.front().find(words), std::string::npos) << import.problems.front();
    for (const std::string& problem : import.problems) EXPECT_TRUE(isOneSentence(problem)) << problem;
    EXPECT_FALSE(importEdits(fleet(), import, Refused::IsLeftOut));
}

TEST(TableImport, TakesAFleetAsPeopleKeepIt)
{
    const std::string csv = "Fleet plan,,,,,,\nas of June,,,,,,\n\nTranche,GPU type,Location,# GPUs,Delivery date,Price per GPU (USD k),Comment\n"
                            "Phase 1,B200,denton,\"2,048\",2026-07-01,38.5,rush\nPhase 2,h100 sxm,Plano,512,Oct-26,30,\nTotal,,,2560,,,\n";
    const TableImport import = understood(EntityKind::Tranche, csv);
    EXPECT_EQ(fieldsOf(import), "name sku site gpus delivery_month unit_cost -");
    EXPECT_EQ(import.added, 2u);
    EXPECT_EQ(import.refused, 1u) << "the total";
    const Plan<> plan = taken(EntityKind::Tranche, csv, {.marks = international}, Refused::IsLeftOut);
    ASSERT_EQ(plan.tranches.size(), 3u);
    EXPECT_EQ(plan.tranches[1].name, "Phase 1");
    EXPECT_EQ(plan.tranches[1].sku.id, 5);
    EXPECT_EQ(plan.tranches[1].site.id, 6);
    EXPECT_EQ(plan.tranches[1].gpus, 2048);
    EXPECT_EQ(plan.tranches[1].deliveryMonth, 6);
    EXPECT_EQ(plan.tranches[1].unitCost, 38'500);
    EXPECT_EQ(plan.tranches[2].deliveryMonth, 9);
    EXPECT_EQ(plan.tranches[2].depositShare, Tranche<>{}.depositShare);
}

TEST(TableImport, ReadsDecimalCommasOfASemicolonFile)
{
    const Plan<> plan = taken(EntityKind::Site, "Site;Power (MW);PUE;Energy price (USD/kWh)\nDenton;20,5;1,25;0,081\nFrisco;1.250,5;1,3;0,07\n");
    ASSERT_EQ(plan.sites.size(), 3u);
    EXPECT_EQ(plan.sites[0].criticalItMw, 20.5);
    EXPECT_EQ(plan.sites[0].pue, 1.25);
    EXPECT_EQ(plan.sites[0].energyPrice, flat(0.081));
    EXPECT_EQ(plan.sites[2].criticalItMw, 1250.5);
}

TEST(TableImport, AsksForADecimalMarkThatNothingShows)
{
    const std::string csv = "Tranche,GPU,Site,GPUs\nA,B200,Denton,\"1,234\"\n";
    expectRefusal(EntityKind::Tranche, csv, "GPUs: \"1,234\" is 1,234 with a decimal point and 1.234 with a decimal comma; choose the decimal mark.");
    EXPECT_EQ(taken(EntityKind::Tranche, csv, {.marks = international}).tranches[1].gpus, 1234);
    EXPECT_EQ(taken(EntityKind::Tranche, csv, {.marks = continental}).tranches[1].gpus, 1.234);
    // What another cell of the column shows decides; where its own show nothing, what another column shows, unless they differ.
    EXPECT_EQ(taken(EntityKind::Tranche, csv + "B,B200,Denton,\"1,234.5\"\n").tranches[1].gpus, 1234);
    const TableImport decided = understood(EntityKind::Tranche, "Tranche,GPU,Site,GPUs,Unit cost\nA,B200,Denton,\"1,234\",\"30,000.50\"\n");
    EXPECT_EQ(decided.refused, 0u);
    EXPECT_TRUE(hasNote(decided, "The numbers under \"GPUs\" are read with a decimal point, as those under \"Unit cost\" have it."));
    expectRefusal(EntityKind::Tranche, "Tranche,GPU,Site,GPUs,Unit cost,Deposit %\nA,B200,Denton,\"1,234\",\"30,000.50\",\"20,5\"\n", "choose the decimal mark");
}

TEST(TableImport, AsksForTheUnitOfAShareAndTheOrderOfDates)
{
    const std::string csv = "Tranche,GPU,Site,Deposit\nA,B200,Denton,0.5\n";
    expectRefusal(EntityKind::Tranche, csv, "Deposit: \"0.5\" is 50 % as a fraction and 0.5 % in per cent; choose the unit of the column.");
    const auto deposit = table(EntityKind::Tranche).find("deposit_share").value();
    const ImportChoices fraction{.columns = {{3, {{ColumnTarget::Kind::Field, deposit}, ColumnUnit{"fraction"}}}}};
    EXPECT_EQ(taken(EntityKind::Tranche, csv, fraction).tranches[1].depositShare, 0.5);
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,Site,Deposit\nA,B200,Denton,25\n").tranches[1].depositShare, 0.25);
    EXPECT_EQ(taken(EntityKind::Tranche, "Tranche,GPU,Site,deposit_share\nA,B200,Denton,0.25\n").tranches[1].depositShare, 0.25);
    const std::string dates = "Tranche,GPU,Site,Delivery\nA,B200,Denton,7/1/2026\n";
    expectRefusal(EntityKind::Tranche, dates, "is in 2026-07 with the month first and in 2026-01 with the day first; choose the order of dates.");
    EXPECT_EQ(taken(EntityKind::Tranche, dates, {.days = DayOrder::DayFirst}).tranches[1].deliveryMonth, 0);
    EXPECT_EQ(taken(EntityKind::Tranche, dates + "B,B200,Denton,7/15/2026\n").tranches[1].deliveryMonth, 6);
}

TEST(TableImport, MapsByKeyLabelOtherNamesAndUnits)
{
    EXPECT_EQ(fieldsOf(understood(EntityKind::Site, "id,name,critical_it_mw [mw],pue\n6,Denton,1,1.2\n")), "id name critical_it_mw pue");
    EXPECT_EQ(fieldsOf(understood(EntityKind::Site, "Data center,Country,IT load kW,Power usage effectiveness,RFS,Colo rate\nx,y,1,1.2,2026-07,3\n")), "name region critical_it_mw pue ready_month rent_per_kw_month");
    EXPECT_EQ(fieldsOf(understood(EntityKind::Site, "Name,MW,Energisation  Ramps,Lease esclator\nx,1,2,3\n")), "name critical_it_mw energisation_months lease_escalator");
    EXPECT_EQ(fieldsOf(understood(EntityKind::Tranche, "Batch,No. of GPUs,Qty\nx,1,2\n")), "name gpus -");
    EXPECT_EQ(fieldsOf(understood(EntityKind::Contract, "Deal,Client,GPU model,Volume,$/GPU-h,Duration (years),Start date\nx,,,1,2,3,2026-01\n")), "name customer sku gpus price term_months start_month");
    EXPECT_EQ(understood(EntityKind::Contract, "Deal,Duration (years)\nx,3\n").columns[1].unit->factor, 12);
}

TEST(TableImport, FindsTheTableThatTheHeadingsAreOf)
{
    const auto likely = [](const std::string& csv) { return likelyTable(readTableText(csv).value(), "USD"); };
    EXPECT_EQ(likely("Data center,IT load (MW),PUE,RFS\nx,1,1.2,2026-07\n"), EntityKind::Site);
    EXPECT_EQ(likely("Batch,GPU type,Location,Qty,Delivery date\nx,B200,y,1,2026-07\n"), EntityKind::Tranche);
    EXPECT_EQ(likely("Deal,Client,Volume,Price ($/GPU-h),Term (years),Start date\nx,y,1,2,3,2026-07\n"), EntityKind::Contract);
    EXPECT_EQ(likely("Loan,Bank,Principal,Margin,Maturity date\nx,y,1,2%,2030-07\n"), EntityKind::Facility);
}

TEST(TableImport, OffersWhatIsNotSureAndTakesNothingOfIt)
{
    const TableImport import = understood(EntityKind::Site, "name,peu\nDenton,1.5\n");
    EXPECT_EQ(fieldsOf(import), "name -");
    EXPECT_EQ(reasonText(table(EntityKind::Site), import.columns[1]), "perhaps PUE");
    expectProblem(EntityKind::Site, "id,peu\n6,1.5\n", "\"peu\" may be pue");
    expectProblem(EntityKind::Site, "a,b\nx,y\n", "No column is understood as an input of Sites");
    const ImportChoices choice{.columns = {{1, {{ColumnTarget::Kind::Field, table(EntityKind::Site).find("pue").value()}, {}}}}};
    EXPECT_EQ(taken(EntityKind::Site, "name,peu\nDenton,1.5\n", choice).sites[0].pue, 1.5);
}

TEST(TableImport, TakesATableWithoutAHeadingByHand)
{
    expectProblem(EntityKind::Site, "Denton,21\nPlano,9\n", "No column is understood");
    const auto field = [](const char* key) { return ColumnTarget{ColumnTarget::Kind::Field, table(EntityKind::Site).find(key).value()}; };
    const Plan<> plan = taken(EntityKind::Site, "Denton,21\nPlano,9\n", {.columns = {{0, {field("name"), {}}}, {1, {field("critical_it_mw"), {}}}}});
    EXPECT_EQ(plan.sites[0].criticalItMw, 21);
    EXPECT_EQ(plan.sites[1].criticalItMw, 9);
    EXPECT_EQ(plan.sites.size(), 2u);
}

TEST(TableImport, RefusesOtherCurrenciesAndUnknownUnits)
{
    expectProblem(EntityKind::Site, "Site,Energy price (EUR/kWh)\nDenton,0.1\n", "The column \"Energy price (EUR/kWh)\" is in EUR, and the plan counts in USD; convert it first.");
    expectProblem(EntityKind::Site, "Site,Power (MVA)\nDenton,20\n", "is in \"MVA\", which is no unit of Critical IT power; allowed are MW, kW, W, GW.");
    expectRefusal(EntityKind::Site, "Site,Energy price\nDenton,€0.10\n", "is in another currency than the plan, which counts in USD");
}

TEST(TableImport, NamesWhatIsWrongInACell)
{
    expectRefusal(EntityKind::Site, "Site,PUE\nDenton,9\n", "PUE: 9 is outside the bounds; allowed is 1 to 5.");
    expectRefusal(EntityKind::Site, "Site,PUE\nDenton,low\n", "PUE: \"low\" is not a number");
    expectRefusal(EntityKind::Site, "Site,PUE\nDenton,#REF!\n", "\"#REF!\" is an error of the spreadsheet");
    expectRefusal(EntityKind::Site, "Site,Tenure\nDenton,rented\n", "\"rented\" is not one of the choices");
    expectRefusal(EntityKind::Tranche, "Tranche,GPU,Site\nA,B200,Dentn\n", "Site: the plan has no \"Dentn\" under Sites; the nearest is \"Denton\".");
    expectRefusal(EntityKind::Tranche, "Tranche,GPU\nA,B200\n", "Site is empty");
    expectRefusal(EntityKind::Site, "Site,PUE\nNew,1.2,5\n", "The line has 3 cells, the heading 2");
    expectRefusal(EntityKind::Site, "Site,PUE\nDenton,1.2\ndenton,1.3\n", "The line is about Denton, as one before it is.");
    expectRefusal(EntityKind::Site, "Site,PUE\nNew,1.2\nNEW,1.3\n", "stands in line 2 too");
    expectRefusal(EntityKind::Site, "id,Site,PUE\n6,Denton,1.2\n99,x,1.3\n", "no row with the id \"99\" under Sites");
    const TableImport import = understood(EntityKind::Site, "Site,PUE\n\n\nDenton,9\n");
    EXPECT_EQ(import.refusals[0].line, 4u);
    EXPECT_EQ(import.refusals[0].column, 1u);
    EXPECT_EQ(import.refusals[0].value, "9");
}

TEST(TableImport, LeavesOutRefusedLinesWhole)
{
    const std::string csv = "Site,PUE,Power (MW)\nDenton,9,33\nFrisco,9,44\nAllen,1.4,55\n";
    const Plan<> plan = taken(EntityKind::Site, csv, {}, Refused::IsLeftOut);
    ASSERT_EQ(plan.sites.size(), 3u);
    EXPECT_EQ(plan.sites[0].criticalItMw, fleet().sites[0].criticalItMw);
    EXPECT_EQ(plan.sites[0].pue, fleet().sites[0].pue);
    EXPECT_EQ(plan.sites[2].name, "Allen");
    const auto stopped = importEdits(fleet(), understood(EntityKind::Site, csv), Refused::Stops);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error(), "2 of 3 lines are refused.");
    // What is taken is what the counts say.
    const TableImport import = understood(EntityKind::Site, csv);
    EXPECT_EQ(import.added, 1u);
    EXPECT_EQ(import.changed, 0u);
    EXPECT_EQ(importEdits(fleet(), import, Refused::IsLeftOut)->size(), 1u);
}

TEST(TableImport, TakesNoRowOfAnotherCopyOfThePlanForOneOfItsOwn)
{
    const std::string id = std::to_string(fleet().sites[0].id), other = std::to_string(fleet().sites[1].id) + "," + fleet().sites[1].name;
    const std::string another = "id,name,pue\n" + id + ",Reno,1.91\n" + other + ",1.3\n";
    ASSERT_TRUE(understood(EntityKind::Site, another).isOurs);
    expectRefusal(EntityKind::Site, another, "and \"Reno\" in the file");
    EXPECT_EQ(understood(EntityKind::Site, "id,name\n" + id + ",Reno\n" + other + "\n").changed, 1u);
    // Whoever says that the ids are the plan's is believed.
    EXPECT_EQ(understood(EntityKind::Site, another, {.columns = {{0, {.target = ColumnTarget{ColumnTarget::Kind::RowId, 0}}}}}).refused, 0u);
}

TEST(TableImport, LeavesWhatAFileSaysNothingAbout)
{
    const TableImport same = understood(EntityKind::Site, "Site,PUE,Region\nDenton,,-\nPlano,n/a,\n");
    EXPECT_EQ(same.same, 2u);
    EXPECT_TRUE(importEdits(fleet(), same, Refused::Stops)->empty());
    // A plan keeps its rows; with Replace those go that the file lacks, unless something uses them.
    EXPECT_EQ(taken(EntityKind::Site, "Site,PUE\nDenton,1.5\n").sites.size(), 2u);
    EXPECT_EQ(taken(EntityKind::Site, "Site,PUE\nDenton,1.5\n", {.mode = ImportMode::Replace}).sites.size(), 1u);
    expectProblem(EntityKind::Site, "Site,PUE\nPlano,1.5\n", "Denton cannot be deleted: it is used by First.", {.mode = ImportMode::Replace});
    expectProblem(EntityKind::Site, "Site,PUE\nDenton,1.5\nFrisco,9\n", "Rows that the file lacks cannot go while lines of it are refused", {.mode = ImportMode::Replace});
}

TEST(TableImport, NamesNewRowsAndFillsTheOnlyRowToName)
{
    Plan<> plan = fleet();
    plan.sites.pop_back();
    const TableImport import = understood(EntityKind::Tranche, "GPU,Quantity\nB200,64\nB200,128\n", {}, plan);
    ASSERT_EQ(import.added, 2u) << (import.refusals.empty() ? "" : import.refusals[0].reason);
    applyEdit(plan, importEdits(plan, import, Refused::Stops).value());
    EXPECT_EQ(plan.tranches[1].name, "Tranche");
    EXPECT_EQ(plan.tranches[2].name, "Tranche 2");
    EXPECT_EQ(plan.tranches[2].site.id, 6);
    EXPECT_NE(std::ranges::find(import.notes, "Site of new rows is \"Denton\", the only one of the plan."), import.notes.end());
}

TEST(TableImport, SaysWhatItLeftOut)
{
    const TableImport import = understood(EntityKind::Tranche, "Title,\nTranche,Delivery\nFirst,2026-07-15\n");
    EXPECT_EQ(import.notes, (std::vector<std::string>{"The columns are headed in line 2; what stands above is left out.", "A plan counts in months: of dates the month is taken, and the day is left out."}));
}

TEST(TableImport, ReadsARowThatIsTheOnlyOneOfItsTable)
{
    EXPECT_EQ(taken(EntityKind::Settings, "Discount rate,Start month\n9.5%,2027-04\n").settings.discountRate, 0.095);
    expectRefusal(EntityKind::Settings, "Discount rate\n9%\n8%\n", "as one before it is");
}

TEST(TableImport, ShowsCellsAsTheyAreUnderstood)
{
    const Plan<> plan = fleet();
    const TableImport import = understood(EntityKind::Site, "Site,Power (kW),PUE\nDenton,20500,9\n");
    RowIndexes indexes{plan};
    EXPECT_EQ(previewCell(plan, indexes, import, "20500", 1).text, "20.5 MW");
    EXPECT_EQ(previewCell(plan, indexes, import, "9", 2).reason, "PUE: 9 is outside the bounds; allowed is 1 to 5.");
    EXPECT_EQ(previewCell(plan, indexes, import, "", 1).text, "");
}

TEST(TableImport, TakesNoCurrencyForDigits)
{
    // A plan may count in anything, "5" too: 5.9 is no 0.9 of it.
    Plan<> plan = fleet();
    plan.settings.currency = "5";
    const TableImport import = understood(EntityKind::Tranche, "Tranche,Delivery\nFirst,5.9\n", {.marks = international}, plan);
    applyEdit(plan, importEdits(plan, import, Refused::Stops).value());
    EXPECT_EQ(plan.tranches[0].deliveryMonth, 5.9);
}

TEST(TableImport, StopsWhereItIsNoLongerWanted)
{
    std::stop_source source;
    source.request_stop();
    const auto text = readTableText("Site,PUE\nDenton,1.2\n");
    const Plan<> plan = fleet();
    const auto import = understandTable(plan, EntityKind::Site, *text, {}, 50, {.stop = source.get_token()});
    ASSERT_FALSE(import);
    EXPECT_EQ(import.error(), importCancelled());
}

}  // namespace
}  // namespace headroom
