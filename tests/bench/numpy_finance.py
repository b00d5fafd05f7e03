# SPDX-License-Identifier: GPL-3.0-or-later
"""Commitments, debt and coverage of numpy_port.py: core/model/costs.h, debt.h, repayment.h and coverage.h."""
import numpy as np

from numpy_schedule import LEAST, curve, evenly, month_axis, positive, share


def commitments(i, energised):
    k, m = i.commitments, month_axis
    end = k.start_month + k.term_months
    before = np.clip(-k.start_month, 0, k.term_months)
    firm = k.firm_share * k.total * before / np.maximum(k.term_months, LEAST)
    paid = np.maximum(firm, k.total * np.clip(-end, 0, 1))
    pace = np.minimum(1, energised[:, None, :] / m(np.maximum(k.reference_gpus, LEAST)))
    firm_share = m(k.firm_share)
    wanted = m(k.total / np.maximum(k.term_months, LEAST)) * share(i.t, m(k.start_month), m(end)) * (firm_share + (1 - firm_share) * pace)
    last = m(np.maximum(end, 0))
    settled = evenly(i.t, last, last + 1)
    payments = np.empty((i.count, i.horizon))
    for t in range(i.horizon):
        left = positive(k.total - paid)
        paced = np.minimum(left, wanted[:, :, t])
        payment = paced + (left - paced) * settled[:, :, t]
        paid = paid + payment
        payments[:, t] = payment.sum(1)
    return payments


def debt(i, tranche_capex, build, tier_capex):
    k, m, t = i.facilities, month_axis, i.t
    latest = k.maturity_month - 1
    repaid_from = np.minimum(k.repaid_from, latest)
    opened = share(t, m(np.minimum(k.draw_from, latest)), m(np.minimum(k.draw_until, latest)))
    rate = np.maximum(m(k.base_floor), curve(i.base_rate, t, 0, 1)) + m(k.spread)
    funded = i.funded_tranches @ tranche_capex + i.funded_sites @ build + i.funded_tiers @ tier_capex
    maturity = m(k.maturity_month)
    due = np.maximum(np.clip(maturity - t, 0, 1), evenly(t, maturity - 1, maturity))
    left = np.maximum(maturity - np.maximum(t, m(repaid_from)), LEAST)
    part = due * np.minimum(1, share(t, m(repaid_from), maturity) / left)
    wanted = m(k.advance_rate) * funded
    result = {name: np.empty((i.count, i.horizon)) for name in ("drawn", "interest", "interest_due", "principal", "balance")}
    balance, drawn, accrued = k.opening_balance, k.opening_balance, np.zeros_like(k.opening_balance)
    for at in range(i.horizon):
        draw = np.minimum(wanted[:, :, at], positive(k.limit - drawn)) * opened[:, :, at]
        interest = balance * rate[:, :, at] / 12
        accrued = accrued + interest
        interest_due = due[:, :, at] * accrued
        accrued = accrued - interest_due
        principal = balance * part[:, :, at]
        balance, drawn = positive(balance - principal) + draw, drawn + draw
        for name, values in (("drawn", draw), ("interest", interest), ("interest_due", interest_due), ("principal", principal), ("balance", balance)):
            result[name][:, at] = values.sum(1)
    result["service"] = result["interest_due"] + result["principal"]
    return result


def coverage(i, receipts, obligations, served_hours):
    """Over a trailing window that lies wholly after the first month in which a contract bills."""
    window = int(i.settings.coverage_window[0, 0])
    counting = np.maximum.accumulate(served_hours > LEAST, axis=1)
    views = lambda values: np.lib.stride_tricks.sliding_window_view(np.concatenate([np.zeros((i.count, window - 1)), values], axis=1), window, axis=1).sum(2)
    owed, received = views(obligations), views(receipts)
    exists = (np.cumsum(counting, axis=1) > window - 0.5) & (owed > LEAST)
    ratio = received / np.maximum(owed, LEAST)
    return {
        "lowest_coverage": np.where(exists, ratio, 1e9).min(1),
        "months_below": (exists & (ratio < 1 - 1e-9)).sum(1),
        "largest_shortfall": np.where(exists, positive(owed - received), 0).max(1),
    }
