// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "plan/issue.h"

struct zip;

namespace headroom {

/// Bounds on what others wrote: a part is unpacked no further than this, whatever its header says.
inline constexpr std::size_t largestPart = 64U * 1024 * 1024, mostParts = 10'000;
/// Beyond the first megabyte, no part is so many times as large as the whole file.
inline constexpr std::size_t highestRatio = 300;

/// The parts of a zip archive that is in memory, by name; the bytes must outlive it. Errors are sentences.
class ZipParts
{
public:
    static Result<ZipParts> open(std::string_view bytes);

    bool has(const std::string& name) const;
    /// Its bytes, unpacked and with the right checksum.
    Result<std::string> part(const std::string& name) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    ZipParts(zip* archive, std::size_t size) : m_archive(archive), m_size(size) {}

    std::unique_ptr<zip, Discard> m_archive;
    std::size_t m_size;
};

}  // namespace headroom
