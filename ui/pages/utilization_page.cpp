// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/utilization_page.h"

#include "charts/planned.h"

namespace headroom {

UtilizationPage::UtilizationPage(QWidget* inputs, QWidget* parent) : QSplitter(Qt::Vertical, parent), m_chart(new ChartCard)
{
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 4, 12, 12);
    column->addWidget(m_chart);
    addWidget(inputs);
    addWidget(frame);
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({fontMetrics().height() * 16, fontMetrics().height() * 30});
}

void UtilizationPage::setStatement(const Statement& statement, const Statement* base, Period period)
{
    ChartContents now = utilizationContents(statement, period);
    m_chart->setContents(base ? withPlanned(std::move(now), utilizationContents(*base, period), m_chart->plot().contents()) : std::move(now));
}

}  // namespace headroom
