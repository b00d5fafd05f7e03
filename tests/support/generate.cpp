// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generate.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <ostream>

#include "plan/parse.h"
#include "support/claims.h"

namespace headroom::testing {

namespace {

/// Fills the fields of one row. References look up rows of tables that come earlier, so tables are filled in order.
class RowMaker
{
public:
    RowMaker(Plan<>& plan, Draw& draw) : m_plan(plan), m_draw(draw) {}

    void fill(const TableType& table, std::size_t index)
    {
        for (std::size_t field = 0; field < table.fields.size(); ++field) {
            // Levers and the like mostly stay where they are, and people leave many a default.
            const FieldType& type = table.fields[field];
            if (type.kind != FieldKind::Reference && type.kind != FieldKind::Text && m_draw.chance(table.kind == EntityKind::Settings ? 60 : 20)) continue;
            writeField(m_plan, table, index, field, value(type, rowName(m_plan, table.kind, table.id(m_plan, index))));
        }
    }

private:
    Value value(const FieldType& type, const std::string& name)
    {
        switch (type.kind) {
        case FieldKind::Number: return m_draw.number(type);
        case FieldKind::OptionalNumber: return m_draw.chance(30) ? Value{m_draw.number(type)} : Value{};
        case FieldKind::Choice: return std::string{type.choices[static_cast<std::size_t>(m_draw.whole(0, static_cast<int>(type.choices.size()) - 1))].key};
        case FieldKind::Text: return type.field.key == "name" ? name : text();
        case FieldKind::Reference: return reference(type);
        case FieldKind::Curve: return m_draw.curve(type);
        case FieldKind::Date: return toText(plusMonths({2024, 1}, m_draw.whole(0, 120)));
        }
        return {};
    }

    std::string text() { return m_draw.from(rc::gen::element<std::string>("", "assumption", "2025-10", "a \"quoted\" text, with ; and 万", "USD")); }

    Value reference(const FieldType& type)
    {
        const TableType& target = table(type.target);
        const int count = static_cast<int>(target.count(m_plan));
        if (count == 0 || (!type.field.required && m_draw.chance(30))) return {};
        return target.id(m_plan, static_cast<std::size_t>(m_draw.whole(0, count - 1)));
    }

    Plan<>& m_plan;
    Draw& m_draw;
};

int rowsOf(EntityKind kind, Draw& draw)
{
    switch (kind) {
    case EntityKind::Sku: return draw.whole(1, 3);
    case EntityKind::Site: return draw.whole(1, 4);
    case EntityKind::Tranche: return draw.whole(1, 6);
    case EntityKind::Tier: return draw.whole(1, 4);
    case EntityKind::Contract: return draw.whole(0, 5);
    case EntityKind::Counterparty: return draw.whole(0, 3);
    case EntityKind::Facility: return draw.whole(0, 3);
    case EntityKind::Commitment:
    case EntityKind::Investment:
    case EntityKind::Funding:
    case EntityKind::MoneyFlow:
    case EntityKind::Scenario: return draw.whole(0, 2);
    case EntityKind::Source: return draw.whole(0, 1);
    default: return 0;
    }
}

/// The shares of a mix never sum to more than 1, whichever tier takes the rest; data can mostly be read in place.
void settleMix(Plan<>& plan, Draw& draw)
{
    double sum = 0;
    for (const auto& tier : plan.tiers) sum += tier.share;
    if (sum > 1)
        for (auto& tier : plan.tiers) tier.share /= sum;
    if (!plan.tiers.empty() && draw.chance(90)) plan.tiers.front().access = Access::Online;
}

Plan<> withoutRow(Plan<> plan, const TableType& type, Id id)
{
    for (const TableType& other : tables())
        for (std::size_t index = other.count(plan); index-- > 0;) {
            bool goes = false;
            for (std::size_t field = 0; field < other.fields.size(); ++field) {
                const FieldType& about = other.fields[field];
                if (about.kind != FieldKind::Reference || about.target != type.kind || readField(plan, other, index, field) != Value{id}) continue;
                if (about.field.required) goes = true;
                else writeField(plan, other, index, field, {});
            }
            if (goes) other.erase(plan, index);
        }
    type.erase(plan, *indexOf(plan, type.kind, id));
    return plan;
}

Plan<> withValue(Plan<> plan, const TableType& type, std::size_t index, std::size_t field, const Value& value)
{
    writeField(plan, type, index, field, value);
    return plan;
}

rc::Seq<Plan<>> shrinks(const Plan<>& plan)
{
    auto ways = std::make_shared<const std::vector<std::function<Plan<>()>>>(simplerPlans(plan));
    return rc::seq::map(rc::seq::range<std::size_t>(0, ways->size()), [ways](std::size_t at) { return (*ways)[at](); });
}

}  // namespace

Plan<> randomPlan(rc::Random random, Spread spread)
{
    Draw draw(random, spread);
    Plan<> plan;
    RowMaker maker(plan, draw);
    Id id = firstFreeId;
    for (const TableType& type : tables()) {
        if (type.kind == EntityKind::Settings) continue;
        if (type.single) {
            maker.fill(type, 0);
            continue;
        }
        for (int left = rowsOf(type.kind, draw); left > 0; --left) {
            const std::size_t index = type.count(plan);
            type.insert(plan, index, id++);
            maker.fill(type, index);
        }
    }
    // References of the single rows name rows that come after them.
    maker.fill(table(EntityKind::Settings), 0);
    // Most plans pay tax; its default is none.
    if (draw.chance(70)) plan.settings.taxRate = 0.1 + 0.01 * draw.whole(0, 25);
    if (!plan.tiers.empty() && draw.chance(50)) plan.storage.restTier.id = plan.tiers[static_cast<std::size_t>(draw.whole(0, static_cast<int>(plan.tiers.size()) - 1))].id;
    const bool longest = spread == Spread::Extreme && draw.chance(5);
    plan.settings.horizonMonths = longest ? 360 : draw.chance(5) ? draw.whole(1, 11) : draw.whole(12, 48);
    settleMix(plan, draw);
    addClaims(plan, draw, id);
    return plan;
}

std::vector<std::function<Plan<>()>> simplerPlans(const Plan<>& plan)
{
    std::vector<std::function<Plan<>()>> ways;
    for (const TableType& type : tables())
        for (std::size_t index = 0; !type.single && index < type.count(plan); ++index)
            ways.push_back([plan, &type, id = type.id(plan, index)] { return withoutRow(plan, type, id); });
    for (const int months : {1, plan.settings.horizonMonths / 2, plan.settings.horizonMonths - 1})
        if (months >= 1 && months < plan.settings.horizonMonths)
            ways.push_back([plan, months] {
                Plan<> shorter = plan;
                shorter.settings.horizonMonths = months;
                return shorter;
            });
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const FieldType& about = type.fields[field];
                const Value value = readField(plan, type, index, field);
                const bool shortens = about.field.key == "horizon_months", names = about.kind == FieldKind::Text;
                if (value == about.initial || shortens || names || (about.kind == FieldKind::Reference && about.field.required)) continue;
                ways.push_back([=, &type] { return withValue(plan, type, index, field, type.fields[field].initial); });
                const double* number = std::get_if<double>(&value);
                if (number && std::abs(*number) >= 1 && *number != std::round(*number) && std::round(*number) >= about.field.min && std::round(*number) <= about.field.max)
                    ways.push_back([=, &type] { return withValue(plan, type, index, field, std::round(std::get<double>(value))); });
            }
    return ways;
}

rc::Gen<Plan<>> plans(Spread spread)
{
    return rc::Gen<Plan<>>([spread](const rc::Random& random, int) { return rc::shrinkable::shrinkRecur(randomPlan(random, spread), &shrinks); });
}

}  // namespace headroom::testing

namespace headroom {

void showValue(const Plan<>& plan, std::ostream& out)
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index) {
            out << "\n  " << type.key << '.' << type.id(plan, index);
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Value value = readField(plan, type, index, field);
                if (value != type.fields[field].initial && type.fields[field].kind != FieldKind::Text) out << "  " << type.fields[field].field.key << '=' << valueText(value);
            }
        }
}

}  // namespace headroom
