# SPDX-License-Identifier: GPL-3.0-or-later
"""Contracts and demand of numpy_port.py: core/model/contract_terms.h, demand.h and contracts.h."""
import numpy as np

from numpy_schedule import LEAST, evenly, month_axis, positive, ramp_between, share


def contract_terms(i):
    """Dates, prices and schedules as agreed, over all months of contracts."""
    k, m = i.contracts, month_axis
    c = {"promised": k.start_month + k.delay_months + i.settings.demand_delay + k.billing_lag_months}
    late = np.where(i.contract_site >= 0, i.sites.delay_months[:, i.contract_site] + i.settings.site_delay, 0)
    c["start"] = c["promised"] + late
    term_end = c["start"] + k.term_months
    c["end"] = np.fmin(term_end, k.early_end_month)
    c["grace_end"] = c["promised"] + k.late_grace_months
    c["promised_end"] = np.maximum(c["grace_end"], np.fmin(c["promised"] + k.term_months, k.early_end_month))
    c["prepayment_month"] = np.where(np.isnan(k.prepayment_month), c["start"], k.prepayment_month)
    c["close"] = np.maximum(np.maximum(c["end"], c["promised_end"]), c["prepayment_month"])
    c["billed_share"] = np.maximum(k.take_or_pay, k.expected_use)

    t, hours, ramping = i.all_t, i.all_hours, m(k.ramp_months)
    step = m(np.log1p(k.escalator) / 12)
    escalated = lambda start: np.where(t > m(start), np.exp(step * (t - m(start))), 1)
    within = lambda start, end: ramp_between(np.minimum(t, m(end)) - m(start), np.minimum(t + 1, m(end)) - m(start), ramping)
    unit = (escalated(c["promised"]) * hours * within(c["promised"], c["promised"] + k.term_months)).sum(2) * c["billed_share"]
    c["value"] = k.gpus * k.price * unit
    c["price"] = m(k.price) * escalated(c["start"])
    full = m(k.gpus) * hours * within(c["start"], term_end)
    early = ~np.isnan(k.early_end_month)
    c["hours"] = np.where(m(early), m(k.gpus) * hours * within(c["start"], c["end"]), full)
    renewal_end = np.fmin(term_end + k.term_months, k.early_end_month)
    c["renewal"] = m(k.gpus * k.renewal_share) * hours * share(t, m(term_end), m(renewal_end))
    c["forgone"] = (c["price"] * m(c["billed_share"]) * (full - c["hours"])).sum(2)
    return c


def serve(i, asked, up, productive):
    """Reserved for a named GPU, reserved for any, useful for a named one, useful for any: what of each class is served."""
    ratio = lambda pool, wanted: np.where(wanted > LEAST, np.minimum(1, pool / np.maximum(wanted, LEAST)), 1)
    drawn = lambda wanted, pool: np.minimum(1, wanted / np.maximum(pool, LEAST))
    d = {"reserved": i.reserved_named @ asked, "reserved_any": i.reserved_any @ asked, "useful": i.useful_named @ asked, "useful_any": i.useful_any @ asked}
    left = positive(up - d["reserved"])
    pool = left.sum(1, keepdims=True)
    any_drawn = drawn(d["reserved_any"], pool)
    d["reserved_share"] = np.minimum(1, (up - left * (1 - any_drawn)) / np.maximum(up, LEAST))
    useful = productive * (1 - d["reserved_share"])
    left_useful = positive(useful - d["useful"])
    useful_pool = left_useful.sum(1, keepdims=True)
    d["left"] = left_useful * (1 - drawn(d["useful_any"], useful_pool))
    d["useful_served"] = positive(useful - d["left"])
    by_sku = {True: np.concatenate([ratio(up, d["reserved"]), ratio(pool, d["reserved_any"])], axis=1), False: np.concatenate([ratio(useful, d["useful"]), ratio(useful_pool, d["useful_any"])], axis=1)}
    # The last row stands for any: index −1.
    d["ratio"] = np.where(i.is_reserved[None, :, None], by_sku[True][:, i.contract_sku], by_sku[False][:, i.contract_sku])
    return d


def contracts(i, c, f, r, u, prices, price, demand):
    k, m, first, horizon = i.contracts, month_axis, -i.first, i.horizon
    now = slice(first, first + horizon)
    d = serve(i, c["hours"][:, :, now] + c["renewal"][:, :, now], r["sku_up"], u["productive"])
    held = i.settings.market_billing[0] == "held"
    per_useful = 1 / np.maximum(u["ceiling"], LEAST) if held else 1.0
    result = {"market_hours": np.minimum(d["left"] * per_useful, demand)}
    useful = np.minimum(d["left"], result["market_hours"] / per_useful)
    result["market_revenue"] = result["market_hours"] * price
    result["no_buyer"] = d["left"] - useful
    result["sold"] = u["productive"] * d["reserved_share"] + d["useful_served"] + useful

    # Months before month 0 are served in full.
    t, months = i.all_t[:first + horizon], first + horizon
    hours, renewal = c["hours"][:, :, :months].copy(), c["renewal"][:, :, :months].copy()
    hours[:, :, first:] *= d["ratio"]
    renewal[:, :, first:] *= d["ratio"]
    billed_share, agreed = m(c["billed_share"]), c["price"][:, :, :months]
    gross = agreed * hours * billed_share
    mean = np.zeros((i.count, 1, months))
    mean[:, 0, first:] = np.where(f["total"] > LEAST, (f["sku_delivered"] * price).sum(1) / np.maximum(f["total"], LEAST), 0)
    market = np.concatenate([prices, mean], axis=1)[:, i.contract_sku]
    ending = np.where(np.isnan(k.early_end_month), np.inf, k.early_end_month)
    other = np.where((k.renewal_price == "market")[None, :, None], market, agreed) * renewal * billed_share + m(k.early_end_fee * c["forgone"]) * share(t, m(ending), m(ending) + 1)

    hold = lambda x: np.minimum(np.maximum(x, m(c["grace_end"])), m(c["promised_end"]))
    promised_share = ramp_between(hold(t) - m(c["promised"]), hold(t + 1) - m(c["promised"]), m(k.ramp_months))
    promised = m(k.gpus * k.availability_promised) * i.all_hours[:months] * promised_share
    owed = m(k.late_credit) * agreed * positive(promised - hours)
    so_far = np.minimum(np.cumsum(owed, axis=2), m(k.late_cap * c["value"]))
    accrued = np.diff(so_far, axis=2, prepend=0)
    settled = evenly(t, m(c["close"]), m(c["close"]) + 1)
    amount = k.prepaid_share * c["value"]
    prepaid = m(amount) * share(t, m(c["prepayment_month"]), m(c["prepayment_month"]) + 1)
    windowed = ~np.isnan(k.credit_from)
    from_start = np.where(windowed, k.credit_from, 0)
    length = np.where(np.isnan(k.credit_months), np.maximum(k.term_months - from_start, 1), k.credit_months)
    begin = c["start"] + from_start
    window = m(amount / length) * share(t, m(begin), m(begin + length))

    # What crosses a month: credits owed and deferred revenue.
    taken, paid, credited, repaid = (np.zeros_like(gross) for _ in range(4))
    credit_owed, deferred = np.zeros(gross.shape[:2]), np.zeros(gross.shape[:2])
    for at in range(months):
        due = credit_owed + accrued[:, :, at]
        taken[:, :, at] = np.minimum(due, gross[:, :, at])
        left = due - taken[:, :, at]
        paid[:, :, at] = left * settled[:, :, at]
        credit_owed = left - paid[:, :, at]
        earned = gross[:, :, at] - taken[:, :, at]
        has = deferred + prepaid[:, :, at]
        credited[:, :, at] = np.where(windowed, np.minimum(np.minimum(window[:, :, at], has), earned), np.minimum(k.prepaid_share * earned, has))
        left = has - credited[:, :, at]
        repaid[:, :, at] = left * settled[:, :, at]
        deferred = left - repaid[:, :, at]

    revenue = gross - taken + other
    terms = k.payment_term_months[0].astype(int)
    invoiced = np.stack([(revenue - credited)[:, at, first - term:first - term + horizon] for at, term in enumerate(terms)], axis=1)
    result["receipts"] = (invoiced - paid[:, :, now]).sum(1)
    result["revenue"] = revenue[:, :, now]
    result["billed"] = ((hours + renewal) * billed_share)[:, :, now]
    result["served_hours"] = (hours + renewal)[:, :, now].sum(1)
    result["prepaid"], result["repaid"] = prepaid[:, :, now].sum(1), repaid[:, :, now].sum(1)
    return result
