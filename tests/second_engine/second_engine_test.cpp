// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <memory>

#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "second_engine/changed_inputs.h"
#include "second_engine/figures_of_a_workbook.h"
#include "support/everything_plan.h"
#include "support/generate.h"
#include "support/temporary_folder.h"
#include "workbook/checks_sheet.h"

// Law 12, of workbooks: LibreOffice Calc, which knows nothing of us, finds every figure again from the inputs; and when an input is
// changed in the workbook, what the program finds when it is changed in the plan. One process of it serves all tests of this program.
// HEADROOM_WORKBOOKS=500 in the environment tries as many generated plans as that.
namespace headroom::testing {
namespace {

constexpr int seed = 20260101, generatedPlans = 20, rowsOfAChange = 10;
constexpr std::size_t changesOfAPlan = 10, checksColumns = 8;
const SheetRange checksRange{"Checks", "A1:H200"};

struct Change {
    ChangedInput input;
    FiguresOfAWorkbook figures;
    std::size_t answer = 0;  ///< the read() of the engine
};

struct Recalculated {
    Recalculated(std::string called, Plan<> plan, const std::filesystem::path& folder) : name(std::move(called)), statement(std::move(plan)), workbook(statement, folder / (name + ".xlsx")), figures(workbook, figuresByFormula(workbook)) {}
    std::string name;
    Statement statement;
    WrittenWorkbook workbook;
    FiguresOfAWorkbook figures;
    std::size_t errors = 0, answer = 0, checks = 0, errorsAfter = 0;
    std::vector<Change> changes;
};

int countOfGenerated()
{
    const char* asked = std::getenv("HEADROOM_WORKBOOKS");
    return asked ? std::atoi(asked) : generatedPlans;
}

/// The figures of the whole plan that have no months, headline figures among them, and ten others that are drawn.
Owners someFigures(const WrittenWorkbook& workbook, Draw& draw)
{
    Owners all = figuresByFormula(workbook), some;
    std::ranges::copy_if(all, std::back_inserter(some), [](const Layout::Owner& owner) { return info(owner.figure).scope == Scope::Plan && info(owner.figure).shape == Shape::Constant; });
    std::erase_if(all, [](const Layout::Owner& owner) { return info(owner.figure).shape == Shape::Constant; });
    for (int left = rowsOfAChange; left > 0; --left) some.push_back(all[static_cast<std::size_t>(draw.whole(0, static_cast<int>(all.size()) - 1))]);
    return some;
}

class SecondEngineTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = std::filesystem::absolute("second-engine");
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        engine = std::make_unique<SecondEngine>(folder / "jobs");
        for (const Example& example : examples()) ask(std::string{example.name}, fromJson(example.json).value());
        ask("everything", everythingPlan());
        for (int at = 0; at < countOfGenerated(); ++at) ask("generated-" + std::to_string(at), randomPlan(rc::Random(static_cast<std::uint64_t>(seed + at))));
        failure = engine->run();
    }
    static void TearDownTestSuite()
    {
        plans.clear();
        engine.reset();
    }
    void SetUp() override { ASSERT_EQ(failure, ""); }

    /// Notes what is asked of the engine about one plan.
    static void ask(std::string name, Plan<> plan)
    {
        Recalculated& it = plans.emplace_back(std::move(name), std::move(plan), folder);
        engine->open(it.workbook.path());
        it.errors = engine->errors();
        it.answer = engine->read(it.figures.ranges());
        it.checks = engine->text(std::vector{checksRange});
        Draw draw(rc::Random(seed), Spread::Typical);
        const auto& inputs = it.workbook.inputs();
        std::vector<std::pair<SheetRange, double>> cells;  // that the next change begins with: the last one taken back
        for (ChangedInput& change : changedInputs(it.statement, changesOfAPlan, draw)) {
            const auto row = static_cast<std::size_t>(std::ranges::find(inputs, change.key, &InputRow::key) - inputs.begin());
            const FiguresOfAWorkbook figures(it.workbook, someFigures(it.workbook, draw));
            cells.emplace_back(it.workbook.input(row), change.value);
            engine->set(cells);
            const std::size_t answer = engine->read(figures.ranges());
            cells = {{it.workbook.input(row), std::get<double>(inputs[row].value)}};
            it.changes.push_back({std::move(change), figures, answer});
        }
        engine->set(cells);
        it.errorsAfter = engine->errors();
    }

    /// Rests are few.
    static void tell(const FiguresOfAWorkbook::Count& count)
    {
        EXPECT_GT(count.compared, 100'000u);
        EXPECT_LT(count.rests, count.compared / 100);
        RecordProperty("figures_compared", std::to_string(count.compared));
        RecordProperty("held_as_rests", std::to_string(count.rests));
    }

    static inline std::filesystem::path folder;
    static inline std::unique_ptr<SecondEngine> engine;
    static inline std::deque<Recalculated> plans;
    static inline std::string failure;
};

TEST_F(SecondEngineTest, FindsEveryFigureOfThePlan)
{
    FiguresOfAWorkbook::Count count;
    for (const Recalculated& it : plans) EXPECT_EQ(it.figures.difference(it.statement, engine->numbers(it.answer), count), "") << it.name;
    tell(count);
}

TEST_F(SecondEngineTest, MeetsNoError)
{
    for (const Recalculated& it : plans)
        for (const std::size_t job : {it.errors, it.errorsAfter}) {
            const auto errors = engine->errors(job);
            EXPECT_EQ(errors.count, 0u) << it.name << ": " << (errors.first.empty() ? "" : errors.first.front());
        }
}

/// The verdicts that are not ok, each with its line.
std::vector<std::string> objections(const std::vector<std::string>& cells)
{
    std::vector<std::string> lines;
    for (std::size_t line = 0; line < cells.size() / checksColumns; ++line) {
        const auto row = std::span(cells).subspan(line * checksColumns, checksColumns);
        if (row.back() != "" && row.back() != "ok" && row.back() != "Verdict") lines.push_back(row[0] + ": program " + row[3] + ", workbook " + row[4] + ", difference " + row[5] + " of " + row[6] + ": " + row[7]);
    }
    return lines;
}

/// Among them the NPV at the rate that the program found, which is 0, and IRR and MIRR sought from it.
TEST_F(SecondEngineTest, IsSatisfiedByTheChecksOfTheWorkbook)
{
    const std::string master = masterCell();
    for (const Recalculated& it : plans) {
        const auto& cells = engine->texts(it.checks);
        EXPECT_GE(std::ranges::count(cells, "ok"), 20) << it.name;
        EXPECT_EQ(objections(cells), std::vector<std::string>{}) << it.name;
        const std::size_t line = std::stoul(master.substr(master.rfind('$') + 1)) - 1;
        EXPECT_EQ(cells[line * checksColumns + checksColumns - 1], "ok") << it.name;
    }
}

/// Excel itself cannot be asked: what it refuses is written down in second_engine/excel_rules.py. Of those that differ in numbers and
/// names of rows only, some are enough.
TEST_F(SecondEngineTest, IsGivenNoWorkbookThatExcelRefuses)
{
    const auto answer = folder / "excel-rules";
    std::string files;
    for (const char* name : {"small-lab", "everything", "generated-0", "generated-1", "generated-2"})
        if (const auto file = folder / (std::string{name} + ".xlsx"); std::filesystem::exists(file)) files += " '" + file.string() + "'";
    const int status = std::system(("/usr/bin/python3 -B '" HEADROOM_EXCEL_RULES "'" + files + " > '" + answer.string() + "' 2>&1").c_str());
    EXPECT_EQ(bytesOf(answer), "");
    EXPECT_EQ(status, 0);
}

TEST_F(SecondEngineTest, FollowsAnInputAsTheProgramDoes)
{
    FiguresOfAWorkbook::Count count;
    std::size_t changes = 0;
    for (const Recalculated& it : plans) {
        EXPECT_GE(it.changes.size(), changesOfAPlan / 2) << it.name;
        for (const Change& change : it.changes) EXPECT_EQ(change.figures.difference(Statement(change.input.plan), engine->numbers(change.answer), count), "") << it.name << ", " << change.input.key << " = " << change.input.value;
        changes += it.changes.size();
    }
    EXPECT_GT(changes, 9 * plans.size());
    tell(count);
}

}  // namespace
}  // namespace headroom::testing
