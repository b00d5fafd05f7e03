// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_probe.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <string_view>

#include "plan/plan.h"
#include "store/foreign_text.h"
#include "store/schema.h"

namespace headroom {

namespace {

// The first 100 bytes of every SQLite database (sqlite.org/fileformat.html): numbers are big-endian.
constexpr std::size_t headerSize = 100, versionAt = 60, applicationAt = 68;
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::string_view recoverable = ". What can be read of it can be recovered into a new file.", wasPlan = " If it was one, what can be read of it can be recovered into a new file.";
using Header = std::array<char, headerSize>;

int numberAt(const Header& header, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t byte = at; byte < at + 4; ++byte) number = (number << 8) | static_cast<unsigned char>(header[byte]);
    return static_cast<int>(number);
}

/// Reads the beginning of a file by SQLite's own hand, and says how much of it there is. A file opened past SQLite and closed
/// again would free the locks that this process has on it (sqlite.org/howtocorrupt.html, 2.2).
Result<std::size_t> readHeader(const std::filesystem::path& path, Header& header)
{
    const auto name = std::filesystem::absolute(path).u8string();
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(std::string{name.begin(), name.end()}.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
    if (result != SQLITE_OK) {
        const int error = opened ? sqlite3_system_errno(opened) : 0;
        return tl::unexpected(error != 0 ? std::string{std::strerror(error)} : std::string{sqlite3_errstr(result)});
    }
    sqlite3_file* file = nullptr;
    sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    int error = file->pMethods->xFileSize(file, &size);
    if (error == SQLITE_OK) error = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (error != SQLITE_OK && error != SQLITE_IOERR_SHORT_READ) return tl::unexpected(std::string{"the disk reports an error"});
    return static_cast<std::size_t>(std::min<sqlite3_int64>(size, headerSize));
}

tl::unexpected<std::string> refuse(const std::filesystem::path& path, std::string_view why)
{
    return tl::unexpected(pathText(path) + " " + std::string{why});
}

}  // namespace

std::string pathText(const std::filesystem::path& path)
{
    const auto name = path.u8string();
    std::string text{name.begin(), name.end()};
    // A name may hold a line break; a sentence is one line.
    std::ranges::replace_if(text, [](unsigned char letter) { return letter < 0x20 || letter == 0x7f; }, ' ');
    return "\"" + text + "\"";
}

std::string damaged(const std::filesystem::path& path, std::string_view why)
{
    constexpr std::size_t longest = 300;
    // The words of SQLite may hold a piece of the file, of any length and with line breaks.
    std::string text = foreignText(why, longest);
    while (text.ends_with('.')) text.pop_back();
    return pathText(path) + " is damaged: " + text + std::string{recoverable};
}

std::string notOurs(const std::filesystem::path& path, std::string_view why)
{
    return pathText(path) + " is not a plan that Headroom made: " + std::string{why}.append(recoverable);
}

bool saysRecoverable(std::string_view refusal) { return refusal.ends_with(recoverable) || refusal.ends_with(wasPlan); }

Result<int> probePlanFile(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found || path.empty()) return refuse(path, "does not exist.");
    if (error) return refuse(path, "cannot be read: " + error.message() + ".");
    if (std::filesystem::is_directory(status)) return refuse(path, "is a directory, not a plan.");
    if (!std::filesystem::is_regular_file(status)) return refuse(path, "is not a file that can hold a plan.");

    Header header{};
    if (const auto length = readHeader(path, header); !length) return refuse(path, "cannot be read: " + length.error() + ".");
    else if (*length == 0) return refuse(path, "is empty, so it is not a plan.");
    else if (*length < headerSize) return refuse(path, "is not a plan file: it is no SQLite database.");
    if (std::string_view{header.data(), magic.size()} != magic) return refuse(path, "is not a plan file: it is no SQLite database." + std::string{wasPlan});
    if (numberAt(header, applicationAt) != planApplicationId) return refuse(path, "is an SQLite database of another program, not a plan." + std::string{wasPlan});
    const int version = numberAt(header, versionAt);
    if (version > planVersion) return refuse(path, "has version " + std::to_string(version) + " of the plan format; this program reads versions 1 to " + std::to_string(planVersion) + ".");
    if (version < 1) return refuse(path, "has version " + std::to_string(version) + " of the plan format, which never existed; the file is damaged" + std::string{recoverable});
    return version;
}

}  // namespace headroom
