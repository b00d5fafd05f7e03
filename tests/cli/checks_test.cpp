// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

namespace headroom {
namespace {

/// A plan that owes something and earns something: an example, with checks, scenarios and published values that come in as
/// tables.
class Checks : public CliTest {
protected:
    /// Without its fixed overhead the example covers its obligations, barely.
    Checks()
    {
        done({"new", fleet, "--example", "coreweave-tiered-2025"});
        done({"set", fleet, "operations.sga_fixed_year=0"});
    }

    void bring(const std::string& table, const std::string& rows) const
    {
        writeBytes(folder / "t.csv", rows);
        done({"import", fleet, "t.csv", "--table", table});
    }

    void bringScenario(const std::string& overrides = "Late,settings.demand_delay,set,6\n") const
    {
        bring("scenarios", "id,name\n,Late\n");
        std::string rows = "id,scenario,input,operation,value\n";
        for (std::size_t at = 0; at < overrides.size(); at = overrides.find('\n', at) + 1) rows += "," + overrides.substr(at, overrides.find('\n', at) + 1 - at);
        bring("overrides", rows);
    }

    static constexpr const char* fleet = "fleet.headroom";
};

TEST_F(Checks, AreSaidWithColourAndSentenceAndFailTheCommandWhereOneIsRed)
{
    EXPECT_EQ(done({"check", fleet}), "The plan has no checks.\n");
    bring("checks", "id,name,figure,at_least\n,Coverage holds,lowest_coverage,1\n");
    const std::string green = done({"check", fleet});
    EXPECT_TRUE(green.starts_with("green      Coverage holds: The lowest revenue coverage is 1.0")) << green;
    EXPECT_NE(green.find("; the check wants at least 1.00x: met with 0.01x to spare.\n"), std::string::npos) << green;
    bring("checks", "id,name,figure,at_least\n,Coverage holds,lowest_coverage,1\n,Coverage is ample,lowest_coverage,1.3\n");
    const Outcome red = run({"check", fleet});
    EXPECT_EQ(red.status, 1);
    EXPECT_EQ(red.err, "");
    EXPECT_NE(red.out.find("\nred        Coverage is ample: "), std::string::npos) << red.out;
    EXPECT_NE(red.out.find("x short.\n"), std::string::npos) << red.out;
}

TEST_F(Checks, ThatCannotBeAnsweredFailTheCommandAndAreWarnedOf)
{
    bring("checks", "id,name,figure,at_least\n,Odd,nonsense,1\n");
    const Outcome outcome = run({"check", fleet});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "undefined  Odd: Figure: there is no figure \"nonsense\"; allowed is the key of a headline figure or of a series.\n");
    EXPECT_EQ(done({"validate", fleet}), "Warning: Odd: Figure: there is no figure \"nonsense\"; allowed is the key of a headline figure or of a series.\n\"fleet.headroom\" is valid.\n");
}

TEST_F(Checks, MayBePutToAScenario)
{
    bringScenario();
    bring("checks", "id,name,figure,at_least\n,Coverage holds,lowest_coverage,1\n");
    done({"check", fleet});
    {
        const Outcome late = run({"check", fleet, "--scenario", "Late"});
        EXPECT_EQ(late.status, 1);
        EXPECT_TRUE(late.out.starts_with("red        Coverage holds: In scenario Late: The lowest revenue coverage")) << late.out;
    }
    EXPECT_NE(done({"evaluate", fleet, "--scenario", "Late"}), done({"evaluate", fleet}));
    expectRefused({"check", fleet, "--scenario", "Early"}, "Scenarios: there is no row \"Early\"; there are \"Late\"");
    expectRefused({"evaluate", fleet, "--scenario", "Early"}, "there is no row \"Early\"");
    expectRefused({"evaluate", plan, "--scenario", "Early"}, "Scenarios: there is no row \"Early\"");
}

TEST_F(Checks, OverridesThatCannotBeAppliedAreWarnedOfWhereverTheyCount)
{
    const std::string warning = "Warning: Late, override not applied: Settings: Delay of demand: 600 is outside the bounds; allowed is -60 to 120 months.\n";
    bringScenario("Late,settings.demand_delay,set,600\n");
    EXPECT_TRUE(done({"validate", fleet}).starts_with(warning));
    EXPECT_TRUE(done({"evaluate", fleet, "--scenario", "Late"}).starts_with(warning));
    EXPECT_TRUE(done({"evaluate", fleet, "--scenario", "Late", "--format", "json"}).starts_with("{"));
    bring("checks", "id,name,figure,at_least,scenario\n,Coverage holds,lowest_coverage,1,Late\n");
    EXPECT_TRUE(done({"check", fleet}).starts_with(warning));
}

TEST_F(Checks, BreakEvenComesWithItsCertificate)
{
    bring("checks", "id,name,figure,at_least\n,Coverage holds,lowest_coverage,1\n");
    const std::string byName = done({"break-even", fleet, "--input", "settings.demand_delay", "--check", "Coverage holds"});
    EXPECT_TRUE(byName.starts_with("Settings: Delay of demand: at 0.")) << byName;
    for (const char* line : {"\nvalue        0.", "\nbracket      0.", " (green, ", " (red, ", "\ntolerance    ", "\nmonth        2026-", "\nevaluations  "}) EXPECT_NE(byName.find(line), std::string::npos) << line;
    EXPECT_EQ(done({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "lowest_coverage", "--at-least", "1"}), byName);
    // The headline says the same.
    const std::string value = byName.substr(byName.find("\nvalue        ") + 14, byName.find("\nbracket") - byName.find("\nvalue        ") - 14);
    EXPECT_NE(done({"evaluate", fleet, "--format", "json"}).find("\"months_of_demand_delay\": {\"value\": " + value + ", "), std::string::npos) << value;
    const std::string none = done({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "total_capex", "--at-most", "1"});
    EXPECT_NE(none.find("no break-even: no value from −60 months to 120 months turns the check green"), std::string::npos) << none;
}

TEST_F(Checks, BreakEvenRefusesWhatItCannotRead)
{
    expectRefused({"break-even", fleet}, "--input is required");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay"}, "needs either --check, or --figure");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "lowest_coverage"}, "--at-least or --at-most");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "lowest_coverage", "--at-least", "one"}, "one");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "nonsense", "--at-least", "1"}, "there is no figure \"nonsense\"");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay", "--check", "nonsense"}, "Checks: there is no row \"nonsense\"");
    expectRefused({"break-even", fleet, "--input", "settings.name", "--figure", "lowest_coverage", "--at-least", "1"}, "neither a number nor a curve");
    expectRefused({"break-even", fleet, "--input", "settings.nonsense", "--figure", "lowest_coverage", "--at-least", "1"}, "has no field \"nonsense\"");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "site_energisation", "--at-least", "1"}, "there is no row \"\" that has this figure");
    expectRefused({"break-even", fleet, "--input", "settings.demand_delay", "--figure", "lowest_coverage", "--at-least", "1", "--measure", "best"}, "best");
    expectRefused({"check", "nowhere.headroom"}, "nowhere.headroom");
    expectRefused({"published"}, "PLAN is required");
}

TEST_F(Checks, PublishedValuesStandBesideTheModels)
{
    EXPECT_EQ(done({"published", fleet}), "The plan has no published values.\n");
    bring("published", "id,name,figure,from_month,months,value,source\n,Capex,total_capex,0,3,1e10,the press\n,Odd,nonsense,0,3,1,\n");
    const std::string table = done({"published", fleet});
    EXPECT_TRUE(table.starts_with("Published  Period  As published  ")) << table;
    EXPECT_NE(table.find("Capex              10.00 bn USD  9.93 bn USD"), std::string::npos) << table;
    EXPECT_NE(table.find("yes"), std::string::npos) << table;
    EXPECT_NE(table.find("there is no figure \"nonsense\""), std::string::npos) << table;
}

}  // namespace
}  // namespace headroom
