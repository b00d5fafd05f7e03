// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "store/holder.h"
#include "store/lock_file.h"

namespace headroom {

/// Why a plan cannot be held for writing. `sentence` names the path; `holder` is who has it where somebody does.
struct LockRefusal {
    enum class Why {
        HeldByOther,
        Unsupported,  ///< locks do not work where the plan is stored: who else writes to it cannot be known
        CannotWrite,  ///< the lock file cannot be made: no permission, a medium that is only read, no space
    };
    Why why = Why::CannotWrite;
    std::string sentence;
    Holder holder{};
};

/// Who has this may write to the plan; nobody else has it, in this process or another. It is a lock of the system on the file
/// `.~lock.NAME#` beside the plan, in which stands who has it; the system frees it when the process dies, and what then
/// stays is taken over. Two names of one plan that are links to it meet at the same lock, since it lies beside the real
/// file; two hard links do not, in one folder or in two. A share that grants locks to each machine by itself cannot be told
/// from one where they work; PlanFile::commit() still refuses what would overwrite another's change.
///
/// A child that was forked and starts no other program shares it until it ends.
class PlanLock {
public:
    /// Does not wait. `user` and `program` are what others are told. Nothing is left behind where it fails.
    static tl::expected<PlanLock, LockRefusal> take(const std::filesystem::path& plan, const std::string& user, const std::string& program, const LockFault& fault = {});

    /// Where the lock of a plan lies.
    static std::filesystem::path pathFor(const std::filesystem::path& plan);

    PlanLock(PlanLock&&) noexcept = default;
    PlanLock& operator=(PlanLock&&) noexcept = default;  // swaps: what was held goes with the other object
    ~PlanLock();

    const std::filesystem::path& path() const { return m_path; }

    /// Whether the lock still lies there: a cleaner of temporary files may have taken it, and then nobody else sees it.
    bool isThere() const { return m_file.isAt(m_path); }

private:
    PlanLock(LockFile file, std::filesystem::path path) : m_file(std::move(file)), m_path(std::move(path)) {}
    LockFile m_file;
    std::filesystem::path m_path;
};

}  // namespace headroom
