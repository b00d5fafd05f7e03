// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_page.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include "history/compare_dialog.h"
#include "history/point_words.h"
#include "pages/page_heading.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int pauseMilliseconds = 60;

}  // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : QWidget(parent), m_drift(new VersionDrift(this)), m_model(new HistoryModel(*m_drift, this)), m_filters(new HistoryFilterBar), m_table(new HistoryTable), m_detail(new DetailPanel), m_empty(pageText()), m_list(new QWidget)
{
    setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({420, 300});
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(splitter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(pageTitle(tr("History")));
    column->addWidget(m_filters);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(m_filters, &HistoryFilterBar::changed, this, [this] { m_model->setFilter(m_filters->filter(), m_filters->shown()); });
    connect(m_model, &HistoryModel::read, this, &HistoryPage::refreshFaces);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::refreshDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::refreshDetail);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { emit showAsked(m_model->at(index.row()).step.number); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::openMenu);
    const auto chosen = [this] { return m_model->at(m_table->chosenRows().front()).step.number; };
    connect(m_detail, &DetailPanel::showAsked, this, [this, chosen] { emit showAsked(chosen()); });
    connect(m_detail, &DetailPanel::restoreAsked, this, [this, chosen] { emit restoreAsked(chosen()); });
    connect(m_detail, &DetailPanel::compareAsked, this, &HistoryPage::compare);
    connect(m_detail, &DetailPanel::revealAsked, this, &HistoryPage::reveal);
    setDocument(nullptr);
}

void HistoryPage::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = qobject_cast<FileDocument*>(document);
    m_drift->setDocument(m_document);
    m_model->setDocument(m_document);
    m_detail->setDocument(m_document);
    m_filters->clear();
    m_model->setFilter({}, HistoryModel::Shown::All);
    m_isOld = true;
    if (m_document) {
        // A step is in the file once it is no longer being kept.
        connect(m_document, &PlanDocument::keepingChanged, this, [this] { m_pause.start(); });
        connect(m_document, &PlanDocument::historyChanged, this, [this] { m_pause.start(); });
        connect(m_document, &FileDocument::versionsChanged, this, [this] { m_pause.start(); });
        connect(m_document, &PlanDocument::lockChanged, this, &HistoryPage::refreshDetail);
        if (isVisible()) refresh();
    }
    refreshFaces();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOld) refresh();
}

void HistoryPage::refresh()
{
    m_isOld = !isVisible();
    if (m_isOld || !m_document) return;
    m_model->refresh();
    m_detail->refresh();
}

void HistoryPage::refreshFaces()
{
    m_filters->setAuthors(m_model->authors());
    m_filters->setEnabled(m_document);
    QString text = m_model->problem();
    if (!m_document) text = tr("This plan is kept in no file, so it has no history.");
    else if (text.isEmpty() && m_model->rowCount() == 0 && !m_model->isReading()) text = m_filters->shown() == HistoryModel::Shown::VersionsOnly && m_model->versions().empty() ? tr("No version was kept yet. Ctrl+S keeps one: the plan of that moment with its headline figures.") : tr("No step of the history is like that.");
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_list->setVisible(text.isEmpty());
    if (m_model->rowCount() > 0 && m_table->chosenRows().isEmpty()) m_table->choose(0);
    else refreshDetail();
}

void HistoryPage::refreshDetail()
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty()) return m_detail->setRow({}, 0);
    const HistoryRow& row = m_model->at(rows.contains(m_table->currentIndex().row()) ? m_table->currentIndex().row() : rows.front());
    StepNumber since = 0;
    if (row.isVersion())
        for (const Version& version : m_model->versions())
            if (version.number < row.version.number) since = std::max(since, version.step);
    m_detail->setRow(row, since);
    m_detail->setChosen(static_cast<int>(rows.size()));
}

void HistoryPage::choose(StepNumber step)
{
    // A version of the step stands for it too.
    const QList<int> rows = m_table->chosenRows();
    if (rows.size() != 1 || m_model->at(rows.front()).step.number != step) m_table->choose(m_model->rowOfStep(step));
}

void HistoryPage::compare()
{
    const QList<int> rows = m_table->chosenRows();
    if (!m_document || rows.isEmpty() || rows.size() > 2) return;
    const auto sideOf = [this](int row) {
        const HistoryRow& at = m_model->at(row);
        return CompareDialog::Side{.step = at.step.number, .name = at.isVersion() ? nameOf(at.version) : nameOf(at.step), .when = whenAndWho(at.time(), at.isVersion() ? at.version.author : at.step.author)};
    };
    // The older one stands left.
    const CompareDialog::Side b = rows.size() == 2 ? sideOf(rows.front()) : CompareDialog::Side{.step = {}, .name = tr("Now"), .when = {}};
    auto* dialog = new CompareDialog(*m_document, sideOf(rows.back()), b, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::revealAsked, this, &HistoryPage::reveal);
    dialog->show();
}

void HistoryPage::nameVersion(int column)
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty()) return;
    const QModelIndex cell = m_model->index(rows.front(), column);
    m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->edit(cell);
}

void HistoryPage::openMenu(const QPoint& at)
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty()) return;
    QMenu menu(this);
    const auto add = [&menu](const QString& text, bool isEnabled, const auto& run) {
        QAction* action = menu.addAction(text, run);
        action->setEnabled(isEnabled);
    };
    const bool isOne = rows.size() == 1, canEdit = m_document && m_document->canEdit();
    const StepNumber step = m_model->at(rows.front()).step.number;
    add(tr("Show the &plan as it was"), isOne, [this, step] { emit showAsked(step); });
    add(rows.size() == 2 ? tr("&Compare the two") : tr("&Compare with now"), rows.size() <= 2, [this] { compare(); });
    add(tr("&Restore"), isOne && canEdit, [this, step] { emit restoreAsked(step); });
    if (m_model->at(rows.front()).isVersion()) {
        menu.addSeparator();
        add(tr("&Name this version"), isOne && canEdit, [this] { nameVersion(HistoryModel::Done); });
        add(tr("N&ote on this version"), isOne && canEdit, [this] { nameVersion(HistoryModel::Changed); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void HistoryPage::reveal(const Place& place)
{
    if (!m_document || !indexOf(m_document->plan(), place.table, place.row)) return emit said(tr("This row is no longer in the plan."));
    emit revealAsked(place);
}

}  // namespace headroom
