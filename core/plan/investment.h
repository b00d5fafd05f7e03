// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "plan/field.h"

namespace headroom {

enum class InvestmentPurpose { Growth, Maintenance };
template <>
struct Choices<InvestmentPurpose> {
    static constexpr std::array<Choice, 2> all{{{"growth", HR_TR("Growth")}, {"maintenance", HR_TR("Maintenance: comes off cash before debt service")}}};
};

/// Capex that is neither GPU, storage nor site: software, fit-out, replacement parts (MODEL §1, §9). Spent evenly, in
/// service as it is spent, depreciated straight-line over its own life.
template <class Num = double>
struct Investment {
    Id id = 0;
    std::string name = "Other capex";
    InvestmentPurpose purpose = InvestmentPurpose::Growth;
    Ref<EntityKind::Counterparty> supplier;
    Ref<EntityKind::Facility> facility;
    Num total = 1e6;
    Num startMonth = 0;
    Num spentOverMonths = 12;
    Num lifeMonths = 54;

    static constexpr EntityKind kind = EntityKind::Investment;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .since = 2, .help = HR_TR("Of the investment."), .section = HR_TR("Investment")}, &Investment::name);
        visit(Field{.key = "purpose", .label = HR_TR("Purpose"), .since = 2, .help = HR_TR("Maintenance capex comes off the cash available for debt service; growth does not.")}, &Investment::purpose);
        visit(Field{.key = "supplier", .label = HR_TR("Supplier"), .since = 2, .help = HR_TR("A counterparty.")}, &Investment::supplier);
        visit(Field{.key = "facility", .label = HR_TR("Funded by"), .since = 2, .help = HR_TR("The debt facility drawn on it; none: equity.")}, &Investment::facility);
        visit(Field{.key = "total", .label = HR_TR("Total"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e5, 2e7}, .since = 2, .help = HR_TR("Over all of its months."), .section = HR_TR("Amount and life")}, &Investment::total);
        visit(Field{.key = "start_month", .label = HR_TR("Start"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {-6, 18}, .since = 2, .help = HR_TR("Of the spending.")}, &Investment::startMonth);
        visit(Field{.key = "spent_over_months", .label = HR_TR("Spent over"), .unit = Unit::Months, .min = 1, .max = 360, .typical = {1, 36}, .absent = 1, .since = 2, .help = HR_TR("Evenly.")}, &Investment::spentOverMonths);
        visit(Field{.key = "life_months", .label = HR_TR("Life"), .unit = Unit::Months, .min = 1, .max = 600, .typical = {12, 84}, .absent = 54, .since = 2, .help = HR_TR("Depreciated straight-line from the month of spending.")}, &Investment::lifeMonths);
    }
};

}  // namespace headroom
