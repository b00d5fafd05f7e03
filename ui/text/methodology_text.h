// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace headroom {

enum class MethodKind { Chapter, Section, Paragraph, Item, Term, Equation };

/// A piece of the methodology. An equation keeps its lines; all else is one line.
struct MethodPart {
    MethodKind kind = MethodKind::Paragraph;
    QString text;
    QString term;  ///< what a Term explains
};

/// The methodology that ships with the program, read once for the Help menu and the report. It is English in every language
/// of the program.
std::vector<MethodPart> methodologyParts();

/// The parts of a Markdown text that holds headings (#, ##), paragraphs of a line, items (- text), terms (- **term**: text) and
/// equations (indented by four spaces), and nothing else.
std::vector<MethodPart> methodParts(const QString& markdown);

/// What a reader in another language is told first; empty in English.
QString methodologyNote();

}  // namespace headroom
