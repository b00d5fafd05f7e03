# SPDX-License-Identifier: GPL-3.0-or-later
"""The story for which the desk was founded, in one go."""
from case import Case
from export_test import DIALOG, lines_of_evaluate, missing_in, text_of
from sheet import Sheet
from waiting import shown, until


class Story(Case):
    @staticmethod
    def shares(desk):
        tiers = Sheet(desk, "Storage tiers")
        return [tiers.read(tier, "Share of the dataset") for tier in tiers.rows()]

    def test_a_plan_is_set_handed_over_and_found_again_as_left(self):
        plan = self.plans.new(example="coreweave-tiered-2025")
        self.plans.set(plan, "settings.utilization_end", "75%")
        desk = self.start(plan)
        figures = self.plans.figures(plan)
        desk.wait_figures(figures)

        def follows(key, value):
            """The value is in the file, and the headline is another: that of the command line."""
            nonlocal figures
            shown(lambda: self.plans.get(plan, key), value, key)
            before, figures = figures, self.plans.figures(plan)
            self.assertNotEqual(figures, before, key)
            desk.wait_figures(figures)

        desk.page("Utilization")
        desk.retype(desk.control("text", "Utilization target, end (%)"), "90%", "Return")
        follows("settings.utilization_end", "0.9")

        desk.page("GPU fleet")
        gpus = int(self.plans.get(plan, 'tranches["GB200 NVL72, Denton"].gpus'))
        Sheet(desk, "Tranches").type("GB200 NVL72, Denton", "GPUs", f"={gpus}+10k")
        follows('tranches["GB200 NVL72, Denton"].gpus', str(gpus + 10_000))

        desk.page("Storage")
        tiers = Sheet(desk, "Storage tiers")
        for tier in ("Cloud archive", "Disk object", "Parallel file"):
            tiers.type(tier, "Share of the dataset", "0")
        tiers.type("Unified flash (Vast)", "Share of the dataset", "100%")
        follows('tiers["Unified flash (Vast)"].share', "1")

        left = self.shares(desk)

        desk.page("Contracts")
        contracts = Sheet(desk, "Contracts")
        contracts.type("Meta", "Term", "48")
        follows('contracts["Meta"].term_months', "48")

        desk.retype(desk.control("text", "Delay of demand, value"), "6", "Return")
        follows("settings.demand_delay", "6")

        before = self.plans.export(plan, "json")
        self.close(desk)
        self.assertEqual(self.plans.export(plan, "json"), before)

        desk = self.start(plan)
        desk.wait_figures(figures)
        self.assertEqual(desk.control("text", "Delay of demand, value").text, "6")
        desk.page("Contracts")
        self.assertEqual(Sheet(desk, "Contracts").read("Meta", "Term"), "48")
        desk.page("Storage")
        self.assertEqual(self.shares(desk), left)

        pdf, csv = self.stage.folder / "report.pdf", self.stage.folder / "figures.csv"
        desk.keys("F6")
        desk.answer_report(pdf)
        desk.status("report.pdf is written")
        desk.choose("File", "Export figures (CSV)")
        desk.answer_file(DIALOG, csv)
        desk.status("figures.csv is written")
        self.close(desk)
        self.assertEqual(csv.read_bytes(), self.plans.export(plan, "csv"))
        self.assertEqual(missing_in(text_of(pdf), lines_of_evaluate(self.plans, plan)), [])
