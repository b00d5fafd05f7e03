// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "exchange/plan_json.h"
#include "fuzz/require.h"
#include "plan/registry.h"
#include "plan/validate.h"

/// Any bytes, as the JSON of a plan.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace headroom;
    const auto plan = fromJson({reinterpret_cast<const char*>(data), size});
    if (!plan) {
        requireSentence(plan.error());
        return 0;
    }
    require(!firstError(*plan), "a plan that is accepted has no error");
    const std::string text = toJson(*plan);
    const auto again = fromJson(text);
    require(again.has_value(), "an export is accepted: " + (again ? std::string{} : again.error()));
    require(samePlan(*plan, *again) && toJson(*again) == text, "the import of an export is the same plan");
    return 0;
}
