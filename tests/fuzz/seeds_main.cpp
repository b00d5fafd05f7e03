// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <random>

#include "exchange/plan_json.h"
#include "exchange/table_csv.h"
#include "fuzz/seed_plans.h"
#include "plan/entry.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"

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
