// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include <QClipboard>
#include <QGuiApplication>

#include "inputs/curve_editor.h"
#include "inputs/points_table.h"
#include "plan/curve_at.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

struct Curved {
    Curved() : document(buildOutPlan()), place{EntityKind::Sku, 8, fieldOf(EntityKind::Sku, "market_price")}, editor(document, place)
    {
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
    }
    Curve<double> curve() const { return std::get<Curve<double>>(valueAt(document, EntityKind::Sku, 8, "market_price")); }

    PlanDocument document;
    Place place;
    CurveEditor editor;
};

TEST(CurveEditor, BeginsWithTheCurveOfThePlan)
{
    Curved curved;
    EXPECT_EQ(curved.editor.start().text(), QStringLiteral("2.6"));
    EXPECT_EQ(curved.editor.rate().text(), QStringLiteral("-12"));
    EXPECT_EQ(curved.editor.anchor().text(), QStringLiteral("2026-01"));
    curved.editor.accept();
    EXPECT_FALSE(curved.document.canUndo());
}

TEST(CurveEditor, MakesOneEditOfAGrowth)
{
    Curved curved;
    curved.editor.start().setText(QStringLiteral("3"));
    curved.editor.rate().setText(QStringLiteral("-15%"));
    curved.editor.anchor().setText(QStringLiteral("2026-07"));
    curved.editor.accept();
    EXPECT_EQ(curved.curve(), (Curve<double>{.start = 3, .rate = -0.15, .anchor = 6, .points = {}}));
    curved.document.undo();
    EXPECT_FALSE(curved.document.canUndo());
}

TEST(CurveEditor, TakesPastedPointsAndDrawsThem)
{
    Curved curved;
    curved.editor.shapes().choose(1);
    QGuiApplication::clipboard()->setText(QStringLiteral("2026-01\t2.5\n2027-01\t2.1\n2028-01\t1.9\n"));
    curved.editor.points().setCurrentCell(0, 0);
    QTest::keyClick(&curved.editor.points(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(curved.editor.points().rowCount(), 4);
    EXPECT_EQ(curved.editor.entry(), QStringLiteral("line: 2026-01 2.5; 2027-01 2.1; 2028-01 1.9"));
    EXPECT_EQ(curved.editor.preview().line().size(), 4U);
    curved.editor.shapes().choose(2);
    EXPECT_EQ(curved.editor.preview().line().size(), 6U);
    curved.editor.accept();
    EXPECT_EQ(curved.curve(), (Curve<double>{.shape = CurveShape::Steps, .points = {{0, 2.5}, {12, 2.1}, {24, 1.9}}}));
}

TEST(CurveEditor, SaysWhatIsWrongAndTakesNothing)
{
    Curved curved;
    curved.editor.start().setText(QStringLiteral("dear"));
    EXPECT_TRUE(curved.editor.problem().text().contains(QStringLiteral("is not a curve")));
    EXPECT_FALSE(curved.editor.ok().isEnabled());
    EXPECT_TRUE(curved.editor.preview().line().empty());
    curved.editor.accept();
    EXPECT_FALSE(curved.document.canUndo());
    EXPECT_TRUE(curved.document.pending().empty());
    curved.editor.shapes().choose(1);
    curved.editor.points().setPoints({{12, 1}, {0, 2}}, {.unit = Unit::Month, .start = {2026, 1}}, {});
    EXPECT_FALSE(curved.editor.ok().isEnabled());
}

TEST(CurveOutline, GoesThroughThePointsAndJumpsAtSteps)
{
    const Curve<double> line{.shape = CurveShape::Straight, .points = {{0, 2}, {12, 4}}};
    EXPECT_EQ(valueAt(line, 6), 3);
    EXPECT_EQ(valueAt(line, -3), 2);
    EXPECT_EQ(valueAt(line, 40), 4);
    const Curve<double> steps{.shape = CurveShape::Steps, .points = {{0, 2}, {12, 4}}};
    EXPECT_EQ(valueAt(steps, 11.9), 2);
    EXPECT_EQ(valueAt(steps, 12), 4);
    EXPECT_EQ(curveOutline(steps, 0, 24), (std::vector<CurvePoint<double>>{{0, 2}, {12, 2}, {12, 4}, {24, 4}}));
    EXPECT_EQ(curveOutline(steps, 0, 12), (std::vector<CurvePoint<double>>{{0, 2}, {12, 2}, {12, 4}}));
    EXPECT_NEAR(valueAt({.start = 100, .rate = -0.5, .anchor = 12, .points = {}}, 24), 50, 1e-9);
}

TEST(PointsTable, ReadsAPastedBlockWithTheMarksOfTheOtherProgram)
{
    PointsTable table(QStringLiteral("Value"));
    table.setForeignMarks(continental);
    QGuiApplication::clipboard()->setText(QStringLiteral("2026-01\t2,350\n12,5\t1.234,5\n"));
    table.setCurrentCell(0, 0);
    table.paste();
    EXPECT_EQ(table.entry(), QStringLiteral("2026-01 2.35; 12.5 1234.5"));
    table.setForeignMarks(international);
    table.setCurrentCell(0, 0);
    table.paste();
    EXPECT_TRUE(table.entry().startsWith(QStringLiteral("2026-01 2350; 12,5"))) << "shown before it is taken, and refused by the curve: " << table.entry().toStdString();
}

}  // namespace
}  // namespace headroom
