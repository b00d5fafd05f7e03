// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file_document.h"

#include <QFileInfo>
#include <chrono>
#include <filesystem>

#include "text/core_text.h"

namespace headroom {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 300ms;

std::filesystem::path pathOf(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

}  // namespace

Result<std::unique_ptr<FileDocument>> FileDocument::open(const QString& path)
{
    auto file = PlanFile::open(pathOf(path), OpenMode::ReadOnly);
    if (!file) return tl::unexpected(file.error());
    return std::unique_ptr<FileDocument>(new FileDocument(path, std::move(*file)));
}

FileDocument::FileDocument(const QString& path, PlanFile file) : m_path(path), m_file(std::move(file))
{
    setPlan(m_file->plan());
    connect(&m_timer, &QTimer::timeout, this, &FileDocument::follow);
    m_timer.start(lookEvery);
}

void FileDocument::follow()
{
    if (m_file) {
        const auto refreshed = m_file->refresh();
        if (refreshed) {
            setNotice({});
            if (*refreshed) setPlan(m_file->plan());
            return;
        }
        setNotice(tr("%1 The figures below are the last that were read.").arg(textOf(refreshed.error())));
        if (QFileInfo::exists(m_path)) m_file.reset();
        return;
    }
    // Replaced, as programs do that write a new file and rename it.
    auto file = PlanFile::open(pathOf(m_path), OpenMode::ReadOnly);
    if (!file) {
        setNotice(tr("%1 The figures below are the last that were read.").arg(textOf(file.error())));
        return;
    }
    m_file = std::move(*file);
    setPlan(m_file->plan());
    setNotice({});
}

}  // namespace headroom
