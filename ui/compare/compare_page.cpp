// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "charts/planned.h"
#include "document/file_document.h"
#include "pages/page_heading.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int pauseMilliseconds = 200;

bool haveSamePeriods(const ChartContents& a, const ChartContents& b)
{
    return std::ranges::equal(a.periods, b.periods, [](const PeriodSpan& one, const PeriodSpan& other) { return periodText(one) == periodText(other); });
}

}  // namespace

ComparePage::ComparePage(QWidget* parent)
    : QScrollArea(parent), m_a(new SideChoice(tr("First side"))), m_b(new SideChoice(tr("Second side"))), m_swap(new QPushButton(tr("S&wap"))), m_text(pageText()), m_parts(new QTabWidget), m_bridge(new BridgePanel(m_comparing)), m_headline(new CutTable(tr("Headline figures of both sides"), 40)),
      m_inputs(new ChangesTable(tr("Inputs that differ"))), m_ghost(pageText()), m_period(new ChoiceButtons(tr("Periods"), {tr("Month"), tr("Quarter"), tr("Year")})), m_capex(new ChartCard), m_waste(new ChartCard), m_coverage(new ChartCard)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Compare"));
    m_swap->setToolTip(toolTipOf(tr("Exchanges both sides.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& [label, choice] : {std::pair{tr("&From"), m_a}, std::pair{tr("&to"), m_b}}) {
        auto* name = new QLabel(label);
        name->setBuddy(choice);
        row->addWidget(name);
        row->addWidget(choice, 1);
    }
    row->addWidget(m_swap);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_bridge, tr("Bridge"));
    m_parts->addTab(m_headline, tr("Headline figures"));
    m_parts->addTab(m_inputs, tr("Inputs that differ"));
    m_parts->addTab(makeCharts(), tr("Charts"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(pageTitle(tr("Compare")));
    column->addLayout(row);
    column->addWidget(m_text);
    column->addWidget(m_parts, 1);
    setWidget(page);

    m_period->choose(static_cast<int>(Period::Quarter));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ComparePage::refresh);
    for (SideChoice* choice : {m_a, m_b}) {
        connect(choice, &SideChoice::chosenChanged, this, &ComparePage::refresh);
        connect(choice, &SideChoice::failed, m_text, &QLabel::setText);
    }
    connect(m_swap, &QPushButton::clicked, this, [this] { compare(m_b->chosen(), m_a->chosen()); });
    connect(m_period, &ChoiceButtons::chosenChanged, this, &ComparePage::fillCharts);
    connect(m_inputs, &ChangesTable::revealAsked, this, [this](const Place& place) {
        // What the plan that is open does not have cannot be gone to.
        if (m_document && indexOf(m_document->plan(), place.table, place.row)) emit revealAsked(place);
    });
    connect(&m_comparing, &Comparing::compared, this, &ComparePage::fill);
    connect(&m_comparing, &Comparing::failed, this, [this](const QString& sentence) {
        m_text->setText(sentence);
        m_parts->hide();
    });
}

QWidget* ComparePage::makeCharts()
{
    auto* all = new QWidget;
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_ghost, 1);
    heading->addWidget(m_period);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_capex, 10);
    upper->addWidget(m_waste, 12);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addLayout(upper, 10);
    column->addWidget(m_coverage, 11);
    return all;
}

void ComparePage::setDocument(PlanDocument* document)
{
    if (m_document == document && document) return;
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_comparing.setDocument(document);
    for (SideChoice* choice : {m_a, m_b}) choice->setDocument(document);
    m_parts->hide();
    m_text->clear();
    if (!document) return;
    // The plan beside its first scenario, until somebody wants something else.
    if (const auto& scenarios = document->plan().scenarios; !scenarios.empty()) {
        const QSignalBlocker quiet(m_b);
        m_b->choose({.scenario = scenarios.front().id});
    }
    connect(document, &PlanDocument::planChanged, &m_pause, qOverload<>(&QTimer::start));
    if (auto* file = qobject_cast<FileDocument*>(document)) connect(file, &FileDocument::versionsChanged, this, &ComparePage::readVersions);
    readVersions();
    refresh();
}

void ComparePage::readVersions()
{
    auto* file = qobject_cast<FileDocument*>(m_document.data());
    if (!file) return;
    file->keeper().ask<std::vector<Version>>(
        this, [](PlanFile& of) { return of.versions(); },
        [this, asked = m_document](const Result<std::vector<Version>>& versions) {
            if (asked != m_document || !versions) return;
            for (SideChoice* choice : {m_a, m_b}) choice->setVersions(*versions);
        });
}

void ComparePage::compare(const WantedSide& a, const WantedSide& b)
{
    const QSignalBlocker quietA(m_a), quietB(m_b);
    m_a->choose(a);
    m_b->choose(b);
    refresh();
}

void ComparePage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isOld) refresh();
}

void ComparePage::refresh()
{
    m_pause.stop();
    m_isOld = !isVisible();
    if (m_isOld || !m_document) return;
    if (!m_comparing.plans()) m_text->setText(tr("Reading both plans…"));
    m_comparing.compare(m_a->chosen(), m_b->chosen());
}

void ComparePage::fill()
{
    const ComparedPlans& plans = *m_comparing.plans();
    const QString a = textOf(plans.pair.a.name), b = textOf(plans.pair.b.name);
    const auto all = static_cast<int>(plans.headline.size());
    m_parts->setVisible(!plans.inputs.empty());
    if (plans.inputs.empty()) m_text->setText(tr("The plan is the same in both: %1 and %2.").arg(a, b));
    else m_text->setText(tr("%n input(s) differ, and %1 of %2 headline figures.", nullptr, static_cast<int>(plans.inputs.size())).arg(plans.moved).arg(all));
    m_headline->setContents(headlineChangeTable(plans.headline, plans.pair.a.name, plans.pair.b.name));
    m_inputs->setChanges(plans.inputs, a, b);
    fillCharts();
    emit compared();
}

void ComparePage::fillCharts()
{
    if (!m_comparing.plans()) return;
    const ComparedPlans& plans = *m_comparing.plans();
    const auto period = static_cast<Period>(m_period->chosen());
    const QString a = textOf(plans.pair.a.name), b = textOf(plans.pair.b.name);
    bool isGhosted = true;
    const auto show = [&](ChartCard& card, const auto& contents) {
        ChartContents now = contents(plans.b), then = contents(plans.a);
        isGhosted = haveSamePeriods(now, then) && plans.pair.a.plan.settings.currency == plans.pair.b.plan.settings.currency;
        if (!isGhosted) return card.setContents(now);
        now = withPlanned(std::move(now), then, {});
        for (PanelContents& panel : now.panels) panel.plannedName = a;
        card.setContents(now);
    };
    show(*m_capex, [&](const Statement& of) { return capexContents(of, period); });
    show(*m_waste, [&](const Statement& of) { return wasteContents(of, period, WasteMeasure::Money); });
    show(*m_coverage, [&](const Statement& of) { return coverageContents(of, period); });
    m_ghost->setText(isGhosted ? tr("Filled: %1. Dashed and dotted lines: %2.").arg(b, a) : tr("%1 alone: %2 has other months or another currency, which cannot be drawn over these.").arg(b, a));
}

}  // namespace headroom
