# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans are opened, followed and closed."""
import os
import signal
import sqlite3

from case import Case
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

    def test_the_window_follows_what_the_command_line_sets_in_the_file(self):
        plan = self.plans.new()
        desk = self.start(plan)
        before = self.plans.figures(plan)
        desk.wait_figures(before)
        self.plans.set(plan, "settings.utilization_end", "60%")
        after = self.plans.figures(plan)
        self.assertNotEqual(after["Achieved utilization, last month"], before["Achieved utilization, last month"])
        desk.wait_figures(after)
        self.assertFalse(desk.menu_item("Edit", "Undo").has("enabled"))
        self.close(desk)

    def test_a_file_that_vanishes_keeps_its_last_figures_and_is_followed_again_once_it_is_back(self):
        plan = self.plans.new()
        desk = self.start(plan)
        figures = self.plans.figures(plan)
        desk.wait_figures(figures)
        away = plan.rename(plan.with_name("away"))
        desk.says("plan.headroom", "The figures below are the last that were read")
        self.assertEqual(desk.figures(), figures)
        away.rename(plan)
        until(lambda: not desk.frame.find("label", lambda text: "last that were read" in text), "the sentence to go")
        self.plans.set(plan, "settings.utilization_end", "60%")
        desk.wait_figures(self.plans.figures(plan))
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
