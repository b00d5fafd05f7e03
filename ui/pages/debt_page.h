// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QScrollArea>

#include "pages/chart_card.h"
#include "tables/printed_table.h"

namespace headroom {

/// What is owed, and what lenders watch: balances, DSCR and LLCR by facility, covenants with their headroom, refinancing.
class DebtPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit DebtPage(QWidget* parent = nullptr);

    /// Shows these figures; with a base, as a preview before the plan's own. The statements are read at once and not kept.
    void setStatement(const Statement& statement, const Statement* base);

    /// Whose DSCR is shown.
    void choose(int facility) { m_facility->setCurrentIndex(facility); }

    ChartCard& balances() { return *m_balances; }
    ChartCard& ratios() { return *m_ratios; }
    PrintedTable& covenants() { return *m_covenants; }
    PrintedTable& facilities() { return *m_facilities; }
    PrintedTable& refinancing() { return *m_refinancing; }
    QString sentences() const { return m_sentences->text(); }

signals:
    /// The charts need the figures again.
    void asked();

private:
    void setFacilities(const Statement& statement);

    QLabel* m_sentences;
    QLabel* m_none;
    QWidget* m_all;
    ChartCard* m_balances;
    ChartCard* m_ratios;
    QComboBox* m_facility;
    PrintedTable* m_covenants;
    QLabel* m_noCovenants;
    QLabel* m_facilityTitle;
    PrintedTable* m_facilities;
    PrintedTable* m_refinancing;
    QLabel* m_noRefinancing;
};

}  // namespace headroom
