// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart_card.h"

#include <QContextMenuEvent>

#include "explain/asking.h"
#include "text/core_text.h"

namespace headroom {

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel), m_header(new QHBoxLayout), m_face(new ChoiceButtons(tr("Shown as"), {tr("Chart"), tr("Table")})), m_menu(new PictureMenu([this] { return chartPicture(m_plot->contents()); }, [this] { return tableText(model()); }, this)), m_faces(new QStackedWidget),
      m_plot(new ChartPlot), m_model(new SeriesTableModel(this)), m_table(new FigureTable)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setModel(m_model);
    // The card has one menu, whichever face it shows.
    m_table->setContextMenuPolicy(Qt::NoContextMenu);

    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_face);
    m_header->addWidget(m_menu->makeButton(tr("Copy or save the chart")));
    m_faces->addWidget(m_plot);
    m_faces->addWidget(m_table);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(m_header);
    column->addWidget(m_faces, 1);
    connect(m_face, &ChoiceButtons::chosenChanged, this, [this](int face) {
        m_faces->setCurrentIndex(face);
        if (face == 1) model();
    });
}

void ChartCard::setContents(const ChartContents& contents)
{
    if (m_title->text() != contents.title) {
        m_title->setText(contents.title);
        m_title->setBrief(contents.brief);
        m_title->setToolTip(toolTipOf(contents.title));
        setAccessibleName(contents.title);
        m_table->setAccessibleName(tr("%1, table").arg(contents.title));
        if (auto* button = findChild<QToolButton*>(QStringLiteral("chartMenu"))) button->setAccessibleName(tr("%1: copy or save").arg(contents.title));
    }
    m_plot->setContents(contents);
    m_isModelOld = true;
    if (m_face->chosen() == 1) model();
}

SeriesTableModel& ChartCard::model()
{
    if (m_isModelOld) m_model->setContents(m_plot->contents());
    m_isModelOld = false;
    return *m_model;
}

void ChartCard::show(Face face) { m_face->choose(face == Face::Table ? 1 : 0); }

void ChartCard::addControl(QWidget* control) { m_header->insertWidget(1, control); }

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    const QList<QAction*> own = m_menu->actions();
    const bool isTable = m_faces->currentWidget() == m_table;
    Asking::offer(*m_menu, isTable ? static_cast<const QWidget&>(*m_table) : *m_plot);
    // What is offered is of this time only; it goes once it was triggered.
    for (QAction* action : m_menu->actions())
        if (!own.contains(action)) connect(m_menu, &QMenu::aboutToHide, action, &QAction::deleteLater);
    m_menu->popup(event->globalPos());
    event->accept();
}

}  // namespace headroom
