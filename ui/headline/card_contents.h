// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "model/statement.h"

namespace headroom {

/// One line under the figure of a card: a name and its value.
struct CardLine {
    QString name;
    QString value;
    QString help;  ///< the full label of the figure
};

/// A card of the headline strip, as a value.
struct CardContents {
    QString title;
    QString help;
    QString value;    ///< empty where the figure does not exist
    QString reason;   ///< why it does not
    QString warning;  ///< what somebody should look at; empty where nothing
    std::vector<CardLine> lines;
};

/// The cards of a plan, from left to right. There are always the same ones, in the same order.
std::vector<CardContents> headlineCards(const Statement& statement);

}  // namespace headroom
