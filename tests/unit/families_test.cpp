// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "figures/families.h"
#include "figures/format.h"

namespace headroom {
namespace {

/// "Waste: recall stalls" → "recall stalls".
std::string afterColon(std::string_view label) { return std::string{label.substr(label.find(": ") + 2)}; }

std::string withCapital(std::string text)
{
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

TEST(Families, NameTheirMembersAsTheCatalogueDoes)
{
    for (std::size_t at = 0; at < causeCount; ++at) {
        const auto cause = static_cast<Cause>(at);
        EXPECT_EQ(causeLabel(cause), withCapital(afterColon(info(ofCause(Figure::WasteNoPower, cause)).label)));
        EXPECT_EQ(causeLabel(cause), withCapital(afterColon(info(ofCause(Figure::LostNoPower, cause)).label)));
    }
    for (std::size_t at = 0; at < capexCategories; ++at) EXPECT_EQ(capexLabel(at), withCapital(afterColon(info(after(Figure::CapexServers, at)).label)));
}

TEST(FormatScaled, TakesTheTraceOfACancelledSumForZero)
{
    const Scale millions = scaleFor(5e8, Unit::Money, "USD");
    EXPECT_EQ(formatScaled(6.6e-8, millions), "–");
    EXPECT_EQ(formatScaled(1, millions), "<0.1");
    EXPECT_EQ(formatScaled(-250'000, millions), "(0.2)");
}

}  // namespace
}  // namespace headroom
