// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <functional>
#include <vector>

namespace headroom {

/// Lengths in a report are in pixels of 1/96 inch, whatever the resolution of the paper; fonts have pixel sizes, so that
/// no screen has a say in them.
namespace paper {
inline constexpr double perInch = 96;
inline constexpr double margin = 15 / 25.4 * perInch;
inline constexpr double headerHeight = 26, footerHeight = 24;
inline constexpr double text = 11, small = 9.5, title = 21, heading = 13.5;
const QColor ink = Qt::black, faded{0x55, 0x55, 0x55}, rule{0xCC, 0xCC, 0xCC}, stripe{0xF3, 0xF4, 0xF6};
}  // namespace paper

/// The font of a report.
QFont paperFont(double pixels, QFont::Weight weight = QFont::Normal);

/// A piece of a report that is never torn: how high it is, and how it is painted into its place.
struct ReportBlock {
    double height = 0;
    std::function<void(QPainter&, const QRectF&)> paint;
    bool startsPage = false;
};

/// Blocks by page: each on the first page with room for it, in order.
std::vector<std::vector<ReportBlock>> paginated(std::vector<ReportBlock> blocks, double pageHeight);

/// A paragraph, broken into lines of this width; each line is a block, so that a long note runs over pages.
std::vector<ReportBlock> paragraph(const QString& text, const QFont& font, const QColor& colour, double width);

/// Empty space.
ReportBlock space(double height);

}  // namespace headroom
