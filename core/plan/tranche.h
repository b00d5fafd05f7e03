// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "plan/field.h"

namespace headroom {

/// A purchase of GPUs that arrive together (MODEL §1).
template <class Num = double>
struct Tranche {
    Id id = 0;
    std::string name = "Tranche";
    Ref<EntityKind::Sku> sku;
    Ref<EntityKind::Site> site;
    Ref<EntityKind::Facility> facility;
    Num gpus = 1024;
    Num deliveryMonth = 0;
    Num delayMonths = 0;
    Num commissioningMonths = 1;
    Num depositShare = 0.2;
    Num depositLeadMonths = 6;
    Num paymentTermsMonths = 1;
    std::optional<Num> unitCost;
    std::optional<Num> serviceLifeMonths;

    static constexpr EntityKind kind = EntityKind::Tranche;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the purchase."), .section = HR_TR("Purchase")}, &Tranche::name);
        visit(Field{.key = "sku", .label = HR_TR("GPU"), .required = true, .help = HR_TR("What is bought.")}, &Tranche::sku);
        visit(Field{.key = "site", .label = HR_TR("Site"), .required = true, .help = HR_TR("Where it is put.")}, &Tranche::site);
        visit(Field{.key = "facility", .label = HR_TR("Funded by"), .help = HR_TR("The debt facility drawn on this purchase; none: equity.")}, &Tranche::facility);
        visit(Field{.key = "gpus", .label = HR_TR("GPUs"), .unit = Unit::Gpus, .min = 0, .max = 1e8, .typical = {100, 12'000}, .help = HR_TR("How many arrive.")}, &Tranche::gpus);
        visit(Field{.key = "delivery_month", .label = HR_TR("Delivery"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 18}, .help = HR_TR("The month of arrival, as ordered."), .section = HR_TR("Delivery")}, &Tranche::deliveryMonth);
        visit(Field{.key = "delay_months", .label = HR_TR("Delay"), .unit = Unit::Months, .min = 0, .max = 240, .typical = {0, 9}, .help = HR_TR("How much later than ordered.")}, &Tranche::delayMonths);
        visit(Field{.key = "commissioning_months", .label = HR_TR("Commissioning"), .unit = Unit::Months, .min = 0, .max = 60, .typical = {0, 3}, .help = HR_TR("Burn-in and acceptance: energised, not yet up.")}, &Tranche::commissioningMonths);
        visit(Field{.key = "deposit_share", .label = HR_TR("Deposit"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.5}, .help = HR_TR("Share of the price paid ahead of delivery."), .section = HR_TR("Payment")}, &Tranche::depositShare);
        visit(Field{.key = "deposit_lead_months", .label = HR_TR("Deposit paid before delivery"), .unit = Unit::Months, .min = 0, .max = 120, .typical = {0, 9}, .help = HR_TR("Months before the ordered delivery; a delay does not move it.")}, &Tranche::depositLeadMonths);
        visit(Field{.key = "payment_terms_months", .label = HR_TR("Balance paid after delivery"), .unit = Unit::Months, .min = 0, .max = 60, .typical = {0, 4}, .help = HR_TR("Months after the actual delivery.")}, &Tranche::paymentTermsMonths);
        visit(Field{.key = "unit_cost", .label = HR_TR("Cost per GPU"), .unit = Unit::MoneyEach, .min = 0, .max = 1e9, .typical = {20'000, 80'000}, .help = HR_TR("Replaces the catalogue's cost, all in; split over servers, spares and network in its proportions.")}, &Tranche::unitCost);
        visit(Field{.key = "service_life_months", .label = HR_TR("Service life"), .unit = Unit::Months, .min = 0, .max = 360, .typical = {24, 84}, .help = HR_TR("Empty: the useful life of the GPU.")}, &Tranche::serviceLifeMonths);
    }
};

}  // namespace headroom
