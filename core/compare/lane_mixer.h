// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "compare/mixer.h"
#include "numbers/lane_kernel.h"

namespace headroom {

/// Computes mixes several at once where those that follow each other differ in numbers only: a mix a lane, to the bits of
/// Mixer, which computes what stands alone. One a thread; nothing given is owned.
class LaneMixer
{
public:
    /// Without `kernel`, and where a mix has to be computed by itself, all is left to Mixer: figures that are searched for in the
    /// flows (isReadOff), and mixes of which each has lenders of its own.
    LaneMixer(const Changes& changes, std::string_view figure, const LendersCase* lenders, const LaneKernel* kernel);

    /// Computes the mix into `value`, by the next call of finish() at the latest; until then both must stay where they are.
    void add(const Mix& mix, MixedValue& value);
    void finish();

private:
    /// Mixes of one shape that wait to be computed together.
    struct Waiting {
        const Mix* mix;
        MixedValue* value;
    };
    void makeRoom();

    std::string_view m_figure;
    const LendersCase* m_lenders;
    const LaneKernel* m_kernel;
    Mixer m_mixer;
    std::vector<Waiting> m_waiting;
    Plan<> m_like;                        ///< the first that waits
    std::optional<Structure> m_structure; ///< of all that wait
    std::vector<double> m_numbers, m_constants;
    std::unique_ptr<void, void (*)(void*)> m_room;
    Plan<> m_roomLike;
    std::optional<Structure> m_roomStructure;
    std::optional<Ledger<double>> m_read;  ///< constants of one lane
};

/// Places of the mixes in an order in which those of one structure follow each other.
std::vector<std::size_t> alikeTogether(const Changes& changes, const std::vector<Mix>& mixes);

}  // namespace headroom
