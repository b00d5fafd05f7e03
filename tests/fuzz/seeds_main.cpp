// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <random>

#include "exchange/plan_json.h"
#include "exchange/table_csv.h"
#include "fuzz/seed_plans.h"
#include "plan/entry.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"
#include "workbook/inputs_layout.h"
#include "workbook/inputs_sheet.h"
#include "workbook/inputs_workbook.h"

// fuzz_seeds FOLDER: what the fuzz targets begin from, written by the program itself, so that it is always of this version.

namespace headroom {
namespace {

class Seeds {
public:
    Seeds(const std::filesystem::path& folder, const std::string& target) : m_folder(folder / target)
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    void add(const std::string& bytes) { writeBytes(m_folder / std::to_string(++m_count), bytes); }

private:
    std::filesystem::path m_folder;
    int m_count = 0;
};

char letter(std::size_t number) { return static_cast<char>(static_cast<unsigned char>(number)); }

void writeTables(const std::filesystem::path& folder, const Plan<>& plan)
{
    Seeds seeds(folder, "table_csv");
    for (const TableType& type : tables()) seeds.add(letter(static_cast<std::size_t>(type.kind)) + tableCsv(plan, type.kind));
}

/// As table_import_fuzz.cpp reads them: sheets as people keep them, with labels, in both dialects, and as clipboards hold them.
void writeForeignTables(const std::filesystem::path& folder, const Plan<>& plan)
{
    Seeds seeds(folder, "table_import");
    for (const TableType& type : tables())
        for (const char delimiter : {',', ';', '\t'}) {
            std::vector<CsvRow> rows(1);
            for (const FieldType& field : type.fields) {
                const std::string unit = unitText(plan, field);
                rows.front().push_back(std::string{field.field.label} + (unit.empty() ? "" : " (" + unit + ")"));
            }
            for (std::size_t index = 0; index < std::min<std::size_t>(2, type.count(plan)); ++index) {
                CsvRow& cells = rows.emplace_back();
                for (std::size_t field = 0; field < type.fields.size(); ++field) cells.push_back(shownText(plan, {type.kind, type.id(plan, index), field}, readField(plan, type, index, field)));
            }
            seeds.add(std::string{letter(static_cast<std::size_t>(type.kind)), letter(delimiter == ',' ? 1 : 2)} + writeCsv(rows, {.delimiter = delimiter}));
        }
    seeds.add(std::string{letter(6), letter(1)} + "<table><tr><td>Site</td><td colspan=2>Power</td></tr><tr><td rowspan=2>x</td><td sdval=\"20.5\" sdnum=\"1033;\">20</td><td x:num=\"1.5\">2</td></tr></table>");
}

/// As entry_fuzz.cpp counts the fields.
void writeEntries(const std::filesystem::path& folder, const Plan<>& plan)
{
    Seeds seeds(folder, "entry");
    std::size_t number = 0;
    for (const TableType& type : tables())
        for (std::size_t field = 0; type.count(plan) > 0 && field < type.fields.size(); ++field, ++number) {
            const Place place{type.kind, type.id(plan, 0), field};
            const std::string choice{letter(number % 256), letter(number / 256)};
            const Value value = readField(plan, type, 0, field);
            seeds.add(choice + entryText(plan, place, value));
            seeds.add(choice + valueText(value));
            seeds.add(choice + keyOf(place));
        }
}

/// A few rows of inputs as the XML of a sheet, without what only people read.
std::string sheetXml(std::span<const InputRow> rows)
{
    const auto text = [](const std::string& words) {
        std::string escaped;
        for (const char each : words) escaped += each == '<' ? "&lt;" : each == '&' ? "&amp;" : std::string{each};
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    };
    std::string xml = "<worksheet><sheetData><row>" + text(std::string{inputsMarker}) + text("value") + text("exported") + text("entity_exported") + "</row>";
    for (const InputRow& row : rows) {
        const bool isNumber = std::holds_alternative<double>(row.value);
        xml += "<row>" + text(row.key) + (isNumber ? "<c><v>" + exportedText(row) + "</v></c>" : text(exportedText(row))) + text(exportedText(row)) + text(row.entity) + "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

/// As inputs_sheet_fuzz.cpp reads them: workbooks, then sheets.
void writeSheets(const std::filesystem::path& folder, const Plan<>& plan)
{
    Seeds seeds(folder, "inputs_sheet");
    const auto rows = inputRows(plan);
    constexpr std::size_t few = 12;
    for (std::size_t at = 0; at + few <= rows.size(); at += few) {
        if (at % (8 * few) == 0) seeds.add(letter(0) + testing::inputsWorkbook({rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin() + static_cast<std::ptrdiff_t>(at + few)}));
        seeds.add(letter(1) + sheetXml(std::span(rows).subspan(at, few)));
    }
}

/// Choices, nothing that can be read: a few of every length, the same each time.
void writeChoices(const std::filesystem::path& folder)
{
    Seeds seeds(folder, "plan_cells");
    std::mt19937 random;
    for (std::size_t length = 20; length <= 640; length += 20) {
        std::string bytes(length, ' ');
        for (char& byte : bytes) byte = letter(random() % 256);
        seeds.add(bytes);
    }
}

void writeAll(const std::filesystem::path& folder)
{
    const Plan<> everything = everythingPlan();
    Seeds files(folder, "plan_file");
    for (const std::string& bytes : seedFiles()) files.add(bytes);
    Seeds json(folder, "plan_json");
    for (const Plan<>& plan : {Plan<>{}, everything}) json.add(toJson(plan));
    json.add(bytesOf(std::filesystem::path{HEADROOM_FROZEN} / "plan_v1.json"));
    writeChoices(folder);
    writeTables(folder, everything);
    writeForeignTables(folder, everything);
    writeSheets(folder, everything);
    writeEntries(folder, everything);
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    headroom::writeAll(argv[1]);
    return 0;
}
