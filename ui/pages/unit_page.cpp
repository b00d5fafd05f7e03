// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/unit_page.h"

#include "model/unit_table.h"
#include "pages/page_heading.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int rowsInSight = 16;
constexpr int chartLines = 18;  // how high a chart is, in lines of text

}  // namespace

UnitPage::UnitPage(QWidget* parent)
    : QScrollArea(parent), m_none(pageText()), m_all(new QWidget), m_unit(new QLabel), m_chart(new ChartCard), m_costs(new PrintedTable(tr("Cost of a GPU-hour by component"))), m_prices(new PrintedTable(tr("Costs and prices of a GPU-hour"))),
      m_levelised(new PrintedTable(tr("Levelised cost of a GPU-hour")))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Unit economics"));
    m_unit->setTextFormat(Qt::PlainText);
    m_none->setText(tr("The plan buys no GPUs. Tranches are entered on the page GPU fleet, among the inputs."));
    auto* text = pageText();
    text->setText(tr("In steady state: all GPUs there at once, 8,760 hours a year, each asset recovered over its own life at the discount rate, prices of month 0. At the target the cost falls on the hours that the utilization target uses."));
    m_chart->setFixedHeight(chartLines * fontMetrics().height());

    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(text);
    column->addWidget(m_chart);
    column->addWidget(partTitle(tr("By component")));
    column->addWidget(m_costs);
    column->addWidget(partTitle(tr("Beside the prices")));
    column->addWidget(m_prices);
    column->addWidget(partTitle(tr("Over the whole plan, levelised")));
    column->addWidget(m_levelised);
    for (PrintedTable* table : {m_costs, m_prices, m_levelised}) table->fitHeight(rowsInSight);

    auto* page = new QWidget;
    auto* heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(pageTitle(tr("Unit economics")));
    heading->addWidget(m_unit, 1, Qt::AlignBottom);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(12, 10, 12, 12);
    whole->setSpacing(8);
    whole->addLayout(heading);
    whole->addWidget(m_none);
    whole->addWidget(m_all);
    whole->addStretch(1);
    setWidget(page);
}

void UnitPage::setStatement(const Statement& statement)
{
    const auto skus = boughtSkus(statement);
    m_none->setVisible(skus.empty());
    m_all->setVisible(!skus.empty());
    if (skus.empty()) return m_unit->clear();
    TextTable costs = unitCostTable(statement, skus);
    m_unit->setText(textOf(costs.columns.front().header));
    m_costs->setTable(std::move(costs));
    m_prices->setTable(unitPriceTable(statement));
    m_levelised->setTable(levelisedTable(statement));
    m_chart->setContents(unitContents(statement));
}

}  // namespace headroom
