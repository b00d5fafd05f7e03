// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace headroom {

/// Who holds a plan, as the lock beside it says. Read from a file of another machine: each text is one clean line, and
/// empty (0) where the file does not say it.
struct Holder {
    std::string user, host, program;
    long long process = 0;  ///< its number on that host
    std::string time;       ///< since when, UTC: "2026-11-28T07:40:12Z"
    bool operator==(const Holder&) const = default;
};

/// The text of the lock file: a line a fact, `key: value`, for people who look into it and for parseHolder().
std::string holderText(const Holder& holder);

/// What such a text says. Anything may stand in it: unknown lines are passed over, values cleaned and cut.
Holder parseHolder(std::string_view text);

/// "plan.headroom" is open in Headroom by ann on build-7 since 2026-11-28 07:40 UTC.
std::string sentence(const Holder& holder, const std::filesystem::path& path);

}  // namespace headroom
