# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no plan, or cannot be read or written, is answered with a sentence; the window goes on."""
import sqlite3

from case import Case
from waiting import until


class BadFile(Case):
    def refused(self, path, *words):
        """Starts the desk on it: a sentence with these words, no plan shown, the file not a byte different."""
        before = path.read_bytes() if path.is_file() else None
        desk = self.start(path)
        sentence = desk.says(path.name, *words)
        self.assertTrue(sentence.endswith("."), sentence)
        self.assertEqual(desk.title, "Headroom")
        self.assertEqual(desk.frame.all("filler", "Headline figures"), [])
        self.close(desk)
        self.assertEqual(path.read_bytes() if path.is_file() else None, before)

    def file(self, contents, name="plan.headroom"):
        path = self.stage.folder / name
        path.write_bytes(contents)
        return path

    def test_a_letter_is_no_plan(self):
        self.refused(self.file(b"Dear reader, this is a letter."), "no SQLite database")

    def test_an_empty_file_is_no_plan(self):
        self.refused(self.file(b""), "is empty")

    def test_a_folder_is_no_plan(self):
        folder = self.stage.folder / "plans"
        folder.mkdir()
        self.refused(folder, "is a directory")

    def test_a_missing_file_is_said_to_be_missing(self):
        self.refused(self.stage.folder / "missing.headroom", "does not exist")

    def test_json_of_something_else_is_no_plan(self):
        self.refused(self.file(b'{"cats": 7}', "cats.json"), "cannot be opened")

    def test_a_plan_of_a_newer_format_is_refused_with_its_version(self):
        plan = self.plans.new()
        with sqlite3.connect(plan) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.refused(plan, "version 99")

    def test_a_plan_that_may_not_be_read_is_said_to_be_unreadable(self):
        plan = self.plans.new()
        plan.chmod(0)
        self.stage.obey_permissions()
        desk = self.start(plan)
        desk.says("plan.headroom", "cannot be read")
        self.close(desk)

    def test_a_read_only_plan_is_shown_and_cannot_be_changed(self):
        plan = self.plans.new()
        plan.chmod(0o444)
        self.stage.obey_permissions()
        desk = self.start(plan)
        desk.wait_title("Small lab (plan.headroom, read-only) – Headroom")
        desk.says("plan.headroom", "is read-only", "can be copied")
        desk.wait_figures(self.plans.figures(plan))
        desk.page("Sites")
        self.assertFalse(desk.frame.find("push button", "Sites: Add").has("enabled"))
        self.close(desk)

    def test_a_bad_file_leaves_the_plan_that_is_open(self):
        plan = self.plans.new()
        letter = self.file(b"Dear reader", "letter.headroom")
        desk = self.start(plan)
        figures = self.plans.figures(plan)
        desk.wait_figures(figures)
        desk.choose("File", "Open…")
        desk.answer_file("Open a plan", letter, "Open")
        desk.says("letter.headroom", "no SQLite database")
        self.assertEqual(desk.title, "Small lab (plan.headroom) – Headroom")
        self.assertEqual(desk.figures(), figures)
        self.close(desk)

    def test_what_is_wrong_on_the_command_line_is_said_on_standard_error(self):
        process = self.stage.start([self.desk_program, "--exports", "x"], stderr=-1, text=True)
        said = process.communicate(timeout=30)[1]
        self.assertEqual(process.returncode, 2)
        self.assertIn('"--exports" is no option of headroom', said)
