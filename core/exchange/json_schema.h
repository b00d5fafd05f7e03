// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom {

/// The JSON Schema (2020-12) of a plan's JSON, made from the descriptions: titles, help, units, bounds, choices. It
/// accepts what toJson() writes; rules over several values (the storage mix, references) are not expressible in it.
std::string jsonSchema();

}  // namespace headroom
