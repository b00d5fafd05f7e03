// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 5: the unit of an input or a figure says how it scales; nothing is listed here.
namespace headroom::testing {
namespace {

Plan<> scaled(Plan<> plan, const std::function<double(Unit)>& factor)
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const double times = factor(type.fields[field].field.unit);
                Value value = readField(plan, type, index, field);
                if (auto* number = std::get_if<double>(&value)) *number *= times;
                if (auto* curve = std::get_if<Curve<double>>(&value)) {
                    curve->start *= times;
                    for (auto& point : curve->points) point.value *= times;
                }
                if (times != 1) writeField(plan, type, index, field, value);
            }
    return plan;
}

void assertScales(const Plan<>& plan, const std::function<double(Unit)>& factor)
{
    const Comparison comparison{.covers = [](Figure figure) { return !isStep(figure); }, .expected = [&](Figure figure, double base) { return base * factor(info(figure).unit); }};
    const Statement base(plan), other(scaled(plan, factor));
    RC_PRE(!hasDust(base) && !hasDust(other));
    const auto found = mismatch(base, other, comparison);
    if (found) RC_FAIL(*found);
}

double anyFactor() { return *rc::gen::element(0.01, 0.3, 0.5, 2.0, 7.0, 1000.0); }

RC_GTEST_PROP(Scaling, AllMoneyScalesEveryAmountAndNoRatio, (const Plan<>& plan))
{
    const double k = anyFactor();
    assertScales(plan, [k](Unit unit) { return std::pow(k, info(unit).moneyPower); });
}

RC_GTEST_PROP(Scaling, AllThatIsExtensiveScalesEveryAmountAndNoRatio, (const Plan<>& plan))
{
    const double k = anyFactor();
    assertScales(plan, [k](Unit unit) { return info(unit).extensive ? k : 1.0; });
}

}  // namespace
}  // namespace headroom::testing
