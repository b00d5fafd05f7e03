// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/figures_file.h"

namespace headroom {

/// Why a figure of a report does not agree with its plan.
enum class Disagreement {
    Text,      ///< the plan gives another text
    Value,     ///< the plan gives the same text, but another number behind it
    Wording,   ///< what the page shows is no wording of that text: its numbers are others
    Said,      ///< the list says another key, row or month of it
    Order,     ///< the list has it elsewhere than its table
    Unknown,   ///< the plan has no such figure
    NotFound,  ///< its page does not show it
    Unlisted,  ///< the chapters of the report print it, and the list has not
};

/// "the plan gives another text": for the command line.
std::string_view disagreementKey(Disagreement disagreement);

struct DisagreeingFigure {
    RecordedFigure figure;
    Disagreement why = Disagreement::Text;
    std::string label;         ///< what it is: the name of its row and the head of its column
    std::string recomputed{};  ///< the text that the plan gives now
    std::optional<double> value{};
};

/// What came of verifying a report.
struct Verification {
    std::string plan, scenario;  ///< their names; no scenario where the report is of the plan as it is
    std::string program;         ///< that printed it
    std::string planDigest;      ///< of the plan that is attached
    bool isOtherPlan = false;    ///< the plan that is attached is not the one that the report was made of
    std::vector<std::string> chapters{};     ///< that were verified, by their keys
    std::size_t figures = 0, words = 0;      ///< on its pages: numbers, and the labels, heads and sentences that they are nothing without
    std::size_t pages = 0, pagesPrinted = 0; ///< of the PDF; of the report when it was printed
    std::vector<DisagreeingFigure> disagreements{};

    bool agrees() const { return !isOtherPlan && pages == pagesPrinted && disagreements.empty(); }
};

/// Recomputes every printed text of a report that holds its plan, by the arithmetic and the formatter that made it, looks for it on its
/// page, and says which texts of its chapters are not in its list. The error is a sentence without the path, about a PDF that cannot be verified: it is none, holds no plan, or one of a newer
/// format. Law: tests/proof/held_plan_test.cpp.
Result<Verification> verifyReport(std::string_view pdf);

}  // namespace headroom
