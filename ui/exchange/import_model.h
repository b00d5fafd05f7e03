// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <set>

#include "workbook/workbook_import.h"

namespace headroom {

/// What a workbook would change, a line an input: in the plan, in the workbook, and why it is refused. A change has a check
/// box; one that is refused is grey and has none.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Input, InPlan, InWorkbook, Reason, Count_ };

    using QAbstractTableModel::QAbstractTableModel;

    /// Another comparison; changes that were unchecked stay so, new ones are checked.
    void setImport(WorkbookImport import);
    const WorkbookImport& import() const { return m_import; }

    /// The changes that are checked, by their place in the import.
    std::vector<std::size_t> accepted() const;

    bool isChange(int row) const { return m_import.lines[static_cast<std::size_t>(row)].kind == ImportLine::Kind::Change; }
    void setAll(bool checked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void acceptedChanged();

private:
    QString text(const ImportLine& line, Column column) const;

    WorkbookImport m_import;
    std::set<std::string> m_unchecked;  ///< keys
};

}  // namespace headroom
