// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "figures/periods.h"
#include "model/headline.h"
#include "model/statement.h"

namespace headroom {

/// What "format" and "version" say in the JSON of figures.
inline constexpr std::string_view figuresFormat = "headroom-figures";
inline constexpr int figuresVersion = 1;

/// A statement as JSON: {"format", "version", "headline": {key: {"value", "unit", "month"?, "reason"?}}, "periods": […], "series": [{"figure",
/// "entity", "unit", "months": […]}]}; by quarter or year the values stand under "values". A figure that does not exist
/// has the value null and a reason. figuresSchema() describes it. The same plan always gives the same bytes.
/// `more` joins the headline: figures that are made of several statements.
std::string figuresJson(const Statement& statement, Period period, const std::vector<HeadlineFigure>& more = {});

}  // namespace headroom
