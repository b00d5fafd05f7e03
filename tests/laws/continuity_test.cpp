// SPDX-License-Identifier: GPL-3.0-or-later
// MODEL §0, Steps: everything is continuous in every input except choices, covenant tests and the cash trap, months that
// are an arg-min or a first breach, and whether a figure exists.
#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <rapidcheck/gtest.h>

#include "model/headline.h"
#include "support/compare.h"
#include "support/generate.h"

namespace headroom::testing {
namespace {

constexpr double part = 1e-4;  // of an input: 0.01 %
constexpr double jump = 0.02;  // of a ratio, or of 1
/// Beyond this a ratio is over next to nothing, and no size of jump says anything.
constexpr double overNothing = 50;

struct Input {
    const TableType* type;
    std::size_t row, field;
};

/// Inputs that are real numbers other than 0.
std::vector<Input> inputsOf(const Plan<>& plan)
{
    std::vector<Input> inputs;
    for (const TableType& type : tables())
        for (std::size_t row = 0; row < type.count(plan); ++row)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Value value = readField(plan, type, row, field);
                const double* number = std::get_if<double>(&value);
                // A tier that holds nothing feeds nobody, and the slowest that holds something sets the supply: the shift away from 1 is a step.
                const bool empties = type.fields[field].field.key == "storage_shift" && number && *number == 1;
                if (number && *number != 0 && !type.fields[field].whole && !empties) inputs.push_back({&type, row, field});
            }
    return inputs;
}

/// Of a lowest or mean over months, in how many it exists: a date that moves into another month adds one, in which next to
/// nothing may be due.
std::optional<Figure> monthsOf(Figure figure)
{
    switch (figure) {
    case Figure::LowestDscr:
    case Figure::AverageDscr: return Figure::DscrMonths;
    case Figure::LowestLlcr: return Figure::LlcrMonths;
    case Figure::LowestCoverage: return Figure::CoverageMonths;
    default: return std::nullopt;
    }
}

RC_GTEST_PROP(Continuity, AHundredthOfAPercentOfAnyInputMakesNoRatioJump, (const Plan<>& drawn))
{
    Plan<> plan = drawn;
    for (auto& facility : plan.facilities) facility.cashTrap = CashTrap::Off;
    const Statement before(plan);
    const auto figures = headline(before);
    const auto inputs = inputsOf(plan);
    for (int tries = 0; tries < 5; ++tries) {
        const Input input = *rc::gen::elementOf(inputs);
        const FieldType& about = input.type->fields[input.field];
        const double value = std::get<double>(readField(plan, *input.type, input.row, input.field));
        const double near = value * (1 + part) <= about.field.max && value * (1 + part) >= about.field.min ? value * (1 + part) : value * (1 - part);
        Plan<> moved = plan;
        writeField(moved, *input.type, input.row, input.field, near);
        const Statement other(moved);
        const auto after = headline(other);
        for (std::size_t at = 0; at < figures.size(); ++at) {
            if (figures[at].unit != Unit::Share && figures[at].unit != Unit::Ratio) continue;
            if (!figures[at].value || !after[at].value || std::abs(*figures[at].value) > overNothing || std::abs(*after[at].value) > overNothing) continue;
            if (const auto months = monthsOf(figures[at].figure); months && before.constant(*months) != other.constant(*months)) continue;
            const double apart = std::abs(*figures[at].value - *after[at].value);
            if (apart > jump * std::max(1.0, std::abs(*figures[at].value)))
                RC_FAIL(std::string{figures[at].key} + " jumps from " + std::to_string(*figures[at].value) + " to " + std::to_string(*after[at].value) + " by " + std::string{about.field.key});
        }
    }
}

}  // namespace
}  // namespace headroom::testing
