// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

#include "document/file_document.h"
#include "plan/parse.h"
#include "support/build_out_plan.h"
#include "support/fault_vfs.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

/// A plan on a disk that lets nothing through until it is told to.
class SlowDisk : public ::testing::Test {
protected:
    const TemporaryFolder folder;
    testing::FaultVfs disk{folder.path()};
    const std::filesystem::path path = folder / "plan.headroom";
    std::unique_ptr<FileDocument> document = opened();

    std::unique_ptr<FileDocument> opened()
    {
        EXPECT_TRUE(PlanFile::create(path, buildOutPlan()));
        return FileDocument::open(QString::fromStdString(path.string())).value();
    }

    void scale(double scale) { EXPECT_FALSE(document->edit({SetField{*parseKey(document->plan(), "settings.gpu_scale"), scale}}, QStringLiteral("Change of scale"))); }
    double onDisk() const { return PlanFile::open(path, OpenMode::ReadOnly).value().plan().settings.gpuScale; }
};

TEST_F(SlowDisk, KeepsNoEditFromTheFigures)
{
    const double before = document->statement().constant(Figure::TotalCapex);
    disk.holdSyncs();
    for (int edit = 1; edit <= 20; ++edit) {
        scale(1 + 0.01 * edit);
        EXPECT_TRUE(document->isKeeping());
    }
    EXPECT_EQ(document->plan().settings.gpuScale, 1.2);
    EXPECT_GT(document->statement().constant(Figure::TotalCapex), before);
    document->undo();
    EXPECT_EQ(document->plan().settings.gpuScale, 1 + 0.01 * 19);
    document->redo();
    EXPECT_EQ(document->plan().settings.gpuScale, 1.2);
    EXPECT_TRUE(document->isKeeping());

    disk.releaseSyncs();
    EXPECT_TRUE(document->waitUntilKept());
    EXPECT_FALSE(document->isKeeping());
    EXPECT_EQ(onDisk(), 1.2);
}

TEST_F(SlowDisk, IsWaitedForByClosing)
{
    disk.holdSyncs();
    for (const double to : {1.1, 1.2, 1.3}) scale(to);
    EXPECT_TRUE(document->isKeeping());
    std::atomic<bool> isClosing = false;
    std::thread opener([&] {
        while (!isClosing) std::this_thread::yield();
        disk.releaseSyncs();
    });
    isClosing = true;
    document.reset();
    opener.join();
    EXPECT_EQ(onDisk(), 1.3);
}

TEST_F(SlowDisk, ThatFailsInTheEndIsSaidAndTheFiguresGoBack)
{
    disk.holdSyncs();
    scale(1.1);
    scale(1.2);
    EXPECT_EQ(document->plan().settings.gpuScale, 1.2);
    disk.plan({.kind = testing::Fault::Kind::ForEver, .ops = {testing::DiskOp::Sync}});
    disk.releaseSyncs();
    const auto kept = document->waitUntilKept();
    ASSERT_FALSE(kept);
    EXPECT_NE(kept.error().find("the disk reports an error"), std::string::npos) << kept.error();
    EXPECT_EQ(document->plan().settings.gpuScale, 1);
    EXPECT_TRUE(document->notice().contains(QStringLiteral("the disk reports an error")));

    disk.heal();
    scale(1.4);
    EXPECT_TRUE(document->waitUntilKept());
    EXPECT_EQ(onDisk(), 1.4);
}

}  // namespace
}  // namespace headroom
