// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "explain/input_place.h"
#include "model/statement.h"
#include "plan/sources.h"

namespace headroom {

/// What figures, inputs and values of a statement are called, for people.
class Names
{
public:
    explicit Names(const Statement& statement) : m_statement(statement), m_sources(statement.plan()) {}

    /// The row that a figure is of ("Denton"); empty for the plan.
    std::string entity(Figure figure, std::size_t entity) const;
    /// "2027-03", "2027-01 to 2027-12".
    std::string when(int from, int until) const;
    std::string month(int month) const { return when(month, month + 1); }

    /// The formatter's text, months as dates ("2027-03", "2027-03 +0.5").
    std::string value(double value, Unit unit) const;
    /// Within a formula: 0 is "0", yes is "1".
    std::string inFormula(double value, Unit unit) const;
    /// What was added, with its sign: "+3.10 m USD".
    std::string part(double value, Unit unit) const;
    /// An input as it was entered, with its unit.
    std::string entered(const InputPlace& input) const;

    /// A line without a value: what it is called, where it leads.
    ExplainedLine line(const Asked& asked) const;

    const SourceIndex& sources() const { return m_sources; }

private:
    const std::string& currency() const { return m_statement.plan().settings.currency; }
    const Statement& m_statement;
    SourceIndex m_sources;
};

/// What a lowest ratio so far starts from (model/coverage.h, model/covenants.h).
inline constexpr double noRatio = 1e9;

/// What stands for a value that is not there: of a lowest ratio so far what it starts from, of its month −1. Nothing where it is a value.
std::optional<std::string> placeholder(Figure figure, double value);

/// Where an input comes from in a word or two: the text of its source, and the date.
std::string sourceText(const SourceIndex& sources, const Place& place);

}  // namespace headroom
