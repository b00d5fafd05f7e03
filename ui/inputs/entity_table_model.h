// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <map>

#include "inputs/field_facts.h"

namespace headroom {

/// The rows of one list of the plan and all their fields. One-way: setData() asks the document and returns; what the
/// document then says is compared with what is shown, and only the difference is signalled.
class EntityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IssueRole = Qt::UserRole,  ///< why the text in the cell was refused; nothing where none was
        IdleRole,                  ///< why the cell does not count; nothing where it does
        MarkRole,                  ///< its SourceMark as a number
        SourceRole,                ///< the source of what stands in it; nothing where it has none
    };

    explicit EntityTableModel(EntityKind kind, QObject* parent = nullptr);

    /// The document is not owned; nobody shows an empty table.
    void setDocument(PlanDocument* document);
    PlanDocument* document() const { return m_document; }
    EntityKind kind() const { return m_type.kind; }

    Place placeAt(const QModelIndex& index) const;
    Id idAt(int row) const { return m_lines[static_cast<std::size_t>(row)].id; }
    /// -1 where there is no such row.
    int rowOf(Id id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Line {
        Id id = 0;
        std::vector<FieldFacts> cells;
    };
    std::vector<Line> linesNow() const;
    std::map<std::pair<Id, std::size_t>, QString> pendingNow() const;
    void refresh();
    void refreshPending();
    void removeGone(const std::vector<Line>& now);
    void insertNew(const std::vector<Line>& now);
    void changeOthers(std::vector<Line> now);
    void refreshHeaders();

    const TableType& m_type;
    QPointer<PlanDocument> m_document;
    std::vector<Line> m_lines;
    std::map<std::pair<Id, std::size_t>, QString> m_pending;  ///< the refused texts that are shown
    QStringList m_headers;
};

}  // namespace headroom
