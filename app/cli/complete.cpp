// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/complete.h"

#include <algorithm>
#include <map>
#include <span>

#include "cli/candidates.h"

namespace headroom {

namespace {

bool isOption(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

/// A flag, or an option that can do without its value, takes nothing that must be completed.
bool needsValue(const CLI::Option& option) { return option.get_items_expected_min() > 0; }

/// What of a command's line is typed already.
struct Typed {
    std::vector<std::string> positionals;
    std::map<std::string, std::string> options;  ///< by long name, without the dashes
    const CLI::Option* open = nullptr;           ///< the option whose value is being typed
};

Typed readWords(const CLI::App& command, std::span<const std::string> words)
{
    Typed typed;
    int wanted = 0;
    for (const std::string& word : words) {
        const auto equals = word.find('=');
        if (wanted > 0) {
            typed.options[typed.open->get_single_name()] = word;
            if (--wanted == 0) typed.open = nullptr;
        } else if (!isOption(word)) {
            typed.positionals.push_back(word);
        } else if (const CLI::Option* option = command.get_option_no_throw(word.substr(0, equals))) {
            typed.options[option->get_single_name()] = equals == std::string::npos ? "" : word.substr(equals + 1);
            if (equals != std::string::npos || !needsValue(*option)) continue;
            wanted = option->get_items_expected_min();
            typed.open = option;
        }
    }
    return typed;
}

/// The choices that an option was told to hold its value against: {a,b,c}.
std::vector<Candidate> choicesOf(const CLI::Option& option)
{
    std::vector<Candidate> choices;
    const std::string type = option.get_type_name();
    const auto begin = type.find('{'), end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos) return choices;
    for (std::string list = type.substr(begin + 1, end - begin - 1); !list.empty();) {
        const auto comma = std::min(list.find(','), list.size());
        choices.push_back({list.substr(0, comma), {}});
        list.erase(0, comma + 1);
    }
    return choices;
}

Candidates valuesOf(const CLI::Option& option, const Typed& typed, const std::string& word)
{
    if (auto choices = choicesOf(option); !choices.empty()) return {.words = std::move(choices), .endings = {}};
    const auto given = [&](const char* name) { return typed.options.contains(name) ? typed.options.at(name) : std::string{}; };
    // An argument is named after what it is, unless it says otherwise.
    const std::string type = option.get_type_name();
    const std::string kind = option.get_positional() && type.starts_with("TEXT") ? option.get_name(true) : type;
    const bool isFigure = typed.positionals.size() > 1 && typed.positionals[1].find('.') == std::string::npos;
    return candidatesOf(kind.substr(0, kind.find(':')), {.typed = word, .plan = typed.positionals.empty() ? "" : typed.positionals.front(), .table = given("entity"), .figure = isFigure ? typed.positionals[1] : given("figure")});
}

/// The argument that comes after so many; the last one, where it can be several.
const CLI::Option* positionalAt(const CLI::App& command, std::size_t count)
{
    std::vector<const CLI::Option*> all;
    for (const CLI::Option* option : command.get_options())
        if (option->get_positional()) all.push_back(option);
    if (count < all.size()) return all[count];
    return !all.empty() && all.back()->get_items_expected_max() > 1 ? all.back() : nullptr;
}

Candidates optionsOf(const CLI::App& command, const Typed& typed)
{
    Candidates found;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames())
            if (!typed.options.contains(option->get_single_name())) found.words.push_back({"--" + name, option->get_description()});
    return found;
}

Candidates commandsOf(const CLI::App& app)
{
    Candidates found;
    for (const CLI::App* command : app.get_subcommands({})) found.words.push_back({command->get_name(), command->get_description()});
    return found;
}

Candidates find(const CLI::App& app, const std::vector<std::string>& words)
{
    const std::string& word = words.back();
    const std::span<const std::string> before{words.data(), words.size() - 1};
    if (before.empty()) return isOption(word) || word == "-" ? optionsOf(app, {}) : commandsOf(app);
    const auto commands = app.get_subcommands({});
    const auto named = std::ranges::find(commands, before.front(), &CLI::App::get_name);
    if (named == commands.end()) return {};
    const CLI::App* command = *named;
    const Typed typed = readWords(*command, before.subspan(1));
    if (typed.open) return valuesOf(*typed.open, typed, word);
    const auto equals = word.find('=');
    if (isOption(word) && equals != std::string::npos) {
        const CLI::Option* option = command->get_option_no_throw(word.substr(0, equals));
        Candidates found = option ? valuesOf(*option, typed, word.substr(equals + 1)) : Candidates{};
        for (Candidate& each : found.words) each.word = word.substr(0, equals + 1) + each.word;
        return found;
    }
    if (isOption(word) || word == "-") return optionsOf(*command, typed);
    const CLI::Option* positional = positionalAt(*command, typed.positionals.size());
    return positional ? valuesOf(*positional, typed, word) : optionsOf(*command, typed);
}

/// A line of one word and its help: neither may hold what parts them.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x20; }, ' ');
    return text;
}

}  // namespace

std::string completions(const CLI::App& app, const std::vector<std::string>& words)
{
    const Candidates found = words.empty() ? commandsOf(app) : find(app, words);
    std::string text;
    for (const Candidate& each : found.words)
        if (words.empty() || each.word.starts_with(words.back())) text += oneLine(each.word) + (each.help.empty() ? "" : "\t" + oneLine(each.help)) + "\n";
    text += found.takesFiles ? ":files" : found.goesOn ? ":nospace" : ":";
    for (const std::string& ending : found.endings) text += " " + ending;
    return text + "\n";
}

}  // namespace headroom
