// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/man_page.h"

#include <sstream>

#include "cli/man_text.h"

namespace headroom {

namespace {

/// A text as the formatter prints it: no escape, no hyphen that would become a typographic one.
std::string escaped(std::string_view text)
{
    std::string escaped;
    for (const char letter : text) escaped += letter == '\\' ? "\\e" : letter == '-' ? "\\-" : std::string{letter};
    return escaped;
}

/// A line of running text: none begins as a request of the formatter does.
std::string line(std::string_view text)
{
    return (text.starts_with('.') || text.starts_with('\'') ? "\\&" : "") + escaped(text) + "\n";
}

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + escaped(text) + "\\fR"; }

std::string verbatim(const std::vector<std::string>& lines)
{
    std::string text = ".PP\n.nf\n.RS 4\n";
    for (const std::string& each : lines) text += line(each);
    return text + ".RE\n.fi\n";
}

/// What stands for the value of an option: its choices, or the name of its kind.
std::string valueText(const CLI::Option& option)
{
    const std::string type = option.get_type_name();
    const auto begin = type.find('{'), end = type.find('}'), colon = type.find(':');
    if (option.get_items_expected_max() == 0) return {};
    if (begin == std::string::npos || end == std::string::npos) return " " + italic(type.substr(0, colon));
    std::string text;
    for (const char letter : type.substr(begin + 1, end - begin - 1)) text += letter == ',' ? std::string{"\\fR|\\fI"} : escaped(std::string(1, letter));
    return " \\fI" + text + "\\fR";
}

std::string usageOf(const CLI::App& command)
{
    std::string text = bold("headroom-cli " + command.get_name()), options = " [" + italic("OPTION") + "...]";
    for (const CLI::Option* option : command.get_options()) {
        if (!option->get_positional()) continue;
        const std::string name = " " + italic(option->get_name(true)) + (option->get_items_expected_max() > 1 ? "..." : "");
        text += option->get_required() ? name : " [" + name.substr(1) + "]";
    }
    return text + options + "\n";
}

std::string optionText(const CLI::Option& option)
{
    std::string names;
    for (const std::string& name : option.get_snames()) names += (names.empty() ? "" : ", ") + bold("-" + name);
    for (const std::string& name : option.get_lnames()) names += (names.empty() ? "" : ", ") + bold("--" + name);
    const std::string head = option.get_positional() ? italic(option.get_name(true)) : names + valueText(option);
    return ".TP\n" + head + "\n" + line(option.get_description());
}

/// The words below a command's options: paragraphs, then its examples.
std::string footerText(const std::string& footer)
{
    std::istringstream lines(footer);
    std::string text, each;
    std::vector<std::string> examples;
    for (bool isExample = false; std::getline(lines, each);) {
        if (each == "Examples:") isExample = true;
        else if (isExample) examples.push_back(each.substr(std::min(each.find_first_not_of(' '), each.size())));
        else text += ".PP\n" + line(each);
    }
    return text + (examples.empty() ? "" : verbatim(examples));
}

std::string commandText(const CLI::App& command)
{
    std::string text = ".SS " + escaped(command.get_name()) + "\n" + usageOf(command) + ".PP\n" + line(command.get_description());
    for (const bool positional : {true, false})
        for (const CLI::Option* option : command.get_options())
            if (option->get_positional() == positional && option != command.get_help_ptr()) text += optionText(*option);
    return text + footerText(command.get_footer());
}

std::string sectionText(const ManSection& section)
{
    std::string text = ".SH " + escaped(section.title) + "\n";
    bool isFirst = true;
    for (const ManPart& part : section.parts) {
        if (!part.term.empty()) text += ".TP\n" + bold(part.term) + "\n" + line(part.words);
        else if (!part.words.empty()) text += (isFirst ? "" : ".PP\n") + line(part.words);
        if (!part.lines.empty()) text += verbatim(part.lines);
        isFirst = false;
    }
    return text;
}

}  // namespace

std::string manPage(const CLI::App& app)
{
    std::string text = ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.\\\" Made by headroom-cli --man from its commands.\n"
                       ".TH HEADROOM-CLI 1 \"\" \"Headroom " HEADROOM_VERSION "\" \"User Commands\"\n"
                       ".SH NAME\nheadroom\\-cli \\- read, change, check and convert GPU capacity plans without a display\n"
                       ".SH SYNOPSIS\n" + bold("headroom-cli") + " " + italic("COMMAND") + " [" + italic("ARGUMENT") + "...]\n";
    for (const ManSection& section : manBefore()) text += sectionText(section);
    text += ".SH COMMANDS\nEach takes " + bold("--help") + ", which prints what stands here.\n";
    for (const CLI::App* command : app.get_subcommands({})) text += commandText(*command);
    for (const ManSection& section : manAfter()) text += sectionText(section);
    return text + ".SH SEE ALSO\n.BR headroom (1)\n";
}

}  // namespace headroom
