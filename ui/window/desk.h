// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "window/command_line.h"
#include "window/main_window.h"

namespace headroom {

/// Names, version, language, icon and style of the program; once, after the QApplication. The language of the system where
/// none is named.
void prepareApplication(const QString& version, const QString& language = {});

/// Shows the window until it is closed; returns the exit status.
int runWindow(const CommandLine& line, const Shipped& shipped);

/// Writes the report, the figures or the plan, as the ending says, and says on stderr what is wrong where it cannot; returns the exit status.
int runExport(const CommandLine& line);

}  // namespace headroom
