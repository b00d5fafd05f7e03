// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace headroom {

namespace {

QColor lineColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

/// Draws an SVG anew at each size, "currentColor" replaced by the colour of the palette. The icon plugin of Qt knows no
/// palette, and is a package of its own that may be missing.
class SvgEngine : public QIconEngine
{
public:
    explicit SvgEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    QIconEngine* clone() const override { return new SvgEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", lineColour(mode).name().toLatin1()));
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, QRectF(rect));
    }

    /// `size` is in device pixels.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    /// Programs that ask for the sizes of an icon, window managers among them, are given the usual ones.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}}; }

private:
    QByteArray m_svg;
};

QIcon iconFrom(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QIcon(new SvgEngine(file.readAll())) : QIcon();
}

}  // namespace

QIcon themedIcon(const QString& name) { return iconFrom(QStringLiteral(":/icons/desk/%1.svg").arg(name)); }

QIcon programIcon() { return iconFrom(QStringLiteral(":/icons/headroom.svg")); }

}  // namespace headroom
