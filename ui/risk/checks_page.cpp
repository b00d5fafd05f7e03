// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/checks_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

#include "pages/page_heading.h"
#include "palette/icon.h"
#include "plan/rows.h"
#include "risk/published_table.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int publishedInSight = 16;
constexpr int mostLetters = 30;  ///< of a column beside the sentences, before it wraps

Place checkInput(Id row) { return {.table = EntityKind::Check, .row = row, .field = 0}; }

}  // namespace

CheckTable::CheckTable(QWidget* parent) : FigureTable(parent)
{
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    // Rows are measured once the columns have their widths.
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &CheckTable::fitHeight, Qt::QueuedConnection);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        resizeRowsToContents();
        fitHeight();
    });
}

void CheckTable::fitColumns()
{
    resizeColumnsToContents();
    const int most = mostLetters * fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < horizontalHeader()->count(); ++column) setColumnWidth(column, std::min(columnWidth(column), most));
    resizeRowsToContents();
    fitHeight();
}

void CheckTable::fitHeight() { setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2); }

ChecksPage::ChecksPage(const RiskReadings& readings, QWidget* parent)
    : QScrollArea(parent), m_readings(readings), m_model(new CheckModel(this)), m_table(new CheckTable), m_founding(new FoundingPanel(readings)), m_breakEven(new BreakEvenPanel), m_published(new PrintedTable(tr("Model against published"))), m_counts(pageText()),
      m_noPublished(pageText()), m_add(new QPushButton(themedIcon(QStringLiteral("add")), tr("Add a check"))), m_edit(new QPushButton(themedIcon(QStringLiteral("settings")), tr("Edit checks")))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Checks"));
    m_table->setAccessibleName(tr("Checks of the plan"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_published->fitHeight(publishedInSight);
    m_noPublished->setText(tr("The plan holds no published values. They are entered on the page Checks and published values, among the inputs."));
    setWidget(contents());
    connect(&readings, &RiskReadings::checksChanged, this, &ChecksPage::refresh);
    connect(m_add, &QPushButton::clicked, this, &ChecksPage::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_table->currentIndex();
        if (m_model->rowCount() > 0) emit revealAsked(checkInput(m_model->idAt(at.isValid() ? at.row() : 0)));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) { emit revealAsked(checkInput(m_model->idAt(at.row()))); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (at.isValid()) m_breakEven->chooseCheck(m_model->idAt(at.row()));
    });
}

QWidget* ChecksPage::contents()
{
    auto* page = new QWidget;
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(pageTitle(tr("Checks")));
    heading->addWidget(m_counts, 1, Qt::AlignBottom);
    heading->addWidget(m_add);
    heading->addWidget(m_edit);
    auto* asked = pageText();
    asked->setText(tr("At which value of an input does a check change its colour? The value nearest to the present one, searched within the bounds of the input."));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_table);
    column->addWidget(partTitle(tr("How much may go wrong")));
    column->addWidget(m_founding);
    column->addWidget(partTitle(tr("Break-even")));
    column->addWidget(asked);
    column->addWidget(m_breakEven);
    column->addWidget(partTitle(tr("Model against published")));
    column->addWidget(m_published);
    column->addWidget(m_noPublished);
    column->addStretch(1);
    return page;
}

void ChecksPage::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_breakEven->setDocument(document);
    m_isOld = true;
    if (!document) return m_model->clear();
    connect(document, &PlanDocument::planChanged, this, [this] {
        m_isOld = true;
        if (isVisible()) refreshInputs();
    });
    connect(document, &PlanDocument::scenarioChosen, this, [this] {
        m_isOld = true;
        if (isVisible()) refreshInputs();
    });
    refresh();
    if (isVisible()) refreshInputs();
}

void ChecksPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isOld && m_document) refreshInputs();
}

void ChecksPage::refresh()
{
    if (!m_document) return;
    m_model->setResults(m_document->plan(), m_readings.checks(), m_document->scenario());
    m_counts->setText(textOf(countsSentence(m_readings.counts())));
    m_table->setVisible(m_model->rowCount() > 0);
    m_edit->setEnabled(m_model->rowCount() > 0);
    m_add->setEnabled(m_document->canEdit());
}

void ChecksPage::refreshInputs()
{
    m_isOld = false;
    m_breakEven->refresh();
    TextTable table = publishedTable(m_document->statement());
    m_noPublished->setVisible(table.rows.empty());
    m_published->setVisible(!table.rows.empty());
    m_published->setTable(std::move(table));
}

void ChecksPage::add()
{
    if (!m_document) return;
    const auto row = newRow(m_document->plan(), EntityKind::Check, m_document->nextId());
    if (row && !m_document->edit({*row}, tr("New check"))) emit revealAsked(checkInput(row->row.id));
}

}  // namespace headroom
