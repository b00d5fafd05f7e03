# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans are opened, followed and closed."""
import os
import signal
import sqlite3

from case import Case
from sheet import Sheet
from waiting import shown, until

SMALL = "Small lab (plan.headroom) – Headroom"


class Opening(Case):
    def test_a_plan_on_the_command_line_shows_the_figures_of_evaluate(self):
        plan = self.plans.new(example="coreweave-tiered-2025")
        desk = self.start(plan)
        expected = self.plans.figures(plan)
        self.assertGreaterEqual(len(expected), 20)
        desk.wait_figures(expected)
        desk.wait_title("CoreWeave, tiered storage, late 2025 (plan.headroom) – Headroom")
        self.close(desk)

    def test_without_a_plan_it_offers_to_begin_and_opens_what_the_dialog_names(self):
        plan = self.plans.new()
        desk = self.start()
        desk.wait_title("Headroom")
        self.assertFalse(desk.menu_item("File", "Save a copy").has("enabled"))
        desk.control("push button", "Open…").press()
        desk.answer_file("Open a plan", plan, "Open")
        desk.wait_title(SMALL)
        desk.wait_figures(self.plans.figures(plan))
        self.close(desk)

    def test_a_plan_is_closed_and_opened_again_from_the_recent_ones(self):
        plan = self.plans.new()
        desk = self.start(plan)
        desk.wait_title(SMALL)
        desk.keys("ctrl+w")
        desk.wait_title("Headroom")
        self.assertEqual(desk.frame.all("filler", "Headline figures"), [])
        desk.keys("alt+f", "r")
        recent = lambda: desk.menu_item("File", "Open recent").children()[0].children()
        until(lambda: any(each.name.startswith("plan.headroom") for each in recent()), "the plan among the recent ones")
        desk.keys("Return")
        desk.wait_title(SMALL)
        desk.wait_figures(self.plans.figures(plan))
        self.close(desk)

    def test_a_plan_that_the_desk_holds_is_not_written_by_the_command_line(self):
        plan = self.plans.new()
        desk = self.start(plan)
        before = self.plans.figures(plan)
        desk.wait_figures(before)
        sentence = self.plans.refusal("set", plan, "settings.utilization_end=60%")
        for words in ("plan.headroom", "is open in Headroom by tester on", "Nothing was changed."):
            self.assertIn(words, sentence)
        self.assertEqual(self.plans.figures(plan), before)
        self.close(desk)
        # Once the desk has let go.
        self.plans.set(plan, "settings.utilization_end", "60%")
        self.assertNotEqual(self.plans.figures(plan), before)

    def test_a_second_window_reads_and_follows_and_goes_on_once_the_first_is_closed(self):
        plan = self.plans.new()
        first = self.start(plan)
        before = self.plans.figures(plan)
        first.wait_figures(before)
        first.page("GPU fleet")
        Sheet(first, "Tranches").type("First half", "GPUs", "512")
        until(lambda: first.figures() != before, "the headline to follow")
        until(lambda: "writing" not in first.title, "the edit to be kept")
        after = self.plans.figures(plan)
        second = self.start(plan)
        second.wait_title("Small lab (plan.headroom, read-only) – Headroom")
        second.says("plan.headroom", "is open in Headroom by tester on")
        second.wait_figures(after)
        # By its menu: the keys are the second window's.
        first.choose("Edit", "Undo")
        first.wait_figures(before)
        second.wait_figures(before)
        first.choose("File", "Quit")
        self.assertEqual(first.ended(), 0, first.errors())
        second.wait_title(SMALL)
        second.page("GPU fleet")
        Sheet(second, "Tranches").type("First half", "GPUs", "512")
        second.wait_figures(after)
        self.close(second)
        self.assertEqual(self.plans.figures(plan), after)

    def test_a_file_that_vanishes_keeps_its_figures_and_goes_on_once_it_is_back(self):
        plan = self.plans.new()
        desk = self.start(plan)
        figures = self.plans.figures(plan)
        desk.wait_figures(figures)
        away = plan.rename(plan.with_name("away"))
        desk.says("plan.headroom", "The plan is still here as you left it")
        desk.wait_title("Small lab (plan.headroom, read-only) – Headroom")
        self.assertEqual(desk.figures(), figures)
        away.rename(plan)
        until(lambda: not desk.frame.find("label", lambda text: "as you left it" in text), "the sentence to go")
        desk.wait_title(SMALL)
        desk.page("GPU fleet")
        Sheet(desk, "Tranches").type("First half", "GPUs", "512")
        until(lambda: desk.figures() != figures, "the headline to follow")
        until(lambda: "writing" not in desk.title, "the edit to be kept")
        desk.wait_figures(self.plans.figures(plan))
        self.close(desk)

    def test_a_plan_whose_file_vanished_is_saved_elsewhere_and_goes_on_there(self):
        plan = self.plans.new()
        desk = self.start(plan)
        figures = self.plans.figures(plan)
        desk.wait_figures(figures)
        plan.unlink()
        desk.says("plan.headroom", "The plan is still here as you left it")
        desk.control("push button", "Save elsewhere…").press()
        elsewhere = plan.with_name("elsewhere.headroom")
        desk.answer_file("Go on with the plan in another file", elsewhere)
        desk.wait_title("Small lab (elsewhere.headroom) – Headroom")
        self.assertEqual(self.plans.figures(elsewhere), figures)
        desk.page("GPU fleet")
        Sheet(desk, "Tranches").type("First half", "GPUs", "512")
        until(lambda: desk.figures() != figures, "the headline to follow")
        until(lambda: "writing" not in desk.title, "the edit to be kept")
        desk.wait_figures(self.plans.figures(elsewhere))
        self.assertFalse(plan.exists())
        self.close(desk)

    def test_periods_change_the_rows_of_the_tables_and_no_figure(self):
        plan = self.plans.new()
        desk = self.start(plan)
        figures = self.plans.figures(plan)
        desk.wait_figures(figures)
        desk.keys("ctrl+t")
        table = lambda: desk.frame.find("table", "Capex by category, table")
        months = self.plans.json(plan)["settings"]["horizon_months"]
        for keys, rows in (("ctrl+1", months), ("ctrl+2", months // 3), ("ctrl+3", months // 12)):
            desk.keys(keys)
            shown(lambda: table() and table().rows(), rows, f"the rows after {keys}")
            self.assertEqual(desk.figures(), figures)
        desk.control("check box", "Periods: Month").press()
        shown(lambda: table().rows(), months, "the rows by the button")
        self.close(desk)

    def test_settings_of_the_window_are_there_when_it_is_opened_again(self):
        plan = self.plans.new()
        desk = self.start(plan)
        desk.wait_title(SMALL)
        desk.keys("F8")
        until(lambda: not desk.frame.find("tree", "Pages"), "the outline to be hidden")
        desk.choose("View", "Dark")
        self.close(desk)
        again = self.start(plan)
        again.wait_title(SMALL)
        self.assertIsNone(again.frame.find("tree", "Pages"))
        self.assertTrue(again.menu_item("View", "Dark").has("checked"))
        self.close(again)

    def test_a_desk_that_is_killed_leaves_a_plan_that_opens(self):
        plan = self.plans.new()
        desk = self.start(plan)
        desk.wait_title(SMALL)
        os.kill(desk.process.pid, signal.SIGKILL)
        desk.ended()
        with sqlite3.connect(plan) as database:
            self.assertEqual(database.execute("pragma integrity_check").fetchone(), ("ok",))
        again = self.start(plan)
        again.wait_figures(self.plans.figures(plan))
        self.close(again)
