# SPDX-License-Identifier: GPL-3.0-or-later
"""One LibreOffice without a window, with a profile of its own: started, spoken to by UNO, and gone without a trace.

It needs no display and no home folder, and any number run at once: profile, pipe and temporary files have names of their own.
It dies with the script that started it, and a call that takes too long has it killed: the call then fails, and says so."""
import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

# 0 is "always": LibreOffice otherwise keeps the values that a workbook brings along. Without locks no file appears beside it.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="UseLocking" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""
RESTARTS = (79, 81)  # statuses by which soffice.bin asks to be started again, its first profile being made
DIES_WITH_PARENT = 1  # PR_SET_PDEATHSIG


class OfficeFailed(Exception):
    """LibreOffice is not there, did not start, or was stopped because it took too long; one sentence."""


def die_with_parent(sign=signal.SIGKILL):
    ctypes.CDLL(None).prctl(DIES_WITH_PARENT, sign)


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def program():
    """soffice.bin itself: soffice is a script that leaves a parent between it and us."""
    script = shutil.which("soffice")
    if not script:
        raise OfficeFailed("LibreOffice is not installed: no soffice in PATH")
    return Path(script).resolve().with_name("soffice.bin")


def sockets_of(process):
    """The files of the pipes that a process listens on: one that is killed leaves them behind."""
    held = set()
    for entry in Path(f"/proc/{process}/fd").iterdir():
        try:
            held.add(os.readlink(entry))
        except OSError:
            continue
    lines = [line.split() for line in Path("/proc/net/unix").read_text().splitlines()[1:]]
    return {Path(line[7]) for line in lines if len(line) == 8 and line[7].startswith("/") and f"socket:[{line[6]}]" in held}


class Office:
    """Used as `with Office(limit) as office`; `limit` is how many seconds the start, or any one call, may take."""

    def __init__(self, limit):
        self.limit, self.folder, self.pipe = limit, Path(tempfile.mkdtemp(prefix="second-engine-")), f"second-engine-{uuid.uuid4().hex}"
        self.process = self.desktop = self.stopped = None  # `stopped` is why it was killed

    def __enter__(self):
        try:
            (self.folder / "profile/user").mkdir(parents=True)
            (self.folder / "profile/user/registrymodifications.xcu").write_text(PROFILE)
            with self.watched("to start"):
                self.connect()
            return self
        except BaseException:
            self.leave()
            raise

    def __exit__(self, *_):
        self.leave()

    def start(self):
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        environment |= dict.fromkeys(("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"), str(self.folder)) | {"SAL_USE_VCLPLUGIN": "svp"}
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                [program(), f"-env:UserInstallation={(self.folder / 'profile').as_uri()}", f"--accept=pipe,name={self.pipe};urp;StarOffice.ComponentContext",
                 "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, cwd=self.folder, start_new_session=True, preexec_fn=die_with_parent)  # fmt: skip

    def connect(self):
        """Asks for the pipe until it is there; the watch ends the process, and with it the asking."""
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        self.start()
        while not self.stopped:
            try:
                context = resolver.resolve(f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext")
                self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
                return
            except NoConnectException:
                pass
            status = self.process.poll()
            if status in RESTARTS:
                self.start()
            elif status is not None:
                raise OfficeFailed(f"LibreOffice ended with status {status} as it started: {(self.folder / 'log').read_text(errors='replace').strip()}")
            time.sleep(0.05)
        raise OfficeFailed(self.stopped)

    def watched(self, what):
        return Watch(self, f"LibreOffice took longer than {self.limit:g} s {what} and was stopped")

    def kill(self, why="LibreOffice was stopped"):
        """From any thread. What waits for an answer of it fails, and the watch around that says why."""
        self.stopped = self.stopped or why
        if self.process and self.process.poll() is None:
            left = sockets_of(self.process.pid)
            os.killpg(self.process.pid, signal.SIGKILL)
            for path in left:
                path.unlink(missing_ok=True)

    def leave(self):
        """Asks it to go, and kills it where it does not."""
        asked = threading.Timer(5, self.kill)
        asked.start()
        try:
            if not self.stopped and self.desktop:
                self.desktop.terminate()
                self.process.wait()
        except Exception:  # a bridge that breaks as it goes
            pass
        finally:
            asked.cancel()
            self.kill()
            if self.process:
                self.process.wait()
            shutil.rmtree(self.folder, ignore_errors=True)


class Watch:
    """Kills LibreOffice where what stands in its block takes longer than the limit; what fails there once it is killed says why."""

    def __init__(self, office, why):
        self.office, self.timer = office, threading.Timer(office.limit, office.kill, [why])

    def __enter__(self):
        self.timer.start()

    def __exit__(self, kind, error, trace):
        self.timer.cancel()
        if error and self.office.stopped:
            raise OfficeFailed(self.office.stopped) from error
