// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement_tables.h"

#include <algorithm>
#include <cmath>

#include "figures/footing.h"

namespace headroom {

namespace {

constexpr double balanced = 1e-9;

/// A statement in numbers: signed values and displayed steps by [line][period].
class Footing
{
public:
    Footing(const Statement& statement, std::span<const StatementLine> lines, const std::vector<PeriodSpan>& periods) : m_lines(lines)
    {
        for (const StatementLine& line : lines) {
            m_values.emplace_back(periods.size(), 0.0);
            if (!line.figure) continue;
            m_values.back() = series(statement.ledger(), *line.figure, 0, periods);
            if (line.side == FlowSide::Out)
                for (double& value : m_values.back()) value = -value;
        }
        for (std::size_t at = 0; at < lines.size(); ++at)
            if (lines[at].role == LineRole::Whole && !lines[at].figure)
                for (const std::size_t part : partsOf(at))
                    for (std::size_t period = 0; period < periods.size(); ++period) m_values[at][period] += m_values[part][period];
    }

    double largest() const
    {
        double most = 0;
        for (const auto& line : m_values)
            for (const double value : line) most = std::max(most, std::abs(value));
        return most;
    }

    double value(std::size_t line, std::size_t period) const { return m_values[line][period]; }

    /// The steps of every line in a period: sums first, from the widest to the narrowest, then their lines.
    std::vector<double> steps(std::size_t period, const Scale& scale) const
    {
        std::vector<double> result(m_lines.size(), 0.0);
        std::vector<bool> isSet(m_lines.size(), false);
        const auto set = [&](std::size_t at, double step) {
            result[at] = step;
            isSet[at] = true;
        };
        std::optional<std::size_t> running, whole;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const LineRole role = m_lines[at].role;
            if (role == LineRole::Memo) set(at, stepsOf(value(at, period), scale));
            if (role != LineRole::Running && role != LineRole::Whole) continue;
            const std::vector<std::size_t> parts = partsOf(at);
            double step = stepsOf(value(at, period), scale);
            // Two roundings of one amount would show a line that is not there.
            const auto same = role == LineRole::Running ? running : whole;
            if (same && std::abs(value(*same, period) - value(at, period)) < 1e-6 * scale.divisor) step = result[*same];
            set(at, step);
            foot(parts, step - (role == LineRole::Running && running ? result[*running] : 0), period, scale, set);
            (role == LineRole::Running ? running : whole) = at;
        }
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            if (m_lines[at].role != LineRole::Section) continue;
            if (!isSet[at]) set(at, stepsOf(value(at, period), scale));
            foot(partsOf(at), result[at], period, scale, set);
        }
        return result;
    }

private:
    /// The lines that a sum adds up, another running sum aside.
    std::vector<std::size_t> partsOf(std::size_t sum) const
    {
        const LineRole role = m_lines[sum].role;
        std::vector<std::size_t> lines, sections;
        for (std::size_t at = sum; at-- > 0;) {
            const LineRole other = m_lines[at].role;
            if (other == LineRole::Whole || other == LineRole::Running || (other == LineRole::Section && role == LineRole::Section)) break;
            if (other == LineRole::Section) sections.insert(sections.begin(), at);
            if (other == LineRole::Line) lines.insert(lines.begin(), at);
        }
        return role == LineRole::Whole && !sections.empty() ? sections : lines;
    }

    void foot(const std::vector<std::size_t>& parts, double whole, std::size_t period, const Scale& scale, const auto& set) const
    {
        std::vector<double> values;
        for (const std::size_t part : parts) values.push_back(value(part, period));
        const auto split = footed(values, whole, scale);
        for (std::size_t at = 0; at < parts.size(); ++at) set(parts[at], split[at]);
    }

    std::span<const StatementLine> m_lines;
    std::vector<std::vector<double>> m_values;
};

RowKind kindOf(LineRole role)
{
    switch (role) {
    case LineRole::Heading: return RowKind::Group;
    case LineRole::Line: return RowKind::Part;
    case LineRole::Memo: return RowKind::Line;
    default: return RowKind::Total;
    }
}

}  // namespace

std::vector<TextTable> statementTables(const Statement& statement, StatementKind kind, Period period, std::size_t columnsEach)
{
    const auto lines = statementLines(kind);
    const auto periods = periodsOf(statement.structure().calendar, statement.horizon(), period);
    const Footing footing(statement, lines, periods);
    // One magnitude below that of the largest: a period of little is not lost.
    const Scale scale = scaleFor(footing.largest() / 1000, Unit::Money, statement.plan().settings.currency);
    std::vector<TextTable> tables;
    for (std::size_t from = 0; from < periods.size(); from += columnsEach) {
        const std::size_t until = std::min(periods.size(), from + columnsEach);
        TextTable table;
        table.columns = {{scale.header, ColumnKind::Words}};
        for (const StatementLine& line : lines) {
            table.rows.push_back({kindOf(line.role), {said(line.label.empty() ? info(*line.figure).label : line.label)}});
            if (line.role == LineRole::Heading) table.rows.back().cells.resize(until - from + 1);
            table.rows.back().figures.resize(1);
        }
        for (std::size_t at = from; at < until; ++at) {
            // "FY2025 (3 months)" takes two lines, not three.
            std::string label = periods[at].label;
            if (const auto last = label.rfind(' '); last != label.find(' ')) label.replace(last, 1, "\u00A0");
            table.columns.push_back({label});
            const auto steps = footing.steps(at, scale);
            for (std::size_t line = 0; line < lines.size(); ++line)
                if (lines[line].role != LineRole::Heading) {
                    table.rows[line].cells.push_back(formatSteps(steps[line], footing.value(line, at), scale));
                    if (lines[line].figure) table.rows[line].figures.push_back(CellFigure::months(*lines[line].figure, 0, periods[at].from, periods[at].until));
                }
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

TextTable statementTable(const Statement& statement, StatementKind kind, Period period)
{
    return statementTables(statement, kind, period, static_cast<std::size_t>(statement.horizon())).front();
}

BalanceProof balanceProof(const Statement& statement)
{
    BalanceProof proof;
    double largest = 0;
    for (int month = 0; month < statement.horizon(); ++month) {
        const double difference = std::abs(statement.at(Figure::BalanceDifference, month));
        largest = std::max(largest, std::abs(statement.at(Figure::TotalAssets, month)));
        if (difference <= proof.difference) continue;
        proof.difference = difference;
        proof.month = month;
    }
    proof.balances = proof.difference <= balanced * std::max(1.0, largest);
    return proof;
}

std::string balanceSentence(const Statement& statement)
{
    const BalanceProof proof = balanceProof(statement);
    const std::string difference = formatFigure(proof.difference, Unit::Money, statement.plan().settings.currency);
    if (proof.balances) return said(HR_TR("The balance sheet balances in every month; the largest difference is %1."), {proof.difference == 0 ? "0" : difference});
    return said(HR_TR("The balance sheet does not balance: assets differ from liabilities and equity by up to %1, in %2."), {difference, toText(statement.structure().calendar.date(proof.month))});
}

}  // namespace headroom
