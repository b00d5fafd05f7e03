// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// What a validator that is not ours (npm's ajv, strict) says of JSON documents by a schema: a text each, empty where the document is
/// valid. One run of node for all of them. A schema that it refuses, or a missing validator, fails the test that asks.
std::vector<std::string> verdicts(const std::string& schema, const std::vector<std::string>& documents);

}  // namespace headroom
