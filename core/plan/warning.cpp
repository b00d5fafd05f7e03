// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/warning.h"

#include "plan/parse.h"

namespace headroom {

Issue warningAt(const Plan<>& plan, EntityKind kind, Id row, std::string_view fieldKey, IssueCode code, std::string value, std::string allowed)
{
    const Place place{.table = kind, .row = row, .field = *table(kind).find(fieldKey)};
    return {.code = code, .severity = Severity::Warning, .table = kind, .row = row, .place = placeName(plan, place), .key = keyOf(place), .value = std::move(value), .allowed = std::move(allowed)};
}

}  // namespace headroom
