// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/statement_rows.h"

#include "figures/figure.h"

namespace headroom {

namespace {

/// Finds what each sum adds up, line by line.
class Adder
{
public:
    std::vector<StatementRow::Range> partsOf(LineRole role, std::uint32_t at)
    {
        std::vector<StatementRow::Range> parts;
        switch (role) {
        case LineRole::Running:
            parts = {{m_running.value_or(m_from), at - 1}};
            m_running = at;
            break;
        case LineRole::Section:
            parts = {{m_from, at - 1}};
            m_sections.push_back({at, at});
            break;
        case LineRole::Whole:
            parts = m_sections.empty() ? std::vector<StatementRow::Range>{{m_from, at - 1}} : m_sections;
            m_sections.clear();
            break;
        default: break;
        }
        m_from = at + 1;
        return parts;
    }
    void heading(std::uint32_t at) { m_from = at + 1; }

private:
    std::uint32_t m_from = 0;  ///< the first line since the last sum or heading
    std::optional<std::uint32_t> m_running;
    std::vector<StatementRow::Range> m_sections;
};

}  // namespace

std::vector<StatementRow> statementRows(std::uint32_t firstLine)
{
    std::vector<StatementRow> rows;
    std::uint32_t at = firstLine;
    for (const StatementKind statement : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet}) {
        Adder adder;
        rows.push_back({.kind = StatementRow::Kind::Title, .statement = statement, .label = said(statementTitle(statement)), .at = at, .parts = {}});
        adder.heading(at++);
        for (const StatementLine& line : statementLines(statement)) {
            StatementRow row{.statement = statement, .label = said(line.label.empty() ? info(*line.figure).label : line.label), .line = &line, .at = at, .parts = {}};
            switch (line.role) {
            case LineRole::Heading:
                row.kind = StatementRow::Kind::Heading;
                adder.heading(at);
                break;
            case LineRole::Line: break;
            case LineRole::Memo: row.kind = StatementRow::Kind::Memo; break;
            default:
                row.kind = StatementRow::Kind::Sum;
                row.parts = adder.partsOf(line.role, at);
            }
            rows.push_back(std::move(row));
            ++at;
        }
        rows.push_back({.kind = StatementRow::Kind::Check, .statement = statement, .label = said(HR_TR("Check: sums that differ from the figures of the model, by how much")), .at = at, .parts = {}});
        at += 2;
    }
    return rows;
}

std::vector<const StatementRow*> checkedSums(const std::vector<StatementRow>& rows, StatementKind statement)
{
    std::vector<const StatementRow*> sums;
    for (const StatementRow& row : rows)
        if (row.statement == statement && row.kind == StatementRow::Kind::Sum && row.line->figure) sums.push_back(&row);
    return sums;
}

}  // namespace headroom
