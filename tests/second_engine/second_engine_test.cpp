// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <deque>
#include <memory>

#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "second_engine/changed_inputs.h"
#include "second_engine/figures_of_a_workbook.h"
#include "support/everything_plan.h"
#include "support/generate.h"

// Law 12, of workbooks: LibreOffice Calc, which knows nothing of us, finds every figure again from the inputs; and when an input is
// changed in the workbook, what the program finds when it is changed in the plan. One process of it serves all tests of this program.
// HEADROOM_WORKBOOKS=500 in the environment tries as many generated plans as that.
namespace headroom::testing {
namespace {

constexpr int seed = 20260101, generatedPlans = 20;
constexpr std::size_t changesOfAPlan = 10;

struct Change {
    ChangedInput input;
    std::size_t answer = 0;  ///< the read() of the engine
};

struct Recalculated {
    Recalculated(std::string called, Plan<> plan, const std::filesystem::path& folder) : name(std::move(called)), statement(std::move(plan)), workbook(statement, folder / (name + ".xlsx")), figures(workbook) {}
    std::string name;
    Statement statement;
    WrittenWorkbook workbook;
    FiguresOfAWorkbook figures;
    std::size_t errors = 0, answer = 0, errorsAfter = 0;
    std::vector<Change> changes;
};

int countOfGenerated()
{
    const char* asked = std::getenv("HEADROOM_WORKBOOKS");
    return asked ? std::atoi(asked) : generatedPlans;
}

class SecondEngineTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const std::filesystem::path folder = std::filesystem::absolute("second-engine");
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        engine = std::make_unique<SecondEngine>(folder / "jobs");
        for (const Example& example : examples()) ask(std::string{example.name}, fromJson(example.json).value(), folder);
        ask("everything", everythingPlan(), folder);
        for (int at = 0; at < countOfGenerated(); ++at) ask("generated-" + std::to_string(at), randomPlan(rc::Random(static_cast<std::uint64_t>(seed + at))), folder);
        failure = engine->run();
    }
    static void TearDownTestSuite()
    {
        plans.clear();
        engine.reset();
    }
    void SetUp() override { ASSERT_EQ(failure, ""); }

    /// Notes what is asked of the engine about one plan.
    static void ask(std::string name, Plan<> plan, const std::filesystem::path& folder)
    {
        Recalculated& it = plans.emplace_back(std::move(name), std::move(plan), folder);
        engine->open(it.workbook.path());
        it.errors = engine->errors();
        it.answer = engine->read(it.figures.ranges());
        Draw draw(rc::Random(seed), Spread::Typical);
        const auto& inputs = it.workbook.graph().inputs();
        for (ChangedInput& change : changedInputs(it.statement, changesOfAPlan, draw)) {
            const auto input = static_cast<std::size_t>(std::find(inputs.begin(), inputs.end(), change.key) - inputs.begin());
            const SheetRange cell = it.workbook.input(input);
            engine->set(std::vector{std::pair{cell, change.value}});
            it.changes.push_back({std::move(change), engine->read(it.figures.ranges())});
            engine->set(std::vector{std::pair{cell, it.workbook.graph().inputValues()[input]}});
        }
        it.errorsAfter = engine->errors();
    }

    static inline std::unique_ptr<SecondEngine> engine;
    static inline std::deque<Recalculated> plans;
    static inline std::string failure;
};

TEST_F(SecondEngineTest, FindsEveryFigureOfThePlan)
{
    std::size_t compared = 0;
    for (const Recalculated& it : plans) EXPECT_EQ(it.figures.difference(it.statement, engine->numbers(it.answer), compared), "") << it.name;
    EXPECT_GT(compared, 100'000u);
    RecordProperty("figures_compared", std::to_string(compared));
}

TEST_F(SecondEngineTest, MeetsNoError)
{
    for (const Recalculated& it : plans)
        for (const std::size_t job : {it.errors, it.errorsAfter}) {
            const auto errors = engine->errors(job);
            EXPECT_EQ(errors.count, 0u) << it.name << ": " << (errors.first.empty() ? "" : errors.first.front());
        }
}

TEST_F(SecondEngineTest, FollowsAnInputAsTheProgramDoes)
{
    std::size_t compared = 0, changes = 0;
    for (const Recalculated& it : plans) {
        EXPECT_GE(it.changes.size(), changesOfAPlan / 2) << it.name;
        for (const Change& change : it.changes) EXPECT_EQ(it.figures.difference(Statement(change.input.plan), engine->numbers(change.answer), compared), "") << it.name << ", " << change.input.key << " = " << change.input.value;
        changes += it.changes.size();
    }
    EXPECT_GT(changes, 9 * plans.size());
    RecordProperty("figures_compared", std::to_string(compared));
}

}  // namespace
}  // namespace headroom::testing
