// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace headroom {

namespace {

QPalette made(const QColor& window, const QColor& base, const QColor& raised, const QColor& text, const QColor& accent)
{
    QPalette palette{raised, window};
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    return palette;
}

/// What the desktop said before any theme was applied.
const QPalette& systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

}  // namespace

QPalette paletteOf(Theme theme)
{
    const QPalette system = systemPalette();
    switch (theme) {
    case Theme::Light: return made(QColor(0xF3, 0xF4, 0xF6), Qt::white, QColor(0xFA, 0xFA, 0xFB), QColor(0x1B, 0x1F, 0x24), QColor(0x00, 0x72, 0xB2));
    case Theme::Dark: return made(QColor(0x17, 0x1A, 0x1F), QColor(0x20, 0x24, 0x2B), QColor(0x2B, 0x30, 0x38), QColor(0xE6, 0xE9, 0xEE), QColor(0x2F, 0x8F, 0xCF));
    case Theme::System: break;
    }
    return system;
}

void applyTheme(Theme theme)
{
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QColor faded(const QPalette& palette, double share)
{
    const QColor text = palette.color(QPalette::Text), base = palette.color(QPalette::Base);
    const auto mix = [share](int from, int to) { return static_cast<int>(from + share * (to - from)); };
    return {mix(text.red(), base.red()), mix(text.green(), base.green()), mix(text.blue(), base.blue())};
}

}  // namespace headroom
