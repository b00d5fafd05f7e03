// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/held_plan.h"

#include <QProcess>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "exchange/plan_json.h"
#include "model/headline.h"
#include "proof/attached_files.h"
#include "proof/figures_file.h"
#include "proof/verify.h"
#include "report/pdf_report.h"
#include "resources/resources.h"
#include "support/everything_plan.h"
#include "support/generate.h"
#include "support/risky_plan.h"
#include "support/temporary_folder.h"
#include "text/languages.h"

// The reports of the desk, verified as their readers will.
namespace headroom {
namespace {

const QDateTime stamp = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

std::string report(const Plan<>& plan, ReportOptions options = {})
{
    options.holdsPlan = true;
    return reportPdf(Statement{plan}, stamp, options).toStdString();
}

Verification verified(const std::string& pdf)
{
    auto result = verifyReport(pdf);
    EXPECT_TRUE(result) << result.error();
    return result ? *std::move(result) : Verification{};
}

void expectAgreement(const std::string& pdf)
{
    const Verification result = verified(pdf);
    EXPECT_FALSE(result.isOtherPlan);
    EXPECT_EQ(result.disagreements.size(), 0U) << "of " << result.figures;
    for (std::size_t at = 0; at < std::min<std::size_t>(result.disagreements.size(), 12); ++at) {
        const DisagreeingFigure& found = result.disagreements[at];
        ADD_FAILURE() << "page " << found.figure.page << ", " << found.figure.cell.place.table << " " << found.figure.cell.place.input << " (" << found.label << "): \"" << found.figure.cell.shown << "\" / \"" << found.recomputed << "\" " << disagreementKey(found.why);
    }
}

class HeldPlan : public ::testing::Test
{
protected:
    void TearDown() override { installLanguage({QStringLiteral("en")}); }
};

TEST_F(HeldPlan, CurvesOfManyPointsAreOnPaperWhole)
{
    Plan<> plan = everythingPlan();
    auto& price = plan.skus[0].marketPrice;
    price = {.shape = CurveShape::Steps, .points = {}};
    for (int month = 0; month < 240; ++month) price.points.push_back({static_cast<double>(month), 2.5 + 0.0013 * month});
    for (auto& site : plan.sites) {
        site.energyPrice = {.shape = CurveShape::Straight, .points = {}};
        for (int quarter = 0; quarter < 40; ++quarter) site.energyPrice.points.push_back({3.0 * quarter, 0.06 + 0.0007 * quarter});
    }
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        const std::string pdf = report(plan, {.paper = paper});
        expectAgreement(pdf);
        const auto file = readFiguresFile(attachedFiles(pdf)->figures);
        std::size_t curves = 0;
        for (const RecordedFigure& figure : file->figures) {
            curves += figure.cell.place.input.ends_with(".market_price") || figure.cell.place.input.ends_with(".energy_price");
            EXPECT_TRUE(figure.cell.extent != Extent::Cut || figure.cell.place.input.empty()) << figure.cell.place.input;
        }
        EXPECT_EQ(curves, plan.skus.size() + plan.sites.size());
    }
}

TEST_F(HeldPlan, ReportsOfTheExamplesAgreeOnBothPapersAndInBothLanguages)
{
    for (const Example& example : examples()) {
        SCOPED_TRACE(example.name);
        const Plan<> plan = fromJson(example.json).value();
        for (const char* language : {"en", "zh_CN"}) {
            installLanguage({QString::fromLatin1(language)});
            for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) expectAgreement(report(plan, {.paper = paper}));
        }
    }
}

TEST_F(HeldPlan, ReportsOfScenariosAgree)
{
    expectAgreement(report(riskyPlan(), {.scenario = 41}));
    installLanguage({QStringLiteral("zh_CN")});
    expectAgreement(report(riskyPlan(), {.scenario = 41}));
    expectAgreement(report(everythingPlan()));
}

TEST_F(HeldPlan, ReportsOfAnEmptyPlanAndOfOneChapterAgree)
{
    expectAgreement(report(Plan<>{}));
    ChapterSet chapters;
    chapters.set(static_cast<std::size_t>(ReportChapter::Statements));
    const std::string pdf = report(riskyPlan(), {.chapters = chapters});
    expectAgreement(pdf);
    EXPECT_EQ(verified(pdf).chapters, std::vector<std::string>{"statements"});
    EXPECT_LT(verified(pdf).figures, verified(report(riskyPlan())).figures / 2);
}

TEST_F(HeldPlan, ReportsOfEachChapterAloneAgree)
{
    for (std::size_t at = 0; at < reportChapters; ++at) {
        SCOPED_TRACE(chapterKey(static_cast<ReportChapter>(at)));
        const std::string pdf = report(riskyPlan(), {.chapters = ChapterSet{}.set(at)});
        if (at == static_cast<std::size_t>(ReportChapter::Methodology)) {
            EXPECT_EQ(verifyReport(pdf).error(), "its chapters print no figure of the plan.");
        } else {
            expectAgreement(pdf);
        }
    }
}

TEST_F(HeldPlan, NamesOfAllScriptsAgree)
{
    for (const char* name : {"\u6587 Hall", "Hall \U0001F680", "\u05E9\u05DC\u05D5\u05DD Hall 7", "Zażółć №5", "\u0645\u0631\u0643\u0632 12.5", "e\u0301 \uFB01"}) {
        SCOPED_TRACE(name);
        Plan<> plan = riskyPlan();
        plan.settings.name = name;
        for (auto& site : plan.sites) site.name = name + std::to_string(site.id);
        for (auto& tier : plan.tiers) tier.name = name + std::to_string(tier.id);
        for (auto& party : plan.counterparties) party.name = name + std::to_string(party.id);
        expectAgreement(report(plan));
    }
}

TEST_F(HeldPlan, FiguresOfYearsStatementsAndTheWaterfallHaveKeysMonthsAndValues)
{
    const Statement statement{everythingPlan()};
    const auto figures = readFiguresFile(attachedFiles(report(everythingPlan())).value().figures).value().figures;
    for (const char* table : {"capex_years", "waste_years", "coverage_years", "fleet_years", "income", "cash_flow", "balance_sheet", "waterfall", "waterfall_bars"}) {
        const auto found = std::ranges::find_if(figures, [&](const RecordedFigure& figure) { return figure.cell.place.table == table && !figure.key.empty() && !figure.from.empty(); });
        ASSERT_NE(found, figures.end()) << table;
        EXPECT_TRUE(found->value) << table;
        EXPECT_LE(found->from, found->to) << table;
    }
    // A figure that does not exist has a reason in place of a value.
    for (const RecordedFigure& figure : figures) {
        const auto shown = headlineOf(statement, figure.key);
        if (shown && !shown->value) { EXPECT_FALSE(figure.value) << figure.key; }
    }
}

TEST_F(HeldPlan, ReportsOfGeneratedPlansAgree)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        SCOPED_TRACE(seed);
        Plan<> plan = testing::randomPlan(rc::Random(seed));
        plan.settings.note = "A note that is printed and not handed out.";
        for (std::size_t at = 0; at < plan.sources.size(); ++at) plan.sources[at].note = "note " + std::to_string(at);
        expectAgreement(report(plan));
    }
}

TEST_F(HeldPlan, PrintsTheFiguresOfEveryChapter)
{
    const auto files = attachedFiles(report(everythingPlan())).value();
    const auto figures = readFiguresFile(files.figures).value().figures;
    for (const char* table : {"headline", "capex_sentences", "capex_years", "waste_years", "coverage_years", "fleet_years", "waterfall", "waterfall_bars", "income", "cash_flow", "balance_sheet", "contracts", "commitments", "facilities", "covenants", "unit_costs", "unit_prices", "levelised", "graph_figures", "break_evens"})
        EXPECT_TRUE(std::ranges::any_of(figures, [&](const RecordedFigure& figure) { return figure.cell.place.table == table; })) << table;
    EXPECT_GT(std::ranges::count_if(figures, [](const RecordedFigure& figure) { return !figure.cell.place.input.empty(); }), 100);
    const auto capex = std::ranges::find(figures, "total_capex", &RecordedFigure::key);
    ASSERT_NE(capex, figures.end());
    EXPECT_EQ(capex->value, Statement{everythingPlan()}.constant(Figure::TotalCapex));
    EXPECT_EQ(capex->page, 1U);
    // Any reader of JSON reads it.
    const auto json = nlohmann::json::parse(files.figures);
    EXPECT_EQ(json["format"], "headroom-report-figures");
    EXPECT_EQ(json["figures"].size(), figures.size());
}

TEST_F(HeldPlan, DisclosesNoNoteAndNothingWhereNothingIsAttached)
{
    Plan<> plan = riskyPlan();
    plan.settings.note = "between us only";
    EXPECT_EQ(attachedFiles(report(plan)).value().plan.find("between us only"), std::string::npos);
    const auto none = verifyReport(reportPdf(Statement{plan}, stamp).toStdString());
    ASSERT_FALSE(none);
    EXPECT_NE(none.error().find("holds no plan"), std::string::npos) << none.error();
}

TEST_F(HeldPlan, TheSamePlanGivesTheSameBytes) { EXPECT_EQ(report(riskyPlan()), report(riskyPlan())); }

struct Ran {
    int status = -1;
    std::string out, err;
};

Ran run(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLocal8Bit(program), arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << program;
    return {process.exitCode(), process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

/// A report through the two programs, as a script makes and checks it.
class TwoPrograms : public ::testing::Test
{
protected:
    TwoPrograms()
    {
        writeBytes(folder / "plan.json", toJson(riskyPlan()));
        EXPECT_EQ(run(HEADROOM_DESK, {QStringLiteral("--export"), at("report.pdf"), QStringLiteral("--attach-plan"), at("plan.json")}).status, 0);
    }
    QString at(std::string_view name) const { return QString::fromStdString((folder / name).string()); }
    Ran verify(const QStringList& more = {}) const { return run(HEADROOM_CLI, QStringList{QStringLiteral("verify"), at("report.pdf")} + more); }

    const TemporaryFolder folder;
};

TEST_F(TwoPrograms, AgreeOnAFreshReport)
{
    const Ran text = verify();
    EXPECT_EQ(text.status, 0) << text.out;
    EXPECT_EQ(text.err, "");
    EXPECT_NE(text.out.find("agree with the plan in the report.\n"), std::string::npos) << text.out;
    const auto json = nlohmann::json::parse(verify({QStringLiteral("--format"), QStringLiteral("json")}).out);
    EXPECT_EQ(json["agrees"], true);
    EXPECT_EQ(json["plan"], riskyPlan().settings.name);
    EXPECT_GT(json["figures"], 300);
    EXPECT_EQ(json["plan_sha256"].get<std::string>().size(), 64U);
}

TEST_F(TwoPrograms, CatchAPlanThatWasChangedInTheReport)
{
    auto files = attachedFiles(bytesOf(folder / "report.pdf")).value();
    writeBytes(folder / "plan.headroom", files.plan);
    SQLite::Database((folder / "plan.headroom").string(), SQLite::OPEN_READWRITE).exec("UPDATE skus SET server_price = server_price * 1.02");
    const auto changed = finishedPdf(bytesOf(folder / "report.pdf"), {.title = "Report", .attachments = {{planAttachment, "application/x-headroom", "", bytesOf(folder / "plan.headroom")}, {figuresAttachment, "application/json", "", files.figures}}});
    writeBytes(folder / "report.pdf", changed.value());
    const Ran ran = verify();
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.err, "");
    EXPECT_NE(ran.out.find("The plan in the report is not the one that it was made of.\n"), std::string::npos);
    EXPECT_NE(ran.out.find("page 1: total_capex (Capex within the horizon): printed \""), std::string::npos) << ran.out;
    const auto json = nlohmann::json::parse(verify({QStringLiteral("--format"), QStringLiteral("json")}).out);
    EXPECT_EQ(json["agrees"], false);
    EXPECT_EQ(json["disagreements"][0]["why"], "text");
}

TEST_F(TwoPrograms, RefuseWhatHoldsNoPlan)
{
    EXPECT_EQ(run(HEADROOM_DESK, {QStringLiteral("--export"), at("report.pdf"), at("plan.json")}).status, 0);
    const Ran ran = verify();
    EXPECT_EQ(ran.status, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_NE(ran.err.find("holds no plan"), std::string::npos) << ran.err;
    EXPECT_EQ(run(HEADROOM_CLI, {QStringLiteral("verify"), at("plan.json")}).status, 2);
    EXPECT_EQ(run(HEADROOM_CLI, {QStringLiteral("verify"), at("none.pdf")}).status, 2);
}

}  // namespace
}  // namespace headroom
