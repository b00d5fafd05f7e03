// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/subject.h"
#include "reference/formula_uses.h"

namespace headroom {

/// A page that a line names. An address is "inputs/sites.pue", "tables/sites", "figures/coverage", "subjects/Coverage", or that of
/// a chapter: "methodology/11-coverage".
struct ReferenceLink {
    std::string address;
    std::string text;
};

/// A line of a page: "Allowed: 1 to 5". The lines of a table and of a subject are named by the pages below them.
struct ReferenceLine {
    std::string name;
    std::string text;
    std::vector<ReferenceLink> links{};
    std::string address{};  ///< what the name leads to; may be empty
};

/// All that is said of an input, a table, a figure or a subject, in the language of the program.
struct ReferencePage {
    enum class Kind { Table, Input, Subject, Figure };
    Kind kind = Kind::Input;
    std::string address;
    std::string key;    ///< as files and commands have it: "sites.pue", "coverage"; of a subject its name in addresses
    std::string title;  ///< its label
    std::string group;  ///< the page above it: of an input the table, of a figure the subject
    std::string help;   ///< what it means; never empty
    std::vector<ReferenceLine> lines{};
    InputField input{};                ///< of an input or a table
    Figure figure = Figure::Count_;    ///< of a figure
    Subject subject = Subject::Count_; ///< of a figure or a subject
};

/// The reference: a page for every table and every input of it, then for every subject and every figure of it, in the order of the
/// descriptions. Amounts are said in the plan's currency, months of the plan as its dates; `uses` says which formulas name what.
std::vector<ReferencePage> referencePages(const FormulaUses& uses, const Plan<>& plan = {});

std::string addressOf(const InputField& input);
std::string addressOf(Figure figure);
std::string addressOf(EntityKind kind);
std::string addressOf(Subject subject);

/// Pages of a key: an input ("settings.discount_rate", "sites.pue"), a table ("sites": itself and its inputs), a figure
/// ("coverage"), or the key of an input in some row ("sites.7.pue", sites["Denton"].pue). None where nothing is called so.
std::vector<const ReferencePage*> pagesOf(const std::vector<ReferencePage>& pages, std::string_view key);

/// Keys that hold some of the letters of a key that does not exist, likeliest first: what a sentence offers.
std::vector<std::string> likeKeys(const std::vector<ReferencePage>& pages, std::string_view key, std::size_t most = 3);

}  // namespace headroom
