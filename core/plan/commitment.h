// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "plan/field.h"

namespace headroom {

/// An obligation to a supplier, as the 1.17 billion storage deal paid over three to five years (MODEL §7).
template <class Num = double>
struct Commitment {
    Id id = 0;
    std::string name = "Commitment";
    Ref<EntityKind::Counterparty> supplier;
    Num total = 1e8;
    Num startMonth = 0;
    Num termMonths = 48;
    Num firmShare = 1;
    Num referenceGpus = 100'000;
    std::optional<Num> paidBefore;
    int paymentTermMonths = 0;

    static constexpr EntityKind kind = EntityKind::Commitment;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the commitment."), .section = HR_TR("Commitment")}, &Commitment::name);
        visit(Field{.key = "supplier", .label = HR_TR("Supplier"), .help = HR_TR("A counterparty.")}, &Commitment::supplier);
        visit(Field{.key = "total", .label = HR_TR("Total"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e6, 2e8}, .help = HR_TR("What is owed over the whole term."), .section = HR_TR("Amount and term")}, &Commitment::total);
        visit(Field{.key = "start_month", .label = HR_TR("Start"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 12}, .help = HR_TR("Of the payments.")}, &Commitment::startMonth);
        visit(Field{.key = "term_months", .label = HR_TR("Term"), .unit = Unit::Months, .min = 0, .max = 360, .typical = {12, 60}, .help = HR_TR("What is unpaid at its end falls due then.")}, &Commitment::termMonths);
        visit(Field{.key = "firm_share", .label = HR_TR("Firm share"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.2, 1}, .help = HR_TR("Paid evenly over the term; the rest at the pace of energised GPUs."), .section = HR_TR("Pace")}, &Commitment::firmShare);
        visit(Field{.key = "reference_gpus", .label = HR_TR("Reference fleet"), .unit = Unit::Gpus, .min = 1, .max = 1e8, .typical = {1'000, 60'000}, .help = HR_TR("Energised GPUs at which the pace is full.")}, &Commitment::referenceGpus);
        visit(Field{.key = "paid_before", .label = HR_TR("Paid before month 0"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 1e6}, .help = HR_TR("Empty: at the firm share.")}, &Commitment::paidBefore);
        visit(Field{.key = "payment_term_months", .label = HR_TR("Payment term"), .unit = Unit::Months, .min = 0, .max = 12, .typical = {0, 3}, .since = 2, .help = HR_TR("Whole months from a payment falling due to its being paid; a payable until then.")}, &Commitment::paymentTermMonths);
    }
};

}  // namespace headroom
