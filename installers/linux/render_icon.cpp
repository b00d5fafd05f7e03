// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon FILE.svg FILE.png SIZE: the icon as the pixels that desktops without SVG show.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdlib>

int main(int argc, char** argv)
{
    if (argc != 4) return EXIT_FAILURE;
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    const int size = std::atoi(argv[3]);
    QImage image(size, size, QImage::Format_ARGB32);
    if (!renderer.isValid() || image.isNull()) return EXIT_FAILURE;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[2])) ? EXIT_SUCCESS : EXIT_FAILURE;
}
