// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <algorithm>

#include "plan/value.h"

namespace headroom {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view guardedStarts = "=+-@\t\r'";

std::string cellText(std::string_view cell, char delimiter)
{
    if (cell.find_first_of("\"\r\n") == std::string_view::npos && cell.find(delimiter) == std::string_view::npos) return std::string{cell};
    std::string text = "\"";
    for (const char letter : cell) {
        if (letter == '"') text += '"';
        text += letter;
    }
    return text + '"';
}

tl::unexpected<std::string> broken(std::size_t line, std::string_view what)
{
    return tl::unexpected("line " + std::to_string(line) + " of the CSV " + std::string{what} + ".");
}

class Reader {
public:
    Reader(std::string_view text, char delimiter) : m_rest(text), m_delimiter(delimiter) {}

    Result<std::vector<CsvRow>> read()
    {
        std::vector<CsvRow> rows;
        while (!m_rest.empty()) {
            CsvRow row;
            const bool blank = m_rest.front() == '\n' || m_rest.front() == '\r';
            do {
                auto cell = readCell();
                if (!cell) return tl::unexpected(cell.error());
                row.push_back(*std::move(cell));
            } while (take(m_delimiter));
            if (!m_rest.empty() && !takeLineEnd()) return broken(m_line, "has text after a closing quote");
            if (!blank) rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    bool take(char letter)
    {
        if (!m_rest.starts_with(letter)) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeLineEnd()
    {
        const bool carriageReturn = take('\r');
        const bool lineFeed = take('\n');
        if (carriageReturn || lineFeed) ++m_line;
        return carriageReturn || lineFeed;
    }

    Result<std::string> readCell()
    {
        if (take('"')) return readQuoted();
        const char ends[]{m_delimiter, '\r', '\n'};
        const auto cell = m_rest.substr(0, m_rest.find_first_of({ends, sizeof ends}));
        m_rest.remove_prefix(cell.size());
        if (cell.find('"') != std::string_view::npos) return broken(m_line, "has a quote inside a cell that is not quoted");
        return std::string{cell};
    }

    Result<std::string> readQuoted()
    {
        const std::size_t opened = m_line;
        std::string cell;
        while (!m_rest.empty()) {
            const char letter = m_rest.front();
            m_rest.remove_prefix(1);
            if (letter == '"' && !take('"')) return cell;
            if (letter == '\n') ++m_line;
            cell += letter;
        }
        return broken(opened, "opens a quote that nothing closes");
    }

    std::string_view m_rest;
    char m_delimiter;
    std::size_t m_line = 1;
};

}  // namespace

std::string writeCsv(const std::vector<CsvRow>& rows, CsvDialect dialect)
{
    std::string text{byteOrderMark};
    for (const CsvRow& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (at > 0) text += dialect.delimiter;
            text += cellText(row[at], dialect.delimiter);
        }
        text += "\r\n";
    }
    return text;
}

Result<std::vector<CsvRow>> readCsv(std::string_view text, CsvDialect dialect)
{
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    return Reader{text, dialect.delimiter}.read();
}

std::string numberCell(double number, CsvDialect dialect)
{
    std::string text = numberText(number);
    std::ranges::replace(text, '.', dialect.decimal);
    return text;
}

std::string guardedCell(std::string_view text)
{
    const bool guard = !text.empty() && guardedStarts.find(text.front()) != std::string_view::npos;
    return (guard ? "'" : "") + std::string{text};
}

std::string unguardedCell(std::string_view cell)
{
    if (cell.size() > 1 && cell.front() == '\'' && guardedStarts.find(cell[1]) != std::string_view::npos) cell.remove_prefix(1);
    return std::string{cell};
}

}  // namespace headroom
