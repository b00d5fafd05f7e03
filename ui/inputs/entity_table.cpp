// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/entity_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QProxyStyle>
#include <QScrollBar>

#include "explain/asking.h"
#include "inputs/remove_dialog.h"
#include "inputs/table_keys.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Headers with as much room beside their texts as cells have.
class HeaderStyle : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override { return metric == PM_HeaderMargin ? CellDelegate::padding : QProxyStyle::pixelMetric(metric, option, widget); }
};

int headerHeight(const QFontMetrics& metrics) { return 2 * metrics.lineSpacing() + 2 * CellDelegate::padding; }

}  // namespace

EntityTable::EntityTable(EntityKind kind, QWidget* parent)
    : QTableView(parent), m_model(new EntityTableModel(kind, this)), m_delegate(new CellDelegate(this)), m_frozen(new FrozenColumn(this)),
      m_marks(systemMarks())
{
    setAccessibleName(translated(table(kind).plural));
    setItemDelegate(m_delegate);
    setModel(m_model);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(headerHeight(fontMetrics()));

    auto* roomy = new HeaderStyle;
    roomy->setParent(this);
    for (QHeaderView* header : {horizontalHeader(), m_frozen->horizontalHeader()}) header->setStyle(roomy);
    m_frozen->setModel(m_model);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setItemDelegate(new CellDelegate(m_frozen));
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityTable::fitColumns);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &EntityTable::fitColumns);
    // The frame of the current cell is drawn by both.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, m_frozen->viewport(), qOverload<>(&QWidget::update));
}

void EntityTable::setDocument(PlanDocument* document)
{
    m_model->setDocument(document);
    if (m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
}

void EntityTable::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + letter;
        setColumnWidth(column, std::clamp(wanted, 10 * letter, (column == 0 ? 34 : 30) * letter));
    }
    m_frozen->follow();
}

void EntityTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 8));
    horizontalHeader()->setFixedHeight(headerHeight(fontMetrics()));
    fitColumns();
}

Id EntityTable::currentId() const { return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0; }

std::vector<Id> EntityTable::selectedIds() const
{
    std::vector<Id> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (selectionModel()->rowIntersectsSelection(row)) ids.push_back(m_model->idAt(row));
    if (ids.empty() && currentId() != 0) ids.push_back(currentId());
    return ids;
}

CellRange EntityTable::selectedRange() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    return rangeOf(chosen.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : chosen);
}

QString EntityTable::helpTopic() const
{
    const QModelIndex cell = currentIndex();
    return topicOf(cell.isValid() ? m_model->placeAt(cell) : Place{m_model->kind(), 0, 0});
}

void EntityTable::choose(const Place& place)
{
    if (const int row = m_model->rowOf(place.row); row >= 0) setCurrentIndex(m_model->index(row, static_cast<int>(place.field)));
}

void EntityTable::select(const CellRange& range)
{
    const QItemSelection cells(m_model->index(range.top, range.left), m_model->index(range.bottom, range.right));
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

bool EntityTable::event(QEvent* event)
{
    // Before the window's own shortcuts.
    if (event->type() == QEvent::ShortcutOverride && tableKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    // Tab is a key of the table, not of the window: see leave().
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QTableView::event(event);
}

void EntityTable::keyPressEvent(QKeyEvent* event)
{
    const auto key = tableKey(*event);
    if (!key) {
        // Ctrl with a letter is a shortcut of somebody, never the beginning of an entry.
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) && !event->text().isEmpty() && !event->matches(QKeySequence::SelectAll)) event->ignore();
        else QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    switch (*key) {
    case TableKey::Copy: return copy();
    case TableKey::Cut: return cut();
    case TableKey::Paste: return paste();
    case TableKey::FillDown: return fillDown();
    case TableKey::FillRight: return fillRight();
    case TableKey::Clear: return clearCells();
    case TableKey::AddRow: return addRow();
    case TableKey::DuplicateRow: return duplicateRows(Dependents::Left);
    case TableKey::RemoveRows: return removeRows();
    case TableKey::SelectRow: return selectionModel()->select(QItemSelection(selectionModel()->selection()), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    case TableKey::SelectColumn: return selectionModel()->select(QItemSelection(selectionModel()->selection()), QItemSelectionModel::Select | QItemSelectionModel::Columns);
    case TableKey::BeginEdit:
        if (currentIndex().isValid()) edit(currentIndex(), EditKeyPressed, event);
        return;
    case TableKey::Down: return move({1, 0});
    case TableKey::Up: return move({-1, 0});
    case TableKey::Right: return leave({0, 1});
    case TableKey::Left: return leave({0, -1});
    case TableKey::Help:
        if (currentIndex().isValid()) emit helpAsked(currentIndex());
        return;
    case TableKey::Source: return askSource();
    case TableKey::Drop:
        if (canEdit() && currentIndex().data(EntityTableModel::IssueRole).isValid()) m_model->document()->dropPending(m_model->placeAt(currentIndex()));
        else event->ignore();
    }
}

void EntityTable::move(CellStep step)
{
    const QModelIndex to = currentIndex().sibling(currentIndex().row() + step.rows, currentIndex().column() + step.columns);
    if (to.isValid()) setCurrentIndex(to);
}

void EntityTable::leave(CellStep step)
{
    // Along the row, to the next row, and from the last cell on to the next control: nobody is caught in the table.
    const int columns = m_model->columnCount();
    const int at = currentIndex().isValid() ? currentIndex().row() * columns + currentIndex().column() + step.columns : -1;
    if (at < 0 || at >= m_model->rowCount() * columns) focusNextPrevChild(step.columns > 0);
    else setCurrentIndex(m_model->index(at / columns, at % columns));
}

QModelIndex EntityTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() && modifiers & Qt::ControlModifier) switch (action) {
        case MoveUp: return dataEdge(currentIndex(), -1, 0);
        case MoveDown: return dataEdge(currentIndex(), 1, 0);
        case MoveLeft: return dataEdge(currentIndex(), 0, -1);
        case MoveRight: return dataEdge(currentIndex(), 0, 1);
        case MoveHome: return m_model->index(0, 0);
        case MoveEnd: return m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1);
        default: break;
        }
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags EntityTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    // A step that Enter, Tab or a command asks for selects one cell, whichever keys are held.
    if (!event) return QItemSelectionModel::ClearAndSelect;
    // Ctrl and an arrow move the selection too, and with Shift widen it.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isMove = key->key() >= Qt::Key_Home && key->key() <= Qt::Key_PageDown;
        if (isMove && key->modifiers() & Qt::ControlModifier) return key->modifiers() & Qt::ShiftModifier ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

bool EntityTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (!index.isValid() || !canEdit()) return QTableView::edit(index, trigger, event);
    const bool isAsked = trigger == DoubleClicked || trigger == EditKeyPressed;
    if (isAsked && typeOf(m_model->placeAt(index)).kind == FieldKind::Curve) {
        emit curveAsked(index);
        return true;
    }
    // The editor opens in the table itself, never under the fixed column.
    const bool opens = trigger == AllEditTriggers || trigger == EditKeyPressed || (trigger & editTriggers());
    if (opens && index.column() == 0) horizontalScrollBar()->setValue(0);
    const bool isOpen = QTableView::edit(index, trigger == EditKeyPressed ? AllEditTriggers : trigger, event);
    if (auto* list = qobject_cast<QComboBox*>(indexWidget(index)); list && trigger == DoubleClicked) list->showPopup();
    return isOpen;
}

void EntityTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const CellStep step = m_delegate->takeStep();
    if (step.columns != 0) leave(step);
    else if (step.rows != 0) move(step);
}

void EntityTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    const bool isInSight = index.column() == 0 && m_frozen->isVisible();
    QTableView::scrollTo(index, hint);
    if (isInSight) bar->setValue(before);
    const int hidden = m_frozen->covered() - columnViewportPosition(index.column());
    if (index.column() > 0 && hidden > 0) bar->setValue(bar->value() - hidden);
}

void EntityTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved();
    if (hasFocus()) tellChosen(*this);
}

void EntityTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_frozen->follow();
}

void EntityTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    m_frozen->viewport()->update();
}

void EntityTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

}  // namespace headroom
