// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/mixes.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "compare/mixer.h"

namespace headroom {

std::vector<MixedValue> mixedValues(const Changes& changes, std::string_view figure, const std::vector<Mix>& mixes, std::stop_token stop)
{
    // So few that a thread finds its figures in the memory that it has, so many that nobody waits long for the last.
    constexpr std::size_t share = 16;
    const auto lenders = commonLenders(changes);
    std::vector<MixedValue> values(mixes.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        Mixer mixer(changes, figure, lenders ? &*lenders : nullptr);
        for (std::size_t from = next.fetch_add(share); from < mixes.size(); from = next.fetch_add(share))
            for (std::size_t at = from; at < std::min(from + share, mixes.size()); ++at) {
                if (stop.stop_requested()) return;
                values[at] = mixer.value(mixes[at]);
            }
    };
    {
        std::vector<std::jthread> others;
        const std::size_t wanted = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), (mixes.size() + share - 1) / share);
        for (std::size_t thread = 1; thread < wanted; ++thread) others.emplace_back(work);
        work();
    }
    if (stop.stop_requested()) values.clear();
    return values;
}

}  // namespace headroom
