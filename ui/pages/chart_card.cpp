// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart_card.h"

namespace headroom {

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_header(new QHBoxLayout), m_face(new ChoiceButtons(tr("Shown as"), {tr("Chart"), tr("Table")})), m_faces(new QStackedWidget), m_plot(new ChartPlot),
      m_model(new SeriesTableModel(this)), m_table(new FigureTable)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setModel(m_model);

    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_face);
    m_faces->addWidget(m_plot);
    m_faces->addWidget(m_table);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(m_header);
    column->addWidget(m_faces, 1);
    connect(m_face, &ChoiceButtons::chosenChanged, m_faces, &QStackedWidget::setCurrentIndex);
}

void ChartCard::setContents(const ChartContents& contents)
{
    m_title->setText(contents.title);
    setAccessibleName(contents.title);
    m_table->setAccessibleName(tr("%1, table").arg(contents.title));
    m_plot->setContents(contents);
    m_model->setContents(contents);
}

void ChartCard::show(Face face) { m_face->choose(face == Face::Table ? 1 : 0); }

void ChartCard::addControl(QWidget* control) { m_header->insertWidget(1, control); }

}  // namespace headroom
