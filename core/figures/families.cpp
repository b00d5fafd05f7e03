// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/families.h"

#include <array>

#include "plan/contract_check.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, causeCount> causes{HR_TR("No power"),          HR_TR("Commissioning"), HR_TR("Down"),     HR_TR("Unscheduled"), HR_TR("Recall stalls"),
                                                          HR_TR("Storage bandwidth"), HR_TR("Host CPU"),      HR_TR("Failures"), HR_TR("No buyer")};
constexpr std::array<std::string_view, capexCategories> categories{HR_TR("Servers"), HR_TR("Network"), HR_TR("Spares"), HR_TR("Storage"), HR_TR("Site build"), HR_TR("Other")};

}  // namespace

std::string_view causeLabel(Cause cause)
{
    HR_REQUIRE(cause < Cause::Count_);
    return causes[static_cast<std::size_t>(cause)];
}

std::string_view capexLabel(std::size_t category)
{
    HR_REQUIRE(category < capexCategories);
    return categories[category];
}

}  // namespace headroom
