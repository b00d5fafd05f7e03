// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom {

/// What a column of a row holds, as the bytes of the file say it: nothing, a whole number, a number, a text or a blob.
struct Blob {
    std::string bytes;
    bool operator==(const Blob&) const = default;
};
using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

/// A row of a table as the file has it. An INTEGER PRIMARY KEY is the number of the row, and nothing in its column.
struct StoredRow {
    std::int64_t number = 0;
    std::vector<StoredValue> columns;
    bool operator==(const StoredRow&) const = default;
};

/// Reads SQLite's number of one to nine bytes at `at` and moves past it; nothing where the bytes end before it does.
std::optional<std::uint64_t> readVarint(std::string_view bytes, std::size_t& at);

/// Reads the columns of a row from its record (sqlite.org/fileformat.html, "Record Format"). Nothing where the record does
/// not come out even: what is damaged rarely does.
std::optional<std::vector<StoredValue>> readRecord(std::string_view record);

}  // namespace headroom
