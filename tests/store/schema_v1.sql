PRAGMA application_id = 1212437069;
PRAGMA user_version = 1;
CREATE TABLE "settings" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "horizon_months" INTEGER NOT NULL,
    "hours" TEXT NOT NULL,
    "fiscal_year_end" INTEGER NOT NULL,
    "discount_rate" REAL NOT NULL,
    "utilization_start" REAL NOT NULL,
    "utilization_end" REAL NOT NULL,
    "utilization_from" REAL NOT NULL,
    "utilization_over" REAL NOT NULL,
    "scheduling_limit" REAL NOT NULL,
    "gpu_scale" REAL NOT NULL,
    "tranche_delay" REAL NOT NULL,
    "site_delay" REAL NOT NULL,
    "demand_delay" REAL NOT NULL,
    "market_price_shift" REAL NOT NULL,
    "energy_price_shift" REAL NOT NULL,
    "storage_shift" REAL NOT NULL,
    "storage_shift_tier" INTEGER REFERENCES "tiers"("id") DEFERRABLE INITIALLY DEFERRED,
    "market_billing" TEXT NOT NULL,
    "coverage_window" INTEGER NOT NULL,
    "coverage_from" REAL,
    "coverage_threshold" REAL NOT NULL
) STRICT;
CREATE TABLE "storage" (
    "id" INTEGER PRIMARY KEY,
    "dataset_tb_per_gpu" REAL NOT NULL,
    "dataset_tb_total" REAL,
    "dataset_growth" REAL NOT NULL,
    "rest_tier" INTEGER REFERENCES "tiers"("id") DEFERRABLE INITIALLY DEFERRED,
    "wanted_gbps_per_gpu" REAL NOT NULL,
    "io_share" REAL NOT NULL,
    "overlap" TEXT NOT NULL,
    "cluster_gpus" REAL NOT NULL,
    "cluster_sku" INTEGER REFERENCES "skus"("id") DEFERRABLE INITIALLY DEFERRED,
    "recalls_per_cluster_month" REAL NOT NULL,
    "tb_per_recall" REAL NOT NULL,
    "job_gpus" REAL NOT NULL,
    "checkpoint_tb" REAL NOT NULL,
    "checkpoint_write_gbps" REAL NOT NULL,
    "restart_hours" REAL NOT NULL,
    "checkpoint_interval_hours" REAL,
    "dpu" TEXT NOT NULL,
    "dpu_offload" REAL NOT NULL
) STRICT;
CREATE TABLE "operations" (
    "id" INTEGER PRIMARY KEY,
    "staff_per_mw" REAL NOT NULL,
    "staff_per_thousand_gpus" REAL NOT NULL,
    "cost_per_person_year" REAL NOT NULL
) STRICT;
CREATE TABLE "counterparties" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "skus" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "gpus_per_server" REAL NOT NULL,
    "server_price" REAL NOT NULL,
    "network_cost_per_gpu" REAL NOT NULL,
    "spares_share" REAL NOT NULL,
    "server_kw" REAL NOT NULL,
    "network_kw_per_gpu" REAL NOT NULL,
    "idle_power_share" REAL NOT NULL,
    "useful_life_months" REAL NOT NULL,
    "salvage_share" REAL NOT NULL,
    "list_price" REAL NOT NULL,
    "market_price" TEXT NOT NULL,
    "market_demand_gpus" TEXT NOT NULL,
    "failures_per_gpu_day" REAL NOT NULL,
    "gpus_fail_together" REAL NOT NULL,
    "repair_days" REAL NOT NULL,
    "planned_downtime" REAL NOT NULL
) STRICT;
CREATE TABLE "sites" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "critical_it_mw" REAL NOT NULL,
    "ready_month" REAL NOT NULL,
    "delay_months" REAL NOT NULL,
    "energisation_months" REAL NOT NULL,
    "pue" REAL NOT NULL,
    "energy_price" TEXT NOT NULL,
    "tenure" TEXT NOT NULL,
    "rent_per_kw_month" REAL NOT NULL,
    "lease_term_months" REAL NOT NULL,
    "lease_escalator" REAL NOT NULL,
    "delay_risk" TEXT NOT NULL,
    "build_cost_per_mw" REAL NOT NULL,
    "build_months" REAL NOT NULL,
    "plant_life_months" REAL NOT NULL
) STRICT;
CREATE TABLE "facilities" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "lender" INTEGER REFERENCES "counterparties"("id") DEFERRABLE INITIALLY DEFERRED,
    "limit" REAL NOT NULL,
    "advance_rate" REAL NOT NULL,
    "opening_balance" REAL NOT NULL,
    "draw_from" REAL NOT NULL,
    "draw_until" REAL NOT NULL,
    "base_rate" TEXT NOT NULL,
    "base_floor" REAL NOT NULL,
    "spread" REAL NOT NULL,
    "repaid_from" REAL NOT NULL,
    "maturity_month" REAL NOT NULL
) STRICT;
CREATE TABLE "tranches" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sku" INTEGER NOT NULL REFERENCES "skus"("id") DEFERRABLE INITIALLY DEFERRED,
    "site" INTEGER NOT NULL REFERENCES "sites"("id") DEFERRABLE INITIALLY DEFERRED,
    "facility" INTEGER REFERENCES "facilities"("id") DEFERRABLE INITIALLY DEFERRED,
    "gpus" REAL NOT NULL,
    "delivery_month" REAL NOT NULL,
    "delay_months" REAL NOT NULL,
    "commissioning_months" REAL NOT NULL,
    "deposit_share" REAL NOT NULL,
    "deposit_lead_months" REAL NOT NULL,
    "payment_terms_months" REAL NOT NULL,
    "unit_cost" REAL,
    "service_life_months" REAL
) STRICT;
CREATE TABLE "tiers" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "share" REAL NOT NULL,
    "access" TEXT NOT NULL,
    "capex_per_tb" REAL NOT NULL,
    "price_per_tb_month" REAL NOT NULL,
    "read_gbps_per_pb" REAL NOT NULL,
    "latency_hours" REAL NOT NULL,
    "gbps_per_drive" REAL NOT NULL,
    "drives" REAL NOT NULL,
    "kw_per_tb" REAL NOT NULL,
    "owned_tb" REAL NOT NULL,
    "cpu_overhead" REAL NOT NULL,
    "data_reduction" REAL NOT NULL
) STRICT;
CREATE TABLE "contracts" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "customer" INTEGER REFERENCES "counterparties"("id") DEFERRABLE INITIALLY DEFERRED,
    "sku" INTEGER REFERENCES "skus"("id") DEFERRABLE INITIALLY DEFERRED,
    "pricing" TEXT NOT NULL,
    "gpus" REAL NOT NULL,
    "price" REAL NOT NULL,
    "total_value" REAL NOT NULL,
    "signing_month" REAL,
    "start_month" REAL NOT NULL,
    "term_months" REAL NOT NULL,
    "ramp_months" REAL NOT NULL,
    "payment_term_months" INTEGER NOT NULL,
    "billing_lag_months" REAL NOT NULL,
    "delay_months" REAL NOT NULL,
    "tied_site" INTEGER REFERENCES "sites"("id") DEFERRABLE INITIALLY DEFERRED,
    "billing" TEXT NOT NULL,
    "take_or_pay" REAL NOT NULL,
    "expected_use" REAL NOT NULL,
    "prepaid_share" REAL NOT NULL,
    "prepayment_month" REAL,
    "credit_from" REAL,
    "credit_months" REAL,
    "escalator" REAL NOT NULL,
    "availability_promised" REAL NOT NULL,
    "late_credit" REAL NOT NULL,
    "late_grace_months" REAL NOT NULL,
    "late_cap" REAL NOT NULL,
    "early_end_month" REAL,
    "early_end_fee" REAL NOT NULL,
    "renewal_share" REAL NOT NULL,
    "renewal_price" TEXT NOT NULL
) STRICT;
CREATE TABLE "commitments" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "supplier" INTEGER REFERENCES "counterparties"("id") DEFERRABLE INITIALLY DEFERRED,
    "total" REAL NOT NULL,
    "start_month" REAL NOT NULL,
    "term_months" REAL NOT NULL,
    "firm_share" REAL NOT NULL,
    "reference_gpus" REAL NOT NULL,
    "paid_before" REAL
) STRICT;
CREATE TABLE "sources" (
    "id" INTEGER PRIMARY KEY,
    "input" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE TABLE "edit" (
    "sequence" INTEGER PRIMARY KEY,
    "time" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "field" TEXT,
    "old" ANY,
    "new" ANY,
    "group" INTEGER NOT NULL
) STRICT;
CREATE TABLE "pending" (
    "entity" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    PRIMARY KEY ("entity", "id", "field")
) STRICT;
