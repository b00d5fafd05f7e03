// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/presets.h"

#include <algorithm>
#include <array>

#include "plan/curve_at.h"
#include "plan/curve_text.h"
#include "plan/rows.h"

namespace headroom {

namespace {

constexpr std::array infos{
    PresetInfo{Preset::PowerLate, "power_late", HR_TR("Power late"),
               HR_TR("26-50 % of data-centre projects were late for want of power in 2025-26. Here half of the sites that are not ready yet, the largest first, are late; the six months are an assumption.")},
    PresetInfo{Preset::PriceCollapse, "price_collapse", HR_TR("Price collapse and recovery"),
               HR_TR("GPU rental, 2023-25: prices fell 79 % in two and a half years, then rose 38 % in five months. Here market prices take that path from month 0.")},
    PresetInfo{Preset::DemandLate, "demand_late", HR_TR("Demand a year late"), HR_TR("Every contract starts a year later, and market demand comes a year later. The year is an assumption.")},
    PresetInfo{Preset::Fibre, "fibre", HR_TR("Fibre, again"),
               HR_TR("Fibre, 1996-2005: prices fell 37 % a year (T1 New York-London, 1997-2002), demand had been overestimated, 4x a year, and 5 % was in use in 2005. Here market prices fall 37 % a year and market demand is a quarter; the quarter is an assumption.")},
    PresetInfo{Preset::MemoryShock, "memory_shock", HR_TR("Memory shock"),
               HR_TR("January 2026: contract prices of DDR5 are about five times those of a year before. Here storage costs twice as much and servers a quarter more; both factors are assumptions.")},
    PresetInfo{Preset::AnchorLost, "anchor_lost", HR_TR("Anchor customer lost"), HR_TR("The largest customer leaves at the end of the first year, or when its contract starts where that is later. The date is an assumption.")},
};

/// Collects the rows of one scenario.
class ScenarioMaker
{
public:
    ScenarioMaker(const Plan<>& plan, const PresetInfo& about, Id next) : m_plan(plan), m_scenario(next), m_next(next + 1)
    {
        insert(EntityKind::Scenario, m_scenario, {{"name", freeName(plan, EntityKind::Scenario, said(about.name))}, {"note", said(about.note)}});
    }

    void add(const std::string& input, std::string_view operation, std::string value)
    {
        insert(EntityKind::Override, m_next++, {{"scenario", m_scenario}, {"input", input}, {"operation", std::string{operation}}, {"value", std::move(value)}});
    }

    const Plan<>& plan() const { return m_plan; }
    EditGroup edits() { return std::move(m_edits); }

private:
    void insert(EntityKind kind, Id id, std::initializer_list<std::pair<std::string_view, Value>> given)
    {
        const TableType& type = table(kind);
        Row row{.id = id, .values = {}};
        for (const FieldType& field : type.fields) row.values.push_back(field.initial);
        for (const auto& [key, value] : given) row.values[*type.find(key)] = value;
        m_edits.push_back(InsertRow{kind, std::move(row)});
    }

    const Plan<>& m_plan;
    Id m_scenario, m_next;
    EditGroup m_edits;
};

std::string keyOfRow(std::string_view list, Id id, std::string_view field) { return std::string{list} + "." + std::to_string(id) + "." + std::string{field}; }

void powerLate(ScenarioMaker& maker)
{
    std::vector<const Site<>*> waiting;
    for (const auto& site : maker.plan().sites)
        if (site.readyMonth + site.delayMonths > 0) waiting.push_back(&site);
    if (waiting.empty())
        for (const auto& site : maker.plan().sites) waiting.push_back(&site);
    std::ranges::stable_sort(waiting, std::greater{}, &Site<>::criticalItMw);
    waiting.resize((waiting.size() + 1) / 2);
    for (const auto* site : waiting) maker.add(keyOfRow("sites", site->id, "delay_months"), "shift", "6");
}

void priceCollapse(ScenarioMaker& maker)
{
    for (const auto& sku : maker.plan().skus) {
        const double now = valueAt(sku.marketPrice, 0), lowest = now * (1 - 0.79), recovered = lowest * 1.38;
        const Curve<double> path{.shape = CurveShape::Straight, .points = {{0, now}, {30, lowest}, {35, recovered}}};
        maker.add(keyOfRow("skus", sku.id, "market_price"), "set", toText(path));
    }
}

void fibre(ScenarioMaker& maker)
{
    for (const auto& sku : maker.plan().skus) {
        const Curve<double> path{.start = valueAt(sku.marketPrice, 0), .rate = -0.37, .points = {}};
        maker.add(keyOfRow("skus", sku.id, "market_price"), "set", toText(path));
    }
    if (!maker.plan().skus.empty()) maker.add("skus.*.market_demand_gpus", "scale", "0.25");
}

void memoryShock(ScenarioMaker& maker)
{
    if (!maker.plan().tiers.empty()) {
        maker.add("tiers.*.capex_per_tb", "scale", "2");
        maker.add("tiers.*.price_per_tb_month", "scale", "2");
    }
    if (!maker.plan().skus.empty()) maker.add("skus.*.server_price", "scale", "1.25");
}

/// What a contract is worth, nearly: ramp, escalator and use aside, which do not decide who is largest.
double worthOf(const Contract<>& contract)
{
    constexpr double hoursOfMonth = 730;
    return contract.pricing == Pricing::GpusAndPrice ? contract.gpus * contract.price * contract.termMonths * hoursOfMonth : contract.totalValue;
}

void anchorLost(ScenarioMaker& maker)
{
    // A contract whose customer is not named is a customer of its own.
    const auto& contracts = maker.plan().contracts;
    const auto isSame = [](const Contract<>& a, const Contract<>& b) { return a.customer ? a.customer == b.customer : a.id == b.id; };
    const auto worth = [&](const Contract<>& one) {
        double sum = 0;
        for (const auto& contract : contracts)
            if (isSame(one, contract)) sum += worthOf(contract);
        return sum;
    };
    const auto largest = std::ranges::max_element(contracts, {}, worth);
    if (largest == contracts.end()) return;
    for (const auto& contract : contracts)
        if (isSame(*largest, contract)) maker.add(keyOfRow("contracts", contract.id, "early_end_month"), "set", numberText(std::max(12.0, contract.startMonth)));
}

}  // namespace

std::span<const PresetInfo> presetInfos() { return infos; }

EditGroup addPreset(const Plan<>& plan, Preset preset, Id next)
{
    ScenarioMaker maker(plan, infos.at(static_cast<std::size_t>(preset)), next);
    switch (preset) {
    case Preset::PowerLate: powerLate(maker); break;
    case Preset::PriceCollapse: priceCollapse(maker); break;
    case Preset::DemandLate: maker.add("settings.demand_delay", "shift", "12"); break;
    case Preset::Fibre: fibre(maker); break;
    case Preset::MemoryShock: memoryShock(maker); break;
    case Preset::AnchorLost: anchorLost(maker); break;
    case Preset::Count_: break;
    }
    return maker.edits();
}

}  // namespace headroom
