// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lossy_folder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sys/stat.h>

#include "support/temporary_folder.h"

namespace headroom::testing {

namespace {

constexpr std::size_t sector = 512;

/// What becomes of all that was not synced.
enum class Loss { Everything, Nothing, Some };

Loss lossOf(std::mt19937_64& random)
{
    constexpr Loss choices[]{Loss::Everything, Loss::Nothing, Loss::Some, Loss::Some};
    return choices[random() % 4];
}

void make(std::string& bytes, const LossyFile::Change& change)
{
    if (change.resizes) return bytes.resize(change.at);
    if (bytes.size() < change.at + change.bytes.size()) bytes.resize(change.at + change.bytes.size());
    bytes.replace(change.at, change.bytes.size(), change.bytes);
}

}  // namespace

void LossyFile::write(std::size_t at, std::string_view bytes)
{
    unsynced.push_back({.at = at, .bytes = std::string{bytes}});
    make(now, unsynced.back());
}

void LossyFile::resize(std::size_t size)
{
    unsynced.push_back({.at = size, .bytes = {}, .resizes = true});
    make(now, unsynced.back());
}

void LossyFile::sync()
{
    safe = now;
    unsynced.clear();
}

std::string LossyFile::afterPowerLoss(std::mt19937_64& random) const
{
    const Loss loss = lossOf(random);
    if (loss == Loss::Everything || unsynced.empty()) return safe;
    if (loss == Loss::Nothing) return now;

    // The file after each change; a sector comes from any of them.
    std::vector<std::string> moments{safe};
    for (const Change& each : unsynced) {
        moments.push_back(moments.back());
        make(moments.back(), each);
    }
    std::string image = moments[random() % moments.size()];
    for (std::size_t from = 0; from < image.size(); from += sector) {
        const std::size_t length = std::min(sector, image.size() - from);
        const std::string& source = moments[random() % moments.size()];
        if (source.size() >= from + length) image.replace(from, length, source, from, length);
        else if (random() % 2 == 0) std::generate_n(image.begin() + static_cast<std::ptrdiff_t>(from), length, [&] { return static_cast<char>(random()); });
        else std::fill_n(image.begin() + static_cast<std::ptrdiff_t>(from), length, '\0');
    }
    return image;
}

LossyFolder::LossyFolder(std::filesystem::path path) : m_path(std::move(path))
{
    look();
    for (const auto& [name, file] : m_now) file->sync();
    sync();
}

LossyFolder::File LossyFolder::fresh(const std::filesystem::path& path, std::uint64_t inode)
{
    auto file = std::make_shared<LossyFile>();
    file->inode = inode;
    if (const std::string bytes = bytesOf(path); !bytes.empty()) file->write(0, bytes);
    return file;
}

void LossyFolder::look()
{
    Names seen;
    for (const auto& entry : std::filesystem::directory_iterator(m_path)) {
        struct stat info {};
        if (::lstat(entry.path().c_str(), &info) != 0 || !S_ISREG(info.st_mode)) continue;
        // The same inode in another size is another file: the system gives numbers again.
        const auto isThis = [&](const File& file) { return file->inode == info.st_ino && file->now.size() == static_cast<std::size_t>(info.st_size); };
        File file;
        for (const auto& names : std::array<const Names*, 2>{&m_now, &seen})
            for (const auto& [name, known] : *names)
                if (!file && isThis(known)) file = known;
        seen[entry.path().filename().string()] = file ? file : fresh(entry.path(), info.st_ino);
    }
    for (const auto& [name, file] : Names{m_now})
        if (!seen.contains(name)) change({{name, nullptr}});
    for (const auto& [name, file] : seen)
        if (!m_now.contains(name) || m_now.at(name) != file) change({{name, file}});
}

LossyFolder::File LossyFolder::file(const std::string& name) const
{
    const auto found = m_now.find(name);
    return found == m_now.end() ? nullptr : found->second;
}

std::int64_t LossyFolder::bytes() const
{
    std::int64_t sum = 0;
    for (const auto& [name, file] : m_now) sum += static_cast<std::int64_t>(file->now.size());
    return sum;
}

void LossyFolder::rename(const std::string& from, const std::string& to)
{
    if (const File moved = file(from)) change({{from, nullptr}, {to, moved}});
}

void LossyFolder::remove(const std::string& name) { change({{name, nullptr}}); }

void LossyFolder::sync()
{
    m_safe = m_now;
    m_unsynced.clear();
}

void LossyFolder::syncFile(std::uint64_t inode)
{
    for (const auto& [name, file] : m_now)
        if (file->inode == inode) file->sync();
}

void LossyFolder::change(Step step)
{
    for (const auto& [name, file] : step) {
        if (file) m_now[name] = file;
        else m_now.erase(name);
    }
    m_unsynced.push_back(std::move(step));
}

void LossyFolder::losePower(std::uint64_t seed) const
{
    std::mt19937_64 random{seed};
    Names left = m_safe;
    const Loss loss = lossOf(random);
    for (const Step& step : m_unsynced) {
        if (loss == Loss::Everything || (loss == Loss::Some && random() % 2 == 0)) continue;
        for (const auto& [name, file] : step) {
            if (file) left[name] = file;
            else left.erase(name);
        }
    }
    for (const auto& entry : std::filesystem::directory_iterator(m_path)) std::filesystem::remove(entry.path());
    std::map<File, std::filesystem::path> made;
    for (const auto& [name, file] : left) {
        if (const auto twin = made.find(file); twin != made.end()) {
            std::filesystem::create_hard_link(twin->second, m_path / name);
            continue;
        }
        writeBytes(m_path / name, file->afterPowerLoss(random));
        made.emplace(file, m_path / name);
    }
}

}  // namespace headroom::testing
