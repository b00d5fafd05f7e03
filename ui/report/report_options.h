// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <string_view>

#include "plan/entity_kind.h"

/// What a report is to be: on which paper, with which chapters, of which scenario. Holds no Qt: the command line is read before
/// there is an application.
namespace headroom {

enum class PaperSize { A4, Letter };

/// The chapters of a report, in their order. What each is called and made by stands once, in report_chapters.cpp.
enum class ReportChapter { Title, Capex, Waste, Coverage, Hours, Years, Statements, Debt, Contracts, Unit, Counterparties, Checks, BreakEvens, Published, Scenarios, Assumptions, Methodology, Count_ };

inline constexpr std::size_t reportChapters = static_cast<std::size_t>(ReportChapter::Count_);

/// Some of the chapters; their order is fixed.
using ChapterSet = std::bitset<reportChapters>;
inline ChapterSet allChapters() { return ChapterSet{}.set(); }

struct ReportOptions {
    PaperSize paper = PaperSize::A4;
    ChapterSet chapters = allChapters();
    Id scenario = 0;         ///< its figures in place of the plan's; 0: the plan as it is
    bool holdsPlan = false;  ///< attaches the plan and the printed figures: whoever has the PDF can read every input

    bool has(ReportChapter chapter) const { return chapters.test(static_cast<std::size_t>(chapter)); }
};

/// "capex": what the command line and the settings of the desk call a chapter.
std::string_view chapterKey(ReportChapter chapter);
std::optional<ReportChapter> chapterOf(std::string_view key);

/// Its heading; marked for translation.
std::string_view chapterTitle(ReportChapter chapter);

/// "capex,waste", in the order of the report.
std::string chapterKeys(const ChapterSet& chapters);

/// "a4", "letter".
std::string_view paperKey(PaperSize paper);
std::optional<PaperSize> paperOf(std::string_view key);

}  // namespace headroom
