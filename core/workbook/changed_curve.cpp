// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/changed_curve.h"

#include "plan/entry.h"

namespace headroom {

std::string ChangedCurve::set(const InputRow& row, double value)
{
    switch (row.part) {
    case RowPart::Shape: {
        const auto shape = static_cast<CurveShape>(static_cast<int>(value));
        if ((shape == CurveShape::Growth) != (m_before.shape == CurveShape::Growth))
            return said(HR_TR("%1: a curve that grows has no points, and one of points no growth; give it another course in Headroom."), {(row.entity.empty() ? row.table : row.entity) + ": " + row.input});
        m_after.shape = shape;
        break;
    }
    case RowPart::Start: m_after.start = value; break;
    case RowPart::Rate: m_after.rate = value; break;
    case RowPart::Anchor: m_after.anchor = value; break;
    case RowPart::PointMonth:
        m_after.points.at(row.point).month = value;
        m_points.insert(row.point);
        break;
    case RowPart::PointValue:
        m_after.points.at(row.point).value = value;
        m_points.insert(row.point);
        break;
    case RowPart::Whole: break;
    }
    return {};
}

std::string ChangedCurve::shown(const Plan<>& plan, const Place& place, const Curve<double>& curve) const
{
    if (m_points.empty()) return shownText(plan, place, curve);
    Curve<double> part{.shape = curve.shape, .points = {}};
    for (const std::size_t point : m_points) part.points.push_back(curve.points[point]);
    return entryText(plan, place, part);
}

}  // namespace headroom
