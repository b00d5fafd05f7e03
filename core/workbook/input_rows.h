// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/parse.h"

namespace headroom {

/// What the formulas of a workbook make of an input.
enum class InputRole {
    Number,     ///< live: formulas follow it
    Structure,  ///< what decides which formulas there are: whole numbers, choices, dates, references, what is left empty, texts
};

/// Which number of an input a row holds: all inputs but curves are whole.
enum class RowPart { Whole, Shape, Start, Rate, Anchor, PointMonth, PointValue };

/// One line of the Inputs sheet: an input, or a part of a curve.
struct InputRow {
    std::string key;    ///< as convert() names the number ("sites.7.energy_price.0.month"); of structure keyOf(place), of a curve's shape with ".shape"
    Place place;
    RowPart part = RowPart::Whole;
    std::size_t point = 0;  ///< which one, of a curve of points
    InputRole role = InputRole::Structure;
    std::string table, entity, input;  ///< in the language of the program: "Sites", "Denton", "Energy price: start"; a single row has no entity
    Value value;                       ///< what the cell holds: a number (shares as fractions), a text as people read it, nothing
    Unit unit = Unit::None;
    std::string symbol;            ///< of the unit: "USD/kWh"; shares are shown in per cent and have "%"
    std::optional<Range> bounds;   ///< of a number
    std::string allowed;           ///< of what is no number: "Leased or Built"
    std::string help;
    std::string source, date, note;  ///< where it comes from; several sources are set apart by semicolons; the note of a row's or a curve's stands once, by its name or course
};

/// A row for every input of the tables that hold inputs of the model, in the order of tables, rows and fields; none for
/// scenarios, overrides, checks, published values and sources. Law: the keys of the rows whose role is Number are the places
/// that convert() names in these tables, in the same order, and their values those numbers.
std::vector<InputRow> inputRows(const Plan<>& plan);

/// The labels of the shapes of a curve, in the order of CurveShape, marked for translation.
std::string_view shapeLabel(CurveShape shape);

}  // namespace headroom
