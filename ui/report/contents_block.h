// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_pages.h"

namespace headroom {

/// The chapters of a report with their pages, which are known once all are set.
struct ReportContents {
    struct Entry {
        QString title;
        std::size_t page = 0;  ///< from 1
    };
    std::vector<Entry> entries;

    void place(const std::vector<PlacedHeading>& headings);
};

/// The chapters among these blocks, without their pages.
ReportContents contentsOf(const std::vector<ReportBlock>& blocks);

/// The contents in two columns. They are read when it is painted.
ReportBlock contentsBlock(std::shared_ptr<const ReportContents> contents, double width);

}  // namespace headroom
