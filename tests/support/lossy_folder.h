// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::testing {

/// A file as a disk holds it: what is safe, and what was written since and may be lost. Names do not belong to it.
struct LossyFile {
    struct Change {
        std::size_t at = 0;  ///< where the bytes go, or the new size
        std::string bytes;
        bool resizes = false;
    };
    std::string safe;               ///< as of the last sync
    std::string now;                ///< as programs read it
    std::vector<Change> unsynced;   ///< in order
    std::uint64_t inode = 0;

    void write(std::size_t at, std::string_view bytes);
    void resize(std::size_t size);
    void sync();

    /// What may stand on the disk when the power is gone: every sector of 512 bytes, on its own, as of the last sync or of
    /// any write since, so that writes are lost, out of order and torn; the size of any moment; rubbish where the file
    /// grew and nothing arrived.
    std::string afterPowerLoss(std::mt19937_64& random) const;
};

/// A folder whose power can fail. It follows the real folder: what is written is told to it, and names that come, go and
/// move it sees for itself. Names, too, are safe only once the folder is synced.
class LossyFolder {
public:
    /// What is in the folder now is safe.
    explicit LossyFolder(std::filesystem::path path);

    const std::filesystem::path& path() const { return m_path; }

    /// Sees what has come, gone or was replaced since it last looked.
    void look();
    /// The file that has this name, or nothing.
    std::shared_ptr<LossyFile> file(const std::string& name) const;
    /// Of all files together.
    std::int64_t bytes() const;
    /// One name becomes another, in one step; the real folder may not know yet.
    void rename(const std::string& from, const std::string& to);
    void remove(const std::string& name);
    void sync();
    void syncFile(std::uint64_t inode);

    /// Makes the real folder what it may be after a power loss. Nothing in it may be open. Can be asked for again, for
    /// another loss at the same moment.
    void losePower(std::uint64_t seed) const;

private:
    using File = std::shared_ptr<LossyFile>;
    using Names = std::map<std::string, File>;
    using Step = std::vector<std::pair<std::string, File>>;  ///< names that change together; no file: the name goes

    void change(Step step);
    static File fresh(const std::filesystem::path& path, std::uint64_t inode);

    std::filesystem::path m_path;
    Names m_safe, m_now;
    std::vector<Step> m_unsynced;
};

}  // namespace headroom::testing
