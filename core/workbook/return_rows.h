// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan_returns.h"
#include "workbook/workings.h"

namespace headroom {

/// The sheet that proves what an algorithm finds: the flows as they are dated, the NPV at the IRR, which is 0, the functions IRR
/// and MIRR from the program's root, and the cumulative flow around the payback.
class ReturnRows
{
public:
    explicit ReturnRows(Workings& workings) : m_workings(workings) {}
    WorkingsSheet sheet();

private:
    /// The figures of one of the two flows.
    struct Flow {
        Figure flow, opening, closing, rate, roots, modified, modifiedExists;
        std::string_view yearlyRate;  ///< key of the input
        double discount;              ///< its value
    };
    void addRounding();
    RowId addFlow(const Flow& flow, const DatedFlow& dated);
    void addRates(const Flow& flow, const DatedFlow& dated, RowId row);
    void addPayback(const DatedFlow& dated, RowId row, std::string_view yearlyRate, double discount, Figure payback, Figure exists);

    /// The row stands beside a figure that an algorithm finds.
    void prove(Figure figure, RowId proof);
    /// The row is what a figure comes to: it has a closed formula, if none of the arithmetic.
    void tell(Figure figure, RowId row);
    RowId addConstant(std::string_view label, Unit unit, std::string text, double value);
    RowId add(std::string_view label, Unit unit, std::vector<RowStretch> stretches, std::function<double(int)> value);
    std::string number(double value) { return numberToken(m_workings.m_constants.numberOf(value)); }
    /// 1 / 12 of a power: (1 + rate)^(1 / 12) − 1.
    std::string monthly(const std::string& rate) { return "POWER(1+" + rate + ",1/" + number(12) + ")-1"; }

    Workings& m_workings;
    WorkingsGroup m_group;
    RowId m_rounding = 0;
    double m_smallest = 0;  ///< what the row of the rounding comes to
    int m_months = 0;  ///< of the flow that is being told
};

}  // namespace headroom
