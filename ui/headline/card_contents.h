// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "model/cell_figure.h"
#include "model/statement.h"

namespace headroom {

/// One line under the figure of a card: a name and its value.
struct CardLine {
    QString name;
    QString value;
    QString help;  ///< the full label of the figure
    CellFigure figure{};
    bool operator==(const CardLine&) const = default;
};

/// A card of the headline strip, as a value.
struct CardContents {
    QString title;
    QString help;
    QString value;    ///< empty where the figure does not exist
    QString reason;   ///< why it does not
    QString was;      ///< what the plan has in the place of a preview ("was 1.05x"); empty without one
    QString warning;  ///< what somebody should look at; empty where nothing
    std::vector<CardLine> lines;
    CellFigure figure{};
    bool isMoney = false;  ///< the figure is an amount, and names the currency of its lines too
    bool operator==(const CardContents&) const = default;
};

/// What the figures beside those that are shown are: those before a change that is previewed, or those of the base plan beside
/// one of its scenarios.
enum class Beside { Before, BasePlan };

/// The cards of a plan, from left to right. There are always the same ones, in the same order. With a
/// base, the statement is a preview of a change to it, or a scenario.
std::vector<CardContents> headlineCards(const Statement& statement, const Statement* base = nullptr, Beside beside = Beside::Before);

}  // namespace headroom
