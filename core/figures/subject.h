// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "figures/figure.h"

namespace headroom {

/// What a figure is about: the catalogue has its figures by subject, in the order in which the model writes them.
enum class Subject : std::uint8_t {
#define SUBJECT(id, label) id,
#define FIGURE(id, key, label, unit, scope, shape)
#define RATIO(id, key, label, unit, scope, numerator, denominator)
#ifndef Q_MOC_RUN
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#endif
#undef SUBJECT
#undef FIGURE
#undef RATIO
    Count_
};
inline constexpr std::size_t subjectCount = static_cast<std::size_t>(Subject::Count_);

Subject subjectOf(Figure figure);

/// "Revenue coverage", marked for translation.
std::string_view subjectLabel(Subject subject);

/// "Coverage": how addresses name it.
std::string_view subjectKey(Subject subject);

}  // namespace headroom
