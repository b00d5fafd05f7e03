// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook_bytes.h"

#include <clocale>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <xlsxwriter.h>

namespace headroom {

namespace {

namespace fs = std::filesystem;

/// The decimal point of this thread, while it lives.
class PointLocale
{
public:
    PointLocale(const PointLocale&) = delete;
    PointLocale& operator=(const PointLocale&) = delete;
#ifdef _WIN32
    PointLocale() : m_perThread(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)), m_before(std::setlocale(LC_NUMERIC, nullptr)) { std::setlocale(LC_NUMERIC, "C"); }
    ~PointLocale()
    {
        std::setlocale(LC_NUMERIC, m_before.c_str());
        _configthreadlocale(m_perThread);
    }

private:
    int m_perThread;
    std::string m_before;
#else
    PointLocale() : m_point(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE))), m_before(uselocale(m_point)) {}
    ~PointLocale()
    {
        uselocale(m_before);
        freelocale(m_point);
    }

private:
    locale_t m_point, m_before;
#endif
};

/// A name that nobody has, gone at the end with what was written there.
class TemporaryPath
{
public:
    TemporaryPath()
    {
        std::random_device random;
        m_path = fs::temp_directory_path(m_error) / ("headroom-" + std::to_string(random()) + std::to_string(random()) + ".xlsx");
    }
    ~TemporaryPath() { fs::remove(m_path, m_error); }
    TemporaryPath(const TemporaryPath&) = delete;
    TemporaryPath& operator=(const TemporaryPath&) = delete;
    const fs::path& path() const { return m_path; }

private:
    std::error_code m_error;
    fs::path m_path;
};

tl::unexpected<std::string> refuse(const fs::path& path, std::string_view why) { return tl::unexpected("The workbook cannot be written to \"" + path.string() + "\": " + std::string{why} + "."); }

}  // namespace

Result<std::string> workbookBytes(const std::function<Result<>(lxw_workbook*)>& fill)
{
    const PointLocale point;
    const TemporaryPath file;
    lxw_workbook_options options{};
    options.constant_memory = 1;
    lxw_workbook* workbook = workbook_new_opt(file.path().string().c_str(), &options);
    if (!workbook) return refuse(file.path(), "there is not enough memory");
    lxw_doc_properties properties{};
    properties.created = workbookEpoch;
    workbook_set_properties(workbook, &properties);
    if (auto filled = fill(workbook); !filled) {
        lxw_workbook_free(workbook);
        return tl::unexpected(filled.error());
    }
    if (const auto error = workbook_close(workbook); error != LXW_NO_ERROR) return refuse(file.path(), lxw_strerror(error));
    std::ifstream written(file.path(), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(written), {}};
    if (written.bad() || bytes.empty()) return refuse(file.path(), "it does not read back");
    return bytes;
}

}  // namespace headroom
