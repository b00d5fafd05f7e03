// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace headroom {

namespace {

/// The colour `share` of the way from one to another.
QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + share * (b - a)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QPalette made(const QColor& window, const QColor& base, const QColor& raised, const QColor& text, const QColor& accent)
{
    QPalette palette{raised, window};
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, between(base, window, 0.25));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    // What cannot be used looks so: a colour that is set goes to every group.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, between(text, window, 0.6));
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
    case Theme::Dark: return made(QColor(0x16, 0x19, 0x1E), QColor(0x25, 0x2A, 0x32), QColor(0x2F, 0x35, 0x3E), QColor(0xE6, 0xE9, 0xEE), QColor(0x2F, 0x8F, 0xCF));
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

QColor faded(const QPalette& palette, double share) { return between(palette.color(QPalette::Text), palette.color(QPalette::Base), share); }

}  // namespace headroom
