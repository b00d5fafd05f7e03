# SPDX-License-Identifier: GPL-3.0-or-later
"""The inputs of numpy_port.py: exported plans with the same rows and choices, as arrays plans × entities."""
import calendar

import numpy as np

NEUTRAL = {
    "settings": {"tax_rate": 0, "storage_shift_tier": None, "coverage_from": None, "hours": "calendar", "sponsor_support": "on"},
    "storage": {"dataset_tb_total": None, "overlap": "overlapped", "cluster_sku": None, "checkpoint_interval_hours": None},
    "operations": {"staff_fixed": 0, "staff_escalator": 0, "maintenance_share": 0, "insurance_share": 0, "software_per_gpu_year": 0, "sga_fixed_year": 0, "sga_share": 0, "payable_months": 0},
    "facilities": {"drawing": "capex", "repayment": "equal_principal", "payment_period": "1", "upfront_fee": 0, "undrawn_fee": 0, "sweep_share": 0, "reserve_months": 0},
    "contracts": {"pricing": "gpus_and_price"},
    "commitments": {"payment_term_months": 0, "paid_before": None},
    "tiers": {"price_escalator": 0},
}


def refuse_what_is_left_out(plan):
    for table, fields in NEUTRAL.items():
        rows = plan[table] if isinstance(plan[table], list) else [plan[table]]
        for row in rows:
            for key, value in fields.items():
                if key != "storage_shift_tier" and row[key] != value:
                    raise SystemExit(f"the port leaves out {table}.{key} = {row[key]!r}")
    for table in ("investments", "fundings"):
        if plan[table]:
            raise SystemExit(f"the port leaves out {table}")


class Table:
    """Fields of a table as attributes: numbers plans × entities (NaN where empty); choices, of the first plan."""

    def __init__(self, plans, key):
        rows = [plan[key] if isinstance(plan[key], list) else [plan[key]] for plan in plans]
        self.count = len(rows[0])
        self.ids = [row.get("id") for row in rows[0]]
        self.rows = rows
        for field, first in (rows[0][0].items() if rows[0] else ()):
            values = [[row[field] for row in of_plan] for of_plan in rows]
            kinds = {type(value) for of_plan in values for value in of_plan}
            if kinds <= {int, float, type(None)} and kinds != {type(None)}:
                setattr(self, field, np.array([[np.nan if value is None else value for value in of_plan] for of_plan in values], dtype=float))
            elif kinds == {type(None)}:
                setattr(self, field, np.full((len(plans), self.count), np.nan))
            elif isinstance(first, str):
                setattr(self, field, np.array(values[0]))

    def places(self, ids):
        """Where each id stands; −1 for nobody."""
        return np.array([self.ids.index(each) if each is not None else -1 for each in ids])


class Curves:
    """Curves as arrays: those that grow, and those of points, padded with their last point to the most that any has."""

    def __init__(self, rows, field):
        shapes = [row[field] for row in rows[0]]
        self.count = len(shapes)
        self.growing = np.array([at for at, curve in enumerate(shapes) if "points" not in curve], dtype=int)
        self.pointed = np.array([at for at, curve in enumerate(shapes) if "points" in curve], dtype=int)
        pick = lambda key, default: np.array([[row[at][field].get(key, default) for at in self.growing] for row in rows], dtype=float).reshape(len(rows), -1)
        self.start, self.rate, self.anchor = pick("start", 0.0), pick("rate", 0.0), pick("anchor", 0.0)
        most = max((len(shapes[at]["points"]) for at in self.pointed), default=1)
        padded = lambda points: points + [points[-1]] * (most - len(points))
        self.points = np.array([[padded(row[at][field]["points"]) for at in self.pointed] for row in rows], dtype=float).reshape(len(rows), -1, most, 2)
        self.steps = np.array([shapes[at].get("between") == "steps" for at in self.pointed], dtype=bool)


class Inputs:
    def __init__(self, plans):
        self.count = len(plans)
        for key in ("settings", "storage", "operations", "facilities", "skus", "sites", "tranches", "tiers", "contracts", "commitments"):
            setattr(self, key, Table(plans, key))
        self.market_price, self.market_demand = Curves(self.skus.rows, "market_price"), Curves(self.skus.rows, "market_demand_gpus")
        self.energy_price, self.base_rate = Curves(self.sites.rows, "energy_price"), Curves(self.facilities.rows, "base_rate")
        self.horizon = int(self.settings.horizon_months[0, 0])
        self.references(plans[0])
        self.months(plans[0])

    def references(self, plan):
        of = lambda table, field: [row[field] for row in plan[table]]
        self.tranche_sku, self.tranche_site = self.skus.places(of("tranches", "sku")), self.sites.places(of("tranches", "site"))
        self.contract_sku, self.contract_site = self.skus.places(of("contracts", "sku")), self.sites.places(of("contracts", "tied_site"))
        # Sums over the rows that refer to a row, as products with matrices of 0 and 1.
        members = lambda owners, count: (np.arange(count)[:, None] == owners[None, :]).astype(float)
        self.by_site, self.by_sku = members(self.tranche_site, self.sites.count), members(self.tranche_sku, self.skus.count)
        funds = lambda table: members(self.facilities.places(of(table, "facility")), self.facilities.count)
        self.funded_tranches, self.funded_sites, self.funded_tiers = funds("tranches"), funds("sites"), funds("tiers")
        reserved = np.array(of("contracts", "billing")) == "reserved"
        named = members(self.contract_sku, self.skus.count)
        is_any = (self.contract_sku < 0).astype(float)[None, :]
        self.reserved_named, self.reserved_any = named * reserved, is_any * reserved
        self.useful_named, self.useful_any = named * ~reserved, is_any * ~reserved
        self.is_reserved = reserved
        rest = plan["storage"]["rest_tier"]
        self.rest_tier = 0 if rest is None else self.tiers.ids.index(rest)
        shift = plan["settings"]["storage_shift_tier"]
        self.shift_tier = self.rest_tier if shift is None else self.tiers.ids.index(shift)
        self.online = self.tiers.access == "online"

    def months(self, plan):
        """Months of the horizon, and those of contracts: from the first start, signing or prepayment to the last end."""
        contracts, settings = self.contracts, self.settings
        late = np.where(self.contract_site >= 0, self.sites.delay_months[:, self.contract_site] + settings.site_delay, 0)
        promised = contracts.start_month + contracts.delay_months + contracts.billing_lag_months + settings.demand_delay
        first = min(0, np.nanmin(promised + np.minimum(late, 0)) - 1, np.min(np.fmin(contracts.prepayment_month, 0)))
        self.first = int(np.floor(first)) - 12
        self.last = int(np.ceil(np.max(promised + np.maximum(late, 0) + contracts.term_months))) + 2
        self.t = np.arange(self.horizon, dtype=float)
        self.all_t = np.arange(self.first, max(self.last, self.horizon), dtype=float)
        year, month = (int(part) for part in plan["settings"]["start"].split("-"))
        hours = lambda t: 24 * calendar.monthrange(year + (month - 1 + int(t)) // 12, (month - 1 + int(t)) % 12 + 1)[1]
        self.all_hours = np.array([hours(t) for t in self.all_t], dtype=float)
        self.hours = self.all_hours[-self.first:-self.first + self.horizon]
