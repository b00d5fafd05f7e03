// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QToolBar>
#include <map>
#include <memory>

#include "compare/compare_page.h"
#include "document/plan_document.h"
#include "headline/headline_strip.h"
#include "help/help_menu.h"
#include "history/version_bar.h"
#include "history/history_page.h"
#include "history/past_banner.h"
#include "levers/levers_panel.h"
#include "pages/banner.h"
#include "pages/counterparties_page.h"
#include "pages/debt_page.h"
#include "pages/overview_page.h"
#include "pages/start_page.h"
#include "pages/statements_page.h"
#include "pages/unit_page.h"
#include "pages/utilization_page.h"
#include "risk/checks_page.h"
#include "risk/scenario_choice.h"
#include "risk/scenarios_page.h"
#include "sources/sources_page.h"
#include "window/edit_menu.h"
#include "window/file_menu.h"
#include "window/input_pages.h"
#include "window/outline.h"
#include "window/recovery.h"
#include "window/view_menu.h"
#include "window/why_dock.h"

namespace headroom {

/// The one window: outline, headline figures, a page, levers; or the page that offers to open a plan. It only wires: the
/// plan belongs to the document, and every part shows what the document says.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Shipped& shipped = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan. Where it cannot be, the window says why, and keeps the plan it has.
    void open(const QString& path);

    /// Shows this plan; the one before is closed, once all of it is on the disk.
    void setDocument(std::unique_ptr<PlanDocument> document);
    void closePlan();
    /// Enters what is being typed and waits for the disk. False where an edit was refused; the banner says why.
    bool isAllKept();
    PlanDocument* document() const { return m_document.get(); }
    /// The plan that the pages show: that of document(), or an earlier point of its history.
    PlanDocument* shown() const { return m_travel->past() ? m_travel->past() : m_document.get(); }

    /// Goes to a page of the outline by its key, or to an input, wherever it is.
    void showPage(const QString& key);
    void reveal(const Place& place);

    OverviewPage& overview() { return *m_overview; }
    CounterpartiesPage& counterparties() { return *m_counterparties; }
    StatementsPage& statements() { return *m_statements; }
    DebtPage& debt() { return *m_debt; }
    UnitPage& unit() { return *m_unit; }
    ScenariosPage& scenarios() { return *m_scenarios; }
    ChecksPage& checks() { return *m_checks; }
    HistoryPage& history() { return *m_history; }
    TimeTravel& travel() { return *m_travel; }
    PastBanner& pastBanner() { return *m_pastBanner; }
    RiskReadings& risks() { return *m_risks; }
    ScenarioChoice& scenarioChoice() { return *m_choice; }
    ScenarioBanner& scenarioBanner() { return *m_scenarioBanner; }
    QPushButton& checkCount() { return *m_checkCount; }
    SourcesPage& sources() { return *m_sources; }
    InputPage& inputPage(const QString& key) { return *m_inputs.at(key); }
    Outline& outline() { return *m_outline; }
    HeadlineStrip& headline() { return *m_strip; }
    LeversPanel& levers() { return *m_levers; }
    WhyPanel& why() { return m_whyDock->panel(); }
    Banner& banner() { return *m_banner; }
    FileMenu& files() { return *m_files; }
    VersionBar& versionBar() { return *m_versionBar; }
    StartPage& start() { return *m_start; }
    HelpMenu& help() { return *m_help; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePages(const Shipped& shipped);
    void makeAnalyses();
    void makeHistory();
    void makePanels();
    void makeMenus();
    void makeToolBar();
    void showOpened(FileMenu::Opened opened);
    void goOnIn(std::unique_ptr<PlanDocument> document);
    void refreshFigures();
    void refreshTitle();
    void refreshWaiting();
    void refreshChecks();
    void follow(PlanDocument* document);
    void say(const Notice& notice);
    void answer(Banner::Act act);
    void warnOfCloudFolder();
    void watch(PlanDocument* document);
    void showPoint();
    void find();

    std::unique_ptr<PlanDocument> m_document;
    std::vector<InputPageSpec> m_specs = inputPages();
    FileMenu* m_files;
    EditMenu* m_edit;
    QStackedWidget* m_pages;
    Banner* m_banner;
    VersionBar* m_versionBar;
    Recovering* m_recovering;
    HeadlineStrip* m_strip;
    OverviewPage* m_overview;
    CounterpartiesPage* m_counterparties;
    UtilizationPage* m_utilization = nullptr;
    SourcesPage* m_sources = nullptr;
    StatementsPage* m_statements;
    DebtPage* m_debt;
    UnitPage* m_unit;
    RiskReadings* m_risks;
    ScenariosPage* m_scenarios;
    ChecksPage* m_checks;
    ComparePage* m_compare;
    HistoryPage* m_history;
    TimeTravel* m_travel;
    PastBanner* m_pastBanner;
    ScenarioChoice* m_choice;
    ScenarioBanner* m_scenarioBanner;
    QPushButton* m_checkCount;
    StartPage* m_start;
    Outline* m_outline;
    LeversPanel* m_levers;
    QToolBar* m_headlineBar = nullptr;
    QDockWidget* m_outlinePanel = nullptr;
    QDockWidget* m_leversPanel = nullptr;
    WhyDock* m_whyDock = nullptr;
    ViewMenu* m_view = nullptr;
    HelpMenu* m_help;
    bool m_isLossSaid = false;  ///< that this plan, which is nowhere on the disk, is lost when it is closed
    QByteArray m_panels;  ///< where they were while a plan was open
    std::map<QString, InputPage*> m_inputs;
    std::map<QString, QWidget*> m_analyses;
};

}  // namespace headroom
