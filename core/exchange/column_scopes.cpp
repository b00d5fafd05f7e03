// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_scopes.h"

#include "plan/text.h"

namespace headroom {

namespace {

bool isNumber(const FieldType& type) { return type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve; }

/// What the cells of one column show together.
struct Shown {
    bool points = false, commas = false, either = false, dayFirst = false, monthFirst = false, aboveOne = false, upToOne = false;
};

class Finder {
public:
    Finder(const TableText& text, const ImportChoices& choices, TableImport& import) : m_text(text), m_choices(choices), m_import(import) {}

    ColumnScope scopeOf(std::size_t at)
    {
        const ImportColumn& column = m_import.columns[at];
        ColumnScope scope{.table = m_import.table, .field = column.target.field, .isOurs = m_import.isOurs, .marks = m_choices.marks, .days = m_choices.days, .unit = column.unit};
        if (column.target.kind != ColumnTarget::Kind::Field) return scope;
        const FieldType& type = table(m_import.table).fields[column.target.field];
        const bool isDate = type.kind == FieldKind::Date || type.field.unit == Unit::Month;
        if (m_import.isOurs && !scope.marks) scope.marks = m_text.delimiter == localCsv.delimiter ? NumberMarks{localCsv.decimal, '\''} : NumberMarks{internationalCsv.decimal, '\''};
        if (m_import.isOurs && isPercent(type.field.unit)) scope.unit = ColumnUnit{};
        if (!isNumber(type) && !isDate) return scope;
        const Shown shown = read(at, isDate, !m_import.isOurs);
        if (!scope.marks && shown.points != shown.commas) {
            scope.marks = shown.points ? international : continental;
            (shown.points ? m_pointsIn : m_commasIn).push_back(at);
        }
        if (shown.points && shown.commas) m_areMixed = true;
        if (!scope.marks && shown.either) m_open.push_back(at);
        if (scope.days == DayOrder::Unknown && shown.dayFirst != shown.monthFirst) scope.days = shown.dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
        if (isPercent(type.field.unit) && !scope.unit && shown.aboveOne && !shown.upToOne) {
            scope.unit = ColumnUnit{.text = "%", .zeros = -2};
            m_import.notes.push_back(said(HR_TR("The numbers under \"%1\" are above 1 and are read as per cent."), {quotable(column.heading)}));
        }
        // Spreadsheets write 20 % as 0.2, whatever the heading says: such numbers are fractions or small shares, and nothing shows which.
        const auto chosen = m_choices.columns.find(at);
        const bool isChosen = chosen != m_choices.columns.end() && chosen->second.unit;
        if (!m_import.isOurs && !isChosen && isPercent(type.field.unit) && scope.unit && scope.unit->zeros == -2 && shown.upToOne && !shown.aboveOne) scope.unit.reset();
        return scope;
    }

    /// A sheet is written in one country: what some of its columns show holds for those that show nothing, and that is said.
    void decideByOthers()
    {
        if (m_areMixed || m_pointsIn.empty() == m_commasIn.empty()) return;
        const auto& shown = m_pointsIn.empty() ? m_commasIn : m_pointsIn;
        for (const std::size_t at : m_open) {
            m_import.scopes[at].marks = m_pointsIn.empty() ? continental : international;
            const auto heading = [&](std::size_t column) { return quotable(m_import.columns[column].heading); };
            m_import.notes.push_back(m_pointsIn.empty() ? said(HR_TR("The numbers under \"%1\" are read with a decimal comma, as those under \"%2\" have it."), {heading(at), heading(shown.front())})
                                                        : said(HR_TR("The numbers under \"%1\" are read with a decimal point, as those under \"%2\" have it."), {heading(at), heading(shown.front())}));
        }
    }

private:
    Shown read(std::size_t at, bool isDate, bool isWanted) const
    {
        Shown shown;
        for (std::size_t line = m_import.firstRow; isWanted && line < m_text.lines.size(); ++line) {
            const auto& cells = m_text.lines[line].cells;
            if (at >= cells.size() || cells[at].empty()) continue;
            if (isDate) {
                const DayOrder proves = readAnyDate(cells[at]).proves;
                shown.dayFirst |= proves == DayOrder::DayFirst;
                shown.monthFirst |= proves == DayOrder::MonthFirst;
                continue;
            }
            const MarkProof mark = markProof(cells[at]);
            shown.points |= mark == MarkProof::Point;
            shown.commas |= mark == MarkProof::Comma;
            shown.either |= mark == MarkProof::Either;
            const PercentProof percent = percentProof(cells[at], m_choices.marks);
            shown.aboveOne |= percent == PercentProof::AboveOne;
            shown.upToOne |= percent == PercentProof::UpToOne;
        }
        return shown;
    }

    const TableText& m_text;
    const ImportChoices& m_choices;
    TableImport& m_import;
    std::vector<std::size_t> m_pointsIn, m_commasIn, m_open;  ///< columns
    bool m_areMixed = false;
};

}  // namespace

void findScopes(const TableText& text, const ImportChoices& choices, TableImport& import)
{
    Finder finder{text, choices, import};
    for (std::size_t at = 0; at < import.columns.size(); ++at) import.scopes.push_back(finder.scopeOf(at));
    finder.decideByOthers();
}

}  // namespace headroom
