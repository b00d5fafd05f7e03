// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

/// All growth factors of a period at which a row of flows is worth nothing. Used by returns.h alone.
namespace headroom {

/// The factors g in [lowest, highest], ascending, at which opening + Σ flow_i · g^−(i + 1) is 0; lowest < 1 < highest.
///
/// The value is a polynomial in x = 1/g on (0, 1], and in g, read from the end, on the other side of 1, so that no power
/// overflows. On each side, from the cheapest certificate to the dearest:
/// - Descartes' rule on the partial sums of the coefficients (Norstrøm, JFQA 7, 1972): no change of sign, no root; one
///   change, at most one root, which TOMS 748 closes in on;
/// - else a grid of `cellsASide` equal cells. By Taylor's theorem with Σ j (j − 1) |c_j| x^(j−2) as the bound of the second
///   derivative, a cell holds no root, or is monotone (its ends say whether it holds one), or is halved.
/// So no pair of roots is missed for lying in one cell. A stretch in which the value is within 1e-9 of the sum of the absolute terms
/// is one root: one that only touches 0.
std::vector<double> rootsOfGrowth(double opening, std::span<const double> flows, double lowest, double highest);

/// Cells of the grid on each side of g = 1, before halving.
constexpr int cellsASide = 64;

}  // namespace headroom
