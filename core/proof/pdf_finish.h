// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plan/issue.h"

namespace headroom {

/// A line of the outline that a reader of PDF files shows beside the pages; `page` counts from 0.
struct PdfBookmark {
    std::string title;
    std::size_t page = 0;
    std::vector<PdfBookmark> below{};
};

/// A file that the PDF carries.
struct PdfAttachment {
    std::string name;
    std::string mimeType;
    std::string description;
    std::string bytes;
    std::string relationship = "Data";  ///< of the file to the pages (ISO 32000-2, 7.11.3): Source, Data, Supplement …
};

/// What a PDF says of itself, apart from its pages. All texts are UTF-8; empty ones are left out.
struct PdfFinish {
    std::string title;
    std::string subject{};
    std::string author{};
    std::string keywords{};
    std::string language{};  ///< "en", "zh-CN" (BCP 47)
    std::string producer{};
    std::int64_t time = 0;   ///< when it was made: seconds since 1970, UTC
    std::vector<PdfBookmark> bookmarks{};
    std::vector<PdfAttachment> attachments{};
};

/// The PDF with outline, language, metadata and attachments in place of its own: readers show the title in the window and
/// the outline beside the first page, and the document's two descriptions (information dictionary and XMP) agree. What made the pages stays as
/// their creator. Compressed; the same input gives the same bytes. Bookmarks name pages that are there. Error: what is no PDF.
Result<std::string> finishedPdf(std::string_view pdf, const PdfFinish& finish);

}  // namespace headroom
