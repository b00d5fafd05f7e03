// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_edits.h"

#include <QCoreApplication>
#include <algorithm>

#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("TableEdits", text); }

const QString& cellOf(const CellBlock& block, int row, int column)
{
    static const QString nothing;
    const QStringList& line = block[static_cast<std::size_t>(row) % block.size()];
    const auto width = std::max<qsizetype>(1, std::ranges::max_element(block, {}, &QStringList::size)->size());
    const qsizetype at = column % width;
    return at < line.size() ? line[at] : nothing;
}

/// The number, or the numbers of the curve, with the marks of another program; what is no number stays.
QString withMarks(const QString& text, const FieldType& type, NumberMarks marks)
{
    const bool isNumber = type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve;
    return isNumber && marks.decimal != '.' ? QString(text).replace(QLatin1Char('.'), QLatin1Char(marks.decimal)) : text;
}

Entered fill(EntityTableModel& model, const CellRange& range, int rowOfSource, int columnOfSource, const QString& what)
{
    std::vector<TypedCell> cells;
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column) {
            const QModelIndex from = model.index(rowOfSource < 0 ? row : rowOfSource, columnOfSource < 0 ? column : columnOfSource);
            const QModelIndex to = model.index(row, column);
            if (from != to) cells.push_back({model.placeAt(to), from.data(Qt::EditRole).toString()});
        }
    return enterAll(*model.document(), {}, cells, international, what);
}

/// Whether a cell can be emptied at all: a choice is always one of its choices.
bool canBeEmpty(const FieldType& type) { return type.kind != FieldKind::Choice && !(type.kind == FieldKind::Reference && type.field.required); }

}  // namespace

CellBlock copied(const EntityTableModel& model, const CellRange& range, NumberMarks marks)
{
    CellBlock block;
    for (int row = range.top; row <= range.bottom; ++row) {
        QStringList cells;
        for (int column = range.left; column <= range.right; ++column) {
            const QModelIndex cell = model.index(row, column);
            cells.append(withMarks(cell.data(Qt::EditRole).toString(), typeOf(model.placeAt(cell)), marks));
        }
        block.push_back(cells);
    }
    return block;
}

CellRange pasteRange(const EntityTableModel& model, const CellRange& selection, const CellBlock& block)
{
    const int rows = static_cast<int>(block.size());
    const int columns = std::max(1, static_cast<int>(std::ranges::max_element(block, {}, &QStringList::size)->size()));
    const bool isRepeated = selection.rows() % rows == 0 && selection.columns() % columns == 0;
    CellRange range = selection;
    if (!isRepeated) {
        range.bottom = range.top + rows - 1;
        range.right = range.left + columns - 1;
    }
    range.right = std::min(range.right, model.columnCount() - 1);
    return range;
}

std::optional<Ambiguity> ambiguityIn(const EntityTableModel& model, const CellRange& range, const CellBlock& block)
{
    const Plan<>& plan = model.document()->plan();
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column) {
            // A row that does not exist yet reads numbers as any other does.
            const Place place = row < model.rowCount() ? model.placeAt(model.index(row, column)) : Place{model.kind(), 0, static_cast<std::size_t>(column)};
            const QString& text = cellOf(block, row - range.top, column - range.left);
            const std::string typed = text.toStdString();
            if (!isAmbiguous(plan, place, typed)) continue;
            const auto read = [&](NumberMarks marks) { return textOf(shownText(plan, place, *parseEntry(plan, place, typed, marks))); };
            return Ambiguity{text, read(international), read(continental)};
        }
    return std::nullopt;
}

Entered paste(EntityTableModel& model, const CellRange& range, const CellBlock& block, NumberMarks marks)
{
    PlanDocument& document = *model.document();
    EditGroup added;
    std::vector<Id> ids;
    for (int row = 0; row < model.rowCount(); ++row) ids.push_back(model.idAt(row));
    Plan<> after = document.plan();
    for (Id next = document.nextId(); static_cast<int>(ids.size()) <= range.bottom; ++next) {
        auto fresh = newRow(after, model.kind(), next);
        if (!fresh) return {.issue = fresh.error()};
        added.push_back(*fresh);
        applyEdit(after, added.back());
        ids.push_back(next);
    }
    std::vector<TypedCell> cells;
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column)
            cells.push_back({{model.kind(), ids[static_cast<std::size_t>(row)], static_cast<std::size_t>(column)}, cellOf(block, row - range.top, column - range.left)});
    return enterAll(document, added, cells, marks, cells.size() == 1 ? changeOf(typeOf(cells[0].place)) : tr("Paste"));
}

Entered fillDown(EntityTableModel& model, CellRange range)
{
    if (range.rows() == 1) range.top = std::max(0, range.top - 1);
    return fill(model, range, range.top, -1, tr("Fill down"));
}

Entered fillRight(EntityTableModel& model, CellRange range)
{
    if (range.columns() == 1) range.left = std::max(0, range.left - 1);
    return fill(model, range, -1, range.left, tr("Fill right"));
}

Entered clear(EntityTableModel& model, const QModelIndexList& cells)
{
    std::vector<TypedCell> emptied;
    for (const QModelIndex& cell : cells)
        if (const Place place = model.placeAt(cell); canBeEmpty(typeOf(place))) emptied.push_back({place, {}});
    return enterAll(*model.document(), {}, emptied, international, emptied.size() == 1 ? changeOf(typeOf(emptied[0].place)) : tr("Clear"));
}

Checked<Id> addRow(EntityTableModel& model)
{
    PlanDocument& document = *model.document();
    const Id id = document.nextId();
    auto row = newRow(document.plan(), model.kind(), id);
    if (!row) return tl::unexpected(row.error());
    if (auto issue = document.edit({*row}, tr("New row: %1").arg(translated(table(model.kind()).label)))) return tl::unexpected(*issue);
    return id;
}

Id duplicateRows(EntityTableModel& model, const std::vector<Id>& rows, Dependents dependents)
{
    PlanDocument& document = *model.document();
    const Id first = document.nextId();
    Id next = first;
    Plan<> after = document.plan();
    EditGroup all;
    for (const Id row : rows) {
        const EditGroup group = duplicateRow(after, {model.kind(), row}, next, dependents);
        next += static_cast<Id>(group.size());
        applyEdit(after, group);
        all.insert(all.end(), group.begin(), group.end());
    }
    const QString name = textOf(rowName(document.plan(), model.kind(), rows.front()));
    document.edit(all, rows.size() == 1 ? tr("Copy of %1").arg(name) : tr("Copy of %1 rows").arg(rows.size()));
    return first;
}

EditGroup removal(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows, std::optional<Id> heir)
{
    Plan<> after = plan;
    EditGroup all;
    for (const Id row : rows) {
        const EditGroup group = heir ? removeRowMovingTo(after, {kind, row}, *heir) : removeRow(after, {kind, row});
        applyEdit(after, group);
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

QString removalText(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows)
{
    if (rows.size() == 1) return tr("Deletion of %1").arg(textOf(rowName(plan, kind, rows.front())));
    return tr("Deletion of %1 rows").arg(rows.size());
}

}  // namespace headroom
