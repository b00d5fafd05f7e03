// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/page_file.h"

#include <algorithm>
#include <limits>

#include "plan/plan.h"

namespace headroom {

namespace {

constexpr std::size_t headerSize = 100, pageSizeAt = 16, reservedAt = 20, pageCountAt = 28, freeListAt = 32, versionAt = 60;
constexpr std::size_t usualPage = 4'096, leastUsable = 480;
constexpr unsigned char branchKind = 0x05, leafKind = 0x0d;
constexpr std::uint64_t longestRecord = 8'000'000;  // as connect() limits it
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();

std::size_t byteAt(std::string_view bytes, std::size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0; }
std::size_t shortAt(std::string_view bytes, std::size_t at) { return (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1); }
std::int64_t longAt(std::string_view bytes, std::size_t at) { return static_cast<std::int64_t>((shortAt(bytes, at) << 16) | shortAt(bytes, at + 2)); }

/// Where a page of a tree begins: the first page has the header of the file before it.
std::size_t startOf(std::int64_t number) { return number == 1 ? headerSize : 0; }

/// The offsets of the cells of a page of a tree.
std::vector<std::size_t> cells(std::string_view page, std::size_t start, std::size_t headSize)
{
    std::vector<std::size_t> offsets;
    const std::size_t room = page.size() - std::min(page.size(), start + headSize);
    const std::size_t count = std::min(shortAt(page, start + 3), room / 2);
    for (std::size_t cell = 0; cell < count; ++cell) offsets.push_back(shortAt(page, start + headSize + 2 * cell));
    return offsets;
}

}  // namespace

/// A page that is yet to be read, and the numbers that its rows may have.
struct PageFile::Branch {
    std::int64_t page = 0;
    RowGap range;
};

PageFile::PageFile(std::string bytes) : m_bytes(std::move(bytes))
{
    const std::size_t said = shortAt(m_bytes, pageSizeAt) == 1 ? 65'536 : shortAt(m_bytes, pageSizeAt);
    const bool isSize = said >= 512 && (said & (said - 1)) == 0;
    m_pageSize = isSize ? said : usualPage;
    m_usable = m_pageSize - byteAt(m_bytes, reservedAt);
    // Plans are made with pages of the usual size and nothing reserved; what else the header says may be damage.
    if (!isSize || m_usable < leastUsable) m_usable = m_pageSize;
    m_pages = static_cast<std::int64_t>((m_bytes.size() + m_pageSize - 1) / m_pageSize);
    m_isTaken.resize(static_cast<std::size_t>(m_pages) + 1);
    const bool isHeader = m_bytes.starts_with("SQLite format 3");
    m_isCut = isHeader && static_cast<std::size_t>(longAt(m_bytes, pageCountAt)) > m_bytes.size() / m_pageSize;
    takeFreePages();
}

int PageFile::version() const
{
    const auto version = longAt(m_bytes, versionAt);
    return version >= 1 && version <= planVersion ? static_cast<int>(version) : 0;
}

/// The part of a page that is there; empty where there is none.
std::string_view PageFile::page(std::int64_t number) const
{
    if (number < 1 || number > m_pages) return {};
    return std::string_view{m_bytes}.substr(static_cast<std::size_t>(number - 1) * m_pageSize, m_usable);
}

bool PageFile::take(std::int64_t number)
{
    if (number < 1 || number > m_pages || m_isTaken[static_cast<std::size_t>(number)]) return false;
    m_isTaken[static_cast<std::size_t>(number)] = true;
    return true;
}

void PageFile::takeFreePages()
{
    // The trunk pages hang together, each with a list of leaves.
    for (std::int64_t trunk = longAt(m_bytes, freeListAt); trunk > 1 && take(trunk); trunk = longAt(page(trunk), 0)) {
        const auto leaves = std::min<std::int64_t>(longAt(page(trunk), 4), static_cast<std::int64_t>(m_usable / 4) - 2);
        for (std::int64_t leaf = 0; leaf < leaves; ++leaf)
            if (const auto number = longAt(page(trunk), 8 + 4 * static_cast<std::size_t>(leaf)); number > 1) take(number);
    }
}

TableScan PageFile::scan(std::int64_t root)
{
    TableScan scan;
    std::vector<Branch> waiting{{root, {least, most}}};
    while (!waiting.empty()) {
        const Branch next = waiting.back();
        waiting.pop_back();
        const auto kind = byteAt(page(next.page), startOf(next.page));
        const bool isTree = kind == leafKind || kind == branchKind;
        if (!isTree || !take(next.page)) scan.gaps.push_back(next.range);
        else if (kind == leafKind) readLeaf(next.page, scan);
        else readBranch(next.page, next.range, waiting, scan);
    }
    // What is out of order is on a page that is not this table's, or has a number that is not its own.
    for (std::size_t at = 1; at < scan.rows.size(); ++at)
        if (scan.rows[at].number <= scan.rows[at - 1].number) scan.broken.push_back(scan.rows[at].number);
    return scan;
}

std::vector<TableScan> PageFile::strays()
{
    std::vector<TableScan> scans;
    for (std::int64_t number = 1; number <= m_pages; ++number) {
        if (byteAt(page(number), startOf(number)) != leafKind || !take(number)) continue;
        TableScan scan;
        readLeaf(number, scan);
        if (!scan.rows.empty()) scans.push_back(std::move(scan));
    }
    return scans;
}

void PageFile::readLeaf(std::int64_t number, TableScan& scan)
{
    constexpr std::size_t headSize = 8;
    const std::string_view bytes = page(number);
    const std::size_t start = startOf(number);
    const auto offsets = cells(bytes, start, headSize);
    if (offsets.size() < shortAt(bytes, start + 3)) scan.gaps.push_back({least, most});
    std::size_t used = 0;
    for (const std::size_t cell : offsets) {
        std::size_t at = cell;
        const auto size = readVarint(bytes, at);
        const auto row = size ? readVarint(bytes, at) : std::nullopt;
        if (!row) {
            scan.gaps.push_back({least, most});
            continue;
        }
        const auto id = static_cast<std::int64_t>(*row);
        const auto record = payload(bytes, at, *size);
        auto columns = record ? readRecord(*record) : std::nullopt;
        if (columns) scan.rows.push_back({id, *std::move(columns)});
        else scan.broken.push_back(id);
        // Cells do not overlap: a page that says a thousand times the same does not become a thousand rows.
        used += at - cell;
        if (used > bytes.size()) return scan.gaps.push_back({least, most});
    }
}

void PageFile::readBranch(std::int64_t number, RowGap range, std::vector<Branch>& waiting, TableScan& scan) const
{
    constexpr std::size_t headSize = 12;
    const std::string_view bytes = page(number);
    const std::size_t start = startOf(number);
    const auto offsets = cells(bytes, start, headSize);
    std::vector<Branch> children;
    std::int64_t after = range.after;
    for (std::size_t at : offsets) {
        const auto child = longAt(bytes, at);
        at += 4;
        const auto key = readVarint(bytes, at);
        const auto upTo = key ? static_cast<std::int64_t>(*key) : after;
        if (!key || upTo <= after || upTo > range.upTo) {
            scan.gaps.push_back(range);
            if (!key) continue;
        }
        children.push_back({child, {after, upTo}});
        after = upTo;
    }
    if (offsets.size() < shortAt(bytes, start + 3)) scan.gaps.push_back(range);
    children.push_back({longAt(bytes, start + 8), {after, range.upTo}});
    // The last that waits is read next: rows come in the order of their numbers.
    waiting.insert(waiting.end(), children.rbegin(), children.rend());
}

/// The record of a cell whose head was just read, `at` moved past the part of it that is on the page; the rest is on a chain
/// of pages.
std::optional<std::string> PageFile::payload(std::string_view bytes, std::size_t& at, std::uint64_t size)
{
    if (size > longestRecord || size > m_bytes.size()) return std::nullopt;
    const std::size_t whole = m_usable - 35, part = (m_usable - 12) * 32 / 255 - 23;
    const auto wanted = static_cast<std::size_t>(size);
    const std::size_t mixed = wanted > part ? part + (wanted - part) % (m_usable - 4) : wanted;
    const std::size_t local = wanted <= whole ? wanted : mixed <= whole ? mixed : part;
    if (at + local > bytes.size()) return std::nullopt;
    std::string record{bytes.substr(at, local)};
    at += local;
    if (local == wanted) return record;
    if (at + 4 > bytes.size()) return std::nullopt;
    for (auto next = longAt(bytes, at); record.size() < wanted; next = longAt(page(next), 0)) {
        // The part of a page that is there may be too short.
        const std::string_view more = page(next);
        const std::size_t length = std::min(wanted - record.size(), m_usable - 4);
        if (!take(next) || more.size() < 4 + length) return std::nullopt;
        record += more.substr(4, length);
    }
    return record;
}

}  // namespace headroom
