// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/reference.h"

#include <algorithm>
#include <set>

#include "plan/parse.h"
#include "reference/pages.h"

namespace headroom {

namespace {

/// "sites.7.pue" and sites["Denton"].pue without the row: "sites.pue".
std::string withoutRow(std::string_view key)
{
    const auto first = key.find_first_of(".["), last = key.rfind('.');
    if (first == std::string_view::npos || last == std::string_view::npos || last <= first) return std::string{key};
    return std::string{key.substr(0, first)} + std::string{key.substr(last)};
}

/// Pairs of neighbouring letters, in small letters, all else a "_": two texts that share most of them are alike, slips of the
/// hand aside.
std::set<std::string> pairsOf(std::string_view text)
{
    std::string plain = "_";
    for (const char letter : text) {
        const bool isCapital = letter >= 'A' && letter <= 'Z';
        const bool isWord = isCapital || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        plain += isCapital ? static_cast<char>(letter - 'A' + 'a') : isWord ? letter : '_';
    }
    plain += '_';
    std::set<std::string> pairs;
    for (std::size_t at = 0; at + 1 < plain.size(); ++at) pairs.insert(plain.substr(at, 2));
    return pairs;
}

/// How alike two texts are: 1 the same, 0 nothing in common (the coefficient of Dice).
double likeness(const std::set<std::string>& a, std::string_view text)
{
    const auto b = pairsOf(text);
    const auto shared = std::ranges::count_if(a, [&b](const std::string& pair) { return b.contains(pair); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

}  // namespace

std::vector<ReferencePage> referencePages(const FormulaUses& uses, const Plan<>& plan)
{
    std::vector<ReferencePage> pages;
    const auto append = [&pages](std::vector<ReferencePage> more) { std::ranges::move(more, std::back_inserter(pages)); };
    for (const TableType& type : tables()) append(inputPages(type.kind, uses, plan));
    for (std::size_t at = 0; at < subjectCount; ++at) append(figurePages(static_cast<Subject>(at), uses, plan));
    return pages;
}

std::string addressOf(const InputField& input) { return "inputs/" + std::string{table(input.table).key} + "." + std::string{table(input.table).fields[input.field].field.key}; }

std::string addressOf(Figure figure) { return "figures/" + std::string{info(figure).key}; }

std::string addressOf(EntityKind kind) { return "tables/" + std::string{table(kind).key}; }

std::string addressOf(Subject subject) { return "subjects/" + std::string{subjectKey(subject)}; }

std::vector<const ReferencePage*> pagesOf(const std::vector<ReferencePage>& pages, std::string_view key)
{
    const std::string plain = withoutRow(key);
    std::vector<const ReferencePage*> found;
    for (const ReferencePage& page : pages) {
        if (page.key == plain || (page.kind == ReferencePage::Kind::Input && table(page.input.table).key == plain)) found.push_back(&page);
    }
    return found;
}

std::vector<std::string> likeKeys(const std::vector<ReferencePage>& pages, std::string_view key, std::size_t most)
{
    constexpr double least = 0.45;
    const auto wanted = pairsOf(key);
    std::vector<std::pair<double, std::string>> likely;
    for (const ReferencePage& page : pages) {
        if (page.kind == ReferencePage::Kind::Subject) continue;
        const std::string_view own = std::string_view{page.key}.substr(page.key.find('.') + 1);
        const double alike = std::max({likeness(wanted, page.key), likeness(wanted, own), likeness(wanted, page.title)});
        if (alike >= least) likely.emplace_back(alike, page.key);
    }
    std::ranges::stable_sort(likely, std::greater{}, &std::pair<double, std::string>::first);
    std::vector<std::string> keys;
    for (const auto& [alike, name] : likely)
        if (keys.size() < most) keys.push_back(name);
    return keys;
}

}  // namespace headroom
