// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "plan/contract_check.h"

namespace headroom {

namespace {

enum class Neutral { None, Default };

struct Named {
    std::string_view key;
    Neutral neutral;
};

// What is neutral is said nowhere but in the defaults: a new plan shifts, delays and scales nothing.
constexpr std::array<Named, 8> named{{
    {"utilization_start", Neutral::None},
    {"utilization_end", Neutral::None},
    {"gpu_scale", Neutral::Default},
    {"storage_shift", Neutral::Default},
    {"demand_delay", Neutral::Default},
    {"site_delay", Neutral::Default},
    {"tranche_delay", Neutral::Default},
    {"market_price_shift", Neutral::Default},
}};

/// Steps per unit, so that a value is a quotient of whole numbers: 75 / 100 is 0.75, 75 × 0.01 is not quite.
double stepsPerUnit(const Field& field)
{
    if (isPercent(field.unit)) return field.typical.high - field.typical.low > 0.5 ? 100 : 200;
    return field.unit == Unit::Months ? 2 : 100;
}

}  // namespace

std::vector<LeverInput> leverInputs(const Plan<>& plan)
{
    const TableType& settings = table(EntityKind::Settings);
    std::vector<LeverInput> inputs;
    for (const Named& lever : named) {
        const auto field = settings.find(lever.key);
        HR_REQUIRE(field.has_value());
        const FieldType& type = settings.fields[*field];
        LeverInput input{.place = {EntityKind::Settings, settings.id(plan, 0), *field}, .type = &type, .value = std::get<double>(readField(plan, settings, 0, *field)), .neutral = {}};
        if (lever.neutral == Neutral::Default) input.neutral = std::get<double>(type.initial);
        inputs.push_back(input);
    }
    return inputs;
}

LeverScale::LeverScale(const LeverInput& input) : m_perUnit(stepsPerUnit(input.type->field)), m_value(input.value)
{
    const Field& field = input.type->field;
    const double neutral = input.neutral.value_or(input.value);
    // Outwards to whole steps, but not past the bounds, which the plan's own value may touch between two steps.
    m_first = std::max(static_cast<int>(std::floor(std::min({field.typical.low, input.value, neutral}) * m_perUnit + 1e-9)), static_cast<int>(std::ceil(field.min * m_perUnit - 1e-9)));
    m_last = std::min(static_cast<int>(std::ceil(std::max({field.typical.high, input.value, neutral}) * m_perUnit - 1e-9)), static_cast<int>(std::floor(field.max * m_perUnit + 1e-9)));
}

int LeverScale::positionOf(double value) const { return std::clamp(static_cast<int>(std::lround(value * m_perUnit)), m_first, m_last); }

double LeverScale::valueAt(int position) const { return position == positionOf(m_value) ? m_value : position / m_perUnit; }

}  // namespace headroom
