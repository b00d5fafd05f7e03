// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom {

/// The JSON Schema (2020-12) of a plan's JSON, made from the descriptions: titles, help, units, bounds, choices, defaults, and which
/// keys each version of the format must have. It accepts what toJson() writes and refuses what fromJson() refuses (a test holds both,
/// with a validator that is not ours), but for what no schema of single values can say: rules over several of them (the storage mix,
/// the order of a curve's points, whom a reference names, ids that stand twice), a key that stands twice, and the length of a text in bytes.
std::string jsonSchema();

}  // namespace headroom
