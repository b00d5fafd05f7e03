// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

#include "document/cloud_folder.h"
#include "document/drafts.h"
#include "palette/icon.h"
#include "store/file_probe.h"
#include "text/core_text.h"
#include "window/finder.h"

namespace headroom {

namespace {

constexpr int messageMilliseconds = 8'000;
const QString overviewKey = QStringLiteral("overview"), historyKey = QStringLiteral("history");

}  // namespace

MainWindow::MainWindow(const Shipped& shipped, QWidget* parent)
    : QMainWindow(parent), m_files(new FileMenu(shipped, this)), m_edit(new EditMenu(this)), m_pages(new QStackedWidget), m_banner(new Banner), m_versionBar(new VersionBar), m_recovering(new Recovering(this)), m_strip(new HeadlineStrip), m_overview(new OverviewPage),
      m_counterparties(new CounterpartiesPage), m_statements(new StatementsPage), m_debt(new DebtPage), m_unit(new UnitPage), m_risks(new RiskReadings(this)), m_scenarios(new ScenariosPage), m_checks(new ChecksPage(*m_risks)), m_compare(new ComparePage), m_history(new HistoryPage), m_travel(new TimeTravel(this)), m_pastBanner(new PastBanner(*m_travel)), m_choice(new ScenarioChoice), m_scenarioBanner(new ScenarioBanner),
      m_checkCount(new QPushButton), m_start(new StartPage), m_outline(new Outline), m_levers(new LeversPanel)
{
    m_help = new HelpMenu(shipped, [this] { return m_document ? m_outline->chosen() : QStringLiteral("start"); }, this);
    makePages(shipped);
    makePanels();
    makeMenus();
    makeToolBar();
    setAcceptDrops(true);
    resize(1400, 900);
    statusBar()->setSizeGripEnabled(false);
    m_checkCount->setFlat(true);
    m_checkCount->setToolTip(toolTipOf(tr("Goes to the checks.")));
    m_checkCount->hide();
    statusBar()->addPermanentWidget(m_checkCount);
    connect(m_checkCount, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("checks")); });
    connect(m_risks, &RiskReadings::checksChanged, this, &MainWindow::refreshChecks);

    connect(m_overview, &OverviewPage::asked, this, &MainWindow::refreshFigures);
    connect(m_files, &FileMenu::opened, this, [this] { showOpened(m_files->take()); });
    connect(m_files, &FileMenu::closed, this, [this] {
        if (isAllKept()) closePlan();
    });
    connect(m_files, &FileMenu::placed, this, [this] {
        // All of the plan is in the copy: nothing holds the window at the one before, which may be nowhere any more.
        auto copy = m_files->take();
        if (!copy) return say({textOf(copy.error()), Remedy::Dismiss});
        goOnIn(std::move(*copy));
        m_files->save();
    });
    connect(m_files, &FileMenu::failed, this, [this](const QString& sentence) { say({sentence, m_document && !m_document->canEdit() ? Remedy::SaveElsewhere : Remedy::Dismiss}); });
    connect(m_recovering, &Recovering::failed, this, [this](const QString& sentence) { say({sentence, Remedy::Dismiss}); });
    connect(m_recovering, &Recovering::openAsked, this, &MainWindow::open);
    for (Banner* banner : {m_banner, &m_start->problem()}) connect(banner, &Banner::asked, this, &MainWindow::answer);
    connect(m_files, &FileMenu::done, this, [this](const QString& what) {
        say(m_document ? m_document->noticeWithRemedy() : Notice{});
        statusBar()->showMessage(what, messageMilliseconds);
    });
    connect(m_edit, &EditMenu::findAsked, this, &MainWindow::find);
    connect(m_outline, &Outline::pageChosen, this, &MainWindow::showPage);

    QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("panels")).toByteArray());
    m_panels = saveState();
    closePlan();
}

MainWindow::~MainWindow()
{
    // Its signals end in parts of the window that go before it.
    m_travel->disconnect();
    if (m_travel->past()) m_travel->past()->disconnect();
    if (m_document) m_document->disconnect();
}

void MainWindow::makePages(const Shipped& shipped)
{
    m_start->setBeginnings(m_files->beginnings());
    m_start->setExamples(m_files->examples());
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_overview);
    m_outline->addPage(overviewKey, tr("Overview"), themedIcon(QStringLiteral("overview")));
    makeAnalyses();
    m_outline->addHeading(tr("Inputs"));
    for (const InputPageSpec& spec : m_specs) {
        auto* page = new InputPage(spec.parts);
        page->setCatalogue(std::string{shipped.catalogue});
        if (spec.key == QStringLiteral("utilization")) m_pages->addWidget(m_utilization = new UtilizationPage(page));
        else if (spec.key == QStringLiteral("sources")) m_pages->addWidget(m_sources = new SourcesPage(page));
        else m_pages->addWidget(page);
        m_inputs[spec.key] = page;
        connect(page, &InputPage::importAsked, m_files, &FileMenu::askForTable);
        m_outline->addPage(spec.key, spec.title, themedIcon(spec.icon));
    }
    connect(m_sources, &SourcesPage::revealAsked, this, &MainWindow::reveal);
    makeHistory();
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_versionBar);
    column->addWidget(m_pastBanner);
    column->addWidget(m_scenarioBanner);
    column->addWidget(m_pages, 1);
    setCentralWidget(all);
}

void MainWindow::makeAnalyses()
{
    m_outline->addHeading(tr("Analyses"));
    const auto add = [this](const QString& key, const QString& title, QWidget* page, const QString& icon) {
        m_pages->addWidget(page);
        m_analyses[key] = page;
        m_outline->addPage(key, title, themedIcon(icon));
    };
    add(QStringLiteral("statements"), tr("Statements"), m_statements, QStringLiteral("statements"));
    add(QStringLiteral("covenants"), tr("Debt and covenants"), m_debt, QStringLiteral("covenant"));
    add(QStringLiteral("unit-economics"), tr("Unit economics"), m_unit, QStringLiteral("unit"));
    add(QStringLiteral("counterparty-graph"), tr("Who pays whom"), m_counterparties, QStringLiteral("counterparty"));
    add(QStringLiteral("scenarios"), tr("Scenarios"), m_scenarios, QStringLiteral("scenario"));
    add(QStringLiteral("checks"), tr("Checks"), m_checks, QStringLiteral("check"));
    add(QStringLiteral("compare"), tr("Compare"), m_compare, QStringLiteral("compare"));
    connect(m_compare, &ComparePage::revealAsked, this, &MainWindow::reveal);
    connect(m_scenarios, &ScenariosPage::revealAsked, this, &MainWindow::reveal);
    connect(m_checks, &ChecksPage::revealAsked, this, &MainWindow::reveal);
    connect(m_statements, &StatementsPage::asked, this, &MainWindow::refreshFigures);
    connect(m_debt, &DebtPage::asked, this, &MainWindow::refreshFigures);
}

void MainWindow::makeHistory()
{
    m_outline->addHeading(tr("Plan file"));
    m_pages->addWidget(m_history);
    m_analyses[historyKey] = m_history;
    m_outline->addPage(historyKey, tr("History"), themedIcon(QStringLiteral("history")));
    connect(m_history, &HistoryPage::revealAsked, this, &MainWindow::reveal);
    connect(m_history, &HistoryPage::showAsked, m_travel, &TimeTravel::go);
    connect(m_history, &HistoryPage::restoreAsked, m_travel, &TimeTravel::restore);
    connect(m_travel, &TimeTravel::arrived, this, &MainWindow::showPoint);
    connect(m_travel, &TimeTravel::moved, this, [this] {
        m_history->choose(m_travel->point().step.number);
        m_whyDock->setDocument(shown(), m_travel->sentence());
    });
    connect(m_travel, &TimeTravel::failed, this, [this](const QString& sentence) { say({sentence, Remedy::Dismiss}); });
    connect(m_travel, &TimeTravel::said, this, [this](const QString& what) { statusBar()->showMessage(what, messageMilliseconds); });
    connect(m_history, &HistoryPage::said, this, [this](const QString& what) { statusBar()->showMessage(what, messageMilliseconds); });
}

void MainWindow::makePanels()
{
    const auto dock = [this](const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area) {
        auto* panel = new QDockWidget(title);
        panel->setObjectName(name);
        panel->setWidget(content);
        panel->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(area, panel);
        return panel;
    };
    m_outlinePanel = dock(QStringLiteral("outline"), tr("Plan"), m_outline, Qt::LeftDockWidgetArea);
    m_leversPanel = dock(QStringLiteral("levers"), tr("Levers"), m_levers, Qt::RightDockWidgetArea);
    m_whyDock = new WhyDock(this);
    addDockWidget(Qt::RightDockWidgetArea, m_whyDock);
    tabifyDockWidget(m_leversPanel, m_whyDock);
    m_leversPanel->raise();
    connect(m_whyDock, &WhyDock::revealAsked, this, &MainWindow::reveal);
    resizeDocks({m_outlinePanel, m_leversPanel}, {180, 270}, Qt::Horizontal);
}

void MainWindow::makeMenus()
{
    menuBar()->addMenu(m_files);
    menuBar()->addMenu(m_edit);
    menuBar()->addMenu(m_view = new ViewMenu(m_overview, {{m_whyDock, Qt::Key_F7}, {m_outlinePanel, Qt::Key_F8}, {m_leversPanel, Qt::Key_F9}}, m_whyDock->menu(), this));
    menuBar()->addMenu(m_help);
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The names of steps in the menu would make the buttons jump.
    const auto button = [bar, this](QAction* of, const QString& icon, const QString& text) {
        QAction* action = bar->addAction(themedIcon(icon), text);
        action->setToolTip(tr("%1 (%2)").arg(text, of->shortcut().toString(QKeySequence::NativeText)));
        action->setEnabled(of->isEnabled());
        connect(action, &QAction::triggered, of, &QAction::trigger);
        connect(of, &QAction::changed, action, [of, action] { action->setEnabled(of->isEnabled()); });
    };
    button(m_edit->undoAction(), QStringLiteral("undo"), tr("Undo"));
    button(m_edit->redoAction(), QStringLiteral("redo"), tr("Redo"));
    bar->addSeparator();
    button(m_files->exportAction(), QStringLiteral("export"), tr("Report"));
    bar->addSeparator();
    bar->addWidget(m_choice);
    // Across the whole window, panels included: six cards need the width.
    addToolBarBreak();
    m_headlineBar = addToolBar(tr("Headline figures"));
    m_headlineBar->setObjectName(QStringLiteral("headline"));
    m_headlineBar->setMovable(false);
    m_headlineBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_headlineBar->addWidget(m_strip);
    m_headlineBar->toggleViewAction()->setVisible(false);
    const auto panel = [bar, this](const QDockWidget* of, const QString& icon) {
        QAction* action = m_view->actionOf(of);
        action->setIcon(themedIcon(icon));
        action->setToolTip(tr("%1 (%2)").arg(of->windowTitle(), action->shortcut().toString(QKeySequence::NativeText)));
        bar->addAction(action);
    };
    panel(m_leversPanel, QStringLiteral("levers"));
    panel(m_whyDock, QStringLiteral("why"));
}

void MainWindow::open(const QString& path) { m_files->open(path); }

void MainWindow::showOpened(FileMenu::Opened opened)
{
    if (!opened) return say({textOf(opened.error()), saysRecoverable(opened.error()) ? Remedy::Recover : Remedy::Dismiss});
    // Another plan takes the place of this one, once all of this one is on the disk.
    if (isAllKept()) goOnIn(std::move(*opened));
}

void MainWindow::goOnIn(std::unique_ptr<PlanDocument> document)
{
    setDocument(std::move(document));
    // A plan that this window held until now is free.
    if (auto* file = qobject_cast<FileDocument*>(m_document.get()); file && !file->canEdit()) file->follow();
    warnOfCloudFolder();
}

void MainWindow::warnOfCloudFolder()
{
    auto* file = qobject_cast<FileDocument*>(m_document.get());
    const QString service = file && file->canEdit() ? cloudServiceOf(file->place()) : QString();
    if (service.isEmpty() || !isFirstWarningOf(file->place())) return;
    file->remark({tr("%1 synchronises the folder of this plan. It may copy the plan while you work on it, or put another machine's copy in its place: work on a copy in another folder, and put a copy back when you are done.").arg(service), Remedy::SaveOrDismiss});
}

void MainWindow::answer(Banner::Act act)
{
    auto* file = qobject_cast<FileDocument*>(m_document.get());
    switch (act) {
    case Banner::Act::SaveElsewhere:
        // It is the plan of now that goes on there.
        m_travel->back();
        m_versionBar->enter();
        return m_files->askForPlace(tr("Go on with the plan in another file"));
    case Banner::Act::Recover: return m_recovering->begin(m_files->asked());
    case Banner::Act::OpenThere:
        if (file) file->keeper().openWhatIsThere();
        return;
    case Banner::Act::ShowHistory: showPage(historyKey); [[fallthrough]];
    case Banner::Act::Dismiss:
        if (file) file->dismissNotice();
        return say(m_document ? m_document->noticeWithRemedy() : Notice{});
    }
}

void MainWindow::setDocument(std::unique_ptr<PlanDocument> document)
{
    const bool isFirst = !m_document;
    m_isLossSaid = false;
    m_whyDock->forget();
    m_travel->setDocument(nullptr);
    const std::unique_ptr<PlanDocument> before = std::exchange(m_document, std::move(document));
    watch(m_document.get());
    connect(m_document.get(), &PlanDocument::keepingChanged, this, &MainWindow::refreshTitle);
    connect(m_document.get(), &PlanDocument::noticeChanged, this, [this] { say(m_document->noticeWithRemedy()); });
    connect(m_document.get(), &PlanDocument::lockChanged, this, [this] {
        if (const auto* file = qobject_cast<const FileDocument*>(m_document.get()); !file || !file->isAway()) m_isLossSaid = false;
        // Every part looks again at what it may change.
        follow(shown());
        refreshFigures();
        refreshTitle();
    });
    m_travel->setDocument(m_document.get());
    m_history->setDocument(m_document.get());
    if (auto* file = qobject_cast<FileDocument*>(m_document.get())) VersionDrift::remarkOn(*file);
    follow(m_document.get());
    m_headlineBar->show();
    if (isFirst) {
        restoreState(m_panels);
        m_headlineBar->show();
        showPage(overviewKey);
    }
    say(m_document->noticeWithRemedy());
    refreshFigures();
    refreshTitle();
    refreshWaiting();
}

void MainWindow::watch(PlanDocument* document)
{
    connect(document, &PlanDocument::changed, this, &MainWindow::refreshFigures);
    connect(document, &PlanDocument::changed, this, &MainWindow::refreshTitle);
    connect(document, &PlanDocument::pendingChanged, this, &MainWindow::refreshWaiting);
}

/// The window goes to an earlier point of the history, or comes back.
void MainWindow::showPoint()
{
    if (!m_document) return;
    if (m_travel->past()) watch(m_travel->past());
    follow(shown());
    refreshFigures();
    refreshTitle();
    refreshWaiting();
}

void MainWindow::follow(PlanDocument* document)
{
    m_files->setDocument(document);
    m_edit->setDocument(document);
    m_help->setDocument(document);
    m_versionBar->setDocument(document);
    m_levers->setDocument(document);
    m_whyDock->setDocument(document, m_travel->past() && document == m_travel->past() ? m_travel->sentence() : QString());
    for (const auto& [key, page] : m_inputs) page->setDocument(document);
    m_sources->setDocument(document);
    m_choice->setDocument(document);
    m_scenarioBanner->setDocument(document);
    m_scenarios->setDocument(document);
    m_checks->setDocument(document);
    // The plan of now, whichever point of its history the window looks at: both sides are chosen on the page.
    m_compare->setDocument(document ? m_document.get() : nullptr);
    m_risks->setDocument(document);
}

void MainWindow::closePlan()
{
    // Panels have nothing to show without a plan; they come back as they were.
    if (m_document) m_panels = saveState();
    for (QDockWidget* panel : {m_outlinePanel, m_leversPanel, static_cast<QDockWidget*>(m_whyDock)}) panel->hide();
    m_travel->setDocument(nullptr);
    m_history->setDocument(nullptr);
    follow(nullptr);
    m_headlineBar->hide();
    m_start->setRecent(m_files->recent());
    m_pages->setCurrentWidget(m_start);
    m_document.reset();
    m_isLossSaid = false;
    say({});
    refreshTitle();
    if (m_outline->chosen() != overviewKey) m_outline->choose(overviewKey);
    for (const QString& key : m_outline->keys()) m_outline->setWaiting(key, 0);
}

void MainWindow::showPage(const QString& key)
{
    if (!m_document) return;
    const auto found = m_inputs.find(key);
    const auto analysis = m_analyses.find(key);
    QWidget* page = found != m_inputs.end() ? found->second : analysis != m_analyses.end() ? analysis->second : static_cast<QWidget*>(m_overview);
    m_pages->setCurrentWidget(m_utilization->isAncestorOf(page) ? m_utilization : m_sources->isAncestorOf(page) ? m_sources : page);
    m_strip->setDetail(page == m_overview ? HeadlineStrip::Detail::Full : HeadlineStrip::Detail::Figure);
    m_outline->choose(key);
    refreshFigures();
}

void MainWindow::reveal(const Place& place)
{
    const QString key = pageOf(m_specs, place);
    showPage(key);
    if (const auto found = m_inputs.find(key); found != m_inputs.end()) found->second->reveal(place);
}

void MainWindow::find()
{
    auto* finder = new Finder(shown()->plan(), this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &Finder::found, this, &MainWindow::reveal);
    finder->open();
}

void MainWindow::refreshFigures()
{
    if (!m_document) return;
    const Statement* base = shown()->compared();
    m_strip->setStatement(shown()->statement(), base, shown()->isPreviewing() ? Beside::Before : Beside::BasePlan);
    m_overview->setStatement(shown()->statement(), base);
    if (m_pages->currentWidget() == m_statements) m_statements->setStatement(shown()->statement());
    if (m_pages->currentWidget() == m_debt) m_debt->setStatement(shown()->statement(), base);
    if (m_pages->currentWidget() == m_unit) m_unit->setStatement(shown()->statement());
    if (m_pages->currentWidget() == m_counterparties) m_counterparties->setStatement(shown()->statement());
    if (m_pages->currentWidget() == m_utilization) m_utilization->setStatement(shown()->statement(), base, m_overview->period());
}

void MainWindow::refreshTitle()
{
    if (!m_document) return setWindowTitle(tr("Headroom"));
    const QString name = textOf(shown()->plan().settings.name);
    const QString place = m_document->place();
    const QString where = place.isEmpty() || Drafts::has(place) ? tr("draft") : QFileInfo(place).fileName();
    const QString title = m_document->isKeeping() ? tr("%1 (%2) – writing… – Headroom") : shown()->canEdit() ? tr("%1 (%2) – Headroom") : tr("%1 (%2, read-only) – Headroom");
    setWindowTitle(title.arg(name, where));
}

void MainWindow::refreshWaiting()
{
    std::map<QString, int> waiting;
    for (const Pending& entry : shown()->pending()) ++waiting[pageOf(m_specs, entry.place)];
    for (const InputPageSpec& spec : m_specs) m_outline->setWaiting(spec.key, waiting[spec.key]);
}

void MainWindow::refreshChecks()
{
    const CheckCounts counts = m_risks->counts();
    m_checkCount->setVisible(counts.all > 0);
    const QString mark = counts.red > 0 ? QStringLiteral("\u2717 %1") : counts.undefined > 0 ? QStringLiteral("? %1") : QStringLiteral("\u2713 %1");
    m_checkCount->setText(mark.arg(textOf(countsSentence(counts))));
    m_checkCount->setAccessibleName(textOf(countsSentence(counts)));
}

void MainWindow::say(const Notice& notice)
{
    m_start->setProblem(m_document ? Notice{} : notice);
    m_banner->say(m_document ? notice : Notice{});
}

bool MainWindow::isAllKept()
{
    // What is being typed is entered first, as by every click elsewhere.
    if (QWidget* typedIn = focusWidget()) typedIn->clearFocus();
    m_versionBar->enter();
    auto* file = qobject_cast<FileDocument*>(m_document.get());
    if (!file) return true;
    const auto kept = file->waitUntilKept();
    if (!kept) {
        say({textOf(kept.error()), Remedy::SaveElsewhere});
        return false;
    }
    if (!file->isAway() || std::exchange(m_isLossSaid, true)) return true;
    say({tr("This plan is nowhere on the disk: save it elsewhere, or close it once more to let it go."), Remedy::SaveElsewhere});
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Nobody would hear of an edit that a full disk refuses once the window is gone.
    if (!isAllKept()) return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("panels"), m_document ? saveState() : m_panels);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // A dialog works on the plan that is open.
    if (!QApplication::activeModalWidget() && event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.isEmpty()) return;
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"), QStringLiteral("txt")};
    if (!m_document || !tables.contains(QFileInfo(path).suffix().toLower())) return open(path);
    if (const QString problem = m_files->importTableFrom(path); !problem.isEmpty()) say({problem, Remedy::Dismiss});
}

}  // namespace headroom
