// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "window/desk.h"

/// Every test has an application, no display, folders of its own, and English.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Cases run side by side: drafts and settings of one must not meet those of another.
    const QTemporaryDir home;
    for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) qputenv(variable, home.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    headroom::prepareApplication(QStringLiteral("9.9.9"), QStringLiteral("en"));
    const int status = RUN_ALL_TESTS();
    // A tip that was hidden goes with the next turn of the event loop, and there is none any more.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return status;
}
