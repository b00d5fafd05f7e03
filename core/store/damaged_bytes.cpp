// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damaged_bytes.h"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "store/connection.h"
#include "store/file_probe.h"
#include "store/half_file.h"

namespace headroom {

namespace {

constexpr std::uintmax_t mostBytes = std::uintmax_t{2} << 30;

Result<std::string> bytesOf(const std::filesystem::path& path, const std::filesystem::path& shown)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(std::filesystem::file_size(path)), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    // What a bad disk gives is taken up to where it fails.
    if (!file && file.gcount() == 0) return tl::unexpected(pathText(shown) + " cannot be read: " + std::strerror(errno) + ".");
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

/// Lets SQLite take back what the journal says was half done. A journal or file that makes no sense to it stays as it is.
void takeBack(const std::filesystem::path& copy)
{
    try {
        auto database = connect(copy, OpenMode::ReadWrite);
        database.execAndGet("SELECT count(*) FROM \"sqlite_schema\"");
    } catch (const SQLite::Exception&) {
    }
}

}  // namespace

Result<std::string> damagedBytes(const std::filesystem::path& damaged, const std::filesystem::path& beside)
{
    std::error_code error;
    const auto status = std::filesystem::status(damaged, error);
    if (status.type() == std::filesystem::file_type::not_found || damaged.empty()) return tl::unexpected(pathText(damaged) + " does not exist.");
    if (!std::filesystem::is_regular_file(status)) return tl::unexpected(pathText(damaged) + " is not a file that can hold a plan.");
    const auto size = std::filesystem::file_size(damaged, error);
    if (error) return tl::unexpected(pathText(damaged) + " cannot be read: " + error.message() + ".");
    if (size == 0) return tl::unexpected(pathText(damaged) + " is empty; nothing can be recovered from it.");
    if (size > mostBytes) return tl::unexpected(pathText(damaged) + " has " + std::to_string(size) + " bytes; what is recovered has at most " + std::to_string(mostBytes) + ".");

    auto journal = std::filesystem::canonical(damaged);
    journal += "-journal";
    if (!std::filesystem::is_regular_file(journal, error) || std::filesystem::file_size(journal, error) == 0) return bytesOf(damaged, damaged);
    std::filesystem::path copy = beside, copiedJournal = beside;
    copy += ".damaged";
    copiedJournal += ".damaged-journal";
    std::filesystem::remove(copy, error);
    std::filesystem::remove(copiedJournal, error);
    if (auto reserved = reserve(copy); !reserved) return tl::unexpected(reserved.error());
    const HalfFile guard(copy);
    std::filesystem::copy_file(damaged, copy, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::permissions(copy, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::copy_file(journal, copiedJournal);
    std::filesystem::permissions(copiedJournal, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    takeBack(copy);
    return bytesOf(copy, damaged);
}

}  // namespace headroom
