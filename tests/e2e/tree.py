# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of a program, as a screen reader has it: AT-SPI over D-Bus, nothing cached."""
from gi.repository import Gio, GLib

from waiting import Gone

ACCESSIBLE, ACTION, COMPONENT, TEXT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Component", "Text"))
EDITABLE, TABLE, VALUE = (f"org.a11y.atspi.{name}" for name in ("EditableText", "Table", "Value"))
PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = {"active": 1, "checked": 4, "enabled": 8, "editable": 7, "focused": 12, "selected": 23, "showing": 25}
LABELLED_BY = 2
ANSWER_MILLISECONDS = 20_000
HOLDERS = ("table", "tree", "tree table", "list")  # of so many cells that a search for a control does not enter them


class Bus:
    """The bus on which programs show their trees, of the session bus at `address`."""

    def __init__(self, address):
        kind = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        connect = lambda at: Gio.DBusConnection.new_for_address_sync(at, kind, None, None)
        self._session = connect(address)
        found = self._session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, ANSWER_MILLISECONDS, None)
        self._bus = connect(found.unpack()[0])
        # The first question starts the registry, with which programs have to be able to register.
        self.programs()

    def call(self, owner, path, interface, method, arguments=None):
        try:
            return self._bus.call_sync(owner, path, interface, method, arguments, None, 0, ANSWER_MILLISECONDS, None).unpack()
        except GLib.Error as error:
            raise Gone(f"{method} of {path}: {error.message}") from error

    def programs(self):
        return Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children()

    def program_of(self, process):
        """The tree of a process by its number, or nothing yet."""
        for program in self.programs():
            owner = self.call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (program.owner,)))
            if owner[0] == process:
                return program
        return None


class Node:
    """A thing in a window. Every question goes to the program: an answer is what is there now."""

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def __eq__(self, other):
        return isinstance(other, Node) and (self.owner, self.path) == (other.owner, other.path)

    def call(self, interface, method, arguments=None):
        return self.bus.call(self.owner, self.path, interface, method, arguments)

    def read(self, interface, name):
        return self.call(PROPERTIES, "Get", GLib.Variant("(ss)", (interface, name)))[0]

    @property
    def name(self):
        return self.read(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self.read(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self.call(ACCESSIBLE, "GetRoleName")[0]

    @property
    def text(self):
        return self.call(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    @property
    def value(self):
        return self.read(VALUE, "CurrentValue")

    def has(self, state):
        low, high = self.call(ACCESSIBLE, "GetState")[0]
        return bool(((high << 32) | low) >> STATES[state] & 1)

    def children(self):
        return [Node(self.bus, owner, path) for owner, path in self.call(ACCESSIBLE, "GetChildren")[0] if not path.endswith("/null")]

    def labels(self):
        """The texts of the labels that belong to it."""
        related = self.call(ACCESSIBLE, "GetRelationSet")[0]
        return [Node(self.bus, *place).name for kind, places in related if kind == LABELLED_BY for place in places]

    def showing(self):
        """The nodes below that are on screen, in order; those in tables and trees left out."""
        for child in self.children():
            if not child.has("showing"):
                continue
            yield child
            if child.role not in HOLDERS:
                yield from child.showing()

    def all(self, role, name=None):
        """The nodes below that are on screen with this role; `name`: its text, or a function of it."""
        fits = name if callable(name) else lambda text: name in (None, text)
        return [node for node in self.showing() if node.role == role and fits(node.name)]

    def find(self, role, name=None):
        return next(iter(self.all(role, name)), None)

    def actions(self):
        return [name for name, _, _ in self.call(ACTION, "GetActions")[0]]

    def act(self, *names):
        """Does the first of these that it can do: "Press", "Toggle", "SetFocus"…"""
        can = self.actions()
        for name in names:
            if name in can:
                self.call(ACTION, "DoAction", GLib.Variant("(i)", (can.index(name),)))
                return
        raise AssertionError(f"{self.role} {self.name!r} does none of {names}; it does {can}")

    def press(self):
        self.act("Press", "Toggle")

    def grab_focus(self):
        self.call(COMPONENT, "GrabFocus")

    def place(self):
        """Left, top, width and height on the screen."""
        return self.call(COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))[0]

    def put(self, text):
        """Replaces the text of a line as a paste does."""
        self.call(EDITABLE, "SetTextContents", GLib.Variant("(s)", (text,)))

    def cell(self, row, column):
        return Node(self.bus, *self.call(TABLE, "GetAccessibleAt", GLib.Variant("(ii)", (row, column)))[0])

    def rows(self):
        return self.read(TABLE, "NRows")

    def columns(self):
        return self.read(TABLE, "NColumns")

    def picture(self, depth=0):
        """The tree in text, for people who look for what failed."""
        if not self.has("showing") and depth > 1:
            return ""
        line = f"{'  ' * depth}{self.role} {self.name!r}" + (f" ({self.description})" if self.description else "")
        return line + "\n" + "".join(child.picture(depth + 1) for child in self.children())
