// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xlsx_sheet.h"

#include <algorithm>

#include "exchange/text_file.h"
#include "plan/text.h"
#include "workbook/cell_reader.h"
#include "workbook/sheet_text.h"

namespace headroom {

namespace {

/// The part that a relation names: from the top of the archive, or beside the part that it belongs to.
std::string target(std::string_view folder, std::string_view named)
{
    if (named.starts_with('/')) return std::string{named.substr(1)};
    while (named.starts_with("../")) {
        named.remove_prefix(3);
        folder = folder.substr(0, folder.find_last_of('/') == std::string_view::npos ? 0 : folder.find_last_of('/'));
    }
    while (named.starts_with("./")) named.remove_prefix(2);
    return folder.empty() ? std::string{named} : std::string{folder} + "/" + std::string{named};
}

/// A part of the workbook, and the parts that it names.
struct Related {
    std::string folder;
    XmlPart relations;

    static Result<Related> of(const ZipParts& parts, const std::string& part)
    {
        const auto slash = part.find_last_of('/');
        const std::string folder = slash == std::string::npos ? std::string{} : part.substr(0, slash), name = slash == std::string::npos ? part : part.substr(slash + 1);
        auto relations = XmlPart::read(parts, (folder.empty() ? "" : folder + "/") + "_rels/" + name + ".rels");
        if (!relations) return tl::unexpected(relations.error());
        return Related{folder, *std::move(relations)};
    }

    /// The first part of which this is true; empty where there is none.
    template <class Wanted>
    std::string find(const Wanted& wanted) const
    {
        for (const pugi::xml_node& relation : relations.root().children())
            if (isNamed(relation, "Relationship") && wanted(relation)) return target(folder, attributeNamed(relation, "Target"));
        return {};
    }
    /// Types end alike in both forms of the standard.
    std::string ofType(std::string_view type) const { return find([&](const pugi::xml_node& relation) { return attributeNamed(relation, "Type").ends_with(type); }); }
    std::string ofId(std::string_view id) const { return find([&](const pugi::xml_node& relation) { return attributeNamed(relation, "Id") == id; }); }
};

/// The sheet of this name in the list of the workbook, counting the others.
pugi::xml_node listed(const XmlPart& workbook, std::string_view name, Sheet& sheet)
{
    pugi::xml_node found;
    for (const pugi::xml_node& each : childNamed(workbook.root(), "sheets").children()) {
        if (!isNamed(each, "sheet")) continue;
        if (!found && attributeNamed(each, "name") == name) found = each;
        else ++sheet.otherSheets;
    }
    return found;
}

/// The id of the relation: the attribute with a prefix (r:id), beside sheetId.
std::string_view relationOf(const pugi::xml_node& sheet)
{
    for (const pugi::xml_attribute& attribute : sheet.attributes())
        if (std::string_view{attribute.name()}.find(':') != std::string_view::npos && localName(attribute.name()) == "id") return attribute.value();
    return {};
}

}  // namespace

Result<Sheet> readXlsxSheet(std::string_view bytes, std::string_view name)
{
    const auto parts = ZipParts::open(bytes);
    if (!parts) return tl::unexpected(parts.error());
    const auto top = Related::of(*parts, "");
    const std::string workbookPart = top ? top->ofType("/officeDocument") : std::string{};
    if (workbookPart.empty()) return tl::unexpected(top ? said(HR_TR("The file is not a workbook: nothing in it is said to be one.")) : top.error());
    const auto workbook = XmlPart::read(*parts, workbookPart);
    if (!workbook) return tl::unexpected(workbook.error());
    if (!isNamed(workbook->root(), "workbook")) return tl::unexpected(said(HR_TR("The file is not a workbook: it is another document of Office.")));
    const auto related = Related::of(*parts, workbookPart);
    if (!related) return tl::unexpected(related.error());

    Sheet sheet{.name = std::string{name}, .rows = {}, .merged = {}};
    const auto date1904 = attributeNamed(childNamed(workbook->root(), "workbookPr"), "date1904");
    sheet.countsFrom1904 = date1904 == "1" || date1904 == "true";
    const auto entry = listed(*workbook, name, sheet);
    const std::string part = entry ? related->ofId(relationOf(entry)) : std::string{};
    if (part.empty()) return tl::unexpected(said(HR_TR("The workbook holds no sheet \"%1\"."), {name}));

    CellReader cells;
    if (const std::string strings = related->ofType("/sharedStrings"); !strings.empty() && parts->has(strings)) {
        const auto shared = XmlPart::read(*parts, strings);
        if (!shared) return tl::unexpected(shared.error());
        cells.readSharedTexts(shared->root());
    }
    const auto worksheet = XmlPart::read(*parts, part);
    if (!worksheet) return tl::unexpected(worksheet.error());
    if (const auto read = cells.readSheet(worksheet->root(), sheet); !read) return tl::unexpected(read.error());
    return sheet;
}

Result<Sheet> readXlsxFile(const std::filesystem::path& path, std::string_view name)
{
    const auto bytes = readTextFile(path, largestWorkbook);
    if (!bytes) return tl::unexpected(bytes.error());
    auto sheet = readXlsxSheet(*bytes, name);
    const auto text = path.u8string();
    if (!sheet) return tl::unexpected("\"" + std::string{text.begin(), text.end()} + "\": " + sheet.error());
    return sheet;
}

}  // namespace headroom
