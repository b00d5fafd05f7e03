// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/aligned.h"

#include <algorithm>
#include <set>

#include "plan/edit.h"

namespace headroom {

namespace {

/// What stands in the fields of a row, but for references: they are ids, which mean nothing yet.
std::size_t agreeing(const TableType& type, const Row& a, const Row& b, std::size_t& compared)
{
    std::size_t same = compared = 0;
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
        if (type.fields[field].kind == FieldKind::Reference) continue;
        ++compared;
        same += a.values[field] == b.values[field];
    }
    return same;
}

bool mostAgree(const TableType& type, const Row& a, const Row& b)
{
    std::size_t compared = 0;
    return 2 * agreeing(type, a, b, compared) > compared;
}

bool allAgree(const TableType& type, const Row& a, const Row& b)
{
    std::size_t compared = 0;
    return agreeing(type, a, b, compared) == compared;
}

class Matching
{
public:
    Matching(const Plan<>& a, const Plan<>& b, const TableType& type) : m_type(type), m_name(nameField(type))
    {
        for (std::size_t at = 0; at < type.count(a); ++at) m_a.push_back(readRow(a, type, at));
        for (std::size_t at = 0; at < type.count(b); ++at) m_b.push_back(readRow(b, type, at));
        m_of.assign(m_b.size(), m_a.size());
        m_taken.assign(m_a.size(), false);
    }

    void match(RowMatch& result)
    {
        byId([this](const Row& a, const Row& b) { return m_name ? a.values[*m_name] == b.values[*m_name] : mostAgree(m_type, a, b); });
        byKey();
        byId([this](const Row& a, const Row& b) { return mostAgree(m_type, a, b); });
        for (std::size_t at = 0; at < m_b.size(); ++at)
            if (m_of[at] < m_a.size()) result[{m_type.kind, m_b[at].id}] = m_a[m_of[at]].id;
    }

private:
    void take(std::size_t b, std::size_t a)
    {
        m_of[b] = a;
        m_taken[a] = true;
    }

    void byId(auto&& isSame)
    {
        for (std::size_t at = 0; at < m_b.size(); ++at) {
            if (m_of[at] < m_a.size()) continue;
            const auto found = std::ranges::lower_bound(m_a, m_b[at].id, {}, &Row::id);
            const auto place = static_cast<std::size_t>(found - m_a.begin());
            if (found != m_a.end() && found->id == m_b[at].id && !m_taken[place] && isSame(*found, m_b[at])) take(at, place);
        }
    }

    /// By name; where rows have none, by all that they hold. The first that is left.
    void byKey()
    {
        std::map<std::string, std::vector<std::size_t>> named;
        const auto name = [this](const Row& row) { return std::get<std::string>(row.values[*m_name]); };
        if (m_name)
            for (std::size_t at = m_a.size(); at-- > 0;)
                if (!m_taken[at]) named[name(m_a[at])].push_back(at);
        for (std::size_t at = 0; at < m_b.size(); ++at) {
            if (m_of[at] < m_a.size()) continue;
            if (m_name) {
                auto& left = named[name(m_b[at])];
                if (left.empty()) continue;
                take(at, left.back());
                left.pop_back();
                continue;
            }
            for (std::size_t other = 0; other < m_a.size() && m_of[at] == m_a.size(); ++other)
                if (!m_taken[other] && allAgree(m_type, m_a[other], m_b[at])) take(at, other);
        }
    }

    const TableType& m_type;
    std::optional<std::size_t> m_name;
    std::vector<Row> m_a, m_b;
    std::vector<std::size_t> m_of;  ///< of a row of b: which of a; as many as a has where none
    std::vector<bool> m_taken;
};

/// Facilities that share a seniority are paid as they stand.
void keepOrderOfPayment(const Plan<>& b, RowMatch& match)
{
    for (std::size_t first = 0; first < b.facilities.size(); ++first)
        for (std::size_t second = first + 1; second < b.facilities.size(); ++second) {
            if (b.facilities[first].seniority != b.facilities[second].seniority) continue;
            const auto one = match.find({EntityKind::Facility, b.facilities[first].id}), two = match.find({EntityKind::Facility, b.facilities[second].id});
            if (one != match.end() && two != match.end() && one->second < two->second) continue;
            // New ids are larger than all others, in the order of the rows.
            for (const auto& facility : b.facilities)
                if (facility.seniority == b.facilities[first].seniority) match.erase({EntityKind::Facility, facility.id});
        }
}

/// "sites.7.pue", "sites.7" with the id that the row has now; other keys stay.
std::string renamedKey(const std::string& key, const RowMatch& ids)
{
    const auto dot = key.find('.');
    const TableType* type = dot == std::string::npos ? nullptr : findTable(std::string_view{key}.substr(0, dot));
    if (!type || type->single) return key;
    const auto end = std::min(key.find('.', dot + 1), key.size());
    double number = 0;
    if (!readNumber(std::string_view{key}.substr(dot + 1, end - dot - 1), number) || !(number >= 0) || number > static_cast<double>(lastId)) return key;
    const auto found = ids.find({type->kind, static_cast<Id>(number)});
    return found == ids.end() ? key : key.substr(0, dot + 1) + std::to_string(found->second) + key.substr(end);
}

bool holdsKey(EntityKind table, std::string_view field)
{
    if (table == EntityKind::Source || table == EntityKind::Override) return field == "input";
    return (table == EntityKind::Check || table == EntityKind::Published) && field == "row";
}

Value renamed(const TableType& type, std::size_t field, Value value, const RowMatch& ids)
{
    const FieldType& of = type.fields[field];
    if (auto* id = std::get_if<Id>(&value); id && of.kind == FieldKind::Reference) {
        if (const auto found = ids.find({of.target, *id}); found != ids.end()) *id = found->second;
    } else if (auto* text = std::get_if<std::string>(&value); text && holdsKey(type.kind, of.field.key)) {
        *text = renamedKey(*text, ids);
    }
    return value;
}

}  // namespace

RowMatch matchedRows(const Plan<>& a, const Plan<>& b)
{
    RowMatch match;
    for (const TableType& type : tables())
        if (!type.single) Matching(a, b, type).match(match);
    keepOrderOfPayment(b, match);
    return match;
}

Plan<> aligned(const Plan<>& a, const Plan<>& b) { return aligned(a, b, matchedRows(a, b)); }

Plan<> aligned(const Plan<>& a, const Plan<>& b, const RowMatch& match)
{
    RowMatch ids = match;
    Id next = std::max(nextId(a), nextId(b));
    std::set<Id> taken;
    for (const TableType& type : tables())
        for (std::size_t at = 0; at < type.count(a); ++at) taken.insert(type.id(a, at));
    for (const TableType& type : tables()) {
        // A row keeps an id that is free, unless it would then stand before one that came before it.
        bool isKept = true;
        for (std::size_t at = 0; !type.single && at < type.count(b); ++at) {
            const Id id = type.id(b, at);
            if (ids.contains({type.kind, id})) continue;
            isKept = isKept && !taken.contains(id);
            ids[{type.kind, id}] = isKept ? id : next++;
        }
    }

    Plan<> result;
    for (const TableType& type : tables()) {
        std::vector<Row> rows;
        for (std::size_t at = 0; at < type.count(b); ++at) {
            Row row = readRow(b, type, at);
            for (std::size_t field = 0; field < type.fields.size(); ++field) row.values[field] = renamed(type, field, std::move(row.values[field]), ids);
            if (!type.single) row.id = ids.at({type.kind, row.id});
            rows.push_back(std::move(row));
        }
        std::ranges::sort(rows, {}, &Row::id);
        for (Row& row : rows) {
            if (!type.single) {
                applyEdit(result, Edit{InsertRow{type.kind, std::move(row)}});
                continue;
            }
            for (std::size_t field = 0; field < type.fields.size(); ++field) writeField(result, type, 0, field, row.values[field]);
        }
    }
    // The rest is in the first tier where none is named: it stays that one, wherever it stands now.
    if (!result.storage.restTier && !b.tiers.empty())
        if (const Id first = ids.at({EntityKind::Tier, b.tiers.front().id}); result.tiers.front().id != first) result.storage.restTier.id = first;
    return result;
}

}  // namespace headroom
