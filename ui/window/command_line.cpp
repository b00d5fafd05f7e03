// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/command_line.h"

#include "text/languages.h"

namespace headroom {

namespace {

/// What is wrong with `--language wanted`; empty where nothing.
std::string languageProblem(const std::string& wanted)
{
    if (!languageFor(QString::fromStdString(wanted)).isEmpty()) return {};
    return "There is no translation into \"" + wanted + "\"; there are " + languages().join(QStringLiteral(", ")).toStdString() + ".";
}

/// Takes one argument; false where it is wrong, and says so.
bool take(CommandLine& line, const std::vector<std::string>& arguments, std::size_t& at, bool& onlyNames)
{
    const std::string& argument = arguments[at];
    if (!onlyNames && argument == "--") {
        onlyNames = true;
    } else if (!onlyNames && argument == "--export") {
        if (at + 1 >= arguments.size()) return line.problem = "--export needs the file to write: headroom --export FILE PLAN", false;
        line.exportTo = arguments[++at];
        if (line.exportTo.empty()) return line.problem = "--export needs the name of a file; it is empty.", false;
    } else if (!onlyNames && argument == "--language") {
        if (at + 1 >= arguments.size()) return line.problem = "--language needs a language: headroom --language zh_CN PLAN", false;
        line.language = arguments[++at];
        line.problem = languageProblem(line.language);
        return line.problem.empty();
    } else if (!onlyNames && (argument == "--help" || argument == "-h" || argument == "--version")) {
        line.wantsText = true;
        line.wantsVersion = argument == "--version";
    } else if (!onlyNames && argument.size() > 1 && argument.front() == '-') {
        return line.problem = "\"" + argument + "\" is no option of headroom; there are --export, --language, --help and --version.", false;
    } else if (!line.plan.empty()) {
        return line.problem = "headroom shows one plan; \"" + line.plan + "\" and \"" + argument + "\" are two.", false;
    } else {
        line.plan = argument;
    }
    return true;
}

}  // namespace

CommandLine parseCommandLine(const std::vector<std::string>& arguments)
{
    CommandLine line;
    bool onlyNames = false;
    for (std::size_t at = 0; at < arguments.size(); ++at)
        if (!take(line, arguments, at, onlyNames)) return line;
    if (!line.exportTo.empty() && line.plan.empty() && !line.wantsText) line.problem = "--export needs a plan: headroom --export FILE PLAN";
    return line;
}

std::string usage()
{
    return "Usage: headroom [PLAN]\n"
           "       headroom --export FILE PLAN\n\n"
           "Shows a GPU capacity plan, or writes what the ending of FILE says; that needs no display:\n"
           "  .pdf   the report: figures, charts, contracts, assumptions with their sources, methodology\n"
           "  .xlsx  the live workbook: every figure a formula down to the inputs, with its checks\n"
           "  .csv   every figure by month\n"
           "  .json  the plan itself\n"
           "PLAN is a .headroom file, or a .json exported from one. A window follows the file while other programs edit it.\n"
           "--language LANGUAGE, en or zh_CN, speaks it whatever the language of the system.";
}

}  // namespace headroom
