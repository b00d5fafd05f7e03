// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

#include "counterparties/graph_view.h"
#include "explain/asked_label.h"
#include "model/statement.h"
#include "pages/picture_menu.h"
#include "tables/figure_table.h"
#include "tables/text_table_model.h"

namespace headroom {

/// Who pays whom in a year, as a picture; how much of our money comes home, whom most of it touches and who depends on us, in
/// figures, sentences and tables.
class CounterpartiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit CounterpartiesPage(QWidget* parent = nullptr);

    /// Shows the money of this statement. It is read at once and not kept.
    void setStatement(const Statement& statement);

    GraphView& view() { return *m_view; }
    AskedLabel& figure(std::size_t at) { return *m_told[at].figure; }
    PictureMenu& menu() { return *m_menu; }
    FigureTable& suppliers() { return *m_suppliers.table; }
    FigureTable& ways() { return *m_ways.table; }
    FigureTable& unnamed() { return *m_unnamed.table; }
    QStringList words() const;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Listed {
        QString title;
        FigureTable* table;
        TextTableModel* model;
        QLabel* none;
    };
    struct Told {
        AskedLabel* figure;
        QLabel* words;
    };
    Listed makeTable(const QString& title, const QString& otherwise);
    QWidget* makeFigures();
    QWidget* makeGraph();
    void fill(Listed& listed, TextTable table);

    QLabel* m_title;
    QLabel* m_year;
    GraphView* m_view;
    PictureMenu* m_menu;
    std::vector<Told> m_told;
    Listed m_suppliers, m_ways, m_unnamed;
};

}  // namespace headroom
