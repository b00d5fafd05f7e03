// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace headroom {

namespace {

// Each script hands the words of the line to `headroom-cli --complete`, which knows the commands, and shows what it says.

constexpr std::string_view bashScript = R"--(# Completion of headroom-cli for bash, made by: headroom-cli completion bash
_headroom_cli() {
    local word line index words=() lines=() IFS=$'\n'
    # Bash parts words at = and : as well; to the program they are one.
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if ((${#words[@]})) && [[ $word == [=:]* || ${COMP_WORDS[index - 1]} == *[=:] ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    local typed=${COMP_WORDS[COMP_CWORD]} quote=
    [[ $typed == [=:] ]] && typed=
    local before=${words[-1]%"$typed"}
    # As the shell would hand them over: without quotes and backslashes, the home folder in place of ~.
    for index in "${!words[@]}"; do
        word=${words[index]}
        [[ $word == [\'\"]* ]] && quote=${word:0:1} word=${word:1} || quote=
        [[ -n $quote && $word == *"$quote" ]] && word=${word%"$quote"}
        [[ -z $quote ]] && word=${word//\\/} && [[ $word == '~/'* ]] && word=$HOME/${word:2}
        words[index]=$word
    done
    [[ -n $quote ]] && typed=${typed:1}
    mapfile -t lines < <("${COMP_WORDS[0]}" --complete "${words[@]}" 2>/dev/null)
    ((${#lines[@]})) || return 0
    local told=${lines[-1]} ending
    unset 'lines[-1]'
    COMPREPLY=()
    for line in "${lines[@]}"; do
        line=${line%%$'\t'*}
        line=${line#"$before"}
        [[ -n $quote ]] || printf -v line '%q' "$line"
        COMPREPLY+=("$line")
    done
    [[ $told == :nospace ]] && compopt -o nospace 2>/dev/null
    if [[ $told == :files* ]]; then
        compopt -o filenames 2>/dev/null
        local endings=${told#:files}
        while read -r line; do
            ending=${line##*.}
            [[ -z $endings || -d $line || " $endings " == *" $ending "* ]] && COMPREPLY+=("$line")
        done < <(compgen -f -- "$typed")
    fi
    return 0
}
complete -F _headroom_cli headroom-cli
)--";

constexpr std::string_view zshScript = R"--(#compdef headroom-cli
# Completion of headroom-cli for zsh, made by: headroom-cli completion zsh
_headroom-cli() {
    local -a lines shown
    local line told
    lines=("${(@f)$("${words[1]}" --complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    told=${lines[-1]}
    for line in "${(@)lines[1,-2]}"; do
        shown+=("${${line%%$'\t'*}//:/\\:}${${(M)line:#*$'\t'*}:+:${line#*$'\t'}}")
    done
    if [[ $told == :files* ]]; then
        local endings=${${told#:files}# }
        if [[ -n $endings ]]; then _files -g "*.(${endings// /|})"; else _files; fi
    elif [[ $told == :nospace ]]; then
        _describe -V 'headroom-cli' shown -S ''
    else
        _describe -V 'headroom-cli' shown
    fi
}
if [[ $funcstack[1] == _headroom-cli ]]; then _headroom-cli "$@"; else compdef _headroom-cli headroom-cli; fi
)--";

constexpr std::string_view fishScript = R"--(# Completion of headroom-cli for fish, made by: headroom-cli completion fish
function __headroom_cli_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines (headroom-cli --complete $words[2..-1] 2>/dev/null)
    test (count $lines) -gt 0; or return
    set -l told $lines[-1]
    set -e lines[-1]
    for line in $lines
        echo $line
    end
    if string match -q ':files*' -- $told
        set -l endings (string split -n ' ' -- (string replace ':files' '' -- $told))
        if test (count $endings) -eq 0
            __fish_complete_path (commandline -ct)
        else
            for ending in $endings
                __fish_complete_suffix .$ending
            end
        end
    end
end
complete -c headroom-cli -f -a '(__headroom_cli_complete)'
)--";

}  // namespace

Command completionCommand(CLI::App& app)
{
    const auto shell = std::make_shared<std::string>();
    auto* arguments = app.add_subcommand("completion", "Prints a script with which a shell completes the commands, options, names and keys of headroom-cli.");
    arguments->add_option("SHELL", *shell, "bash, zsh or fish")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
    arguments->footer("The Debian package installs the scripts where the shells look for them; without it:\n"
                      "Examples:\n"
                      "  headroom-cli completion bash > headroom-cli.bash\n"
                      "  headroom-cli completion zsh > _headroom-cli\n"
                      "  headroom-cli completion fish > headroom-cli.fish");
    return {arguments, [shell](std::ostream& out) -> Result<int> {
                out << (*shell == "bash" ? bashScript : *shell == "zsh" ? zshScript : fishScript);
                return exitDone;
            }};
}

}  // namespace headroom
