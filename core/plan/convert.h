// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "plan/plan.h"

namespace headroom {

namespace detail {

/// Every member of an entity in the order of its fields, numbers by pointer, so that the same entity over another
/// number type can be walked in step with it.
template <class Entity>
std::vector<const void*> members(const Entity& entity)
{
    std::vector<const void*> pointers;
    Entity::fields([&](const Field&, auto member) { pointers.push_back(&(entity.*member)); });
    return pointers;
}

}  // namespace detail

/// The plan over another number type: `number(place, double)` makes each input's number, `place` naming it
/// ("sites.7.critical_it_mw", curve numbers with a suffix); what is not a number is copied. Structure (whole numbers,
/// choices, which optional numbers are set, how many points a curve has) stays that of `plan`.
template <class Num, class MakeNumber>
Plan<Num> convert(const Plan<double>& plan, MakeNumber&& number)
{
    Plan<Num> result;

    const auto convertCurve = [&](const Curve<double>& from, const std::string& place) {
        Curve<Num> to{.shape = from.shape, .start = 0, .rate = 0, .anchor = 0, .points = {}};
        if (from.shape == CurveShape::Growth) {
            to.start = number(place + ".start", from.start);
            to.rate = number(place + ".rate", from.rate);
            to.anchor = number(place + ".anchor", from.anchor);
        }
        for (std::size_t at = 0; at < from.points.size(); ++at) {
            const auto point = place + "." + std::to_string(at);
            to.points.push_back({number(point + ".month", from.points[at].month), number(point + ".value", from.points[at].value)});
        }
        return to;
    };

    const auto convertEntity = [&]<template <class> class Entity>(const Entity<double>& from, Entity<Num>& to, const std::string& prefix) {
        const auto members = detail::members(from);
        std::size_t next = 0;
        Entity<Num>::fields([&]<class T>(const Field& field, T Entity<Num>::*member) {
            const void* source = members[next++];
            const std::string place = prefix + "." + std::string{field.key};
            if constexpr (std::is_same_v<T, Num>) to.*member = number(place, *static_cast<const double*>(source));
            else if constexpr (std::is_same_v<T, std::optional<Num>>) {
                const auto& optional = *static_cast<const std::optional<double>*>(source);
                to.*member = optional ? std::optional<Num>{number(place, *optional)} : std::nullopt;
            } else if constexpr (std::is_same_v<T, Curve<Num>>) to.*member = convertCurve(*static_cast<const Curve<double>*>(source), place);
            else to.*member = *static_cast<const T*>(source);
        });
    };

    std::vector<const void*> lists;
    Plan<double>::tables([&](auto, auto, auto, auto member) { lists.push_back(&(plan.*member)); });
    std::size_t next = 0;
    Plan<Num>::tables([&]<class T>(const char* key, auto, auto, T Plan<Num>::*member) {
        const void* source = lists[next++];
        const auto one = [&]<template <class> class Entity>(Entity<Num>& to) { convertEntity(*static_cast<const Entity<double>*>(source), to, key); };
        const auto many = [&]<template <class> class Entity>(std::vector<Entity<Num>>& to) {
            for (const auto& from : *static_cast<const std::vector<Entity<double>>*>(source)) {
                auto& row = to.emplace_back();
                row.id = from.id;
                convertEntity(from, row, std::string{key} + "." + std::to_string(from.id));
            }
        };
        if constexpr (requires { (result.*member).size(); }) many(result.*member);
        else one(result.*member);
    });
    return result;
}

}  // namespace headroom
