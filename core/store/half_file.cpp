// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/half_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "store/file_probe.h"

namespace headroom {

Result<> reserve(const std::filesystem::path& path)
{
    errno = 0;
    if (std::FILE* file = std::fopen(path.string().c_str(), "wbx")) {
        std::fclose(file);
        return {};
    }
    if (errno == EEXIST || errno == EISDIR) return tl::unexpected(pathText(path) + " exists already, and a new plan does not replace it.");
    return tl::unexpected(pathText(path) + " cannot be created: " + std::strerror(errno) + ".");
}

HalfFile::~HalfFile()
{
    std::error_code ignored;
    if (m_finished) return;
    std::filesystem::remove(m_path, ignored);
    std::filesystem::remove(m_path.string() + "-journal", ignored);
}

}  // namespace headroom
