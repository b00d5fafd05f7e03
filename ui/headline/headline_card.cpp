// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline/headline_card.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "palette/series_style.h"
#include "palette/theme.h"
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
    setFocusPolicy(Qt::TabFocus);
    const double points = font().pointSizeF();
    m_title = makeLabel(points, true);
    m_value = makeLabel(points * 1.9, false);
    m_reason = makeLabel(points, false);
    m_reason->setWordWrap(true);
    m_warning = makeLabel(points - 1, true);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    for (std::size_t at = 0; at < mostLines; ++at) {
        const Line line{makeLabel(points - 1, false, new ElidedLabel), makeLabel(points - 1, false)};
        m_grid->addWidget(line.name, static_cast<int>(at), 0);
        m_grid->addWidget(line.value, static_cast<int>(at), 1, Qt::AlignRight);
        m_lines.push_back(line);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_reason);
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
    m_title->setText(contents.title);
    m_value->setText(contents.value);
    m_value->setVisible(!contents.value.isEmpty());
    m_reason->setText(contents.reason);
    m_reason->setVisible(!contents.reason.isEmpty());
    m_warning->setText(contents.warning.isEmpty() ? QString() : QStringLiteral("\u25B2 ") + contents.warning);
    m_warning->setVisible(!contents.warning.isEmpty());
    setToolTip(contents.help.toHtmlEscaped());

    QStringList spoken{contents.value.isEmpty() ? contents.reason : contents.value};
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const bool isUsed = at < contents.lines.size();
        const CardLine line = isUsed ? contents.lines[at] : CardLine{};
        m_lines[at].name->setText(line.name);
        m_lines[at].value->setText(line.value);
        // A name alone has the width of both.
        m_grid->addWidget(m_lines[at].name, static_cast<int>(at), 0, 1, isUsed && line.value.isEmpty() ? 2 : 1);
        for (QLabel* label : {m_lines[at].name, m_lines[at].value}) {
            label->setVisible(isUsed && m_areLinesShown && !label->text().isEmpty());
            label->setToolTip(line.help.toHtmlEscaped());
        }
        if (isUsed) spoken.append(line.value.isEmpty() ? line.name : tr("%1: %2").arg(line.name, line.value));
    }
    if (!contents.warning.isEmpty()) spoken.append(contents.warning);
    setAccessibleName(contents.title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
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
    tint(m_reason, quiet);
    tint(m_warning, warningColour());
    for (const Line& line : m_lines) tint(line.name, quiet);
}

void HeadlineCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_warning) colour();
}

void HeadlineCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void HeadlineCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void HeadlineCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

}  // namespace headroom
