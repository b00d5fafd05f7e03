// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/verify.h"

#include <fmt/format.h>

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
    std::string text = fmt::format("page {}: ", figure.page);
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
    case Disagreement::Unknown: return fmt::format("printed \"{}\", and the plan has no such figure", shown);
    case Disagreement::NotFound: break;
    }
    return fmt::format("\"{}\" is not found on its page", shown);
}

void printText(std::ostream& out, const Verification& result)
{
    if (result.isOtherPlan) out << "The plan in the report is not the one that it was made of.\n";
    for (const DisagreeingFigure& found : result.disagreements) out << placeText(found) << ": " << whyText(found) << ".\n";
    const std::string of = fmt::format("{} figures on {} pages", result.figures, result.pages);
    if (result.disagreements.empty()) out << of << " agree with the plan in the report.\n";
    else out << fmt::format("{} of {} do not agree with the plan in the report.\n", result.disagreements.size(), of);
    out << fmt::format("Plan: {}{}\nSHA-256 of the plan: {}\n", quotable(result.plan), result.scenario.empty() ? "" : ", scenario " + quotable(result.scenario), result.planDigest);
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
    Json object{{"agrees", result.agrees()}, {"figures", result.figures}, {"pages", result.pages}, {"plan", result.plan}, {"scenario", result.scenario.empty() ? Json() : Json(result.scenario)},
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
    auto* arguments = app.add_subcommand("verify", "Recomputes every figure that a report prints from the plan that it holds, and looks for it on its page. Exit status 1 where one does not agree.");
    arguments->add_option("FILE.pdf", options->path, "A report that was made with \"Attach the plan\" (headroom-cli export PLAN FILE.pdf --attach-plan)")->required();
    addFormat(*arguments, options->format);
    arguments->footer("Exit status: 0 every figure agrees, 1 one does not or is not on its page, 2 the file is no report that holds its plan.\n"
                      "Axes and pictures are not verified, only what tables, sentences and cards print.\n"
                      "JSON: {agrees, figures, pages, plan, scenario, program, plan_sha256, other_plan, \"disagreements\": [{page, why, label, key, entity, month or from and to, printed, recomputed, printed_value, recomputed_value}]}.\n"
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
