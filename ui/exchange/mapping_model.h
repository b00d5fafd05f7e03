// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "exchange/table_reader.h"

namespace headroom {

/// What the columns of a table are taken for, a line a column: its heading, the input, the unit, why. Input and unit can be
/// chosen; the model asks for the choice and shows what comes of it only when the table is read again.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Input, ReadAs, Because, Count_ };
    /// The choices of a cell, as a list of words; the place in it is what setData() takes.
    static constexpr int ChoicesRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ReadTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosen(std::size_t column, const headroom::ColumnChoice& choice);

private:
    const ImportColumn& columnAt(int row) const { return m_table.import->columns[static_cast<std::size_t>(row)]; }
    const FieldType* fieldAt(int row) const;
    std::vector<ColumnUnit> unitsAt(int row) const;
    QString text(int row, Column column) const;
    QStringList choices(int row, Column column) const;
    int chosenAt(int row, Column column) const;

    ReadTable m_table;
};

/// A list of the choices of a cell, that opens at once.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace headroom
