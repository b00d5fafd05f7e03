// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/verify.h"

#include <algorithm>
#include <cmath>

#include "proof/attached_files.h"
#include "proof/attached_plan.h"
#include "proof/page_match.h"
#include "proof/page_texts.h"
#include "proof/report_tables.h"
#include "proof/sha256.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

constexpr std::size_t mostOnAPage = 5'000;

/// A page shows the numbers of an input with those of its sources behind them, "[3, 7]".
std::string withoutSources(const std::string& shown)
{
    const auto from = shown.rfind(" [");
    return from != std::string::npos && shown.ends_with(']') ? shown.substr(0, from) : shown;
}

bool isWordingOf(const std::string& shown, const std::string& text, bool isCut, bool isTranslated)
{
    const std::string page = dense(shown), plan = dense(text);
    if (page == plan || (isCut && !page.empty() && plan.starts_with(page))) return true;
    if (!isTranslated) return false;
    auto onPage = numerals(shown), inPlan = numerals(text);
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
        const bool isTranslated = !m_file.language.starts_with("en");
        const auto isWording = [&](const std::string& shown) { return isWordingOf(shown, *text, figure.cell.isCut, isTranslated); };
        if (!isWording(figure.cell.shown) && (place.input.empty() || !isWording(withoutSources(figure.cell.shown)))) add(figure, Disagreement::Wording, *text, value);
    }

    void lookFor(const std::vector<const RecordedFigure*>& figures, const std::string& page)
    {
        std::vector<std::string> texts;
        for (const RecordedFigure* figure : figures) texts.push_back(figure->cell.shown);
        const auto found = foundOnPage(page, texts);
        for (std::size_t at = 0; at < figures.size(); ++at)
            if (!found[at]) add(*figures[at], Disagreement::NotFound, m_tables.text(figures[at]->cell.place).value_or(""), m_tables.value(figures[at]->cell.place));
    }

    std::vector<DisagreeingFigure> take() { return std::move(m_found); }

private:
    void add(const RecordedFigure& figure, Disagreement why, std::string recomputed = {}, std::optional<double> value = {})
    {
        m_found.push_back({.figure = figure, .why = why, .label = labelOf(m_tables, figure.cell.place), .recomputed = std::move(recomputed), .value = value});
    }

    ReportTables& m_tables;
    const FiguresFile& m_file;
    std::vector<DisagreeingFigure> m_found;
};

}  // namespace

std::string_view disagreementKey(Disagreement disagreement)
{
    switch (disagreement) {
    case Disagreement::Text: return "text";
    case Disagreement::Value: return "value";
    case Disagreement::Wording: return "wording";
    case Disagreement::Unknown: return "unknown";
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
    auto plan = attachedPlan(attached->plan);
    if (!plan) return tl::unexpected(plan.error());
    if (file->scenario && !indexOf(*plan, EntityKind::Scenario, file->scenario)) return tl::unexpected("the report is of scenario " + std::to_string(file->scenario) + ", which the plan in it does not have.");
    const auto pages = pageTexts(pdf);
    if (!pages) return tl::unexpected(pages.error());

    const Statement base(*std::move(plan));
    const std::optional<Statement> inScenario = file->scenario ? std::optional<Statement>(scenarioStatement(base, file->scenario)) : std::nullopt;
    ReportTables tables({.base = base, .statement = inScenario ? *inScenario : base, .scenario = file->scenario});
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
    const std::string digest = sha256(attached->plan);
    return Verification{.plan = base.plan().settings.name, .scenario = file->scenario ? rowName(base.plan(), EntityKind::Scenario, file->scenario) : std::string{}, .program = file->program, .planDigest = digest,
                        .isOtherPlan = digest != file->planDigest, .figures = file->figures.size(), .pages = pages->size(), .disagreements = verifier.take()};
}

}  // namespace headroom
