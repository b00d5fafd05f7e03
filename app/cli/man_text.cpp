// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/man_text.h"

namespace headroom {

std::vector<ManSection> manBefore()
{
    return {
        {"DESCRIPTION",
         {{"", "Does without Qt and without a display what the desk does, for schedules and continuous integration. There is no server, no network access and no telemetry.", {}},
          {"PLAN", "a .headroom file (an SQLite database) or, for reading, the .json exported from one.", {}},
          {"KEY", "an input: settings.utilization_end, a row by its id (sites.19.pue) or by its name (sites[\"Ohio 1\"].pue). Shares and rates are fractions in files and in what is printed; set takes 0.9 and 90%.", {}},
          {"", "Results go to standard output and nothing else does. Where a command is refused, standard error has one sentence that names what, its value and what is allowed, standard output is empty, and no file is changed; import alone says there what it understood and what it refuses. The same plan gives the same bytes, on every machine; a workbook and a report are dated besides.", {}}}},
    };
}

std::vector<ManSection> manAfter()
{
    return {
        {"EXIT STATUS",
         {{"0", "Done.", {}},
          {"1", "Done, and a check of the plan is red or undefined (check), a printed figure is not what the plan of its report says (verify), or two plans differ (compare --exit-code).", {}},
          {"2", "Wrong use or bad input: one sentence on standard error, nothing changed.", {}}}},
        {"IN SCHEDULES AND CI PIPELINES",
         {{"", "check is a gate: its exit status is 1 where a check of the plan does not hold, so that a pipeline stops. --format json of every command has the keys that its help names, and keeps them; headroom-cli schema prints the JSON Schema of a plan and of its figures.", {}},
          {"", "A morning's look at a plan, from cron, which mails what is printed, and as a service that a systemd timer starts:", {"17 6 * * 1-5  cd /srv/plans && headroom-cli check fleet.headroom", "", "[Service]", "Type=oneshot", "WorkingDirectory=/srv/plans", "ExecStart=/usr/bin/headroom-cli check fleet.headroom"}},
          {"", "A job of GitLab, and a step of GitHub Actions, that refuse a change of a plan that breaks its checks:", {"check-plan:", "  script:", "    - headroom-cli validate fleet.json", "    - headroom-cli check fleet.json --format json > checks.json", "  artifacts:", "    when: always", "    paths: [checks.json]", "", "- name: The plan holds", "  run: headroom-cli check fleet.json"}},
          {"", "A plan as .json is text in a repository: one member a line, the same bytes for the same plan. A figure for another program, by jq:", {"headroom-cli evaluate fleet.headroom --format json | jq '.headline.lowest_coverage.value'"}},
          {"", "Several can read a plan at once; one at a time changes it. Where the desk or another command holds it, what would change it is refused with status 2 and the holder's name, and can be tried again. A file that is exported is written beside its place and moved there whole: a reader never sees half of one. Each change is one durable transaction and a step of the history with the name in USER.", {}}}},
        {"ENVIRONMENT",
         {{"SOURCE_DATE_EPOCH", "the time, in seconds since 1970, that a report (.pdf) or workbook (.xlsx) is dated with; it then has the same bytes each time.", {}},
          {"USER, LOGNAME", "who is named in the history of a plan that is changed.", {}},
          {"PATH", "where headroom, the desktop program that draws reports, is looked for if it is not beside headroom-cli.", {}},
          {"LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "the language of a report, where --language does not name one. Everything else is English, with a decimal point, whatever they say.", {}}}},
        {"FILES",
         {{"NAME.headroom", "a plan, readable by any SQLite tool.", {}},
          {".~lock.NAME.headroom#", "beside a plan that is held for changing: who holds it. The lock ends with the program, whatever is left of the file.", {}},
          {"/usr/share/headroom/schema/plan.schema.json, figures.schema.json", "the JSON Schemas (2020-12) of a plan's and of its figures' JSON.", {}}}},
        {"EXAMPLES",
         {{"", "A plan from an example, one input changed, and what comes of it:", {"headroom-cli new plan.headroom --example coreweave-vast-2025", "headroom-cli set plan.headroom settings.utilization_end=90%", "headroom-cli evaluate plan.headroom", "headroom-cli explain plan.headroom lowest_coverage", "headroom-cli check plan.headroom"}}}},
    };
}

}  // namespace headroom
