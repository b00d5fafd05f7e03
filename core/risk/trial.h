// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

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

/// The base plan with one input at other values, over and over: one statement is used for all. Where the check names a
/// scenario, its overrides are applied to each trial.
class Trial
{
public:
    Trial(const Statement& base, const Place& input, const Assertion<>& check, const FigureTarget& target);

    /// The input's present value; 1 for the factor on a curve.
    double present() const { return m_present; }
    TrialReading at(double input);
    /// What the base says, without another evaluation where the check names no scenario.
    TrialReading atPresent();
    int evaluations() const { return m_evaluations; }

private:
    TrialReading read(const Statement& statement, double input) const;
    Plan<> planAt(double input) const;

    const Statement& m_base;
    Place m_input;
    std::size_t m_index;
    Assertion<> m_check;
    FigureTarget m_target;
    Value m_stored;
    double m_present = 1;
    std::optional<Statement> m_statement;
    int m_evaluations = 0;
};

}  // namespace headroom
