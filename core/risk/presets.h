// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "plan/edit.h"

namespace headroom {

/// What has happened before, or is happening, to others.
enum class Preset { PowerLate, PriceCollapse, DemandLate, Fibre, MemoryShock, AnchorLost, Count_ };

struct PresetInfo {
    Preset preset = Preset::Count_;
    std::string_view key;   ///< for programs: "power_late"
    std::string_view name;  ///< of the scenario; marked for translation, as the note
    std::string_view note;  ///< what happened, where the figures are from, and what of it is an assumption
};

/// All presets, in the order of the enumeration.
std::span<const PresetInfo> presetInfos();

/// The scenario with its overrides, made for this plan: insertions, ids counting up from `next`. Only what the plan has is
/// overridden; a plan without contracts loses no customer.
EditGroup addPreset(const Plan<>& plan, Preset preset, Id next);

}  // namespace headroom
