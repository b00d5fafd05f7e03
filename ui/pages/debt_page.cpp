// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/debt_page.h"

#include <QSignalBlocker>

#include "charts/planned.h"
#include "model/covenant_table.h"
#include "pages/page_heading.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int rowsInSight = 14;
constexpr int chartLines = 16;  // how high a chart is, in lines of text

/// A table, or a sentence in its place where it has no rows.
void fill(PrintedTable& table, QLabel& none, TextTable contents)
{
    none.setVisible(contents.rows.empty());
    table.setVisible(!contents.rows.empty());
    table.setTable(std::move(contents));
}

}  // namespace

DebtPage::DebtPage(QWidget* parent)
    : QScrollArea(parent), m_sentences(pageText()), m_none(pageText()), m_all(new QWidget), m_balances(new ChartCard), m_ratios(new ChartCard), m_facility(new QComboBox), m_covenants(new PrintedTable(tr("Covenants"))),
      m_noCovenants(pageText()), m_facilityTitle(partTitle({})), m_facilities(new PrintedTable(tr("Facilities"))), m_refinancing(new PrintedTable(tr("Refinancing needs"))), m_noRefinancing(pageText())
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Debt and covenants"));
    m_none->setText(tr("The plan has no debt. Facilities are entered on the page Debt, among the inputs."));
    m_noCovenants->setText(tr("No facility has a covenant."));
    m_noRefinancing->setText(tr("No balloon or bullet falls due within the horizon."));
    m_facility->setAccessibleName(tr("Facility whose DSCR is shown"));
    m_facility->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_facility->setMinimumContentsLength(12);
    m_ratios->addControl(m_facility);

    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(partTitle(tr("Covenants")));
    column->addWidget(m_covenants);
    column->addWidget(m_noCovenants);
    // Below each other, so that their months are.
    for (ChartCard* card : {m_balances, m_ratios}) {
        card->setFixedHeight(chartLines * fontMetrics().height());
        column->addWidget(card);
    }
    column->addWidget(m_facilityTitle);
    column->addWidget(m_facilities);
    column->addWidget(partTitle(tr("Refinancing needs")));
    column->addWidget(m_refinancing);
    column->addWidget(m_noRefinancing);
    for (PrintedTable* table : {m_covenants, m_facilities, m_refinancing}) table->fitHeight(rowsInSight);

    auto* page = new QWidget;
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(12, 10, 12, 12);
    whole->setSpacing(8);
    whole->addWidget(pageTitle(tr("Debt and covenants")));
    whole->addWidget(m_sentences);
    whole->addWidget(m_none);
    whole->addWidget(m_all);
    whole->addStretch(1);
    setWidget(page);
    connect(m_facility, &QComboBox::currentIndexChanged, this, &DebtPage::asked);
}

void DebtPage::setFacilities(const Statement& statement)
{
    QStringList names;
    for (const auto& facility : statement.plan().facilities) names.append(textOf(facility.name));
    QStringList shown;
    for (int at = 0; at < m_facility->count(); ++at) shown.append(m_facility->itemText(at));
    if (names == shown) return;
    const QSignalBlocker quiet(m_facility);
    const int chosen = m_facility->currentIndex();
    m_facility->clear();
    m_facility->addItems(names);
    m_facility->setCurrentIndex(chosen >= 0 && chosen < names.size() ? chosen : 0);
}

void DebtPage::setStatement(const Statement& statement, const Statement* base)
{
    const bool hasDebt = !statement.plan().facilities.empty();
    m_none->setVisible(!hasDebt);
    m_all->setVisible(hasDebt);
    QStringList sentences;
    for (const std::string& sentence : debtSentences(statement)) sentences.append(textOf(sentence));
    m_sentences->setText(sentences.join(QLatin1Char(' ')));
    if (!hasDebt) return;
    setFacilities(statement);
    const auto chosen = static_cast<std::size_t>(m_facility->currentIndex());
    // A preview changes numbers; whose they are it never changes.
    const bool isGhosted = base && base->plan().facilities.size() == statement.plan().facilities.size();
    const auto draw = [&](ChartCard& card, const auto& contents) {
        ChartContents now = contents(statement);
        card.setContents(isGhosted ? withPlanned(std::move(now), contents(*base), card.plot().contents()) : std::move(now));
    };
    draw(*m_balances, [](const Statement& of) { return debtContents(of, Period::Month); });
    draw(*m_ratios, [chosen](const Statement& of) { return dscrContents(of, Period::Month, chosen); });
    fill(*m_covenants, *m_noCovenants, covenantTable(statement));
    TextTable facilities = facilityStateTable(statement);
    m_facilityTitle->setText(tr("Facilities, %1").arg(textOf(facilities.columns.front().header)));
    m_facilities->setTable(std::move(facilities));
    fill(*m_refinancing, *m_noRefinancing, refinancingTable(statement));
}

}  // namespace headroom
