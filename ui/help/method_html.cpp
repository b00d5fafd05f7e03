// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/method_html.h"

#include "help/help_style.h"
#include "help/markdown_html.h"

namespace headroom {

QString methodHtml(const std::vector<MethodPart>& parts, const QPalette& palette)
{
    QString html;
    const auto isListed = [&](std::size_t at) { return at < parts.size() && (parts[at].kind == MethodKind::Item || parts[at].kind == MethodKind::Term); };
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const MethodPart& part = parts[at];
        const QString text = part.text.toHtmlEscaped();
        if (isListed(at) && (at == 0 || !isListed(at - 1))) html += QStringLiteral("<ul>");
        switch (part.kind) {
        case MethodKind::Chapter: html += QStringLiteral("<h1>%1</h1>").arg(text); break;
        case MethodKind::Section: html += QStringLiteral("<h2><a name='%1'></a>%2</h2>").arg(anchorOf(part.text), text); break;
        case MethodKind::Paragraph: html += QStringLiteral("<p>%1</p>").arg(text); break;
        case MethodKind::Item: html += QStringLiteral("<li>%1</li>").arg(text); break;
        case MethodKind::Term: html += QStringLiteral("<li><a name='%1'></a><b>%2</b>: %3</li>").arg(anchorOf(part.term), part.term.toHtmlEscaped(), text); break;
        case MethodKind::Equation: html += codeBox(text, palette); break;
        }
        if (isListed(at) && !isListed(at + 1)) html += QStringLiteral("</ul>");
    }
    return html;
}

}  // namespace headroom
