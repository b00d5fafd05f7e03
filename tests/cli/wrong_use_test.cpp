// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

namespace headroom {
namespace {

class WrongUse : public CliTest {};

TEST_F(WrongUse, OfACommandOffersTheNearest)
{
    expectRefused({"evalute", plan}, "There is no command \"evalute\"; did you mean \"evaluate\"? headroom-cli --help lists them.");
    expectRefused({"exprot", plan, "x.csv", "--table", "sites"}, "did you mean \"export\"?");
    expectRefused({"simulation"}, "There is no command \"simulation\"; headroom-cli --help lists them.");
    expectRefused({"--versoin"}, "\"--versoin\" is no option of headroom-cli; did you mean \"--version\"?");
}

TEST_F(WrongUse, OfAnOptionOffersTheNearestOfTheCommand)
{
    expectRefused({"evaluate", plan, "--fromat", "json"}, "\"--fromat\" is no option of headroom-cli evaluate; did you mean \"--format\"? headroom-cli evaluate --help lists them.");
    expectRefused({"evaluate", plan, "--fromat=json"}, "did you mean \"--format\"?");
    expectRefused({"set", plan, "--fromat", "json"}, "\"--fromat\" is no option of headroom-cli set");
    expectRefused({"check", plan, "--zzzzzzzz"}, "\"--zzzzzzzz\" is no option of headroom-cli check; headroom-cli check --help lists them.");
    expectRefused({"evaluate", plan, "--format", "jsn"}, "--format: jsn not in {table,csv,json}.");
}

TEST_F(WrongUse, OfTooManyOrTooFewArgumentsNamesThem)
{
    expectRefused({"get", plan, "settings.start", "more"}, "\"more\" is one argument too many; headroom-cli get takes PLAN KEY.");
    expectRefused({"examples", "more"}, "headroom-cli examples takes none.");
    expectRefused({"get", plan}, "KEY is required.");
}

TEST_F(WrongUse, OfNamesOffersThoseThatExist)
{
    expectRefused({"new", "x.headroom", "--example", "small-la"}, "There is no example \"small-la\"; did you mean \"small-lab\"? headroom-cli examples lists them.");
    expectRefused({"export", plan, "x.csv", "--table", "site"}, "There is no table \"site\"; there are settings");
    expectRefused({"explain", plan, "lowest_coverge"}, "near to it are lowest_coverage");
    expectRefused({"evaluate", plan, "--scenario", "Late"}, "there is no row \"Late\"");
    expectRefused({"evaluate", plan, std::string(100'000, 'x')}, "is one argument too many");
    expectRefused({std::string(100'000, 'x')}, "There is no command");
}

}  // namespace
}  // namespace headroom
