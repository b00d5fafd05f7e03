# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs are changed on their pages; the headline is what the command line makes of the file."""
import os
import signal

from case import Case
from sheet import Sheet
from waiting import shown, until

CAPEX = "Capex within the horizon"


class Input(Case):
    def open(self, **plan):
        self.plan = self.plans.new(**plan)
        desk = self.start(self.plan)
        self.before = self.plans.figures(self.plan)
        desk.wait_figures(self.before)
        return desk

    def sheet(self, desk, page, table):
        desk.page(page)
        return Sheet(desk, table)

    def rows(self, table):
        return self.plans.json(self.plan)[table]

    def wait_rows(self, table, read, expected):
        """Waits until a table of the file is as expected: `read` of its rows."""
        shown(lambda: read(self.rows(table)), expected, f"{table} in the file")

    def test_gpus_of_a_tranche_change_the_headline_to_what_evaluate_says(self):
        desk = self.open(example="coreweave-tiered-2025")
        tranches = self.sheet(desk, "GPU fleet", "Tranches")
        row = "GB200 NVL72, Denton"
        count = next(each["gpus"] for each in self.rows("tranches") if each["name"] == row)
        tranches.type(row, "GPUs", f"={count}+10000")
        self.wait_rows("tranches", lambda rows: next(each["gpus"] for each in rows if each["name"] == row), count + 10_000)
        after = self.plans.figures(self.plan)
        self.assertNotEqual(after[CAPEX], self.before[CAPEX])
        desk.wait_figures(after)
        self.assertEqual(tranches.read(row, "GPUs"), f"{count + 10_000:,}")
        self.close(desk)

    def test_a_form_below_its_table_changes_the_row_that_is_chosen(self):
        desk = self.open()
        tranches = self.sheet(desk, "GPU fleet", "Tranches")
        tranches.go("Second half", "Name")
        desk.retype(desk.control("text", "Delay (months)"), "3", "Return")
        self.wait_rows("tranches", lambda rows: [each["delay_months"] for each in rows], [0, 3])
        desk.wait_figures(self.plans.figures(self.plan))
        shown(lambda: tranches.read("Second half", "Delay"), "3", "the cell")
        self.close(desk)

    def test_a_choice_is_made_with_the_keyboard(self):
        desk = self.open()
        desk.page("Settings")
        hours = desk.labelled("combo box", "Hours of a month")
        hours.press()
        desk.keys("Down", "Return")
        shown(lambda: self.plans.json(self.plan)["settings"]["hours"], "730", "the choice in the file")
        desk.wait_figures(self.plans.figures(self.plan))
        self.close(desk)

    def test_an_edit_is_in_the_file_although_the_desk_is_killed(self):
        desk = self.open()
        tranches = self.sheet(desk, "GPU fleet", "Tranches")
        tranches.type("First half", "GPUs", "512")
        until(lambda: desk.figures() != self.before, "the headline to follow")
        until(lambda: "writing" not in desk.title, "the edit to be kept")
        os.kill(desk.process.pid, signal.SIGKILL)
        desk.ended()
        self.assertEqual([each["gpus"] for each in self.rows("tranches")], [512, 256])
        again = self.start(self.plan)
        again.wait_figures(self.plans.figures(self.plan))
        self.close(again)

    def test_rubbish_stays_in_its_cell_counts_for_nothing_and_is_mended_after_reopening(self):
        desk = self.open()
        before = self.plans.export(self.plan, "json")
        tranches = self.sheet(desk, "GPU fleet", "Tranches")
        described = tranches.note("First half", "GPUs")
        tranches.type("First half", "GPUs", "plenty")
        wrong = '"plenty" is not a number'
        until(lambda: wrong in tranches.note("First half", "GPUs"), "the cell to be marked")
        self.assertEqual(tranches.read("First half", "GPUs"), "plenty")
        tranches.go("First half", "GPUs")
        desk.says(wrong, "allowed is 0 to")
        self.assertEqual(desk.figures(), self.before)
        desk.waiting("GPU fleet", 1)
        self.close(desk)
        self.assertEqual(self.plans.export(self.plan, "json"), before)

        again = self.start(self.plan)
        again.wait_figures(self.before)
        again.waiting("GPU fleet", 1)
        tranches = self.sheet(again, "GPU fleet", "Tranches")
        self.assertEqual(tranches.read("First half", "GPUs"), "plenty")
        self.assertIn(wrong, tranches.note("First half", "GPUs"))
        tranches.type("First half", "GPUs", "300")
        again.waiting("GPU fleet", 0)
        self.wait_rows("tranches", lambda rows: [each["gpus"] for each in rows], [300, 256])
        # Where the row is from is said again.
        shown(lambda: tranches.note("First half", "GPUs"), described, "the description of the cell")
        self.assertNotIn(wrong, described)
        again.wait_figures(self.plans.figures(self.plan))
        self.close(again)

    def test_escape_discards_rubbish_and_the_cell_shows_the_plan_again(self):
        desk = self.open()
        tranches = self.sheet(desk, "GPU fleet", "Tranches")
        tranches.type("First half", "Deposit", "150%")
        until(lambda: "150%" in tranches.note("First half", "Deposit"), "the cell to be marked")
        tranches.go("First half", "Deposit")
        desk.keys("Escape")
        shown(lambda: tranches.read("First half", "Deposit"), "20", "the cell")
        desk.waiting("GPU fleet", 0)
        self.close(desk)

    def test_typing_is_given_up_with_escape_and_changes_nothing(self):
        desk = self.open()
        before = self.plans.export(self.plan, "json")
        tranches = self.sheet(desk, "GPU fleet", "Tranches")
        tranches.type("First half", "GPUs", "999", "Escape")
        self.close(desk)
        self.assertEqual(self.plans.export(self.plan, "json"), before)
