// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace headroom {

/// A line of the list of keys. Several keys are parted by ", ", as a person reads them.
struct KeyLine {
    QString keys;
    QString what;
};

/// Where keys are heard: of the window (every action of its menus stands there, and nothing else: a test holds both), or of a part.
struct KeyGroup {
    enum class Where { Window, Part };
    QString title;
    Where where = Where::Part;
    std::vector<KeyLine> lines;
};

/// The one list of keys and of what a cell takes.
std::vector<KeyGroup> keyGroups();

/// The same as a page of the help.
QString keysHtml();

}  // namespace headroom
