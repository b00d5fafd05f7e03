// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statements_page.h"

#include <QVBoxLayout>

#include "pages/page_heading.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

StatementsPage::StatementsPage(QWidget* parent)
    : QWidget(parent), m_kind(new ChoiceButtons(tr("Statement"), {tr("Income"), tr("Cash flow"), tr("Balance sheet")})), m_period(new ChoiceButtons(tr("Periods"), {tr("Month"), tr("Quarter"), tr("Year")})), m_unit(new QLabel),
      m_table(new PrintedTable(tr("Statements"))), m_proof(pageText())
{
    m_unit->setTextFormat(Qt::PlainText);
    m_proof->setAccessibleName(tr("Whether the balance sheet balances"));
    auto* heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(pageTitle(tr("Statements")));
    heading->addWidget(m_unit, 0, Qt::AlignBottom);
    heading->addStretch(1);
    heading->addWidget(m_kind);
    heading->addWidget(m_period);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_proof);
    m_period->choose(static_cast<int>(Period::Year));
    connect(m_kind, &ChoiceButtons::chosenChanged, this, &StatementsPage::asked);
    connect(m_period, &ChoiceButtons::chosenChanged, this, &StatementsPage::asked);
}

void StatementsPage::setStatement(const Statement& statement)
{
    TextTable table = statementTable(statement, kind(), static_cast<Period>(m_period->chosen()));
    m_unit->setText(textOf(table.columns.front().header));
    m_table->setAccessibleName(tr("%1, %2").arg(translated(statementTitle(kind())), m_unit->text()));
    m_table->setTable(std::move(table));
    const bool balances = balanceProof(statement).balances;
    m_proof->setText((balances ? QStringLiteral("\u2713 %1") : QStringLiteral("\u2717 %1")).arg(textOf(balanceSentence(statement))));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, verdictColour(balances, colours));
    m_proof->setPalette(colours);
}

}  // namespace headroom
