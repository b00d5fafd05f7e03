// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "plan/issue.h"

namespace headroom {

/// Takes the name where nobody has it, in one step: two programs cannot both.
Result<> reserve(const std::filesystem::path& path);

/// Removes a file that was begun and not finished.
class HalfFile {
public:
    explicit HalfFile(const std::filesystem::path& path) : m_path(path) {}
    HalfFile(const HalfFile&) = delete;
    HalfFile& operator=(const HalfFile&) = delete;
    ~HalfFile();
    void finished() { m_finished = true; }

private:
    std::filesystem::path m_path;
    bool m_finished = false;
};

}  // namespace headroom
