// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "document/plan_document.h"
#include "sources/source_text.h"

namespace headroom {

/// What a cell of a table or a line of a form shows of one input, as the document stands: read here for both, so that
/// they never differ.
struct FieldFacts {
    QString shown;  ///< the value as people read it, or the text that was refused
    QString entry;  ///< what an editor begins with: full precision, or the text that was refused
    QString issue;  ///< why the text was refused; empty where none was
    QString idle;   ///< why the field does not count in this row; empty where it does
    SourceMark source = SourceMark::None;  ///< whether it is said where the value comes from
    bool isPending() const { return !issue.isEmpty(); }
    bool operator==(const FieldFacts&) const = default;
};

/// All empty where the plan has no such row. The index is that of the document's plan, for many places at once.
FieldFacts factsOf(const PlanDocument& document, const SourceIndex& sources, const Place& place);
FieldFacts factsOf(const PlanDocument& document, const Place& place);

/// What a tooltip says of an input, as plain text: why the text was refused or does not count, `otherwise` where neither,
/// and below it the source.
QString tipOf(const Plan<>& plan, const Place& place, const FieldFacts& facts, const QString& otherwise = {});

const FieldType& typeOf(const Place& place);

/// Whether it stands at the right of its cell, so that digits stand below digits.
bool isNumeric(const FieldType& type);

/// "Critical IT power (MW)".
QString headerText(const Plan<>& plan, const FieldType& type);

/// What the field means and what it takes, as plain text of two lines.
QString helpText(const Plan<>& plan, const FieldType& type);

/// What an edit of one field is called in the Edit menu.
QString changeOf(const FieldType& type);

}  // namespace headroom
