// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/stored_row.h"

namespace headroom {

/// The rows between two numbers that were on a page which cannot be read: above `after`, up to `upTo`. How many there were
/// is not known.
struct RowGap {
    std::int64_t after = 0, upTo = 0;
};

/// What could be read of a table.
struct TableScan {
    std::vector<StoredRow> rows;        ///< in the order of their numbers where the table is whole
    std::vector<std::int64_t> broken;   ///< rows that are there and cannot be read
    std::vector<RowGap> gaps;
    bool isWhole() const { return broken.empty() && gaps.empty(); }
};

/// The bytes of an SQLite database, read page by page without SQLite, which refuses a file for one bad page. Nothing in
/// them is believed: every number is bounded by the bytes that there are, and no page is read twice, so that the work is of
/// the order of the file's size. (sqlite.org/fileformat.html.)
class PageFile {
public:
    explicit PageFile(std::string bytes);

    /// The version of the plan format that the header says; 0 where it makes no sense.
    int version() const;

    /// The list of tables, on the first page: type, name, name of its table, root page, SQL.
    TableScan schema() { return scan(1); }

    /// The table with this root. Its pages are then taken.
    TableScan scan(std::int64_t root);

    /// The rows of every page of a table's rows that nobody has taken and that is not free, a scan a page: what is left
    /// where a root or the list of tables is lost.
    std::vector<TableScan> strays();

    /// The file is shorter than its header says.
    bool isCut() const { return m_isCut; }

private:
    struct Branch;
    std::string_view page(std::int64_t number) const;
    bool take(std::int64_t number);
    void takeFreePages();
    void readLeaf(std::int64_t number, TableScan& scan);
    void readBranch(std::int64_t number, RowGap range, std::vector<Branch>& waiting, TableScan& scan) const;
    std::optional<std::string> payload(std::string_view page, std::size_t& at, std::uint64_t size);

    std::string m_bytes;
    std::size_t m_pageSize = 0, m_usable = 0;
    std::int64_t m_pages = 0;
    std::vector<bool> m_isTaken;
    bool m_isCut = false;
};

}  // namespace headroom
