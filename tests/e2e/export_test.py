# SPDX-License-Identifier: GPL-3.0-or-later
"""The File menu writes a report, figures, the plan and copies; where it cannot, it says so and leaves no half of a file."""
import re
import subprocess
from itertools import takewhile

from case import Case
from headline import NAMES

DIALOG = "Export"


def text_of(pdf):
    """The text of a PDF, line by line as it stands on the page, spaces in a row made one."""
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True, timeout=60).stdout
    return "\n".join(" ".join(line.split()) for line in text.splitlines())


def lines_of_evaluate(plans, plan):
    """The table that `headroom-cli evaluate` prints, spaces in a row made one."""
    table = takewhile(bool, plans.run("evaluate", plan).splitlines()[2:])
    return [" ".join(line.split()) for line in table]


def missing_in(text, lines):
    """The lines of evaluate that a report does not print: each stands there whole, alone or beside another. Why a figure does
    not exist may stand below its name, and without the word none."""
    def stands(part):
        return re.search(rf"(?<!\S){re.escape(part)}(?!\S)", text)

    return [line for line in lines if not all(stands(part) for part in line.split(" none: "))]


class Export(Case):
    def setUp(self):
        super().setUp()
        self.plan = self.plans.new(example="coreweave-tiered-2025")
        self.place = self.stage.folder / "out"
        self.place.mkdir()

    def open(self):
        desk = self.start(self.plan)
        desk.wait_figures(self.plans.figures(self.plan))
        return desk

    def names(self):
        """All that is in the folder, hidden files too."""
        return sorted(path.name for path in self.place.iterdir())

    def test_figures_are_those_of_the_command_line_to_the_byte(self):
        desk = self.open()
        desk.choose("File", "Export figures (CSV)")
        desk.answer_file(DIALOG, self.place / "figures.csv")
        desk.status("figures.csv is written")
        self.assertEqual((self.place / "figures.csv").read_bytes(), self.plans.export(self.plan, "csv"))
        self.assertEqual(self.names(), ["figures.csv"])
        self.close(desk)

    def test_a_plan_as_json_is_that_of_the_command_line_to_the_byte(self):
        desk = self.open()
        desk.choose("File", "Export plan (JSON)")
        desk.answer_file(DIALOG, self.place / "plan.json")
        desk.status("plan.json is written")
        self.assertEqual((self.place / "plan.json").read_bytes(), self.plans.export(self.plan, "json"))
        self.close(desk)

    def test_the_report_holds_every_headline_figure_as_evaluate_prints_it(self):
        desk = self.open()
        desk.keys("F6")
        desk.answer_report(self.place / "report.pdf")
        desk.status("report.pdf is written")
        text, table = text_of(self.place / "report.pdf"), lines_of_evaluate(self.plans, self.plan)
        self.assertGreater(len(table), len(NAMES))
        self.assertEqual(missing_in(text, table), [])
        self.assertNotRegex(text.lower(), r"\b(nan|inf)\b")
        self.close(desk)

    def test_an_ending_is_added_where_none_is_typed(self):
        desk = self.open()
        desk.choose("File", "Export figures (CSV)")
        desk.answer_file(DIALOG, self.place / "figures")
        desk.status("figures.csv is written")
        self.assertEqual(self.names(), ["figures.csv"])
        self.close(desk)

    def test_a_copy_is_the_plan_and_the_window_stays_with_the_first(self):
        desk = self.open()
        desk.keys("ctrl+shift+s")
        desk.answer_file("Save a copy", self.place / "copy.headroom")
        desk.status("A copy is saved", "you go on working on plan.headroom")
        self.assertEqual(self.plans.export(self.place / "copy.headroom", "json"), self.plans.export(self.plan, "json"))
        self.assertIn("(plan.headroom)", desk.title)
        self.close(desk)

    def answer(self, desk, name, replaces=False):
        """Names the file; of a report, after what it is to be."""
        if name.endswith(".pdf"):
            desk.answer_report(self.place / name, replaces)
        else:
            desk.answer_file(DIALOG, self.place / name, replaces=replaces)

    def forbidden(self, menu_entry, name):
        """A folder that may not be written into: said, and nothing is there afterwards."""
        self.place.chmod(0o555)
        self.stage.obey_permissions()
        desk = self.open()
        desk.choose("File", menu_entry)
        self.answer(desk, name)
        desk.says(name, "cannot be written")
        self.assertEqual(self.names(), [])
        self.close(desk)

    def test_a_report_into_a_folder_that_may_not_be_written_is_said_to_be_impossible(self):
        self.forbidden("Export report", "report.pdf")

    def test_figures_into_a_folder_that_may_not_be_written_are_said_to_be_impossible(self):
        self.forbidden("Export figures", "figures.csv")

    def full(self, menu_entry, name):
        """No room for the whole file: said, the file of before stays, and no half of the new one."""
        (self.place / name).write_text("of before")
        desk = self.open()
        self.stage.limit_files(desk.process.pid, 8_192)
        desk.choose("File", menu_entry)
        self.answer(desk, name, replaces=True)
        desk.says(name, "cannot be written")
        self.assertEqual(self.names(), [name])
        self.assertEqual((self.place / name).read_text(), "of before")
        self.close(desk)

    def test_a_report_that_finds_no_room_leaves_the_file_of_before(self):
        self.full("Export report", "report.pdf")

    def test_figures_that_find_no_room_leave_the_file_of_before(self):
        self.full("Export figures", "figures.csv")
