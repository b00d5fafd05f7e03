// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline/headline_card.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "palette/series_style.h"
#include "palette/theme.h"
#include "text/core_text.h"
#include "text/elided_label.h"

namespace headroom {

namespace {

constexpr std::size_t mostLines = 3;

}  // namespace

HeadlineCard::HeadlineCard(QWidget* parent) : QFrame(parent), m_grid(new QGridLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const double points = font().pointSizeF();
    m_title = makeLabel(points, true, new ElidedLabel);
    m_value = makeLabel(points * 1.7, false);
    m_was = makeLabel(points - 1, false, new ElidedLabel);
    m_reason = makeLabel(points, false);
    m_reason->setWordWrap(true);
    m_warning = makeLabel(points - 1, true, new ElidedLabel);
    // Room is kept for what comes and goes with a preview, so that the charts stay where they are under a lever.
    for (QLabel* label : {m_was, m_warning}) {
        label->setFixedHeight(label->fontMetrics().height());
        QSizePolicy policy = label->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        label->setSizePolicy(policy);
    }

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    for (std::size_t at = 0; at < mostLines; ++at) {
        const Line line{makeLabel(points - 1, false, new ElidedLabel), makeLabel(points - 1, false)};
        for (QLabel* label : {line.name, line.value}) {
            label->setFocusPolicy(Qt::ClickFocus);
            label->installEventFilter(this);
        }
        m_grid->addWidget(line.name, static_cast<int>(at), 0);
        m_grid->addWidget(line.value, static_cast<int>(at), 1, Qt::AlignRight);
        m_lines.push_back(line);
        m_columns.push_back(1);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_reason);
    column->addWidget(m_was);
    column->addLayout(m_grid);
    column->addWidget(m_warning);
    column->addStretch(1);
    colour();
}

QLabel* HeadlineCard::makeLabel(double points, bool isBold, QLabel* label)
{
    if (!label) label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(points);
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

void HeadlineCard::setContents(const CardContents& contents)
{
    // A label that is given a text lays out its page, even where it is the text it has.
    if (contents == m_contents) return;
    m_contents = contents;
    const auto put = [](QLabel* label, const QString& text, bool isShown = true) {
        if (label->text() != text) label->setText(text);
        label->setVisible(isShown && !text.isEmpty());
    };
    put(m_title, contents.title);
    put(m_value, contents.value);
    put(m_was, contents.was);
    put(m_reason, contents.reason);
    put(m_warning, contents.warning.isEmpty() ? QString() : QStringLiteral("\u25B2 ") + contents.warning);
    setToolTip(toolTipOf(contents.help));
    m_warning->setToolTip(toolTipOf(contents.warning));

    QStringList spoken{contents.value.isEmpty() ? contents.reason : contents.value};
    if (!contents.was.isEmpty()) spoken.append(contents.was);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const bool isUsed = at < contents.lines.size();
        const CardLine line = isUsed ? contents.lines[at] : CardLine{};
        // A name alone has the width of both.
        const int columns = isUsed && line.value.isEmpty() ? 2 : 1;
        if (m_columns[at] != columns) m_grid->addWidget(m_lines[at].name, static_cast<int>(at), 0, 1, columns);
        m_columns[at] = columns;
        put(m_lines[at].name, line.name, m_areLinesShown);
        put(m_lines[at].value, line.value, m_areLinesShown);
        const QString saidAloud = line.value.isEmpty() ? line.name : tr("%1: %2").arg(line.name, line.value);
        for (QLabel* label : {m_lines[at].name, m_lines[at].value}) {
            label->setToolTip(toolTipOf(line.help));
            label->setAccessibleName(saidAloud);
        }
        if (isUsed) spoken.append(saidAloud);
    }
    if (!contents.warning.isEmpty()) spoken.append(contents.warning);
    setAccessibleName(contents.title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

int HeadlineCard::wantedWidth() const
{
    const auto widthOf = [](const QLabel* label) { return label->fontMetrics().horizontalAdvance(label->text()); };
    int width = std::max({widthOf(m_title), widthOf(m_value), widthOf(m_warning)});
    for (const Line& line : m_lines) {
        // A figure that is nothing now may be an amount in the next preview.
        const int value = line.value->text().isEmpty() ? 0 : std::max(widthOf(line.value), line.value->fontMetrics().horizontalAdvance(QStringLiteral("00.00 bn")));
        width = std::max(width, widthOf(line.name) + m_grid->horizontalSpacing() + value);
    }
    return width + layout()->contentsMargins().left() + layout()->contentsMargins().right() + 2 * frameWidth();
}

void HeadlineCard::setLinesShown(bool areShown)
{
    m_areLinesShown = areShown;
    for (const Line& line : m_lines)
        for (QLabel* label : {line.name, line.value}) label->setVisible(areShown && !label->text().isEmpty());
}

void HeadlineCard::colour()
{
    const QColor quiet = faded(palette(), 0.3);
    const auto tint = [](QLabel* label, const QColor& colour) {
        QPalette own = label->palette();
        own.setColor(label->foregroundRole(), colour);
        label->setPalette(own);
    };
    tint(m_title, quiet);
    tint(m_was, quiet);
    tint(m_reason, quiet);
    tint(m_warning, warningColour());
    for (const Line& line : m_lines) tint(line.name, quiet);
}

void HeadlineCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_warning) colour();
}

bool HeadlineCard::hasLine(int line) const { return m_areLinesShown && line >= 0 && line < static_cast<int>(std::min(m_contents.lines.size(), m_lines.size())); }

QWidget* HeadlineCard::linePart(std::size_t line) const
{
    if (!hasLine(static_cast<int>(line))) return nullptr;
    return m_contents.lines[line].value.isEmpty() ? m_lines[line].name : m_lines[line].value;
}

std::optional<Asked> HeadlineCard::chosenFigure() const
{
    const QVariant asked = askedData(hasLine(m_chosen) ? m_contents.lines[static_cast<std::size_t>(m_chosen)].figure : m_contents.figure);
    return asked.isValid() ? std::optional(asked.value<Asked>()) : std::nullopt;
}

void HeadlineCard::choose(int line)
{
    if (QWidget* part = line < 0 ? this : linePart(static_cast<std::size_t>(line))) part->setFocus(Qt::OtherFocusReason);
}

bool HeadlineCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const auto found = std::ranges::find_if(m_lines, [object](const Line& line) { return line.name == object || line.value == object; });
        if (event->type() == QEvent::FocusIn) m_chosen = static_cast<int>(found - m_lines.begin());
        update();
    }
    return QFrame::eventFilter(object, event);
}

void HeadlineCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up && m_chosen >= 0) choose(m_chosen - 1);
    else if (event->key() == Qt::Key_Down && hasLine(m_chosen + 1)) choose(m_chosen + 1);
    else QFrame::keyPressEvent(event);
}

void HeadlineCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    tellChosen(*this);
}

void HeadlineCard::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Asking::offer(*menu, *this);
    if (menu->isEmpty()) return menu->deleteLater();
    menu->popup(event->globalPos());
    event->accept();
}

void HeadlineCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    if (hasFocus()) painter.drawRect(rect().adjusted(1, 1, -1, -1));
    for (const Line& line : m_lines)
        if (line.name->hasFocus() || line.value->hasFocus()) painter.drawRect(line.name->geometry().united(line.value->isVisible() ? line.value->geometry() : QRect()).adjusted(-3, -1, 3, 1));
}

void HeadlineCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    m_chosen = -1;
    update();
}

void HeadlineCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

}  // namespace headroom
