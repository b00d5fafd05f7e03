// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace headroom {

/// The Markdown of the guide and of FORMAT.md as HTML for Qt's rich text: headings (each an anchor by its words), paragraphs, lists,
/// numbered lists, tables, code indented by four spaces, **bold**, *leaning*, `code`, [links](address) and ![pictures](file "caption").
/// QTextDocument::setMarkdown reads the same, but gives boxes, tables and pictures no place in the theme.
QString markdownHtml(const QString& markdown, const QPalette& palette);

/// The anchor of a heading: "Nothing is ever unsaved" is "nothing-is-ever-unsaved".
QString anchorOf(const QString& heading);

}  // namespace headroom
