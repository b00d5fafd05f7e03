// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "plan/curve.h"
#include "plan/field.h"

namespace headroom {

/// A kind of GPU as it is bought and sold (MODEL §1). A catalogue ships with dated, sourced values.
template <class Num = double>
struct Sku {
    Id id = 0;
    std::string name = "GPU";
    Num gpusPerServer = 8;
    Num serverPrice = 256'000;
    Num networkCostPerGpu = 4'500;
    Num sparesShare = 0.03;
    Num serverKw = 10.2;
    Num networkKwPerGpu = 0.1;
    Num idlePowerShare = 0.35;
    Num usefulLifeMonths = 72;
    Num salvageShare = 0.05;
    Num listPrice = 6.16;
    Curve<Num> marketPrice{.start = 2.35, .rate = -0.15, .points = {}};
    Curve<Num> marketDemandGpus{.start = 0, .points = {}};
    Num failuresPerGpuDay = 0.0005;
    Num gpusFailTogether = 8;
    Num repairDays = 3;
    Num plannedDowntime = 0.01;
    std::optional<Num> networkLifeMonths;
    Ref<EntityKind::Counterparty> vendor;

    static constexpr EntityKind kind = EntityKind::Sku;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the GPU, as it is sold."), .section = HR_TR("GPU")}, &Sku::name);
        visit(Field{.key = "gpus_per_server", .label = HR_TR("GPUs per server"), .unit = Unit::GpusOfAJob, .min = 1, .max = 10'000, .typical = {4, 72}, .help = HR_TR("8 in an HGX server, 72 in an NVL72 rack.")}, &Sku::gpusPerServer);
        visit(Field{.key = "server_price", .label = HR_TR("Price of a server"), .unit = Unit::MoneyEach, .min = 0, .max = 1e10, .typical = {100'000, 4'000'000}, .help = HR_TR("Or of the rack, where GPUs are sold by rack."), .section = HR_TR("Cost")}, &Sku::serverPrice);
        visit(Field{.key = "network_cost_per_gpu", .label = HR_TR("Network cost per GPU"), .unit = Unit::MoneyEach, .min = 0, .max = 1e9, .typical = {1'000, 10'000}, .help = HR_TR("Switches, optics and cables.")}, &Sku::networkCostPerGpu);
        visit(Field{.key = "spares_share", .label = HR_TR("Spares"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.06}, .help = HR_TR("Spare servers bought, as a share of those in use.")}, &Sku::sparesShare);
        visit(Field{.key = "server_kw", .label = HR_TR("Power of a server"), .unit = Unit::KilowattsEach, .min = 0.001, .max = 10'000, .typical = {6, 140}, .help = HR_TR("IT power at load."), .section = HR_TR("Power")}, &Sku::serverKw);
        visit(Field{.key = "network_kw_per_gpu", .label = HR_TR("Network power per GPU"), .unit = Unit::KilowattsEach, .min = 0, .max = 100, .typical = {0.02, 0.3}, .help = HR_TR("IT power of the network, for each GPU.")}, &Sku::networkKwPerGpu);
        visit(Field{.key = "idle_power_share", .label = HR_TR("Idle power"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.1, 0.6}, .help = HR_TR("Power of an idle GPU as a share of its power at load.")}, &Sku::idlePowerShare);
        visit(Field{.key = "useful_life_months", .label = HR_TR("Useful life"), .unit = Unit::Months, .min = 1, .max = 360, .typical = {36, 84}, .help = HR_TR("Service life of a tranche that does not set its own."), .section = HR_TR("Life")}, &Sku::usefulLifeMonths);
        visit(Field{.key = "salvage_share", .label = HR_TR("Salvage"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.2}, .help = HR_TR("Share of the cost received when a tranche retires.")}, &Sku::salvageShare);
        visit(Field{.key = "network_life_months", .label = HR_TR("Network life"), .unit = Unit::Months, .min = 1, .max = 360, .typical = {36, 96}, .since = 2, .help = HR_TR("Empty: as the servers. What is left of it when the tranche retires is written off.")}, &Sku::networkLifeMonths);
        visit(Field{.key = "vendor", .label = HR_TR("Vendor"), .since = 2, .help = HR_TR("The counterparty that sells it.")}, &Sku::vendor);
        visit(Field{.key = "list_price", .label = HR_TR("List price"), .unit = Unit::MoneyPerGpuHour, .min = 0, .max = 100'000, .typical = {2, 12}, .help = HR_TR("Published on-demand price; prices a recall."), .section = HR_TR("Market")}, &Sku::listPrice);
        visit(Field{.key = "market_price", .label = HR_TR("Market price"), .unit = Unit::MoneyPerGpuHour, .min = 0, .max = 100'000, .typical = {1, 8}, .help = HR_TR("What an hour sells for without a contract; prices waste.")}, &Sku::marketPrice);
        visit(Field{.key = "market_demand_gpus", .label = HR_TR("Market demand"), .unit = Unit::Gpus, .min = 0, .max = 1e8, .typical = {0, 6'000}, .help = HR_TR("GPUs that buyers without a contract would take at the market price.")}, &Sku::marketDemandGpus);
        visit(Field{.key = "failures_per_gpu_day", .label = HR_TR("Failures per GPU-day"), .unit = Unit::FailuresPerGpuDay, .min = 0, .max = 10, .typical = {0.0001, 0.004}, .help = HR_TR("Interruptions that one GPU causes in a day."), .section = HR_TR("Reliability")}, &Sku::failuresPerGpuDay);
        visit(Field{.key = "gpus_fail_together", .label = HR_TR("GPUs that fail together"), .unit = Unit::GpusOfAJob, .min = 0, .max = 10'000, .typical = {1, 8}, .help = HR_TR("A server of 8; a tray of 4 in an NVL72.")}, &Sku::gpusFailTogether);
        visit(Field{.key = "repair_days", .label = HR_TR("Repair time"), .unit = Unit::Days, .min = 0, .max = 1'000, .typical = {0.5, 14}, .help = HR_TR("Days from failure to service.")}, &Sku::repairDays);
        visit(Field{.key = "planned_downtime", .label = HR_TR("Planned downtime"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.04}, .help = HR_TR("Share of hours lost to maintenance.")}, &Sku::plannedDowntime);
    }
};

}  // namespace headroom
