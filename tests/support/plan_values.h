// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "plan/assemble.h"

namespace headroom {

/// Legal values of every field, made from the descriptions alone: bounds, typical ranges, choices, rows to refer to,
/// and texts that quote, break lines or look like formulas. A plan of them is valid; it need not make sense.
namespace values {

inline double within(double low, double high)
{
    const double share = static_cast<double>(*rc::gen::inRange(0, 10'001)) / 10'000;
    return std::min(high, std::max(low, low + (high - low) * share));
}

/// Picks one of the alternatives and makes only that.
template <class... Make>
auto either(Make... make)
{
    using T = std::common_type_t<decltype(make())...>;
    std::vector<std::function<T()>> all{make...};
    return all[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(all.size())))]();
}

inline double number(const FieldType& type)
{
    const Field& field = type.field;
    const double made = either(
        [&] { return within(field.typical.low, field.typical.high); }, [&] { return within(field.typical.low, field.typical.high); },
        [&] { return within(field.min, field.max); }, [&] { return *rc::gen::element(field.min, field.max); });
    const double inside = std::min(field.max, std::max(field.min, made));
    return type.whole ? std::floor(inside) : inside;
}

inline std::string text(const FieldType& type)
{
    static const std::vector<std::string> line{"Denton", "=1+1", "+49 30", "-3", "@SUM(A1)", "'", "''", "'=x", "'tis", "a,b;c", "say \"hi\"", "\"", "]", "[\"x\"]", "O'Brien'); DROP TABLE sites;--",
                                               "Z\xc3\xbcrich \xe6\x9d\xb1\xe4\xba\xac \xf0\x9f\x9a\x80", "none", "null", "5", " padded ", "{value}", "\\", "<b>&amp;", "\xef\xbb\xbfmark", std::string(longestText, 'x')};
    static const std::vector<std::string> lines{"", "two\nlines", "two\r\nlines", "\n", "\r", "\t=1", "\r=1", "end\n"};
    std::string made = type.field.lines ? either([&] { return *rc::gen::elementOf(line); }, [&] { return *rc::gen::elementOf(lines); }) : *rc::gen::elementOf(line);
    if (type.field.key != "name" && *rc::gen::inRange(0, 4) == 0) made.clear();
    return made;
}

inline Curve<double> curve(const FieldType& type)
{
    const int shape = *rc::gen::inRange(0, 3);
    if (shape == 0) return {.start = number(type), .rate = within(curveMinRate, curveMaxRate), .anchor = within(curveMinMonth, curveMaxMonth), .points = {}};
    Curve<double> made{.shape = shape == 1 ? CurveShape::Straight : CurveShape::Steps, .points = {}};
    std::vector<double> months(static_cast<std::size_t>(*rc::gen::inRange(1, 4)));
    for (double& month : months) month = within(curveMinMonth, curveMaxMonth);
    std::sort(months.begin(), months.end());
    for (const double month : months) made.points.push_back({month, number(type)});
    return made;
}

inline std::string date()
{
    return toText(Date{.year = *rc::gen::inRange(1900, 2201), .month = *rc::gen::inRange(1, 13)});
}

/// A value that check() accepts in this field, `targets` being the ids of the rows that a reference can name.
inline Value legal(const FieldType& type, const std::vector<Id>& targets)
{
    switch (type.kind) {
    case FieldKind::Number: return number(type);
    case FieldKind::OptionalNumber: return *rc::gen::arbitrary<bool>() ? Value{number(type)} : Value{};
    case FieldKind::Choice: return std::string{(*rc::gen::elementOf(std::vector<Choice>(type.choices.begin(), type.choices.end()))).key};
    case FieldKind::Text: return text(type);
    case FieldKind::Reference:
        if (targets.empty() || (!type.field.required && *rc::gen::arbitrary<bool>())) return {};
        return *rc::gen::elementOf(targets);
    case FieldKind::Curve: return curve(type);
    case FieldKind::Date: return date();
    }
    return {};
}

inline std::vector<Id> idsOf(const std::vector<Row>& rows)
{
    std::vector<Id> ids;
    for (const Row& row : rows) ids.push_back(row.id);
    return ids;
}

/// Rows with ids and no values: up to three a list, none where a required reference would find nothing.
inline PlanRows emptyRows()
{
    const Plan<> defaults;
    PlanRows rows;
    Id next = firstFreeId;
    for (const TableType& type : tables()) {
        auto& list = rows.emplace_back();
        if (type.single) list.push_back({.id = type.id(defaults, 0), .values = {}});
        const bool possible = std::all_of(type.fields.begin(), type.fields.end(), [&](const FieldType& field) { return !field.field.required || !rows[static_cast<std::size_t>(field.target)].empty(); });
        for (int count = type.single || !possible ? 0 : *rc::gen::inRange(0, 4); count > 0; --count) {
            list.push_back({.id = next, .values = {}});
            next += *rc::gen::inRange(1, 4);
        }
    }
    return rows;
}

/// Where the shares of a storage mix come to more than the whole, they are halved until they do not: the one rule over
/// several rows.
inline void scaleMix(std::vector<Row>& tiers)
{
    const auto share = table(EntityKind::Tier).find("share").value();
    for (Row& tier : tiers) tier.values[share] = std::get<double>(tier.values[share]) / static_cast<double>(tiers.size());
}

inline Plan<> plan()
{
    PlanRows rows = emptyRows();
    for (const TableType& type : tables())
        for (Row& row : rows[static_cast<std::size_t>(type.kind)])
            for (const FieldType& field : type.fields)
                row.values.push_back(legal(field, field.kind == FieldKind::Reference ? idsOf(rows[static_cast<std::size_t>(field.target)]) : std::vector<Id>{}));
    scaleMix(rows[static_cast<std::size_t>(EntityKind::Tier)]);
    return assemble(std::move(rows)).value();
}

}  // namespace values

/// Any valid plan.
inline rc::Gen<Plan<>> anyPlan()
{
    return rc::gen::noShrink(rc::gen::exec(values::plan));
}

/// Has any plan printed as its shape; its values would fill pages.
inline void showValue(const Plan<>& plan, std::ostream& out)
{
    for (const TableType& type : tables()) out << type.key << ' ' << type.count(plan) << ' ';
}

}  // namespace headroom
