// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/command_line.h"

#include <algorithm>
#include <array>

#include "text/languages.h"

namespace headroom {

namespace {

/// An option that a value follows. `take` gives what is wrong with the value as a sentence; nothing where it is taken.
struct Valued {
    std::string_view name;
    std::string_view needs;  ///< "--paper needs …"
    std::string (*take)(CommandLine& line, const std::string& value);
};

std::string takeExport(CommandLine& line, const std::string& value)
{
    line.exportTo = value;
    return value.empty() ? "--export needs the name of a file; it is empty." : std::string{};
}

std::string takeLanguage(CommandLine& line, const std::string& value)
{
    line.language = value;
    if (!languageFor(QString::fromStdString(value)).isEmpty()) return {};
    return "There is no translation into \"" + value + "\"; there are " + languages().join(QStringLiteral(", ")).toStdString() + ".";
}

std::string takePaper(CommandLine& line, const std::string& value)
{
    const auto paper = paperOf(value);
    if (!paper) return "--paper takes a4 or letter, not \"" + value + "\".";
    line.report.paper = *paper;
    return {};
}

std::string takeChapters(CommandLine& line, const std::string& value)
{
    line.report.chapters.reset();
    for (std::size_t from = 0; from <= value.size();) {
        const std::size_t comma = std::min(value.find(',', from), value.size());
        const std::string key = value.substr(from, comma - from);
        const auto chapter = chapterOf(key);
        if (!chapter) return "--chapters has no chapter \"" + key + "\"; there are " + chapterKeys(allChapters()) + ".";
        line.report.chapters.set(static_cast<std::size_t>(*chapter));
        from = comma + 1;
    }
    return {};
}

std::string takeScenario(CommandLine& line, const std::string& value)
{
    line.scenario = value;
    return value.empty() ? "--scenario needs the name or id of a scenario; it is empty." : std::string{};
}

constexpr std::array valued{
    Valued{"--export", "the file to write: headroom --export FILE PLAN", takeExport},
    Valued{"--language", "a language: headroom --language zh_CN PLAN", takeLanguage},
    Valued{"--paper", "a size, a4 or letter: headroom --export FILE.pdf --paper letter PLAN", takePaper},
    Valued{"--chapters", "a list: headroom --export FILE.pdf --chapters title,capex PLAN", takeChapters},
    Valued{"--scenario", "the name or id of a scenario: headroom --export FILE --scenario NAME PLAN", takeScenario},
};

/// Takes one argument; false where it is wrong, and says so.
bool take(CommandLine& line, const std::vector<std::string>& arguments, std::size_t& at, bool& onlyNames)
{
    const std::string& argument = arguments[at];
    const auto option = onlyNames ? valued.end() : std::ranges::find(valued, argument, &Valued::name);
    if (!onlyNames && argument == "--") {
        onlyNames = true;
    } else if (option != valued.end()) {
        if (at + 1 >= arguments.size()) return line.problem = argument + " needs " + std::string{option->needs}, false;
        line.problem = option->take(line, arguments[++at]);
        return line.problem.empty();
    } else if (!onlyNames && argument == "--attach-plan") {
        line.report.holdsPlan = true;
    } else if (!onlyNames && (argument == "--help" || argument == "-h" || argument == "--version")) {
        line.wantsText = true;
        line.wantsVersion = argument == "--version";
    } else if (!onlyNames && argument.size() > 1 && argument.front() == '-') {
        return line.problem = "\"" + argument + "\" is no option of headroom; there are --export, --scenario, --paper, --chapters, --attach-plan, --language, --help and --version.", false;
    } else if (!line.plan.empty()) {
        return line.problem = "headroom shows one plan; \"" + line.plan + "\" and \"" + argument + "\" are two.", false;
    } else {
        line.plan = argument;
    }
    return true;
}

bool endsAs(std::string_view path, std::string_view ending)
{
    return path.size() > ending.size() && std::ranges::equal(path.substr(path.size() - ending.size()), ending, {}, [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
}

/// What does not go together; empty where all does.
std::string clash(const CommandLine& line)
{
    const ReportOptions plain;
    const char* ofReport = line.report.paper != plain.paper ? "--paper" : line.report.chapters != plain.chapters ? "--chapters" : line.report.holdsPlan ? "--attach-plan" : nullptr;
    if (line.exportTo.empty() && !line.scenario.empty()) return "--scenario goes with --export: headroom --export FILE --scenario NAME PLAN";
    if (line.exportTo.empty() && ofReport) return std::string{ofReport} + " goes with --export: headroom --export FILE.pdf " + ofReport + " … PLAN";
    if (!line.exportTo.empty() && line.plan.empty()) return "--export needs a plan: headroom --export FILE PLAN";
    if (ofReport && !endsAs(line.exportTo, ".pdf")) return std::string{ofReport} + " is of the report, and \"" + line.exportTo + "\" does not end in .pdf.";
    if (!line.scenario.empty() && endsAs(line.exportTo, ".json")) return "--scenario does not go with \"" + line.exportTo + "\": a plan holds all of its scenarios.";
    return {};
}

}  // namespace

CommandLine parseCommandLine(const std::vector<std::string>& arguments)
{
    CommandLine line;
    bool onlyNames = false;
    for (std::size_t at = 0; at < arguments.size(); ++at)
        if (!take(line, arguments, at, onlyNames)) return line;
    if (!line.wantsText) line.problem = clash(line);
    return line;
}

std::string usage()
{
    return "Usage: headroom [PLAN]\n"
           "       headroom --export FILE PLAN\n\n"
           "Shows a GPU capacity plan, or writes what the ending of FILE says; that needs no display:\n"
           "  .pdf   the report: figures, charts, contracts, assumptions with their sources, methodology\n"
           "  .xlsx  the live workbook: every figure a formula down to the inputs, with its checks\n"
           "  .csv   every series by month\n"
           "  .json  the plan itself\n"
           "--scenario S, by name or id: figures, workbook or report of a scenario in place of the plan as it is.\n"
           "Of a report:\n"
           "  --paper a4|letter   the size of its pages; a4 where nothing is said\n"
           "  --chapters LIST     its chapters, with commas between them; all where nothing is said:\n"
           "                      " + chapterKeys(allChapters()) + "\n"
           "  --attach-plan       attaches the plan and the printed figures, which headroom-cli verify compares;\n"
           "                      whoever has the PDF can read every input; history, authors and notes are left out\n"
           "PLAN is a .headroom file, or a .json exported from one. A window follows the file while other programs edit it.\n"
           "--language LANGUAGE, en or zh_CN, speaks it whatever the language of the system.";
}

}  // namespace headroom
