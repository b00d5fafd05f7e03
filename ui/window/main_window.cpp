// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

#include "document/open_document.h"
#include "exchange/export_plan.h"
#include "report/pdf_report.h"
#include "text/core_text.h"

namespace headroom {

MainWindow::MainWindow(std::vector<NamedExample> examples, QWidget* parent) : QMainWindow(parent), m_examples(std::move(examples)), m_pages(new QStackedWidget), m_banner(new Banner), m_overview(new OverviewPage)
{
    makeFileMenu();
    makeViewMenu();
    makeHelpMenu();
    m_start = new StartPage(QList<QAction*>{m_open} + m_exampleActions);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_overview);

    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    setCentralWidget(all);
    setWindowTitle(tr("Headroom"));
    resize(1400, 900);
    connect(m_overview, &OverviewPage::asked, this, &MainWindow::refresh);
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    m_open = addAction(menu, tr("&Open…"), QKeySequence::Open, [this] { askForPlan(); });
    if (!m_examples.empty()) {
        QMenu* examples = menu->addMenu(tr("Open &example"));
        for (const NamedExample& example : m_examples) m_exampleActions.append(addAction(examples, textOf(example.name), {}, [this, json = example.json] { show(openExample(json)); }));
    }
    menu->addSeparator();
    m_export = addAction(menu, tr("&Export PDF…"), QKeySequence(Qt::Key_F6), [this] { askForPdf(); });
    m_export->setEnabled(false);
    menu->addSeparator();
    addAction(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    auto* periods = new QActionGroup(this);
    const QStringList names{tr("By &month"), tr("By &quarter"), tr("By &year")};
    for (int at = 0; at < names.size(); ++at) {
        QAction* action = addAction(menu, names[at], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + at)), [this, at] { m_overview->choose(static_cast<Period>(at)); });
        action->setCheckable(true);
        action->setChecked(at == static_cast<int>(m_overview->period()));
        periods->addAction(action);
    }
    connect(m_overview, &OverviewPage::periodChosen, this, [periods](int chosen) { periods->actions().at(chosen)->setChecked(true); });
    menu->addSeparator();
    addAction(menu, tr("&Charts"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_overview->show(ChartCard::Face::Chart); });
    addAction(menu, tr("&Tables"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { m_overview->show(ChartCard::Face::Table); });
    menu->addSeparator();
    auto* themes = new QActionGroup(this);
    const QStringList themeNames{tr("&System colours"), tr("&Light"), tr("&Dark")};
    for (int at = 0; at < themeNames.size(); ++at) {
        QAction* action = addAction(menu, themeNames[at], {}, [at] { applyTheme(static_cast<Theme>(at)); });
        action->setCheckable(true);
        action->setChecked(at == 0);
        themes->addAction(action);
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&About Headroom"), {}, [this] { about(); });
}

void MainWindow::open(const QString& path)
{
    show(openDocument(path));
}

void MainWindow::show(Result<std::unique_ptr<PlanDocument>> opened)
{
    if (opened) setDocument(std::move(*opened));
    else say(textOf(opened.error()));
}

void MainWindow::setDocument(std::unique_ptr<PlanDocument> document)
{
    m_document = std::move(document);
    connect(m_document.get(), &PlanDocument::changed, this, &MainWindow::refresh);
    connect(m_document.get(), &PlanDocument::noticeChanged, this, [this] { say(m_document->notice()); });
    say(m_document->notice());
    m_export->setEnabled(true);
    m_pages->setCurrentWidget(m_overview);
    refresh();
}

void MainWindow::refresh()
{
    if (!m_document) return;
    m_overview->setStatement(m_document->statement());
    const QString name = textOf(m_document->plan().settings.name);
    const QString place = m_document->place().isEmpty() ? tr("example") : QFileInfo(m_document->place()).fileName();
    setWindowTitle(tr("%1 (%2) – Headroom").arg(name, place));
}

void MainWindow::say(const QString& sentence)
{
    m_start->setProblem(m_document ? QString() : sentence);
    m_banner->say(m_document ? sentence : QString());
}

void MainWindow::askForPlan()
{
    auto* dialog = new QFileDialog(this, tr("Open a plan"), m_document ? QFileInfo(m_document->place()).path() : QString(), tr("Headroom plans (*.headroom);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::askForPdf()
{
    if (!m_document) return;
    auto* dialog = new QFileDialog(this, tr("Export PDF"), QFileInfo(m_document->place()).path(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString problem = exportPdf(path);
        say(problem);
        if (problem.isEmpty()) statusBar()->showMessage(tr("%1 is written.").arg(path), 8000);
    });
    dialog->open();
}

QString MainWindow::exportPdf(const QString& path)
{
    const auto written = exportPlan(m_document->statement(), path, reportStamp());
    return written ? QString() : textOf(written.error());
}

void MainWindow::about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Headroom"),
                                tr("<h3>Headroom %1</h3><p>GPU capacity plans: what they cost, what they waste, and whether their contracts cover them.</p>"
                                   "<p>Free software under the GNU General Public License, version 3 or later. Without any warranty.</p>")
                                    .arg(QApplication::applicationVersion().toHtmlEscaped()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace headroom
