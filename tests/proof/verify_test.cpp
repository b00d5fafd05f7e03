// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "proof/held_plan.h"
#include "plan/registry.h"
#include "proof/plain_pdf.h"
#include "proof/record.h"
#include "proof/sha256.h"
#include "proof/xmp_packet.h"
#include "support/everything_plan.h"
#include "support/one_sentence.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

bool isPlain(const std::string& text) { return std::ranges::all_of(text, [](char letter) { return letter >= ' ' && letter <= '~'; }); }

/// A report of two pages as the simplest printer would make it: a text a line, a chapter a page.
struct SmallReport {
    const Statement statement{plainPlan()};
    PaintedReport painted{.program = "Headroom 9.9.9", .language = "en", .time = 1'780'000'000, .pages = 2, .chapters = {"title", "contracts"}};
    const ReportedPlan of{.base = statement, .statement = statement, .frame = {.program = painted.program, .made = isoTime(painted.time), .pages = painted.pages}};
    std::vector<std::string> pages{2};

    SmallReport()
    {
        ReportTables tables(of);
        for (const std::string& key : tables.keysOf(painted.chapters)) {
            const TextTable& table = *tables.find(key);
            const std::size_t page = key == "contracts" || key == "commitments" || key == "facilities" ? 1 : 0;
            if (!table.rows.empty()) printRow(tables, page, key, headRow);
            for (std::size_t row = 0; row < table.rows.size(); ++row) printRow(tables, key == "furniture" ? row : page, key, row);
        }
        print(1, {{.table = {}, .input = "settings.utilization_end"}, tables.text({.table = {}, .input = "settings.utilization_end"}).value() + " [3]"});
    }

    /// The simple printer knows ASCII only.
    static Plan<> plainPlan()
    {
        Plan<> plan = everythingPlan();
        for (const TableType& type : tables())
            if (const auto name = nameField(type))
                for (std::size_t row = 0; row < type.count(plan); ++row)
                    if (!isPlain(rowName(plan, type.kind, type.id(plan, row)))) writeField(plan, type, row, *name, std::string{"row "} + std::to_string(row));
        return plan;
    }

    void printRow(ReportTables& tables, std::size_t page, const std::string& key, std::size_t row)
    {
        const TextTable& table = *tables.find(key);
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (const auto place = printedPlace(key, table, row, column)) print(page, {*place, tables.text(*place).value()});
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

/// The first card's amount.
PrintedCell& cardCell(SmallReport& report)
{
    return std::ranges::find_if(report.painted.cells, [](const PlacedCell& cell) { return cell.cell.place == CellPlace{.table = "cards", .row = 0, .column = 1}; })->cell;
}
std::string cardValue(SmallReport& report) { return cardCell(report).shown; }

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
    EXPECT_EQ(result->figures + result->words, report.painted.cells.size());
    EXPECT_EQ(result->pagesPrinted, 2U);
    EXPECT_EQ(result->chapters, report.painted.chapters);
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
    const auto result = verifyReport(report.pdf(edited(report.files(), "UPDATE settings SET note = 'Another'"))).value();
    EXPECT_TRUE(result.isOtherPlan);
    EXPECT_TRUE(result.disagreements.empty());
    EXPECT_FALSE(result.agrees());
}

TEST(Verify, APlanOfAnotherNameIsCaughtOnEveryPageThatNamesIt)
{
    const SmallReport report;
    auto files = edited(report.files(), "UPDATE settings SET name = 'Another'");
    files[1].bytes = swapped(files[1].bytes, sha256(report.files()[0].bytes), sha256(files[0].bytes));
    const auto result = verifyReport(report.pdf(files)).value();
    EXPECT_FALSE(result.isOtherPlan);
    EXPECT_EQ(reasons(result), std::vector{Disagreement::Text});
    EXPECT_EQ(result.disagreements.size(), 3U);
    EXPECT_EQ(result.disagreements.front().recomputed, "Another");
}

/// The list of a report, changed as somebody with an editor would.
std::string listChanged(const SmallReport& report, const std::function<void(FiguresFile&)>& change)
{
    auto files = report.files();
    FiguresFile file = readFiguresFile(files[1].bytes).value();
    change(file);
    files[1].bytes = toJson(file);
    return report.pdf(files);
}

TEST(Verify, AnEmptyListIsRefused)
{
    EXPECT_NE(refusal(listChanged({}, [](FiguresFile& file) { file.figures.clear(); })).find("lists no figure"), std::string::npos);
    EXPECT_NE(refusal(listChanged({}, [](FiguresFile& file) { file.chapters = {"nothing"}; })).find("no chapter \"nothing\""), std::string::npos);
}

TEST(Verify, EveryFigureTakenOutOfTheListIsSaid)
{
    const auto taken = [](const std::string& table) {
        return verifyReport(listChanged({}, [&](FiguresFile& file) { std::erase_if(file.figures, [&](const RecordedFigure& figure) { return figure.cell.place.table == table; }); })).value();
    };
    for (const char* table : {"headline", "cards", "contracts", "about", "furniture"}) {
        const auto result = taken(table);
        EXPECT_EQ(reasons(result), std::vector{Disagreement::Unlisted}) << table;
        EXPECT_FALSE(result.agrees());
    }
    EXPECT_TRUE(std::ranges::any_of(taken("headline").disagreements, [](const DisagreeingFigure& found) { return found.figure.key == "total_capex" && !found.recomputed.empty(); }));
}

TEST(Verify, NoSingleTextCanBeTakenOutOfTheList)
{
    const SmallReport report;
    const std::size_t count = report.painted.cells.size();
    for (std::size_t at = 0; at + 1 < count; at += 23) {
        SCOPED_TRACE(at);
        EXPECT_FALSE(verifyReport(listChanged(report, [&](FiguresFile& file) { file.figures.erase(file.figures.begin() + static_cast<std::ptrdiff_t>(at)); })).value().agrees());
    }
}

TEST(Verify, AHeadMissingOnAPageWithRowsIsSaid)
{
    const auto result = verifyReport(listChanged({}, [](FiguresFile& file) { std::erase_if(file.figures, [](const RecordedFigure& figure) { return figure.cell.place.table == "contracts" && figure.cell.place.row == headRow; }); })).value();
    EXPECT_EQ(reasons(result), std::vector{Disagreement::Unlisted});
    EXPECT_EQ(result.disagreements.front().figure.page, 2U);
}

TEST(Verify, ChaptersThatAreNotPrintedAreMissed)
{
    const auto result = verifyReport(listChanged({}, [](FiguresFile& file) { file.chapters.push_back("statements"); })).value();
    EXPECT_TRUE(std::ranges::any_of(result.disagreements, [](const DisagreeingFigure& found) { return found.why == Disagreement::Unlisted && found.figure.cell.place.table == "income"; }));
}

TEST(Verify, PagesTakenAwayOrAddedAreSaid)
{
    SmallReport report;
    report.pages.push_back("one more");
    const auto added = verifyReport(report.pdf()).value();
    EXPECT_TRUE(added.disagreements.empty());
    EXPECT_EQ(added.pages, 3U);
    EXPECT_EQ(added.pagesPrinted, 2U);
    EXPECT_FALSE(added.agrees());
    report.pages.resize(1);
    EXPECT_FALSE(verifyReport(report.pdf()).value().agrees());
    // A count that fits is not the one that the pages print.
    report.pages = {SmallReport{}.pages[0], SmallReport{}.pages[1], "one more"};
    const auto counted = verifyReport(listChanged(report, [](FiguresFile& file) { file.pages = 3; })).value();
    EXPECT_EQ(counted.pages, counted.pagesPrinted);
    EXPECT_TRUE(std::ranges::any_of(counted.disagreements, [](const DisagreeingFigure& found) { return found.why == Disagreement::Text && found.recomputed == "page 1 of 3"; }));
}

TEST(Verify, WhatTheListSaysOfAFigureIsComparedToo)
{
    const auto changed = [](const std::function<void(RecordedFigure&)>& change) {
        return reasons(verifyReport(listChanged({}, [&](FiguresFile& file) { change(*std::ranges::find(file.figures, "total_capex", &RecordedFigure::key)); })).value());
    };
    EXPECT_EQ(changed([](RecordedFigure& figure) { figure.key = "peak_debt"; }), std::vector{Disagreement::Said});
    EXPECT_EQ(changed([](RecordedFigure& figure) { figure.entity = "sites.1"; }), std::vector{Disagreement::Said});
    EXPECT_EQ(changed([](RecordedFigure& figure) { figure.from = figure.to = "1999-01"; }), std::vector{Disagreement::Said});
    EXPECT_EQ(changed([](RecordedFigure& figure) { figure.value.reset(); }), std::vector{Disagreement::Value});
    for (const auto& change : std::vector<std::function<void(FiguresFile&)>>{[](FiguresFile& file) { file.program = "Evil 9"; }, [](FiguresFile& file) { file.made = "1999-01-31T23:59:59Z"; }})
        EXPECT_EQ(reasons(verifyReport(listChanged({}, change)).value()), std::vector{Disagreement::Text});
}

TEST(Verify, ALabelAVerdictOrAHeadChangedOnItsPageIsCaught)
{
    SmallReport report;
    for (const auto& [from, to] : {std::pair{"Before month 0", "After month 0"}, {"Plan currency USD", "Plan currency EUR"}, {"page 2 of 2", "page 2 of 9"}, {"Headroom 9.9.9, ", "Headroom 9.9.8, "}}) {
        SCOPED_TRACE(from);
        SmallReport changed;
        changed.pages[std::string_view{from}.starts_with("page") ? 1 : 0] = swapped(changed.pages[std::string_view{from}.starts_with("page") ? 1 : 0], from, to);
        EXPECT_EQ(reasons(verifyReport(changed.pdf()).value()), std::vector{Disagreement::NotFound});
    }
}

TEST(Verify, ASignPutBeforeANumberIsCaught)
{
    SmallReport report;
    const std::string capex = cardValue(report);
    // An en dash, in the encoding of the page.
    report.pages[0] = swapped(report.pages[0], capex, "\u2013" + capex);
    EXPECT_EQ(reasons(verifyReport(report.pdf()).value()), std::vector{Disagreement::NotFound});
}

TEST(Verify, ALabelThatChangedItsPlaceWithAnotherIsCaughtInPageAndList)
{
    SmallReport report;
    auto& cells = report.painted.cells;
    const auto label = [&](std::size_t row) { return std::ranges::find_if(cells, [&](const PlacedCell& cell) { return cell.cell.place == CellPlace{.table = "headline", .row = row, .column = 0}; }); };
    // The pages show the label of one figure beside the number of another, and the list follows them.
    const auto one = label(0), other = label(1);
    std::string& page = report.pages[0];
    const std::string a = one->cell.shown + " |\n", b = other->cell.shown + " |\n";
    page = swapped(page, "\n" + b, "\nother |\n");
    page = swapped(page, "\n" + a, "\n" + b);
    page = swapped(page, "\nother |\n", "\n" + a);
    EXPECT_FALSE(verifyReport(report.pdf()).value().agrees());
    std::iter_swap(one, other);
    EXPECT_TRUE(std::ranges::any_of(verifyReport(report.pdf()).value().disagreements, [](const DisagreeingFigure& found) { return found.why == Disagreement::Order; }));
}

TEST(Verify, AnotherUnitIsCaughtInATranslatedReportToo)
{
    SmallReport report;
    report.painted.language = "zh-CN";
    EXPECT_TRUE(verifyReport(report.pdf()).value().agrees());
    // A headline figure in the unit of another language but for one.
    auto& cells = report.painted.cells;
    const auto unit = std::ranges::find_if(cells, [](const PlacedCell& cell) { return cell.cell.place.table == "headline" && cell.cell.shown.ends_with(" m USD"); });
    ASSERT_NE(unit, cells.end());
    const std::string shown = unit->cell.shown, forged = swapped(shown, " m ", " bn ");
    report.pages[0] = swapped(report.pages[0], shown + " |\n", forged + " |\n");
    for (PlacedCell& cell : cells)
        if (cell.cell.shown == shown && cell.cell.place.table == "headline") {
            cell.cell.shown = forged;
            break;
        }
    EXPECT_EQ(reasons(verifyReport(report.pdf()).value()).front(), Disagreement::Wording);
}

TEST(Verify, AVerdictTurnedInATranslatedReportIsCaught)
{
    SmallReport report;
    report.painted.language = "zh-CN";
    ReportTables tables(report.of);
    const TextTable& covenants = *tables.find("covenants");
    const auto row = std::ranges::find_if(covenants.rows, [](const TextRow& each) { return each.verdict != Verdict::None; });
    ASSERT_NE(row, covenants.rows.end());
    const CellPlace place{.table = "covenants", .row = static_cast<std::size_t>(row - covenants.rows.begin()), .column = covenants.columns.size() - 1};
    const auto isWording = [&](const std::string& shown) {
        const auto result = verifyReport(listChanged(report, [&](FiguresFile& file) {
            file.figures.push_back(recorded(tables, {.page = 0, .cell = {.place = place, .shown = shown}}));
            file.figures.back().page = 1;
        })).value();
        return std::ranges::none_of(result.disagreements, [&](const DisagreeingFigure& found) { return found.figure.cell.place == place && found.why == Disagreement::Wording; });
    };
    const std::string mark{markOf(row->verdict)}, other{markOf(row->verdict == Verdict::Held ? Verdict::Broken : Verdict::Held)}, words = tables.text(place).value().substr(mark.size());
    EXPECT_TRUE(isWording(mark + "\u8BCD " + words)) << "in other words";
    EXPECT_FALSE(isWording(other + "\u8BCD " + words));
}

TEST(Verify, ANumberThatIsSaidToBeCutAwayIsCaught)
{
    const auto result = verifyReport(listChanged({}, [](FiguresFile& file) {
        for (RecordedFigure& figure : file.figures)
            if (figure.key == "total_capex") figure.cell.shown = figure.text.substr(0, 1), figure.cell.extent = Extent::Cut;
    })).value();
    EXPECT_EQ(result.disagreements.front().why, Disagreement::Wording);
}

TEST(Verify, ATextChangedOnItsPageIsCaught)
{
    SmallReport report;
    const std::string capex = cardValue(report);
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
    auto& cell = cardCell(report);
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
    cardCell(report).place.table = "nothing";
    EXPECT_EQ(reasons(verifyReport(report.pdf()).value()), (std::vector{Disagreement::Unknown, Disagreement::Unlisted}));
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
