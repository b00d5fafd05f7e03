// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "model/statement_tables.h"
#include "pages/choice_buttons.h"
#include "tables/printed_table.h"

namespace headroom {

/// Income statement, cash-flow statement and balance sheet by month, quarter or fiscal year, and whether the last balances.
class StatementsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsPage(QWidget* parent = nullptr);

    /// Shows these figures; the statement is read at once and not kept.
    void setStatement(const Statement& statement);

    StatementKind kind() const { return static_cast<StatementKind>(m_kind->chosen()); }
    void choose(StatementKind kind) { m_kind->choose(static_cast<int>(kind)); }
    void choose(Period period) { m_period->choose(static_cast<int>(period)); }

    PrintedTable& table() { return *m_table; }
    QLabel& proof() { return *m_proof; }

signals:
    /// The table needs the figures again.
    void asked();

private:
    ChoiceButtons* m_kind;
    ChoiceButtons* m_period;
    QLabel* m_unit;
    PrintedTable* m_table;
    QLabel* m_proof;
};

}  // namespace headroom
