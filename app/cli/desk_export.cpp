// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/desk_export.h"

#include <cstdlib>

#include "cli/run_program.h"

namespace headroom {

namespace {

/// The options that the desk knows by the same names.
std::vector<std::pair<std::string, std::string>> optionsOf(const ReportWishes& wishes)
{
    return {{"--paper", wishes.paper}, {"--chapters", wishes.chapters}, {"--scenario", wishes.scenario}, {"--language", wishes.language}};
}

/// The last line of what a program said; libraries may have said something before.
std::string lastLine(std::string text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.pop_back();
    const auto start = text.rfind('\n');
    return start == std::string::npos ? text : text.substr(start + 1);
}

}  // namespace

std::string ReportWishes::given() const
{
    for (const auto& [option, value] : optionsOf(*this))
        if (!value.empty() && option != "--scenario") return option;
    return attachesPlan ? "--attach-plan" : "";
}

Result<> exportByDesk(const std::string& plan, const std::string& file, const ReportWishes& wishes)
{
    const auto desk = programNamed("headroom");
    if (desk.empty()) return tl::unexpected("\"" + file + "\" is written by the desktop program, headroom, which is neither beside headroom-cli nor in PATH.");
    std::vector<std::string> arguments{"--export", file};
    for (const auto& [option, value] : optionsOf(wishes))
        if (!value.empty()) arguments.insert(arguments.end(), {option, value});
    if (wishes.attachesPlan) arguments.emplace_back("--attach-plan");
    arguments.insert(arguments.end(), {"--", plan});
    std::vector<std::pair<std::string, std::string>> environment;
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY")) environment.emplace_back("QT_QPA_PLATFORM", "offscreen");
    const auto ended = runToEnd(desk, arguments, environment);
    if (!ended) return tl::unexpected(ended.error());
    if (ended->status == 0) return {};
    if (ended->status < 0) return tl::unexpected("\"" + file + "\" was not written: the desktop program, " + desk.string() + ", was ended by signal " + std::to_string(-ended->status) + ".");
    const std::string said = lastLine(ended->err);
    return tl::unexpected(said.empty() ? "\"" + file + "\" was not written: the desktop program, " + desk.string() + ", ended with status " + std::to_string(ended->status) + " and said nothing." : said);
}

}  // namespace headroom
