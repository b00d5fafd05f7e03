# SPDX-License-Identifier: GPL-3.0-or-later
"""What every case has: a stage, plans, desks that are closed at its end, and a picture of what failed."""
import re
import sys
import unittest
from pathlib import Path

from desk import Desk
from plans import Plans
from stage import Stage

# What a program that works never says.
COMPLAINTS = re.compile(r"QObject::|QWidget::|QPainter|QLayout|QAccessible|QSqlDatabase|ASSERT|Sanitizer|terminate called|runtime error")


class Case(unittest.TestCase):
    desk_program = cli_program = artefacts = None
    maxDiff = None

    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)
        self.desks = []
        self.addCleanup(self._look_back)
        self.plans = Plans(self.cli_program, self.stage.folder)

    def start(self, *arguments):
        """The desk on these arguments."""
        desk = Desk(self.stage, self.desk_program, *arguments)
        self.desks.append(desk)
        return desk

    def close(self, desk, *keys):
        self.assertEqual(desk.close(*keys), 0, desk.errors())

    def _look_back(self):
        complaints = [line for desk in self.desks for line in desk.errors().splitlines() if COMPLAINTS.search(line)]
        self.assertEqual(complaints, [], "the desk complained")

    def keep_evidence(self):
        """What people want to see of a case that failed: the screen, the tree, what was said on standard error."""
        folder = Path(self.artefacts) / self.id()
        folder.mkdir(parents=True, exist_ok=True)
        self.stage.picture(folder / "screen.png")
        for number, desk in enumerate(self.desks):
            (folder / f"tree-{number}.txt").write_text(desk.picture())
            (folder / f"log-{number}.txt").write_text(desk.errors())
        print(f"evidence in {folder}", file=sys.stderr)
