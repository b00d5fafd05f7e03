// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_argument.h"

#include <algorithm>
#include <cctype>

#include "exchange/plan_json.h"
#include "exchange/text_file.h"
#include "resources/resources.h"

namespace headroom {

std::vector<std::string> exampleNames()
{
    std::vector<std::string> names;
    for (const Example& example : examples()) names.emplace_back(example.name);
    return names;
}

bool hasEnding(const std::filesystem::path& path, std::string_view ending)
{
    std::string text = path.extension().string();
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text == ending;
}

Result<Plan<>> readJsonPlan(const std::string& path)
{
    const auto text = readTextFile(path);
    if (!text) return tl::unexpected(text.error());
    auto plan = fromJson(*text);
    if (!plan) return tl::unexpected("\"" + path + "\": " + plan.error());
    return plan;
}

Result<Plan<>> readPlan(const std::string& argument)
{
    if (hasEnding(argument, ".json")) return readJsonPlan(argument);
    const auto file = PlanFile::open(argument, OpenMode::ReadOnly);
    if (!file) return tl::unexpected(file.error());
    return file->plan();
}

Result<PlanFile> openPlan(const std::string& argument)
{
    if (hasEnding(argument, ".json")) return tl::unexpected("\"" + argument + "\" is an exported plan and is only read; import it into a .headroom file to change it.");
    auto file = PlanFile::open(argument, OpenMode::ReadWrite, "headroom-cli");
    if (!file || file->isWritable()) return file;
    if (const auto& refusal = file->refusal()) return tl::unexpected(refusal->sentence + " Nothing was changed.");
    return tl::unexpected("\"" + argument + "\" cannot be written: its permissions allow it to be read only.");
}

Result<EntityKind> tableNamed(const std::string& key)
{
    if (const TableType* type = findTable(key)) return type->kind;
    return tl::unexpected(sentence({.code = IssueCode::UnknownTable, .place = {}, .key = key, .value = key, .allowed = tableKeys()}));
}

}  // namespace headroom
