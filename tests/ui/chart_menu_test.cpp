// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "charts/chart_picture.h"
#include "pages/chart_card.h"
#include "palette/series_style.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

class ChartMenu : public testing::Test
{
protected:
    ChartMenu() { card.setContents(contents); }

    const ChartContents contents = capexContents(Statement{buildOutPlan()}, Period::Quarter);
    ChartCard card;
};

TEST_F(ChartMenu, CopiesTheDataOfTheChartWithItsHeadersThoughTheTableWasNeverShown)
{
    Plan<> plan = buildOutPlan();
    plan.settings.gpuScale = 2;
    const ChartContents other = capexContents(Statement{plan}, Period::Quarter);
    card.setContents(other);
    card.menu().copyData();
    SeriesTableModel model;
    model.setContents(other);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), tableText(model));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("\tServers (USD ")));
}

TEST_F(ChartMenu, CopiesAPictureAtTwiceThePixelsAndAsSvg)
{
    card.menu().copyPicture();
    const QMimeData* forms = QGuiApplication::clipboard()->mimeData();
    const auto image = qvariant_cast<QImage>(forms->imageData());
    EXPECT_EQ(image.size(), 2 * pictureSize);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    const QString svg = QString::fromUtf8(forms->data(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Capex by category</text>")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Servers</text>")));
    EXPECT_TRUE(svg.contains(styleOf(Figure::CapexServers).colour.name()));
    EXPECT_FALSE(svg.contains(QStringLiteral("<image")));
}

TEST_F(ChartMenu, WritesThePictureThatTheEndingNames)
{
    const TemporaryFolder folder;
    const QString stem = QString::fromStdString(folder.path().string()) + QStringLiteral("/chart");
    EXPECT_TRUE(writePicture(chartPicture(contents), stem + QStringLiteral(".svg")));
    EXPECT_TRUE(writePicture(chartPicture(contents), stem + QStringLiteral(".PNG")));
    EXPECT_EQ(QImage(stem + QStringLiteral(".PNG")).size(), 2 * pictureSize);
    QFile svg(stem + QStringLiteral(".svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_EQ(svg.readAll(), svgOf(chartPicture(contents)));
}

TEST_F(ChartMenu, SaysInASentenceWhyAPictureCannotBeWritten)
{
    const TemporaryFolder folder;
    const QString stem = QString::fromStdString(folder.path().string());
    const auto refusal = [&](const QString& path) {
        const auto written = writePicture(chartPicture(contents), path);
        return written ? std::string("written") : written.error();
    };
    EXPECT_NE(refusal(stem + QStringLiteral("/chart.docx")).find("does not end in .svg or .png"), std::string::npos);
    EXPECT_NE(refusal(stem + QStringLiteral("/nowhere/chart.svg")).find("cannot be written"), std::string::npos);
    EXPECT_EQ(folder.files(), 0U);
}

TEST_F(ChartMenu, OpensFromItsButtonAndFromTheMenuKey)
{
    card.resize(600, 300);
    card.setVisible(true);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
    auto* button = card.findChild<QToolButton*>();
    ASSERT_TRUE(button);
    EXPECT_EQ(button->menu(), &card.menu());
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_EQ(button->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(card.menu().actions().size(), 4);
    QWidget& view = card.plot().panel(0);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(10, 10), view.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(&view, &asked);
    EXPECT_TRUE(card.menu().isVisible());
    card.menu().close();
}

TEST_F(ChartMenu, BringsTheTableUpToDateOnlyWhenItIsLookedAt)
{
    auto* shown = card.findChild<FigureTable*>()->model();
    EXPECT_EQ(shown->rowCount(), 0);
    card.show(ChartCard::Face::Table);
    EXPECT_EQ(shown->rowCount(), 24);
    card.setContents(capexContents(Statement{buildOutPlan()}, Period::Year));
    EXPECT_EQ(shown->rowCount(), 6);
}

}  // namespace
}  // namespace headroom
