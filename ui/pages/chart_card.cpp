// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart_card.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QToolButton>

#include "charts/chart_picture.h"
#include "text/core_text.h"

namespace headroom {

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel), m_header(new QHBoxLayout), m_face(new ChoiceButtons(tr("Shown as"), {tr("Chart"), tr("Table")})), m_menu(new QMenu(this)), m_faces(new QStackedWidget),
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

    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_face);
    makeMenu();
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

void ChartCard::makeMenu()
{
    m_menu->setAccessibleName(tr("Take the chart elsewhere"));
    m_menu->addAction(tr("Copy as &picture"), this, &ChartCard::copyPicture);
    m_menu->addAction(tr("Copy &data"), this, &ChartCard::copyData);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save picture as…"), this, &ChartCard::askForPicture);
    auto* button = new QToolButton;
    button->setText(QStringLiteral("\u22EF"));
    button->setToolTip(tr("Copy or save the chart"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_menu);
    // The dots are the sign; an arrow beside them would say the same.
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    button->setObjectName(QStringLiteral("chartMenu"));
    m_header->addWidget(button);
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

void ChartCard::copyPicture() const
{
    // Whoever pastes takes the form it knows: drawing programs and browsers the first, all others the second.
    auto* forms = new QMimeData;
    forms->setData(QStringLiteral("image/svg+xml"), chartSvg(m_plot->contents()));
    forms->setImageData(chartImage(m_plot->contents()));
    QGuiApplication::clipboard()->setMimeData(forms);
}

void ChartCard::copyData() { QGuiApplication::clipboard()->setText(tableText(model())); }

void ChartCard::askForPicture()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"), m_title->text(), tr("SVG (*.svg);;PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(QLatin1String("png")) ? QStringLiteral("png") : QStringLiteral("svg")); });
    // What is saved is what was shown when it was asked for.
    connect(dialog, &QFileDialog::fileSelected, this, [this, contents = m_plot->contents()](const QString& path) {
        const auto written = writePicture(contents, path);
        if (written) return;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Save picture"), textOf(written.error()).toHtmlEscaped(), QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
    event->accept();
}

}  // namespace headroom
