# SPDX-License-Identifier: GPL-3.0-or-later
"""The equations of numpy_port.py, in the order of core/model/evaluate.h. Arrays are plans × entities × months."""
import numpy as np

from numpy_contracts import contracts, contract_terms
from numpy_finance import commitments, coverage, debt
from numpy_schedule import LEAST, curve, month_axis, positive, ramp_between, ramp_within, share


def fleet(i):
    skus, tranches, settings = i.skus, i.tranches, i.settings
    server = skus.server_price / skus.gpus_per_server
    spares = server * skus.spares_share
    of = lambda values: values[:, i.tranche_sku]
    catalogue = of(server + spares + skus.network_cost_per_gpu)
    given = ~np.isnan(tranches.unit_cost)
    unit = np.where(given, tranches.unit_cost, catalogue)
    scale = np.where(given, unit / np.maximum(catalogue, LEAST), 1)
    f = {"unit": unit, "spares": of(spares) * scale, "network": of(skus.network_cost_per_gpu) * scale}
    f["server"] = unit - f["spares"] - f["network"]
    f["gpus"] = tranches.gpus * settings.gpu_scale
    f["arrival"] = tranches.delivery_month + tranches.delay_months + settings.tranche_delay
    life = np.where(np.isnan(tranches.service_life_months), of(skus.useful_life_months), tranches.service_life_months)
    f["retirement"] = f["arrival"] + life
    m = month_axis
    deposit, balance = m(tranches.delivery_month - tranches.deposit_lead_months), m(f["arrival"] + tranches.payment_terms_months)
    gpus, up_front = m(f["gpus"]), m(tranches.deposit_share)
    f["delivered"] = gpus * share(i.t, m(f["arrival"]), m(f["retirement"]))
    f["paid"] = gpus * (up_front * share(i.t, deposit, deposit + 1) + (1 - up_front) * share(i.t, balance, balance + 1))
    retired = m(f["retirement"])
    f["salvage"] = (m(f["gpus"] * unit * of(skus.salvage_share)) * share(i.t, retired, retired + 1)).sum(1)
    f["sku_delivered"], f["total"] = i.by_sku @ f["delivered"], f["delivered"].sum(1)
    return f


def storage_data(i, f):
    tiers, storage, shift = i.tiers, i.storage, i.settings.storage_shift
    planned = tiers.share.copy()
    planned[:, i.rest_tier] = positive(1 - np.delete(planned, i.rest_tier, axis=1).sum(1))
    s = {"share": (1 - shift) * planned}
    s["share"][:, i.shift_tier] += shift[:, 0]
    s["dataset"] = storage.dataset_tb_per_gpu * f["total"] * (1 + storage.dataset_growth) ** (i.t / 12)
    s["data"] = s["dataset"][:, None, :] * month_axis(s["share"] / tiers.data_reduction)
    peak = np.maximum.accumulate(np.concatenate([month_axis(tiers.owned_tb), s["data"]], axis=2), axis=2)
    s["capex"] = month_axis(tiers.capex_per_tb) * np.diff(peak, axis=2)
    s["subscription"] = (month_axis(tiers.price_per_tb_month) * s["data"]).sum(1)
    power = (month_axis(tiers.kw_per_tb) * s["data"]).sum(1)
    s["kw_per_gpu"] = np.where(f["total"] > LEAST, power / np.maximum(f["total"], LEAST), 0)
    return s


def power(i, f, s):
    sites, skus, m = i.sites, i.skus, month_axis
    leased = sites.tenure == "leased"
    ready = sites.ready_month + sites.delay_months + i.settings.site_delay
    rent_start = np.where(sites.delay_risk == "tenant", np.minimum(sites.ready_month, ready), ready)
    ends = np.where(leased, rent_start + sites.lease_term_months, np.inf)
    p = {"ready": ready, "rent_start": rent_start, "ends": ends, "leased": leased, "kw": 1000 * sites.critical_it_mw}
    p["sku_kw"] = m(skus.server_kw / skus.gpus_per_server + skus.network_kw_per_gpu) + s["kw_per_gpu"][:, None, :]
    tranche_kw = p["sku_kw"][:, i.tranche_sku]
    wanted = i.by_site @ (f["delivered"] * tranche_kw)
    kw = m(p["kw"])
    top = np.minimum(1, kw / np.maximum(wanted, LEAST))
    rise = m(sites.energisation_months) * np.minimum(1, wanted / np.maximum(kw, LEAST))
    end = m(ends)
    p["available"] = kw * ramp_between(np.minimum(i.t, end) - m(ready), np.minimum(i.t + 1, end) - m(ready), m(sites.energisation_months))
    at = i.tranche_site
    stop = np.minimum(f["retirement"], ends[:, at])
    up_from = f["arrival"] + i.tranches.commissioning_months
    most = m(f["gpus"]) * top[:, at]
    energisable = most * ramp_within(i.t, m(f["arrival"]), m(np.maximum(f["arrival"], stop)), m(ready[:, at]), rise[:, at])
    energisable_kw = i.by_site @ (energisable * tranche_kw)
    limit = np.minimum(1, p["available"] / np.maximum(energisable_kw, LEAST))[:, at]
    p["energised"] = energisable * limit
    p["commissioned"] = most * limit * ramp_within(i.t, m(up_from), m(np.maximum(up_from, stop)), m(ready[:, at] + i.tranches.commissioning_months), rise[:, at])
    return p


def reliability(i, p):
    skus, storage = i.skus, i.storage
    available = (1 - skus.planned_downtime) * np.minimum(1, (1 + skus.spares_share) / (1 + skus.failures_per_gpu_day * skus.gpus_fail_together * skus.repair_days))
    failures = skus.failures_per_gpu_day * storage.job_gpus / 24
    write = 1000 * storage.checkpoint_tb / (storage.checkpoint_write_gbps * 3600)
    lost = np.sqrt(write * failures / 2)
    kept = np.clip((1 - failures * storage.restart_hours - lost) / (1 + lost), 0, 1)
    up = month_axis(available[:, i.tranche_sku]) * p["commissioned"]
    return {"available": available, "kept": kept, "up_gpus": up.sum(1), "sku_up": i.by_sku @ up * i.hours}


def storage_speed(i, s, r):
    tiers, storage, m = i.tiers, i.storage, month_axis
    online = s["share"][:, i.online].sum(1, keepdims=True)
    demand = r["up_gpus"] * storage.wanted_gbps_per_gpu * storage.io_share
    slowest = np.where(i.online & (s["share"] > LEAST), tiers.read_gbps_per_pb, 1e30).min(1, keepdims=True)
    supply = np.where(online > LEAST, s["dataset"] * online / 1000 * slowest, 0)
    fed = np.where(demand > LEAST, np.minimum(1, supply / np.maximum(demand, LEAST)), 1)
    offline = ~i.online
    alone = m((tiers.latency_hours + 1000 * storage.tb_per_recall / (tiers.gbps_per_drive * 3600))[:, offline])
    per_cluster = m((storage.recalls_per_cluster_month * s["share"])[:, offline])
    recalls = (r["up_gpus"] / storage.cluster_gpus)[:, None, :] * per_cluster
    drive_hours = i.hours * m(tiers.drives[:, offline])
    queue = np.where(drive_hours > LEAST, recalls * alone / np.maximum(drive_hours, LEAST), 1e30)
    waiting = np.where(recalls > 0, alone * np.maximum(1, queue), alone)
    recall = 1 - np.minimum(1, (per_cluster * waiting / i.hours).sum(1))
    offload = np.where(storage.dpu == "on", 1 - storage.dpu_offload, 1)
    cpu = positive(1 - (s["share"] * tiers.cpu_overhead * offload).sum(1, keepdims=True))
    return {"fed": fed, "recall": recall, "cpu": cpu}


def utilization(i, f, p, r, v):
    settings = i.settings
    risen = np.minimum(1, ramp_between(i.t - settings.utilization_from, i.t + 1 - settings.utilization_from, settings.utilization_over))
    target = (settings.utilization_start * (1 - risen) + settings.utilization_end * risen)[:, None, :]
    kept, cpu, recall, fed = month_axis(r["kept"]), month_axis(v["cpu"]), v["recall"][:, None, :], v["fed"][:, None, :]
    u = {"ceiling": recall * fed * cpu * kept}
    u["occupied"] = occupied = np.minimum(month_axis(settings.scheduling_limit), target / np.maximum(u["ceiling"], LEAST))
    up = r["sku_up"]
    energised, commissioned = i.by_sku @ p["energised"] * i.hours, i.by_sku @ p["commissioned"] * i.hours
    u["installed"] = f["sku_delivered"] * i.hours
    recalled = occupied * recall
    served = recalled * fed * cpu
    u["lost"] = {
        "no_power": positive(u["installed"] - energised), "commissioning": positive(energised - commissioned),
        "down": commissioned * (1 - month_axis(r["available"])), "unscheduled": up * (1 - occupied), "recall": up * occupied * (1 - recall),
        "bandwidth": up * recalled * (1 - fed), "host_cpu": up * recalled * fed * (1 - cpu), "failures": up * served * (1 - kept),
    }
    u["productive"] = up * served * kept
    return u


def site_costs(i, p, r, u):
    sites, m = i.sites, month_axis
    idle = m(i.skus.idle_power_share)
    drawn = p["sku_kw"] * (idle + (1 - idle) * m(r["available"]) * u["occupied"])
    energy = i.by_site @ (p["energised"] * drawn[:, i.tranche_sku]) * i.hours
    price = curve(i.energy_price, i.t, 0, 1 + i.settings.energy_price_shift)
    start = m(p["rent_start"])
    growth = (1 + m(sites.lease_escalator)) ** ((i.t - start) / 12)
    rent = m(p["kw"]) * share(i.t, start, m(p["ends"])) * m(sites.rent_per_kw_month) * np.where(i.t > start, growth, 1)
    ready = m(p["ready"])
    build = m(sites.critical_it_mw * sites.build_cost_per_mw / sites.build_months) * share(i.t, ready - m(sites.build_months), ready)
    leased = p["leased"][None, :, None]
    return {"power": (energy * m(sites.pue) * price).sum(1), "rent": np.where(leased, rent, 0).sum(1), "build": np.where(leased, 0, build)}


def totals(i):
    f = fleet(i)
    s = storage_data(i, f)
    p = power(i, f, s)
    r = reliability(i, p)
    v = storage_speed(i, s, r)
    u = utilization(i, f, p, r, v)
    price_from = i.all_t[:i.horizon - i.first]
    prices = curve(i.market_price, price_from, 0, 1 + i.settings.market_price_shift)
    price = prices[:, :, -i.horizon:]
    asked = curve(i.market_demand, i.t, i.settings.demand_delay, 1) * i.hours
    terms = contract_terms(i)
    c = contracts(i, terms, f, r, u, prices, price, asked)
    u["lost"]["no_buyer"] = c["no_buyer"]
    costs = site_costs(i, p, r, u)
    operations, m = i.operations, month_axis
    people = operations.staff_per_mw * p["available"].sum(1) / 1000 + operations.staff_per_thousand_gpus * f["total"] / 1000
    staff = people * operations.cost_per_person_year / 12
    operating = costs["power"] + costs["rent"] + staff + s["subscription"]
    capex = {name: (f["paid"] * m(f[of])).sum(1) for name, of in (("servers", "server"), ("network", "network"), ("spares", "spares"))}
    capex["storage"], capex["sites"] = s["capex"].sum(1), costs["build"].sum(1)
    all_capex = sum(capex.values())
    payments = commitments(i, p["energised"].sum(1))
    d = debt(i, f["paid"] * m(f["unit"]), costs["build"], s["capex"])
    obligations = d["service"] + payments + operating + c["repaid"]

    result = {f"total_capex_{name}": values.sum(1) for name, values in capex.items()}
    result["total_capex"] = all_capex.sum(1)
    for cause, hours in u["lost"].items():
        result[f"lost_{cause}"] = hours.sum((1, 2))
    up, installed = r["sku_up"].sum((1, 2)), u["installed"].sum(1)
    result["total_installed"], result["total_sold"] = installed.sum(1), c["sold"].sum((1, 2))
    result["total_lost"] = sum(result[f"lost_{cause}"] for cause in u["lost"])
    result["total_waste"] = (sum(u["lost"].values()) * price).sum((1, 2))
    result["mean_achieved"] = u["productive"].sum((1, 2)) / up
    result["mean_ceiling"] = (r["sku_up"] * m(i.settings.scheduling_limit) * u["ceiling"]).sum((1, 2)) / up
    result["mean_commercial"] = (c["billed"].sum((1, 2)) + c["market_hours"].sum((1, 2))) / up
    result["total_contract_revenue"], result["total_market_revenue"] = c["revenue"].sum((1, 2)), c["market_revenue"].sum((1, 2))
    result["contract_receipts_total"] = c["receipts"].sum(1)
    result["prepayments_received"], result["prepayments_repaid"] = c["prepaid"].sum(1), c["repaid"].sum(1)
    for name, values in (("power_cost", costs["power"]), ("rent", costs["rent"]), ("staff_cost", staff), ("storage_subscriptions", s["subscription"]), ("operating_cost", operating),
                         ("salvage", f["salvage"]), ("supplier_payments", payments), ("debt_drawn", d["drawn"]), ("interest", d["interest"]), ("principal", d["principal"]),
                         ("debt_service", d["service"]), ("total_obligations", obligations)):
        result[name] = values.sum(1)
    result["peak_debt"] = d["balance"].max(1)
    result.update(coverage(i, c["receipts"], obligations, c["served_hours"]))

    discount = (1 + i.settings.discount_rate) ** (-(i.t + 1) / 12)
    result["discounted_cost"] = (discount * (all_capex + operating + payments - f["salvage"])).sum(1)
    result["discounted_installed"] = (discount * installed).sum(1)
    return result
