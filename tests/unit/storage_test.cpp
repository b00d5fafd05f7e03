// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// A quarter of the data on an offline tier that is brought back four times a cluster-month: once a month for each of
/// the two clusters of 50 GPUs.
Plan<> withOffline(double latencyHours, double drives)
{
    Plan<> plan = smallPlan();
    plan.storage.clusterGpus = 50;
    plan.storage.recallsPerClusterMonth = 4;
    plan.storage.tbPerRecall = 0;
    plan.tiers.push_back({.id = 10, .name = "tape", .share = 0.25, .access = Access::Offline, .latencyHours = latencyHours, .drives = drives, .kwPerTb = 0, .cpuOverhead = 0});
    return plan;
}

TEST(Failures, LeaveTheExpectedEffectiveShareAsPublished)
{
    // Meta, HPCA 2025: 2,048 units, 3.79e-3 failures a day each, restart 600 s, write 20 s, interval 667 s: 0.889.
    Plan<> plan = smallPlan();
    plan.skus[0].failuresPerGpuDay = 3.79e-3;
    plan.storage.jobGpus = 2'048;
    plan.storage.restartHours = 600.0 / 3'600;
    plan.storage.checkpointTb = 2;
    plan.storage.checkpointWriteGbps = 100;
    plan.storage.checkpointIntervalHours = 667.0 / 3'600;
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::CheckpointWrite) * 3'600, 20, 1e-9);
    EXPECT_NEAR(s.constant(Figure::SkuFailureEfficiency), 0.889, 0.0005);
    // That interval is the optimal one of Young and Daly, √(2 τ / λ).
    plan.storage.checkpointIntervalHours = {};
    const Statement optimal(plan);
    EXPECT_NEAR(optimal.constant(Figure::SkuCheckpointInterval) * 3'600, 667, 0.5);
    const double failures = 2'048 * 3.79e-3 / 24, interval = std::sqrt(2 * (20.0 / 3'600) / failures);
    EXPECT_NEAR(optimal.constant(Figure::SkuFailureEfficiency), (1 - failures * (1.0 / 6 + interval / 2)) / (1 + (20.0 / 3'600) / interval), 1e-12);
}

TEST(Failures, InterruptAJobAsOftenAsPublished)
{
    // 6.50 failures a 1,000 node-days: 1.80 hours between failures of 16,384 GPUs in servers of 8.
    Plan<> plan = smallPlan();
    plan.skus[0].failuresPerGpuDay = 6.5e-3 / 8;
    plan.storage.jobGpus = 16'384;
    EXPECT_NEAR(1 / Statement(plan).constant(Figure::SkuJobFailures), 1.80, 0.005);
}

TEST(Failures, OfNothingNeedNoCheckpoint)
{
    const Statement s(smallPlan());
    EXPECT_EQ(s.constant(Figure::SkuCheckpointInterval), 0);
    EXPECT_EQ(s.constant(Figure::SkuFailureEfficiency), 1);
}

TEST(Recall, CostsWhatTheArticleSaysOnlyWhereItTakesTenToSixteenHours)
{
    // 512 GPUs at the list price of 6.16: 30 to 50 thousand USD is 9.5 to 16 hours.
    const auto cost = [](double hours) {
        Plan<> plan = withOffline(hours, 10);
        plan.storage.clusterGpus = 512;
        plan.skus[0].listPrice = 6.16;
        return Statement(plan).constant(Figure::RecallCost);
    };
    EXPECT_NEAR(cost(9.5), 512 * 9.5 * 6.16, 1e-6);
    EXPECT_NEAR(cost(9.5), 30'000, 300);
    EXPECT_NEAR(cost(16), 50'000, 500);
}

TEST(Recall, TakesItsLatencyAndTheReading)
{
    Plan<> plan = withOffline(2, 10);
    plan.storage.tbPerRecall = 36;
    plan.tiers[1].gbpsPerDrive = 0.5;
    EXPECT_NEAR(Statement(plan).constant(Figure::RecallHours), 2 + 20, 1e-9);
    EXPECT_NEAR(Statement(plan).constant(Figure::RecallCostAtMarket), 50 * 22 * 2.0, 1e-9);
}

TEST(Recall, StallsItsClusterAndQueuesForDrives)
{
    EXPECT_NEAR(Statement(withOffline(10, 1)).at(Figure::RecallEfficiency, 3), 1 - 10.0 / 730, 1e-12);
    // Two recalls of 500 hours want 1,000 of the 730 hours of one drive.
    const Statement queued(withOffline(500, 1));
    EXPECT_NEAR(queued.at(Figure::TierRecallHours, 1, 3), 500 * 1'000 / 730.0, 1e-9);
    EXPECT_NEAR(queued.at(Figure::RecallEfficiency, 3), 1 - 500 * 1'000 / 730.0 / 730, 1e-12);
}

// Found by the scaling law: without drives a recall took 1e15 hours, and its cost had no end.
TEST(Recall, WithoutDrivesLastsAllMonth)
{
    const Statement s(withOffline(10, 0));
    EXPECT_NEAR(s.at(Figure::TierRecallHours, 1, 3), 730, 1e-9);
    EXPECT_NEAR(s.at(Figure::RecallEfficiency, 3), 0, 1e-12);
}

// More power can lower productive hours of one SKU: law 7 asks that recalls do not queue.
TEST(Recall, ThatQueuesCanTakeMoreThanMorePowerBrings)
{
    const auto productive = [](double megawatts) {
        Plan<> plan = withOffline(400, 1);
        plan.tranches[0].gpus = 150;
        plan.sites[0].criticalItMw = megawatts;
        return Statement(plan).at(Figure::ProductiveHours, 3);
    };
    EXPECT_NEAR(productive(0.10), 100 * 730 * (1 - 400 * 800 / 730.0 / 730), 1e-6);    // 29,164 hours
    EXPECT_NEAR(productive(0.15), 150 * 730 * (1 - 400 * 1'200 / 730.0 / 730), 1e-6);  // 10,870 hours
}

TEST(Bandwidth, FeedsTheAverageWhereReadingIsOverlapped)
{
    Plan<> plan = smallPlan();
    plan.storage.wantedGbpsPerGpu = 7;
    plan.storage.ioShare = 0.1;
    plan.tiers[0].readGbpsPerPb = 60;  // of half a PB: 30 GB/s for a demand of 100 × 7 × 0.1
    const Statement overlapped(plan);
    EXPECT_NEAR(overlapped.at(Figure::StorageSupply, 3), 30, 1e-9);
    EXPECT_NEAR(overlapped.at(Figure::BandwidthEfficiency, 3), 30.0 / 70, 1e-12);
    plan.storage.overlap = Overlap::Serial;
    const double fed = 30.0 / 700;
    EXPECT_NEAR(Statement(plan).at(Figure::BandwidthEfficiency, 3), fed / (0.9 * fed + 0.1), 1e-12);
}

TEST(Bandwidth, IsThatOfTheSlowestTier)
{
    Plan<> plan = smallPlan();
    plan.tiers[0].readGbpsPerPb = 60;
    plan.tiers.push_back({.id = 10, .name = "disk", .share = 0.5, .readGbpsPerPb = 10});
    EXPECT_NEAR(Statement(plan).at(Figure::StorageSupply, 3), 0.5 * 10, 1e-9);
    plan.tiers[1].share = 0;
    EXPECT_NEAR(Statement(plan).at(Figure::StorageSupply, 3), 0.5 * 60, 1e-9);
}

TEST(HostCpu, GivesBackWhatDpusTakeOver)
{
    Plan<> plan = smallPlan();
    plan.tiers[0].cpuOverhead = 0.1;
    EXPECT_NEAR(Statement(plan).constant(Figure::CpuEfficiency), 0.9, 1e-12);
    plan.storage.dpu = Offload::On;
    plan.storage.dpuOffload = 0.5;
    EXPECT_NEAR(Statement(plan).constant(Figure::CpuEfficiency), 0.95, 1e-12);
}

TEST(Mix, ShiftsToTheTierThatIsChosen)
{
    Plan<> plan = withOffline(1, 10);
    plan.settings.storageShift = 0.4;
    plan.settings.storageShiftTier = {10};
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::TierShare, 0), 0.6 * 0.75, 1e-12);
    EXPECT_NEAR(s.constant(Figure::TierShare, 1), 0.6 * 0.25 + 0.4, 1e-12);
}

TEST(Storage, IsBoughtAtItsPeakBeyondWhatIsOwned)
{
    Plan<> plan = smallPlan();
    plan.tiers[0].capexPerTb = 100;
    plan.tiers[0].pricePerTbMonth = 2;
    plan.tiers[0].ownedTb = 300;
    plan.tiers[0].dataReduction = 1.25;  // 500 TB of data: 400 stored
    plan.tranches[0].serviceLifeMonths = 6;
    plan.tranches.push_back(plan.tranches[0]);
    plan.tranches[1].id = 10;
    plan.tranches[1].deliveryMonth = 9;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::CapexStorage, 0), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::StorageSubscriptions, 3), 800, 1e-9);
    EXPECT_NEAR(s.at(Figure::StorageSubscriptions, 7), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::CapexStorage, 9), 0, 1e-6);  // the disks are still there
}

}  // namespace
}  // namespace headroom::testing
