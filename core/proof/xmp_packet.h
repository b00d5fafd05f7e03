// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "proof/pdf_finish.h"

namespace headroom {

/// What a PDF says of itself as an XMP packet (ISO 16684-1), word for word what its information dictionary says. `creator` is the program that
/// made the pages.
std::string xmpPacket(const PdfFinish& finish, const std::string& creator);

/// A text as XML holds it: what XML 1.0 cannot hold, control characters, as blanks.
std::string xmlText(std::string_view text);

/// "2026-01-31T23:59:59Z", and the same as PDF writes it: "D:20260131235959Z". Years 0 to 9999.
std::string isoTime(std::int64_t time);
std::string pdfTime(std::int64_t time);

}  // namespace headroom
