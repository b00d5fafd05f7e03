// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "plan/field.h"

namespace headroom {

enum class Overlap { Overlapped, Serial };
template <>
struct Choices<Overlap> {
    static constexpr std::array<Choice, 2> all{{{"overlapped", HR_TR("Overlapped with compute (prefetch)")}, {"serial", HR_TR("Serial: compute waits")}}};
};

enum class Offload { Off, On };
template <>
struct Choices<Offload> {
    static constexpr std::array<Choice, 2> all{{{"off", HR_TR("On the host CPUs")}, {"on", HR_TR("Offloaded to DPUs")}}};
};

/// What the fleet asks of storage: dataset, reads, recalls, checkpoints. One row (MODEL §4).
template <class Num = double>
struct Storage {
    Num datasetTbPerGpu = 5;
    std::optional<Num> datasetTbTotal;
    Num datasetGrowth = 0;
    Ref<EntityKind::Tier> restTier;
    Num wantedGbpsPerGpu = 1;
    Num ioShare = 0.1;
    Overlap overlap = Overlap::Overlapped;
    Num clusterGpus = 512;
    Ref<EntityKind::Sku> clusterSku;
    Num recallsPerClusterMonth = 2;
    Num tbPerRecall = 100;
    Num jobGpus = 1024;
    Num checkpointTb = 1;
    Num checkpointWriteGbps = 100;
    Num restartHours = 0.25;
    std::optional<Num> checkpointIntervalHours;
    Offload dpu = Offload::Off;
    Num dpuOffload = 0.5;

    static constexpr EntityKind kind = EntityKind::Storage;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "dataset_tb_per_gpu", .label = HR_TR("Dataset per GPU"), .unit = Unit::TerabytesEach, .min = 0, .max = 10'000, .typical = {2, 25}, .help = HR_TR("Terabytes of data for every GPU delivered."), .section = HR_TR("Dataset")}, &Storage::datasetTbPerGpu);
        visit(Field{.key = "dataset_tb_total", .label = HR_TR("Dataset in total"), .unit = Unit::Terabytes, .min = 0, .max = 1e9, .typical = {5'000, 200'000}, .help = HR_TR("Given, it replaces the dataset per GPU.")}, &Storage::datasetTbTotal);
        visit(Field{.key = "dataset_growth", .label = HR_TR("Dataset growth"), .unit = Unit::RatePerYear, .min = -0.9, .max = 3, .typical = {0, 0.5}, .help = HR_TR("Effective, a year, from month 0.")}, &Storage::datasetGrowth);
        visit(Field{.key = "rest_tier", .label = HR_TR("Tier that takes the rest"), .help = HR_TR("This tier holds what the shares of the others leave; where none is named, the first tier.")}, &Storage::restTier);
        visit(Field{.key = "wanted_gbps_per_gpu", .label = HR_TR("Read bandwidth wanted per GPU"), .unit = Unit::GigabytesPerSecondEach, .min = 0, .max = 1'000, .typical = {0.2, 7}, .help = HR_TR("While it reads."), .section = HR_TR("Reading")}, &Storage::wantedGbpsPerGpu);
        visit(Field{.key = "io_share", .label = HR_TR("I/O share of a step"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.02, 0.4}, .help = HR_TR("The share of a step that is reading, when fully fed.")}, &Storage::ioShare);
        visit(Field{.key = "overlap", .label = HR_TR("Reading and computing"), .help = HR_TR("Overlapped: data is fetched ahead, and bandwidth need is averaged over the step. Serial: compute waits for it.")}, &Storage::overlap);
        visit(Field{.key = "cluster_gpus", .label = HR_TR("Cluster size"), .unit = Unit::GpusOfAJob, .min = 1, .max = 1e6, .typical = {128, 4096}, .help = HR_TR("GPUs that wait together for one recall."), .section = HR_TR("Recalls of cold data")}, &Storage::clusterGpus);
        visit(Field{.key = "cluster_sku", .label = HR_TR("GPU of the cluster"), .help = HR_TR("Its list and market price price a recall; none: the mean of the GPUs that are there.")}, &Storage::clusterSku);
        visit(Field{.key = "recalls_per_cluster_month", .label = HR_TR("Recalls"), .unit = Unit::RecallsPerClusterMonth, .min = 0, .max = 1'000, .typical = {0, 6}, .help = HR_TR("How often a cluster brings data back, if all of it were offline.")}, &Storage::recallsPerClusterMonth);
        visit(Field{.key = "tb_per_recall", .label = HR_TR("Data per recall"), .unit = Unit::TerabytesEach, .min = 0, .max = 1e6, .typical = {1, 50}, .help = HR_TR("Terabytes brought back at a time.")}, &Storage::tbPerRecall);
        visit(Field{.key = "job_gpus", .label = HR_TR("GPUs of a job"), .unit = Unit::GpusOfAJob, .min = 1, .max = 1e6, .typical = {64, 16'384}, .help = HR_TR("One failure interrupts them all."), .section = HR_TR("Jobs and checkpoints")}, &Storage::jobGpus);
        visit(Field{.key = "checkpoint_tb", .label = HR_TR("Checkpoint size"), .unit = Unit::TerabytesEach, .min = 0, .max = 10'000, .typical = {0.1, 18}, .help = HR_TR("Terabytes written at each checkpoint.")}, &Storage::checkpointTb);
        visit(Field{.key = "checkpoint_write_gbps", .label = HR_TR("Checkpoint write speed"), .unit = Unit::GigabytesPerSecondEach, .min = 0.001, .max = 1e6, .typical = {20, 1'000}, .help = HR_TR("Of one job.")}, &Storage::checkpointWriteGbps);
        visit(Field{.key = "restart_hours", .label = HR_TR("Restart time"), .unit = Unit::Hours, .min = 0, .max = 1'000, .typical = {0.05, 1}, .help = HR_TR("From a failure to the job running again, lost work aside.")}, &Storage::restartHours);
        visit(Field{.key = "checkpoint_interval_hours", .label = HR_TR("Checkpoint interval"), .unit = Unit::Hours, .min = 0.001, .max = 10'000, .typical = {0.1, 8}, .help = HR_TR("Empty: the optimal interval (Young/Daly).")}, &Storage::checkpointIntervalHours);
        visit(Field{.key = "dpu", .label = HR_TR("Storage work of the CPUs"), .help = HR_TR("Whether DPUs take over storage work from the host CPUs."), .section = HR_TR("Host CPUs")}, &Storage::dpu);
        visit(Field{.key = "dpu_offload", .label = HR_TR("Share that DPUs take over"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.2, 0.8}, .help = HR_TR("Share of the CPU overhead that offloading removes."), .when = only("dpu", "on")}, &Storage::dpuOffload);
    }
};

}  // namespace headroom
