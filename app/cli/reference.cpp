// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/reference.h"

#include "cli/command.h"
#include "exchange/plan_json.h"
#include "plan/contract_check.h"
#include "reference/reference_html.h"
#include "reference/reference_json.h"
#include "reference/reference_text.h"
#include "resources/resources.h"

namespace headroom {

namespace {

struct Options {
    std::string key, format = "text";
};

/// What formulas name, by the examples that ship: together they have nearly every branch of the model.
FormulaUses usesOfExamples()
{
    FormulaUses uses;
    for (const Example& example : examples()) {
        const auto plan = fromJson(example.json);
        HR_REQUIRE(plan);
        uses.add(*plan);
    }
    return uses;
}

std::string unknown(const std::vector<ReferencePage>& pages, const std::string& key)
{
    std::string sentence = "No input, table or figure is called \"" + quotable(key) + "\"";
    const auto like = likeKeys(pages, key);
    for (std::size_t at = 0; at < like.size(); ++at) sentence += (at == 0 ? "; like it are " : ", ") + like[at];
    return sentence + (like.empty() ? "; reference without KEY lists them all." : ".");
}

Result<int> run(const Options& options, std::ostream& out)
{
    const FormulaUses uses = usesOfExamples();
    const auto pages = referencePages(uses);
    std::vector<const ReferencePage*> chosen;
    if (options.key.empty())
        for (const ReferencePage& page : pages) chosen.push_back(&page);
    else chosen = pagesOf(pages, options.key);
    if (chosen.empty()) return tl::unexpected(unknown(pages, options.key));
    if (options.format == "json") out << referenceJson(chosen, uses);
    else if (options.format == "html") out << referenceHtml(chosen);
    else if (options.key.empty()) out << referenceList(pages);
    else
        for (const ReferencePage* page : chosen) out << (page == chosen.front() ? "" : "\n") << referenceText(*page);
    return exitDone;
}

}  // namespace

Command referenceCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("reference", "Says what an input or a figure means: unit, bounds, default, when it counts, which formulas name it. Without KEY, lists all.");
    arguments->add_option("KEY", options->key, "An input (settings.discount_rate, sites.pue), a table (sites) or a figure (lowest_coverage)")->type_name("INPUT");
    arguments->add_option("--format", options->format, "text, json (for programs) or html (one document for a browser)")->check(CLI::IsMember({"text", "json", "html"}));
    arguments->footer("Examples:\n"
                      "  headroom-cli reference\n"
                      "  headroom-cli reference lowest_coverage\n"
                      "  headroom-cli reference sites.pue\n"
                      "  headroom-cli reference facilities --format json\n"
                      "  headroom-cli reference --format html > reference.html");
    return {arguments, [options](std::ostream& out) { return run(*options, out); }};
}

}  // namespace headroom
