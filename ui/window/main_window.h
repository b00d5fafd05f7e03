// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <memory>

#include "document/plan_document.h"
#include "pages/banner.h"
#include "pages/overview_page.h"
#include "pages/start_page.h"
#include "palette/theme.h"
#include "plan/issue.h"

namespace headroom {

/// A plan that ships with the program: its name in the menu, and the plan as JSON.
struct NamedExample {
    std::string_view name;
    std::string_view json;
};

/// The one window: a plan, or the page that offers to open one. It only shows: the plan belongs to the document.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using QMainWindow::show;

    explicit MainWindow(std::vector<NamedExample> examples = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file. Where it cannot be, the window says why, and keeps the plan it has.
    void open(const QString& path);

    void setDocument(std::unique_ptr<PlanDocument> document);
    PlanDocument* document() const { return m_document.get(); }
    OverviewPage& overview() { return *m_overview; }
    Banner& banner() { return *m_banner; }

    /// Writes the report. The error is a sentence; it is empty where the file is there.
    QString exportPdf(const QString& path);

private:
    void show(Result<std::unique_ptr<PlanDocument>> opened);
    void makeFileMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void askForPlan();
    void askForPdf();
    void about();
    void refresh();
    void say(const QString& sentence);

    std::vector<NamedExample> m_examples;
    QList<QAction*> m_exampleActions;
    std::unique_ptr<PlanDocument> m_document;
    QStackedWidget* m_pages;
    Banner* m_banner;
    OverviewPage* m_overview;
    StartPage* m_start = nullptr;
    QAction* m_open = nullptr;
    QAction* m_export = nullptr;
};

}  // namespace headroom
