#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs cases on the real window: run_case.py --desk PROGRAM --cli PROGRAM --artefacts FOLDER CASE…

CASE is FILE.test_NAME ("opening_test.test_…") or FILE, all cases of it. Status 1 where one failed."""
import argparse
import importlib
import signal
import sys
import unittest

from case import Case


def cases_of(name):
    """The cases that `name` means."""
    file, _, method = name.partition(".")
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*.{method}"] if method else None
    found = loader.loadTestsFromModule(importlib.import_module(file))
    if found.countTestCases() == 0:
        raise SystemExit(f"there is no case {name}")
    return found


class Result(unittest.TextTestResult):
    """Looks at the window at the moment of the failure, while it is still there."""

    def addFailure(self, test, err):
        test.keep_evidence()
        super().addFailure(test, err)

    def addError(self, test, err):
        test.keep_evidence()
        super().addError(test, err)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("--desk", "--cli", "--artefacts"):
        parser.add_argument(option, required=True)
    parser.add_argument("cases", nargs="+")
    wanted = parser.parse_args()
    Case.desk_program, Case.cli_program, Case.artefacts = wanted.desk, wanted.cli, wanted.artefacts
    # A case that is told to end takes its display with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    suite = unittest.TestSuite(cases_of(name) for name in wanted.cases)
    done = unittest.TextTestRunner(verbosity=2, resultclass=Result).run(suite)
    return 0 if done.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
