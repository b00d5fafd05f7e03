// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include "document/plan_document.h"
#include "exchange/import_model.h"
#include "tables/figure_table.h"

namespace headroom {

/// The lines of an import. Space checks and unchecks all that are selected.
class ImportTable : public FigureTable
{
    Q_OBJECT

public:
    explicit ImportTable(ImportModel& model, QWidget* parent = nullptr);

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ImportModel& m_model;
};

/// What a workbook that somebody has changed would change in the plan, to take line by line: one step named "Import of
/// fleet.xlsx". Nothing changes before. Where the plan changes meanwhile, it is compared again. Open it with open(); it deletes
/// itself, and goes where its document goes.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The sheet of inputs of a file of this name, of which compareWorkbook() finds no fault.
    ImportDialog(PlanDocument& document, Sheet sheet, const QString& file, QWidget* parent);

    ImportModel& model() { return *m_model; }
    ImportTable& table() { return *m_table; }
    QLabel& summary() { return *m_summary; }
    QLabel& ignored() { return *m_ignored; }
    QLabel& problem() { return *m_problem; }
    QPushButton& takeButton() { return *m_take; }
    QPushButton& allButton() { return *m_all; }
    QPushButton& noneButton() { return *m_none; }

    void accept() override;

signals:
    void taken(const QString& what);

private:
    void layOut();
    void compare();
    void refresh();
    QString summaryText() const;
    QString ignoredText() const;

    QPointer<PlanDocument> m_document;
    Sheet m_sheet;
    QString m_file;
    ImportModel* m_model;
    ImportTable* m_table;
    QLabel* m_summary;
    QLabel* m_ignored;
    QLabel* m_problem;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_take = nullptr;
};

}  // namespace headroom
