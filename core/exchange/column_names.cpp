// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_names.h"

#include <algorithm>
#include <array>
#include <set>

#include "plan/edit_distance.h"
#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

/// Words of a heading: lower case, without plurals, without words that say nothing; "#" and "no." are "number".
std::set<std::string> wordsOf(std::string_view text)
{
    constexpr std::array<std::string_view, 10> saysNothing{"the", "of", "a", "an", "in", "per", "for", "and", "is", "at"};
    std::set<std::string> words;
    std::string word;
    const auto end = [&] {
        if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
        if (word == "no" || word == "nr" || word == "num" || word == "#") word = "number";
        if (!word.empty() && std::ranges::count(saysNothing, word) == 0) words.insert(word);
        word.clear();
    };
    for (const char letter : inLowerCase(plainLetters(text))) {
        const bool isWord = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || static_cast<unsigned char>(letter) >= 0x80;
        if (!isWord) end();
        if (letter == '#') words.insert("number");
        if (isWord) word += letter;
    }
    end();
    return words;
}

bool isLikeWord(const std::string& a, const std::string& b)
{
    if (a == b) return true;
    const std::size_t shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    return longer <= shorter + 2 && shorter >= 5 && editDistance(a, b) <= (shorter >= 8 ? 2U : 1U);
}

/// Whether a heading has a word that the name has not: "gross" of a gross power, "annual" of an annual rent say another thing.
bool hasOwnWord(const std::set<std::string>& heading, const std::set<std::string>& name)
{
    return std::ranges::any_of(heading, [&](const std::string& word) { return std::ranges::none_of(name, [&](const std::string& other) { return isLikeWord(word, other); }); });
}

/// How much two sets of words share, of 1: those alike count twice over all.
double shared(const std::set<std::string>& a, const std::set<std::string>& b)
{
    if (a.empty() || b.empty()) return 0;
    const auto alike = std::ranges::count_if(a, [&](const std::string& word) { return std::ranges::any_of(b, [&](const std::string& other) { return isLikeWord(word, other); }); });
    return 2.0 * static_cast<double>(alike) / static_cast<double>(a.size() + b.size());
}

/// The names of a field as words: its label in English and in the language of the program, its key; what others call it.
struct FieldWords {
    std::vector<std::set<std::string>> own, others;
};

/// Of every field, made once: the program has its language by then, and every heading is compared with all.
const FieldWords& wordsOfField(const TableType& table, const FieldType& type)
{
    static const auto all = [] {
        std::vector<std::vector<FieldWords>> made;
        for (const TableType& each : tables()) {
            auto& fields = made.emplace_back();
            for (const FieldType& field : each.fields) {
                FieldWords words{.own = {wordsOf(field.field.label), wordsOf(said(field.field.label)), wordsOf(field.field.key)}, .others = {}};
                for (const std::string_view name : synonymsOf(each, field.field.key)) words.others.push_back(wordsOf(name));
                fields.push_back(std::move(words));
            }
        }
        return made;
    }();
    return all[static_cast<std::size_t>(table.kind)][static_cast<std::size_t>(&type - table.fields.data())];
}

}  // namespace

std::string inLowerCase(std::string_view text)
{
    std::string lower{text};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

Likeness likeness(const TableType& table, const FieldType& type, std::string_view heading)
{
    const auto text = trimmed(heading);
    if (text.empty()) return {};
    if (sameLetters(text, type.field.key)) return {.score = 1, .reason = ColumnReason::Key};
    const std::string label = said(type.field.label);
    if (sameLetters(text, type.field.label) || sameLetters(text, label)) return {.score = 0.98, .reason = ColumnReason::Label};
    const auto words = wordsOf(text);
    double best = 0, alike = 0;
    const FieldWords& names = wordsOfField(table, type);
    for (const auto& own : names.own) {
        if (!words.empty() && words == own) return {.score = 0.95, .reason = ColumnReason::Label};
        best = std::max(best, shared(words, own));
        if (!hasOwnWord(words, own)) alike = std::max(alike, shared(words, own));
    }
    for (const auto& other : names.others) {
        if (!words.empty() && words == other) return {.score = 0.9, .reason = ColumnReason::Synonym};
        best = std::max(best, shared(words, other) * 0.95);
        if (!hasOwnWord(words, other)) alike = std::max(alike, shared(words, other) * 0.95);
    }
    constexpr double similar = 0.75, offered = 0.45;
    if (alike >= similar) return {.score = alike * 0.85, .reason = ColumnReason::Similar};
    // Short headings are misspelt too: "peu" is one swap away from "pue".
    if (editDistance(inLowerCase(text), type.field.key) <= 1 && text.size() > 2) best = std::max(best, offered);
    return best >= offered ? Likeness{.score = best * 0.5, .reason = ColumnReason::Offered} : Likeness{};
}

std::vector<std::string> nearestNames(const std::vector<std::string>& names, std::string_view wanted)
{
    constexpr std::size_t most = 3;
    const std::string lower = inLowerCase(trimmed(wanted));
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& name : names) {
        const std::string other = inLowerCase(name);
        const bool isPart = !lower.empty() && (other.find(lower) != std::string::npos || (other.size() > 2 && lower.find(other) != std::string::npos));
        const std::size_t distance = editDistance(lower, other);
        if (isPart || distance <= std::max<std::size_t>(1, lower.size() / 3)) near.emplace_back(isPart ? 0 : distance, name);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string>::first);
    std::vector<std::string> result;
    for (std::size_t at = 0; at < std::min(most, near.size()); ++at) result.push_back(near[at].second);
    return result;
}

}  // namespace headroom
