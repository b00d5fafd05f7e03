# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of inputs, used as people use a spreadsheet: by the names of its rows and columns, with keys."""
from gi.repository import GLib

from tree import TABLE
from waiting import until


class Sheet:
    def __init__(self, desk, name):
        self.desk = desk
        self.table = desk.control("table", name)
        describe = lambda at: self.table.call(TABLE, "GetColumnDescription", GLib.Variant("(i)", (at,)))[0]
        # Without the unit, on one line: "Delay (months)".
        self.columns = [" ".join(describe(at).split()).partition(" (")[0] for at in range(self.table.columns())]

    def _cell(self, row, column):
        return self.table.cell(row, self.columns.index(column))

    @staticmethod
    def _text(cell):
        text = cell.name.partition(": ")[2]
        return "" if text == "empty" else text

    def rows(self):
        """What stands in the first column, from the top."""
        return [self._text(self.table.cell(row, 0)) for row in range(self.table.rows())]

    def read(self, row, column):
        """The text of a cell."""
        return self._text(self._cell(self.rows().index(row), column))

    def note(self, row, column):
        """What is wrong with a cell, or why it does not count, or where its row is from."""
        return self._cell(self.rows().index(row), column).description

    def go(self, row, column):
        """Goes to a cell: into the table by a click, then with the keyboard."""
        at = self.rows().index(row)
        self.desk.hands.click(self.table)
        until(lambda: self.table.has("focused"), f"the keyboard on {self.table.name!r}")
        self.desk.keys("ctrl+Home", *["Down"] * at, *["Right"] * self.columns.index(column))
        until(lambda: self._cell(at, column).has("focused"), f"the keyboard on {row!r}, {column!r}")

    def type(self, row, column, text, *ending):
        """Types an entry into a cell, in place of what it holds."""
        self.go(row, column)
        self.desk.hands.type(text)
        self.desk.keys(*ending or ["Return"])

    def press(self, button):
        """A button above the table: "Add", "Duplicate", "Delete"."""
        self.desk.control("push button", f"{self.table.name}: {button}").press()
