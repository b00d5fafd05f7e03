# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and the mouse of a user, through the X server."""
import subprocess

KEY_MILLISECONDS = "4"


class Hands:
    def __init__(self, environment):
        self._environment = environment

    def _do(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=30)

    def keys(self, *names):
        """Presses keys one after the other: "F2", "ctrl+z", "Return"."""
        if names:
            self._do("key", "--delay", KEY_MILLISECONDS, *names)

    def type(self, text):
        self._do("type", "--delay", KEY_MILLISECONDS, "--", text)

    def click(self, node, times=1):
        left, top, width, height = node.place()
        self._do("mousemove", str(left + width // 2), str(top + height // 2), "click", "--repeat", str(times), "--delay", KEY_MILLISECONDS, "1")

    def hold(self, x, y):
        """Presses the mouse there and keeps it pressed."""
        self._do("mousemove", str(round(x)), str(round(y)), "mousedown", "1")
        return Hold(self._do)


class Hold:
    def __init__(self, do):
        self._do = do

    def move(self, x, y):
        self._do("mousemove", str(round(x)), str(round(y)))

    def release(self):
        self._do("mouseup", "1")
