// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/attached_plan.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <random>

#include "proof/held_plan.h"
#include "store/plan_file.h"

namespace headroom {

namespace {

/// A folder of a name that nobody knows, open to its owner only.
class PrivateFolder
{
public:
    PrivateFolder()
    {
        std::random_device random;
        std::error_code error;
        const auto parent = std::filesystem::temp_directory_path(error);
        for (int attempt = 0; attempt < 8 && !error && m_path.empty(); ++attempt) {
            const auto path = parent / fmt::format("headroom-{:08x}{:08x}", random(), random());
            if (std::filesystem::create_directory(path, error)) m_path = path;
        }
        if (!m_path.empty()) std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, error);
        if (error) m_problem = error.message();
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder()
    {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }

    bool isThere() const { return !m_path.empty() && m_problem.empty(); }
    const std::string& problem() const { return m_problem; }
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
    std::string m_problem;
};

}  // namespace

Result<Plan<>> attachedPlan(std::string_view bytes)
{
    const PrivateFolder folder;
    if (!folder.isThere()) return tl::unexpected("a temporary folder cannot be made: " + quotable(folder.problem()) + ".");
    const auto path = folder / planAttachment;
    if (!std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush()) return tl::unexpected("a temporary file cannot be written in " + quotable(std::filesystem::temp_directory_path().string()) + ".");
    const auto file = PlanFile::open(path, OpenMode::ReadOnly);
    if (file) return file->plan();
    // Where it was unpacked to tells nobody anything.
    std::string why = file.error();
    const std::string place = path.string();
    for (auto at = why.find(place); at != std::string::npos; at = why.find(place)) why.replace(at, place.size(), planAttachment);
    return tl::unexpected("the plan in it cannot be read: " + why);
}

}  // namespace headroom
