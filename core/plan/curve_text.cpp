// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/curve_text.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "plan/issue.h"
#include "plan/value.h"

namespace headroom {

namespace {

using nlohmann::json;

tl::expected<double, std::string> numberOf(const json& value, std::string_view what, double low, double high)
{
    const auto bounds = " must be a number from " + numberText(low) + " to " + numberText(high);
    if (!value.is_number()) return tl::unexpected(std::string{what} + bounds);
    const double number = value.get<double>();
    if (!(number >= low && number <= high)) return tl::unexpected(std::string{what} + bounds + ", not " + numberText(number));
    return number;
}

tl::expected<Curve<double>, std::string> growth(const json& object)
{
    Curve<double> curve;
    for (const auto& [key, value] : object.items()) {
        double* target = key == "start" ? &curve.start : key == "rate" ? &curve.rate : key == "anchor" ? &curve.anchor : nullptr;
        if (!target) return tl::unexpected("a growth curve has no \"" + quotable(key) + "\", only start, rate and anchor");
        const auto number = key == "rate"     ? numberOf(value, "the rate of a curve", curveMinRate, curveMaxRate)
                            : key == "anchor" ? numberOf(value, "the anchor of a curve", curveMinMonth, curveMaxMonth)
                                              : numberOf(value, "the start of a curve", -1e300, 1e300);
        if (!number) return tl::unexpected(number.error());
        *target = *number;
    }
    if (!object.contains("start")) return tl::unexpected(std::string{"a growth curve needs a start"});
    return curve;
}

tl::expected<Curve<double>, std::string> points(const json& object)
{
    Curve<double> curve{.shape = CurveShape::Straight, .points = {}};
    for (const auto& [key, value] : object.items())
        if (key != "points" && key != "between") return tl::unexpected("a curve of points has no \"" + quotable(key) + "\", only points and between");
    if (object.contains("between")) {
        const auto& between = object["between"];
        if (between == "steps") curve.shape = CurveShape::Steps;
        else if (between != "straight") return tl::unexpected(std::string{"between is \"straight\" or \"steps\""});
    }
    const auto& list = object["points"];
    if (!list.is_array() || list.empty()) return tl::unexpected(std::string{"a curve needs at least one point [month, value]"});
    if (list.size() > curveMostPoints) return tl::unexpected("a curve has at most " + std::to_string(curveMostPoints) + " points");
    for (const auto& entry : list) {
        if (!entry.is_array() || entry.size() != 2) return tl::unexpected(std::string{"a point is [month, value]"});
        const auto month = numberOf(entry[0], "the month of a point", curveMinMonth, curveMaxMonth);
        if (!month) return tl::unexpected(month.error());
        const auto value = numberOf(entry[1], "the value of a point", -1e300, 1e300);
        if (!value) return tl::unexpected(value.error());
        if (!curve.points.empty() && *month < curve.points.back().month) return tl::unexpected(std::string{"the months of a curve's points do not fall"});
        curve.points.push_back({*month, *value});
    }
    return curve;
}

}  // namespace

std::string toText(const Curve<double>& curve)
{
    if (curve.shape == CurveShape::Growth)
        return "{\"start\":" + numberText(curve.start) + ",\"rate\":" + numberText(curve.rate) + ",\"anchor\":" + numberText(curve.anchor) + "}";
    std::string text = "{\"points\":[";
    for (const auto& point : curve.points) {
        if (text.back() != '[') text += ',';
        text += '[' + numberText(point.month) + ',' + numberText(point.value) + ']';
    }
    return text + "],\"between\":\"" + (curve.shape == CurveShape::Steps ? "steps" : "straight") + "\"}";
}

tl::expected<Curve<double>, std::string> parseCurve(std::string_view text)
{
    if (double number = 0; readNumber(text, number)) return flat(number);
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return tl::unexpected(std::string{"a curve is a number, {\"start\":…,\"rate\":…,\"anchor\":…} or {\"points\":[[month,value],…],\"between\":\"straight\"}"});
    return object.contains("points") ? points(object) : growth(object);
}

}  // namespace headroom
