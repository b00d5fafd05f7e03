// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_json.h"

namespace headroom {

Json importJson(const std::string& file, bool isDryRun)
{
    return {{"file", file}, {"done", false}, {"dry_run", isDryRun}, {"changes", 0}, {"step", nullptr}, {"columns", Json::array()}, {"rows", nullptr}, {"refused", Json::array()}, {"problems", Json::array()}, {"report", Json::array()}};
}

void tell(Json& told, const Plan<>& plan, const TableText& text, const TableImport& import)
{
    for (const ReadColumn& column : readColumns(plan, text, import))
        told["columns"].push_back({{"heading", column.heading}, {"input", orNull(column.input)}, {"reason", orNull(column.reason)}, {"read_as", orNull(column.readAs)}});
    told["problems"] = import.problems;
    if (!import.problems.empty()) return;
    told["rows"] = {{"new", import.added}, {"changed", import.changed}, {"same", import.same}, {"refused", import.refused}, {"removed", import.removed}};
    for (const ImportRefusal& refusal : import.refusals) {
        Json column = nullptr;
        if (refusal.column && *refusal.column < import.columns.size()) column = import.columns[*refusal.column].heading;
        told["refused"].push_back({{"line", refusal.line}, {"column", std::move(column)}, {"value", orNull(refusal.value)}, {"reason", refusal.reason}});
    }
}

void tell(Json& told, const WorkbookImport& import)
{
    for (const ImportLine& line : import.lines)
        if (line.kind == ImportLine::Kind::Refused) told["refused"].push_back({{"line", line.line}, {"input", line.key}, {"value", orNull(line.after)}, {"reason", line.reason}});
}

}  // namespace headroom
