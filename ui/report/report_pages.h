// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include "report/report_options.h"
#include "report/report_page.h"

namespace headroom {

/// Where a heading of a report stands: an entry of its outline.
struct PlacedHeading {
    ReportHeading heading;
    std::size_t page = 0;  ///< from 0
};

/// The report of a plan set on its pages: what the PDF, the preview and tests paint. It holds what it shows; the statement may be
/// gone. Made by ReportDraft.
class ReportPages
{
public:
    struct Furniture {
        QString name;  ///< of the plan and its scenario, above every page
        QString made;  ///< by which program and when, below it
    };

    ReportPages() = default;
    ReportPages(std::vector<std::vector<ReportBlock>> pages, const QSizeF& size, Furniture furniture) : m_size(size), m_furniture(std::move(furniture)), m_pages(std::move(pages)) {}

    std::size_t count() const { return m_pages.size(); }
    QSizeF size() const { return m_size; }  ///< of the paper, in pixels of 1/96 inch
    const QString& name() const { return m_furniture.name; }
    const std::vector<std::vector<ReportBlock>>& pages() const { return m_pages; }

    /// Chapters (level 0) and what stands below them, in the order of pages.
    std::vector<PlacedHeading> headings() const;

    /// What a page prints around and between its margins, in the order in which it is painted.
    std::vector<PrintedCell> printed(std::size_t page) const;

    /// Paints a page; the painter stands at the corner of the paper, its unit is 1/96 inch.
    void paint(std::size_t page, QPainter& painter) const;

private:
    QSizeF m_size;
    Furniture m_furniture;
    std::vector<std::vector<ReportBlock>> m_pages;
};

/// The paper in pixels of 1/96 inch, and what of it is within the margins.
QSizeF paperSize(PaperSize paper);
QRectF withinMargins(const QSizeF& size);

/// How high what stands between the lines above and below a page may be.
double roomOf(const QSizeF& size);

}  // namespace headroom
