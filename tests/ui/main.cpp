// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStandardPaths>
#include <gtest/gtest.h>

#include "window/desk.h"

/// Every test has an application, no display, folders of its own, and English.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    headroom::prepareApplication(QStringLiteral("9.9.9"), QStringLiteral("en"));
    return RUN_ALL_TESTS();
}
