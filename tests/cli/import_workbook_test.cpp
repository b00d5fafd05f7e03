// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include <algorithm>

#include "cli/cli_run.h"
#include "exchange/plan_json.h"
#include "workbook/inputs_layout.h"
#include "workbook/inputs_workbook.h"
#include "workbook/zipped.h"

namespace headroom {
namespace {

/// The plan of CliTest, its workbook, and numbers entered there.
class ImportWorkbook : public CliTest {
protected:
    ImportWorkbook()
    {
        done({"export", plan, "plan.json"});
        m_rows = inputRows(fromJson(bytesOf(folder / "plan.json")).value());
        m_bytes = testing::inputsWorkbook(m_rows);
        write();
        std::filesystem::remove(folder / "plan.json");
    }

    void enter(const std::string& key, double number)
    {
        const auto row = std::ranges::find(m_rows, key, &InputRow::key);
        m_bytes = testing::withNumbers(m_bytes, {{"E" + std::to_string(InputsLayout(m_rows).line(static_cast<std::size_t>(row - m_rows.begin())) + 1), number}});
        write();
    }
    std::string get(const std::string& key) const { return done({"get", plan, key}); }

private:
    void write() const { writeBytes(folder / "fleet.xlsx", m_bytes); }

    std::vector<InputRow> m_rows;
    std::string m_bytes;
};

TEST_F(ImportWorkbook, ChangesNothingWhereNothingWasEntered)
{
    EXPECT_EQ(done({"import", plan, "fleet.xlsx"}).find("Left as they are: "), 0U);
    EXPECT_NE(done({"import", plan, "fleet.xlsx"}).find("Imported \"fleet.xlsx\": 0 changes.\n"), std::string::npos);
}

TEST_F(ImportWorkbook, TakesWhatWasEnteredInOneStepOfTheHistory)
{
    enter("settings.discount_rate", 0.125);
    enter("sites.6.pue", 1.375);
    const std::string said = done({"import", plan, "fleet.xlsx"});
    EXPECT_NE(said.find("settings.discount_rate"), std::string::npos) << said;
    EXPECT_NE(said.find("12.5 %/year"), std::string::npos) << said;
    EXPECT_NE(said.find("Imported \"fleet.xlsx\": 2 changes.\n"), std::string::npos) << said;
    EXPECT_NE(get("settings.discount_rate").find("0.125"), std::string::npos);
    EXPECT_NE(get("sites.6.pue").find("1.375"), std::string::npos);
    EXPECT_NE(done({"history", plan}).find("Import of fleet.xlsx"), std::string::npos);
    EXPECT_NE(done({"import", plan, "fleet.xlsx"}).find("0 changes"), std::string::npos);
}

TEST_F(ImportWorkbook, SaysWhatItWouldDoAndDoesNot)
{
    enter("sites.6.pue", 1.375);
    const std::string before = bytesOf(folder / plan), said = done({"import", plan, "fleet.xlsx", "--dry-run"});
    EXPECT_NE(said.find("Would import \"fleet.xlsx\": 1 change; nothing was changed.\n"), std::string::npos) << said;
    EXPECT_EQ(bytesOf(folder / plan), before);
}

TEST_F(ImportWorkbook, TakesNothingWhereAnInputIsRefused)
{
    enter("sites.6.pue", 99);
    enter("settings.discount_rate", 0.125);
    const std::string before = bytesOf(folder / plan);
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"import", plan, "fleet.xlsx"}, std::vector<std::string>{"import", plan, "fleet.xlsx", "--dry-run"}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.status, 2);
        EXPECT_NE(outcome.out.find("PUE: 99 is outside the bounds; allowed is 1 to 5."), std::string::npos) << outcome.out;
        EXPECT_EQ(outcome.err, "1 of 2 changed inputs is refused and nothing was changed; --skip-refused takes the others.\n");
        EXPECT_EQ(bytesOf(folder / plan), before);
    }
}

TEST_F(ImportWorkbook, TellsProgramsWhichInputIsRefused)
{
    enter("sites.6.pue", 99);
    const Outcome outcome = run({"import", plan, "fleet.xlsx", "--format", "json"});
    EXPECT_EQ(outcome.status, 2);
    const auto told = nlohmann::json::parse(outcome.out);
    ASSERT_EQ(told["refused"].size(), 1u) << outcome.out;
    EXPECT_EQ(told["refused"][0]["input"], "sites.6.pue");
    EXPECT_EQ(told["refused"][0]["reason"], "Denton: PUE: 99 is outside the bounds; allowed is 1 to 5.");
    EXPECT_EQ(told["rows"], nullptr) << "a workbook has inputs, not rows";
}

TEST_F(ImportWorkbook, TakesTheRestWhereItIsTold)
{
    enter("sites.6.pue", 99);
    enter("settings.discount_rate", 0.125);
    EXPECT_NE(done({"import", plan, "fleet.xlsx", "--skip-refused"}).find("Imported \"fleet.xlsx\": 1 change.\n"), std::string::npos);
    EXPECT_NE(get("settings.discount_rate").find("0.125"), std::string::npos);
    EXPECT_EQ(get("sites.6.pue").find("99"), std::string::npos);
}

TEST_F(ImportWorkbook, RefusesWhatIsNoWorkbookOfInputs)
{
    expectRefused({"import", plan, "none.xlsx"}, "\"none.xlsx\" does not exist");
    writeBytes(folder / "text.xlsx", "id,name\n");
    expectRefused({"import", plan, "text.xlsx"}, "\"text.xlsx\": The file is not a workbook: it is no zip archive");
    writeBytes(folder / "other.xlsx", testing::zipped(testing::workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
    expectRefused({"import", plan, "other.xlsx"}, "\"other.xlsx\": The sheet Inputs is not one that Headroom wrote");
    expectRefused({"import", plan, "plan.json", "--skip-refused"}, "--skip-refused is for workbooks (.xlsx) and tables (--table).");
}

}  // namespace
}  // namespace headroom
