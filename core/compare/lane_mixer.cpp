// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/lane_mixer.h"

#include <map>

#include "model/plan_returns.h"
#include "numbers/each_number.h"
#include "numbers/same_shape.h"

namespace headroom {

namespace {

/// So few cost more in lanes than one after another.
constexpr std::size_t fewest = 3;

bool haveRoom(const Columns& room, const Columns& wanted) { return room.first <= wanted.first && room.contractsFrom <= wanted.contractsFrom && room.horizon == wanted.horizon && room.last >= wanted.last; }

bool needsOne(const Changes& changes, std::string_view figure, const LendersCase* lenders) { return isReadOff(*findFigure(figure)) || (changes.isBeside && !lenders); }

/// Whether the edit changes more than numbers. It is asked for a good order only: sameShape() decides.
bool isStructural(const Plan<>& plan, const Edit& edit)
{
    const auto* set = std::get_if<SetField>(&edit);
    if (!set) return true;
    const TableType& type = table(set->place.table);
    const auto row = indexOf(plan, type.kind, set->place.row);
    if (!row) return true;
    const Value before = readField(plan, type, *row, set->place.field);
    const auto *from = std::get_if<Curve<double>>(&before), *to = std::get_if<Curve<double>>(&set->value);
    if (from && to) return from->shape != to->shape || from->points.size() != to->points.size();
    return type.fields[set->place.field].whole || !std::holds_alternative<double>(before) || !std::holds_alternative<double>(set->value);
}

}  // namespace

LaneMixer::LaneMixer(const Changes& changes, std::string_view figure, const LendersCase* lenders, const LaneKernel* kernel)
    : m_figure(figure), m_lenders(lenders), m_kernel(kernel && !needsOne(changes, figure, lenders) ? kernel : nullptr), m_mixer(changes, figure, lenders),
      m_room(nullptr, m_kernel ? m_kernel->drop : [](void*) {})
{
}

void LaneMixer::add(const Mix& mix, MixedValue& value)
{
    if (!m_kernel) {
        value = m_mixer.value(mix);
        return;
    }
    const Plan<>* plan = m_mixer.planOf(mix);
    if (!plan) {
        value = {MixedValue::Kind::NoPlan, 0, {}};
        return;
    }
    if (!m_waiting.empty() && !sameShape(*plan, m_like)) finish();
    if (m_waiting.empty()) {
        m_like = *plan;
        m_structure.emplace(m_like);
    } else {
        m_structure->cover(Structure(*plan));
    }
    std::size_t at = m_waiting.size();
    eachNumber(*plan, [&](double number) {
        if (m_numbers.size() <= at) m_numbers.resize(at + m_kernel->width);
        m_numbers[at] = number;
        at += m_kernel->width;
    });
    m_waiting.push_back({&mix, &value});
    if (m_waiting.size() == m_kernel->width) finish();
}

void LaneMixer::makeRoom()
{
    const bool fits = m_room && sameShape(m_roomLike, m_like);
    if (fits) {
        // Months that another mix needs are computed for these too: no figure of the horizon reads them.
        m_structure->cover(*m_roomStructure);
        if (haveRoom(m_roomStructure->columns, m_structure->columns)) return;
    }
    m_room.reset(m_kernel->make(m_like, *m_structure));
    m_roomLike = m_like;
    m_roomStructure = m_structure;
    m_constants.resize(figureCount * m_kernel->width);
    m_read.emplace(Layout(m_structure->sizes), Columns{}, m_structure->calendar, Keep::Totals);
}

void LaneMixer::finish()
{
    if (m_waiting.size() < fewest) {
        for (const Waiting& each : m_waiting) *each.value = m_mixer.value(*each.mix);
        m_waiting.clear();
        return;
    }
    makeRoom();
    // Lanes that nothing waits for compute the first again.
    const std::size_t width = m_kernel->width;
    for (std::size_t from = 0; from < m_numbers.size(); from += width)
        for (std::size_t lane = m_waiting.size(); lane < width; ++lane) m_numbers[from + lane] = m_numbers[from];
    m_kernel->run(m_room.get(), *m_structure, m_numbers.data(), m_lenders, m_constants.data());
    for (std::size_t lane = 0; lane < m_waiting.size(); ++lane) {
        for (std::size_t at = 0; at < figureCount; ++at)
            if (isOfPlan(static_cast<Figure>(at))) m_read->write(static_cast<Figure>(at), 0, m_constants[at * width + lane]);
        *m_waiting[lane].value = mixedValueOf(*headlineOf(*m_read, m_figure));
    }
    m_waiting.clear();
}

std::vector<std::size_t> alikeTogether(const Changes& changes, const std::vector<Mix>& mixes)
{
    std::vector<bool> isIt(changes.units.size(), false);
    for (std::size_t at = 0; at < changes.onPlan.size(); ++at) isIt[changes.unitOfPlan[at]] = isIt[changes.unitOfPlan[at]] || isStructural(changes.plan, changes.onPlan[at]);
    std::vector<std::size_t> structural;
    for (std::size_t unit = 0; unit < isIt.size(); ++unit)
        if (isIt[unit]) structural.push_back(unit);
    std::map<std::vector<bool>, std::vector<std::size_t>> alike;
    for (std::size_t at = 0; at < mixes.size(); ++at) {
        std::vector<bool> key;
        for (const std::size_t unit : structural) key.push_back(mixes[at][unit]);
        alike[key].push_back(at);
    }
    std::vector<std::size_t> order;
    for (const auto& [key, places] : alike) order.insert(order.end(), places.begin(), places.end());
    return order;
}

}  // namespace headroom
