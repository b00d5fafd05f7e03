# SPDX-License-Identifier: GPL-3.0-or-later
"""A lever shows what would be while it moves, and is an edit only when it is let go."""
import shutil

from case import Case
from tree import VALUE
from waiting import shown, until

END = "Utilization target, end"
HANDLE_WIDTH = 15


class Lever(Case):
    def setUp(self):
        super().setUp()
        self.plan = self.plans.new(example="coreweave-vast-2025")
        self.desk = self.start(self.plan)
        self.before = self.plans.figures(self.plan)
        self.contents = self.plans.export(self.plan, "json")
        self.desk.wait_figures(self.before)
        self.slider = self.desk.control("slider", END)

    def figures_with(self, share):
        """What the command line makes of the plan with another target, in a copy."""
        copy = self.plan.with_name("copy.headroom")
        shutil.copyfile(self.plan, copy)
        self.plans.set(copy, "settings.utilization_end", share)
        return self.plans.figures(copy)

    def unchanged(self):
        self.desk.wait_figures(self.before)
        self.assertFalse(self.desk.menu_item("Edit", "Undo").has("enabled"))
        self.close(self.desk)
        self.assertEqual(self.plans.export(self.plan, "json"), self.contents)

    def test_steps_of_the_keyboard_are_one_edit_that_undo_takes_back(self):
        self.assertEqual(self.desk.control("text", f"{END}, value").text, "90")
        self.desk.focus(self.slider)
        step = (self.slider.read(VALUE, "MaximumValue") - self.slider.read(VALUE, "MinimumValue"))
        self.assertGreater(step, 0)
        at = self.slider.value
        self.desk.keys("Right")
        until(lambda: self.slider.value > at, "the lever to move")
        once = self.desk.control("text", f"{END}, value").text
        self.desk.keys(*["Right"] * (round(5 / (float(once) - 90)) - 1), "Return")
        shown(lambda: self.plans.get(self.plan, "settings.utilization_end"), "0.95", "the target in the file")
        after = self.plans.figures(self.plan)
        self.assertNotEqual(after, self.before)
        self.desk.wait_figures(after)
        self.desk.keys("ctrl+z")
        shown(lambda: self.plans.export(self.plan, "json"), self.contents, "the plan after undo")
        self.unchanged()

    def test_steps_of_the_keyboard_are_taken_back_with_escape(self):
        self.desk.focus(self.slider)
        self.desk.keys(*["Right"] * 5, "Escape")
        self.unchanged()

    def test_a_lever_that_is_held_shows_what_would_be_and_escape_takes_it_back(self):
        low, high = self.slider.read(VALUE, "MinimumValue"), self.slider.read(VALUE, "MaximumValue")
        left, top, width, height = self.slider.place()
        place = lambda value: left + HANDLE_WIDTH / 2 + (width - HANDLE_WIDTH) * (value - low) / (high - low)
        at = self.slider.value
        hold = self.desk.hands.hold(place(at), top + height / 2)
        hold.move(place(at + 0.4 * (high - at)), top + height / 2)
        until(lambda: self.slider.value > at, "the lever to move")
        share = f"{self.desk.control('text', f'{END}, value').text}%"
        self.desk.wait_figures(self.figures_with(share))
        self.assertEqual(self.plans.export(self.plan, "json"), self.contents)
        self.desk.keys("Escape")
        self.desk.wait_figures(self.before)
        hold.release()
        self.unchanged()

    def test_a_lever_that_is_let_go_is_one_edit(self):
        low, high = self.slider.read(VALUE, "MinimumValue"), self.slider.read(VALUE, "MaximumValue")
        left, top, width, height = self.slider.place()
        place = lambda value: left + HANDLE_WIDTH / 2 + (width - HANDLE_WIDTH) * (value - low) / (high - low)
        at = self.slider.value
        hold = self.desk.hands.hold(place(at), top + height / 2)
        hold.move(place(at + 0.4 * (high - at)), top + height / 2)
        until(lambda: self.slider.value > at, "the lever to move")
        hold.release()
        until(lambda: self.plans.export(self.plan, "json") != self.contents, "the edit in the file")
        self.desk.wait_figures(self.plans.figures(self.plan))
        self.desk.keys("ctrl+z")
        shown(lambda: self.plans.export(self.plan, "json"), self.contents, "the plan after undo")
        self.unchanged()
