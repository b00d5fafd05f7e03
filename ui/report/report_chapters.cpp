// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_chapters.h"

#include <algorithm>
#include <array>

#include "plan/text.h"
#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// What stands above the blocks of a chapter.
enum class Opening {
    Own,      ///< it brings its own heading
    Flows,    ///< its title, below what is there
    NewPage,  ///< its title, at the top of a page
};

struct ChapterType {
    ReportChapter chapter;
    std::string_view key;
    std::string_view title;  ///< marked for translation
    std::vector<ReportBlock> (*make)(const Reported& of);
    Opening opening = Opening::Flows;
};

constexpr std::array<ChapterType, reportChapters> types{{
    {ReportChapter::Title, "title", HR_TR("Headline figures and checks"), titleChapter, Opening::Own},
    {ReportChapter::Capex, "capex", HR_TR("Capex"), capexChapter},
    {ReportChapter::Waste, "waste", HR_TR("Opportunity-cost waste"), wasteChapter},
    {ReportChapter::Coverage, "coverage", HR_TR("Revenue coverage"), coverageChapter},
    {ReportChapter::Hours, "hours", HR_TR("Where every installed GPU-hour goes"), hoursChapter},
    {ReportChapter::Years, "years", HR_TR("Year by year"), yearsChapter},
    {ReportChapter::Statements, "statements", HR_TR("Statements"), statementChapter},
    {ReportChapter::Debt, "debt", HR_TR("Debt and covenants"), debtChapter},
    {ReportChapter::Contracts, "contracts", HR_TR("Contracts, commitments and debt"), contractChapter},
    {ReportChapter::Unit, "unit", HR_TR("Unit economics"), unitChapter},
    {ReportChapter::Counterparties, "counterparties", HR_TR("Who pays whom"), counterpartiesChapter},
    {ReportChapter::Checks, "checks", HR_TR("Checks"), checkChapter},
    {ReportChapter::BreakEvens, "break-evens", HR_TR("What would break it"), breakEvenChapter},
    {ReportChapter::Published, "published", HR_TR("Model against published"), publishedChapter},
    {ReportChapter::Scenarios, "scenarios", HR_TR("Scenarios"), scenarioChapter},
    {ReportChapter::Assumptions, "assumptions", HR_TR("Assumptions"), assumptionChapter, Opening::NewPage},
    {ReportChapter::Methodology, "methodology", HR_TR("Methodology"), methodologyChapter, Opening::NewPage},
}};
static_assert(std::ranges::is_sorted(types, {}, &ChapterType::chapter) && types.back().chapter == ReportChapter::Methodology);

const ChapterType& typeOf(ReportChapter chapter) { return types[static_cast<std::size_t>(chapter)]; }

}  // namespace

std::string_view chapterKey(ReportChapter chapter) { return typeOf(chapter).key; }
std::string_view chapterTitle(ReportChapter chapter) { return typeOf(chapter).title; }

std::optional<ReportChapter> chapterOf(std::string_view key)
{
    const auto found = std::ranges::find(types, key, &ChapterType::key);
    return found == types.end() ? std::nullopt : std::optional(found->chapter);
}

std::string chapterKeys(const ChapterSet& chapters)
{
    std::string keys;
    for (const ChapterType& type : types) {
        if (!chapters.test(static_cast<std::size_t>(type.chapter))) continue;
        if (!keys.empty()) keys += ',';
        keys += type.key;
    }
    return keys;
}

std::string_view paperKey(PaperSize paper) { return paper == PaperSize::A4 ? "a4" : "letter"; }

std::optional<PaperSize> paperOf(std::string_view key)
{
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter})
        if (key == paperKey(paper)) return paper;
    return std::nullopt;
}

double roomBelow(ReportChapter chapter, const std::vector<ReportBlock>& blocks, const Reported& of)
{
    auto above = chapterHeading(translated(chapterTitle(chapter)), of.width);
    append(above, blocks);
    // A pixel for the rounding of sums.
    return of.height - 1 - heightOf(paginated(above, of.height).back());
}

std::vector<ReportBlock> chapterBlocks(const Reported& of, ReportChapter chosen)
{
    const ChapterType& type = typeOf(chosen);
    std::vector<ReportBlock> made = type.make(of);
    if (made.empty() || type.opening == Opening::Own) return made;
    std::vector<ReportBlock> blocks = chapter(translated(type.title), of.width);
    if (type.opening == Opening::NewPage) startPage(blocks);
    append(blocks, std::move(made));
    return blocks;
}

}  // namespace headroom
