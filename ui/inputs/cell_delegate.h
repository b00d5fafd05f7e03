// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "inputs/entity_table_model.h"

namespace headroom {

/// How far the current cell goes once an editor is left.
struct CellStep {
    int rows = 0, columns = 0;
};

/// Draws the cells of an EntityTable and edits them: refused entries with a corner and a tint, the current cell framed,
/// selected ones tinted so that their text stays readable.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Between the text of a cell and its left and right border.
    static constexpr int padding = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The step that the last key asked for, which closed an editor; taken once.
    CellStep takeStep() { return std::exchange(m_step, {}); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void finish(QWidget* editor, CellStep step);

    CellStep m_step;
};

}  // namespace headroom
