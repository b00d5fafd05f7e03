// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "plan/field.h"

namespace headroom {

/// A named list of overrides on the base plan, which never changes (MODEL §12).
template <class Num = double>
struct Scenario {
    Id id = 0;
    std::string name = "Scenario";
    std::string note;

    static constexpr EntityKind kind = EntityKind::Scenario;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .since = 2, .help = HR_TR("Of the scenario."), .section = HR_TR("Scenario")}, &Scenario::name);
        visit(Field{.key = "note", .label = HR_TR("Note"), .since = 2, .lines = true, .help = HR_TR("What happens in it, and where it comes from.")}, &Scenario::note);
    }
};

enum class OverrideKind { Set, Scale, Shift };
template <>
struct Choices<OverrideKind> {
    static constexpr std::array<Choice, 3> all{{{"set", HR_TR("Set to")}, {"scale", HR_TR("Multiply by")}, {"shift", HR_TR("Add")}}};
};

/// One override of a scenario: which input, and what becomes of it. The key is as on the command line
/// ("sites.20.delay_months"); "contracts.*.delay_months" stands for every row of the table.
template <class Num = double>
struct Override {
    Id id = 0;
    Ref<EntityKind::Scenario> scenario;
    std::string input;
    OverrideKind operation = OverrideKind::Set;
    std::string value;

    static constexpr EntityKind kind = EntityKind::Override;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "scenario", .label = HR_TR("Scenario"), .since = 2, .required = true, .help = HR_TR("The scenario that it belongs to."), .section = HR_TR("Override")}, &Override::scenario);
        visit(Field{.key = "input", .label = HR_TR("Input"), .since = 2, .help = HR_TR("The key of an input, such as settings.demand_delay or sites.*.delay_months for every site.")}, &Override::input);
        visit(Field{.key = "operation", .label = HR_TR("Operation"), .since = 2, .help = HR_TR("Set replaces the input; multiply and add work on numbers and on every value of a curve.")}, &Override::operation);
        visit(Field{.key = "value", .label = HR_TR("Value"), .since = 2, .help = HR_TR("A number, or what the input takes: a curve, a choice, a date.")}, &Override::value);
    }
};

}  // namespace headroom
