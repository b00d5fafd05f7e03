// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "store_support.h"

namespace headroom::testing {

/// Somebody at work on a plan whose disk may fail, who believes what is acknowledged and goes on after what is refused: a
/// new plan or an older file, steps, refused entries, copies, closing and opening.
class FaultSession {
public:
    FaultSession(const std::filesystem::path& folder, std::uint64_t seed) : m_folder(folder), m_seed(seed) {}

    /// Until all is done, or the plan cannot be opened any more.
    void create();
    /// A file of version 1 that stands at path(): the plan that it holds.
    void openOlder(const Plan<>& plan);

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
    void enter(PlanFile& file);
    void copy(PlanFile& file);
    void refused(PlanFile& file, const std::string& sentence);
    void hear(const std::string& sentence);
    bool isPossible(const Plan<>& plan) const;

    std::filesystem::path m_folder;
    std::uint64_t m_seed;
    bool m_wasCreated = false;
    bool m_isUpgraded = false;
    std::string m_original;  ///< the bytes of the older file
    Plan<> m_acknowledged;
    std::vector<Plan<>> m_asked;  ///< steps that were refused since, each on top of what was acknowledged
    std::optional<Plan<>> m_copy;
    std::vector<Plan<>> m_copies;  ///< that were asked for since
    std::vector<std::string> m_refusals, m_complaints;
};

}  // namespace headroom::testing
