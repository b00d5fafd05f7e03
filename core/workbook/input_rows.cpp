// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/input_rows.h"

#include "plan/entry.h"
#include "plan/overrides.h"
#include "plan/sources.h"

namespace headroom {

namespace {

std::string joined(const std::string& before, const std::string& next) { return before.empty() || next.empty() ? before + next : before + "; " + next; }

/// Makes the rows of a plan, one input after the other.
class Rows
{
public:
    explicit Rows(const Plan<>& plan) : m_plan(plan), m_sources(plan) {}

    void add(const Place& place, const FieldType& type, const Value& value)
    {
        InputRow row{.key = keyOf(place), .place = place, .table = said(table(place.table).plural), .entity = table(place.table).single ? std::string{} : rowName(m_plan, place.table, place.row),
                     .input = said(type.field.label), .value = value, .unit = type.field.unit, .help = said(type.field.help)};
        const bool isOwn = !m_sources.own(place).empty();
        for (const Source<>* source : m_sources.of(place)) {
            row.source = joined(row.source, source->text);
            row.date = joined(row.date, source->date);
            if (isOwn) row.note = joined(row.note, source->note);
        }
        if (const auto* curve = std::get_if<Curve<double>>(&value)) addCurve(row, type.field, *curve);
        else addWhole(std::move(row), type);
    }

    std::vector<InputRow> take() { return std::move(m_rows); }

private:
    void addWhole(InputRow row, const FieldType& type)
    {
        const bool isNumber = type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber;
        if (isNumber && !type.whole && std::holds_alternative<double>(row.value)) row.role = InputRole::Number;
        if (isNumber) {
            row.symbol = symbol(row.unit, m_plan.settings.currency);
            row.bounds = Range{type.field.min, type.field.max};
        } else {
            row.value = cellText(row.place, type, row.value);
            if (type.kind != FieldKind::Text) row.allowed = entryAllowedText(m_plan, type);
        }
        m_rows.push_back(std::move(row));
    }

    /// As people read it, and as parseEntry() reads it back.
    Value cellText(const Place& place, const FieldType& type, const Value& value) const
    {
        const std::string text = type.kind == FieldKind::Choice ? shownText(m_plan, place, value) : entryText(m_plan, place, value);
        return text.empty() ? Value{} : Value{text};
    }

    void addCurve(const InputRow& whole, const Field& field, const Curve<double>& curve)
    {
        InputRow shape = whole;
        shape.key += ".shape";
        shape.part = RowPart::Shape;
        shape.input = said(HR_TR("%1: course"), {whole.input});
        shape.value = said(shapeLabel(curve.shape));
        shape.unit = Unit::None;
        shape.allowed = curve.shape == CurveShape::Growth ? said(shapeLabel(CurveShape::Growth)) : said(HR_TR("%1 or %2"), {said(shapeLabel(CurveShape::Straight)), said(shapeLabel(CurveShape::Steps))});
        m_rows.push_back(std::move(shape));
        const Range values{field.min, field.max}, months{curveMinMonth, curveMaxMonth};
        if (curve.shape == CurveShape::Growth) {
            addPart(whole, ".start", said(HR_TR("%1: start"), {whole.input}), RowPart::Start, curve.start, field.unit, values);
            addPart(whole, ".rate", said(HR_TR("%1: growth"), {whole.input}), RowPart::Rate, curve.rate, Unit::RatePerYear, {curveMinRate, curveMaxRate});
            addPart(whole, ".anchor", said(HR_TR("%1: grows from"), {whole.input}), RowPart::Anchor, curve.anchor, Unit::Month, months);
        }
        for (std::size_t at = 0; at < curve.points.size(); ++at) {
            const std::string place = "." + std::to_string(at), number = std::to_string(at + 1);
            addPart(whole, place + ".month", said(HR_TR("%1: month of point %2"), {whole.input, number}), RowPart::PointMonth, curve.points[at].month, Unit::Month, months, at);
            addPart(whole, place + ".value", said(HR_TR("%1: value of point %2"), {whole.input, number}), RowPart::PointValue, curve.points[at].value, field.unit, values, at);
        }
    }

    void addPart(InputRow row, const std::string& suffix, std::string label, RowPart part, double value, Unit unit, Range bounds, std::size_t point = 0)
    {
        row.key += suffix;
        row.part = part;
        row.point = point;
        row.role = InputRole::Number;
        row.input = std::move(label);
        row.value = value;
        row.unit = unit;
        row.symbol = symbol(unit, m_plan.settings.currency);
        row.bounds = bounds;
        row.note.clear();
        m_rows.push_back(std::move(row));
    }

    const Plan<>& m_plan;
    SourceIndex m_sources;
    std::vector<InputRow> m_rows;
};

}  // namespace

std::vector<InputRow> inputRows(const Plan<>& plan)
{
    Rows rows(plan);
    for (const TableType& type : tables()) {
        if (!holdsInputs(type.kind)) continue;
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                rows.add({type.kind, type.id(plan, index), field}, type.fields[field], readField(plan, type, index, field));
    }
    return rows.take();
}

std::string_view shapeLabel(CurveShape shape)
{
    switch (shape) {
    case CurveShape::Growth: return HR_TR("Grows at a yearly rate");
    case CurveShape::Straight: return HR_TR("Straight lines between points");
    case CurveShape::Steps: return HR_TR("Steps from point to point");
    }
    return {};
}

}  // namespace headroom
