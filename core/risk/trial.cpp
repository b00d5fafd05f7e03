// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/trial.h"

#include <algorithm>
#include <cmath>

#include "plan/validate.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

constexpr std::string_view mixAboveOne = HR_TR("the shares of the storage mix come to more than 100 %");

Curve<double> scaled(Curve<double> curve, double factor)
{
    curve.start *= factor;
    for (auto& point : curve.points) point.value *= factor;
    return curve;
}

}  // namespace

bool canBeTried(const Plan<>& plan, const Place& input)
{
    const Value value = readField(plan, table(input.table), *indexOf(plan, input.table, input.row), input.field);
    return std::holds_alternative<double>(value) || std::holds_alternative<Curve<double>>(value);
}

Trial::Trial(const Statement& base, const Place& input, const Assertion<>& check, const FigureTarget& target)
    : m_base(base), m_input(input), m_index(*indexOf(base.plan(), input.table, input.row)), m_check(check), m_target(target),
      m_stored(readField(base.plan(), table(input.table), m_index, input.field))
{
    if (const double* number = std::get_if<double>(&m_stored)) m_present = *number;
}

Plan<> Trial::planAt(double input) const
{
    Plan<> plan = m_base.plan();
    const auto* curve = std::get_if<Curve<double>>(&m_stored);
    writeField(plan, table(m_input.table), m_index, m_input.field, curve ? Value{scaled(*curve, input)} : Value{input});
    return m_check.scenario ? applyScenario(plan, m_check.scenario.id).plan : plan;
}

TrialReading Trial::read(const Statement& statement, double input) const
{
    const Measured measured = measure(statement, m_target, m_check.measure, monthsOf(statement, m_check));
    TrialReading reading{.input = input, .value = measured.value, .month = measured.month, .reason = measured.reason};
    if (!measured.value) return reading;
    reading.slack = slack(m_check, measured);
    reading.state = reading.slack >= 0 ? CheckState::Green : CheckState::Red;
    constexpr double smallest = 1e-200;
    if (std::abs(reading.slack) < smallest) reading.slack = reading.slack < 0 ? -smallest : smallest;
    return reading;
}

TrialReading Trial::at(double input)
{
    Plan<> plan = planAt(input);
    if (m_input.table == EntityKind::Tier && errorAcrossRows(plan)) return {.input = input, .value = {}, .month = {}, .reason = mixAboveOne};
    ++m_evaluations;
    if (m_statement) renewBeside(*m_statement, m_base, std::move(plan));
    else m_statement.emplace(statementBeside(m_base, std::move(plan)));
    return read(*m_statement, input);
}

TrialReading Trial::atPresent() { return m_check.scenario ? at(m_present) : read(m_base, m_present); }

}  // namespace headroom
