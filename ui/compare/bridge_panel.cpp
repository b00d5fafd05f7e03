// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/bridge_panel.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include "pages/page_heading.h"
#include "tables/series_table_model.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int patience = 150;  // milliseconds

}  // namespace

BridgeView::BridgeView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Bridge between both sides"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BridgeView::setContents(BridgeContents contents)
{
    m_contents = std::move(contents);
    setAccessibleDescription(bridgeWords(m_contents));
    updateGeometry();
    update();
}

QSize BridgeView::sizeHint() const { return {fontMetrics().averageCharWidth() * 70, static_cast<int>(heightOfBridge(m_contents, font())) + 1}; }

void BridgeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    ChartColours colours = chartColours(palette());
    if (!isEnabled()) painter.setOpacity(0.5);
    // Bars are no thicker than they need be, however high the window is.
    const double height = std::min<double>(this->height(), heightOfBridge(m_contents, font()) * 1.25);
    paintBridge(painter, QRectF(0, 0, width(), height), m_contents, colours, font());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

bool BridgeView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto bars = barsOf(m_contents);
    const double step = (std::min<double>(height(), heightOfBridge(m_contents, font()) * 1.25) - 2.4 * fontMetrics().height()) / static_cast<double>(bars.size());
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto at = static_cast<std::size_t>(std::max(0.0, help->pos().y() / step));
    if (at < bars.size()) QToolTip::showText(help->globalPos(), toolTipOf(tr("%1: %2 %3").arg(bars[at].name, bars[at].text, textOf(scaleOf(m_contents.bridge).header))), this);
    else QToolTip::hideText();
    return true;
}

BridgePanel::BridgePanel(Comparing& comparing, QWidget* parent)
    : QWidget(parent), m_comparing(comparing), m_figure(new QComboBox), m_method(new ChoiceButtons(tr("How it is told apart"), {tr("All orders"), tr("In order")})), m_face(new ChoiceButtons(tr("Shown as"), {tr("Chart"), tr("Table")})),
      m_menu(new PictureMenu([this] { return bridgePicture(m_view->contents()); }, [this] { return tableText(m_table->model()); }, this)), m_text(pageText()), m_notes(pageText()), m_busy(new QLabel(tr("Computing…"))), m_stop(new QPushButton(tr("Stop"))), m_faces(new QStackedWidget),
      m_view(new BridgeView), m_table(new CutTable(tr("Bridge between both sides"), 40))
{
    m_figure->setAccessibleName(tr("Figure whose difference is told apart"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(28);
    m_method->setToolTip(toolTipOf(tr("All orders: the mean of what a change does over all orders in which the changes could be made (Shapley value), over 12 groups at most. In order: one change after another, as they stand in the plan, however many.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_figure, 1);
    row->addWidget(m_method);
    row->addWidget(m_busy);
    row->addWidget(m_stop);
    row->addStretch(0);
    row->addWidget(m_face);
    row->addWidget(m_menu->makeButton(tr("Copy or save the bridge")));
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Picture of the bridge"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_view);
    m_faces->addWidget(scroll);
    m_faces->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_text);
    column->addWidget(m_notes);
    column->addWidget(m_faces, 1);
    setBusy(false);
    m_long.setSingleShot(true);
    m_long.setInterval(patience);
    connect(&m_long, &QTimer::timeout, this, [this] { setBusy(m_comparing.isBridging()); });
    connect(m_face, &ChoiceButtons::chosenChanged, m_faces, &QStackedWidget::setCurrentIndex);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &BridgePanel::ask);
    connect(m_method, &ChoiceButtons::chosenChanged, this, &BridgePanel::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_comparing.stop();
        setBusy(false);
        m_view->setEnabled(false);
        m_notes->setText(tr("It was stopped: the picture is an older one. Choose a figure to go on."));
    });
    connect(&m_comparing, &Comparing::compared, this, &BridgePanel::refill);
    connect(&m_comparing, &Comparing::bridged, this, &BridgePanel::showBridge);
}

void BridgePanel::refill()
{
    const QSignalBlocker quiet(m_figure);
    const QString chosen = m_figure->currentData().toString();
    m_figure->clear();
    for (const HeadlineChange& change : m_comparing.plans()->headline)
        m_figure->addItem(change.change.empty() ? translated(change.label) : tr("%1: %2").arg(translated(change.label), textOf(change.change)), QString::fromUtf8(change.key.data(), static_cast<qsizetype>(change.key.size())));
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(chosen)));
    ask();
}

void BridgePanel::ask()
{
    if (!m_comparing.plans()) return;
    m_comparing.bridge(m_figure->currentData().toString(), m_method->chosen() == 0 ? BridgeMethod::Shapley : BridgeMethod::Ordered);
    m_long.start();
}

void BridgePanel::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_view->setEnabled(!isBusy);
    m_table->setEnabled(!isBusy);
}

void BridgePanel::showBridge(const Result<Bridge>& bridge)
{
    m_long.stop();
    setBusy(false);
    m_faces->setVisible(bridge.has_value());
    m_notes->setVisible(bridge.has_value());
    if (!bridge) return m_text->setText(textOf(bridge.error()));
    const auto& pair = m_comparing.plans()->pair;
    m_text->setText(textOf(bridgeSentence(*bridge, m_comparing.words()[0].toStdString(), m_comparing.words()[1].toStdString())));
    QStringList notes;
    for (const std::string& note : bridge->notes) notes.append(textOf(note));
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_table->setContents(bridgeTable(*bridge, pair.a.name, pair.b.name));
    m_view->setContents({.bridge = *bridge, .a = textOf(pair.a.name), .b = textOf(pair.b.name)});
}

}  // namespace headroom
