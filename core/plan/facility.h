// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/curve.h"
#include "plan/field.h"

namespace headroom {

/// A debt facility drawn on the capex of the tranches that name it and repaid in equal principal (MODEL §8).
template <class Num = double>
struct Facility {
    Id id = 0;
    std::string name = "Facility";
    Ref<EntityKind::Counterparty> lender;
    Num limit = 1e9;
    Num advanceRate = 0.7;
    Num openingBalance = 0;
    Num drawFrom = 0;
    Num drawUntil = 24;
    Curve<Num> baseRate{.start = 0.04, .points = {}};
    Num baseFloor = 0;
    Num spread = 0.04;
    Num repaidFrom = 12;
    Num maturityMonth = 72;

    static constexpr EntityKind kind = EntityKind::Facility;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the facility."), .section = HR_TR("Facility")}, &Facility::name);
        visit(Field{.key = "lender", .label = HR_TR("Lender"), .help = HR_TR("A counterparty.")}, &Facility::lender);
        visit(Field{.key = "limit", .label = HR_TR("Limit"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e7, 2e9}, .help = HR_TR("The most that can be drawn in total; what is repaid cannot be drawn again."), .section = HR_TR("Amount")}, &Facility::limit);
        visit(Field{.key = "advance_rate", .label = HR_TR("Advance rate"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.4, 0.95}, .help = HR_TR("Share of the funded capex that is drawn.")}, &Facility::advanceRate);
        visit(Field{.key = "opening_balance", .label = HR_TR("Opening balance"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 5e8}, .help = HR_TR("Owed before month 0; counts as drawn.")}, &Facility::openingBalance);
        visit(Field{.key = "draw_from", .label = HR_TR("Drawn from"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 6}, .help = HR_TR("Start of the availability window."), .section = HR_TR("Draws")}, &Facility::drawFrom);
        visit(Field{.key = "draw_until", .label = HR_TR("Drawn until"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {6, 36}, .help = HR_TR("End of the availability window; a month before maturity at the latest.")}, &Facility::drawUntil);
        visit(Field{.key = "base_rate", .label = HR_TR("Base rate"), .unit = Unit::RatePerYear, .min = -0.05, .max = 1, .typical = {0.02, 0.06}, .help = HR_TR("Reference rate, nominal: a month costs a twelfth."), .section = HR_TR("Interest")}, &Facility::baseRate);
        visit(Field{.key = "base_floor", .label = HR_TR("Floor of the base rate"), .unit = Unit::RatePerYear, .min = -0.05, .max = 1, .typical = {0, 0.02}, .help = HR_TR("The base rate never counts for less.")}, &Facility::baseFloor);
        visit(Field{.key = "spread", .label = HR_TR("Spread"), .unit = Unit::RatePerYear, .min = 0, .max = 1, .typical = {0.01, 0.1}, .help = HR_TR("Added to the base rate.")}, &Facility::spread);
        visit(Field{.key = "repaid_from", .label = HR_TR("Repaid from"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 24}, .help = HR_TR("End of the grace: equal principal from here to maturity."), .section = HR_TR("Repayment")}, &Facility::repaidFrom);
        visit(Field{.key = "maturity_month", .label = HR_TR("Maturity"), .unit = Unit::Month, .min = 1, .max = 720, .typical = {36, 84}, .help = HR_TR("Nothing is owed from here on.")}, &Facility::maturityMonth);
    }
};

}  // namespace headroom
