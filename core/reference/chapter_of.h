// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "figures/subject.h"

namespace headroom {

/// The chapter of the methodology that gives the equations of a subject, by the name of its file without the ending
/// ("11-coverage").
std::string_view chapterOf(Subject subject);

}  // namespace headroom
