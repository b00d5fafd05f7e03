// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include "levers/levers_panel.h"
#include "plan/entry.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

/// A panel on screen, and a document that it shows.
class Levers : public testing::Test
{
protected:
    Levers()
    {
        panel.setDocument(&document);
        panel.resize(320, 700);
        panel.show();
        QApplication::setActiveWindow(&panel);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    Lever& lever(std::string_view key)
    {
        for (Lever* each : panel.levers())
            if (each->input().type->field.key == key) return *each;
        std::abort();
    }

    static QPoint handleOf(LeverSlider& slider)
    {
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = option.sliderValue = slider.value();
        return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
    }

    /// Takes the handle and drags it to the right end, without letting go.
    static void dragToTheEnd(LeverSlider& slider)
    {
        const QPoint from = handleOf(slider);
        QTest::mousePress(&slider, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(&slider, from + QPoint(5, 0));
        QTest::mouseMove(&slider, QPoint(slider.width() - 2, from.y()));
        QCoreApplication::processEvents();
    }

    static void type(LeverEntry& entry, const QString& text)
    {
        entry.setFocus();
        entry.selectAll();
        QTest::keyClicks(&entry, text);
        QTest::keyClick(&entry, Qt::Key_Return);
    }

    PlanDocument document{buildOutPlan()};
    LeversPanel panel;
};

TEST_F(Levers, TakeNameHelpUnitAndBoundsFromTheFields)
{
    ASSERT_EQ(panel.levers().size(), 8U);
    for (Lever* each : panel.levers()) {
        const Field& field = each->input().type->field;
        const LeverScale scale(each->input());
        EXPECT_EQ(each->slider().accessibleName().toStdString(), field.label);
        EXPECT_FALSE(each->entry().accessibleName().isEmpty() || each->slider().accessibleDescription().isEmpty());
        EXPECT_LE(scale.valueAt(scale.first()), field.typical.low);
        EXPECT_GE(scale.valueAt(scale.last()), field.typical.high);
        EXPECT_GE(scale.valueAt(scale.first()), field.min);
        EXPECT_LE(scale.valueAt(scale.last()), field.max);
        EXPECT_EQ(scale.valueAt(scale.positionOf(each->input().value)), each->input().value);
    }
}

TEST_F(Levers, ReachFromTheTypicalRangeToThePlansValueInRoundSteps)
{
    Plan<> plan = buildOutPlan();
    plan.settings.siteDelay = -3.2;
    plan.settings.gpuScale = 7;
    const auto inputs = leverInputs(plan);
    const LeverScale site(inputs[5]), gpus(inputs[2]);
    EXPECT_EQ(site.valueAt(site.first()), -3.5);
    EXPECT_EQ(site.valueAt(site.last()), 12);
    // Where the plan stands between two steps, its own value is kept.
    EXPECT_EQ(site.valueAt(site.positionOf(-3.2)), -3.2);
    EXPECT_EQ(gpus.valueAt(gpus.last()), 7);
    EXPECT_EQ(gpus.valueAt(gpus.positionOf(1) + 7), 1.07);
    const LeverScale target(inputs[1]);
    EXPECT_EQ(target.valueAt(target.positionOf(0.9) + 1), 0.905);
}

TEST_F(Levers, PreviewWhileTheHandMovesAndMakeOneStepWhenItLetsGo)
{
    LeverSlider& slider = lever("gpu_scale").slider();
    QSignalSpy changed(&document, &PlanDocument::changed);
    dragToTheEnd(slider);
    EXPECT_TRUE(document.isPreviewing());
    EXPECT_EQ(document.plan().settings.gpuScale, 1);
    EXPECT_EQ(document.statement().plan().settings.gpuScale, 1.5);
    EXPECT_GT(changed.count(), 0);
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(panel.hint().startsWith(QStringLiteral("Preview"))) << panel.hint().toStdString();
    QTest::mouseRelease(&slider, Qt::LeftButton, Qt::NoModifier, handleOf(slider));
    EXPECT_FALSE(document.isPreviewing());
    EXPECT_EQ(document.plan().settings.gpuScale, 1.5);
    EXPECT_EQ(document.undoText(), QStringLiteral("GPU scale: 1 → 1.5"));
    EXPECT_FALSE(panel.hint().startsWith(QStringLiteral("Preview")));
    document.undo();
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(samePlan(document.plan(), buildOutPlan()));
    EXPECT_EQ(LeverScale(lever("gpu_scale").input()).valueAt(slider.value()), 1);
}

TEST_F(Levers, AreTakenBackWholeByEscWhileTheHandStillHolds)
{
    LeverSlider& slider = lever("demand_delay").slider();
    const int before = slider.value();
    dragToTheEnd(slider);
    ASSERT_TRUE(document.isPreviewing());
    QTest::keyClick(&slider, Qt::Key_Escape);
    EXPECT_FALSE(document.isPreviewing());
    EXPECT_EQ(slider.value(), before);
    EXPECT_EQ(lever("demand_delay").entry().text(), QStringLiteral("0"));
    // The button is still down: what follows moves nothing and keeps nothing.
    QTest::mouseMove(&slider, QPoint(slider.width() / 2, slider.height() / 2));
    QTest::mouseRelease(&slider, Qt::LeftButton, Qt::NoModifier, QPoint(slider.width() / 2, slider.height() / 2));
    QCoreApplication::processEvents();
    EXPECT_EQ(slider.value(), before);
    EXPECT_FALSE(document.canUndo());
    EXPECT_FALSE(document.isPreviewing());
    EXPECT_TRUE(samePlan(document.plan(), buildOutPlan()));
    EXPECT_EQ(document.statement().constant(Figure::TotalWaste), Statement{buildOutPlan()}.constant(Figure::TotalWaste));
}

TEST_F(Levers, StepByKeyboardAsOneEditThatEnterKeeps)
{
    LeverSlider& slider = lever("utilization_end").slider();
    slider.setFocus();
    for (int step = 0; step < 4; ++step) QTest::keyClick(&slider, Qt::Key_Right);
    QCoreApplication::processEvents();
    EXPECT_TRUE(document.isPreviewing());
    EXPECT_EQ(document.plan().settings.utilizationEnd, 0.9);
    QTest::keyClick(&slider, Qt::Key_Return);
    EXPECT_EQ(document.plan().settings.utilizationEnd, 0.92);
    EXPECT_EQ(document.undoText(), QStringLiteral("Utilization target, end: 90 % → 92 %"));
    document.undo();
    EXPECT_FALSE(document.canUndo());
}

TEST_F(Levers, KeepASteppedMoveAfterARestAndWhenTheFocusLeaves)
{
    QSignalSpy planChanged(&document, &PlanDocument::planChanged);
    LeverSlider& slider = lever("site_delay").slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_TRUE(planChanged.wait(5000));
    EXPECT_EQ(document.plan().settings.siteDelay, 0.5);
    QTest::keyClick(&slider, Qt::Key_Right);
    lever("gpu_scale").slider().setFocus();
    EXPECT_EQ(document.plan().settings.siteDelay, 1);
}

TEST_F(Levers, MakeNoEditWhereNothingMovedOrAllWasPutBack)
{
    LeverSlider& slider = lever("tranche_delay").slider();
    QTest::mouseClick(&slider, Qt::LeftButton, Qt::NoModifier, handleOf(slider));
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_Return);
    LeverEntry& entry = lever("tranche_delay").entry();
    type(entry, QStringLiteral("0.0"));
    EXPECT_EQ(entry.text(), QStringLiteral("0"));
    EXPECT_FALSE(document.canUndo());
    EXPECT_FALSE(document.isPreviewing());
}

TEST_F(Levers, PreviewOnlyTheNewestOfQuickMoves)
{
    LeverSlider& slider = lever("gpu_scale").slider();
    QSignalSpy changed(&document, &PlanDocument::changed);
    slider.setFocus();
    for (int step = 0; step < 20; ++step) slider.setValue(slider.value() + 1);
    EXPECT_EQ(changed.count(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(document.statement().plan().settings.gpuScale, 1.2);
    QTest::keyClick(&slider, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(document.isPreviewing());
    EXPECT_EQ(slider.value(), 100);
}

/// Counts how often it is painted.
class Canvas : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++paints; }
};

TEST_F(Levers, WaitWithAPreviewUntilTheOneBeforeItIsPainted)
{
    Canvas canvas;
    canvas.resize(50, 50);
    canvas.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas));
    LeverSlider& slider = lever("gpu_scale").slider();
    slider.setFocus();
    std::vector<int> paints;
    // A hand that has moved on before each preview is over.
    QObject::connect(&document, &PlanDocument::changed, &canvas, [&] {
        paints.push_back(canvas.paints);
        canvas.update();
        if (paints.size() < 10) slider.setValue(slider.value() + 1);
    });
    slider.setValue(slider.value() + 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return paints.size() == 10; }));
    for (std::size_t at = 1; at < paints.size(); ++at) EXPECT_GT(paints[at], paints[at - 1]) << at;
    canvas.disconnect();
    document.disconnect(&canvas);
}

TEST_F(Levers, DoNotMoveUnderAWheelThatScrollsPast)
{
    LeverSlider& slider = lever("gpu_scale").slider();
    lever("site_delay").slider().setFocus();
    const auto wheel = [&] {
        QWheelEvent event(QPointF(5, 5), slider.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&slider, &event);
    };
    const int before = slider.value();
    wheel();
    EXPECT_EQ(slider.value(), before);
    slider.setFocus();
    wheel();
    EXPECT_NE(slider.value(), before);
}

TEST_F(Levers, TakeTypedValuesBeyondTheSliderUpToTheBounds)
{
    Lever& price = lever("market_price_shift");
    type(price.entry(), QStringLiteral("250%"));
    EXPECT_EQ(document.plan().settings.marketPriceShift, 2.5);
    EXPECT_EQ(LeverScale(price.input()).valueAt(price.slider().value()), 2.5);
    EXPECT_EQ(price.slider().value(), price.slider().maximum());
    EXPECT_EQ(document.undoText(), QStringLiteral("Market price shift: 0 % → 250 %"));
    ASSERT_TRUE(price.reset().isVisible());
    QTest::mouseClick(&price.reset(), Qt::LeftButton);
    EXPECT_EQ(document.plan().settings.marketPriceShift, 0);
    EXPECT_FALSE(price.reset().isVisible());
    EXPECT_FALSE(lever("utilization_end").reset().isVisible());
}

TEST_F(Levers, KeepWrongTextMarkedWithASentenceUntilItIsAnsweredOrDropped)
{
    Lever& scale = lever("gpu_scale");
    type(scale.entry(), QStringLiteral("lots"));
    EXPECT_EQ(scale.entry().text(), QStringLiteral("lots"));
    EXPECT_TRUE(scale.entry().isRefused());
    EXPECT_TRUE(scale.sentence().contains(QStringLiteral("lots"))) << scale.sentence().toStdString();
    EXPECT_EQ(document.plan().settings.gpuScale, 1);
    EXPECT_EQ(document.pending().size(), 1U);
    // Another lever's edit leaves it alone.
    type(lever("site_delay").entry(), QStringLiteral("2"));
    EXPECT_EQ(scale.entry().text(), QStringLiteral("lots"));
    type(scale.entry(), QStringLiteral("101"));
    EXPECT_TRUE(scale.sentence().contains(QStringLiteral("100"))) << scale.sentence().toStdString();
    type(scale.entry(), QStringLiteral("1.25"));
    EXPECT_FALSE(scale.entry().isRefused());
    EXPECT_TRUE(scale.sentence().isEmpty());
    EXPECT_EQ(document.plan().settings.gpuScale, 1.25);
    type(scale.entry(), QStringLiteral("x"));
    QTest::keyClick(&scale.entry(), Qt::Key_Escape);
    EXPECT_EQ(scale.entry().text(), QStringLiteral("1.25"));
    EXPECT_TRUE(document.pending().empty());
    EXPECT_FALSE(scale.entry().isRefused());
}

TEST_F(Levers, FollowChangesFromElsewhereEvenWhileTheHandMoves)
{
    Lever& scale = lever("gpu_scale");
    scale.slider().setFocus();
    QTest::keyClick(&scale.slider(), Qt::Key_Right);
    QCoreApplication::processEvents();
    ASSERT_TRUE(document.isPreviewing());
    EXPECT_FALSE(document.edit({SetField{scale.input().place, 0.8}}, QStringLiteral("elsewhere")));
    EXPECT_EQ(scale.slider().value(), 80);
    EXPECT_EQ(scale.entry().text(), QStringLiteral("0.8"));
    EXPECT_FALSE(scale.isOpen());
    QTest::keyClick(&scale.slider(), Qt::Key_Return);
    EXPECT_EQ(document.undoText(), QStringLiteral("elsewhere"));
}

TEST_F(Levers, SayWhereTheStorageShiftGoes)
{
    const auto notes = lever("storage_shift").findChildren<QLabel*>();
    const auto says = [&](const QString& text) { return std::ranges::any_of(notes, [&](const QLabel* label) { return label->text() == text; }); };
    EXPECT_TRUE(says(QStringLiteral("Shifts to: Tape")));
    Plan<> plan = document.plan();
    plan.settings.storageShiftTier = {16};
    EXPECT_FALSE(document.edit(difference(document.plan(), plan), QStringLiteral("test")));
    EXPECT_TRUE(says(QStringLiteral("Shifts to: Flash")));
}

TEST_F(Levers, AreOffWithoutADocumentAndForgetTheOldOne)
{
    lever("gpu_scale").slider().setFocus();
    QTest::keyClick(&lever("gpu_scale").slider(), Qt::Key_Right);
    QCoreApplication::processEvents();
    ASSERT_TRUE(document.isPreviewing());
    panel.setDocument(nullptr);
    EXPECT_FALSE(document.isPreviewing());
    EXPECT_FALSE(document.canUndo());
    EXPECT_FALSE(panel.isEnabled());
    panel.setDocument(&document);
    EXPECT_TRUE(lever("gpu_scale").slider().isEnabled());
    EXPECT_EQ(lever("gpu_scale").slider().value(), 100);
}

TEST_F(Levers, KeepASteppedMoveWhenThePanelGoes)
{
    LeverSlider& slider = lever("gpu_scale").slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    panel.hide();
    EXPECT_EQ(document.plan().settings.gpuScale, 1.01);
    {
        LeversPanel other;
        other.setDocument(&document);
        other.show();
        QApplication::setActiveWindow(&other);
        other.levers()[2]->slider().setFocus();
        QTest::keyClick(&other.levers()[2]->slider(), Qt::Key_Right);
        QCoreApplication::processEvents();
        EXPECT_TRUE(document.isPreviewing());
    }
    EXPECT_FALSE(document.isPreviewing());
}

TEST_F(Levers, NameEveryControlForAScreenReader)
{
    for (const QWidget* widget : panel.findChildren<QWidget*>())
        EXPECT_TRUE(widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->accessibleName().isEmpty()) << widget->metaObject()->className();
}

}  // namespace
}  // namespace headroom
