// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "proof/held_plan.h"
#include "proof/plain_pdf.h"
#include "support/everything_plan.h"
#include "support/one_sentence.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

bool isPlain(const std::string& text) { return std::ranges::all_of(text, [](char letter) { return letter >= ' ' && letter <= '~'; }); }

/// A report of two pages as the simplest printer would make it: a figure a line, then a page of another table.
struct SmallReport {
    const Statement statement{everythingPlan()};
    const ReportedPlan of{.base = statement, .statement = statement};
    PaintedReport painted{.program = "Headroom 9.9.9", .language = "en", .time = 1'780'000'000, .pages = 2};
    std::vector<std::string> pages{2};

    SmallReport()
    {
        ReportTables tables(of);
        for (const auto& [page, key] : {std::pair{0, "headline"}, std::pair{1, "contracts"}}) {
            const TextTable& table = *tables.find(key);
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                for (std::size_t column = 0; column < std::min<std::size_t>(table.columns.size(), 6); ++column)
                    if (const auto place = figurePlace(key, table, row, column); place && isPlain(table.rows[row].cells[column])) print(static_cast<std::size_t>(page), {*place, table.rows[row].cells[column]});
        }
        print(1, {{.table = {}, .input = "settings.utilization_end"}, tables.text({.table = {}, .input = "settings.utilization_end"}).value() + " [3]"});
    }

    void print(std::size_t page, PrintedCell cell)
    {
        pages[page] += cell.shown + " |\n";
        painted.cells.push_back({page, std::move(cell)});
    }

    std::vector<PdfAttachment> files() const { return heldPlan(of, painted).value(); }
    std::string pdf(const std::vector<PdfAttachment>& attachments) const { return finishedPdf(plainPdf(pages), {.title = "Report", .attachments = attachments}).value(); }
    std::string pdf() const { return pdf(files()); }
};

/// The files with an SQL statement run on the plan, as somebody with a database tool would.
std::vector<PdfAttachment> edited(std::vector<PdfAttachment> files, const std::string& statement)
{
    const TemporaryFolder folder;
    writeBytes(folder / "plan.headroom", files.front().bytes);
    SQLite::Database((folder / "plan.headroom").string(), SQLite::OPEN_READWRITE).exec(statement);
    files.front().bytes = bytesOf(folder / "plan.headroom");
    return files;
}

std::vector<Disagreement> reasons(const Verification& result)
{
    std::vector<Disagreement> all;
    for (const DisagreeingFigure& found : result.disagreements)
        if (std::ranges::find(all, found.why) == all.end()) all.push_back(found.why);
    return all;
}

std::string refusal(const std::string& pdf)
{
    const auto result = verifyReport(pdf);
    EXPECT_FALSE(result);
    if (result) return "it was verified";
    EXPECT_TRUE(isOneSentence(result.error())) << result.error();
    return result.error();
}

std::string swapped(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Verify, AFreshReportAgrees)
{
    const SmallReport report;
    const auto result = verifyReport(report.pdf());
    ASSERT_TRUE(result) << result.error();
    for (const DisagreeingFigure& found : result->disagreements) ADD_FAILURE() << found.label << ": " << found.figure.cell.shown << " / " << found.recomputed << " " << disagreementKey(found.why);
    EXPECT_TRUE(result->agrees());
    EXPECT_GT(result->figures, 100U);
    EXPECT_EQ(result->figures, report.painted.cells.size());
    EXPECT_EQ(result->pages, 2U);
    EXPECT_EQ(result->plan, everythingPlan().settings.name);
    EXPECT_EQ(report.pdf(), report.pdf());
}

TEST(Verify, ANumberChangedInThePlanIsCaught)
{
    const SmallReport report;
    const auto result = verifyReport(report.pdf(edited(report.files(), "UPDATE skus SET server_price = server_price * 1.01"))).value();
    EXPECT_TRUE(result.isOtherPlan);
    EXPECT_TRUE(std::ranges::any_of(result.disagreements, [](const DisagreeingFigure& found) { return found.figure.key == "total_capex" && found.why == Disagreement::Text && found.recomputed != found.figure.text; }));
}

TEST(Verify, ANumberChangedTooLittleToShowIsCaught)
{
    const SmallReport report;
    const auto result = verifyReport(report.pdf(edited(report.files(), "UPDATE skus SET server_price = server_price * 1.0000001"))).value();
    EXPECT_TRUE(std::ranges::any_of(result.disagreements, [](const DisagreeingFigure& found) { return found.figure.key == "total_capex" && found.why == Disagreement::Value; }));
    EXPECT_FALSE(result.agrees());
}

TEST(Verify, AnotherPlanIsSaidAsSuchWhereNoFigureDiffers)
{
    const SmallReport report;
    const auto result = verifyReport(report.pdf(edited(report.files(), "UPDATE settings SET name = 'Another'"))).value();
    EXPECT_TRUE(result.isOtherPlan);
    EXPECT_TRUE(result.disagreements.empty());
    EXPECT_FALSE(result.agrees());
}

TEST(Verify, ATextChangedOnItsPageIsCaught)
{
    SmallReport report;
    const std::string capex = report.painted.cells.front().cell.shown;
    report.pages[0] = swapped(report.pages[0], capex, "1" + capex);
    const auto result = verifyReport(report.pdf()).value();
    EXPECT_EQ(reasons(result), std::vector{Disagreement::NotFound});
    EXPECT_EQ(result.disagreements.front().figure.page, 1U);
}

TEST(Verify, AFigureOnAnotherPageIsNotFound)
{
    SmallReport report;
    std::swap(report.pages[0], report.pages[1]);
    EXPECT_EQ(reasons(verifyReport(report.pdf()).value()), std::vector{Disagreement::NotFound});
}

TEST(Verify, TextAndRecordChangedAlikeAreCaughtByThePlan)
{
    SmallReport report;
    auto& cell = report.painted.cells.front().cell;
    const std::string forged = "7.77 bn USD";
    report.pages[0] = swapped(report.pages[0], cell.shown, forged);
    const std::string shown = cell.shown;
    cell.shown = forged;
    // Shown and text beside each other differ: no wording of it.
    EXPECT_EQ(reasons(verifyReport(report.pdf()).value()), std::vector{Disagreement::Wording});
    auto files = report.files();
    files[1].bytes = swapped(files[1].bytes, "\"text\": \"" + shown + "\", \"shown\": \"" + forged + "\"", "\"text\": \"" + forged + "\"");
    EXPECT_EQ(reasons(verifyReport(report.pdf(files)).value()), std::vector{Disagreement::Text});
}

TEST(Verify, AFigureThatThePlanHasNotIsSaid)
{
    SmallReport report;
    report.painted.cells.front().cell.place.table = "nothing";
    EXPECT_EQ(reasons(verifyReport(report.pdf()).value()), std::vector{Disagreement::Unknown});
}

TEST(Verify, WhatCannotBeVerifiedIsRefusedInASentence)
{
    const SmallReport report;
    const auto files = report.files();
    EXPECT_NE(refusal("SQLite format 3").find("not a PDF"), std::string::npos);
    EXPECT_NE(refusal("").find("not a PDF"), std::string::npos);
    EXPECT_NE(refusal("%PDF-1.7\n").find("damaged"), std::string::npos);
    EXPECT_NE(refusal(report.pdf({})).find("holds no plan"), std::string::npos);
    EXPECT_NE(refusal(report.pdf({files[0]})).find("no figures.json"), std::string::npos);
    EXPECT_NE(refusal(report.pdf({files[1]})).find("no plan.headroom"), std::string::npos);
    EXPECT_NE(refusal(report.pdf({files[0], {figuresAttachment, "application/json", "", "{"}})).find("figures.json cannot be read"), std::string::npos);
    EXPECT_NE(refusal(report.pdf({{planAttachment, "application/x-headroom", "", "no plan"}, files[1]})).find("the plan in it cannot be read: \"plan.headroom\""), std::string::npos);
    const std::string newer = refusal(report.pdf(edited(files, "PRAGMA user_version = 99")));
    EXPECT_NE(newer.find("99"), std::string::npos) << newer;
    EXPECT_EQ(newer.find("/tmp"), std::string::npos) << newer;
}

TEST(Verify, AScenarioThatThePlanHasNotIsRefused)
{
    const SmallReport report;
    auto files = report.files();
    files[1].bytes = swapped(files[1].bytes, "\"scenario\": 0", "\"scenario\": 987654");
    EXPECT_NE(refusal(report.pdf(files)).find("987654"), std::string::npos);
}

TEST(Verify, AnEncryptedReportIsRefused)
{
    for (const char* password : {"", "secret"}) {
        const std::string plain = SmallReport{}.pdf();
        QPDF pdf;
        pdf.processMemoryFile("report", plain.data(), plain.size());
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        EXPECT_NE(refusal({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()}).find("encrypted"), std::string::npos);
    }
}

TEST(Verify, WhatUnpacksToGigabytesIsNotUnpacked)
{
    const SmallReport report;
    const std::string pdf = report.pdf({{planAttachment, "application/x-headroom", "", std::string(70'000'000, '\0')}, report.files()[1]});
    EXPECT_LT(pdf.size(), 1'000'000U);
    EXPECT_NE(refusal(pdf).find("64 MB"), std::string::npos);
}

TEST(Verify, DamagedBytesNeverCrash)
{
    const std::string pdf = SmallReport{}.pdf();
    for (std::size_t at = 0; at < pdf.size(); at += pdf.size() / 150) {
        std::string damaged = pdf;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
        for (const std::string& bytes : {damaged, pdf.substr(0, at)}) {
            const auto result = verifyReport(bytes);
            EXPECT_TRUE(result || isOneSentence(result.error())) << result.error();
        }
    }
}

}  // namespace
}  // namespace headroom
