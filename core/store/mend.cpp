// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mend.h"

#include <algorithm>
#include <unordered_set>

#include "plan/contract_check.h"
#include "plan/validate.h"
#include "store/foreign_text.h"

namespace headroom {

namespace {

constexpr std::size_t longestShown = 60;  // bytes of a value in a sentence

class Mender {
public:
    Mender(PlanRows rows, const RowMemory& memory) : m_rows(std::move(rows)), m_memory(memory) { HR_REQUIRE(m_rows.size() == tables().size()); }

    Mended run()
    {
        for (const TableType& type : tables()) placeRows(type);
        // Names first, so that the sentences can name rows.
        for (const TableType& type : tables())
            if (const auto name = nameField(type)) fillAll(type, *name);
        for (const TableType& type : tables())
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                if (type.fields[field].kind != FieldKind::Reference && field != nameField(type)) fillAll(type, field);
        while (dropUnfounded()) {}
        for (const TableType& type : tables())
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                if (type.fields[field].kind == FieldKind::Reference) fillAll(type, field);
        lowerMix();
        return std::move(m_result);
    }

private:
    std::vector<Row>& rows(const TableType& type) { return m_rows[static_cast<std::size_t>(type.kind)]; }

    void say(std::string repair) { m_result.repairs.push_back(std::move(repair)); }

    /// Rows of defaults under the ids that can be ids.
    void placeRows(const TableType& type)
    {
        auto& list = rows(type);
        if (type.single) {
            HR_REQUIRE(list.size() <= 1);
            return;
        }
        std::ranges::stable_sort(list, {}, &Row::id);
        std::erase_if(list, [&](const Row& row) {
            const bool isId = row.id >= firstFreeId && row.id <= lastId;
            const bool isKept = isId && type.count(m_result.plan) < mostRows && m_ids.insert(row.id).second;
            if (isKept) type.insert(m_result.plan, type.count(m_result.plan), row.id);
            else say(said(HR_TR("%1: a row was left out, since %2 cannot be its id."), {said(type.plural), std::to_string(row.id)}));
            return !isKept;
        });
    }

    /// The default of a field, with a name where there must be one.
    Value defaultOf(const TableType& type, std::size_t field, Id id) const
    {
        return field == nameField(type) ? Value{said(type.label) + (type.single ? "" : " " + std::to_string(id))} : type.fields[field].initial;
    }

    void fillAll(const TableType& type, std::size_t field)
    {
        for (std::size_t index = 0; index < rows(type).size(); ++index) fill(type, index, field, rows(type)[index]);
    }

    void fill(const TableType& type, std::size_t index, std::size_t field, const Row& row)
    {
        const Place place{type.kind, type.id(m_result.plan, index), field};
        const auto issue = check(m_result.plan, place, row.values[field]);
        if (!issue) return writeField(m_result.plan, type, index, field, row.values[field]);
        const Value* remembered = m_memory.lastValue(place);
        const bool isRemembered = remembered && !check(m_result.plan, place, *remembered);
        const Value value = isRemembered ? *remembered : defaultOf(type, field, place.row);
        writeField(m_result.plan, type, index, field, value);
        const std::string text = foreignText(valueText(value), longestShown);
        if (isRemembered) say(sentence(*issue) + " " + said(HR_TR("The history says \"%1\"."), {text}));
        else if (text.empty()) say(sentence(*issue) + " " + said(HR_TR("It was left empty.")));
        else say(sentence(*issue) + " " + said(HR_TR("It was set to \"%1\"."), {text}));
    }

    /// Takes out the rows that must name a row and name none that is there. Whether any was: others may have named those.
    bool dropUnfounded()
    {
        bool isAny = false;
        for (const TableType& type : tables()) {
            if (type.single) continue;
            auto& list = rows(type);
            for (std::size_t index = list.size(); index-- > 0;) {
                const auto missing = unfounded(type, list[index]);
                if (missing.empty()) continue;
                say(missing);
                type.erase(m_result.plan, index);
                list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
                isAny = true;
            }
        }
        return isAny;
    }

    std::string unfounded(const TableType& type, const Row& row) const
    {
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            const FieldType& kind = type.fields[field];
            if (kind.kind != FieldKind::Reference || !kind.field.required) continue;
            const Place place{type.kind, row.id, field};
            if (!check(m_result.plan, place, row.values[field])) continue;
            if (const Value* remembered = m_memory.lastValue(place); remembered && !check(m_result.plan, place, *remembered)) continue;
            return said(HR_TR("%1: \"%2\" was left out, since it needs %3, and that one could not be read."), {said(type.plural), rowName(m_result.plan, type.kind, row.id), said(kind.field.label)});
        }
        return {};
    }

    /// The shares of the tiers, from the last, until they come to no more than the whole.
    void lowerMix()
    {
        const TableType& type = table(EntityKind::Tier);
        const std::size_t share = *type.find("share");
        for (std::size_t index = type.count(m_result.plan); index-- > 0 && errorAcrossRows(m_result.plan);) {
            const auto issue = errorAcrossRows(m_result.plan);
            writeField(m_result.plan, type, index, share, 0.0);
            say(sentence(*issue) + " " + said(HR_TR("%1 was set to %2."), {placeName(m_result.plan, {type.kind, type.id(m_result.plan, index), share}), "0"}));
        }
    }

    PlanRows m_rows;
    const RowMemory& m_memory;
    std::unordered_set<Id> m_ids;
    Mended m_result;
};

}  // namespace

Mended mend(PlanRows rows, const RowMemory& memory) { return Mender(std::move(rows), memory).run(); }

}  // namespace headroom
