// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "workbook/input_rows.h"

namespace headroom {

/// A curve of a plan with some of its parts changed one by one.
class ChangedCurve
{
public:
    explicit ChangedCurve(const Curve<double>& present) : m_before(present), m_after(present) {}

    /// Gives the part of this row its number (of the shape, that of a CurveShape). Why that cannot be, as a sentence; empty where it can.
    std::string set(const InputRow& row, double value);

    const Curve<double>& curve() const { return m_after; }

    /// What was changed, as people read it: of a curve of points, the points that were.
    std::string before(const Plan<>& plan, const Place& place) const { return shown(plan, place, m_before); }
    std::string after(const Plan<>& plan, const Place& place) const { return shown(plan, place, m_after); }

private:
    std::string shown(const Plan<>& plan, const Place& place, const Curve<double>& curve) const;

    Curve<double> m_before, m_after;
    std::set<std::size_t> m_points;
};

}  // namespace headroom
