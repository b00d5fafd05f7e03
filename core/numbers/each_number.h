// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <type_traits>

#include "plan/plan.h"

namespace headroom {

/// Visits every number of a plan in the order in which convert() makes them: those of optional inputs that are set, and of
/// curves start, rate and anchor of one that grows, then month and value of each point. Two plans that differ in numbers only
/// are walked in step.
template <class Num, class Visit>
void eachNumber(Plan<Num>& plan, Visit&& visit)
{
    const auto ofEntity = [&]<template <class> class Entity>(Entity<Num>& entity) {
        Entity<Num>::fields([&]<class T>(const Field&, T Entity<Num>::*member) {
            if constexpr (std::is_same_v<T, Num>) visit(entity.*member);
            else if constexpr (std::is_same_v<T, std::optional<Num>>) {
                if (entity.*member) visit(*(entity.*member));
            } else if constexpr (std::is_same_v<T, Curve<Num>>) {
                Curve<Num>& curve = entity.*member;
                if (curve.shape == CurveShape::Growth) {
                    visit(curve.start);
                    visit(curve.rate);
                    visit(curve.anchor);
                }
                for (auto& point : curve.points) {
                    visit(point.month);
                    visit(point.value);
                }
            }
        });
    };
    Plan<Num>::tables([&]<class T>(const char*, auto, auto, T Plan<Num>::*member) {
        if constexpr (requires { (plan.*member).size(); }) {
            for (auto& row : plan.*member) ofEntity(row);
        } else {
            ofEntity(plan.*member);
        }
    });
}

template <class Num, class Visit>
void eachNumber(const Plan<Num>& plan, Visit&& visit)
{
    eachNumber(const_cast<Plan<Num>&>(plan), [&](const Num& number) { visit(number); });
}

}  // namespace headroom
