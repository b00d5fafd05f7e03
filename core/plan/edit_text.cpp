// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edit_text.h"

#include <algorithm>
#include <array>
#include <set>

#include "plan/contract_check.h"
#include "plan/entry.h"

namespace headroom {

namespace {

constexpr std::size_t longestShown = 60;  // letters of a value in a line

/// One line, cut between letters.
std::string brief(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; }, ' ');
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xc0) != 0x80 && letters++ == longestShown) return text.substr(0, at) + "…";
    return text;
}

/// What the rows are called that a group speaks of.
class Namer
{
public:
    Namer(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward) : m_scope(scope)
    {
        for (const EditGroup* group : {&forward, &backward})
            for (const Edit& edit : *group)
                if (const auto* insert = std::get_if<InsertRow>(&edit)) add(*insert);
    }

    std::string operator()(EntityKind kind, Id row) const
    {
        for (const Plan<>* plan : {&m_scope.after, &m_scope.before})
            if (indexOf(*plan, kind, row)) return brief(rowName(*plan, kind, row));
        for (const RowNames* names : {&m_inEdits, m_scope.removed}) {
            if (!names) continue;
            if (const auto found = names->find({kind, row}); found != names->end()) return brief(found->second);
        }
        return rowName(m_scope.after, kind, row);
    }

private:
    void add(const InsertRow& insert)
    {
        const auto field = nameField(table(insert.table));
        if (!field || *field >= insert.row.values.size()) return;
        if (const auto* name = std::get_if<std::string>(&insert.row.values[*field]); name && !name->empty()) m_inEdits.try_emplace({insert.table, insert.row.id}, *name);
    }

    const ChangeScope& m_scope;
    RowNames m_inEdits;
};

std::string shown(const Plan<>& plan, const Place& place, const Value& value, const Namer& name)
{
    const FieldType& type = table(place.table).fields.at(place.field);
    std::string text;
    if (const auto* id = std::get_if<Id>(&value); id && type.kind == FieldKind::Reference) text = name(type.target, *id);
    else text = brief(check(plan, place, value) ? valueText(value) : shownText(plan, place, value));
    return text.empty() ? "–" : text;
}

ChangeText changeText(const ChangeScope& scope, const Edit& forward, const Edit& backward, const Namer& name)
{
    ChangeText change;
    if (const auto* set = std::get_if<SetField>(&forward)) {
        const auto* reset = std::get_if<SetField>(&backward);
        HR_REQUIRE(reset);
        const FieldType& type = table(set->place.table).fields.at(set->place.field);
        change = {.table = set->place.table, .row = set->place.row, .field = set->place.field, .name = name(set->place.table, set->place.row), .input = said(type.field.label), .unit = {}, .before = {}, .after = {}};
        if (type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber) change.unit = unitText(scope.after, type);
        if (change.unit == change.input) change.unit.clear();  // "GPUs 16 → 32" says it once
        change.before = shown(scope.before, set->place, reset->value, name);
        change.after = shown(scope.after, set->place, set->value, name);
    } else if (const auto* insert = std::get_if<InsertRow>(&forward)) {
        change = {.kind = ChangeText::Kind::Added, .table = insert->table, .row = insert->row.id, .field = {}, .name = name(insert->table, insert->row.id), .input = {}, .unit = {}, .before = {}, .after = said(HR_TR("added"))};
    } else {
        const auto& remove = std::get<RemoveRow>(forward);
        change = {.kind = ChangeText::Kind::Removed, .table = remove.table, .row = remove.row, .field = {}, .name = name(remove.table, remove.row), .input = {}, .unit = {}, .before = {}, .after = said(HR_TR("removed"))};
    }
    return change;
}

/// "Denton: PUE 1.2 → 1.5", "First: GPUs 100 → 200 GPUs".
std::string line(const ChangeText& change)
{
    if (change.kind == ChangeText::Kind::Set) {
        std::string before = change.before, after = change.after;
        if (!change.unit.empty()) (after == "–" ? before : after) += " " + change.unit;
        return said(HR_TR("%1: %2 %3 → %4"), {change.name, change.input, before, after});
    }
    // A row without a name is called by its table already.
    const std::string row = nameField(table(change.table)) ? said(HR_TR("%1 %2"), {said(table(change.table).label), change.name}) : change.name;
    return said(change.kind == ChangeText::Kind::Added ? HR_TR("%1 added") : HR_TR("%1 removed"), {row});
}

/// What a group does to one table.
struct TableChanges {
    std::vector<std::size_t> set, inserted, removed;  ///< positions in the group
    std::set<Id> rows;                                ///< of `set`
    std::set<std::size_t> fields;
};

using Tables = std::array<TableChanges, static_cast<std::size_t>(entityKinds)>;

Tables sorted(const EditGroup& group)
{
    Tables tables;
    for (std::size_t at = 0; at < group.size(); ++at) {
        if (const auto* set = std::get_if<SetField>(&group[at])) {
            TableChanges& changes = tables[static_cast<std::size_t>(set->place.table)];
            changes.set.push_back(at);
            changes.rows.insert(set->place.row);
            changes.fields.insert(set->place.field);
        } else if (const auto* insert = std::get_if<InsertRow>(&group[at])) {
            tables[static_cast<std::size_t>(insert->table)].inserted.push_back(at);
        } else {
            tables[static_cast<std::size_t>(std::get<RemoveRow>(group[at]).table)].removed.push_back(at);
        }
    }
    return tables;
}

/// Several changed fields of a table, in as few words as say where they are.
std::string countedFields(const TableType& type, const TableChanges& changes, const Namer& name)
{
    const std::string count = std::to_string(changes.set.size());
    if (changes.rows.size() == 1 && changes.fields.size() <= 3) {
        std::string inputs;
        for (const std::size_t field : changes.fields) inputs += (inputs.empty() ? "" : ", ") + said(type.fields.at(field).field.label);
        return said(HR_TR("%1: %2"), {name(type.kind, *changes.rows.begin()), inputs});
    }
    if (changes.rows.size() == 1) return said(HR_TR("%1: %2 changes"), {name(type.kind, *changes.rows.begin()), count});
    if (changes.fields.size() == 1) return said(HR_TR("%1: %2 in %3 rows"), {said(type.plural), said(type.fields.at(*changes.fields.begin()).field.label), std::to_string(changes.rows.size())});
    return said(HR_TR("%1 changes in %2"), {count, said(type.plural)});
}

}  // namespace

std::vector<ChangeText> changeTexts(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward)
{
    HR_REQUIRE(forward.size() == backward.size());
    const Namer name(scope, forward, backward);
    std::vector<ChangeText> changes;
    for (std::size_t at = 0; at < forward.size(); ++at) changes.push_back(changeText(scope, forward[at], backward[backward.size() - 1 - at], name));
    return changes;
}

std::vector<ChangeText> changeTexts(const Plan<>& before, const Plan<>& after)
{
    Plan<> made = before;
    const EditGroup forward = difference(before, after), backward = applyEdit(made, forward);
    return changeTexts({.before = before, .after = after}, forward, backward);
}

std::string describe(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward)
{
    HR_REQUIRE(forward.size() == backward.size());
    const Namer name(scope, forward, backward);
    const auto single = [&](std::size_t at) { return line(changeText(scope, forward[at], backward[backward.size() - 1 - at], name)); };
    std::vector<std::string> parts;
    std::size_t tablesChanged = 0;
    const Tables all = sorted(forward);
    for (const TableType& type : tables()) {
        const TableChanges& changes = all[static_cast<std::size_t>(type.kind)];
        const std::size_t before = parts.size();
        if (changes.removed.size() == 1) parts.push_back(single(changes.removed.front()));
        else if (!changes.removed.empty()) parts.push_back(said(HR_TR("%1 rows of %2 removed"), {std::to_string(changes.removed.size()), said(type.plural)}));
        if (changes.inserted.size() == 1) parts.push_back(single(changes.inserted.front()));
        else if (!changes.inserted.empty()) parts.push_back(said(HR_TR("%1 rows of %2 added"), {std::to_string(changes.inserted.size()), said(type.plural)}));
        if (changes.set.size() == 1) parts.push_back(single(changes.set.front()));
        else if (!changes.set.empty()) parts.push_back(countedFields(type, changes, name));
        tablesChanged += parts.size() > before;
    }
    // Three things can be read at a glance; more are counted.
    if (parts.size() > 3) return said(HR_TR("%1 changes in %2 tables"), {std::to_string(forward.size()), std::to_string(tablesChanged)});
    std::string text;
    for (const std::string& part : parts) text = text.empty() ? part : said(HR_TR("%1; %2"), {text, part});
    return text;
}

std::string describe(const Plan<>& plan, const EditGroup& forward, const EditGroup& backward) { return describe(ChangeScope{.before = plan, .after = plan}, forward, backward); }

}  // namespace headroom
