// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_help.h"

#include <array>

#include "plan/contract_check.h"
#include "plan/text.h"

namespace headroom {

namespace {

struct Line {
    Figure figure;
    std::string_view text;
};

constexpr auto texts = [] {
    constexpr std::array lines{
#define HELP(figure, text) Line{Figure::figure, text},
#include "figures/help.def"
#undef HELP
    };
    std::array<std::string_view, figureCount> table{};
    for (const Line& line : lines) {
        auto& text = table[static_cast<std::size_t>(line.figure)];
        if (!text.empty()) throw "a figure is explained twice";  // so that it does not compile
        text = line.text;
    }
    return table;
}();

}  // namespace

std::string_view figureHelp(Figure figure)
{
    HR_REQUIRE(figure < Figure::Count_);
    return texts[static_cast<std::size_t>(figure)];
}

}  // namespace headroom
