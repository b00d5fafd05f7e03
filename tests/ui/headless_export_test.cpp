// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <gtest/gtest.h>

#include "exchange/plan_json.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

struct Ran {
    int status = -1;
    std::string said;  ///< on stderr
};

/// The real program, as a script starts it: without a display.
Ran run(const char* program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QDir::tempPath());
    process.setProcessEnvironment(environment);
    process.start(QString::fromLocal8Bit(program), arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << program;
    return {process.exitCode(), process.readAllStandardError().toStdString()};
}

class HeadlessExport : public testing::Test
{
protected:
    HeadlessExport() { writeBytes(folder / "plan.json", toJson(buildOutPlan())); }

    QString at(std::string_view name) const { return QString::fromStdString((folder / name).string()); }
    Ran desk(std::string_view name) const { return run(HEADROOM_DESK, {QStringLiteral("--export"), at(name), at("plan.json")}); }

    const TemporaryFolder folder;
};

TEST_F(HeadlessExport, WritesTheBytesOfTheCommandLine)
{
    for (const std::string ending : {".csv", ".json"}) {
        EXPECT_EQ(desk("desk" + ending).status, 0);
        EXPECT_EQ(run(HEADROOM_CLI, {QStringLiteral("export"), at("plan.json"), at("cli" + ending)}).status, 0);
        EXPECT_EQ(bytesOf(folder / ("desk" + ending)), bytesOf(folder / ("cli" + ending)));
        EXPECT_GT(bytesOf(folder / ("desk" + ending)).size(), 1000u);
    }
}

TEST_F(HeadlessExport, WritesAReportWithoutADisplay)
{
    EXPECT_EQ(desk("report.pdf").status, 0);
    EXPECT_TRUE(bytesOf(folder / "report.pdf").starts_with("%PDF-"));
}

TEST_F(HeadlessExport, OfOneTimeHasTheSameBytesInEveryRun)
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    EXPECT_EQ(desk("first.pdf").status, 0);
    const std::string first = bytesOf(folder / "first.pdf");
    for (int times = 0; times < 4; ++times) {
        EXPECT_EQ(desk("again.pdf").status, 0);
        EXPECT_TRUE(bytesOf(folder / "again.pdf") == first);
    }
    qunsetenv("SOURCE_DATE_EPOCH");
}

TEST_F(HeadlessExport, SaysInOneSentenceWhatIsWrong)
{
    const Ran ending = desk("report.docx");
    EXPECT_EQ(ending.status, 2);
    EXPECT_TRUE(ending.said.ends_with("/report.docx\" does not end in .pdf (the report), .xlsx (the live workbook), .csv (the figures by month) or .json (the plan).\n")) << ending.said;
    EXPECT_EQ(desk("nowhere/report.pdf").status, 2);
    const Ran missing = run(HEADROOM_DESK, {QStringLiteral("--export"), at("report.pdf"), at("no-such-plan.json")});
    EXPECT_EQ(missing.status, 2);
    EXPECT_NE(missing.said.find("no-such-plan.json"), std::string::npos) << missing.said;
    const Ran scenario = run(HEADROOM_DESK, {QStringLiteral("--export"), at("report.pdf"), QStringLiteral("--scenario"), QStringLiteral("No such"), at("plan.json")});
    EXPECT_EQ(scenario.status, 2);
    EXPECT_NE(scenario.said.find("No such"), std::string::npos) << scenario.said;
    EXPECT_EQ(folder.files(), 1u);
}

TEST_F(HeadlessExport, PutsOnPaperWhatItIsAskedTo)
{
    EXPECT_EQ(desk("all.pdf").status, 0);
    EXPECT_EQ(run(HEADROOM_DESK, {QStringLiteral("--export"), at("some.pdf"), QStringLiteral("--chapters"), QStringLiteral("title,debt"), at("plan.json")}).status, 0);
    EXPECT_LT(bytesOf(folder / "some.pdf").size(), bytesOf(folder / "all.pdf").size() / 2);
}

}  // namespace
}  // namespace headroom
