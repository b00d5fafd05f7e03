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

TriedPlan::TriedPlan(const Statement& base, const Place& input, std::vector<TriedCheck> checks)
    : m_base(base), m_input(input), m_index(*indexOf(base.plan(), input.table, input.row)), m_checks(std::move(checks)),
      m_stored(readField(base.plan(), table(input.table), m_index, input.field))
{
    if (const double* number = std::get_if<double>(&m_stored)) m_present = *number;
}

Plan<> TriedPlan::planAt(double input) const
{
    Plan<> plan = m_base.plan();
    const auto* curve = std::get_if<Curve<double>>(&m_stored);
    writeField(plan, table(m_input.table), m_index, m_input.field, curve ? Value{scaled(*curve, input)} : Value{input});
    const auto& scenario = m_checks.front().check.scenario;
    return scenario ? applyScenario(plan, scenario.id).plan : plan;
}

TrialReading TriedPlan::read(const Statement& statement, std::size_t check, double input) const
{
    const auto& [asked, target] = m_checks[check];
    const Measured measured = measure(statement, target, asked.measure, monthsOf(statement, asked));
    TrialReading reading{.input = input, .value = measured.value, .month = measured.month, .reason = measured.reason};
    if (!measured.value) return reading;
    reading.slack = slack(asked, measured);
    reading.state = reading.slack >= 0 ? CheckState::Green : CheckState::Red;
    constexpr double smallest = 1e-200;
    if (std::abs(reading.slack) < smallest) reading.slack = reading.slack < 0 ? -smallest : smallest;
    return reading;
}

std::vector<TrialReading> TriedPlan::readAll(double input)
{
    std::vector<TrialReading> readings;
    Plan<> plan = planAt(input);
    if (m_input.table == EntityKind::Tier && errorAcrossRows(plan)) return {m_checks.size(), TrialReading{.input = input, .value = {}, .month = {}, .reason = mixAboveOne}};
    if (m_statement) renewBeside(*m_statement, m_base, std::move(plan));
    else m_statement.emplace(statementBeside(m_base, std::move(plan)));
    for (std::size_t check = 0; check < m_checks.size(); ++check) readings.push_back(read(*m_statement, check, input));
    return readings;
}

const TrialReading& TriedPlan::at(std::size_t check, double input)
{
    auto made = m_made.find(input);
    if (made == m_made.end()) made = m_made.emplace(input, readAll(input)).first;
    return made->second[check];
}

const TrialReading& TriedPlan::atPresent(std::size_t check)
{
    if (m_checks.front().check.scenario) return at(check, m_present);
    if (m_asItIs.empty())
        for (std::size_t each = 0; each < m_checks.size(); ++each) m_asItIs.push_back(read(m_base, each, m_present));
    return m_asItIs[check];
}

}  // namespace headroom
