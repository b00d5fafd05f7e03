# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window needs around it: a display of its own, a window manager, a session bus, a home. All of it ends with the case."""
import os
import resource
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from tree import Bus

SIZE = "1400x900x24"
FAREWELL_SECONDS = 10


class Stage:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="headroom-e2e-"))
        self._started = []
        self._prefix = []
        try:
            self._set_up()
        except BaseException:
            self.close()
            raise

    def _set_up(self):
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "USER": "tester", "HOME": str(self.folder)}
        self.environment |= {key: value for key, value in os.environ.items() if key.endswith("SAN_OPTIONS")}
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            place = self.folder / name.lower()
            place.mkdir(mode=0o700)
            self.environment[f"XDG_{name}"] = str(place)
        # No reset: the display outlives its last window.
        display = self._answer_of(["Xvfb", "-displayfd", "{}", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"])
        self.environment |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        address = self._answer_of(["dbus-daemon", "--session", "--nofork", "--print-address={}"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        # Without one no dialog is given the keyboard.
        self.start(["matchbox-window-manager"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.bus = Bus(address)

    def _answer_of(self, command):
        """Starts a server that says on a pipe, as one line, where it can be reached."""
        reading, writing = os.pipe()
        log = open(self.folder / f"{command[0]}.log", "wb")
        server = self.start([part.format(writing) for part in command], pass_fds=[writing], stdout=log, stderr=log)
        os.close(writing)
        with os.fdopen(reading) as answers:
            answer = answers.readline().strip()
        if not answer:
            raise RuntimeError(f"{command[0]} did not start ({server.wait()}): {Path(log.name).read_text()}")
        return answer

    def obey_permissions(self):
        """From now on a program is bound by the permissions of files, also where root runs the tests."""
        if os.geteuid() == 0:
            self._prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]

    @staticmethod
    def limit_files(process, size):
        """From now on a process can write no file beyond this size: as if the disk were full."""
        resource.prlimit(process, resource.RLIMIT_FSIZE, (size, size))

    def start(self, command, **options):
        """A process of this stage; whatever is left of it, and of what it started, ends with the stage."""
        command = [*self._prefix, *command]
        # Python ignores SIGXFSZ, and so does what it starts: a write that goes too far fails, and ends nobody.
        process = subprocess.Popen(command, restore_signals=False, env=self.environment, stdin=subprocess.DEVNULL, start_new_session=True, **options)
        self._started.append(process)
        return process

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=False, timeout=FAREWELL_SECONDS)

    def close(self):
        for process in reversed(self._started):
            try:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(FAREWELL_SECONDS)
            except ProcessLookupError:
                process.wait()
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
