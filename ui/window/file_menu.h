// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <functional>
#include <memory>

#include "document/file_document.h"
#include "report/report_options.h"
#include "exchange/table_reader.h"
#include "window/shipped.h"

namespace headroom {

/// The File menu: new, open, recent, save, copy, export. It makes documents and files; the window shows the documents.
class FileMenu : public QMenu
{
    Q_OBJECT

public:
    using Opened = Result<std::unique_ptr<PlanDocument>>;

    FileMenu(const Shipped& shipped, QWidget* window);

    /// The plan that the other entries work on; nothing where none is open.
    void setDocument(PlanDocument* document);

    /// What the page without a plan offers: open and new, the examples, the recent plans as they are now.
    QList<QAction*> beginnings() const { return m_beginnings; }
    QList<QAction*> examples() const { return m_examples; }
    /// Of drafts, which stand nowhere that a user would look, also those that are not among the recent plans.
    QList<QAction*> recent();

    QAction* exportAction() const { return m_export; }

    /// Opens a plan, and remembers it among the recent ones.
    Opened openPlan(const QString& path);

    /// The same, and says that it is `opened`; what is open already stays so.
    void open(const QString& path);

    /// The last that was to be opened.
    const QString& asked() const { return m_asked; }

    /// Asks where to go on with the plan that is open, under this title: in a copy with its history.
    void askForPlace(const QString& title);

    /// Keeps a version; of a draft, asks for its place first.
    void save();

    /// Writes the plan beside where it is: pdf, csv or json by the ending; the first two in the scenario
    /// that is chosen. The error is a sentence; empty where it is done.
    QString exportTo(const QString& path) const;

    /// The same with the scenario of the options, and a report as they say.
    QString exportTo(const QString& path, const ReportOptions& options) const;
    /// Writes the figures by month, in the scenario that is chosen, as CSV in this dialect. The error is a sentence; empty where it
    /// is done.
    QString exportFigures(const QString& path, CsvDialect dialect) const;

    /// Reads the inputs of a workbook and shows what they would change, to take line by line. The error is a sentence; empty
    /// where the dialog is open.
    QString importFrom(const QString& path);

    /// Reads a table of another program and shows what it would change, in this table or in the one that its headings are of. The
    /// error is a sentence; empty where the dialog is open.
    QString importTableFrom(const QString& path, std::optional<EntityKind> kind = std::nullopt);

    /// Asks for the file of a table, as importTableFrom() reads it.
    void askForTable(std::optional<EntityKind> kind = std::nullopt);

    /// The same with the cells that the clipboard holds.
    QString importClipboard(std::optional<EntityKind> kind = std::nullopt);

    /// Writes a copy of the plan. The error is a sentence; empty where it is done.
    QString copyTo(const QString& path) const;

    /// Goes on in a copy there; a draft that got its place so is taken away, unless another window works on it.
    Opened moveTo(const QString& path);

signals:
    /// A plan to show instead of the one that is open; taken with take(), in the slot.
    void opened();
    void closed();
    /// A draft has its place: the plan to show, taken with take(), of which a version is wanted.
    void placed();
    void done(const QString& what);
    void failed(const QString& sentence);

public:
    Opened take() { return std::move(m_opened); }

private:
    QAction* add(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void make(Opened opened);
    void fillRecent();
    void askForPlan(const QString& folder);
    QAction* opening(const QString& path, QObject* parent);
    void enterTyped();
    void askForExport(const QString& ending);
    void askForExport(const QString& ending, const ReportOptions& options, const QString& scenario, QWidget* above);
    void askForReport();
    void askForFigures();
    void askForCopy();
    void askForImport();
    void showImport(TableSource source, std::optional<EntityKind> kind);
    QString nameBeside(const QString& ending, const QString& scenario = {}) const;

    QWidget* m_window;
    PlanDocument* m_document = nullptr;
    QMenu* m_recent = nullptr;
    QList<QAction*> m_beginnings, m_examples, m_offered;
    QList<QAction*> m_needPlan;
    QAction* m_export = nullptr;
    QString m_asked;
    Opened m_opened;
};

}  // namespace headroom
