// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QHashFunctions>
#include <cstdio>

#include "resources/resources.h"
#include "window/command_line.h"
#include "window/desk.h"

namespace {

QtMessageHandler qtHandler = nullptr;

/// Schedules run without a session, and so without its folder. An export needs none: Qt's word about that is no news to them.
void sayWithoutSession(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))) qtHandler(type, context, message);
}

}  // namespace

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
    if (!line.exportTo.empty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // The order of the fonts in a PDF is that of a hash: the same plan gives the same bytes.
        QHashSeed::setDeterministicGlobalSeed();
        qtHandler = qInstallMessageHandler(sayWithoutSession);
    }
    QApplication application(argc, argv);
    prepareApplication(QStringLiteral(HEADROOM_VERSION), QString::fromStdString(line.language));
    if (!line.exportTo.empty()) return runExport(line);
    Shipped shipped{.examples = {}, .catalogue = catalogueJson()};
    for (const Example& example : examples()) shipped.examples.push_back({example.name, example.json});
    return runWindow(line, shipped);
}
