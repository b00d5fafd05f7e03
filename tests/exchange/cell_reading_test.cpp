// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "exchange/cell_numbers.h"
#include "exchange/column_mapping.h"
#include "exchange/currencies.h"
#include "plan/edit_distance.h"
#include "plan/registry.h"

namespace headroom {
namespace {

const FieldType& fieldOf(EntityKind kind, std::string_view key) { return table(kind).fields[table(kind).find(key).value()]; }

std::optional<double> read(EntityKind kind, std::string_view key, std::string_view cell, std::optional<NumberMarks> marks = international, DayOrder days = DayOrder::Unknown)
{
    return readNumberCell(cell, {.type = fieldOf(kind, key), .currency = "USD", .start = {2026, 1}, .marks = marks, .days = days}).value;
}

std::string unitIn(EntityKind kind, std::string_view key, std::string_view heading)
{
    const HeadingUnit found = unitOfHeading(fieldOf(kind, key), heading, "USD");
    switch (found.unit.kind) {
    case UnitText::Kind::Nothing: return "nothing";
    case UnitText::Kind::OtherCurrency: return "other " + found.unit.text;
    case UnitText::Kind::NoDenominator: return "of what " + found.unit.text;
    case UnitText::Kind::Unknown: return "unknown " + found.unit.text;
    case UnitText::Kind::Known: break;
    }
    return found.unit.unit.text + " " + std::to_string(found.unit.unit.zeros) + (found.unit.unit.factor == 1 ? "" : " x" + std::to_string(found.unit.unit.factor));
}

TEST(CellDates, ReadsTheDatesOfSheets)
{
    const auto month = [](std::string_view text, DayOrder order = DayOrder::Unknown) {
        const DateText read = readAnyDate(text, order);
        return read.isAmbiguous ? "which" : read.date ? toText(read.date->month) + (read.date->day == 1 ? "" : " " + std::to_string(read.date->day)) : "none";
    };
    for (const char* text : {"2026-07", "2026/7", "2026-07-01", "20260701", "07/2026", "Jul 2026", "July 2026", "Jul-26", "1 July 2026", "Q3 2026", "2026 Q3", "Q3'26", "2026年7月", "2026-07-01 00:00:00", "2026-07-01T00:00", "1.7.2026", "2026 Jul"}) EXPECT_EQ(month(text), "2026-07") << text;
    EXPECT_EQ(month("July 15, 2026"), "2026-07 15");
    EXPECT_EQ(month("15.07.2026"), "2026-07 15");
    EXPECT_EQ(month("7/15/2026"), "2026-07 15");
    EXPECT_EQ(month("15/7/26"), "2026-07 15");
    EXPECT_EQ(month("7/1/2026"), "which");
    EXPECT_EQ(month("7/1/2026", DayOrder::MonthFirst), "2026-07");
    EXPECT_EQ(month("7/1/2026", DayOrder::DayFirst), "2026-01 7");
    EXPECT_EQ(month("7/7/2026"), "2026-07 7");
    EXPECT_EQ(month("7/15/2026", DayOrder::DayFirst), "none");
    for (const char* text : {"", "6.5", "6", "2026", "15 Jul", "2026-13", "31/2/2026", "1899-12", "Denton", "1-2-3-4", "99999999999999", "2026.07"}) EXPECT_EQ(month(text), "none") << text;
}

TEST(CellNumbers, ReadsWhatSheetsShow)
{
    EXPECT_EQ(read(EntityKind::Site, "critical_it_mw", "20"), 20);
    EXPECT_EQ(read(EntityKind::Site, "critical_it_mw", "20 MW"), 20);
    EXPECT_EQ(read(EntityKind::Site, "critical_it_mw", "20,500 kW"), 20.5);
    EXPECT_EQ(read(EntityKind::Site, "critical_it_mw", "20.500,5 kW", continental), 20.5005);
    EXPECT_EQ(read(EntityKind::Site, "critical_it_mw", "1.2e1"), 12);
    EXPECT_EQ(read(EntityKind::Tranche, "unit_cost", "$1,234.50"), 1234.5);
    EXPECT_EQ(read(EntityKind::Tranche, "unit_cost", "USD 38k"), 38'000);
    EXPECT_EQ(read(EntityKind::Tranche, "unit_cost", "1.2m"), 1'200'000);
    EXPECT_EQ(read(EntityKind::Tranche, "unit_cost", "0.07 million USD"), 70'000);
    EXPECT_EQ(read(EntityKind::Site, "rent_per_kw_month", "\xe2\x88\x92(12)"), std::nullopt);
    EXPECT_EQ(read(EntityKind::Site, "rent_per_kw_month", "(12)"), -12);
    EXPECT_EQ(read(EntityKind::Site, "rent_per_kw_month", "-$12"), -12);
    EXPECT_EQ(read(EntityKind::Tranche, "deposit_share", "7%"), 0.07);
    EXPECT_EQ(read(EntityKind::Site, "lease_term_months", "12 years"), 144);
    EXPECT_EQ(read(EntityKind::Site, "lease_term_months", "18"), 18);
    EXPECT_EQ(read(EntityKind::Tranche, "delivery_month", "2026-07-15"), 6);
    EXPECT_EQ(read(EntityKind::Tranche, "delivery_month", "6.5"), 6.5);
    EXPECT_EQ(read(EntityKind::Tranche, "gpus", "=3*1024"), 3072);
    EXPECT_EQ(read(EntityKind::Tranche, "gpus", "1.5k"), 1500);
    for (const char* text : {"", "low", "20 furlongs", "$20", "1.2.3", "--5", "20 Gb", "5 EUR", "1,23"}) EXPECT_EQ(read(EntityKind::Site, "critical_it_mw", text), std::nullopt) << text;
}

TEST(CellNumbers, SayWhatIsInAnotherCurrency)
{
    for (const char* text : {"€5", "5 EUR", "EUR 5", "£5", "5 k€"}) {
        const NumberCell cell = readNumberCell(text, {.type = fieldOf(EntityKind::Tranche, "unit_cost"), .currency = "USD", .start = {}, .marks = international});
        EXPECT_EQ(cell.fault, NumberCell::Fault::OtherCurrency) << text;
    }
    EXPECT_EQ(readNumberCell("€5", {.type = fieldOf(EntityKind::Tranche, "unit_cost"), .currency = "EUR", .start = {}, .marks = international}).value, 5);
    EXPECT_TRUE(isCurrencyOf("$", "CAD"));
    EXPECT_FALSE(isCurrencyOf("$", "EUR"));
    EXPECT_TRUE(isCurrencyOf("¥", "CNY"));
}

TEST(CellNumbers, AreAmbiguousUntilMarksAreKnown)
{
    const NumberScope open{.type = fieldOf(EntityKind::Tranche, "gpus"), .currency = "USD", .start = {}, .marks = std::nullopt};
    const NumberCell cell = readNumberCell("1,234", open);
    EXPECT_EQ(cell.fault, NumberCell::Fault::Marks);
    EXPECT_EQ(cell.first, "1,234");
    EXPECT_EQ(cell.second, "1.234");
    EXPECT_EQ(readNumberCell("1,234.5", open).value, 1234.5);
    EXPECT_EQ(readNumberCell("1.234,5", open).value, 1234.5);
    EXPECT_EQ(readNumberCell("1234", open).value, 1234);
    EXPECT_EQ(readNumberCell("0,123", open).value, 0.123);
    EXPECT_EQ(markProof("1,234"), MarkProof::Either);
    EXPECT_EQ(markProof("$1,234.50"), MarkProof::Point);
    EXPECT_EQ(markProof("12,5 kW"), MarkProof::Comma);
    EXPECT_EQ(markProof("Denton, TX"), MarkProof::Nothing);
}

TEST(CellNumbers, AskWhetherAShareIsAFraction)
{
    const NumberScope open{.type = fieldOf(EntityKind::Tranche, "deposit_share"), .currency = "USD", .start = {}, .marks = international};
    const NumberCell cell = readNumberCell("0.5", open);
    EXPECT_EQ(cell.fault, NumberCell::Fault::Percent);
    EXPECT_EQ(cell.first, "50 %");
    EXPECT_EQ(cell.second, "0.5 %");
    EXPECT_EQ(readNumberCell("0", open).value, 0);
    EXPECT_EQ(readNumberCell("50%", open).value, 0.5);
}

TEST(ColumnUnits, AreReadFromHeadings)
{
    EXPECT_EQ(unitIn(EntityKind::Site, "critical_it_mw", "Power (kW)"), "kW -3");
    EXPECT_EQ(unitIn(EntityKind::Site, "critical_it_mw", "Power, MW"), "MW 0");
    EXPECT_EQ(unitIn(EntityKind::Site, "critical_it_mw", "power_mw"), "MW 0");
    EXPECT_EQ(unitIn(EntityKind::Site, "critical_it_mw", "Power (MVA)"), "unknown MVA");
    EXPECT_EQ(unitIn(EntityKind::Site, "critical_it_mw", "Power"), "nothing");
    EXPECT_EQ(unitIn(EntityKind::Site, "energy_price", "Energy price ($/MWh)"), "USD/MWh -3");
    EXPECT_EQ(unitIn(EntityKind::Site, "energy_price", "Energy price, cents per kWh"), "USD cents/kWh -2");
    EXPECT_EQ(unitIn(EntityKind::Site, "energy_price", "Energy price [EUR/kWh]"), "other EUR");
    EXPECT_EQ(unitIn(EntityKind::Site, "rent_per_kw_month", "Rent (USD/kW/year)"), "USD/kW-year 0 x0.083333");
    EXPECT_EQ(unitIn(EntityKind::Site, "build_cost_per_mw", "Build cost ($m/MW)"), "USD million/MW 6");
    EXPECT_EQ(unitIn(EntityKind::Site, "build_cost_per_mw", "Build cost ($/W)"), "USD/W 6");
    EXPECT_EQ(unitIn(EntityKind::Commitment, "total", "Total (USD m)"), "USD million 6");
    EXPECT_EQ(unitIn(EntityKind::Commitment, "total", "Total in million USD"), "USD million 6");
    EXPECT_EQ(unitIn(EntityKind::Commitment, "total", "Total (€m)"), "other EUR");
    EXPECT_EQ(unitIn(EntityKind::Commitment, "total", "Total (亿)"), "USD 亿 8");
    EXPECT_EQ(unitIn(EntityKind::Contract, "price", "Price ($/GPU hour)"), "USD/GPU-h 0");
    EXPECT_EQ(unitIn(EntityKind::Contract, "price", "Price per GPU-hr"), "nothing");
    EXPECT_EQ(unitIn(EntityKind::Contract, "term_months", "Term in years"), "years 0 x12.000000");
    EXPECT_EQ(unitIn(EntityKind::Tranche, "deposit_share", "Deposit %"), "% -2");
    EXPECT_EQ(unitIn(EntityKind::Tranche, "deposit_share", "Deposit share"), "nothing");
    EXPECT_EQ(unitIn(EntityKind::Site, "name", "Name (as in the lease)"), "nothing");
}

TEST(ColumnUnits, OfferTheOwnUnitOfEveryNumber)
{
    for (const TableType& type : tables())
        for (const FieldType& field : type.fields) {
            const auto units = unitsFor(field, "USD");
            const bool isNumber = field.kind == FieldKind::Number || field.kind == FieldKind::OptionalNumber || field.kind == FieldKind::Curve;
            const Unit unit = field.field.unit;
            const bool hasUnit = isNumber && unit != Unit::None && unit != Unit::Factor && unit != Unit::YesNo && unit != Unit::Month;
            EXPECT_EQ(!units.empty(), hasUnit) << type.key << "." << field.field.key;
            if (!hasUnit) continue;
            EXPECT_EQ(fileColumnUnit(field, "USD").factor, 1);
            EXPECT_FALSE(fileColumnUnit(field, "USD").text.empty()) << type.key << "." << field.field.key;
            for (const ColumnUnit& each : units) EXPECT_EQ(readUnit(field, each.text, "USD").unit, each) << type.key << "." << field.field.key << " " << each.text;
        }
}

TEST(ColumnNames, CountEditsAndFindTheNearest)
{
    EXPECT_EQ(editDistance("pue", "peu"), 1u);
    EXPECT_EQ(editDistance("denton", "dentn"), 1u);
    EXPECT_EQ(editDistance("", "abc"), 3u);
    EXPECT_EQ(nearestNames({"Denton", "Dallas", "Plano"}, "denten"), std::vector<std::string>{"Denton"});
    EXPECT_EQ(nearestNames({"Denton II", "Plano"}, "Denton"), std::vector<std::string>{"Denton II"});
    EXPECT_TRUE(nearestNames({"Denton", "Plano"}, "Kyoto").empty());
}

}  // namespace
}  // namespace headroom
