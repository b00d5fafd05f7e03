// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_row.h"

#include <array>
#include <bit>

namespace headroom {

namespace {

constexpr std::size_t mostColumns = 200;

/// How many bytes a column of a serial type takes; nothing for types that no file has.
std::optional<std::size_t> sizeOf(std::uint64_t type)
{
    constexpr std::array<std::size_t, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < sizes.size()) return sizes[type];
    if (type < 12) return std::nullopt;
    return static_cast<std::size_t>((type - 12) / 2);
}

std::int64_t readInteger(std::string_view bytes)
{
    std::uint64_t number = !bytes.empty() && (static_cast<unsigned char>(bytes.front()) & 0x80) ? ~std::uint64_t{0} : 0;
    for (const char byte : bytes) number = (number << 8) | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(number);
}

StoredValue readValue(std::uint64_t type, std::string_view bytes)
{
    if (type == 0) return {};
    if (type == 8 || type == 9) return static_cast<std::int64_t>(type - 8);
    if (type == 7) return std::bit_cast<double>(readInteger(bytes));
    if (type < 7) return readInteger(bytes);
    if (type % 2 == 1) return std::string{bytes};
    return Blob{std::string{bytes}};
}

}  // namespace

std::optional<std::uint64_t> readVarint(std::string_view bytes, std::size_t& at)
{
    std::uint64_t number = 0;
    for (int count = 1; count <= 9; ++count) {
        if (at >= bytes.size()) return std::nullopt;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        // The ninth byte has eight bits of the number, the others seven.
        if (count == 9) return (number << 8) | byte;
        number = (number << 7) | (byte & 0x7f);
        if (byte < 0x80) return number;
    }
    return std::nullopt;
}

std::optional<std::vector<StoredValue>> readRecord(std::string_view record)
{
    std::size_t at = 0;
    const auto header = readVarint(record, at);
    if (!header || *header > record.size() || *header < at) return std::nullopt;
    const std::string_view head = record.substr(0, static_cast<std::size_t>(*header));
    std::string_view body = record.substr(head.size());
    std::vector<StoredValue> columns;
    while (at < head.size()) {
        const auto type = readVarint(head, at);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || *size > body.size() || columns.size() == mostColumns) return std::nullopt;
        columns.push_back(readValue(*type, body.substr(0, *size)));
        body.remove_prefix(*size);
    }
    if (!body.empty()) return std::nullopt;
    return columns;
}

}  // namespace headroom
