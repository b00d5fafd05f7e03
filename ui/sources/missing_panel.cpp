// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/missing_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/page_heading.h"
#include "palette/icon.h"
#include "sources/source_dialog.h"

namespace headroom {

namespace {

enum Shown { All, Entered, AtDefault };

constexpr int mostLetters = 30;  ///< of a column

}  // namespace

MissingTable::MissingTable(QWidget* parent) : FigureTable(parent)
{
    setAccessibleName(tr("Inputs without a source"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
}

void MissingTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && event->modifiers() & Qt::ShiftModifier) emit sourceAsked();
    else FigureTable::keyPressEvent(event);
}

void MissingTable::fitColumns()
{
    resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < horizontalHeader()->count(); ++column) setColumnWidth(column, std::min(columnWidth(column) + letter, mostLetters * letter));
}

MissingPanel::MissingPanel(QWidget* parent)
    : QWidget(parent), m_model(new MissingModel(this)), m_table(new MissingTable), m_shown(new ChoiceButtons(tr("Inputs that are shown"), {tr("All"), tr("Entered"), tr("Default")})), m_sentence(pageText()), m_none(pageText()),
      m_add(new QPushButton(themedIcon(QStringLiteral("add")), tr("Add source…"))), m_go(new QPushButton(tr("Go to the input")))
{
    m_add->setToolTip(tr("For the inputs that are selected (Shift+F2)"));
    m_go->setToolTip(tr("Enter, or a double click"));
    m_table->setModel(m_model);
    layOut();
    connect(m_shown, &ChoiceButtons::chosenChanged, this, &MissingPanel::show);
    connect(m_add, &QPushButton::clicked, this, &MissingPanel::askSource);
    connect(m_go, &QPushButton::clicked, this, &MissingPanel::go);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) { emit revealAsked(m_model->placeAt(at.row())); });
    connect(m_table, &MissingTable::sourceAsked, this, &MissingPanel::askSource);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MissingPanel::refreshButtons);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (chosen().empty()) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_add->text(), this, &MissingPanel::askSource);
        menu->addAction(m_go->text(), this, &MissingPanel::go);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    show();
}

void MissingPanel::layOut()
{
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_sentence, 1);
    heading->addWidget(m_shown);
    heading->addSpacing(12);
    heading->addWidget(m_add);
    heading->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    m_none->setAlignment(Qt::AlignTop);
}

void MissingPanel::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_all.clear();
    m_model->setMissing(document, {});
    if (document) connect(document, &PlanDocument::historyChanged, this, &MissingPanel::refreshButtons);
    show();
}

void MissingPanel::refresh()
{
    m_all = m_document ? inputsWithoutSource(m_document->plan()) : std::vector<Unsourced>{};
    show();
}

void MissingPanel::show()
{
    const auto entered = static_cast<int>(std::ranges::count(m_all, Standing::Entered, &Unsourced::standing));
    m_sentence->setText(tr("Without a source: %1 entered, %2 at their default.").arg(entered).arg(count() - entered));
    std::vector<Unsourced> shown = m_all;
    if (m_shown->chosen() != All) std::erase_if(shown, [&](const Unsourced& each) { return (each.standing == Standing::Entered) != (m_shown->chosen() == Entered); });
    const int row = m_table->currentIndex().row();
    m_model->setMissing(m_document, std::move(shown));
    m_none->setText(count() == 0 ? tr("Every input that feeds a figure has a source.") : tr("None of these is without a source."));
    m_none->setVisible(m_document && m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    // The next one is at hand where the last was given its source.
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    refreshButtons();
}

void MissingPanel::refreshButtons()
{
    const auto places = chosen();
    m_add->setEnabled(!places.empty());
    m_go->setEnabled(places.size() == 1);
}

std::vector<Place> MissingPanel::chosen() const
{
    std::vector<Place> places;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) places.push_back(m_model->placeAt(row.row()));
    return places;
}

void MissingPanel::askSource()
{
    if (const auto places = chosen(); m_document && !places.empty()) (new SourceDialog(*m_document, places, this))->open();
}

void MissingPanel::go()
{
    if (const auto places = chosen(); places.size() == 1) emit revealAsked(places.front());
}

}  // namespace headroom
