// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QTableView>

#include "help/help_topic.h"
#include "inputs/cell_delegate.h"
#include "inputs/frozen_column.h"
#include "inputs/table_edits.h"

namespace headroom {

/// A list of the plan as hands expect it that know spreadsheets: typing, F2, Enter and Tab, ranges, the clipboard, fill,
/// clear, rows in and out. Each of these is one step of the document (table_edits.h does them).
class EntityTable : public QTableView, public HasHelp
{
    Q_OBJECT

public:
    explicit EntityTable(EntityKind kind, QWidget* parent = nullptr);

    void setDocument(PlanDocument* document);
    EntityTableModel& entities() { return *m_model; }
    const EntityTableModel& entities() const { return *m_model; }
    FrozenColumn& frozen() { return *m_frozen; }

    /// The marks of numbers in texts of other programs; those of the system at first.
    void setForeignMarks(NumberMarks marks) { m_marks = marks; }

    /// The row of the current cell; 0 where there is none.
    Id currentId() const;
    /// Rows that have a selected cell.
    std::vector<Id> selectedIds() const;
    void choose(const Place& place);
    QString helpTopic() const override;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    using QTableView::edit;
    /// What a right click offers: the commands below, with their keys.
    void fillMenu(QMenu& menu);
    void copy();
    void cut();
    void paste();
    void fillDown();
    void fillRight();
    void clearCells();
    void addRow();
    void duplicateRows(Dependents dependents);
    void removeRows();
    /// Asks for the source of the selected cells.
    void askSource();

signals:
    /// A sentence on what was just done or refused.
    void said(const QString& sentence);
    void helpAsked(const QModelIndex& cell);
    void curveAsked(const QModelIndex& cell);
    void sourceAsked(const std::vector<headroom::Place>& places);
    void currentMoved();

public slots:
    void fitColumns();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool canEdit() const { return m_model->document() && m_model->document()->canEdit(); }
    CellRange selectedRange() const;
    /// Whether the cells that are selected are one block; else says so, for commands that would touch those between.
    bool isOneArea();
    void select(const CellRange& range);
    void move(CellStep step);
    void leave(CellStep step);
    void pasteWith(const CellRange& range, const CellBlock& block, NumberMarks marks);
    void report(const Entered& entered, const QString& done);

    EntityTableModel* m_model;
    CellDelegate* m_delegate;
    FrozenColumn* m_frozen;
    NumberMarks m_marks;
};

}  // namespace headroom
