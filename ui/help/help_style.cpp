// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_style.h"

#include "palette/theme.h"

namespace headroom {

QString helpStyle(const QPalette& palette)
{
    const QString ink = palette.color(QPalette::Text).name(), faint = faded(palette, 0.35).name(), link = palette.color(QPalette::Link).name();
    return QStringLiteral("<style>h1 { margin-top: 0px; margin-bottom: 6px; } h2 { margin-top: 20px; margin-bottom: 4px; } h3 { margin-top: 14px; margin-bottom: 2px; } p, li { line-height: 130%; } "
                          "pre, code { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; color: %1; } pre { white-space: pre-wrap; margin: 0; } a { color: %3; text-decoration: none; } .path { color: %2; }</style>")
        .arg(ink, faint, link);
}

QString codeBox(const QString& html, const QPalette& palette)
{
    return QStringLiteral("<table width='100%' cellpadding='8' bgcolor='%1'><tr><td><pre>%2</pre></td></tr></table>").arg(faded(palette, 0.92).name(), html);
}

}  // namespace headroom
