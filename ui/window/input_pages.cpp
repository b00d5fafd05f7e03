// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/input_pages.h"

#include <QCoreApplication>
#include <algorithm>

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::InputPages)
};

/// The heading under which a field stands in its form.
std::string_view sectionOf(const Place& place)
{
    const auto& fields = table(place.table).fields;
    for (std::size_t at = place.field + 1; at-- > 0;)
        if (!fields[at].field.section.empty()) return fields[at].field.section;
    return {};
}

}  // namespace

std::vector<InputPageSpec> inputPages()
{
    return {
        {QStringLiteral("fleet"), Tr::tr("GPU fleet"), QStringLiteral("gpu"), {{EntityKind::Tranche, {}, Tr::tr("Tranches")}, {EntityKind::Sku, {}, Tr::tr("GPU catalogue")}}},
        {QStringLiteral("sites"), Tr::tr("Sites"), QStringLiteral("site"), {{EntityKind::Site, {}, Tr::tr("Sites")}}},
        {QStringLiteral("storage"), Tr::tr("Storage"), QStringLiteral("storage"), {{EntityKind::Tier, {}, Tr::tr("Tiers and mix")}, {EntityKind::Storage, {}, Tr::tr("Workload")}}},
        {QStringLiteral("utilization"), Tr::tr("Utilization"), QStringLiteral("utilization"), {{EntityKind::Settings, {"Utilization target"}, Tr::tr("Utilization target")}}},
        {QStringLiteral("contracts"), Tr::tr("Contracts"), QStringLiteral("contract"), {{EntityKind::Contract, {}, Tr::tr("Customer contracts")}}},
        {QStringLiteral("commitments"), Tr::tr("Commitments"), QStringLiteral("commitment"), {{EntityKind::Commitment, {}, Tr::tr("Supplier commitments")}, {EntityKind::Investment, {}, Tr::tr("Other capex")}}},
        {QStringLiteral("debt"), Tr::tr("Debt"), QStringLiteral("debt"), {{EntityKind::Facility, {}, Tr::tr("Debt facilities")}, {EntityKind::Funding, {}, Tr::tr("Dated funding")}, {EntityKind::Settings, {"Revenue coverage"}, Tr::tr("Revenue coverage")}}},
        {QStringLiteral("counterparties"), Tr::tr("Counterparties"), QStringLiteral("counterparty"), {{EntityKind::Counterparty, {}, Tr::tr("Counterparties")}, {EntityKind::MoneyFlow, {}, Tr::tr("Money flows between others")}, {EntityKind::Settings, {"Counterparties"}, Tr::tr("Year of the flows")}}},
        {QStringLiteral("finance"), Tr::tr("Tax and cash"), QStringLiteral("settings"), {{EntityKind::Settings, {"Tax", "Cash and equity", "Opening position"}, Tr::tr("Tax, cash and opening position")}}},
        {QStringLiteral("scenario-inputs"), Tr::tr("Scenario overrides"), QStringLiteral("settings"), {{EntityKind::Scenario, {}, Tr::tr("Scenarios")}, {EntityKind::Override, {}, Tr::tr("Overrides")}}},
        {QStringLiteral("check-inputs"), Tr::tr("Checks and published values"), QStringLiteral("settings"), {{EntityKind::Check, {}, Tr::tr("Checks")}, {EntityKind::Published, {}, Tr::tr("Published values")}}},
        {QStringLiteral("settings"), Tr::tr("Settings"), QStringLiteral("settings"), {{EntityKind::Settings, {"Plan", "Calendar", "Value of money", "Plan-wide levers", "Market"}, Tr::tr("Plan and calendar")}, {EntityKind::Operations, {}, Tr::tr("Operations")}}},
        {QStringLiteral("sources"), Tr::tr("Sources"), QStringLiteral("source"), {{EntityKind::Source, {}, Tr::tr("Sources")}}},
    };
}

QString pageOf(const std::vector<InputPageSpec>& pages, const Place& place)
{
    const std::string_view section = sectionOf(place);
    for (const InputPageSpec& page : pages)
        for (const InputPart& part : page.parts)
            if (part.kind == place.table && (part.sections.empty() || std::ranges::find(part.sections, section) != part.sections.end())) return page.key;
    return {};
}

}  // namespace headroom
