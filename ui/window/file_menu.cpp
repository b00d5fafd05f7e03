// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_menu.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>

#include "document/drafts.h"
#include "document/open_document.h"
#include "document/recent_plans.h"
#include "exchange/export_plan.h"
#include "exchange/figures_csv.h"
#include "exchange/import_dialog.h"
#include "exchange/plan_json.h"
#include "exchange/starting_plan.h"
#include "exchange/table_import_dialog.h"
#include "exchange/text_file.h"
#include "history/time_travel.h"
#include "history/version_bar.h"
#include "inputs/clipboard_cells.h"
#include "palette/icon.h"
#include "report/report_dialog.h"
#include "risk/scenario.h"
#include "text/core_text.h"
#include "workbook/inputs_layout.h"
#include "workbook/xlsx_sheet.h"

namespace headroom {

namespace {

/// How many recent plans the page without a plan offers, and how many more drafts.
constexpr int mostOffered = 5;

FileMenu::Opened plainly(Result<std::unique_ptr<FileDocument>> opened)
{
    if (!opened) return tl::unexpected(opened.error());
    return std::unique_ptr<PlanDocument>(std::move(*opened));
}

/// Texts of a plan in a menu: "&" would be a key.
QString menuText(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

QString firstSentence(const QString& note) { return note.section(QLatin1Char('\n'), 0, 0).section(QStringLiteral(". "), 0, 0); }

/// A dialog for a file that lives until it is closed.
QFileDialog* dialogFor(QWidget* window, const QString& title, const QString& start, const QString& filter)
{
    auto* dialog = new QFileDialog(window, title, start, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

}  // namespace

FileMenu::FileMenu(const Shipped& shipped, QWidget* window) : QMenu(tr("&File"), window), m_window(window), m_opened(tl::unexpected(std::string{}))
{
    QAction* fresh = add(tr("&New plan"), QKeySequence::New, [this, catalogue = shipped.catalogue] { make(plainly(openDraft(catalogue.empty() ? Plan<>{} : startingPlan(catalogue)))); });
    fresh->setIcon(themedIcon(QStringLiteral("new")));
    m_beginnings.append(fresh);
    if (!shipped.examples.empty()) {
        QMenu* examples = addMenu(tr("New from &example"));
        for (const NamedExample& example : shipped.examples) {
            const auto plan = fromJson(example.json);
            QAction* action = examples->addAction(menuText(plan ? textOf(plan->settings.name) : textOf(example.name)));
            if (plan) action->setToolTip(firstSentence(textOf(plan->settings.note)));
            connect(action, &QAction::triggered, this, [this, json = example.json] { make(plainly(openExample(json))); });
            m_examples.append(action);
        }
    }
    m_beginnings.prepend(add(tr("&Open…"), QKeySequence::Open, [this] {
        askForPlan(m_document && !Drafts::has(m_document->place()) ? QFileInfo(m_document->place()).path() : QString());
    }));
    m_beginnings.front()->setIcon(themedIcon(QStringLiteral("open")));
    m_recent = addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
    addSeparator();
    m_needPlan.append(add(tr("&Save"), QKeySequence::Save, [this] { save(); }));
    m_needPlan.append(add(tr("Save a &copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { askForCopy(); }));
    addSeparator();
    m_export = add(tr("Export &report (PDF)…"), QKeySequence(Qt::Key_F6), [this] { askForReport(); });
    m_needPlan.append(m_export);
    m_needPlan.append(add(tr("Export &workbook (XLSX)…"), {}, [this] { askForExport(QStringLiteral("xlsx")); }));
    m_needPlan.append(add(tr("Export &figures (CSV)…"), {}, [this] { askForFigures(); }));
    m_needPlan.append(add(tr("Export &plan (JSON)…"), {}, [this] { askForExport(QStringLiteral("json")); }));
    m_needPlan.append(add(tr("&Import a workbook…"), {}, [this] { askForImport(); }));
    m_needPlan.append(add(tr("Import a &table…"), {}, [this] { askForTable(); }));
    m_needPlan.append(add(tr("Import a table from the clip&board…"), {}, [this] {
        if (const QString problem = importClipboard(); !problem.isEmpty()) emit failed(problem);
    }));
    addSeparator();
    m_needPlan.append(add(tr("C&lose plan"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { emit closed(); }));
    add(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window->close(); });
    setDocument(nullptr);
}

QAction* FileMenu::add(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* action = addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void FileMenu::setDocument(PlanDocument* document)
{
    m_document = document;
    for (QAction* action : m_needPlan) action->setEnabled(document != nullptr);
}

void FileMenu::make(Opened opened)
{
    if (opened) RecentPlans::add((*opened)->place());
    m_opened = std::move(opened);
    emit this->opened();
}

void FileMenu::open(const QString& path)
{
    // It would find itself held, by this window.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (m_document && m_document->canEdit() && !canonical.isEmpty() && canonical == QFileInfo(m_document->place()).canonicalFilePath()) return emit done(tr("%1 is open already.").arg(QFileInfo(path).fileName()));
    make(openPlan(path));
}

FileMenu::Opened FileMenu::openPlan(const QString& path)
{
    m_asked = path;
    auto opened = plainly(openDocument(path));
    if (opened) RecentPlans::add((*opened)->place());
    return opened;
}

QAction* FileMenu::opening(const QString& path, QObject* parent)
{
    const QFileInfo file(path);
    const QString name = Drafts::has(path) ? tr("%1 (draft)").arg(file.completeBaseName()) : tr("%1  –  %2").arg(file.fileName(), file.path());
    auto* action = new QAction(menuText(name), parent);
    // A plan that is not there now may be on a share that comes back: shown, but grey.
    action->setEnabled(file.exists());
    connect(action, &QAction::triggered, this, [this, path] { open(path); });
    return action;
}

void FileMenu::fillRecent()
{
    m_recent->clear();
    for (const QString& path : RecentPlans::list())
        if (!Drafts::has(path)) m_recent->addAction(opening(path, m_recent));
    const QStringList drafts = Drafts::list();
    if (m_recent->isEmpty() && drafts.isEmpty()) {
        m_recent->addAction(tr("No plan was opened yet"))->setEnabled(false);
        return;
    }
    if (!m_recent->isEmpty()) {
        m_recent->addSeparator();
        connect(m_recent->addAction(tr("&Forget these")), &QAction::triggered, this, &RecentPlans::clear);
    }
    if (drafts.isEmpty()) return;
    m_recent->addSection(tr("Drafts"));
    for (const QString& path : drafts) m_recent->addAction(opening(path, m_recent));
}

QList<QAction*> FileMenu::recent()
{
    fillRecent();
    // The buttons of before may be at work just now.
    for (QAction* action : m_offered) action->deleteLater();
    m_offered.clear();
    QStringList paths;
    for (const QString& path : RecentPlans::list())
        if (paths.size() < mostOffered && QFileInfo::exists(path)) paths.append(path);
    QStringList drafts = Drafts::list();
    for (const QString& path : paths) drafts.removeAll(path);
    for (const QString& path : paths + drafts.mid(0, mostOffered)) m_offered.append(opening(path, this));
    if (drafts.size() > mostOffered) {
        m_offered.append(new QAction(tr("%n more draft(s)…", nullptr, static_cast<int>(drafts.size() - mostOffered)), this));
        connect(m_offered.back(), &QAction::triggered, this, [this] { askForPlan(Drafts::folder()); });
    }
    return m_offered;
}

void FileMenu::askForPlan(const QString& folder)
{
    QFileDialog* dialog = dialogFor(m_window, tr("Open a plan"), folder, tr("Plans (*.headroom *.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { open(path); });
    dialog->open();
}

QString FileMenu::nameBeside(const QString& ending, const QString& scenario) const
{
    const QFileInfo file(m_document->place());
    static const QRegularExpression notInNames(QStringLiteral("[^\\w\\- ]+"), QRegularExpression::UseUnicodePropertiesOption);
    const auto* past = qobject_cast<const PastDocument*>(m_document);
    const QString of = (past ? tr(" - step %1").arg(past->step()) : QString()) + (scenario.isEmpty() ? QString() : QStringLiteral(" - ") + QString(scenario).remove(notInNames).left(60));
    const QString name = file.completeBaseName() + of + QLatin1Char('.') + ending;
    return Drafts::has(m_document->place()) ? name : file.dir().filePath(name);
}

void FileMenu::askForExport(const QString& ending)
{
    // A plan file holds the plan with all of its scenarios; the others hold the figures of one.
    const QString scenario = m_document->scenario() && ending != QStringLiteral("json") ? textOf(rowName(m_document->plan(), EntityKind::Scenario, m_document->scenario())) : QString();
    askForExport(ending, {.scenario = m_document->scenario()}, scenario, m_window);
}

void FileMenu::askForExport(const QString& ending, const ReportOptions& options, const QString& scenario, QWidget* above)
{
    QFileDialog* dialog = dialogFor(above, scenario.isEmpty() ? tr("Export") : tr("Export of the scenario %1").arg(scenario), nameBeside(ending, scenario), tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, options, scenario, above = QPointer(above)](const QString& path) {
        const QString problem = exportTo(path, options);
        // What came of it is said in the window.
        if (auto* asking = qobject_cast<QDialog*>(above.data())) asking->accept();
        if (problem.isEmpty()) emit done(scenario.isEmpty() ? tr("%1 is written.").arg(path) : tr("%1 is written, in the scenario %2.").arg(path, scenario));
        else emit failed(problem);
    });
    dialog->open();
}

void FileMenu::askForFigures()
{
    const QString key = QStringLiteral("csvDialect"), local = QStringLiteral("local");
    const QStringList forms{tr("CSV with commas and decimal points (*.csv)"), tr("CSV with semicolons and decimal commas (*.csv)")};
    const QString scenario = m_document->scenario() ? textOf(rowName(m_document->plan(), EntityKind::Scenario, m_document->scenario())) : QString();
    QFileDialog* dialog = dialogFor(m_window, scenario.isEmpty() ? tr("Export") : tr("Export of the scenario %1").arg(scenario), nameBeside(QStringLiteral("csv"), scenario), forms.join(QStringLiteral(";;")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectNameFilter(forms[QSettings().value(key).toString() == local ? 1 : 0]);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, forms, key, local](const QString& path) {
        const bool isLocal = dialog->selectedNameFilter() == forms[1];
        QSettings().setValue(key, isLocal ? local : QStringLiteral("international"));
        const QString problem = isLocal ? exportFigures(path, localCsv) : exportTo(path);
        if (problem.isEmpty()) emit done(tr("%1 is written.").arg(path));
        else emit failed(problem);
    });
    dialog->open();
}

QString FileMenu::exportFigures(const QString& path, CsvDialect dialect) const
{
    const Statement& base = m_document->base();
    const std::string text = m_document->scenario() ? figuresCsv(scenarioStatement(base, m_document->scenario()), Period::Month, dialect) : figuresCsv(base, Period::Month, dialect);
    const auto written = writeTextFile(path.toStdU16String(), text);
    return written ? QString() : textOf(written.error());
}

QString FileMenu::exportTo(const QString& path) const { return exportTo(path, {.scenario = m_document->scenario()}); }

QString FileMenu::exportTo(const QString& path, const ReportOptions& options) const
{
    const auto written = exportPlan(m_document->base(), path, reportStamp(), options);
    return written ? QString() : textOf(written.error());
}

void FileMenu::askForReport()
{
    enterTyped();
    auto* dialog = new ReportDialog(*m_document, m_window);
    connect(dialog, &ReportDialog::wanted, this, [this, dialog](const ReportOptions& options) {
        const QString scenario = options.scenario ? textOf(rowName(m_document->plan(), EntityKind::Scenario, options.scenario)) : QString();
        askForExport(QStringLiteral("pdf"), options, scenario, dialog);
    });
    dialog->open();
}

void FileMenu::askForImport()
{
    enterTyped();
    QFileDialog* dialog = dialogFor(m_window, tr("Import a workbook"), Drafts::has(m_document->place()) ? QString() : QFileInfo(m_document->place()).path(), tr("Workbooks (*.xlsx)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const QString problem = importFrom(path); !problem.isEmpty()) emit failed(problem);
    });
    dialog->open();
}

QString FileMenu::importFrom(const QString& path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto sheet = readXlsxFile(std::filesystem::path(path.toStdU16String()), inputsSheetName);
    const auto import = sheet ? compareWorkbook(m_document->plan(), *sheet) : Result<WorkbookImport>{tl::unexpected(sheet.error())};
    QApplication::restoreOverrideCursor();
    if (!sheet) return textOf(sheet.error());
    if (!import) return tr("\"%1\": %2").arg(path, textOf(import.error()));
    auto* dialog = new ImportDialog(*m_document, *std::move(sheet), QFileInfo(path).fileName(), m_window);
    connect(dialog, &ImportDialog::taken, this, &FileMenu::done);
    dialog->open();
    return {};
}

void FileMenu::askForTable(std::optional<EntityKind> kind)
{
    enterTyped();
    QFileDialog* dialog = dialogFor(m_window, tr("Import a table"), Drafts::has(m_document->place()) ? QString() : QFileInfo(m_document->place()).path(), tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) {
        if (const QString problem = importTableFrom(path, kind); !problem.isEmpty()) emit failed(problem);
    });
    dialog->open();
}

QString FileMenu::importTableFrom(const QString& path, std::optional<EntityKind> kind)
{
    auto bytes = readTextFile(path.toStdU16String(), largestTableFile);
    if (!bytes) return textOf(bytes.error());
    showImport({.name = QFileInfo(path).fileName(), .bytes = *std::move(bytes), .cells = nullptr}, kind);
    return {};
}

QString FileMenu::importClipboard(std::optional<EntityKind> kind)
{
    enterTyped();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const auto cells = mime ? clipboardCells(*mime, systemMarks()) : std::nullopt;
    TableText text{.delimiter = '\t', .lines = {}};
    for (std::size_t row = 0; cells && row < cells->block.size(); ++row) {
        TableLine line{.line = row + 1, .cells = {}};
        bool saysAnything = false;
        for (const QString& cell : cells->block[row]) {
            line.cells.push_back(cell.toStdString());
            saysAnything = saysAnything || !cell.trimmed().isEmpty();
        }
        text.width = std::max(text.width, line.cells.size());
        if (saysAnything) text.lines.push_back(std::move(line));
    }
    if (text.lines.empty()) return tr("The clipboard holds no cells.");
    if (text.lines.size() > mostTableLines || text.width > mostTableColumns) return tr("The clipboard holds more than %1 lines or %2 columns.").arg(mostTableLines).arg(mostTableColumns);
    showImport({.name = tr("the clipboard"), .bytes = {}, .cells = std::make_shared<const TableText>(std::move(text))}, kind);
    return {};
}

void FileMenu::showImport(TableSource source, std::optional<EntityKind> kind)
{
    auto* dialog = new TableImportDialog(*m_document, std::move(source), kind, m_window);
    connect(dialog, &TableImportDialog::taken, this, &FileMenu::done);
    dialog->open();
}

QString FileMenu::copyTo(const QString& path) const
{
    if (const auto* file = qobject_cast<const FileDocument*>(m_document)) {
        const auto copied = file->copyTo(path);
        return copied ? QString() : textOf(copied.error());
    }
    const auto created = PlanFile::create(std::filesystem::path(path.toStdU16String()), m_document->plan());
    return created ? QString() : textOf(created.error());
}

void FileMenu::askForCopy()
{
    enterTyped();
    QFileDialog* dialog = dialogFor(m_window, tr("Save a copy"), nameBeside(QStringLiteral("headroom")), tr("Headroom plans (*.headroom)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("headroom"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString problem = copyTo(path);
        if (problem.isEmpty()) emit done(tr("A copy is saved as %1; you go on working on %2.").arg(path, QFileInfo(m_document->place()).fileName()));
        else emit failed(problem);
    });
    dialog->open();
}

/// What is being typed in a cell or a form is entered, as by every click elsewhere; a version's name goes on being typed.
void FileMenu::enterTyped()
{
    QWidget* typedIn = m_window ? m_window->focusWidget() : nullptr;
    if (!typedIn || qobject_cast<VersionBar*>(typedIn->parentWidget())) return;
    // The keys go on where they went: an editor in a table is gone then, but not its table.
    QWidget* above = typedIn->parentWidget() ? typedIn->parentWidget()->parentWidget() : nullptr;
    const QPointer<QWidget> back = qobject_cast<QAbstractItemView*>(above) ? above : typedIn;
    typedIn->clearFocus();
    if (back) back->setFocus();
}

void FileMenu::save()
{
    // What is shown may be another plan than the file's: the past of it is no version, and takes no draft's place.
    if (qobject_cast<PastDocument*>(m_document)) return emit done(m_document->lockedBecause());
    if (!m_document->canEdit()) return emit failed(m_document->lockedBecause());
    enterTyped();
    if (Drafts::has(m_document->place())) return askForPlace(tr("Give the draft a place"));
    if (auto* file = qobject_cast<FileDocument*>(m_document)) file->keepVersion();
}

void FileMenu::askForPlace(const QString& title)
{
    enterTyped();
    QFileDialog* dialog = dialogFor(m_window, title, nameBeside(QStringLiteral("headroom")), tr("Headroom plans (*.headroom)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("headroom"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        auto moved = moveTo(path);
        if (!moved) return emit failed(textOf(moved.error()));
        m_opened = std::move(moved);
        emit placed();
    });
    dialog->open();
}

FileMenu::Opened FileMenu::moveTo(const QString& path)
{
    // A draft would be gone, with the plan of now and its history.
    if (qobject_cast<PastDocument*>(m_document)) return tl::unexpected(m_document->lockedBecause().toStdString());
    auto* file = qobject_cast<FileDocument*>(m_document);
    if (file)
        if (const auto kept = file->waitUntilKept(); !kept) return tl::unexpected(kept.error());
    // Where it is held by another window, its plan goes on there.
    const QString draft = m_document->canEdit() ? m_document->place() : QString();
    if (const QString problem = copyTo(path); !problem.isEmpty()) return tl::unexpected(problem.toStdString());
    auto opened = openPlan(path);
    if (opened && !draft.isEmpty()) Drafts::remove(draft);
    return opened;
}

}  // namespace headroom
