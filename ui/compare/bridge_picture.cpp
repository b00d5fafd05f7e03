// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/bridge_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double linesOfBar = 1.7, barShare = 0.68, gap = 8, nameShare = 0.34;
const QColor sideColour(0x56, 0x62, 0x70), upColour(0x00, 0x9E, 0x73), downColour(0xD5, 0x5E, 0x00);

QString tr(const char* text) { return QCoreApplication::translate("headroom::BridgePicture", text); }

/// 1, 2 or 5 times a power of ten.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least) return times * power;
    return 10 * power;
}

void paintBar(QPainter& painter, const QRectF& bar, const BridgeBar& of)
{
    const QColor colour = of.kind == BridgeBar::Kind::Side ? sideColour : of.kind == BridgeBar::Kind::Up ? upColour : downColour;
    painter.fillRect(bar, colour);
    if (of.kind == BridgeBar::Kind::Down) painter.fillRect(bar, QBrush(colour.darker(150), Qt::BDiagPattern));
}

/// Two slanted cuts through a bar that does not start at 0.
void paintTear(QPainter& painter, const QRectF& bar, const QColor& background)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(background, 2));
    for (const double at : {6.0, 11.0}) painter.drawLine(QPointF(bar.left() + at, bar.bottom() + 1), QPointF(bar.left() + at + 5, bar.top() - 1));
    painter.restore();
}

}  // namespace

std::vector<BridgeBar> barsOf(const BridgeContents& contents)
{
    const Bridge& bridge = contents.bridge;
    const TextTable table = bridgeTable(bridge, contents.a.toStdString(), contents.b.toStdString());
    std::vector<BridgeBar> bars{{.name = contents.a, .text = textOf(table.rows.front().cells[2]), .to = bridge.before}};
    double level = bridge.before;
    for (std::size_t at = 0; at < bridge.parts.size(); ++at) {
        const double part = bridge.parts[at].part;
        const QString shown = textOf(table.rows[at + 1].cells[1]);
        bars.push_back({.kind = part > 0 ? BridgeBar::Kind::Up : part < 0 ? BridgeBar::Kind::Down : BridgeBar::Kind::Still, .name = textOf(bridge.parts[at].name), .text = part > 0 ? QLatin1Char('+') + shown : shown, .from = level, .to = level + part});
        level += part;
    }
    bars.push_back({.name = contents.b, .text = textOf(table.rows.back().cells[2]), .to = bridge.after});
    return bars;
}

BridgeAxis axisOf(const std::vector<BridgeBar>& bars)
{
    constexpr double steps = 5, seen = 0.15;  // what moved has this share of the axis at least
    double low = bars.front().to, high = low;
    for (const BridgeBar& bar : bars) {
        low = std::min(low, bar.to);
        high = std::max(high, bar.to);
    }
    const double whole = std::max(high, 0.0) - std::min(low, 0.0);
    BridgeAxis axis;
    if (!(whole > 0)) return axis;
    axis.isTorn = high > low && high - low < seen * whole;
    // A side that is torn keeps a piece to be seen as a bar.
    const double from = axis.isTorn && low > 0 ? low - (high - low) * 0.4 : std::min(low, 0.0), to = axis.isTorn && high < 0 ? high + (high - low) * 0.4 : std::max(high, 0.0);
    axis.step = roundStep((to - from) / steps);
    axis.low = axis.isTorn && low > 0 ? from : std::floor(from / axis.step) * axis.step;
    axis.high = axis.isTorn && high < 0 ? to : std::ceil(to / axis.step) * axis.step;
    return axis;
}

double heightOfBridge(const BridgeContents& contents, const QFont& font)
{
    const double line = QFontMetricsF(font).height();
    return (static_cast<double>(contents.bridge.parts.size()) + 2) * linesOfBar * line + 2.4 * line;
}

void paintBridge(QPainter& painter, const QRectF& place, const BridgeContents& contents, const ChartColours& colours, const QFont& font)
{
    const auto bars = barsOf(contents);
    const BridgeAxis axis = axisOf(bars);
    const Scale scale = scaleOf(contents.bridge);
    const QFontMetricsF metrics(font);
    QFont bold = font;
    bold.setBold(true);
    double texts = 0, names = 0;
    for (const BridgeBar& bar : bars) {
        texts = std::max(texts, QFontMetricsF(bold).horizontalAdvance(bar.text));
        names = std::max(names, QFontMetricsF(bold).horizontalAdvance(bar.name));
    }
    names = std::min(names, place.width() * nameShare);
    const double foot = 2.4 * metrics.height(), step = (place.height() - foot) / static_cast<double>(bars.size());
    const QRectF plot(place.left() + names + gap, place.top(), std::max(1.0, place.width() - names - texts - 3 * gap), place.height() - foot);
    const auto x = [&](double value) { return plot.left() + (value - axis.low) / (axis.high - axis.low) * plot.width(); };

    painter.setFont(font);
    Scale ruler = scale;
    ruler.decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(axis.step / scale.divisor) - 1e-9)), 0, 9);
    for (double value = std::ceil(axis.low / axis.step - 1e-9) * axis.step; value <= axis.high + axis.step * 1e-9; value += axis.step) {
        const bool isZero = std::abs(value) < axis.step * 1e-6;
        painter.fillRect(QRectF(x(value) - 0.5, plot.top(), 1, plot.height()), isZero ? colours.faded : colours.grid);
        painter.setPen(colours.faded);
        // The axis is a ruler, not a figure: zero is written out.
        painter.drawText(QRectF(x(value) - 60, plot.bottom() + 2, 120, metrics.height()), static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter), isZero ? QStringLiteral("0") : textOf(formatScaled(value, ruler)));
    }
    painter.drawText(QRectF(place.left(), plot.bottom() + 2, names, metrics.height()), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), textOf(scale.header));
    if (axis.isTorn) painter.drawText(QRectF(plot.left(), plot.bottom() + 2 + 1.2 * metrics.height(), place.right() - plot.left(), metrics.height()), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tr("The axis does not start at 0."));

    for (std::size_t at = 0; at < bars.size(); ++at) {
        const BridgeBar& bar = bars[at];
        const bool isSide = bar.kind == BridgeBar::Kind::Side;
        const double top = plot.top() + static_cast<double>(at) * step;
        const double from = std::clamp(isSide ? 0.0 : bar.from, axis.low, axis.high);
        const double left = x(std::min(from, bar.to)), right = std::max(x(std::max(from, bar.to)), left + (bar.kind == BridgeBar::Kind::Still ? 0.0 : 1.0));
        const QRectF drawn(left, top + (1 - barShare) / 2 * step, right - left, barShare * step);
        paintBar(painter, drawn, bar);
        if (isSide && axis.isTorn) paintTear(painter, drawn, colours.background);
        if (at + 1 < bars.size()) painter.fillRect(QRectF(x(bar.to) - 0.5, top + (1 + barShare) / 2 * step, 1, (1 - barShare) * step), colours.faded);
        const QFont& words = isSide ? bold : font;
        painter.setFont(words);
        painter.setPen(colours.text);
        painter.drawText(QRectF(place.left(), top, names, step), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QFontMetricsF(words).elidedText(bar.name, Qt::ElideRight, names));
        painter.drawText(QRectF(right + gap, top, texts + gap, step), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), bar.text);
    }
}

QString bridgeWords(const BridgeContents& contents)
{
    QStringList lines{textOf(bridgeSentence(contents.bridge, contents.a.toStdString(), contents.b.toStdString()))};
    const QString unit = textOf(scaleOf(contents.bridge).header);
    for (const BridgeBar& bar : barsOf(contents)) lines.append(tr("%1: %2 %3").arg(bar.name, bar.text, unit));
    return lines.join(QLatin1Char('\n'));
}

Picture bridgePicture(const BridgeContents& contents)
{
    const QFont font = pictureFont(12);
    const int height = static_cast<int>(heightOfBridge(contents, font)) + 60;
    return {.title = tr("%1: from %2 to %3").arg(translated(contents.bridge.label), contents.a, contents.b), .size = {pictureSize.width(), height}, .paint = [contents](QPainter& painter, const QRectF& inner) { paintBridge(painter, inner, contents, paperColours(), pictureFont(12)); }};
}

}  // namespace headroom
