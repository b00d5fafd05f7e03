// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "pages/chart_card.h"

namespace headroom {

/// The three charts that the product exists for.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    /// Shows these figures; with a base, as a preview before the plan's own. The statements are read at once and not kept.
    void setStatement(const Statement& statement, const Statement* base = nullptr);

    Period period() const { return static_cast<Period>(m_period->chosen()); }
    void choose(Period period);
    void choose(WasteMeasure measure);
    void show(ChartCard::Face face);

    ChartCard& capex() { return *m_capex; }
    ChartCard& waste() { return *m_waste; }
    ChartCard& coverage() { return *m_coverage; }

signals:
    /// The charts need the figures again: by another period, or in another unit.
    void asked();
    void periodChosen(int period);

private:
    QLabel* m_name;
    QLabel* m_note;
    ChoiceButtons* m_period;
    ChoiceButtons* m_measure;
    ChartCard* m_capex;
    ChartCard* m_waste;
    ChartCard* m_coverage;
};

}  // namespace headroom
