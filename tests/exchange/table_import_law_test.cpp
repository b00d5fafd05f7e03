// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <algorithm>

#include "exchange/table_csv.h"
#include "exchange/table_import.h"
#include "plan/validate.h"
#include "support/plan_values.h"

namespace headroom {
namespace {

TableImport understood(const Plan<>& plan, EntityKind kind, const std::string& bytes, const ImportChoices& choices = {})
{
    const auto text = readTableFor(kind, bytes, choices);
    RC_ASSERT(text.has_value());
    return understandTable(plan, kind, *text, choices, nextId(plan)).value();
}

RC_GTEST_PROP(TableImportLaw, TheImportOfAnExportInEitherDialectChangesNothing, ())
{
    const Plan<> plan = *anyPlan();
    for (const TableType& type : tables())
        for (const CsvDialect dialect : {internationalCsv, localCsv}) {
            const std::string csv = tableCsv(plan, type.kind, dialect);
            RC_ASSERT(ownDialect(type.kind, csv) == dialect);
            const auto strict = tableFromCsv(plan, type.kind, csv, nextId(plan), dialect);
            RC_ASSERT(strict.has_value());
            RC_ASSERT(strict->empty());
            const TableImport import = understood(plan, type.kind, csv);
            RC_ASSERT(import.isOurs);
            const auto group = importEdits(plan, import, Refused::Stops);
            RC_ASSERT(group.has_value());
            for (const Edit& edit : *group)
                if (const auto* set = std::get_if<SetField>(&edit)) RC_LOG() << keyOf(set->place) << " " << valueText(set->value) << ", was " << valueText(readField(plan, type, *indexOf(plan, type.kind, set->place.row), set->place.field)) << "\n";
            RC_ASSERT(group->empty());
        }
}

/// Cells as sheets have them, right and wrong.
std::string anyCell(const Plan<>& plan, const FieldType& type)
{
    if (*rc::gen::inRange(0, 8) == 0) return *rc::gen::element<std::string>("", "low", "9e99", "-5", "1,234", "1.234", "€5", "50%", "0.5", "7/1/2026", "2026-07-15", "#REF!", "Denton", "=1+1", "true", "{", "20 kW", "$3m");
    std::vector<Id> targets;
    if (type.kind == FieldKind::Reference)
        for (std::size_t index = 0; index < table(type.target).count(plan); ++index) targets.push_back(table(type.target).id(plan, index));
    const Value value = values::legal(type, targets);
    const Id* id = std::get_if<Id>(&value);
    if (id && *rc::gen::arbitrary<bool>()) return rowName(plan, type.target, *id);
    const double* number = std::get_if<double>(&value);
    return number && isPercent(type.field.unit) ? numberText(*number * 100) + "%" : valueText(value);
}

std::string quoted(const std::string& cell)
{
    std::string text = "\"";
    for (const char letter : cell) text += letter == '"' ? "\"\"" : std::string(1, letter);
    return text + "\"";
}

/// A table of another program: labels in any order, cells of any kind.
struct Foreign {
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> lines;

    /// Lines that say anything: a blank one is none.
    std::size_t count() const
    {
        const auto isBlank = [](const std::string& cell) { return cell.find_first_not_of(" \t") == std::string::npos; };
        return static_cast<std::size_t>(std::ranges::count_if(lines, [&](const auto& cells) { return !std::ranges::all_of(cells, isBlank); }));
    }

    std::string csv(const std::vector<std::size_t>& order) const
    {
        std::string text;
        text += line(headings, order);
        for (const auto& cells : lines) text += line(cells, order);
        return text;
    }

    static std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& order)
    {
        std::string text;
        for (const std::size_t at : order) text += (text.empty() ? "" : ",") + quoted(cells[at]);
        return text + "\n";
    }
};

Foreign anyForeign(const Plan<>& plan, const TableType& type)
{
    Foreign foreign;
    std::vector<const FieldType*> fields;
    for (const FieldType& field : type.fields)
        if (field.field.key == "name" || *rc::gen::inRange(0, 3) == 0) fields.push_back(&field);
    if (fields.empty()) fields.push_back(&type.fields.front());
    for (const FieldType* field : fields) foreign.headings.emplace_back(field->field.label);
    for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
        auto& cells = foreign.lines.emplace_back();
        for (const FieldType* field : fields) cells.push_back(anyCell(plan, *field));
    }
    return foreign;
}

std::vector<std::size_t> inOrder(std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < count; ++at) order.push_back(at);
    return order;
}

RC_GTEST_PROP(TableImportLaw, AnImportNeverLeavesAnErrorAndIsTakenBack, ())
{
    const Plan<> plan = *anyPlan();
    const TableType& type = *rc::gen::elementOf(tables());
    const Foreign foreign = anyForeign(plan, type);
    const TableImport import = understood(plan, type.kind, foreign.csv(inOrder(foreign.headings.size())), {.mode = *rc::gen::element(ImportMode::AddAndUpdate, ImportMode::Replace)});
    RC_ASSERT(import.problems.size() > 0 || import.added + import.changed + import.same + import.refused == foreign.count());
    RC_ASSERT((import.refused == 0) == import.refusals.empty());
    const auto group = importEdits(plan, import, Refused::IsLeftOut);
    RC_CLASSIFY(group.has_value() && !group->empty(), "changes something");
    if (!group) return;
    Plan<> after = plan;
    const EditGroup inverse = applyEdit(after, *group);
    RC_ASSERT(!firstError(after).has_value());
    applyEdit(after, inverse);
    RC_ASSERT(samePlan(after, plan));
}

RC_GTEST_PROP(TableImportLaw, TheOrderOfTheColumnsChangesNothing, ())
{
    const Plan<> plan = *anyPlan();
    const TableType& type = *rc::gen::elementOf(tables());
    const Foreign foreign = anyForeign(plan, type);
    const auto straight = inOrder(foreign.headings.size());
    auto shuffled = straight;
    for (std::size_t at = shuffled.size(); at > 1; --at) std::swap(shuffled[at - 1], shuffled[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(at)))]);
    const auto one = importEdits(plan, understood(plan, type.kind, foreign.csv(straight)), Refused::IsLeftOut), other = importEdits(plan, understood(plan, type.kind, foreign.csv(shuffled)), Refused::IsLeftOut);
    RC_ASSERT(one.has_value() == other.has_value());
    if (!one) return;
    Plan<> a = plan, b = plan;
    applyEdit(a, *one);
    applyEdit(b, *other);
    RC_ASSERT(samePlan(a, b));
}

}  // namespace
}  // namespace headroom
