// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/figures_file.h"
#include "proof/pdf_finish.h"
#include "proof/report_tables.h"

namespace headroom {

/// The names of the two files that a report which holds its plan carries.
inline constexpr const char* planAttachment = "plan.headroom";
inline constexpr const char* figuresAttachment = "figures.json";

/// A report that was painted: what it printed where, and what it says of itself.
struct PaintedReport {
    std::string program;   ///< "Headroom 0.1.0"
    std::string language;  ///< "en", "zh-CN"
    std::int64_t time = 0; ///< seconds since 1970, UTC
    std::size_t pages = 0;
    std::vector<std::string> chapters{};  ///< by their keys
    std::vector<PlacedCell> cells{};
};

/// The plan without history, authors and notes, and every printed text that the plan gives with its page, key and months, as files for
/// the PDF. The same report gives the same bytes. Error: what cleanCopy() refuses.
Result<std::vector<PdfAttachment>> heldPlan(const ReportedPlan& of, const PaintedReport& report);

}  // namespace headroom
