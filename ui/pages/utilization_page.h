// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include "pages/chart_card.h"

namespace headroom {

/// The inputs of the utilization target with what becomes of it below them: achieved against target and ceiling.
class UtilizationPage : public QSplitter
{
    Q_OBJECT

public:
    explicit UtilizationPage(QWidget* inputs, QWidget* parent = nullptr);

    /// Shows these figures; with a base, as a preview before the plan's own. The statements are read at once and not kept.
    void setStatement(const Statement& statement, const Statement* base, Period period);

    ChartCard& chart() { return *m_chart; }

private:
    ChartCard* m_chart;
};

}  // namespace headroom
