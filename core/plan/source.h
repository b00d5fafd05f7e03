// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/field.h"

namespace headroom {

/// Where an input comes from; printed with the assumptions.
template <class Num = double>
struct Source {
    Id id = 0;
    std::string input;
    std::string text;
    std::string date;
    std::string note;

    static constexpr EntityKind kind = EntityKind::Source;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "input", .label = HR_TR("Input"), .help = HR_TR("The key of the input, as skus.7.server_price, or of a row, as skus.7."), .section = HR_TR("Source")}, &Source::input);
        visit(Field{.key = "text", .label = HR_TR("Source"), .lines = true, .help = HR_TR("Who published the figure, or the word assumption.")}, &Source::text);
        visit(Field{.key = "date", .label = HR_TR("Date"), .help = HR_TR("As precise as the source: 2025, 2025-10 or 2025-10-31.")}, &Source::date);
        visit(Field{.key = "note", .label = HR_TR("Note"), .lines = true, .help = HR_TR("How the figure was derived from the source.")}, &Source::note);
    }
};

}  // namespace headroom
