// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "model/headline.h"

namespace headroom {

/// A text of the user or of the formatter, as it stands.
QString textOf(std::string_view utf8);

/// A text that core marks with HR_TR, in the language of the program.
QString translated(std::string_view marked);

/// A tooltip of this plain text, whatever letters it has: Qt guesses which texts are HTML, and escapes shown as they stand are
/// no better than tags. Lines are wrapped and kept.
QString toolTipOf(const QString& plain);

/// A label inside a sentence: "Host CPU" is "host CPU" there, "GPUs" stays.
QString midSentence(const QString& label);

/// A headline figure as people read it: the value with its unit, a month as its date, or why there is none.
QString figureText(const HeadlineFigure& figure, const Statement& statement);

/// The date of a month of the plan: "2027-03".
QString monthText(const Statement& statement, int month);

}  // namespace headroom
