# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan from an example is a draft until it is given a place."""
from case import Case
from waiting import until


class Draft(Case):
    def drafts(self):
        return sorted((self.stage.folder / "data_home").rglob("drafts/*.headroom"))

    def from_example(self):
        desk = self.start()
        desk.choose("File", "New from example", "Small lab")
        desk.wait_title("Small lab (draft) – Headroom")
        return desk

    def test_an_example_becomes_a_draft_that_ctrl_s_gives_a_place(self):
        desk = self.from_example()
        self.assertEqual([path.name for path in self.drafts()], ["Small lab.headroom"])
        desk.keys("ctrl+s")
        place = self.stage.folder / "Our lab.headroom"
        desk.answer_file("Give the draft a place", place)
        desk.wait_title("Small lab (Our lab.headroom) – Headroom")
        until(lambda: self.drafts() == [], "the draft to go")
        desk.wait_figures(self.plans.figures(place))
        # Its place is its first version; nothing has changed since.
        desk.says("Version 1 is kept")
        desk.keys("ctrl+s")
        desk.says("Nothing has changed since version 1 was kept")
        self.close(desk)

    def test_a_draft_is_kept_without_a_question_and_offered_again(self):
        desk = self.from_example()
        self.close(desk)
        again = self.start()
        again.control("push button", lambda name: name.startswith("Small lab (draft)")).press()
        again.wait_title("Small lab (draft) – Headroom")
        again.wait_figures(self.plans.figures(self.drafts()[0]))
        self.close(again)

    def test_two_drafts_of_one_example_are_two_plans(self):
        desk = self.from_example()
        desk.choose("File", "New from example", "Small lab")
        until(lambda: len(self.drafts()) == 2, "a second draft")
        self.close(desk)

    def test_a_new_plan_has_no_rows_and_says_how_to_begin(self):
        desk = self.start()
        desk.keys("ctrl+n")
        until(lambda: "(draft)" in desk.title, "a draft")
        desk.page("Sites")
        desk.says("Sites", "nothing here yet")
        self.close(desk)
