# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds resources/translations/texts.py sources and translations that lack something: texts_test.py LUPDATE"""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "resources/translations/texts.py"
LUPDATE = sys.argv.pop(1)
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n</TS>\n'


class Texts(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.file = self.root / "headroom_zh_CN.ts"
        self.file.write_text(EMPTY.format("zh_CN"))
        for name in ("core", "ui", "app"):
            (self.root / name).mkdir()

    def source(self, path, text):
        (self.root / path).write_text(text)

    def run_script(self, *options, file=None):
        command = [sys.executable, "-B", SCRIPT, "--lupdate", LUPDATE, "--root", self.root, *options, file or self.file]
        done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(done.stderr, "")
        return done.stdout

    def translate(self, *pairs):
        """Writes the translations into the file that a run of the script has made."""
        text = self.file.read_text()
        for source, translation in pairs:
            self.assertIn(f"<source>{source}</source>", text)
            at = text.index("<translation", text.index(f"<source>{source}</source>"))
            end = text.index("</translation>", at)
            text = text[:at] + f"<translation>{translation}" + text[end:]
        self.file.write_text(text)

    def test_texts_of_members_free_functions_and_core_are_found_in_one_context(self):
        self.source("core/a.h", 'namespace h { std::string_view a() { return HR_TR("in core"); } }')
        self.source("core/a.def", 'FIGURE(A, "key", HR_TR("in a def"))')
        self.source("ui/b.cpp", 'std::vector<int> b() { tr("free"); } void C::c() { tr("member"); QObject::tr("two " "pieces"); }')
        self.source("app/c.cpp", 'auto x = QCoreApplication::translate("headroom::X", "with context");')
        said = self.run_script()
        for text in ("in core", "in a def", "free", "member", "two pieces", "with context"):
            self.assertIn(f'"{text}" is to be translated', said)
        self.assertEqual(self.file.read_text().count("<name>"), 1)
        self.assertIn("<name>headroom</name>", self.file.read_text())

    def test_what_is_no_call_is_left_alone(self):
        self.source("ui/b.cpp", '// tr("comment")\nconst char* a = "tr(\\"literal\\")"; auto f = ptr("pointer"); QString tr(const char* text);\nint n = 10\'000; tr(text);')
        self.assertNotIn("to be translated", self.run_script())

    def test_a_missing_translation_is_said(self):
        self.source("ui/b.cpp", 'tr("old")')
        self.run_script()
        self.assertIn('"old" is unfinished', self.run_script("--check"))
        self.translate(("old", "旧"))
        self.assertIn("complete", self.run_script("--check"))
        self.source("ui/b.cpp", 'tr("old"); tr("new")')
        self.assertIn('"new" is missing', self.run_script("--check"))

    def test_a_translation_of_nothing_is_said_and_dropped(self):
        self.source("ui/b.cpp", 'tr("old"); tr("gone")')
        self.run_script()
        self.translate(("old", "旧"), ("gone", "无"))
        self.source("ui/b.cpp", 'tr("old")')
        self.assertIn('"gone" is no text', self.run_script("--check"))
        self.run_script()
        self.assertIn("complete", self.run_script("--check"))

    def test_a_lost_place_is_said(self):
        self.source("ui/b.cpp", 'tr("%1 of %2"); HR_TR("{place}: 5 %")')
        self.run_script()
        self.translate(("%1 of %2", "%2 中的 %1"), ("{place}: 5 %", "5 %"))
        said = self.run_script("--check")
        self.assertIn('has not the places of "{place}: 5 %"', said)
        self.assertNotIn("%1 of %2", said)

    def test_two_literals_in_one_call_are_refused(self):
        self.source("ui/b.cpp", 'tr(many ? "rows" : "row")')
        self.assertIn("ui/b.cpp:1", self.run_script("--check"))

    def test_plural_forms_of_english_are_asked_for_and_only_those(self):
        english = self.root / "headroom_en.ts"
        english.write_text(EMPTY.format("en"))
        self.source("ui/b.cpp", 'tr("%n row(s)", nullptr, n); tr("once")')
        said = self.run_script(file=english)
        self.assertIn('"%n row(s)" is to be translated', said)
        self.assertNotIn("once", said)
        self.assertEqual(english.read_text().count("<numerusform>"), 2)

    def test_meanings_are_kept_apart(self):
        self.source("ui/b.cpp", 'tr("Open", "verb"); tr("Open", "state")')
        self.run_script()
        self.assertEqual(self.file.read_text().count("<source>Open</source>"), 2)


if __name__ == "__main__":
    unittest.main()
