// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <cstdio>

#include "resources/resources.h"
#include "window/command_line.h"
#include "window/desk.h"

int main(int argc, char** argv)
{
    using namespace headroom;
    const CommandLine line = parseCommandLine({argv + 1, argv + argc});
    if (!line.problem.empty()) {
        std::fprintf(stderr, "%s\n", line.problem.c_str());
        return exitWrongUse;
    }
    if (line.wantsText) {
        std::fprintf(stdout, "%s\n", line.wantsVersion ? "headroom " HEADROOM_VERSION : usage().c_str());
        return exitDone;
    }
    // Before the application: a report needs no display, and a machine without one has no other platform to offer.
    if (!line.exportTo.empty()) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    prepareApplication(QStringLiteral(HEADROOM_VERSION), QString::fromStdString(line.language));
    if (!line.exportTo.empty()) return runExport(line);
    Shipped shipped{.examples = {}, .catalogue = catalogueJson()};
    for (const Example& example : examples()) shipped.examples.push_back({example.name, example.json});
    return runWindow(line, shipped);
}
