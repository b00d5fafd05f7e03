# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what a window will show. There is no sleep of a fixed length: a condition is asked again until it holds."""
import time

PATIENCE = 30  # seconds; far more than a loaded machine needs, so that only a mistake waits for it
BREATH = 0.02


class Gone(Exception):
    """Something in the window that was being read is not there any more."""


def until(condition, what, seconds=PATIENCE):
    """The first true answer of `condition`; fails with `what` (text, or a function that says it) once it took too long."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if answer := condition():
                return answer
        except Gone:
            pass
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds} s for {what() if callable(what) else what}")
        time.sleep(BREATH)


def shown(read, expected, what):
    """Waits until `read()` is `expected`, and says what it was instead."""
    last = [None]

    def same():
        last[0] = read()
        return last[0] == expected

    until(same, lambda: f"{what} to be {expected!r}; it is {last[0]!r}")
