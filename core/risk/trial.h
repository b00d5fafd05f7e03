// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "plan/parse.h"
#include "risk/check.h"

namespace headroom {

/// What a check says with the input at one value.
struct TrialReading {
    double input = 0;
    CheckState state = CheckState::Undefined;
    std::optional<double> value;  ///< of the figure
    std::optional<int> month;
    std::string_view reason;      ///< why there is no value; marked for translation
    double slack = 0;             ///< 0 or more where green, never 0: a root finder must not stop on a flat
};

/// Whether an input can be tried: numbers, optional numbers that are set, and curves, which a factor multiplies.
bool canBeTried(const Plan<>& plan, const Place& input);

/// A check, and the figure that it names.
struct TriedCheck {
    Assertion<> check;
    FigureTarget target;
};

/// The base plan with one input at other values, over and over: one statement is used for all, and at each value everything that is
/// read of it is read at once. Checks that name a scenario have its overrides applied to each trial; all name the same, or none.
class TriedPlan
{
public:
    TriedPlan(const Statement& base, const Place& input, std::vector<TriedCheck> checks);

    /// The input's present value; 1 for the factor on a curve.
    double present() const { return m_present; }
    const TrialReading& at(std::size_t check, double input);
    /// What the base says, without another evaluation where the checks name no scenario.
    const TrialReading& atPresent(std::size_t check);

private:
    TrialReading read(const Statement& statement, std::size_t check, double input) const;
    std::vector<TrialReading> readAll(double input);
    Plan<> planAt(double input) const;

    const Statement& m_base;
    Place m_input;
    std::size_t m_index;
    std::vector<TriedCheck> m_checks;
    Value m_stored;
    double m_present = 1;
    std::optional<Statement> m_statement;
    std::map<double, std::vector<TrialReading>> m_made;
    std::vector<TrialReading> m_asItIs;
};

/// One check of such a plan.
class Trial
{
public:
    Trial(TriedPlan& plan, std::size_t check) : m_plan(plan), m_check(check) {}

    double present() const { return m_plan.present(); }
    const TrialReading& at(double input)
    {
        ++m_evaluations;
        return m_plan.at(m_check, input);
    }
    const TrialReading& atPresent() { return m_plan.atPresent(m_check); }
    /// How many trials this check needed, those that others needed too among them.
    int evaluations() const { return m_evaluations; }

private:
    TriedPlan& m_plan;
    std::size_t m_check;
    int m_evaluations = 0;
};

}  // namespace headroom
