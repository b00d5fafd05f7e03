// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/cell_delegate.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTableView>

#include "inputs/field_editor.h"
#include "palette/series_style.h"
#include "palette/theme.h"

namespace headroom {

namespace {

const EntityTableModel& modelOf(const QModelIndex& index) { return *static_cast<const EntityTableModel*>(index.model()); }

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(from + share * (to - from)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// In the corner opposite to that of a refused entry: filled for a source of the cell, hollow for one of its row.
void paintSourceMark(QPainter& painter, const QPointF& corner, SourceMark mark, const QPalette& palette)
{
    if (mark == SourceMark::None) return;
    constexpr double side = 6;
    QPainterPath triangle(corner);
    triangle.lineTo(corner + QPointF(side, 0));
    triangle.lineTo(corner + QPointF(0, side));
    triangle.closeSubpath();
    const QColor colour = faded(palette, 0.45);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == SourceMark::Own) painter.fillPath(triangle, colour);
    else painter.strokePath(triangle.translated(0.5, 0.5), QPen(faded(palette, 0.7), 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex() == index;
}

}  // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QPalette& palette = option->palette;
    const bool isPending = index.data(EntityTableModel::IssueRole).isValid();
    if (isPending) option->backgroundBrush = mixed(palette.color(QPalette::Base), warningColour(), 0.16);
    // The text colour of the cell stays; a dark selection would hide what is greyed.
    const QColor text = index.data(Qt::ForegroundRole).isValid() ? index.data(Qt::ForegroundRole).value<QColor>() : palette.color(QPalette::Text);
    const QColor ground = isPending ? option->backgroundBrush.color() : palette.color(QPalette::Base);
    const QColor tint = mixed(ground, palette.color(QPalette::Active, QPalette::Highlight), 0.22);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        option->palette.setColor(group, QPalette::Highlight, isCurrent(*option, index) ? ground : tint);
        option->palette.setColor(group, QPalette::HighlightedText, text);
    }
    option->state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QRectF cell = option.rect;
    painter->save();
    // Alternating rows are there already.
    if (shown.state & QStyle::State_Selected) painter->fillRect(option.rect, shown.palette.color(QPalette::Active, QPalette::Highlight));
    else if (shown.backgroundBrush.style() != Qt::NoBrush) painter->fillRect(option.rect, shown.backgroundBrush);
    painter->setPen(shown.palette.color(QPalette::Active, QPalette::HighlightedText));
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(shown.font);
    painter->drawText(inside, static_cast<int>(shown.displayAlignment) | Qt::TextSingleLine, shown.fontMetrics.elidedText(shown.text, Qt::ElideRight, inside.width()));
    if (index.data(EntityTableModel::IssueRole).isValid()) {
        QPainterPath corner(cell.topRight());
        corner.lineTo(cell.topRight() - QPointF(9, 0));
        corner.lineTo(cell.topRight() + QPointF(0, 9));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(corner, warningColour());
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    paintSourceMark(*painter, cell.topLeft(), static_cast<SourceMark>(index.data(EntityTableModel::MarkRole).toInt()), option.palette);
    if (isCurrent(option, index)) {
        const auto* view = static_cast<const QWidget*>(option.widget);
        const QPalette& palette = view->palette();
        const bool hasFocus = view->hasFocus() || (view->focusProxy() && view->focusProxy()->hasFocus()) || view->isAncestorOf(QApplication::focusWidget());
        painter->setPen(QPen(hasFocus ? palette.color(QPalette::Active, QPalette::Highlight) : faded(palette, 0.5), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QString CellDelegate::displayText(const QVariant& value, const QLocale&) const { return value.toString().replace(QLatin1Char('\n'), QLatin1Char(' ')); }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const { return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0); }

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const EntityTableModel& model = modelOf(index);
    if (!model.document()) return nullptr;
    const Place place = model.placeAt(index);
    QWidget* editor = makeFieldEditor(typeOf(place), parent);
    refreshChoices(*editor, *model.document(), place);
    if (auto* list = qobject_cast<QComboBox*>(editor))
        connect(list, &QComboBox::activated, this, [this, list] { const_cast<CellDelegate*>(this)->finish(list, {}); });
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setFrame(false);
        line->setTextMargins(padding / 2 - 1, 0, padding / 2 - 1, 0);
    }
    editor->setAutoFillBackground(true);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // What is being typed stays, whatever else changes.
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const auto* lines = qobject_cast<QPlainTextEdit*>(editor);
    if ((line && line->isModified()) || (lines && lines->document()->isModified())) return;
    showInEditor(*editor, index.data(Qt::EditRole).toString());
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        // A choice shows its label; its entry is its key.
        if (const int at = list->findText(index.data(Qt::DisplayRole).toString()); at >= 0) list->setCurrentIndex(at);
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString text = editorText(*editor);
    if (text != index.data(Qt::EditRole).toString()) model->setData(index, text);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit*>(editor)) {
        place.setSize(place.size().expandedTo({340, 120}));
        const QRect room = editor->parentWidget()->rect();
        place.moveRight(std::min(place.right(), std::max(room.right(), place.width() - 1)));
        place.moveBottom(std::min(place.bottom(), std::max(room.bottom(), place.height() - 1)));
    } else if (qobject_cast<QComboBox*>(editor)) {
        place.setSize(place.size().expandedTo({160, 0}));
    } else {
        // The frame of the current cell stays around it.
        place.adjust(2, 2, -2, -2);
    }
    editor->setGeometry(place);
}

void CellDelegate::finish(QWidget* editor, CellStep step)
{
    m_step = step;
    emit commitData(editor);
    emit closeEditor(editor);
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isShifted = key->modifiers() & Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* lines = qobject_cast<QPlainTextEdit*>(editor); lines && key->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) lines->insertPlainText(QStringLiteral("\n"));
        else finish(editor, {isShifted ? -1 : 1, 0});
        return true;
    case Qt::Key_Tab: finish(editor, {0, isShifted ? -1 : 1}); return true;
    case Qt::Key_Backtab: finish(editor, {0, -1}); return true;
    case Qt::Key_Escape: emit closeEditor(editor, RevertModelCache); return true;
    default: return false;
    }
}

}  // namespace headroom
