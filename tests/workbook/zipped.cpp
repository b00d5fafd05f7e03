// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/zipped.h"

#include <stdexcept>
#include <zip.h>

#include "plan/value.h"
#include "support/temporary_folder.h"

namespace headroom::testing {

namespace {

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const std::string documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const std::string sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relation(const std::string& id, const std::string& type, const std::string& target) { return "<Relationship Id=\"" + id + "\" Type=\"" + documents + "/" + type + "\" Target=\"" + target + "\"/>"; }

}  // namespace

Parts unzipped(const std::string& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), ZIP_RDONLY, &error);
    if (!archive) throw std::runtime_error("no archive");
    Parts parts;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); ++index) {
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(index), 0);
        std::string& part = parts[zip_get_name(archive, static_cast<zip_uint64_t>(index), 0)];
        char block[65'536];
        for (zip_int64_t count = 0; (count = zip_fread(file, block, sizeof block)) > 0;) part.append(block, static_cast<std::size_t>(count));
        zip_fclose(file);
    }
    zip_discard(archive);
    return parts;
}

std::string zipped(const Parts& parts)
{
    const TemporaryFolder folder;
    const std::string path = (folder / "parts.zip").string();
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    for (const auto& [name, bytes] : parts) zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0) throw std::runtime_error("cannot write the archive");
    return bytesOf(path);
}

Parts workbookParts(const std::string& sheetData, const std::string& sharedTexts, const std::string& afterData)
{
    return {{"_rels/.rels", head + ("<Relationships xmlns=\"" + packages + "\">") + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
            {"xl/workbook.xml", head + ("<workbook xmlns=\"" + sheets + "\" xmlns:r=\"" + documents + "\"><sheets><sheet name=\"Summary\" sheetId=\"1\" r:id=\"rId2\"/><sheet name=\"Inputs\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>")},
            {"xl/_rels/workbook.xml.rels", head + ("<Relationships xmlns=\"" + packages + "\">") + relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "worksheet", "worksheets/sheet2.xml") + relation("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
            {"xl/sharedStrings.xml", head + ("<sst xmlns=\"" + sheets + "\">") + sharedTexts + "</sst>"},
            {"xl/worksheets/sheet1.xml", head + ("<worksheet xmlns=\"" + sheets + "\"><sheetData>") + sheetData + "</sheetData>" + afterData + "</worksheet>"}};
}

std::string withNumbers(const std::string& workbook, const std::map<std::string, double>& byCell)
{
    Parts parts = unzipped(workbook);
    std::string& sheet = parts.at("xl/worksheets/sheet1.xml");
    for (const auto& [cell, number] : byCell) {
        const auto at = sheet.find("<c r=\"" + cell + "\""), begin = sheet.find("<v>", at) + 3;
        if (at == std::string::npos || sheet.find("</c>", at) < begin) throw std::runtime_error("no number in " + cell);
        sheet.replace(begin, sheet.find("</v>", begin) - begin, numberText(number));
    }
    return zipped(parts);
}

}  // namespace headroom::testing
