# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure of the headline is asked where it comes from, down to an input, and back."""
from case import Case
from waiting import shown, until

STEPS = 30


class Why(Case):
    def setUp(self):
        super().setUp()
        self.plan = self.plans.new(example="small-lab")
        self.figures = self.plans.figures(self.plan)
        self.desk = self.start(self.plan)
        self.desk.wait_figures(self.figures)

    def panel(self):
        return until(lambda: self.desk.frame.find("filler", "Why"), "the panel Why")

    def says(self):
        return [each.name for each in self.panel().all("label")]

    def until_says(self, text):
        until(lambda: text in self.says(), lambda: f"{text!r} in {self.says()}")

    def card(self, title):
        strip = until(lambda: self.desk.frame.find("filler", "Headline figures"), "the headline")
        return next(each for each in strip.children() if each.name == title)

    def test_a_headline_leads_down_to_an_input_and_back(self):
        name = "Capex within the horizon"
        self.desk.keys("F7")
        self.until_says("Where does a figure come from?")
        self.desk.hands.click(self.card("Capex").find("label", self.figures[name]))
        self.until_says(name)
        self.until_says(self.figures[name])

        # Down: the first operand of each answer, by the keyboard.
        walked = 0
        self.desk.keys("ctrl+bracketleft")
        while not self.panel().find("push button", "Go to the input"):
            before = self.says()
            self.desk.keys("ctrl+bracketleft")
            until(lambda: self.says() != before, f"another answer than {before}")
            walked += 1
            self.assertLess(walked, STEPS)
        self.panel().find("push button", "Go to the input").press()
        until(lambda: self.desk.frame.find("table") or self.desk.frame.find("text"), "the page of the input")
        until(lambda: not self.card("Capex").find("label", "Peak debt"), "another page than the overview")

        for step in range(walked):
            self.desk.keys("alt+Left")
        self.until_says(name)
        self.close(self.desk)

    def test_a_line_of_a_card_is_chosen_by_the_arrows(self):
        self.desk.focus(self.card("Capex"))
        self.desk.keys("Down", "F7")
        self.until_says("Capex before month 0")
        self.desk.keys("ctrl+bracketleft", "Escape")
        self.close(self.desk)

    def test_an_edit_is_seen_in_the_answer(self):
        self.desk.keys("F7")
        self.desk.hands.click(self.card("Capex").find("label", self.figures["Capex within the horizon"]))
        self.until_says(self.figures["Capex within the horizon"])
        self.desk.page("Settings")
        scale = self.desk.control("text", "GPU scale")
        self.panel().find("check box", lambda text: text.startswith("Stay")).press()
        self.desk.retype(scale, "2", "Return")
        shown(lambda: self.plans.get(self.plan, "settings.gpu_scale"), "2", "the scale in the file")
        self.until_says(self.plans.figures(self.plan)["Capex within the horizon"])
        self.close(self.desk)
