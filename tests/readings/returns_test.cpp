// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <xlsxwriter.h>

#include "model/returns.h"
#include "support/calc.h"

// NPV, IRR, MIRR, XIRR, PMT, IPMT and SLN against LibreOffice Calc, over generated flows in one workbook.
namespace headroom {
namespace {

/// What one row of the workbook asks. Every fourth row has flows in no order, the others an outlay and what it brings.
struct Question {
    double rate = 0, reinvest = 0;
    std::vector<double> flows;  ///< the first at time 0
    std::vector<int> days;
    int period = 1, periods = 1;
};

std::vector<Question> questions()
{
    std::mt19937_64 random(20260101);
    const auto between = [&](double low, double high) { return low + (high - low) * static_cast<double>(random() >> 11) * 0x1p-53; };
    const auto whole = [&](int low, int high) { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); };
    std::vector<Question> all;
    for (int at = 0; at < 240; ++at) {
        Question q{.rate = between(0.001, 0.4), .reinvest = between(0, 0.3), .flows = {}, .days = {whole(36'000, 48'000)}, .period = 1, .periods = whole(1, 360)};
        q.period = whole(1, q.periods);
        const int count = whole(1, 40);
        for (int i = 0; i < count; ++i) {
            q.flows.push_back(at % 4 == 0 ? between(-1e6, 1e6) : between(0, 1e6));
            q.days.push_back(q.days.back() + whole(1, 200));
        }
        q.flows.insert(q.flows.begin(), -between(0.3, 0.9) * 5e5 * count);
        all.push_back(std::move(q));
    }
    return all;
}

/// Calc searches from a guess, and below −80 % a guess of −80 % is too far; ours itself would prove little.
std::string guessOf(const InternalRate& rate) { return rate.rate ? std::to_string(std::round(*rate.rate * 100) / 100) : "0.1"; }

TEST(Returns, AgreeWithLibreOfficeCalcOverGeneratedFlows)
{
    const std::filesystem::path folder = std::filesystem::absolute("returns-workbook");
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto all = questions();
    lxw_workbook* workbook = workbook_new((folder / "returns.xlsx").c_str());
    lxw_worksheet* flows = workbook_add_worksheet(workbook, "Flows");
    lxw_worksheet* days = workbook_add_worksheet(workbook, "Days");
    lxw_worksheet* answers = workbook_add_worksheet(workbook, "Answers");
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Question& q = all[at];
        const auto row = static_cast<lxw_row_t>(at);
        const std::string line = std::to_string(at + 1), last = columnName(2 + q.flows.size() - 1) + line;
        const std::string rate = "Flows!A" + line, reinvest = "Flows!B" + line, present = "Flows!C" + line, later = "Flows!D" + line + ":" + last, cells = "Flows!C" + line + ":" + last;
        worksheet_write_number(flows, row, 0, q.rate, nullptr);
        worksheet_write_number(flows, row, 1, q.reinvest, nullptr);
        for (std::size_t i = 0; i < q.flows.size(); ++i) {
            worksheet_write_number(flows, row, static_cast<lxw_col_t>(2 + i), q.flows[i], nullptr);
            worksheet_write_number(days, row, static_cast<lxw_col_t>(2 + i), q.days[i], nullptr);
        }
        const std::string periods = std::to_string(q.periods), period = std::to_string(q.period);
        const auto tail = std::span(q.flows).subspan(1);
        const std::vector<std::string> formulas{
            "=NPV(" + rate + "," + later + ")",
            "=IRR(" + cells + "," + guessOf(internalRate(q.flows[0], tail, 1)) + ")",
            "=MIRR(" + cells + "," + rate + "," + reinvest + ")",
            "=XIRR(" + cells + ",Days!C" + line + ":" + last + "," + guessOf(datedInternalRate(q.flows, q.days)) + ")",
            "=PMT(" + rate + "/12," + periods + "," + present + ")",
            "=IPMT(" + rate + "/12," + period + "," + periods + "," + present + ")",
            "=SLN(" + present + "," + reinvest + "*" + present + "," + periods + ")",
        };
        for (std::size_t column = 0; column < formulas.size(); ++column) worksheet_write_formula(answers, row, static_cast<lxw_col_t>(column), formulas[column].c_str(), nullptr);
    }
    workbook_close(workbook);
    ASSERT_EQ(calculate(folder / "returns.xlsx"), "");
    const auto calc = readSheet(folder / "returns-Answers.csv", all.size(), 7);

    int rates = 0, datedRates = 0, modified = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Question& q = all[at];
        const auto& cells = calc[at];
        const auto tail = std::span(q.flows).subspan(1);
        SCOPED_TRACE("row " + std::to_string(at + 1));
        double size = 0;
        for (const double flow : tail) size += std::abs(flow);
        EXPECT_NEAR(cells[0], netPresentValue(tail, q.rate), 1e-9 * size);
        if (const auto rate = internalRate(q.flows[0], tail, 1); rate.kind == RateKind::One) {
            ++rates;
            EXPECT_NEAR(cells[1], *rate.rate, 1e-6 * (1 + *rate.rate));
        }
        if (const auto rate = modifiedInternalRate(q.flows[0], tail, 1, q.rate, q.reinvest)) {
            ++modified;
            EXPECT_NEAR(cells[2], *rate, 1e-9 * (1 + *rate));
        }
        if (const auto rate = datedInternalRate(q.flows, q.days); rate.kind == RateKind::One) {
            ++datedRates;
            EXPECT_NEAR(cells[3], *rate.rate, 1e-6 * (1 + *rate.rate));
        }
        const double paid = payment(q.rate / 12, q.periods, q.flows[0]);
        EXPECT_NEAR(cells[4], paid, 1e-9 * paid);
        // Interest of a late period is the difference of what was owed and what was paid.
        EXPECT_NEAR(cells[5], interestPayment(q.rate / 12, q.period, q.periods, q.flows[0]), 1e-9 * paid);
        EXPECT_NEAR(cells[6], straightLine(q.flows[0], q.reinvest * q.flows[0], q.periods), 1e-9 * std::abs(q.flows[0]));
    }
    EXPECT_GE(rates, 200);
    EXPECT_GE(datedRates, 150);
    EXPECT_GE(modified, 200);
    RecordProperty("internal_rates_compared", rates);
    RecordProperty("dated_rates_compared", datedRates);
}

}  // namespace
}  // namespace headroom
