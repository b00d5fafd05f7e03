// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <gtest/gtest.h>

#include "exchange/export_plan.h"
#include "exchange/figures_csv.h"
#include "exchange/plan_json.h"
#include "support/build_out_plan.h"
#include "support/one_sentence.h"
#include "support/temporary_folder.h"
#include "workbook/xlsx_sheet.h"

#ifndef _WIN32
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace headroom {
namespace {

const QDateTime stamp = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

class ExportPlan : public testing::Test
{
protected:
    QString at(std::string_view name) const { return QString::fromStdString((folder / name).string()); }

    /// What is wrong, and that it is one sentence; empty where the file is written.
    std::string refusal(std::string_view name) const
    {
        const auto written = exportPlan(statement, at(name), stamp);
        if (written) return {};
        EXPECT_TRUE(isOneSentence(written.error())) << written.error();
        EXPECT_NE(written.error().find(name), std::string::npos) << written.error();
        return written.error();
    }

    const TemporaryFolder folder;
    const Statement statement{buildOutPlan()};
};

TEST_F(ExportPlan, WritesWhatTheEndingSays)
{
    EXPECT_EQ(refusal("a.pdf"), "");
    EXPECT_EQ(bytesOf(folder / "a.pdf"), reportPdf(statement, stamp).toStdString());
    EXPECT_EQ(refusal("a.csv"), "");
    EXPECT_EQ(bytesOf(folder / "a.csv"), figuresCsv(statement, Period::Month));
    EXPECT_EQ(refusal("a.JSON"), "");
    EXPECT_EQ(bytesOf(folder / "a.JSON"), toJson(statement.plan()));
    EXPECT_EQ(refusal("a.xlsx"), "");
    EXPECT_TRUE(readXlsxFile(folder / "a.xlsx", "Summary").has_value());
    EXPECT_EQ(folder.files(), 4u);
}

TEST_F(ExportPlan, RefusesWhatItCannotWriteAndLeavesNothing)
{
    EXPECT_NE(refusal("a.ods").find("does not end in .pdf (the report), .xlsx (the live workbook), .csv (the figures by month) or .json (the plan)"), std::string::npos);
    EXPECT_NE(refusal("pdf").find("does not end in"), std::string::npos);
    EXPECT_NE(refusal("nowhere/a.pdf").find("its folder does not exist"), std::string::npos);
    std::filesystem::create_directory(folder / "folder.pdf");
    EXPECT_NE(refusal("folder.pdf").find("is a folder"), std::string::npos);
    EXPECT_EQ(folder.files(), 1u);
    const auto device = exportPlan(statement, QStringLiteral("/dev/null"), stamp);
    EXPECT_FALSE(device);
}

TEST_F(ExportPlan, ReplacesAnOlderFileAndFollowsALink)
{
    writeBytes(folder / "old.csv", "old");
    std::filesystem::create_symlink(folder / "old.csv", folder / "link.csv");
    EXPECT_EQ(refusal("link.csv"), "");
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.csv"));
    EXPECT_EQ(bytesOf(folder / "old.csv"), figuresCsv(statement, Period::Month));
    EXPECT_EQ(folder.files(), 2u);
}

#ifndef _WIN32
/// A disk with room for so many bytes a file, while it lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        // Beyond the limit a write fails, as on a full disk, in place of killing the process.
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit small = m_limit;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_limit{};
    void (*m_handler)(int) = nullptr;
};

TEST_F(ExportPlan, SaysThatADiskIsFullAndKeepsTheOlderFile)
{
    for (const char* name : {"a.pdf", "a.csv", "a.json"}) {
        writeBytes(folder / name, "an older export");
        std::string said;
        {
            const SmallDisk disk(4096);
            said = refusal(name);
        }
        EXPECT_NE(said.find(std::string("cannot be written: ") + std::strerror(EFBIG)), std::string::npos) << name << said;
        EXPECT_EQ(bytesOf(folder / name), "an older export");
    }
    EXPECT_EQ(folder.files(), 3u) << "something half-written is left";
}

TEST_F(ExportPlan, SaysThatAFolderCannotBeWritten)
{
    // Nobody refuses root a folder, except for one of a system's own.
    const bool isRoot = ::geteuid() == 0;
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const QString path = isRoot ? QStringLiteral("/proc/self/a.pdf") : at("a.pdf");
    const auto written = exportPlan(statement, path, stamp);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
    ASSERT_FALSE(written);
    EXPECT_TRUE(isOneSentence(written.error())) << written.error();
    EXPECT_NE(written.error().find("cannot be written: "), std::string::npos) << written.error();
    EXPECT_EQ(folder.files(), 0u);
}
#endif

}  // namespace
}  // namespace headroom
