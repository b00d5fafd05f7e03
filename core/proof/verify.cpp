// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/verify.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "proof/attached_files.h"
#include "proof/attached_plan.h"
#include "proof/listing.h"
#include "proof/page_match.h"
#include "proof/page_texts.h"
#include "proof/record.h"
#include "proof/sha256.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

constexpr std::size_t mostOnAPage = 5'000;
constexpr std::string_view aroundPages = "furniture";

/// A page shows the numbers of an input with those of its sources behind them, "[3, 7]".
std::string withoutSources(const std::string& shown)
{
    const auto from = shown.rfind(" [");
    return from != std::string::npos && shown.ends_with(']') ? shown.substr(0, from) : shown;
}

/// Less than this is no text that was cut, but one that is not there; what is torn has dozens of lines on its page.
constexpr std::size_t leastOfCut = 6, leastOfTorn = 200;

/// Half a number is none.
std::string withoutCutNumber(std::string shown)
{
    while (!shown.empty() && std::string_view{"0123456789.,-(<"}.find(shown.back()) != std::string_view::npos) shown.pop_back();
    return shown;
}

bool isWordingOf(const std::string& shown, const std::string& text, Extent extent, bool isTranslated)
{
    const std::string page = dense(shown), plan = dense(text);
    const bool isCut = extent != Extent::Whole;
    if (isCut && page.size() < (extent == Extent::Cut ? leastOfCut : leastOfTorn)) return false;
    if (page == plan || (isCut && plan.starts_with(page))) return true;
    if (!isTranslated) return false;
    // A verdict has its mark in every language.
    for (const Verdict verdict : {Verdict::Held, Verdict::Broken})
        if (page.starts_with(dense(std::string{markOf(verdict)})) != plan.starts_with(dense(std::string{markOf(verdict)}))) return false;
    auto onPage = numerals(isCut ? withoutCutNumber(shown) : shown), inPlan = numerals(text);
    std::ranges::sort(onPage);
    std::ranges::sort(inPlan);
    return isCut ? std::ranges::includes(inPlan, onPage) : onPage == inPlan;
}

/// The last digits may differ where another compiler has made the program.
bool isSame(const std::optional<double>& a, const std::optional<double>& b)
{
    if (!a || !b) return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

std::string labelOf(ReportTables& tables, const CellPlace& place)
{
    if (!place.input.empty()) return place.input;
    const TextTable* table = tables.find(place.table);
    if (!table || place.row >= table->rows.size() || place.column >= table->columns.size() || place.column == 0) return place.table;
    std::string head = table->columns[place.column].header;
    std::ranges::replace(head, '\n', ' ');
    return table->rows[place.row].cells.front() + (head.empty() ? "" : ", " + head);
}

/// "total_capex of sites.7, 2027-01 to 2027-12"
std::string said(const RecordedFigure& figure)
{
    std::string text = figure.key;
    if (!figure.entity.empty()) text += " of " + figure.entity;
    if (!figure.from.empty()) text += ", " + figure.from + " to " + figure.to;
    return text;
}

/// "# bn USD"; which of two numbers comes first is a matter of language.
std::string withoutNumbers(const std::string& text)
{
    std::string words;
    for (const char letter : dense(text)) {
        const bool isOfNumber = (letter >= '0' && letter <= '9') || (words.ends_with('#') && (letter == '.' || letter == ','));
        if (!isOfNumber) words += letter;
        else if (!words.ends_with('#')) words += '#';
    }
    return words;
}

bool isNumber(ReportTables& tables, const CellPlace& place)
{
    const TextTable* table = place.input.empty() ? tables.find(place.table) : nullptr;
    return !place.input.empty() || (table && place.table != aroundPages && isFigure(*table, place.row, place.column));
}

class Verifier
{
public:
    Verifier(ReportTables& tables, const FiguresFile& file) : m_tables(tables), m_file(file) {}

    void compare(const RecordedFigure& figure)
    {
        const CellPlace& place = figure.cell.place;
        const auto text = m_tables.text(place);
        if (!text) return add(figure, Disagreement::Unknown);
        const auto value = m_tables.value(place);
        if (*text != figure.text) return add(figure, Disagreement::Text, *text, value);
        if (!isSame(value, figure.value)) return add(figure, Disagreement::Value, *text, value);
        const RecordedFigure again = recorded(m_tables, {.page = figure.page - 1, .cell = figure.cell});
        if (std::tie(figure.key, figure.entity, figure.from, figure.to) != std::tie(again.key, again.entity, again.from, again.to)) return add(figure, Disagreement::Said, said(again), value);
        const bool isTranslated = !m_file.language.starts_with("en");
        const auto isWording = [&](const std::string& shown) { return isWordingOf(shown, *text, figure.cell.extent, isTranslated); };
        if (!isWording(figure.cell.shown) && (place.input.empty() || !isWording(withoutSources(figure.cell.shown)))) return add(figure, Disagreement::Wording, *text, value);
        if (isTranslated && !isWordedAsBefore(figure)) add(figure, Disagreement::Wording, *text, value);
    }

    void lookFor(const std::vector<const RecordedFigure*>& figures, const std::string& page)
    {
        std::vector<std::string> texts;
        std::vector<const RecordedFigure*> owners;
        for (const RecordedFigure* figure : figures)
            for (std::string& text : soughtTexts(figure->cell.shown + (figure->cell.extent == Extent::Cut ? "\u2026" : ""))) {
                texts.push_back(std::move(text));
                owners.push_back(figure);
            }
        const auto found = foundOnPage(page, texts);
        for (std::size_t at = 0; at < texts.size(); ++at)
            if (!found[at] && (at == 0 || owners[at] != owners[at - 1] || found[at - 1])) add(*owners[at], Disagreement::NotFound, m_tables.text(owners[at]->cell.place).value_or(""), m_tables.value(owners[at]->cell.place));
    }

    void lookForUnlisted()
    {
        const auto isInOrder = inOrder(m_file);
        for (std::size_t at = 0; at < isInOrder.size(); ++at)
            if (!isInOrder[at]) add(m_file.figures[at], Disagreement::Order);
        for (const PlacedCell& cell : unlisted(m_tables, m_file)) {
            RecordedFigure figure = recorded(m_tables, cell);
            figure.page = cell.page;
            add(figure, Disagreement::Unlisted, figure.text, figure.value);
        }
    }

    std::vector<DisagreeingFigure> take() { return std::move(m_found); }

private:
    /// Numbers aside, a table says the same in the same words: another unit is none.
    bool isWordedAsBefore(const RecordedFigure& figure)
    {
        if (!figure.cell.place.input.empty() || figure.cell.extent != Extent::Whole || !isNumber(m_tables, figure.cell.place)) return true;
        const std::string words = withoutNumbers(figure.cell.shown);
        return m_wordings.try_emplace({figure.cell.place.table, withoutNumbers(figure.text)}, words).first->second == words;
    }

    void add(const RecordedFigure& figure, Disagreement why, std::string recomputed = {}, std::optional<double> value = {})
    {
        m_found.push_back({.figure = figure, .why = why, .label = labelOf(m_tables, figure.cell.place), .recomputed = std::move(recomputed), .value = value});
    }

    ReportTables& m_tables;
    const FiguresFile& m_file;
    std::map<std::pair<std::string, std::string>, std::string> m_wordings;  // by table and English words
    std::vector<DisagreeingFigure> m_found;
};

}  // namespace

std::string_view disagreementKey(Disagreement disagreement)
{
    switch (disagreement) {
    case Disagreement::Text: return "text";
    case Disagreement::Value: return "value";
    case Disagreement::Wording: return "wording";
    case Disagreement::Said: return "said";
    case Disagreement::Order: return "order";
    case Disagreement::Unknown: return "unknown";
    case Disagreement::Unlisted: return "unlisted";
    case Disagreement::NotFound: break;
    }
    return "not_found";
}

Result<Verification> verifyReport(std::string_view pdf)
{
    auto attached = attachedFiles(pdf);
    if (!attached) return tl::unexpected(attached.error());
    const auto file = readFiguresFile(attached->figures);
    if (!file) return tl::unexpected(file.error());
    for (const std::string& chapter : file->chapters)
        if (!isReportChapter(chapter)) return tl::unexpected("figures.json: a report has no chapter \"" + quotable(chapter) + "\".");
    auto plan = attachedPlan(attached->plan);
    if (!plan) return tl::unexpected(plan.error());
    if (file->scenario && !indexOf(*plan, EntityKind::Scenario, file->scenario)) return tl::unexpected("the report is of scenario " + std::to_string(file->scenario) + ", which the plan in it does not have.");
    const auto pages = pageTexts(pdf);
    if (!pages) return tl::unexpected(pages.error());

    const Statement base(*std::move(plan));
    const std::optional<Statement> inScenario = file->scenario ? std::optional<Statement>(scenarioStatement(base, file->scenario)) : std::nullopt;
    ReportTables tables({.base = base, .statement = inScenario ? *inScenario : base, .scenario = file->scenario, .frame = {.program = file->program, .made = file->made, .pages = file->pages}});
    std::vector<std::vector<const RecordedFigure*>> onPage(std::max(file->pages, pages->size()));
    Verifier verifier(tables, *file);
    for (const RecordedFigure& figure : file->figures) {
        onPage[figure.page - 1].push_back(&figure);
        verifier.compare(figure);
    }
    for (std::size_t page = 0; page < onPage.size(); ++page) {
        if (onPage[page].size() > mostOnAPage) return tl::unexpected("figures.json: page " + std::to_string(page + 1) + " has " + std::to_string(onPage[page].size()) + " figures; at most " + std::to_string(mostOnAPage) + " are looked for.");
        verifier.lookFor(onPage[page], page < pages->size() ? (*pages)[page] : std::string{});
    }
    verifier.lookForUnlisted();
    const auto numbers = static_cast<std::size_t>(std::ranges::count_if(file->figures, [&](const RecordedFigure& figure) { return isNumber(tables, figure.cell.place); }));
    if (numbers == 0) return tl::unexpected(std::string{"its chapters print no figure of the plan."});
    const std::string digest = sha256(attached->plan);
    return Verification{.plan = base.plan().settings.name, .scenario = file->scenario ? rowName(base.plan(), EntityKind::Scenario, file->scenario) : std::string{}, .program = file->program, .planDigest = digest,
                        .isOtherPlan = digest != file->planDigest, .chapters = file->chapters, .figures = numbers, .words = file->figures.size() - numbers, .pages = pages->size(), .pagesPrinted = file->pages, .disagreements = verifier.take()};
}

}  // namespace headroom
