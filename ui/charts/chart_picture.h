// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "charts/chart_contents.h"
#include "plan/issue.h"

namespace headroom {

/// A chart as a picture to paste or to keep, with its title and legends: dark on white whatever the theme, because it
/// goes into other people's documents. Sizes are in pixels of a screen at 100 %.
inline constexpr QSize pictureSize{900, 480};

/// At twice the pixels of its size, so that it stays sharp in print.
QImage chartImage(const ChartContents& contents, const QSize& size = pictureSize);

/// As SVG 1.2 Tiny; texts stay texts.
QByteArray chartSvg(const ChartContents& contents, const QSize& size = pictureSize);

/// Writes the picture that the ending of the path names, .svg or .png. The error is a sentence.
Result<> writePicture(const ChartContents& contents, const QString& path);

}  // namespace headroom
