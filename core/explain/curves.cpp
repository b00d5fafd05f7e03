// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/curves.h"

#include <array>

#include "explain/terms.h"

namespace headroom {

namespace {

/// Units that a product may have beside the one that it is of.
bool isPlain(Unit unit) { return unit == Unit::None || unit == Unit::Factor || unit == Unit::Share || unit == Unit::Ratio || unit == Unit::YesNo || unit == Unit::RatePerYear; }

/// Units whose product has one.
struct Product {
    Unit first, second, product;
};
constexpr std::array products{
    Product{Unit::GpuHours, Unit::MoneyPerGpuHour, Unit::Money},       Product{Unit::Gpus, Unit::MoneyEach, Unit::Money},    Product{Unit::KilowattHours, Unit::MoneyPerKilowattHour, Unit::Money},
    Product{Unit::Kilowatts, Unit::MoneyPerKilowattMonth, Unit::Money}, Product{Unit::Gpus, Unit::KilowattsEach, Unit::Kilowatts}, Product{Unit::Gpus, Unit::Hours, Unit::GpuHours},
    Product{Unit::Kilowatts, Unit::Hours, Unit::KilowattHours},        Product{Unit::Gpus, Unit::TerabytesEach, Unit::Terabytes}, Product{Unit::Gpus, Unit::HoursPerGpu, Unit::GpuHours},
};

Unit ofProduct(Unit first, Unit second)
{
    for (const Product& each : products)
        if ((each.first == first && each.second == second) || (each.first == second && each.second == first)) return each.product;
    if (isPlain(second)) return isPlain(first) ? (first == Unit::Share && second == Unit::Share ? Unit::Share : Unit::Factor) : first;
    return isPlain(first) ? second : Unit::Factor;
}

}  // namespace

std::optional<std::string> curveOf(const Reading& reading, const Formula& formula)
{
    // An average held between the least and the largest value of its points.
    if (reading.isLeaf(formula) || reading.node(formula).kind != FormulaKind::Min) return std::nullopt;
    std::optional<Place> curve;
    std::string label;
    for (const Formula& leaf : leavesOf(reading.graph(), formula)) {
        const Asked asked = reading.asked(leaf, 0);
        if (asked.figure == Figure::Month) continue;
        if (!asked.isInput()) return std::nullopt;
        const auto input = findInput(reading.statement().plan(), asked.input);
        if (!input) return std::nullopt;
        if (input->rest.empty()) continue;  // by how much the curve is late
        if (curve && !(*curve == input->place)) return std::nullopt;
        curve = input->place;
        label = said(input->field().field.label);
    }
    return curve ? std::optional{label} : std::nullopt;
}

Asked wholeInput(const Reading& reading, const Asked& asked)
{
    if (!asked.isInput()) return asked;
    const auto input = findInput(reading.statement().plan(), asked.input);
    return input && !input->rest.empty() ? Asked::ofInput(asked.input.substr(0, asked.input.size() - input->rest.size() - 1)) : asked;
}

Unit unitOf(const Reading& reading, const Formula& formula)
{
    if (reading.isLeaf(formula)) return reading.unit(formula);
    const auto& node = reading.node(formula);
    switch (node.kind) {
    case FormulaKind::Add:
    case FormulaKind::Subtract:
    case FormulaKind::Min:
    case FormulaKind::Max: return reading.constant(node.first) ? unitOf(reading, node.second) : unitOf(reading, node.first);
    case FormulaKind::Negate: return unitOf(reading, node.first);
    case FormulaKind::Select: return reading.constant(node.second) ? unitOf(reading, node.third) : unitOf(reading, node.second);
    case FormulaKind::Multiply: return ofProduct(unitOf(reading, node.first), unitOf(reading, node.second));
    case FormulaKind::Divide: {
        const Unit divisor = unitOf(reading, node.second);
        return isPlain(divisor) ? unitOf(reading, node.first) : Unit::Factor;
    }
    case FormulaKind::Sum:
    case FormulaKind::Highest: return node.ranges == 0 ? Unit::Factor : unitOf(reading, reading.graph().arena().rangesOf(node).front().first);
    default: return Unit::Factor;
    }
}

}  // namespace headroom
