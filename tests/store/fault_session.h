// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "store_support.h"

namespace headroom::testing {

/// Somebody at work on a plan whose disk may fail, who believes what is acknowledged and goes on after what is refused: a
/// new plan or an older file, edits, undo and redo, versions, refused entries, copies, closing and opening.
class FaultSession {
public:
    FaultSession(const std::filesystem::path& folder, std::uint64_t seed) : m_folder(folder), m_seed(seed) {}

    /// Until all is done, or the plan cannot be opened any more.
    void create();
    /// A file of an older version that stands at path(), and the plan that it holds.
    void openOlder(const Plan<>& plan, int version);

    bool wasCreated() const { return m_wasCreated; }
    bool wasCopied() const { return m_copy.has_value(); }

    /// Every refusal, as it was told.
    const std::vector<std::string>& refusals() const { return m_refusals; }

    /// What is wrong with how it went: a refusal that is no sentence, that blames the wrong thing, or that lost something.
    const std::vector<std::string>& complaints() const { return m_complaints; }

    /// What is wrong with what the disk holds now, opened without faults: it must be the plan of all that was acknowledged,
    /// or of one step more that was refused. Empty where nothing is.
    std::string verdict() const;

    std::filesystem::path path() const { return m_folder / "plan.headroom"; }
    std::filesystem::path copyPath() const { return m_folder / "copy.headroom"; }

private:
    void work(std::optional<PlanFile> file);
    std::optional<PlanFile> opened();
    void step(PlanFile& file);
    void keepVersion(PlanFile& file);
    void enter(PlanFile& file);
    void copy(PlanFile& file);
    void refused(PlanFile& file, const std::string& sentence);
    void hear(const std::string& sentence);
    bool isPossible(const Plan<>& plan) const;

    std::filesystem::path m_folder;
    std::uint64_t m_seed;
    bool m_wasCreated = false;
    bool m_isUpgraded = false;
    int m_version = 0;       ///< of the older file, and its bytes
    std::string m_original;
    std::optional<Plan<>> m_first;  ///< that the history begins with
    Plan<> m_acknowledged;
    std::vector<Plan<>> m_asked;  ///< steps that were refused since, each on top of what was acknowledged
    std::optional<Plan<>> m_copy;
    std::vector<Plan<>> m_copies;  ///< that were asked for since
    std::vector<std::string> m_refusals, m_complaints;
};

}  // namespace headroom::testing
