// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGraphicsScene>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>

#include "charts/legend.h"
#include "charts/plot_chart.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::ChartPicture", text); }

void paintPanel(QPainter& painter, const QRectF& place, const ChartContents& contents, std::size_t panel)
{
    QGraphicsScene scene;
    auto* chart = new PlotChart;
    scene.addItem(chart);
    chart->setColours(paperColours());
    chart->setTextFont(pictureFont(12));
    chart->resize(place.size());
    chart->setContents(contents, panel);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), place.size()));
    scene.render(&painter, place, scene.sceneRect());
}

void paint(QPainter& painter, const Picture& picture)
{
    constexpr double margin = 14, title = 24, gap = 10;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF all(QPointF(), picture.size);
    painter.fillRect(all, paperColours().background);
    const QRectF inner = all.adjusted(margin, margin, -margin, -margin);
    painter.setPen(paperColours().text);
    painter.setFont(pictureFont(16, QFont::Bold));
    painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), title)), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), picture.title);
    picture.paint(painter, inner.adjusted(0, title + gap, 0, 0));
}

void paintChart(QPainter& painter, const ChartContents& contents, const QRectF& inner)
{
    constexpr double gap = 10;
    const QFont font = pictureFont(12);
    double legend = 0;
    for (const PanelContents& panel : contents.panels) legend = std::max(legend, legendWidth(QFontMetricsF(font), legendOf(panel)));
    const double shares = contents.panels.size() == 1 ? 3 : 5;
    double y = inner.top();
    const double height = inner.bottom() - y;
    for (std::size_t at = 0; at < contents.panels.size(); ++at) {
        const double part = height * (at == 0 ? 3 : 2) / shares;
        paintPanel(painter, QRectF(inner.left(), y, inner.width() - legend - gap, part), contents, at);
        painter.setFont(font);
        paintLegend(painter, QRectF(inner.right() - legend, y + QFontMetricsF(font).height(), legend, part), legendOf(contents.panels[at]), paperColours());
        y += part;
    }
}

}  // namespace

QFont pictureFont(int pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

Picture chartPicture(const ChartContents& contents)
{
    return {.title = contents.title, .size = pictureSize, .paint = [contents](QPainter& painter, const QRectF& inner) { paintChart(painter, contents, inner); }};
}

QImage imageOf(const Picture& picture)
{
    constexpr int sharpness = 2;
    QImage image(picture.size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paint(painter, picture);
    return image;
}

QByteArray svgOf(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    // Pixels of 96 to an inch, as browsers have them.
    generator.setResolution(96);
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    paint(painter, picture);
    painter.end();
    return buffer.data();
}

Result<> writePicture(const Picture& picture, const QString& path)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) bytes = svgOf(picture);
    else if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        QBuffer buffer(&bytes);
        imageOf(picture).save(&buffer, "PNG");
    } else return tl::unexpected(tr("\"%1\" does not end in .svg or .png.").arg(path).toStdString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return tl::unexpected(tr("\"%1\" cannot be written: %2.").arg(path, file.errorString()).toStdString());
    return {};
}

}  // namespace headroom
