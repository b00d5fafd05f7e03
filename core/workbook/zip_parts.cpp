// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/zip_parts.h"

#include <algorithm>
#include <array>
#include <zip.h>

#include "plan/text.h"

namespace headroom {

namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string reasonOf(zip_error_t* error)
{
    std::string reason = zip_error_strerror(error);
    zip_error_fini(error);
    return quotable(reason);
}

tl::unexpected<std::string> damaged(const std::string& name, zip_error_t* error)
{
    return tl::unexpected(said(HR_TR("The workbook is damaged: its part \"%1\" cannot be unpacked (%2)."), {quotable(name), quotable(zip_error_strerror(error))}));
}

}  // namespace

void ZipParts::Discard::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipParts> ZipParts::open(std::string_view bytes)
{
    // What Excel 97 wrote, and what newer ones write under a password.
    constexpr std::string_view compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if (bytes.starts_with(compound)) return tl::unexpected(said(HR_TR("The file is no .xlsx workbook: it is protected by a password, or of the older form .xls; save it as .xlsx without a password.")));
    if (!bytes.starts_with("PK")) return tl::unexpected(said(HR_TR("The file is not a workbook: it is no zip archive.")));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source) zip_source_free(source);
        return tl::unexpected(said(HR_TR("The workbook is damaged: its zip archive cannot be read (%1)."), {reasonOf(&error)}));
    }
    ZipParts parts(archive, bytes.size());
    if (const auto count = zip_get_num_entries(archive, 0); count < 0 || static_cast<std::uint64_t>(count) > mostParts)
        return tl::unexpected(said(HR_TR("The file is not a workbook: it holds %1 parts; at most %2 are read."), {std::to_string(count), std::to_string(mostParts)}));
    return parts;
}

bool ZipParts::has(const std::string& name) const { return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0; }

Result<std::string> ZipParts::part(const std::string& name) const
{
    const auto index = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return tl::unexpected(said(HR_TR("The file is not a workbook: it holds no part \"%1\"."), {quotable(name)}));
    const std::unique_ptr<zip_file_t, CloseFile> file{zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0)};
    if (!file) return damaged(name, zip_get_error(m_archive.get()));
    constexpr std::size_t megabyte = 1024U * 1024;
    const std::size_t longest = std::min(largestPart, std::max(megabyte, m_size * highestRatio));
    std::string bytes;
    std::array<char, 65'536> block;
    for (;;) {
        const auto count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0) return damaged(name, zip_file_get_error(file.get()));
        if (count == 0) return bytes;
        if (bytes.size() + static_cast<std::size_t>(count) > longest)
            return tl::unexpected(said(HR_TR("The workbook is not read: its part \"%1\" unpacks to more than %2 MB from a file of %3 bytes."), {quotable(name), std::to_string(longest / megabyte), std::to_string(m_size)}));
        bytes.append(block.data(), static_cast<std::size_t>(count));
    }
}

}  // namespace headroom
