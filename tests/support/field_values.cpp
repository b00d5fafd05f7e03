// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/field_values.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::testing {

namespace {

using rc::gen::element;
using rc::gen::inRange;
using rc::gen::map;

double within(const Field& field, double number) { return std::clamp(number, field.min, field.max); }

rc::Gen<double> typical(const Field& field)
{
    const double low = field.typical.low, high = field.typical.high;
    // What runs over magnitudes, GPUs or money, is as often small as large.
    const bool wide = low > 0 && high > 50 * low;
    return map(inRange(0, 10'001), [=](int point) { return wide ? low * std::pow(high / low, point / 10'000.0) : low + (high - low) * point / 10'000.0; });
}

/// Numbers at which formulas change their form.
rc::Gen<double> edges(const Field& field)
{
    return element(within(field, 0), within(field, 1), field.typical.low, field.typical.high, within(field, std::round((field.typical.low + field.typical.high) / 2)));
}

rc::Gen<double> bounds(const Field& field) { return element(field.min, field.max, within(field, 0), within(field, field.min + 1e-6)); }

/// Whole months, and months and a part: the ends of a month, its middle, and a little.
rc::Gen<double> months(const Field& field)
{
    const int low = static_cast<int>(std::ceil(field.typical.low)), high = static_cast<int>(field.typical.high);
    const auto parts = element(0.0, 0.0, 0.5, 0.01, 0.25, 0.99, 1.0 / 3);
    return map(rc::gen::pair(inRange(low, high + 1), parts), [field](const std::pair<int, double>& at) { return within(field, at.first + at.second); });
}

/// What was there, running or paid before month 0.
rc::Gen<double> past(const Field& field)
{
    return map(inRange(0, 2400), [field](int hundredth) { return within(field, -hundredth / 100.0); });
}

rc::Gen<double> make(const FieldType& type, Spread spread)
{
    const Field& field = type.field;
    if (spread == Spread::Extreme) return rc::gen::weightedOneOf<double>({{3, bounds(field)}, {1, edges(field)}, {2, typical(field)}});
    if (field.unit == Unit::Month) return rc::gen::weightedOneOf<double>({{6, months(field)}, {3, typical(field)}, {1, edges(field)}, {1, past(field)}});
    if (field.unit == Unit::Months) return rc::gen::weightedOneOf<double>({{4, months(field)}, {3, typical(field)}, {1, edges(field)}});
    return rc::gen::weightedOneOf<double>({{8, typical(field)}, {1, edges(field)}});
}

}  // namespace

const rc::Gen<double>& numbersOf(const FieldType& type, Spread spread)
{
    static std::map<std::pair<const FieldType*, Spread>, rc::Gen<double>> made;
    const auto found = made.find({&type, spread});
    if (found != made.end()) return found->second;
    rc::Gen<double> numbers = make(type, spread);
    if (type.whole) numbers = map(numbers, [](double number) { return std::round(number); });
    return made.emplace(std::pair{&type, spread}, numbers).first->second;
}

int Draw::whole(int low, int high) { return from(rc::gen::inRange(low, high + 1)); }

Curve<double> Draw::curve(const FieldType& type)
{
    const bool extreme = m_spread == Spread::Extreme;
    Curve<double> curve{.shape = static_cast<CurveShape>(whole(0, 2)), .points = {}};
    if (curve.shape == CurveShape::Growth) {
        curve.start = number(type);
        curve.rate = chance(30) ? 0 : extreme ? from(element(curveMinRate, curveMaxRate, 0.00001)) : whole(-4'000, 4'000) / 10'000.0;
        curve.anchor = chance(50) ? 0 : extreme ? from(element(curveMinMonth, curveMaxMonth)) : whole(-1200, 2400) / 100.0;
        return curve;
    }
    double month = extreme ? from(element(curveMinMonth, 0.0, 300.0)) : whole(-12, 12);
    for (int left = whole(1, 4); left > 0; --left) {
        curve.points.push_back({month, number(type)});
        month = std::min(curveMaxMonth, month + (chance(15) ? 0 : chance(50) ? whole(1, 12) : whole(1, 1200) / 100.0));
    }
    return curve;
}

}  // namespace headroom::testing
