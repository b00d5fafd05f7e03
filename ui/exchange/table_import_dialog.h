// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include "document/plan_document.h"
#include "exchange/filled_model.h"
#include "exchange/mapping_model.h"
#include "exchange/preview_model.h"
#include "tables/figure_table.h"

namespace headroom {

/// A table of another program on its way into the plan: how it is read, what its columns are taken for, what every line comes to and
/// what is refused, all of which can be chosen otherwise. Nothing changes before; then it is one step named "Import of fleet.csv".
/// The file is read on a thread of its own; Cancel ends that too. Open it with open(); it deletes itself, and goes where its
/// document goes.
class TableImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Into this table; without one, into the table that the headings are of.
    TableImportDialog(PlanDocument& document, TableSource source, std::optional<EntityKind> kind, QWidget* parent);

    MappingModel& mapping() { return *m_mapping; }
    PreviewModel& preview() { return *m_preview; }
    RefusalModel& refusals() { return *m_refusals; }
    FilledModel& filled() { return *m_filled; }
    QComboBox& kinds() { return *m_kinds; }
    QComboBox& delimiters() { return *m_delimiters; }
    QComboBox& marks() { return *m_marks; }
    QComboBox& days() { return *m_days; }
    QLabel& summary() { return *m_summary; }
    QLabel& notes() { return *m_notes; }
    QLabel& problem() { return *m_problem; }
    QTabWidget& parts() { return *m_parts; }
    QPushButton& takeButton() { return *m_take; }
    FigureTable& refusalTable() { return *m_refusalTable; }
    bool isReading() const { return m_isReading; }

    void accept() override;

signals:
    void taken(const QString& what);

private:
    QWidget* choicesRow();
    QComboBox* addChoice(QLayout* row, const QString& label, const QStringList& words);
    void layOut();
    void readAgain();
    void setTable(const ReadTable& table);
    void refresh();
    void refreshProgress();
    void goTo(const ImportRefusal& refusal);
    QString summaryText() const;

    QPointer<PlanDocument> m_document;
    TableReader* m_reader;
    ReadTable m_table;
    ImportChoices m_choices;
    std::optional<EntityKind> m_kind;
    std::vector<EntityKind> m_tables;
    MappingModel* m_mapping;
    PreviewModel* m_preview;
    RefusalModel* m_refusals;
    FilledModel* m_filled;
    QComboBox* m_kinds = nullptr;
    QComboBox* m_delimiters = nullptr;
    QComboBox* m_marks = nullptr;
    QComboBox* m_days = nullptr;
    QComboBox* m_modes = nullptr;
    QTableView* m_mappingTable;
    FigureTable* m_previewTable;
    FigureTable* m_refusalTable;
    FigureTable* m_filledTable;
    QTabWidget* m_parts;
    QLabel* m_summary;
    QLabel* m_notes;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_take = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_watch;
    bool m_isReading = false;
};

}  // namespace headroom
