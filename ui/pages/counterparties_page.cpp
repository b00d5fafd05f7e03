// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/counterparties_page.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "counterparties/graph_picture.h"
#include "figures/format.h"
#include "graph/graph_sentences.h"
#include "graph/graph_tables.h"
#include "tables/series_table_model.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int figuresShown = 3;

QLabel* wrapped()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void embolden(QLabel& label, double scale)
{
    QFont font = label.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label.setFont(font);
}

QString valueText(const GraphFigure& figure, const std::string& currency)
{
    // A dash is a table's zero; a figure on its own says 0.
    return *figure.value == 0 ? QStringLiteral("0 ") + textOf(symbol(figure.unit, currency)) : textOf(formatFigure(*figure.value, figure.unit, currency));
}

}  // namespace

CounterpartiesPage::CounterpartiesPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_year(wrapped()), m_view(new GraphView),
      m_menu(new PictureMenu([this] { return graphPicture(m_view->contents()); }, [this] { return tableText(*m_suppliers.model) + tableText(*m_ways.model) + tableText(*m_unnamed.model); }, this)),
      m_suppliers(makeTable(tr("What suppliers depend on"), tr("No named supplier is paid in this year."))), m_ways(makeTable(tr("Ways home"), tr("No money comes home."))),
      m_unnamed(makeTable(tr("Nobody named"), tr("All money of this year is between named parties.")))
{
    auto* lower = new QTabWidget;
    lower->setDocumentMode(true);
    for (const Listed* listed : {&m_suppliers, &m_ways, &m_unnamed}) {
        auto* tab = new QWidget;
        auto* column = new QVBoxLayout(tab);
        column->setContentsMargins(0, 4, 0, 0);
        column->addWidget(listed->table, 1);
        column->addWidget(listed->none, 1, Qt::AlignTop);
        lower->addTab(tab, listed->title);
    }
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeGraph());
    parts->addWidget(lower);
    parts->setStretchFactor(0, 1);
    parts->setSizes({fontMetrics().height() * 30, fontMetrics().height() * 11});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeFigures());
    column->addWidget(parts, 1);
}

QWidget* CounterpartiesPage::makeFigures()
{
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    for (const QString& title : {tr("Round-trip money"), tr("Anchor share"), tr("Largest dependence")}) {
        auto* name = new QLabel(title);
        const Told told{new AskedLabel, wrapped()};
        embolden(*told.figure, 1.35);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(name);
        column->addWidget(told.figure);
        column->addWidget(told.words, 1, Qt::AlignTop);
        row->addLayout(column, 1);
        m_told.push_back(told);
    }
    return all;
}

QWidget* CounterpartiesPage::makeGraph()
{
    auto* card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    embolden(*m_title, 1);
    m_title->setTextFormat(Qt::PlainText);
    auto* header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    QToolButton* button = m_menu->makeButton(tr("Copy or save the picture"));
    button->setAccessibleName(tr("Counterparties: copy or save"));
    header->addWidget(button);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Picture of the counterparties"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_view);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(header);
    column->addWidget(m_year);
    column->addWidget(scroll, 1);
    return card;
}

CounterpartiesPage::Listed CounterpartiesPage::makeTable(const QString& title, const QString& otherwise)
{
    Listed listed{title, new FigureTable, new TextTableModel(this), wrapped()};
    listed.table->setModel(listed.model);
    listed.table->setAccessibleName(title);
    listed.none->setText(otherwise);
    return listed;
}

void CounterpartiesPage::fill(Listed& listed, TextTable table)
{
    listed.table->setVisible(!table.rows.empty());
    listed.none->setVisible(table.rows.empty());
    listed.model->setTable(std::move(table));
}

void CounterpartiesPage::setStatement(const Statement& statement)
{
    CounterpartyGraph graph = counterparties(statement);
    const std::string& currency = statement.plan().settings.currency;
    const GraphSentences words = graphSentences(statement, graph);
    const auto figures = graphFigures(statement, graph);
    const QString title = tr("Who pays whom, %1").arg(textOf(graph.money.year.label));
    m_title->setText(title);
    m_year->setText(textOf(words.year));
    const std::string sentences[figuresShown] = {words.roundTrip, words.anchor, words.dependence};
    // The share of receipts stands in the sentence of the round trip.
    const std::size_t shown[figuresShown] = {0, 2, 3};
    for (std::size_t at = 0; at < m_told.size(); ++at) {
        m_told[at].figure->setText(figures[shown[at]].value ? valueText(figures[shown[at]], currency) : tr("None"));
        m_told[at].figure->setFigure(CellFigure::beside(figures[shown[at]].key));
        m_told[at].words->setText(textOf(sentences[at]));
    }
    fill(m_suppliers, dependenceTable(statement, graph));
    fill(m_ways, roundTripTable(statement, graph));
    fill(m_unnamed, unnamedTable(statement, graph));
    const QString nothing = tr("No money flows between us and a named counterparty in %1. Name customers, vendors, landlords and lenders where contracts, GPUs, sites and facilities are entered.").arg(textOf(graph.money.year.label));
    m_view->setContents({.graph = std::move(graph), .currency = currency, .title = title, .none = nothing});
}

QStringList CounterpartiesPage::words() const
{
    QStringList all{m_year->text()};
    for (const Told& told : m_told) all << told.figure->text() << told.words->text();
    return all;
}

void CounterpartiesPage::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
    event->accept();
}

}  // namespace headroom
