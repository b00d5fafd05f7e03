// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <type_traits>

#include "plan/plan.h"

namespace headroom {

/// Whether two plans differ in nothing but numbers and text: their rows, references and choices are the same, the same optional
/// numbers are set, and their curves have the same form. Then eachNumber() walks both in step, and one structure, of months that
/// cover both, holds for both.
inline bool sameShape(const Plan<>& a, const Plan<>& b)
{
    bool same = true;
    const auto ofEntity = [&]<template <class> class Entity>(const Entity<double>& x, const Entity<double>& y) {
        Entity<double>::fields([&]<class T>(const Field&, T Entity<double>::*member) {
            if constexpr (std::is_same_v<T, std::optional<double>>) same = same && (x.*member).has_value() == (y.*member).has_value();
            else if constexpr (std::is_same_v<T, Curve<double>>) same = same && (x.*member).shape == (y.*member).shape && (x.*member).points.size() == (y.*member).points.size();
            else if constexpr (!std::is_same_v<T, double> && !std::is_same_v<T, std::string>) same = same && x.*member == y.*member;
        });
    };
    Plan<>::tables([&]<class T>(const char*, auto, auto, T Plan<>::*member) {
        const T &x = a.*member, &y = b.*member;
        if constexpr (requires { x.size(); }) {
            same = same && x.size() == y.size();
            for (std::size_t at = 0; same && at < x.size(); ++at) {
                same = x[at].id == y[at].id;
                ofEntity(x[at], y[at]);
            }
        } else {
            ofEntity(x, y);
        }
    });
    return same;
}

}  // namespace headroom
