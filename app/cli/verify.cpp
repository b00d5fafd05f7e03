// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/verify.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/command.h"
#include "cli/print_json.h"
#include "exchange/text_file.h"
#include "plan/value.h"
#include "proof/attached_files.h"

namespace headroom {

namespace {

/// "page 4: total_capex of sites.7, 2027-01 to 2027-12 (Capex, FY2027)".
std::string placeText(const DisagreeingFigure& found)
{
    const RecordedFigure& figure = found.figure;
    std::string text = figure.page == 0 ? std::string{"no page: "} : fmt::format("page {}: ", figure.page);
    if (figure.key.empty()) return text + quotable(found.label);
    text += quotable(figure.key) + (figure.entity.empty() ? "" : " of " + quotable(figure.entity));
    if (!figure.from.empty()) text += figure.from == figure.to ? " in " + quotable(figure.from) : fmt::format(", {} to {}", quotable(figure.from), quotable(figure.to));
    return text + fmt::format(" ({})", quotable(found.label));
}

std::string numberOr(const std::optional<double>& value) { return value ? numberText(*value) : "none"; }

std::string whyText(const DisagreeingFigure& found)
{
    const std::string shown = quotable(found.figure.cell.shown), recomputed = quotable(found.recomputed);
    switch (found.why) {
    case Disagreement::Text: return fmt::format("printed \"{}\", recomputed \"{}\"{}", shown, recomputed, found.value && found.figure.value ? fmt::format(" ({} in place of {})", numberText(*found.value), numberText(*found.figure.value)) : "");
    case Disagreement::Value: return fmt::format("printed \"{}\" as {}, recomputed {}", shown, numberOr(found.figure.value), numberOr(found.value));
    case Disagreement::Wording: return fmt::format("printed \"{}\", which is no wording of \"{}\"", shown, recomputed);
    case Disagreement::Said: return fmt::format("printed \"{}\", which the plan has as {}", shown, recomputed.empty() ? "words" : recomputed);
    case Disagreement::Order: return fmt::format("printed \"{}\", but listed out of the order of its table", shown);
    case Disagreement::Unlisted: return fmt::format("\"{}\" is printed by its chapter, but is not listed{}", recomputed, found.figure.page == 0 ? "" : " for its page");
    case Disagreement::Unknown: return fmt::format("printed \"{}\", and the plan has no such figure", shown);
    case Disagreement::NotFound: break;
    }
    return fmt::format("\"{}\" is not found on its page", shown);
}

void printText(std::ostream& out, const Verification& result)
{
    if (result.isOtherPlan) out << "The plan in the report is not the one that it was made of.\n";
    for (const DisagreeingFigure& found : result.disagreements) out << placeText(found) << ": " << whyText(found) << ".\n";
    if (result.pages != result.pagesPrinted) out << fmt::format("The PDF has {} pages; the report was printed on {}.\n", result.pages, result.pagesPrinted);
    const std::string of = fmt::format("{} figures and {} labels, heads and sentences on {} pages", result.figures, result.words, result.pages);
    if (result.agrees()) out << of << " agree with the plan in the report.\n";
    else out << fmt::format("{} do not agree with the plan in the report: {} of them.\n", of, result.disagreements.size());
    out << fmt::format("Chapters: {}\nPlan: {}{}\nSHA-256 of the plan: {}\n", fmt::join(result.chapters, ", "), quotable(result.plan), result.scenario.empty() ? "" : ", scenario " + quotable(result.scenario), result.planDigest);
}

Json jsonOf(const DisagreeingFigure& found)
{
    const RecordedFigure& figure = found.figure;
    Json object{{"page", figure.page}, {"why", disagreementKey(found.why)}, {"label", found.label}, {"key", figure.key.empty() ? Json() : Json(figure.key)}};
    if (!figure.entity.empty()) object["entity"] = figure.entity;
    if (!figure.from.empty()) object[figure.from == figure.to ? "month" : "from"] = figure.from;
    if (figure.from != figure.to) object["to"] = figure.to;
    object["printed"] = figure.cell.shown;
    object["recomputed"] = found.why == Disagreement::Unknown ? Json() : Json(found.recomputed);
    if (figure.value) object["printed_value"] = *figure.value;
    if (found.value) object["recomputed_value"] = *found.value;
    return object;
}

void printJson(std::ostream& out, const Verification& result)
{
    Json object{{"agrees", result.agrees()}, {"figures", result.figures}, {"words", result.words}, {"pages", result.pages}, {"pages_printed", result.pagesPrinted}, {"chapters", result.chapters}, {"plan", result.plan}, {"scenario", result.scenario.empty() ? Json() : Json(result.scenario)},
                                  {"program", result.program}, {"plan_sha256", result.planDigest}, {"other_plan", result.isOtherPlan}, {"disagreements", Json::array()}};
    for (const DisagreeingFigure& found : result.disagreements) object["disagreements"].push_back(jsonOf(found));
    out << printed(object);
}

}  // namespace

Command verifyCommand(CLI::App& app)
{
    struct Options {
        std::string path, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("verify", "Recomputes every figure that a report prints from the plan that it holds, with its labels and heads, and looks for it on its page. Exit status 1 where one does not agree.");
    arguments->add_option("FILE.pdf", options->path, "A report that was made with \"Attach the plan\" (headroom-cli export PLAN FILE.pdf --attach-plan)")->required();
    addFormat(*arguments, options->format);
    arguments->footer("Exit status: 0 every figure agrees, 1 one does not or is not on its page, 2 the file is no report that holds its plan.\n"
                      "Verified is the text of tables, cards, sentences and of the lines around pages; of the assumptions their values. Not verified are pictures and their axes, headings, notes, sources and\n"
                      "methodology, words in another language than English but for their numbers, and how a page looks: a text may be covered by another.\n"
                      "JSON: {agrees, figures, words, pages, pages_printed, chapters, plan, scenario, program, plan_sha256, other_plan, \"disagreements\": [{page, why, label, key, entity, month or from and to, printed, recomputed, printed_value, recomputed_value}]}.\n"
                      "Examples:\n  headroom-cli verify report.pdf\n  headroom-cli verify report.pdf --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const auto pdf = readTextFile(options->path, largestPdf);
                if (!pdf) return tl::unexpected(pdf.error());
                const auto result = verifyReport(*pdf);
                if (!result) return tl::unexpected("\"" + options->path + "\" cannot be verified: " + result.error());
                if (options->format == "json") printJson(out, *result);
                else printText(out, *result);
                return result->agrees() ? exitDone : exitCheckFailed;
            }};
}

}  // namespace headroom
