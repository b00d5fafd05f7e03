// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <gtest/gtest.h>

#include "counterparties/edge_style.h"
#include "counterparties/graph_picture.h"
#include "pages/counterparties_page.h"
#include "palette/theme.h"
#include "support/counterparties_plan.h"
#include "tables/series_table_model.h"
#include "window/main_window.h"

namespace headroom {
namespace {

GraphContents contentsOf(int parties) { return {.graph = counterparties(Statement(counterpartiesPlan(parties))), .currency = "USD", .title = QStringLiteral("Who pays whom"), .none = QStringLiteral("nobody")}; }

class Layouts : public ::testing::TestWithParam<int> {};

TEST_P(Layouts, LetNoLabelMeetALabelOrABoxAndCutNothing)
{
    const GraphContents contents = contentsOf(GetParam());
    for (const double width : {0.0, 900.0, 1600.0})
        for (const int pixels : {12, 24}) {
            const GraphLayout layout = layOut(contents.graph, pictureFont(pixels), width);
            EXPECT_EQ(layout.lines.size(), contents.graph.edges.size());
            const QRectF all(QPointF(), layout.size);
            for (std::size_t at = 0; at < layout.lines.size(); ++at) {
                const GraphLine& line = layout.lines[at];
                EXPECT_TRUE(all.contains(line.labelBox)) << line.label.toStdString();
                EXPECT_TRUE(all.contains(line.path.boundingRect().adjusted(0, -line.width / 2, 0, line.width / 2))) << line.label.toStdString();
                EXPECT_TRUE(all.contains(line.arrow.boundingRect())) << line.label.toStdString();
                for (std::size_t other = at + 1; other < layout.lines.size(); ++other)
                    EXPECT_FALSE(line.labelBox.intersects(layout.lines[other].labelBox)) << line.label.toStdString() << " meets " << layout.lines[other].label.toStdString();
                for (const GraphBox& box : layout.boxes) EXPECT_FALSE(line.labelBox.intersects(box.box)) << line.label.toStdString();
            }
            for (std::size_t at = 0; at < layout.boxes.size(); ++at) {
                EXPECT_TRUE(all.contains(layout.boxes[at].box));
                for (std::size_t other = at + 1; other < layout.boxes.size(); ++other) EXPECT_FALSE(layout.boxes[at].box.intersects(layout.boxes[other].box));
            }
        }
}

TEST_P(Layouts, LeadEveryLineFromItsPayerToItsReceiver)
{
    const GraphContents contents = contentsOf(GetParam());
    const GraphLayout layout = layOut(contents.graph, pictureFont(12), 900);
    for (const GraphLine& line : layout.lines) {
        const GraphEdge& edge = contents.graph.edges[line.edge];
        const double near = 1;
        EXPECT_TRUE(layout.boxOf(edge.from)->box.adjusted(-near, -near, near, near).contains(line.path.elementAt(0)));
        EXPECT_TRUE(layout.boxOf(edge.to)->box.adjusted(-near, -near, near, near).contains(line.arrow.first()));
        EXPECT_EQ(line.comesHome, edge.home > 0);
        EXPECT_TRUE(layout.lineAt(line.labelBox.center()));
    }
}

INSTANTIATE_TEST_SUITE_P(OfParties, Layouts, ::testing::Values(0, 1, 3, 12));

TEST(GraphLayouts, KeepEverybodyInPlaceWhileAmountsChange)
{
    Plan<> plan = counterpartiesPlan(12);
    const auto seats = [](const Plan<>& of) {
        const CounterpartyGraph graph = counterparties(Statement(of));
        std::vector<std::size_t> nodes;
        for (const GraphBox& box : layOut(graph, pictureFont(12), 900).boxes) nodes.push_back(box.node);
        return nodes;
    };
    const auto before = seats(plan);
    for (auto& flow : plan.flows) flow.amount *= 1.3;
    plan.settings.gpuScale = 1.1;
    EXPECT_EQ(seats(plan), before);
}

TEST(GraphLayouts, StandCustomersOnTheLeftAndWhoIsPaidOnTheRight)
{
    const GraphContents contents = contentsOf(3);
    const GraphLayout layout = layOut(contents.graph, pictureFont(12), 900);
    const double middle = layout.boxOf(us)->box.center().x();
    EXPECT_GT(layout.boxOf(1)->box.center().x(), middle) << "the vendor";
    EXPECT_LT(layout.boxOf(2)->box.center().x(), middle) << "the customer";
}

TEST(LineWidths, GrowWithTheSquareRootAndAreNeverNothing)
{
    EXPECT_DOUBLE_EQ(lineWidth(100, 400), lineWidth(400, 400) / 2);
    EXPECT_GT(lineWidth(1e-6, 400), 1);
    EXPECT_GT(lineWidth(0, 0), 1);
}

TEST(EdgeStyles, DifferInColourAndInDash)
{
    for (std::size_t a = 0; a < edgeKindCount; ++a)
        for (std::size_t b = a + 1; b < edgeKindCount; ++b) {
            const EdgeStyle one = styleOf(static_cast<EdgeKind>(a)), other = styleOf(static_cast<EdgeKind>(b));
            EXPECT_NE(one.colour, other.colour);
            EXPECT_NE(one.dashes, other.dashes) << a << " and " << b;
        }
}

class Page : public ::testing::Test
{
protected:
    Page()
    {
        page.resize(1000, 760);
        page.setStatement(Statement(counterpartiesPlan(3)));
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }
    CounterpartiesPage page;
};

TEST_F(Page, SaysItsFiguresInSentences)
{
    const QString all = page.words().join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("can come back to us"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("depends on us most"))) << all.toStdString();
    EXPECT_TRUE(tableText(*page.suppliers().model()).contains(QStringLiteral("Chips & Sons"))) << tableText(*page.suppliers().model()).toStdString();
    EXPECT_TRUE(tableText(*page.ways().model()).contains(QStringLiteral("us \u2192 Chips & Sons \u2192 us"))) << tableText(*page.ways().model()).toStdString();
}

TEST_F(Page, IsWalkedWithArrowsAndTab)
{
    const auto& boxes = page.view().boxes();
    ASSERT_EQ(boxes.size(), 4U);
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Right);
    EXPECT_EQ(page.view().marked(), MarkedNode{1}) << "the vendor is right of us";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(page.view().marked(), MarkedNode{us});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(page.view().marked(), MarkedNode{2});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), boxes[1]);
}

TEST_F(Page, TellsAScreenReaderWhoPaysWhom)
{
    const GraphNodeBox* vendor = page.view().boxes().back();
    for (const GraphNodeBox* box : page.view().boxes()) {
        EXPECT_FALSE(box->accessibleName().isEmpty());
        EXPECT_FALSE(box->accessibleDescription().isEmpty());
        if (box->node() == 1) vendor = box;
    }
    EXPECT_EQ(vendor->accessibleName(), QStringLiteral("Chips & Sons"));
    EXPECT_TRUE(vendor->accessibleDescription().contains(QStringLiteral("Chips & Sons \u2192 us, equity: 300.0 k USD, of which 300.0 k USD is on its way back to us"))) << vendor->accessibleDescription().toStdString();
}

TEST_F(Page, KeepsTheFocusWhileFiguresChange)
{
    page.view().boxes()[1]->setFocus();
    Plan<> plan = counterpartiesPlan(3);
    plan.settings.gpuScale = 1.2;
    page.setStatement(Statement(plan));
    EXPECT_TRUE(page.view().boxes()[1]->hasFocus());
}

TEST_F(Page, IsTakenElsewhereAsPictureAndData)
{
    page.menu().copyPicture();
    const QMimeData* forms = QGuiApplication::clipboard()->mimeData();
    const QString svg = QString::fromUtf8(forms->data(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Chips &amp; Sons</text>")));
    EXPECT_FALSE(svg.contains(QStringLiteral("<image")));
    EXPECT_FALSE(qvariant_cast<QImage>(forms->imageData()).isNull());
    page.menu().copyData();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Chips & Sons\t"))) << QGuiApplication::clipboard()->text().toStdString();
}

TEST_F(Page, SaysThatThereIsNothingToDraw)
{
    page.setStatement(Statement(counterpartiesPlan(0)));
    EXPECT_TRUE(page.view().boxes().empty());
    EXPECT_TRUE(page.view().contents().none.contains(QStringLiteral("No money flows between us and a named counterparty")));
    EXPECT_TRUE(page.suppliers().isHidden());
    page.setStatement(Statement(counterpartiesPlan(1)));
    EXPECT_FALSE(page.suppliers().isHidden());
}

TEST(CounterpartiesInTheWindow, FollowTheDocument)
{
    MainWindow window;
    auto owned = std::make_unique<PlanDocument>(counterpartiesPlan(3));
    PlanDocument& document = *owned;
    window.setDocument(std::move(owned));
    window.showPage(QStringLiteral("counterparty-graph"));
    const QString before = tableText(*window.counterparties().suppliers().model());
    Plan<> plan = counterpartiesPlan(3);
    plan.settings.gpuScale = 1.2;
    EXPECT_FALSE(document.edit(difference(document.plan(), plan), QStringLiteral("test")));
    EXPECT_NE(tableText(*window.counterparties().suppliers().model()), before);
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("counterparty-graph"));
}

/// Pictures to look at, where a folder is named for them: HEADROOM_SHOTS.
TEST(CounterpartiesPictures, AreDrawnInEveryTheme)
{
    const QPalette before = QApplication::palette();
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const int parties : {0, 1, 3, 12}) {
            applyTheme(theme);
            CounterpartiesPage page;
            page.resize(1000, 780);
            page.setStatement(Statement(counterpartiesPlan(parties)));
            page.show();
            EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
            const QImage image = page.grab().toImage();
            EXPECT_FALSE(image.isNull());
            const QString folder = qEnvironmentVariable("HEADROOM_SHOTS");
            if (folder.isEmpty()) continue;
            EXPECT_TRUE(image.save(folder + QStringLiteral("/%1-%2.png").arg(theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark")).arg(parties)));
            EXPECT_TRUE(imageOf(graphPicture(contentsOf(parties))).save(folder + QStringLiteral("/picture-%1.png").arg(parties)));
        }
    QApplication::setPalette(before);
}

}  // namespace
}  // namespace headroom
