// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/statement.h"
#include "model/text_table.h"
#include "plan/version_figure.h"

namespace headroom {

/// The headline figures as a version of the plan keeps them.
std::vector<VersionFigure> keptFigures(const Statement& statement);

/// A figure on which the program that kept a version and this one disagree, though the plan is the same.
struct FigureDrift {
    enum class Kind {
        Moved,  ///< by more than 1e-9 of the larger value, or it existed in one of them only
        New,    ///< not kept: no figure of the program of then
        Gone,   ///< kept, and no figure of this program
    };
    Kind kind = Kind::Moved;
    std::string figure;          ///< the key
    std::string label;           ///< in the language of the program; the key of a figure that this program does not know
    std::string before, after;   ///< as they are shown
    std::string change;
};

/// What this program computes otherwise for the plan of a version than was kept with it; `now` is the statement of that
/// plan. Empty where they agree, and where the version kept no figures at all.
std::vector<FigureDrift> figureDrift(const std::vector<VersionFigure>& kept, const Statement& now);

/// Them as a table; the sides are the programs, by their versions.
TextTable driftTable(const std::vector<FigureDrift>& drift, const std::string& then, const std::string& now);

/// Them in one sentence: "Headroom 0.5.0 does not compute the headline figures of this version as Headroom 0.4.0 did: other
/// values for Peak debt, Lowest DSCR; new: Payback."; empty where there is none.
std::string driftSentence(const std::vector<FigureDrift>& drift, const std::string& then, const std::string& now);

}  // namespace headroom
