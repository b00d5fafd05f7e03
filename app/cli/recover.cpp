// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recover.h"

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"

namespace headroom {

Command recoverCommand(CLI::App& app)
{
    struct Options {
        std::string damaged, target, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("recover", "Writes what can be read of a damaged plan file into a new one, and lists what is missing. The damaged file is only read.");
    arguments->add_option("DAMAGED", options->damaged, "The damaged .headroom file")->required();
    arguments->add_option("NEW", options->target, "The file to make; it must not exist and ends in .headroom")->required();
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {path, rows, missing}; missing holds a sentence for each thing that is missing or changed.\nExamples:\n  headroom-cli recover fleet.headroom fleet-recovered.headroom");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                if (!hasEnding(options->target, ".headroom")) return tl::unexpected("\"" + options->target + "\" does not end in .headroom, as a plan file does.");
                const auto recovery = recoverPlan(options->damaged, options->target);
                if (!recovery) return tl::unexpected(recovery.error());
                if (options->format == "json") {
                    out << printed({{"path", options->target}, {"rows", recovery->rows}, {"missing", recovery->missing}});
                    return exitDone;
                }
                out << "Made \"" << options->target << "\" with " << recovery->rows << " rows; " << (recovery->missing.empty() ? "nothing is missing.\n" : "what is missing or changed:\n");
                for (const std::string& sentence : recovery->missing) out << "  " << sentence << '\n';
                return exitDone;
            }};
}

}  // namespace headroom
