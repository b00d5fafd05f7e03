// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <bit>

#include "model/evaluate.h"
#include "numbers/lanes.h"
#include "plan/convert.h"
#include "support/everything_plan.h"

// Law 12: the readings of the arithmetic agree. Formulas are held by tests/laws/formula_test.cpp, workbooks by tests/second_engine.
namespace headroom {
namespace {

/// Calls visit(figure, entity) for every row of the figures that have months, or of the constants.
template <class Visit>
void eachRow(const Layout& layout, bool constants, Visit&& visit)
{
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if ((info(figure).shape == Shape::Constant) != constants) continue;
        for (std::size_t entity = 0; entity < layout.size(figure); ++entity) visit(figure, entity);
    }
}

std::string nameOf(Figure figure, std::size_t entity, int month = 0) { return std::string{info(figure).key} + " of " + std::to_string(entity) + " in month " + std::to_string(month); }

/// The plan of one lane: every number moved a little, differently in each lane, so that lanes cannot be mixed up.
Plan<> variant(std::size_t lane)
{
    int count = 0;
    return convert<double>(everythingPlan(), [&](const std::string&, double number) { return number * (1 - 0.001 * static_cast<double>(lane * static_cast<std::size_t>(1 + count++ % 7))); });
}

TEST(Readings, LanesHaveTheBitsOfDouble)
{
    using L = Lanes<>;
    std::vector<Plan<>> plans;
    for (std::size_t lane = 0; lane < L::width; ++lane) plans.push_back(variant(lane));
    Structure structure(plans.front());
    for (const Plan<>& plan : plans) structure.cover(Structure(plan));

    std::vector<std::vector<double>> numbers(L::width);
    for (std::size_t lane = 0; lane < L::width; ++lane) convert<double>(plans[lane], [&](const std::string&, double number) { return numbers[lane].emplace_back(number); });
    std::size_t next = 0;
    const auto plan = convert<L>(plans.front(), [&](const std::string&, double) {
        std::array<double, L::width> lanes{};
        for (std::size_t lane = 0; lane < L::width; ++lane) lanes[lane] = numbers[lane][next];
        ++next;
        return L::from(lanes);
    });
    Ledger<L> wide(Layout(structure.sizes), structure.columns, structure.calendar);
    evaluate(plan, structure, wide);

    std::size_t compared = 0, notZero = 0;
    for (std::size_t lane = 0; lane < L::width; ++lane) {
        Ledger<double> narrow(Layout(structure.sizes), structure.columns, structure.calendar);
        evaluate(plans[lane], structure, narrow);
        const auto compare = [&](const L& batch, double number, Figure figure, std::size_t entity, int month) {
            ASSERT_EQ(std::bit_cast<std::uint64_t>(batch.lane(lane)), std::bit_cast<std::uint64_t>(number)) << nameOf(figure, entity, month) << ": " << batch.lane(lane) << " against " << number;
            ++compared;
            notZero += number != 0;
        };
        eachRow(narrow.layout(), false, [&](Figure figure, std::size_t entity) {
            for (int t = structure.columns.first; t < structure.columns.last; ++t) compare(wide.at(figure, entity, t), narrow.at(figure, entity, t), figure, entity, t);
        });
        eachRow(narrow.layout(), true, [&](Figure figure, std::size_t entity) { compare(wide.constant(figure, entity), narrow.constant(figure, entity), figure, entity, 0); });
    }
    EXPECT_GT(compared, 50'000u);
    EXPECT_GT(notZero, compared / 5);
}

}  // namespace
}  // namespace headroom
