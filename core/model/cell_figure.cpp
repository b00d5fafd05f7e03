// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cell_figure.h"

#include "plan/contract_check.h"
#include "plan/parse.h"

namespace headroom {

CellFigure CellFigure::ofInput(EntityKind kind, Id row, std::string_view key)
{
    const auto field = table(kind).find(key);
    HR_REQUIRE(field.has_value());
    return {.input = keyOf({kind, row, *field})};
}

}  // namespace headroom
