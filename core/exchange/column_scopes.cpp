// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_scopes.h"

#include "plan/text.h"

namespace headroom {

namespace {

bool isNumber(const FieldType& type) { return type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve; }

/// What the cells of one column show together.
struct Shown {
    bool points = false, commas = false, dayFirst = false, monthFirst = false, aboveOne = false, upToOne = false;
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
        if (!scope.marks && shown.points != shown.commas) scope.marks = shown.points ? international : continental;
        if (scope.days == DayOrder::Unknown && shown.dayFirst != shown.monthFirst) scope.days = shown.dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
        if (isPercent(type.field.unit) && !scope.unit && shown.aboveOne && !shown.upToOne) {
            scope.unit = ColumnUnit{.text = "%", .zeros = -2};
            m_import.notes.push_back(said(HR_TR("The numbers under \"%1\" are above 1 and are read as per cent."), {quotable(column.heading)}));
        }
        return scope;
    }

private:
    Shown read(std::size_t at, bool isDate, bool isWanted) const
    {
        Shown shown;
        for (std::size_t line = m_import.heading ? *m_import.heading + 1 : 0; isWanted && line < m_text.lines.size(); ++line) {
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
            const PercentProof percent = percentProof(cells[at], m_choices.marks);
            shown.aboveOne |= percent == PercentProof::AboveOne;
            shown.upToOne |= percent == PercentProof::UpToOne;
        }
        return shown;
    }

    const TableText& m_text;
    const ImportChoices& m_choices;
    TableImport& m_import;
};

}  // namespace

void findScopes(const TableText& text, const ImportChoices& choices, TableImport& import)
{
    Finder finder{text, choices, import};
    for (std::size_t at = 0; at < import.columns.size(); ++at) import.scopes.push_back(finder.scopeOf(at));
}

}  // namespace headroom
