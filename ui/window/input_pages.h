// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "inputs/input_page.h"

namespace headroom {

/// A page of inputs in the outline: its key, its title, the name of its icon, and which tables, or which sections of one,
/// it shows. Every input of a plan is on exactly one page (a test holds it).
struct InputPageSpec {
    QString key;
    QString title;
    QString icon;
    std::vector<InputPart> parts;
};

std::vector<InputPageSpec> inputPages();

/// The page on which an input is.
QString pageOf(const std::vector<InputPageSpec>& pages, const Place& place);

}  // namespace headroom
