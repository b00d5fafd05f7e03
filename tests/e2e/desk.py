# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk as its user has it: started, read and driven by its window."""
import subprocess

from hands import Hands
from headline import figures_of
from waiting import Gone, shown, until

WINDOWS = ("dialog", "alert message")


class Desk:
    def __init__(self, stage, program, *arguments):
        self.stage = stage
        self.hands = Hands(stage.environment)
        self._errors = open(stage.folder / "desk.log", "ab+")
        self.process = stage.start([program, *map(str, arguments)], stdout=self._errors, stderr=self._errors)
        self.program = until(self._registered, "the desk to show itself")
        self.frame = until(lambda: next((each for each in self.program.children() if each.role == "frame"), None), "the window")
        until(lambda: self.frame.has("active"), "the window to have the keyboard")

    def _registered(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the desk ended with status {self.process.returncode}: {self.errors()}")
        return self.stage.bus.program_of(self.process.pid)

    def errors(self):
        """All that it has written on its standard error."""
        self._errors.flush()
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")

    @property
    def title(self):
        return self.frame.name

    def wait_title(self, title):
        shown(lambda: self.title, title, "the title")

    # What is on screen

    def figures(self):
        """The headline figures, by the names that `headroom-cli evaluate` gives them."""
        return figures_of(until(lambda: self.frame.find("filler", "Headline figures"), "the headline"))

    def wait_figures(self, expected):
        shown(self.figures, expected, "the headline")

    def control(self, role, name):
        """A control that is on screen and can be used, by its role and accessible name."""
        found = lambda: self.frame.find(role, name)
        return until(lambda: (node := found()) and node.has("enabled") and node, f"{role} {name!r} in the window")

    def labelled(self, role, label):
        """A control whose name is what it holds, a list for one, by the label that belongs to it."""
        return until(lambda: next((each for each in self.frame.all(role) if label in each.labels()), None), f"{role} with the label {label!r}")

    def says(self, *words):
        """The sentence on the window that holds all of these words."""
        holds = lambda text: all(word in text for word in words)
        return until(lambda: self.frame.find("label", holds), f"a sentence with {words}").name

    def status(self, *words):
        """The same, in the line at the foot of the window."""
        holds = lambda node: all(word in node.name for word in words)
        bar = lambda: next((each for each in self.frame.children() if each.role == "status bar"), None)
        return until(lambda: (found := bar()) and holds(found) and found, f"a message with {words}").name

    # Pages, menus, dialogs

    def page(self, title):
        """Goes to a page of the outline. Its title may be followed by how many entries wait on it."""
        item = self._page_item(title)
        self.hands.click(item)
        until(lambda: item.has("selected"), f"page {title!r}")

    def _page_item(self, title):
        return next(each for each in self.frame.find("tree", "Pages").children() if each.name.split("  ")[0] == title)

    def waiting(self, title, entries):
        """Waits until so many entries wait to be mended on a page, by its title in the outline."""
        shown(lambda: self._page_item(title).name, f"{title}  \u25b2 {entries}" if entries else title, "the title of the page")

    def menu_item(self, menu, *path):
        """An entry of a menu, or of a menu in it, by how its name begins ("Undo: Change of PUE" by "Undo")."""
        bar = next(each for each in self.frame.children() if each.role == "menu bar")
        item = None
        for wanted in (menu, *path):
            below = bar.children() if item is None else item.children()[0].children()
            item = next((each for each in below if each.name.startswith(wanted)), None)
            if item is None:
                raise AssertionError(f"no {wanted!r} among {[each.name for each in below]}")
        return item

    def choose(self, menu, *path):
        until(lambda: self.menu_item(menu, *path).has("enabled"), f"{path[-1]!r} to be enabled")
        self.menu_item(menu, *path).press()

    def dialog(self, title):
        """A dialog, once it has the keyboard."""
        find = lambda: next((each for each in self.program.children() if each.role in WINDOWS and each.name == title), None)
        return until(lambda: (node := find()) and node.has("active") and node, f"the dialog {title!r}")

    def dialogs(self):
        return [each.name for each in self.program.children() if each != self.frame and each.has("showing")]

    def answer_file(self, title, path, button="Save", replaces=False):
        """Gives the name of a file to a file dialog; `replaces`: it asks whether to replace one, and is told yes."""
        dialog = self.dialog(title)
        dialog.find("text", "File name:").put(str(path))
        until(lambda: dialog.find("push button", button).has("enabled"), f"button {button!r}")
        dialog.find("push button", button).press()
        if replaces:
            until(lambda: (asked := self._question()) and asked.has("active") and asked, "the question").find("push button", "Yes").press()
        until(lambda: title not in self.dialogs(), f"the dialog {title!r} to close")

    def answer_report(self, path, replaces=False):
        """Takes the report as it is offered, and gives the name of its file."""
        dialog = self.dialog("Report")
        until(lambda: dialog.find("push button", "Save PDF…").has("enabled"), "the report to be there")
        dialog.find("push button", "Save PDF…").press()
        self.answer_file("Export", path, replaces=replaces)

    def _question(self):
        return next((each for each in self.program.children() if each.role == "alert message" and each.has("showing")), None)

    # Keys

    def keys(self, *names):
        """Presses keys in the window that has the keyboard."""
        self.hands.keys(*names)

    def focus(self, node):
        node.grab_focus()
        until(lambda: node.has("focused"), f"the keyboard on {node.name!r}")
        return node

    def retype(self, node, text, *ending):
        """Types `text` in place of what a line holds."""
        self.focus(node)
        self.hands.keys("ctrl+a")
        self.hands.type(text)
        self.hands.keys(*ending)

    # The end

    def close(self, *keys):
        """Closes the window as the user does; returns the exit status."""
        self.hands.keys(*keys or ["ctrl+q"])
        return self.ended()

    def ended(self):
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired as expired:
            raise AssertionError("the desk did not end") from expired

    def picture(self):
        try:
            return self.program.picture()
        except (Gone, AttributeError) as error:
            return f"the window cannot be read: {error}"
