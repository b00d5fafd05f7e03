// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "document/file_document.h"
#include "history/history_rows.h"
#include "history/version_drift.h"

namespace headroom {

/// Steps and versions of a plan file, newest first. Steps are read in pages as somebody scrolls to them, on the thread of the
/// file: 100,000 of them open as fast as ten. Read-only but for the name and note of a version, which the document is asked
/// to change.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Day, Clock, Who, Done, Changed, Changes, Count_ };
    enum Role { IsFirstOfDay = Qt::UserRole, IsVersion };
    enum class Shown { All, VersionsOnly };

    explicit HistoryModel(VersionDrift& drift, QObject* parent = nullptr);

    /// The document is not owned; nullptr where there is none. Nothing is read before refresh().
    void setDocument(FileDocument* document);
    void setFilter(const HistoryFilter& filter, Shown shown);

    /// Reads what is new, and what has changed in what is there. Rows keep their place.
    void refresh();

    const HistoryRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Where a step, or a version of this number, stands; -1 where it is not read (yet).
    int rowOfStep(StepNumber number) const;
    int rowOfVersion(std::int64_t number) const;
    const std::vector<std::string>& authors() const { return m_authors; }
    const std::vector<Version>& versions() const { return m_versions; }
    bool isReading() const { return m_isReading; }
    /// Why the history could not be read; empty where it could.
    const QString& problem() const { return m_problem; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// An answer has come: rows, or why there are none.
    void read();

private:
    void ask(StepNumber before, std::size_t most, StepNumber known, std::function<void(HistoryPart)> take);
    void takeMore(HistoryPart part, std::size_t asked);
    void takeNewer(HistoryPart part, std::size_t asked, StepNumber known);
    void clear();
    void rebuild();
    void show(std::vector<HistoryRow> wanted);
    QString shownText(const HistoryRow& row, int column) const;
    QString toolTip(const HistoryRow& row, int column) const;

    VersionDrift& m_drift;
    QPointer<FileDocument> m_document;
    HistoryFilter m_filter;
    Shown m_shown = Shown::All;
    std::vector<ListedStep> m_steps;
    std::vector<Version> m_versions;
    std::vector<std::string> m_authors;
    std::vector<HistoryRow> m_rows;
    QString m_problem;
    bool m_isAll = false;      ///< no steps are left to fetch
    bool m_isReading = false;
    bool m_isStale = false;    ///< something changed while an answer was under way
    int m_generation = 0;      ///< counts documents and filters: an answer to an older question is dropped
};

}  // namespace headroom
