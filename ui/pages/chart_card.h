// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include "charts/chart_plot.h"
#include "pages/choice_buttons.h"
#include "pages/picture_menu.h"
#include "tables/figure_table.h"
#include "tables/series_table_model.h"
#include "text/elided_label.h"

namespace headroom {

/// A chart with its title, the table of the same numbers behind it, and a menu that takes either elsewhere. The table is
/// brought up to date when somebody looks at it, not while a lever moves.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    enum class Face { Chart, Table };

    explicit ChartCard(QWidget* parent = nullptr);

    void setContents(const ChartContents& contents);
    void show(Face face);

    /// Puts a control of this chart alone into the header.
    void addControl(QWidget* control);

    ChartPlot& plot() { return *m_plot; }
    SeriesTableModel& model();
    PictureMenu& menu() { return *m_menu; }

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ElidedLabel* m_title;
    QHBoxLayout* m_header;
    ChoiceButtons* m_face;
    PictureMenu* m_menu;
    QStackedWidget* m_faces;
    ChartPlot* m_plot;
    SeriesTableModel* m_model;
    FigureTable* m_table;
    bool m_isModelOld = false;
};

}  // namespace headroom
