// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_cells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "exchange/column_names.h"
#include "exchange/table_text.h"
#include "plan/decimal_text.h"
#include "plan/utf8.h"
#include "plan/entry_number.h"
#include "plan/value.h"

namespace headroom {

namespace {

constexpr std::size_t mostHtmlRows = mostRows, mostSpan = 1'000, mostHtmlCells = 1'000'000;

/// A tag: its name in lower case, whether it closes, its attributes as they stand.
struct Tag {
    std::string name;
    bool isClosing = false;
    std::string_view attributes;
};

bool isNameLetter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == ':' || letter == '-'; }

bool isBlank(char letter) { return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n'; }

/// The value of an attribute, with or without quotes; nothing where the tag has none of this name.
std::optional<std::string_view> attribute(const Tag& tag, std::string_view wanted)
{
    for (std::string_view rest = tag.attributes; !rest.empty();) {
        while (!rest.empty() && !isNameLetter(rest.front())) rest.remove_prefix(1);
        std::size_t end = 0;
        while (end < rest.size() && isNameLetter(rest[end])) ++end;
        const auto name = rest.substr(0, end);
        rest.remove_prefix(end);
        while (!rest.empty() && isBlank(rest.front())) rest.remove_prefix(1);
        std::string_view value;
        if (rest.starts_with('=')) {
            rest.remove_prefix(1);
            while (!rest.empty() && isBlank(rest.front())) rest.remove_prefix(1);
            const char quote = rest.empty() ? '\0' : rest.front();
            if (quote == '"' || quote == '\'') {
                rest.remove_prefix(1);
                value = rest.substr(0, rest.find(quote));
                rest.remove_prefix(std::min(value.size() + 1, rest.size()));
            } else {
                value = rest.substr(0, rest.find_first_of(" \t\r\n"));
                rest.remove_prefix(value.size());
            }
        }
        if (!name.empty() && sameLetters(name, wanted)) return value;
    }
    return std::nullopt;
}

std::size_t span(const Tag& tag, std::string_view name)
{
    std::size_t count = 1;
    if (const auto text = attribute(tag, name)) std::from_chars(text->data(), text->data() + text->size(), count);
    return std::clamp<std::size_t>(count, 1, mostSpan);
}

/// The character of a numeric entity; one that is none says nothing.
void appendEntity(std::string& text, std::uint32_t code)
{
    if (code != 0 && code <= 0x10ffff && (code < 0xd800 || code >= 0xe000)) appendLetter(text, code);
}

/// An entity behind its "&" at the beginning of the rest; taken off. What is none stays as it stands.
void takeEntity(std::string_view& rest, std::string& text)
{
    struct Named {
        std::string_view name, text;
    };
    constexpr std::array<Named, 14> named{{{"amp;", "&"}, {"lt;", "<"}, {"gt;", ">"}, {"quot;", "\""}, {"apos;", "'"}, {"nbsp;", "\u00a0"}, {"euro;", "€"}, {"pound;", "£"}, {"yen;", "¥"}, {"minus;", "−"}, {"ndash;", "–"}, {"mdash;", "—"}, {"middot;", "·"}, {"times;", "×"}}};
    if (rest.starts_with('#')) {
        const bool isHex = rest.size() > 1 && (rest[1] == 'x' || rest[1] == 'X');
        const auto digits = rest.substr(isHex ? 2 : 1);
        std::uint32_t code = 0;
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
        if (error == std::errc{} && stop != digits.data() + digits.size() && *stop == ';') {
            appendEntity(text, code);
            rest.remove_prefix(static_cast<std::size_t>(stop - rest.data()) + 1);
            return;
        }
    }
    for (const Named& each : named)
        if (rest.starts_with(each.name)) {
            text += each.text;
            rest.remove_prefix(each.name.size());
            return;
        }
    text += '&';
}

class HtmlReader {
public:
    explicit HtmlReader(std::string_view html) : m_rest(html) {}

    HtmlRows read()
    {
        while (!m_rest.empty() && !m_isDone && m_rows.size() <= mostHtmlRows && m_cells < mostHtmlCells) {
            if (m_rest.front() == '<') takeMarkup();
            else takeText();
        }
        endCell();
        while (!m_rows.empty() && m_rows.back().empty()) m_rows.pop_back();
        return std::move(m_rows);
    }

private:
    void takeMarkup()
    {
        if (m_rest.starts_with("<!--")) {
            const auto end = m_rest.find("-->");
            return m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 3);
        }
        // The end of a tag is a ">" outside of quotes.
        char quote = '\0';
        std::size_t end = 1;
        for (; end < m_rest.size() && (quote != '\0' || m_rest[end] != '>'); ++end) {
            const char letter = m_rest[end];
            if (quote == '\0' && (letter == '"' || letter == '\'') && m_rest[end - 1] == '=') quote = letter;
            else if (letter == quote) quote = '\0';
        }
        auto inside = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        Tag tag;
        tag.isClosing = inside.starts_with('/');
        if (tag.isClosing) inside.remove_prefix(1);
        std::size_t name = 0;
        while (name < inside.size() && isNameLetter(inside[name])) ++name;
        tag.name = inLowerCase(inside.substr(0, name));
        tag.attributes = inside.substr(name);
        take(tag);
    }

    void take(const Tag& tag)
    {
        if ((tag.name == "style" || tag.name == "script" || tag.name == "head") && !tag.isClosing) return skipTo("</" + tag.name);
        if (tag.name == "table") return takeTable(tag.isClosing);
        if (m_depth != 1) {
            if (m_depth > 1 && (tag.name == "td" || tag.name == "th" || tag.name == "tr") && m_isCell) addText(" ");
            return;
        }
        if (tag.name == "tr") {
            endCell();
            if (!tag.isClosing) beginRow();
        } else if (tag.name == "td" || tag.name == "th") {
            endCell();
            if (!tag.isClosing) beginCell(tag);
        } else if (m_isCell && (tag.name == "br" || tag.name == "p" || tag.name == "div")) {
            if (tag.name == "br" || (!m_cell.text.empty() && !tag.isClosing)) m_breaks = true;
        }
    }

    void takeTable(bool isClosing)
    {
        if (!isClosing) {
            ++m_depth;
            return;
        }
        if (m_depth > 0) --m_depth;
        if (m_depth > 0) return;
        endCell();
        m_isDone = !m_rows.empty();
    }

    void skipTo(const std::string& end)
    {
        std::size_t at = 0;
        while (at < m_rest.size() && !(m_rest[at] == '<' && sameLetters(m_rest.substr(at, end.size()), end))) ++at;
        m_rest.remove_prefix(at);
    }

    void beginRow()
    {
        m_rows.emplace_back();
        for (const auto& [column, below] : m_spanning) m_spanned[column] = below;
        m_spanning.clear();
        fillSpanned();
    }

    /// Cells that one above spans are empty.
    void fillSpanned()
    {
        while (true) {
            const auto spanned = m_spanned.find(m_rows.back().size());
            if (spanned == m_spanned.end()) return;
            if (--spanned->second == 0) m_spanned.erase(spanned);
            addCell({});
        }
    }

    void addCell(HtmlCell cell)
    {
        m_rows.back().push_back(std::move(cell));
        ++m_cells;
    }

    void beginCell(const Tag& tag)
    {
        if (m_rows.empty()) beginRow();
        m_cell = {};
        m_isCell = true;
        m_breaks = false;
        m_columns = span(tag, "colspan");
        m_below = span(tag, "rowspan") - 1;
        // LibreOffice: sdval; sdnum names the format, in which a letter of dates stands outside of quotes.
        const auto value = attribute(tag, "sdval"), excel = attribute(tag, "x:num");
        double number = 0;
        if (value && readNumber(*value, number)) m_cell.number = number;
        // Excel: x:num="1.5", or x:num alone where what is shown is all of it.
        else if (excel && !excel->empty() && readNumber(*excel, number)) m_cell.number = number;
        const auto format = attribute(tag, "sdnum"), style = attribute(tag, "style");
        m_cell.isDate = (format && saysDate(*format)) || (style && style->find("mso-number-format") != std::string_view::npos && saysDate(*style));
    }

    static bool saysDate(std::string_view format)
    {
        const std::string lower = inLowerCase(format.substr(0, 200));
        return lower.find("yy") != std::string::npos || lower.find("jj") != std::string::npos || lower.find("hh") != std::string::npos || lower.find("date") != std::string::npos || lower.find("h:mm") != std::string::npos;
    }

    void endCell()
    {
        if (!m_isCell) return;
        m_isCell = false;
        while (!m_cell.text.empty() && isBlank(m_cell.text.back())) m_cell.text.pop_back();
        const std::size_t at = m_rows.back().size();
        addCell(std::move(m_cell));
        for (std::size_t column = 1; column < m_columns && m_cells < mostHtmlCells; ++column) addCell({});
        for (std::size_t column = at; m_below > 0 && column < at + m_columns; ++column) m_spanning[column] = m_below;
        fillSpanned();
    }

    /// Blanks of the source are one blank; those at the beginning of a line are none.
    void addText(std::string_view text)
    {
        for (const char letter : text) {
            if (m_cell.text.size() >= longestTableCell) return;
            const bool isAtBeginning = m_cell.text.empty() || m_cell.text.back() == ' ' || m_cell.text.back() == '\n';
            if (isBlank(letter)) {
                if (!isAtBeginning && !m_breaks) m_cell.text += ' ';
                continue;
            }
            if (m_breaks) {
                while (m_cell.text.ends_with(' ')) m_cell.text.pop_back();
                if (!m_cell.text.empty()) m_cell.text += '\n';
                m_breaks = false;
            }
            m_cell.text += letter;
        }
    }

    void takeText()
    {
        std::size_t end = m_rest.find_first_of("<&");
        if (end == 0) {
            m_rest.remove_prefix(1);
            std::string letter;
            takeEntity(m_rest, letter);
            if (m_isCell) addText(letter);
            return;
        }
        end = std::min(end, m_rest.size());
        if (m_isCell) addText(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
    }

    std::string_view m_rest;
    HtmlRows m_rows;
    HtmlCell m_cell;
    std::map<std::size_t, std::size_t> m_spanned, m_spanning;  ///< columns that a cell above spans, for how many rows more; those of this row
    std::size_t m_depth = 0, m_cells = 0, m_columns = 1, m_below = 0;
    bool m_isCell = false, m_isDone = false, m_breaks = false;
};

std::string withMark(std::string text, char decimal)
{
    std::ranges::replace(text, '.', decimal);
    return text;
}

}  // namespace

HtmlRows readHtmlCells(std::string_view html) { return HtmlReader{html}.read(); }

namespace {

/// The digits of a shown number, with the marks between them; the first and the byte behind the last.
std::pair<std::size_t, std::size_t> digitsIn(std::string_view text)
{
    constexpr std::string_view digits = "0123456789";
    const auto first = text.find_first_of(digits);
    if (first == std::string_view::npos) return {0, 0};
    auto last = first;
    for (std::size_t at = first; at < text.size(); ++at) {
        // A power of ten belongs to the number: 1.2E+05.
        const bool isPower = (text[at] == 'E' || text[at] == 'e') && at > first && at + 2 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-') && digits.find(text[at + 2]) != std::string_view::npos;
        if (isPower) at += 2;
        if (digits.find(text[at]) != std::string_view::npos) last = at;
        else if (std::string_view{".,' "}.find(text[at]) == std::string_view::npos) break;
    }
    return {first, last + 1};
}

/// Whether the digits that are shown are a number rounded: alike in one of the two readings of their marks.
bool isRounded(std::string_view body, double number)
{
    for (const NumberMarks marks : {international, continental}) {
        const auto read = readDecimal(body, marks, 0);
        if (!read) continue;
        const auto mark = body.find(marks.decimal);
        const auto places = mark == std::string::npos ? std::size_t{0} : body.size() - mark - 1;
        const double step = body.find_first_of("eE") == std::string::npos ? std::pow(10.0, -static_cast<double>(places)) : std::abs(number) / 10;
        if (std::abs(*read - std::abs(number)) <= step * 0.500001) return true;
    }
    return false;
}

/// A number as it is shown, with the digits that the spreadsheet holds.
std::string inFull(const HtmlCell& cell, char decimal)
{
    const std::string shown = plainLetters(cell.text);
    const double number = *cell.number;
    const auto [first, end] = digitsIn(shown);
    // A column that is too narrow shows no digits, and accounting formats show zero as a dash.
    const bool isHidden = shown.find_first_not_of('#') == std::string::npos || (number == 0 && shown.find_first_not_of("-$ ") == std::string::npos);
    if (isHidden) return withMark(decimalText(number, 0), decimal);
    const bool isPercent = shown.find('%') != std::string::npos;
    if (first == end || !isRounded(std::string_view{shown}.substr(first, end - first), isPercent ? number * 100 : number)) return cell.text;
    const std::string before = shown.substr(0, first), behind = shown.substr(end);
    // Red instead of a sign.
    const bool lacksSign = number < 0 && before.find_first_of("-(") == std::string::npos && behind.find('-') == std::string::npos;
    return (lacksSign ? "-" : "") + before + withMark(decimalText(std::abs(number), isPercent ? 2 : 0), decimal) + behind;
}

}  // namespace

std::vector<CsvRow> htmlTexts(const HtmlRows& rows, char decimal)
{
    std::size_t width = 0;
    for (const auto& row : rows) width = std::max(width, row.size());
    std::vector<CsvRow> texts;
    for (const auto& row : rows) {
        CsvRow& cells = texts.emplace_back();
        for (const HtmlCell& cell : row) {
            cells.push_back(!cell.number || cell.isDate ? cell.text : inFull(cell, decimal));
        }
        cells.resize(width);
    }
    return texts;
}

}  // namespace headroom
