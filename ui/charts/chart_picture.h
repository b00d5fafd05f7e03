// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <functional>

#include "charts/chart_contents.h"
#include "plan/issue.h"

class QPainter;

namespace headroom {

/// Sizes are in pixels of a screen at 100 %.
inline constexpr QSize pictureSize{900, 480};

/// A picture to paste or to keep, with its title: dark on white whatever the theme, because it goes into other people's
/// documents.
struct Picture {
    QString title;
    QSize size = pictureSize;
    std::function<void(QPainter& painter, const QRectF& inner)> paint;  ///< what stands below the title
};

/// The picture of a chart, with its legends.
Picture chartPicture(const ChartContents& contents);

/// At twice the pixels of its size, so that it stays sharp in print.
QImage imageOf(const Picture& picture);

/// As SVG 1.2 Tiny; texts stay texts.
QByteArray svgOf(const Picture& picture);

/// Writes the picture that the ending of the path names, .svg or .png. The error is a sentence.
Result<> writePicture(const Picture& picture, const QString& path);

/// In pixels, so that picture and texts keep their proportion whatever the screen of the day.
QFont pictureFont(int pixels, QFont::Weight weight = QFont::Normal);

}  // namespace headroom
