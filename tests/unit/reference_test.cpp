// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "figures/figure_help.h"
#include "plan/registry.h"
#include "reference/chapter_of.h"
#include "reference/reference_html.h"
#include "reference/reference_json.h"
#include "reference/reference_text.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"

// What the reference says of inputs and figures.
namespace headroom {
namespace {

class ReferenceTest : public testing::Test {
protected:
    ReferenceTest()
    {
        uses.add(everythingPlan());
        uses.add(buildOutPlan());
        pages = referencePages(uses);
    }

    const ReferencePage& page(const std::string& address) const
    {
        const auto found = std::ranges::find(pages, address, &ReferencePage::address);
        if (found == pages.end()) throw std::runtime_error("no page " + address);
        return *found;
    }

    static std::string line(const ReferencePage& page, const std::string& name)
    {
        for (const ReferenceLine& each : page.lines)
            if (each.name == name) return each.text;
        return "(no such line)";
    }

    static std::set<std::string> links(const ReferencePage& page, const std::string& name)
    {
        std::set<std::string> addresses;
        for (const ReferenceLine& each : page.lines)
            if (each.name == name)
                for (const ReferenceLink& link : each.links) addresses.insert(link.address);
        return addresses;
    }

    FormulaUses uses;
    std::vector<ReferencePage> pages;
};

TEST_F(ReferenceTest, HasAPageWithHelpForEveryInputAndEveryFigure)
{
    std::size_t inputs = 0, figures = 0;
    for (const TableType& type : tables())
        for (std::size_t field = 0; field < type.fields.size(); ++field, ++inputs) {
            const ReferencePage& of = page(addressOf(InputField{type.kind, field}));
            EXPECT_EQ(of.help, type.fields[field].field.help) << of.key;
            EXPECT_FALSE(of.help.empty()) << of.key;
            EXPECT_EQ(of.title, type.fields[field].field.label);
        }
    for (; figures < figureCount; ++figures) {
        const ReferencePage& of = page(addressOf(static_cast<Figure>(figures)));
        EXPECT_GT(of.help.size(), 20u) << of.key;
        EXPECT_EQ(of.title, info(static_cast<Figure>(figures)).label);
    }
    EXPECT_EQ(pages.size(), inputs + figures + tables().size() + subjectCount);
}

TEST_F(ReferenceTest, LinksToPagesThatExistAndToChapters)
{
    std::set<std::string> addresses;
    for (const ReferencePage& each : pages) EXPECT_TRUE(addresses.insert(each.address).second) << each.address;
    std::size_t links = 0;
    for (const ReferencePage& each : pages)
        for (const ReferenceLine& of : each.lines) {
            EXPECT_TRUE(of.address.empty() || addresses.contains(of.address)) << of.address;
            for (const ReferenceLink& link : of.links) {
                ++links;
                EXPECT_TRUE(addresses.contains(link.address) || link.address.starts_with("methodology/")) << each.address << " names " << link.address;
                EXPECT_FALSE(link.text.empty());
            }
        }
    EXPECT_GT(links, 2'000u);
}

TEST_F(ReferenceTest, SaysOfAnInputWhatItsDescriptionSays)
{
    const ReferencePage& pue = page("inputs/sites.pue");
    EXPECT_EQ(pue.key, "sites.pue");
    EXPECT_EQ(line(pue, "Section"), "Power");
    EXPECT_EQ(line(pue, "Allowed"), "1 to 5");
    EXPECT_EQ(line(pue, "Typical"), "1.05 to 1.6");
    EXPECT_EQ(line(pue, "In a new row"), "1.2");
    EXPECT_EQ(line(pue, "On the command line"), "headroom-cli get PLAN 'sites[\"NAME\"].pue'");
    EXPECT_EQ(line(pue, "Counts"), "(no such line)");
    EXPECT_TRUE(links(pue, "Named by the formulas of").contains("figures/site_power_cost"));

    const ReferencePage& rent = page("inputs/sites.rent_per_kw_month");
    EXPECT_EQ(line(rent, "Counts"), "Only where Tenure is “Leased”");
    EXPECT_EQ(line(rent, "Unit"), "USD/kW-month");
    EXPECT_EQ(line(page("inputs/sites.tenure"), "In files and commands"), "leased, built");
    EXPECT_EQ(line(page("inputs/sites.facility"), "Since"), "Format 2 of the plan file brought it; in an older file: nothing");
    EXPECT_EQ(links(page("inputs/sites.facility"), "Refers to"), std::set<std::string>{"tables/facilities"});
    EXPECT_EQ(line(page("inputs/settings.discount_rate"), "In files and commands"), "-0.5 to 2 (-50% to 200%)");
}

TEST_F(ReferenceTest, SaysOfAFigureWhatItIsOfAndWhatItsFormulaNames)
{
    const ReferencePage& coverage = page("figures/coverage");
    EXPECT_EQ(coverage.help, figureHelp(Figure::Coverage));
    EXPECT_EQ(line(coverage, "Of"), "the plan");
    EXPECT_EQ(line(coverage, "Periods"), "A stock: a quarter or a year is its last month.");
    EXPECT_TRUE(links(coverage, "Its formula names the figures").contains("figures/window_obligations"));
    EXPECT_EQ(links(coverage, "Equations"), std::set<std::string>{"methodology/11-coverage"});
    const ReferencePage& cost = page("figures/site_power_cost");
    EXPECT_EQ(line(cost, "Of"), "each row of Sites");
    EXPECT_EQ(links(cost, "Its formula names the inputs"), std::set<std::string>{"inputs/sites.pue"});
    EXPECT_EQ(links(page("figures/achieved_utilization"), "Quotient of"), (std::set<std::string>{"figures/productive_hours", "figures/up_hours"}));
    // What an algorithm finds is read off a flow.
    EXPECT_TRUE(links(page("figures/project_irr"), "Its formula names the figures").contains("figures/project_flow"));
}

TEST_F(ReferenceTest, NamesUsesAsTheInverseOfWhatFormulasName)
{
    std::size_t edges = 0;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto user = static_cast<Figure>(at);
        for (const Figure each : uses.figuresIn(user)) {
            ++edges;
            const auto users = uses.usersOf(each);
            EXPECT_TRUE(std::ranges::find(users, user) != users.end()) << info(user).key << " names " << info(each).key;
        }
        for (const InputField& each : uses.inputsIn(user)) {
            const auto users = uses.usersOf(each);
            EXPECT_TRUE(std::ranges::find(users, user) != users.end()) << info(user).key;
        }
    }
    EXPECT_GT(edges, 1'000u);
}

TEST_F(ReferenceTest, AddsNothingOfAPlanThatIsWrong)
{
    Plan<> wrong = buildOutPlan();
    wrong.sites.front().pue = 0;
    FormulaUses none;
    none.add(wrong);
    EXPECT_TRUE(none.inputsIn(Figure::SitePowerCost).empty());
}

TEST_F(ReferenceTest, FindsKeysAsFilesAndCommandsHaveThem)
{
    const auto keys = [&](std::string_view key) {
        std::vector<std::string> found;
        for (const ReferencePage* each : pagesOf(pages, key)) found.push_back(each->address);
        return found;
    };
    EXPECT_EQ(keys("coverage"), std::vector<std::string>{"figures/coverage"});
    EXPECT_EQ(keys("sites.7.pue"), std::vector<std::string>{"inputs/sites.pue"});
    EXPECT_EQ(keys("sites[\"St. Paul\"].pue"), std::vector<std::string>{"inputs/sites.pue"});
    EXPECT_EQ(keys("sites").size(), table(EntityKind::Site).fields.size() + 1);
    EXPECT_TRUE(keys("no_such_key").empty());
    EXPECT_TRUE(keys("").empty());
    EXPECT_EQ(likeKeys(pages, "lowest coverage").front(), "lowest_coverage");
    EXPECT_EQ(likeKeys(pages, "discount rate").front(), "settings.discount_rate");
    EXPECT_EQ(likeKeys(pages, "lowst_coverge").front(), "lowest_coverage");
    EXPECT_TRUE(likeKeys(pages, "qqqq").empty());
}

TEST_F(ReferenceTest, IsWrittenAsTextJsonAndHtml)
{
    const auto text = referenceText(page("inputs/sites.pue"));
    EXPECT_TRUE(text.starts_with("sites.pue: PUE\n  Power usage effectiveness: energy of the site / energy of its IT.\n")) << text;
    EXPECT_NE(text.find("  Allowed:"), std::string::npos);
    EXPECT_NE(text.find("site_power_cost"), std::string::npos) << text;

    std::vector<const ReferencePage*> all;
    for (const ReferencePage& each : pages) all.push_back(&each);
    const auto json = nlohmann::json::parse(referenceJson(all, uses));
    EXPECT_EQ(json["figures"].size(), figureCount);
    for (const auto& input : json["inputs"]) {
        if (input["key"] != "settings.utilization_end") continue;
        EXPECT_EQ(input["minimum"], 0);
        EXPECT_EQ(input["maximum"], 1);
        EXPECT_EQ(input["unit"], info(Unit::Share).key);
    }
    const std::string html = referenceHtml(all);
    EXPECT_NE(html.find("<section id=\"figures/coverage\">"), std::string::npos);
    EXPECT_NE(html.find("href=\"#inputs/sites.pue\""), std::string::npos);
    EXPECT_EQ(html.find("href=\"#methodology"), std::string::npos) << "the document has no such chapter";
    EXPECT_EQ(escaped("a < b & \"c\""), "a &lt; b &amp; &quot;c&quot;");
}

}  // namespace
}  // namespace headroom
