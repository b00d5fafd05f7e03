// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "plan/sources.h"

namespace headroom {

/// How far the source of an input reaches; drawn by shapes, not by colour alone.
enum class SourceMark {
    None,
    OfRow,  ///< the input has none of its own; that of its whole row covers it
    Own,
};

/// What covers a row marks the inputs that need a source; words and references carry a mark only where they have their own.
SourceMark sourceMark(const Plan<>& plan, const SourceIndex& index, const Place& place);

/// The sources behind the mark with date and note, a line each, as plain text for a tooltip or a screen reader; empty where
/// there is no mark.
QString sourceText(const Plan<>& plan, const Place& place);

/// "Denton: PUE = 1.25" of the key of a source; empty where the plan has no such input.
QString inputText(const Plan<>& plan, const std::string& key);

/// "Price list (2025-10)"
QString sourceLine(const Source<>& source);

/// What an edit of the source of these places is called in the Edit menu: "Source of PUE".
QString sourceChange(const Plan<>& plan, const std::vector<Place>& places);

}  // namespace headroom
