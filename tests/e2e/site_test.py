# SPDX-License-Identifier: GPL-3.0-or-later
"""Sites that have tranches are added, duplicated and deleted; undo goes back to the beginning, redo to the end."""
from case import Case
from sheet import Sheet
from waiting import shown, until

SITE = "Pennsylvania 4"


class Site(Case):
    def setUp(self):
        super().setUp()
        self.plan = self.plans.new(example="coreweave-tiered-2025")
        self.desk = self.start(self.plan)
        self.desk.wait_figures(self.plans.figures(self.plan))
        self.desk.page("Sites")
        self.sites = Sheet(self.desk, "Sites")

    def counts(self):
        """Sites, tranches, and the tranches of the site by its name."""
        plan = self.plans.json(self.plan)
        ids = [each["id"] for each in plan["sites"] if each["name"] == SITE]
        return len(plan["sites"]), len(plan["tranches"]), sum(each["site"] in ids for each in plan["tranches"])

    def wait_counts(self, expected):
        shown(self.counts, expected, "sites, tranches and tranches of the site")
        self.desk.wait_figures(self.plans.figures(self.plan))

    def ask_to_delete(self):
        self.sites.go(SITE, "Name")
        self.sites.press("Delete")
        dialog = self.desk.dialog(f"Deletion of {SITE}")
        self.assertTrue(dialog.find("label", lambda text: text.startswith(f"Cannot stay without {SITE}:\nTranches: ")))
        return dialog

    def test_a_site_is_added_with_a_button_and_named_by_typing(self):
        self.assertEqual(self.counts(), (32, 38, 2))
        self.sites.press("Add")
        until(lambda: len(self.sites.rows()) == 33, "a row more")
        self.desk.hands.type("Reno")
        self.desk.keys("Return")
        shown(lambda: self.sites.rows()[-1], "Reno", "the name of the last row")
        self.wait_counts((33, 38, 2))
        self.assertEqual(self.plans.json(self.plan)["sites"][-1]["name"], "Reno")
        self.close(self.desk)

    def test_a_duplicate_has_every_value_of_the_site_and_none_of_its_tranches(self):
        self.sites.go(SITE, "Name")
        self.desk.keys("ctrl+shift+d")
        self.wait_counts((33, 38, 2))
        first, copy = next(each for each in self.plans.json(self.plan)["sites"] if each["name"] == SITE), self.plans.json(self.plan)["sites"][-1]
        self.assertEqual({**copy, "id": first["id"], "name": SITE}, first)
        self.assertNotEqual(copy["name"], SITE)
        self.close(self.desk)

    def test_a_duplicate_takes_its_tranches_along_by_the_menu_of_the_button(self):
        self.sites.go(SITE, "Name")
        button = self.desk.control("button menu", "Sites: Duplicate")
        left, top, width, height = button.place()
        hold = self.desk.hands.hold(left + width - 6, top + height / 2)
        hold.release()
        until(lambda: [each for each in button.children() if each.has("showing")], "the menu")
        self.desk.keys("Down", "Down", "Return")
        self.wait_counts((33, 40, 2))
        plan = self.plans.json(self.plan)
        self.assertEqual([each["site"] for each in plan["tranches"][-2:]], [plan["sites"][-1]["id"]] * 2)
        self.close(self.desk)

    def test_a_site_is_deleted_and_its_tranches_move_to_another(self):
        dialog = self.ask_to_delete()
        self.assertTrue(dialog.find("radio button", "Move them to").has("checked"))
        heir = dialog.find("combo box").name
        dialog.find("push button", "Delete").press()
        self.wait_counts((31, 38, 0))
        plan = self.plans.json(self.plan)
        moved = next(each["id"] for each in plan["sites"] if each["name"] == heir)
        self.assertEqual([each["site"] for each in plan["tranches"] if SITE in each["name"]], [moved, moved])
        self.close(self.desk)

    def test_a_site_is_deleted_and_its_tranches_too(self):
        dialog = self.ask_to_delete()
        dialog.find("radio button", "Delete them too").press()
        dialog.find("push button", "Delete").press()
        self.wait_counts((31, 36, 0))
        self.close(self.desk)

    def test_a_deletion_is_given_up_with_escape(self):
        before = self.plans.export(self.plan, "json")
        self.ask_to_delete()
        self.desk.keys("Escape")
        until(lambda: self.desk.dialogs() == [], "the dialog to close")
        self.close(self.desk)
        self.assertEqual(self.plans.export(self.plan, "json"), before)

    def test_undo_goes_back_to_the_beginning_and_redo_to_the_end(self):
        states = [self.plans.export(self.plan, "json")]

        def kept(what):
            until(lambda: self.plans.export(self.plan, "json") != states[-1], f"{what} in the file")
            states.append(self.plans.export(self.plan, "json"))

        self.sites.type("Denton", "Delay", "4")
        kept("a delay")
        self.sites.type("Denton", "PUE", "1.31")
        kept("a PUE")
        self.desk.keys("ctrl+shift+d")
        kept("a copy")
        self.ask_to_delete().find("push button", "Delete").press()
        kept("a deletion")
        self.desk.page("Utilization")
        self.desk.retype(self.desk.control("text", "Utilization target, end (%)"), "95", "Return")
        kept("a target")
        lever = self.desk.control("text", "Delay of demand, value")
        self.desk.retype(lever, "6", "Return")
        kept("a lever")
        self.desk.page("Overview")

        undo, redo = (lambda: self.desk.menu_item("Edit", "Undo")), (lambda: self.desk.menu_item("Edit", "Redo"))
        for state in reversed(states[:-1]):
            self.assertTrue(undo().has("enabled"))
            self.desk.keys("ctrl+z")
            until(lambda: self.plans.export(self.plan, "json") == state, "the step to be taken back in the file")
        until(lambda: not undo().has("enabled"), "nothing more to take back")
        self.desk.wait_figures(self.plans.figures(self.plan))
        for state in states[1:]:
            self.desk.keys("ctrl+y")
            until(lambda: self.plans.export(self.plan, "json") == state, "the step to be done again in the file")
        until(lambda: not redo().has("enabled"), "nothing more to do again")
        self.desk.wait_figures(self.plans.figures(self.plan))
        self.close(self.desk)
