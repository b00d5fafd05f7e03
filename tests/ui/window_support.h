// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <gtest/gtest.h>

#include "document/plan_document.h"
#include "window/main_window.h"

namespace headroom {

/// The window of the desk, in sight, on a plan.
class WindowTest : public testing::Test
{
protected:
    explicit WindowTest(const Plan<>& plan) { open(plan); }

    void open(const Plan<>& plan)
    {
        window.setDocument(std::make_unique<PlanDocument>(plan));
        window.resize(1400, 900);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    MainWindow window;
};

}  // namespace headroom
