// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plan/issue.h"
#include "proof/printed_cell.h"

namespace headroom {

/// A text of a report as figures.json has it: what a page shows, where it comes from, and what the plan gave for it.
struct RecordedFigure {
    std::size_t page = 1;       ///< from 1, as the page says
    PrintedCell cell;
    std::string key{};          ///< of the figure, where it is one of the catalogue or a break-even
    std::string entity{};       ///< "sites.7"; empty for the plan
    std::string from{}, to{};   ///< its first and last month, "2026-01"; empty for what has none
    std::string text{};         ///< the text on the page as core has it: that of `cell.shown` in a report in English
    std::optional<double> value{};  ///< in full
};

/// All that figures.json holds (README.md).
struct FiguresFile {
    std::string program;   ///< that printed the report: "Headroom 0.1.0"
    std::string language;  ///< of its words: "en", "zh-CN"
    Id scenario = 0;       ///< whose figures they are; 0: those of the plan as it is
    std::string made;      ///< when: "2026-01-31T23:59:59Z"
    std::vector<std::string> chapters;  ///< that the report has, by their keys
    std::string planDigest;  ///< SHA-256 of plan.headroom
    std::size_t pages = 0;
    std::vector<RecordedFigure> figures{};
};

inline constexpr int figuresFileVersion = 1;

/// The file as text; the same figures give the same bytes.
std::string toJson(const FiguresFile& file);

/// Reads what nobody vouches for. The error is a sentence that names the place, or the newer version.
Result<FiguresFile> readFiguresFile(std::string_view json);

}  // namespace headroom
