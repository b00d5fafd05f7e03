// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace headroom {

namespace {

namespace fs = std::filesystem;

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

tl::unexpected<std::string> refuse(const fs::path& path, std::string_view why)
{
    const auto name = path.u8string();
    return tl::unexpected("\"" + std::string{name.begin(), name.end()} + "\" " + std::string{why} + ".");
}

tl::unexpected<std::string> refuse(const fs::path& path, std::string_view what, int error) { return refuse(path, std::string{what} + ": " + std::strerror(error)); }

/// Hands the bytes to the disk, not only to the system: a rename may reach it before them.
bool flush(std::FILE* file)
{
    if (std::fflush(file) != 0) return false;
#ifdef _WIN32
    return true;
#else
    return ::fsync(::fileno(file)) == 0;
#endif
}

fs::path besides(const fs::path& path)
{
    std::random_device random;
    return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(random()) + ".tmp");
}

}  // namespace

Result<std::string> readTextFile(const fs::path& path, std::size_t largest)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found || path.empty()) return refuse(path, "does not exist");
    if (fs::is_directory(status)) return refuse(path, "is a directory, not a file");
    errno = 0;
    const File file{std::fopen(path.string().c_str(), "rb")};
    if (!file) return refuse(path, "cannot be read", errno);
    std::string text;
    char block[65'536];
    while (const std::size_t count = std::fread(block, 1, sizeof block, file.get())) {
        text.append(block, count);
        if (text.size() > largest) return refuse(path, "is larger than " + std::to_string(largest / 1024 / 1024) + " MB");
    }
    if (std::ferror(file.get())) return refuse(path, "cannot be read", errno);
    return text;
}

Result<> writeTextFile(const fs::path& path, std::string_view text)
{
    std::error_code error;
    const fs::path target = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
    const auto status = fs::status(target, error);
    if (fs::is_directory(status) || target.filename().empty()) return refuse(path, "is a directory and is not replaced by a file");
    if (fs::exists(status) && !fs::is_regular_file(status)) return refuse(path, "is no ordinary file and is not replaced");

    const fs::path temporary = besides(target);
    errno = 0;
    File file{std::fopen(temporary.string().c_str(), "wbx")};
    if (!file) return refuse(path, "cannot be written", errno);
    const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() && flush(file.get());
    const int reason = errno;
    const bool closed = std::fclose(file.release()) == 0;
    if (written && closed) fs::rename(temporary, target, error);
    if (written && closed && !error) return {};
    std::error_code ignored;
    fs::remove(temporary, ignored);
    return error ? refuse(path, "cannot be written: " + error.message()) : refuse(path, "cannot be written", reason);
}

}  // namespace headroom
