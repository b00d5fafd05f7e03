// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>

#include "plan/field.h"

namespace headroom {

/// Which two of GPUs, price and total value are given; the third is derived.
enum class Pricing { GpusAndPrice, ValueAndGpus, ValueAndPrice };
template <>
struct Choices<Pricing> {
    static constexpr std::array<Choice, 3> all{{{"gpus_and_price", HR_TR("GPUs and price")}, {"value_and_gpus", HR_TR("Total value and GPUs")}, {"value_and_price", HR_TR("Total value and price")}}};
};

/// What is billed: capacity held ready, or hours of useful work (MODEL §6).
enum class Billing { Reserved, Useful };
template <>
struct Choices<Billing> {
    static constexpr std::array<Choice, 2> all{{{"reserved", HR_TR("Reserved capacity")}, {"useful", HR_TR("Useful hours")}}};
};

enum class RenewalPrice { Contract, Market };
template <>
struct Choices<RenewalPrice> {
    static constexpr std::array<Choice, 2> all{{{"contract", HR_TR("The contract's price goes on")}, {"market", HR_TR("The market price of each month")}}};
};

/// A customer contract (MODEL §6).
template <class Num = double>
struct Contract {
    Id id = 0;
    std::string name = "Contract";
    Ref<EntityKind::Counterparty> customer;
    Ref<EntityKind::Sku> sku;
    Pricing pricing = Pricing::GpusAndPrice;
    Num gpus = 1024;
    Num price = 2.5;
    Num totalValue = 0;
    std::optional<Num> signingMonth;
    Num startMonth = 0;
    Num termMonths = 60;
    Num rampMonths = 0;
    int paymentTermMonths = 1;
    Num billingLagMonths = 0;
    Num delayMonths = 0;
    Ref<EntityKind::Site> tiedSite;
    Billing billing = Billing::Reserved;
    Num takeOrPay = 0.95;
    Num expectedUse = 1;
    Num prepaidShare = 0;
    std::optional<Num> prepaymentMonth;
    std::optional<Num> creditFrom;
    std::optional<Num> creditMonths;
    Num escalator = 0;
    Num availabilityPromised = 0.99;
    Num lateCredit = 0;
    Num lateGraceMonths = 0;
    Num lateCap = 0.1;
    std::optional<Num> earlyEndMonth;
    Num earlyEndFee = 0;
    Num renewalShare = 0;
    RenewalPrice renewalPrice = RenewalPrice::Contract;

    static constexpr EntityKind kind = EntityKind::Contract;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the contract."), .section = HR_TR("Contract")}, &Contract::name);
        visit(Field{.key = "customer", .label = HR_TR("Customer"), .help = HR_TR("A counterparty.")}, &Contract::customer);
        visit(Field{.key = "sku", .label = HR_TR("GPU"), .help = HR_TR("None: any GPU serves it, after the contracts that name one.")}, &Contract::sku);
        visit(Field{.key = "pricing", .label = HR_TR("Given are"), .help = HR_TR("Two of GPUs, price and total value; the third is derived."), .section = HR_TR("Volume and price")}, &Contract::pricing);
        visit(Field{.key = "gpus", .label = HR_TR("GPUs"), .unit = Unit::Gpus, .min = 0, .max = 1e8, .typical = {100, 15'000}, .help = HR_TR("Contracted, at the top of the ramp."), .when = except("pricing", "value_and_price")}, &Contract::gpus);
        visit(Field{.key = "price", .label = HR_TR("Price"), .unit = Unit::MoneyPerGpuHour, .min = 0, .max = 100'000, .typical = {1, 6}, .help = HR_TR("At the start, before escalation."), .when = except("pricing", "value_and_gpus")}, &Contract::price);
        visit(Field{.key = "total_value", .label = HR_TR("Total value"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e7, 2e9}, .help = HR_TR("Over the whole term at the promised dates."), .when = except("pricing", "gpus_and_price")}, &Contract::totalValue);
        visit(Field{.key = "signing_month", .label = HR_TR("Signed"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 6}, .help = HR_TR("Empty: month 0, or the start where that is earlier."), .section = HR_TR("Dates")}, &Contract::signingMonth);
        visit(Field{.key = "start_month", .label = HR_TR("Start"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 20}, .help = HR_TR("Of service, as promised.")}, &Contract::startMonth);
        visit(Field{.key = "term_months", .label = HR_TR("Term"), .unit = Unit::Months, .min = 0, .max = 360, .typical = {12, 60}, .help = HR_TR("From the start.")}, &Contract::termMonths);
        visit(Field{.key = "ramp_months", .label = HR_TR("Ramp"), .unit = Unit::Months, .min = 0, .max = 120, .typical = {0, 12}, .help = HR_TR("From the first GPU to the last, a straight line.")}, &Contract::rampMonths);
        visit(Field{.key = "payment_term_months", .label = HR_TR("Payment term"), .unit = Unit::Months, .min = 0, .max = 12, .typical = {0, 3}, .help = HR_TR("Whole months from billing to cash.")}, &Contract::paymentTermMonths);
        visit(Field{.key = "billing_lag_months", .label = HR_TR("Billing lag"), .unit = Unit::Months, .min = 0, .max = 24, .typical = {0, 2}, .help = HR_TR("From energised to billed.")}, &Contract::billingLagMonths);
        visit(Field{.key = "delay_months", .label = HR_TR("Delay"), .unit = Unit::Months, .min = 0, .max = 240, .typical = {0, 9}, .help = HR_TR("Agreed with the customer.")}, &Contract::delayMonths);
        visit(Field{.key = "tied_site", .label = HR_TR("Waits for site"), .help = HR_TR("The delay of this site delays the contract.")}, &Contract::tiedSite);
        visit(Field{.key = "billing", .label = HR_TR("Billed on"), .help = HR_TR("Reserved: the customer pays for GPUs that are up, whatever it does with them. Useful: for hours of useful work."), .section = HR_TR("Billing")}, &Contract::billing);
        visit(Field{.key = "take_or_pay", .label = HR_TR("Take-or-pay"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.5, 1}, .help = HR_TR("The share billed whether used or not.")}, &Contract::takeOrPay);
        visit(Field{.key = "expected_use", .label = HR_TR("Expected use"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.6, 1}, .help = HR_TR("The share of its hours that the customer takes; billed is the larger of this and take-or-pay.")}, &Contract::expectedUse);
        visit(Field{.key = "prepaid_share", .label = HR_TR("Prepaid"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.4}, .help = HR_TR("Share of the contract's value paid ahead."), .section = HR_TR("Prepayment")}, &Contract::prepaidShare);
        visit(Field{.key = "prepayment_month", .label = HR_TR("Prepayment month"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 12}, .help = HR_TR("Empty: when service starts.")}, &Contract::prepaymentMonth);
        visit(Field{.key = "credit_from", .label = HR_TR("Prepayment credited from"), .unit = Unit::Months, .min = 0, .max = 360, .typical = {0, 24}, .help = HR_TR("Months after the start. Empty: in proportion to revenue.")}, &Contract::creditFrom);
        visit(Field{.key = "credit_months", .label = HR_TR("Prepayment credited over"), .unit = Unit::Months, .min = 1, .max = 360, .typical = {6, 36}, .help = HR_TR("Empty: to the end of the term, where a first month is given.")}, &Contract::creditMonths);
        visit(Field{.key = "escalator", .label = HR_TR("Escalator"), .unit = Unit::RatePerYear, .min = -0.5, .max = 0.5, .typical = {-0.05, 0.05}, .help = HR_TR("Effective, a year, from the start."), .section = HR_TR("Escalation and late delivery")}, &Contract::escalator);
        visit(Field{.key = "availability_promised", .label = HR_TR("Availability promised"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.9, 1}, .help = HR_TR("Share of the contracted hours below which credits are due.")}, &Contract::availabilityPromised);
        visit(Field{.key = "late_credit", .label = HR_TR("Late-delivery credit"), .unit = Unit::Share, .min = 0, .max = 5, .typical = {0, 1}, .help = HR_TR("Share of the price credited for each promised hour not delivered.")}, &Contract::lateCredit);
        visit(Field{.key = "late_grace_months", .label = HR_TR("Grace"), .unit = Unit::Months, .min = 0, .max = 120, .typical = {0, 3}, .help = HR_TR("After the promised start, before credits are due.")}, &Contract::lateGraceMonths);
        visit(Field{.key = "late_cap", .label = HR_TR("Cap of credits"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.02, 0.3}, .help = HR_TR("Share of the contract's value.")}, &Contract::lateCap);
        visit(Field{.key = "early_end_month", .label = HR_TR("Early end"), .unit = Unit::Month, .min = -120, .max = 900, .typical = {6, 40}, .help = HR_TR("The month in which the customer leaves. Empty: never."), .section = HR_TR("End and renewal")}, &Contract::earlyEndMonth);
        visit(Field{.key = "early_end_fee", .label = HR_TR("Early-end fee"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.5}, .help = HR_TR("Share of the remaining value, paid at the early end.")}, &Contract::earlyEndFee);
        visit(Field{.key = "renewal_share", .label = HR_TR("Renewal"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 1}, .help = HR_TR("Share of the GPUs renewed for the same term; neither in value nor in backlog.")}, &Contract::renewalShare);
        visit(Field{.key = "renewal_price", .label = HR_TR("Renewal price"), .help = HR_TR("Of the renewed GPUs.")}, &Contract::renewalPrice);
    }
};

}  // namespace headroom
