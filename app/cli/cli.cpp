// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/complete.h"
#include "cli/man_page.h"
#include "cli/wrong_use.h"

namespace headroom {

namespace {

/// A new command is one more line here, its file, and its name in command.h.
std::vector<Command> commands(CLI::App& app)
{
    return {
        newCommand(app),
        examplesCommand(app),
        schemaCommand(app),
        validateCommand(app),
        getCommand(app),
        setCommand(app),
        evaluateCommand(app),
        explainCommand(app),
        checkCommand(app),
        breakEvenCommand(app),
        publishedCommand(app),
        counterpartiesCommand(app),
        sourcesCommand(app),
        importCommand(app),
        exportCommand(app),
        recoverCommand(app),
        historyCommand(app),
        compareCommand(app),
        referenceCommand(app),
        verifyCommand(app),
        completionCommand(app),
    };
}

/// One line, ended as a sentence, whatever a library's message looks like.
int complain(std::ostream& err, std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x20; }, ' ');
    while (text.ends_with(' ')) text.pop_back();
    if (!text.ends_with('.')) text += '.';
    err << text << '\n';
    return exitBadInput;
}

int runChosen(const CLI::App& app, const std::vector<Command>& all, std::ostream& out, std::ostream& err)
{
    const auto chosen = std::ranges::find_if(all, [&](const Command& command) { return app.got_subcommand(command.arguments); });
    if (chosen == all.end()) return complain(err, "No command is given; headroom-cli --help lists them");
    const auto status = chosen->run(out);
    if (!status) return complain(err, status.error());
    if (!out.flush()) return complain(err, "The output cannot be written");
    return *status;
}

}  // namespace

int runCli(std::vector<std::string> arguments, std::ostream& out, std::ostream& err)
{
    CLI::App app{"Plans GPU capacity without a display: reads, changes, checks and converts plans.", "headroom-cli"};
    app.require_subcommand(0, 1);
    app.allow_windows_style_options(false);
    app.set_version_flag("--version", HEADROOM_VERSION);
    app.footer("PLAN is a .headroom file or, for reading, an exported .json.\n"
               "KEY is settings.utilization_end, sites.19.critical_it_mw (by id) or sites[\"Ohio 1\"].critical_it_mw (by name).\n"
               "Exit status: 0 done, 1 a check of the plan failed, 2 wrong use or bad input, with one sentence on stderr.\n"
               "Schedules, CI pipelines, files and environment: man headroom-cli.\n"
               "Examples:\n"
               "  headroom-cli new fleet.headroom --example coreweave-vast-2025\n"
               "  headroom-cli set fleet.headroom settings.utilization_end=90%\n"
               "  headroom-cli evaluate fleet.headroom\n"
               "  headroom-cli get --help");
    const auto all = commands(app);
    // Not for people, and so in no list: what shells ask, and what the package is made with. Their words are not arguments.
    if (!arguments.empty() && (arguments.front() == "--complete" || arguments.front() == "--man")) {
        out << (arguments.front() == "--man" ? manPage(app) : completions(app, {arguments.begin() + 1, arguments.end()}));
        return out.flush() ? exitDone : complain(err, "The output cannot be written");
    }
    try {
        std::ranges::reverse(arguments);  // as the library wants them
        app.parse(std::move(arguments));
    } catch (const CLI::Success& success) {
        app.exit(success, out, err);
        return exitDone;
    } catch (const CLI::ParseError& error) {
        return complain(err, wrongUse(app, error));
    }
    return runChosen(app, all, out, err);
}

}  // namespace headroom
