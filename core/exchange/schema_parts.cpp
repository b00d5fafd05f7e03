// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schema_parts.h"

#include <string>

namespace headroom {

using json = nlohmann::ordered_json;

json schemaHead(std::string_view of, int version, std::string_view title, std::string_view description)
{
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"$id", "urn:headroom:" + std::string{of} + ":" + std::to_string(version)}, {"title", title}, {"description", description}};
}

json closedObject(json properties)
{
    json required = json::array();
    for (const auto& [key, value] : properties.items()) required.push_back(key);
    return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}, {"additionalProperties", false}};
}

}  // namespace headroom
