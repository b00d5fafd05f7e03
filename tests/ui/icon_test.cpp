// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <gtest/gtest.h>

#include "palette/icon.h"
#include "palette/theme.h"

namespace headroom {
namespace {

QStringList names()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/icons/desk")).entryList()) names.push_back(file.chopped(4));
    return names;
}

/// Which colours of full opacity a picture has, and how many pixels are not empty.
struct Ink {
    QSet<QRgb> colours;
    int drawn = 0;
};

Ink inkOf(const QIcon& icon, int size, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(size, size), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    Ink ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) > 0) ++ink.drawn;
            if (qAlpha(pixel) == 255) ink.colours.insert(pixel);
        }
    return ink;
}

/// The theme of the test, and after it that of the others.
class Icons : public testing::Test
{
protected:
    void TearDown() override { applyTheme(Theme::System); }
};

TEST_F(Icons, AreAllThereAndDrawSomethingAtEverySize)
{
    EXPECT_GE(names().size(), 21);
    for (const QString& name : names())
        for (const int size : {16, 24, 32, 64}) {
            const int drawn = inkOf(themedIcon(name), size).drawn;
            EXPECT_GT(drawn, size) << name.toStdString() << " " << size;
            EXPECT_LT(drawn, size * size * 3 / 4) << name.toStdString() << " " << size;
        }
}

TEST_F(Icons, HaveTheTextColourOfTheThemeThatHoldsWhenTheyArePainted)
{
    const QIcon icon = themedIcon(QStringLiteral("add"));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        EXPECT_EQ(inkOf(icon, 64).colours, QSet<QRgb>{paletteOf(theme).color(QPalette::ButtonText).rgb()});
        EXPECT_EQ(inkOf(icon, 64, QIcon::Disabled).colours, QSet<QRgb>{paletteOf(theme).color(QPalette::Disabled, QPalette::ButtonText).rgb()});
    }
}

TEST_F(Icons, AreDrawnAnewWhereTheScreenHasMorePixels)
{
    const QPixmap pixmap = themedIcon(QStringLiteral("gpu")).pixmap(QSize(16, 16), 2);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2);
}

TEST_F(Icons, OfAnUnknownNameAreNull) { EXPECT_TRUE(themedIcon(QStringLiteral("nothing")).isNull()); }

TEST_F(Icons, OfTheProgramStandOnEveryWindowInTheirOwnColours)
{
    EXPECT_FALSE(QApplication::windowIcon().isNull());
    EXPECT_TRUE(inkOf(QApplication::windowIcon(), 64).colours.contains(QColor(0x00, 0x72, 0xB2).rgb()));
    EXPECT_TRUE(inkOf(QApplication::windowIcon(), 16).colours.contains(QColor(0x00, 0x72, 0xB2).rgb()));
}

}  // namespace
}  // namespace headroom
