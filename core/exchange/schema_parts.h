// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace headroom {

/// What every published schema begins with. A schema is named by what it describes and the version of that format, not by an
/// address: nobody has to be asked for it.
nlohmann::ordered_json schemaHead(std::string_view of, int version, std::string_view title, std::string_view description);

/// An object of these members, all of them required, and no others.
nlohmann::ordered_json closedObject(nlohmann::ordered_json properties);

/// A month as files write it, "2026-01": years 1900 to 2200.
inline constexpr std::string_view monthPattern = "^(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])$";

}  // namespace headroom
