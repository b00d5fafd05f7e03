// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/page_heading.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int mostLetters = 46;  ///< of a column

}  // namespace

ImportTable::ImportTable(ImportModel& model, QWidget* parent) : FigureTable(parent), m_model(model)
{
    setAccessibleName(tr("Changes of the workbook"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setModel(&model);
}

void ImportTable::fitColumns()
{
    setColumnHidden(ImportModel::Reason, m_model.import().refused() == 0);
    resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < ImportModel::Count_; ++column) setColumnWidth(column, std::min(columnWidth(column) + 2 * letter, mostLetters * letter));
}

void ImportTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) return FigureTable::keyPressEvent(event);
    const QModelIndexList rows = selectionModel()->selectedRows(ImportModel::Input);
    const bool areChecked = std::ranges::all_of(rows, [&](const QModelIndex& at) { return !m_model.isChange(at.row()) || at.data(Qt::CheckStateRole).toInt() == Qt::Checked; });
    for (const QModelIndex& at : rows) m_model.setData(at, areChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

ImportDialog::ImportDialog(PlanDocument& document, Sheet sheet, const QString& file, QWidget* parent)
    : QDialog(parent), m_document(&document), m_sheet(std::move(sheet)), m_file(file), m_model(new ImportModel(this)), m_table(new ImportTable(*m_model)), m_summary(pageText()), m_ignored(pageText()), m_problem(pageText()),
      m_all(new QPushButton(tr("&All"))), m_none(new QPushButton(tr("&None")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import of %1").arg(m_file));
    layOut();
    connect(m_model, &ImportModel::acceptedChanged, this, &ImportDialog::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setAll(false); });
    connect(&document, &PlanDocument::planChanged, this, &ImportDialog::compare);
    connect(&document, &PlanDocument::lockChanged, this, &ImportDialog::refresh);
    connect(&document, &QObject::destroyed, this, &QDialog::reject);
    compare();
}

void ImportDialog::layOut()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, warningColour());
    m_problem->setPalette(warning);
    m_all->setToolTip(tr("Check every change"));
    m_none->setToolTip(tr("Check no change"));
    auto* checking = new QHBoxLayout;
    checking->addWidget(m_summary, 1);
    checking->addWidget(m_all);
    checking->addWidget(m_none);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addLayout(checking);
    column->addWidget(m_table, 1);
    column->addWidget(m_ignored);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    // Enter takes, wherever the focus is but on a button: no other becomes the default while there is nothing to take.
    for (QPushButton* button : {m_all, m_none, buttons->button(QDialogButtonBox::Cancel)}) button->setAutoDefault(false);
    m_take->setDefault(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(QSize(digit * 150, digit * 64).boundedTo(screen()->availableSize() * 0.9));
    m_table->setFocus();
}

void ImportDialog::compare()
{
    if (!m_document) return;
    auto import = compareWorkbook(m_document->plan(), m_sheet);
    m_model->setImport(import ? *std::move(import) : WorkbookImport{});
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, ImportModel::Input));
}

void ImportDialog::refresh()
{
    if (!m_document) return;
    const WorkbookImport& import = m_model->import();
    const auto accepted = m_model->accepted();
    const auto group = importEdits(m_document->plan(), import, accepted);
    const bool canTake = group && !accepted.empty() && m_document->canEdit();
    m_summary->setText(summaryText());
    m_ignored->setText(ignoredText());
    m_ignored->setVisible(!m_ignored->text().isEmpty());
    m_problem->setText(!m_document->canEdit() ? tr("Read only: %1").arg(m_document->lockedBecause()) : group ? QString() : textOf(group.error()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_table->setVisible(!import.lines.empty());
    for (QPushButton* button : {m_all, m_none}) button->setVisible(import.changes() > 0);
    m_take->setText(tr("&Take %n change(s)", nullptr, static_cast<int>(accepted.size())));
    m_take->setEnabled(canTake);
    setAccessibleDescription(m_summary->text() + QLatin1Char('\n') + m_ignored->text());
}

QString ImportDialog::summaryText() const
{
    const WorkbookImport& import = m_model->import();
    QStringList sentences;
    if (import.lines.empty()) sentences.append(tr("The workbook changes nothing in the plan."));
    if (import.changes() > 0) sentences.append(tr("%n input(s) would change.", nullptr, static_cast<int>(import.changes())));
    if (import.refused() > 0) sentences.append(tr("%n input(s) cannot be taken.", nullptr, static_cast<int>(import.refused())));
    if (!import.otherPlan.empty()) sentences.append(tr("The workbook was exported from the plan \"%1\".").arg(textOf(quotable(import.otherPlan))));
    return sentences.join(QLatin1Char(' '));
}

QString ImportDialog::ignoredText() const
{
    const WorkbookImport& import = m_model->import();
    QStringList stays, left;
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    if (import.unchanged > 0) stays.append(tr("%n input(s) are the same", nullptr, count(import.unchanged)));
    if (import.changedInPlan > 0) stays.append(tr("%n stay(s) as only the plan has changed them since the export", nullptr, count(import.changedInPlan)));
    if (import.missing > 0) stays.append(tr("%n stay(s) that the workbook lacks", nullptr, count(import.missing)));
    if (import.ignoredCells > 0) left.append(tr("%n cell(s) that are no values of inputs", nullptr, count(import.ignoredCells)));
    if (import.ignoredRows > 0) left.append(tr("%n line(s) without an input", nullptr, count(import.ignoredRows)));
    if (import.gone > 0) left.append(tr("%n line(s) of inputs that the plan has no more", nullptr, count(import.gone)));
    if (import.ignoredSheets > 0) left.append(tr("%n other sheet(s)", nullptr, count(import.ignoredSheets)));
    QStringList lines;
    if (!stays.isEmpty()) lines.append(tr("%1.").arg(stays.join(tr(", "))));
    if (!left.isEmpty()) lines.append(tr("Ignored: %1.").arg(left.join(tr(", "))));
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::accept()
{
    if (!m_document || !m_take->isEnabled()) return;
    const auto group = importEdits(m_document->plan(), m_model->import(), m_model->accepted());
    if (!group) return refresh();
    const QString what = tr("Import of %1").arg(m_file);
    // The plan is another then: nothing is to be compared again with what is just taken.
    disconnect(m_document, &PlanDocument::planChanged, this, nullptr);
    if (const auto issue = m_document->edit(*group, what)) {
        connect(m_document, &PlanDocument::planChanged, this, &ImportDialog::compare);
        m_problem->setText(textOf(sentence(*issue)));
        m_problem->show();
        return;
    }
    emit taken(tr("%1: %n change(s).", nullptr, static_cast<int>(group->size())).arg(what));
    QDialog::accept();
}

}  // namespace headroom
