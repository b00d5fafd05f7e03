#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does jobs with workbooks in one LibreOffice Calc, one after the other.

    calc_server.py [--limit SECONDS] < jobs > answers

Each line of `jobs` is a JSON object, and so is each line of `answers`, in the same order:
  {"do": "open", "file": PATH}                    the workbook that the next jobs are about; it is recalculated as it is read. {"sheets": [NAME…]}
  {"do": "set", "cells": [[SHEET, CELL, NUMBER]…]}  types numbers into cells and lets what follows from them follow. {}
  {"do": "read", "ranges": [[SHEET, RANGE]…], "file": PATH}  writes the cells to PATH, range after range, row after row, as doubles of the
                                                  machine; a blank cell is 0, what is no number is NaN. {"cells": COUNT}
  {"do": "text", "ranges": [[SHEET, RANGE]…]}     {"texts": [TEXT…]}: texts as they are, numbers to 15 digits, "error"
  {"do": "errors"}                                {"errors": ["SHEET.CELL: what it shows"…], "count": HOW MANY THERE ARE}: the first 20
  {"do": "time", "times": N}                      {"seconds": [SECONDS…]} of N hard recalculations of everything
Status 1, and one sentence to stderr, where LibreOffice is not there, hangs (it is then stopped) or refuses a job."""
import argparse
import json
import math
import signal
import sys
import threading
import time
from array import array
from pathlib import Path

try:
    import uno
    from com.sun.star.uno import Exception as UnoException

    from office import Office, OfficeFailed, die_with_parent, properties
except ImportError as missing:
    sys.exit(f"{missing}: Debian's python3-uno brings it, for /usr/bin/python3")

FIRST_ERRORS = 20
RESULT_IS_ERROR = 4  # com.sun.star.sheet.FormulaResult.ERROR


class Jobs:
    """The workbook that stands open, and what can be asked of it."""

    def __init__(self, office):
        self.office, self.opened = office, None

    @property
    def document(self):
        if not self.opened:
            raise OfficeFailed("no workbook is open")
        return self.opened

    def open(self, job):
        self.close()
        path = Path(job["file"]).resolve()
        if not path.is_file():
            raise OfficeFailed(f"{path}: there is no such file")
        self.opened = self.office.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, properties(Hidden=True))
        if not self.opened or not self.opened.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
            raise OfficeFailed(f"{path}: LibreOffice does not open it as a workbook")
        return {"sheets": list(self.document.Sheets.ElementNames)}

    def close(self):
        if self.opened:
            self.opened.close(True)
            self.opened = None

    def sheet(self, name):
        if not self.document.Sheets.hasByName(name):
            raise OfficeFailed(f"the workbook has no sheet {name!r}")
        return self.document.Sheets.getByName(name)

    def set(self, job):
        for sheet, cell, value in job["cells"]:
            self.sheet(sheet).getCellRangeByName(cell).setValue(value)
        self.document.calculate()
        return {}

    def read(self, job):
        cells = array("d")
        for sheet, place in job["ranges"]:
            for row in self.sheet(sheet).getCellRangeByName(place).getDataArray():
                # Numbers are floats, texts and blanks are texts, and errors are nothing at all.
                cells.extend([cell if isinstance(cell, float) else 0.0 if cell == "" else math.nan for cell in row])
        Path(job["file"]).write_bytes(cells.tobytes())
        return {"cells": len(cells)}

    def text(self, job):
        texts = []
        for sheet, place in job["ranges"]:
            for row in self.sheet(sheet).getCellRangeByName(place).getDataArray():
                texts += [f"{cell:.15g}" if isinstance(cell, float) else "error" if cell is None else cell for cell in row]
        return {"texts": texts}

    def errors(self, _):
        shown, count = [], 0
        for sheet in self.document.Sheets:
            for area in sheet.queryFormulaCells(RESULT_IS_ERROR).RangeAddresses:
                count += (area.EndColumn - area.StartColumn + 1) * (area.EndRow - area.StartRow + 1)
                for row in range(area.StartRow, area.EndRow + 1):
                    for column in range(area.StartColumn, area.EndColumn + 1):
                        if len(shown) == FIRST_ERRORS:
                            break
                        cell = sheet.getCellByPosition(column, row)
                        shown.append(f"{cell.AbsoluteName.replace('$', '')}: {cell.getString()} from {cell.getFormula()}")
        return {"errors": shown, "count": count}

    def time(self, job):
        seconds = []
        for _ in range(job["times"]):
            before = time.perf_counter()
            self.document.calculateAll()
            seconds.append(time.perf_counter() - before)
        return {"seconds": seconds}

    NAMES = ("open", "set", "read", "text", "errors", "time")

    def do(self, job):
        if job["do"] not in self.NAMES:
            raise OfficeFailed(f"{job['do']!r} is no job; there are {', '.join(self.NAMES)}")
        with self.office.watched(f"for {json.dumps(job)[:300]}"):
            return getattr(self, job["do"])(job)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=float, default=120, metavar="SECONDS", help="how long the start, or one job, may take (default: 120)")
    options = parser.parse_args()
    # Where who asked is gone, this goes too, in order, so that nothing is left of it. A handler would not run before a call has its answer.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    die_with_parent(signal.SIGTERM)
    try:
        with Office(options.limit) as office:
            threading.Thread(target=lambda: (signal.sigwait({signal.SIGTERM}), office.kill()), daemon=True).start()
            jobs = Jobs(office)
            for line in sys.stdin:
                print(json.dumps(jobs.do(json.loads(line))), flush=True)
            jobs.close()
    except OfficeFailed as failed:
        sys.exit(str(failed))
    except (UnoException, uno.RuntimeException) as refused:
        sys.exit(f"LibreOffice refused: {refused.Message}")


if __name__ == "__main__":
    main()
