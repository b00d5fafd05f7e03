// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_text.h"

#include <algorithm>
#include <array>
#include <map>

#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

/// Where they stand equally often, the one first that is the rarest letter of a text.
constexpr std::array<char, 4> delimiters{'\t', ';', '|', ','};

/// How often each delimiter stands in each of the first lines, outside quotes.
std::vector<std::array<std::size_t, delimiters.size()>> countedDelimiters(std::string_view text)
{
    constexpr std::size_t mostLines = 100, mostBytes = 256 * 1024;
    std::vector<std::array<std::size_t, delimiters.size()>> lines(1);
    bool isQuoted = false;
    for (const char letter : text.substr(0, mostBytes)) {
        if (letter == '"') isQuoted = !isQuoted;
        if (isQuoted) continue;
        if (letter == '\n' || letter == '\r') {
            if (lines.size() == mostLines) break;
            lines.emplace_back();
        }
        for (std::size_t at = 0; at < delimiters.size(); ++at) lines.back()[at] += letter == delimiters[at];
    }
    return lines;
}

/// What Excel reads and writes as the first line of a CSV: "sep=;".
std::optional<char> saidDelimiter(std::string_view text)
{
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    const bool isSaid = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep=")) && std::ranges::count(delimiters, line.back()) > 0;
    return isSaid ? std::optional{line.back()} : std::nullopt;
}

class Splitter {
public:
    Splitter(std::string_view text, char delimiter, const ImportWatch& watch) : m_rest(text), m_all(text.size()), m_delimiter(delimiter), m_watch(watch) {}

    Result<std::vector<TableLine>> split()
    {
        std::vector<TableLine> lines;
        std::size_t cells = 0;
        while (!m_rest.empty()) {
            if (lines.size() % 1024 == 0 && !m_watch.goesOn(m_all - m_rest.size(), m_all)) return tl::unexpected(importCancelled());
            TableLine line{.line = m_line, .cells = {}};
            do {
                std::string cell;
                if (auto read = readCell(cell); !read) return tl::unexpected(read.error());
                if (cell.size() > longestTableCell) return refuse(line.line, said(HR_TR("holds a cell of %1 bytes; allowed are at most %2"), {std::to_string(cell.size()), std::to_string(longestTableCell)}));
                line.cells.push_back(std::move(cell));
                // After a stray format Excel ends lines in thousands of cells with nothing in them.
                const bool isBlankBehind = line.cells.size() > mostTableColumns && trimmed(line.cells.back()).empty();
                if (isBlankBehind) line.cells.pop_back();
                if (line.cells.size() > mostTableColumns) return refuse(line.line, said(HR_TR("has more than %1 cells"), {std::to_string(mostTableColumns)}));
            } while (take(m_delimiter));
            takeLineEnd();
            if (line.cells.size() == mostTableColumns)
                while (!line.cells.empty() && trimmed(line.cells.back()).empty()) line.cells.pop_back();
            // What only sets cells apart that hold nothing says nothing.
            if (std::ranges::all_of(line.cells, [](const std::string& cell) { return cell.find_first_not_of(" \t") == std::string::npos; })) continue;
            cells += line.cells.size();
            lines.push_back(std::move(line));
            if (lines.size() > mostTableLines) return tl::unexpected(said(HR_TR("The file has more than %1 lines; a table of a plan has at most %2 rows."), {std::to_string(mostTableLines), std::to_string(mostRows)}));
            if (cells > mostTableCells) return tl::unexpected(said(HR_TR("The file has more than %1 cells."), {std::to_string(mostTableCells)}));
        }
        return lines;
    }

private:
    static tl::unexpected<std::string> refuse(std::size_t line, const std::string& what) { return tl::unexpected(said(HR_TR("Line %1 %2."), {std::to_string(line), what})); }

    bool take(char letter)
    {
        if (!m_rest.starts_with(letter)) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void takeLineEnd()
    {
        const bool carriageReturn = take('\r'), lineFeed = take('\n');
        if (carriageReturn || lineFeed) ++m_line;
    }

    /// To the next delimiter or line end.
    std::string_view takePlain()
    {
        const char ends[]{m_delimiter, '\r', '\n'};
        const auto plain = m_rest.substr(0, m_rest.find_first_of({ends, sizeof ends}));
        m_rest.remove_prefix(plain.size());
        return plain;
    }

    Result<> readCell(std::string& cell)
    {
        if (!take('"')) {
            cell = takePlain();
            return {};
        }
        const std::size_t opened = m_line;
        while (true) {
            const auto quote = m_rest.find('"');
            if (quote == std::string_view::npos) return refuse(opened, said(HR_TR("opens a quote that nothing closes")));
            cell += m_rest.substr(0, quote);
            m_line += static_cast<std::size_t>(std::ranges::count(m_rest.substr(0, quote), '\n'));
            m_rest.remove_prefix(quote + 1);
            if (!take('"')) break;
            cell += '"';
        }
        cell += takePlain();
        return {};
    }

    std::string_view m_rest;
    std::size_t m_all;
    char m_delimiter;
    const ImportWatch& m_watch;
    std::size_t m_line = 1;
};

}  // namespace

char likelyDelimiter(std::string_view text)
{
    if (const auto said = saidDelimiter(text)) return *said;
    const auto lines = countedDelimiters(text);
    char best = ',';
    std::size_t most = 0;
    for (std::size_t at = 0; at < delimiters.size(); ++at) {
        std::map<std::size_t, std::size_t> alike;
        for (const auto& counts : lines)
            if (counts[at] > 0) ++alike[counts[at]];
        for (const auto& [count, times] : alike)
            if (times > most) {
                most = times;
                best = delimiters[at];
            }
    }
    return best;
}

Result<TableText> readTableText(std::string_view bytes, std::optional<char> delimiter, const ImportWatch& watch)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    TableText table{.encoding = decoded->encoding, .delimiter = delimiter ? *delimiter : likelyDelimiter(decoded->text), .lines = {}};
    auto lines = Splitter{decoded->text, table.delimiter, watch}.split();
    if (!lines) return tl::unexpected(lines.error());
    if (saidDelimiter(decoded->text)) lines->erase(lines->begin());
    if (lines->empty()) return tl::unexpected(decoded->text.empty() ? said(HR_TR("It is empty.")) : said(HR_TR("It holds no cell with text.")));
    table.lines = *std::move(lines);
    for (const TableLine& line : table.lines) table.width = std::max(table.width, line.cells.size());
    return table;
}

std::string importCancelled() { return said(HR_TR("The import was cancelled; nothing was changed.")); }

}  // namespace headroom
