// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "proof/printed_cell.h"

namespace headroom {

/// Lengths in a report are in pixels of 1/96 inch, whatever the resolution of the paper; fonts have pixel sizes, so that
/// no screen has a say in them.
namespace paper {
inline constexpr double perInch = 96, resolution = 300;
inline constexpr double margin = 15 / 25.4 * perInch;
inline constexpr double headerHeight = 26, footerHeight = 24;
inline constexpr double text = 11, small = 10, dense = 9, equation = 8, title = 24, chapter = 17, heading = 13, card = 18;
const QColor ink{0x1B, 0x1F, 0x24}, faded{0x5B, 0x63, 0x6E}, rule{0xCC, 0xD0, 0xD6}, stripe{0xF6, 0xF7, 0xF9}, accent{0x00, 0x72, 0xB2};
}  // namespace paper

/// The font of a report.
QFont paperFont(double pixels, QFont::Weight weight = QFont::Normal);

/// What the outline of a PDF calls a place: a chapter (level 0), or a section of one (1).
struct ReportHeading {
    QString title;
    int level = 0;
};

/// A piece of a report that is never torn: how high it is, and how it is painted into its place.
struct ReportBlock {
    double height = 0;
    std::function<void(QPainter&, const QRectF&)> paint{};
    bool startsPage = false;
    bool keepsNext = false;  ///< a heading: never the last of its page
    std::shared_ptr<const ReportBlock> header{};  ///< stands above it again where it comes first on a page
    bool isRepeated = false;                      ///< such a header, again
    std::optional<ReportHeading> heading{};       ///< that begins here
    std::vector<ReportHeading> below{};           ///< further ones, where much stands on one block
    std::vector<PrintedCell> printed{};           ///< the figures on it, in the order in which they are painted
};

/// Blocks by page: each on the first page with room for it and for what it keeps, in order. Space opens no page.
std::vector<std::vector<ReportBlock>> paginated(const std::vector<ReportBlock>& blocks, double pageHeight);

/// How high blocks are below each other.
double heightOf(const std::vector<ReportBlock>& blocks);

/// A text as lines of this width, of at most `mostLines`; where there are more, the last ends in "…". Words too long for a
/// line are broken.
QStringList linesOf(const QString& text, const QFont& font, double width, int mostLines = 1'000'000);

/// How wide a text is on paper.
double widthOf(const QString& text, const QFont& font);

/// A text cut to a width, "…" in place of what is left out.
QString elided(const QString& text, const QFont& font, double width);

/// The distance of two lines of text.
double pitchOf(const QFont& font);

/// A paragraph, broken into lines of this width; each line is a block, so that a long note runs over pages.
std::vector<ReportBlock> paragraph(const QString& text, const QFont& font, const QColor& colour, double width, int mostLines = 1'000'000);

/// The heading of a chapter, with the accent of the report; and of what stands below it.
std::vector<ReportBlock> chapterHeading(const QString& text, double width);
std::vector<ReportBlock> sectionHeading(const QString& text, double width);

/// Empty space.
ReportBlock space(double height);

}  // namespace headroom
