// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "charts/planned.h"
#include "text/core_text.h"
#include "text/elided_label.h"

namespace headroom {

namespace {

/// The first line, and all of it in the tooltip. A label lays out its page even where it is given the text it has.
void setText(QLabel& label, const QString& text)
{
    const QString line = text.section(QLatin1Char('\n'), 0, 0);
    if (label.text() == line && label.toolTip() == toolTipOf(text)) return;
    label.setText(line);
    label.setToolTip(toolTipOf(text));
}

}  // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent), m_name(new ElidedLabel), m_note(new ElidedLabel), m_period(new ChoiceButtons(tr("Periods"), {tr("Month"), tr("Quarter"), tr("Year")})),
      m_measure(new ChoiceButtons(tr("Measured in"), {tr("Money"), tr("GPU-hours")})), m_capex(new ChartCard), m_waste(new ChartCard), m_coverage(new ChartCard)
{
    m_name->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_waste->addControl(m_measure);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(m_name);
    heading->addWidget(m_note, 1, Qt::AlignBottom);
    heading->addWidget(m_period);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_capex, 10);
    upper->addWidget(m_waste, 12);  // nine causes, and a control more

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addLayout(upper, 10);
    column->addWidget(m_coverage, 11);

    m_period->choose(static_cast<int>(Period::Quarter));
    connect(m_period, &ChoiceButtons::chosenChanged, this, &OverviewPage::periodChosen);
    connect(m_period, &ChoiceButtons::chosenChanged, this, &OverviewPage::asked);
    connect(m_measure, &ChoiceButtons::chosenChanged, this, &OverviewPage::asked);
}

void OverviewPage::setStatement(const Statement& statement, const Statement* base)
{
    const auto& settings = statement.plan().settings;
    setText(*m_name, textOf(settings.name));
    setText(*m_note, textOf(settings.note));
    const auto measure = static_cast<WasteMeasure>(m_measure->chosen());
    const auto show = [&](ChartCard& card, const auto& contents) {
        ChartContents now = contents(statement);
        card.setContents(base ? withPlanned(std::move(now), contents(*base), card.plot().contents()) : std::move(now));
    };
    show(*m_capex, [this](const Statement& of) { return capexContents(of, period()); });
    show(*m_waste, [this, measure](const Statement& of) { return wasteContents(of, period(), measure); });
    show(*m_coverage, [this](const Statement& of) { return coverageContents(of, period()); });
}

void OverviewPage::choose(Period period) { m_period->choose(static_cast<int>(period)); }

void OverviewPage::choose(WasteMeasure measure) { m_measure->choose(static_cast<int>(measure)); }

void OverviewPage::show(ChartCard::Face face)
{
    for (ChartCard* card : {m_capex, m_waste, m_coverage}) card->show(face);
}

}  // namespace headroom
