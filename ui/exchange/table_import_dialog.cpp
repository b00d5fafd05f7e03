// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_import_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "pages/page_heading.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr std::array<char, 4> knownDelimiters{',', ';', '\t', '|'};

int countOf(std::size_t number) { return static_cast<int>(number); }

QTableView* mappingTable(MappingModel& model)
{
    auto* table = new QTableView;
    table->setModel(&model);
    table->setItemDelegate(new ChoiceDelegate(table));
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setAccessibleName(TableImportDialog::tr("Columns of the file"));
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    const int letter = table->fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : {std::pair{MappingModel::Heading, 34}, {MappingModel::Input, 34}, {MappingModel::ReadAs, 22}}) table->setColumnWidth(column, letters * letter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

}  // namespace

TableImportDialog::TableImportDialog(PlanDocument& document, TableSource source, std::optional<EntityKind> kind, QWidget* parent)
    : QDialog(parent), m_document(&document), m_reader(new TableReader(std::move(source), this)), m_kind(kind), m_mapping(new MappingModel(this)), m_preview(new PreviewModel(this)), m_refusals(new RefusalModel(this)), m_filled(new FilledModel(this)),
      m_mappingTable(mappingTable(*m_mapping)), m_previewTable(new FigureTable), m_refusalTable(new FigureTable), m_filledTable(new FigureTable), m_parts(new QTabWidget), m_summary(pageText()), m_notes(pageText()), m_problem(pageText()), m_progress(new QProgressBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import of %1").arg(m_reader->source().name));
    layOut();
    connect(m_reader, &TableReader::read, this, &TableImportDialog::setTable);
    connect(m_mapping, &MappingModel::chosen, this, [this](std::size_t column, const ColumnChoice& choice) {
        // What a column is chosen for, no other that was chosen keeps.
        for (auto& [other, chosen] : m_choices.columns)
            if (other != column && choice.target.kind != ColumnTarget::Kind::Ignored && chosen.target == choice.target) chosen = {};
        m_choices.columns[column] = choice;
        readAgain();
    });
    connect(m_refusalTable, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { goTo(m_refusals->refusal(at.row())); });
    connect(&document, &PlanDocument::planChanged, this, &TableImportDialog::readAgain);
    connect(&document, &PlanDocument::lockChanged, this, &TableImportDialog::refresh);
    connect(&document, &QObject::destroyed, this, &QDialog::reject);
    connect(&m_watch, &QTimer::timeout, this, &TableImportDialog::refreshProgress);
    readAgain();
}

QComboBox* TableImportDialog::addChoice(QLayout* row, const QString& label, const QStringList& words)
{
    auto* box = new QComboBox;
    box->addItems(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setAccessibleName(label);
    auto* name = new QLabel(label);
    name->setBuddy(box);
    row->addWidget(name);
    row->addWidget(box);
    return box;
}

QWidget* TableImportDialog::choicesRow()
{
    auto* face = new QWidget;
    auto* rows = new QVBoxLayout(face);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(second);
    QStringList names;
    for (const TableType& type : tables()) {
        m_tables.push_back(type.kind);
        names.append(translated(type.plural));
    }
    m_kinds = addChoice(first, tr("Into"), names);
    m_modes = addChoice(first, tr("Rows"), {tr("Add and update; what the file lacks stays"), tr("Make the table what the file says")});
    first->addStretch();
    const QString found = tr("As found");
    m_delimiters = addChoice(second, tr("Cells apart by"), {found, tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Pipe")});
    m_delimiters->setEnabled(!m_reader->source().cells);
    m_marks = addChoice(second, tr("Decimal mark"), {found, tr("Point: 1,234.5"), tr("Comma: 1.234,5")});
    m_days = addChoice(second, tr("Dates"), {found, tr("Day first: 31/12/2026"), tr("Month first: 12/31/2026")});
    second->addStretch();
    connect(m_kinds, &QComboBox::activated, this, [this](int at) {
        m_kind = m_tables[static_cast<std::size_t>(at)];
        m_choices.columns.clear();
        m_choices.mode.reset();
        readAgain();
    });
    connect(m_modes, &QComboBox::activated, this, [this](int at) { m_choices.mode = at == 0 ? ImportMode::AddAndUpdate : ImportMode::Replace, readAgain(); });
    connect(m_delimiters, &QComboBox::activated, this, [this](int at) {
        m_choices.delimiter = at == 0 ? std::nullopt : std::optional{knownDelimiters[static_cast<std::size_t>(at - 1)]};
        m_choices.columns.clear();
        readAgain();
    });
    connect(m_marks, &QComboBox::activated, this, [this](int at) { m_choices.marks = at == 0 ? std::nullopt : std::optional{at == 1 ? international : continental}, readAgain(); });
    connect(m_days, &QComboBox::activated, this, [this](int at) { m_choices.days = at == 0 ? DayOrder::Unknown : at == 1 ? DayOrder::DayFirst : DayOrder::MonthFirst, readAgain(); });
    return face;
}

void TableImportDialog::layOut()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, warningColour());
    m_problem->setPalette(warning);
    m_previewTable->setAccessibleName(tr("Lines as they are understood"));
    m_previewTable->setModel(m_preview);
    m_refusalTable->setAccessibleName(tr("What is refused"));
    m_refusalTable->setModel(m_refusals);
    m_refusalTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refusalTable->verticalHeader()->hide();
    m_refusalTable->horizontalHeader()->setStretchLastSection(true);
    m_filledTable->setAccessibleName(tr("What new rows have that the file does not say"));
    m_filledTable->setModel(m_filled);
    m_filledTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_filledTable->verticalHeader()->hide();
    m_filledTable->horizontalHeader()->setStretchLastSection(true);
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Lines and refusals"));
    m_parts->addTab(m_previewTable, tr("Lines"));
    m_parts->addTab(m_refusalTable, tr("Refused"));
    m_parts->addTab(m_filledTable, tr("Not in the file"));
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_mappingTable);
    halves->addWidget(m_parts);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TableImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(choicesRow());
    column->addWidget(halves, 1);
    column->addWidget(m_summary);
    column->addWidget(m_notes);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false);
    m_take->setAutoDefault(false);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(QSize(digit * 160, digit * 96).boundedTo(screen()->availableSize() * 0.9));
}

void TableImportDialog::readAgain()
{
    if (!m_document) return;
    m_isReading = true;
    m_watch.start(100);
    m_reader->start(std::make_shared<const Plan<>>(m_document->plan()), m_kind, m_choices, m_document->nextId());
    refresh();
}

void TableImportDialog::refreshProgress()
{
    if (!m_isReading) return;
    // What takes no time shows no bar.
    m_progress->show();
    m_progress->setValue(m_reader->percent());
}

void TableImportDialog::setTable(const ReadTable& table)
{
    m_isReading = false;
    m_watch.stop();
    m_progress->hide();
    m_table = table;
    m_mapping->setTable(table);
    m_preview->setTable(table);
    m_refusals->setTable(table);
    m_filled->setTable(table);
    if (table.import) {
        m_kind = table.import->table;
        m_kinds->setCurrentIndex(static_cast<int>(std::ranges::find(m_tables, table.import->table) - m_tables.begin()));
        m_modes->setCurrentIndex(table.import->mode == ImportMode::Replace ? 1 : 0);
        const auto found = std::ranges::find(knownDelimiters, table.text->delimiter);
        if (!m_choices.delimiter && !m_reader->source().cells && found != knownDelimiters.end()) m_delimiters->setItemText(0, tr("As found: %1").arg(m_delimiters->itemText(1 + static_cast<int>(found - knownDelimiters.begin())).toLower()));
    }
    m_parts->setTabText(1, table.import && table.import->refusedCells > 0 ? tr("Refused (%1)").arg(table.import->refusedCells) : tr("Refused"));
    const std::size_t filled = table.import ? table.import->filled.size() : 0;
    m_parts->setTabText(2, filled > 0 ? tr("Not in the file (%1)").arg(filled) : tr("Not in the file"));
    refresh();
}

QString TableImportDialog::summaryText() const
{
    if (!m_table.import || !m_table.import->problems.empty()) return {};
    const TableImport& import = *m_table.import;
    const std::size_t all = import.added + import.changed + import.same + import.refused;
    QString text = tr("%n row(s)", nullptr, countOf(all)) + tr(": %1 new, %2 changed, %3 the same, %4 refused").arg(import.added).arg(import.changed).arg(import.same).arg(import.refused);
    if (import.mode == ImportMode::Replace) text += tr("; %n row(s) of the plan go(es)", nullptr, countOf(import.removed));
    return tr("%1.").arg(text);
}

void TableImportDialog::refresh()
{
    if (!m_document || !m_take) return;
    const bool isRead = m_table.import && m_table.import->problems.empty() && !m_isReading;
    const std::size_t rows = isRead ? m_table.import->added + m_table.import->changed : 0, removed = isRead ? m_table.import->removed : 0, refused = isRead ? m_table.import->refused : 0;
    const bool hasEdits = isRead && (!m_table.import->inserts.empty() || !m_table.import->changes.empty() || removed > 0);
    QString notes = m_table.text && !m_table.text->lines.empty() && m_table.text->encoding != TextEncoding::Utf8 ? tr("Letters: %1.").arg(textOf(encodingName(m_table.text->encoding))) : QString();
    if (m_table.import)
        for (const std::string& note : m_table.import->notes) notes += (notes.isEmpty() ? QString() : QStringLiteral(" ")) + textOf(note);
    const int filled = isRead ? countOf(m_table.import->filled.size()) : 0;
    if (filled > 0) notes += (notes.isEmpty() ? QString() : QStringLiteral(" ")) + tr("Of new rows %n input(s) are not in the file: they begin as every new row does, and are listed under \"Not in the file\".", nullptr, filled);
    QString problem = textOf(m_table.problem);
    if (m_table.import)
        for (const std::string& each : m_table.import->problems) problem += (problem.isEmpty() ? QString() : QStringLiteral("\n")) + textOf(each);
    if (!m_document->canEdit()) problem = tr("Read only: %1").arg(m_document->lockedBecause());
    m_summary->setText(m_isReading && !m_table.import ? tr("Reading…") : summaryText());
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_take->setText(refused > 0 ? tr("&Import %n row(s), without what is refused", nullptr, countOf(rows)) : tr("&Import %n row(s)", nullptr, countOf(rows)));
    m_take->setEnabled(hasEdits && m_document->canEdit());
    // Enter takes what is whole; a part of a file is taken by a deliberate click.
    (refused > 0 ? m_cancel : m_take)->setDefault(true);
    setAccessibleDescription(m_summary->text() + QLatin1Char('\n') + problem);
}

void TableImportDialog::goTo(const ImportRefusal& refusal)
{
    m_parts->setCurrentIndex(0);
    m_previewTable->setCurrentIndex(m_preview->index(m_preview->rowOf(refusal.at), refusal.column ? 1 + static_cast<int>(*refusal.column) : 0));
    m_previewTable->scrollTo(m_previewTable->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_previewTable->setFocus();
}

void TableImportDialog::accept()
{
    if (!m_document || !m_take->isEnabled()) return;
    const auto refuse = [this](const QString& why) {
        m_problem->setText(why);
        m_problem->show();
    };
    const auto group = importEdits(m_document->plan(), *m_table.import, Refused::IsLeftOut);
    if (!group) return refuse(textOf(group.error()));
    const QString what = tr("Import of %1").arg(m_reader->source().name);
    // The plan is another then: nothing is to be read again against what is just taken.
    disconnect(m_document, &PlanDocument::planChanged, this, nullptr);
    if (const auto issue = m_document->edit(*group, what)) {
        connect(m_document, &PlanDocument::planChanged, this, &TableImportDialog::readAgain);
        return refuse(textOf(sentence(*issue)));
    }
    const TableImport& import = *m_table.import;
    emit taken(tr("%1: %2 new, %3 changed, %4 refused.").arg(what).arg(import.added).arg(import.changed).arg(import.refused));
    QDialog::accept();
}

}  // namespace headroom
