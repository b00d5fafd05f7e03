// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/detail_panel.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include "history/point_words.h"
#include "pages/page_heading.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int pauseMilliseconds = 120, figureDigits = 15;

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

}  // namespace

DetailPanel::DetailPanel(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel), m_facts(new ElidedLabel), m_show(new QPushButton(tr("Show the &plan as it was"))), m_restore(new QPushButton(tr("&Restore"))), m_compare(new QPushButton(tr("&Compare with now"))), m_figures(new ChoiceButtons(tr("Headline figures"), {tr("Then and now"), tr("Computed otherwise")})), m_changesTitle(partTitle({})), m_changesText(pageText()),
      m_figuresText(pageText()), m_driftText(pageText()), m_changes(new ChangesTable(tr("What was changed"))), m_headline(new CutTable(tr("Headline figures then and now"), figureDigits)), m_drift(new CutTable(tr("Headline figures that this version of the program computes otherwise"), figureDigits))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_show->setToolTip(toolTipOf(tr("Every page, chart and export shows the plan of then, until you come back (Enter)")));
    m_restore->setToolTip(toolTipOf(tr("Brings back the plan as it was then, as one more edit: nothing is lost, and undo takes it back")));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addLayout(texts, 1);
    for (QPushButton* button : {m_show, m_compare, m_restore}) heading->addWidget(button);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(changesPart());
    parts->addWidget(figuresPart());
    parts->setSizes({400, 600});
    auto* column = columnOf(this);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(parts, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DetailPanel::ask);
    connect(m_show, &QPushButton::clicked, this, &DetailPanel::showAsked);
    connect(m_restore, &QPushButton::clicked, this, &DetailPanel::restoreAsked);
    connect(m_compare, &QPushButton::clicked, this, &DetailPanel::compareAsked);
    connect(m_figures, &ChoiceButtons::chosenChanged, this, &DetailPanel::refreshFigures);
    connect(m_changes, &ChangesTable::revealAsked, this, &DetailPanel::revealAsked);
    setRow({}, 0);
}

QWidget* DetailPanel::changesPart()
{
    auto* part = new QWidget;
    QVBoxLayout* column = columnOf(part);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changesText);
    column->addWidget(m_changes, 1);
    column->addStretch();
    return part;
}

QWidget* DetailPanel::figuresPart()
{
    auto* part = new QWidget;
    QVBoxLayout* column = columnOf(part);
    auto* heading = new QHBoxLayout;
    heading->addWidget(partTitle(tr("Headline figures then and now")));
    heading->addStretch();
    heading->addWidget(m_figures);
    column->addLayout(heading);
    for (QLabel* text : {m_figuresText, m_driftText}) column->addWidget(text);
    for (CutTable* table : {m_headline, m_drift}) column->addWidget(table, 1);
    column->addStretch();
    return part;
}

void DetailPanel::setDocument(FileDocument* document)
{
    m_document = document;
    m_isAsking = false;
    setRow({}, 0);
}

void DetailPanel::setRow(const std::optional<HistoryRow>& row, StepNumber since)
{
    m_row = row;
    m_since = since;
    setVisible(row.has_value());
    if (!row) return m_pause.stop();
    const QString name = row->isVersion() ? tr("%1 (version %2, step %3)").arg(row->done).arg(row->version.number).arg(row->step.number) : tr("Step %1: %2").arg(row->step.number).arg(row->done);
    m_title->setText(name);
    m_title->setToolTip(toolTipOf(name));
    m_facts->setText(row->isVersion() ? tr("%1 – computed by Headroom %2").arg(whenAndWho(row->time(), row->version.author), textOf(row->version.engine).simplified()) : whenAndWho(row->time(), row->step.author));
    m_facts->setToolTip(toolTipOf(utcOf(row->time())));
    m_changesTitle->setText(!row->isVersion() ? tr("What it changed") : m_since > 0 ? tr("What had changed since the version before") : tr("What had changed since the plan was made"));
    m_pause.start();
}

void DetailPanel::setChosen(int rows)
{
    m_compare->setText(rows == 2 ? tr("&Compare the two") : tr("&Compare with now"));
    m_compare->setEnabled(rows <= 2);
    m_show->setEnabled(rows == 1);
    m_restore->setEnabled(rows == 1 && m_document && m_document->canEdit());
    m_restore->setStatusTip(m_document ? m_document->lockedBecause() : QString());
}

void DetailPanel::refresh()
{
    if (m_row && !m_pause.isActive()) m_pause.start();
}

void DetailPanel::ask()
{
    if (!m_row || !m_document) return;
    // One question at a time: those of a cursor that ran on need no answer.
    m_isOld = m_isAsking;
    if (m_isAsking) return;
    m_isAsking = true;
    m_document->keeper().ask<PointDetail>(
        m_document, [row = *m_row, since = m_since, engine = QCoreApplication::applicationVersion().toStdString()](PlanFile& file) { return readDetail(file, row, since, engine); },
        [self = QPointer(this), document = m_document, asked = *m_row](const Result<PointDetail>& detail) {
            if (!self || self->m_document != document) return;
            self->m_isAsking = false;
            const bool isChosen = self->m_row && !standsAbove(asked, *self->m_row) && !standsAbove(*self->m_row, asked);
            if (isChosen) self->fill(detail);
            if (std::exchange(self->m_isOld, false)) self->ask();
        });
}

void DetailPanel::fill(const Result<PointDetail>& detail)
{
    const PointDetail noDetail;
    const PointDetail& shown = detail ? *detail : noDetail;
    QString text = !detail ? textOf(detail.error()) : shown.changes.empty() ? (m_row->isVersion() ? tr("Nothing had changed.") : tr("It changed no input.")) : QString();
    if (shown.left > 0) text = tr("The first %1 of %2 changes.").arg(shown.changes.size()).arg(shown.changes.size() + shown.left);
    m_changesText->setText(text);
    m_changesText->setVisible(!text.isEmpty());
    m_changes->setChanges(shown.changes, tr("Before"), tr("After"));
    m_changes->setVisible(!shown.changes.empty());
    const QString moved = shown.headline.empty() ? QString() : shown.moved == 0 ? tr("All headline figures are as they were then.") : tr("%1 of %2 headline figures have moved since; they stand first.").arg(shown.moved).arg(shown.headline.size());
    m_figuresText->setText(shown.problem.empty() ? moved : textOf(shown.problem));
    m_headline->setContents(headlineChangeTable(shown.headline, tr("Then").toStdString(), tr("Now").toStdString()));
    m_driftText->setText(textOf(shown.driftSentence));
    m_drift->setContents(shown.drift.empty() ? TextTable{} : driftTable(shown.drift, m_row->version.engine, QCoreApplication::applicationVersion().toStdString()));
    refreshFigures();
    emit this->shown();
}

void DetailPanel::refreshFigures()
{
    const bool hasDrift = m_drift->model().rowCount() > 0, showsDrift = hasDrift && m_figures->chosen() == 1;
    m_figures->setVisible(hasDrift);
    m_driftText->setVisible(showsDrift);
    m_drift->setVisible(showsDrift);
    m_figuresText->setVisible(!showsDrift && !m_figuresText->text().isEmpty());
    m_headline->setVisible(!showsDrift && m_headline->model().rowCount() > 0);
}

}  // namespace headroom
