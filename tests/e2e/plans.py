# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan files through headroom-cli: the second opinion on everything that the window says."""
import json
import subprocess

from headline import figures_of_evaluate


class Plans:
    def __init__(self, program, folder):
        self._program, self.folder = program, folder

    def run(self, *arguments):
        done = subprocess.run([self._program, *map(str, arguments)], capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"headroom-cli {arguments} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def refusal(self, *arguments):
        """The sentence with which the command line declines to do this."""
        done = subprocess.run([self._program, *map(str, arguments)], capture_output=True, text=True, timeout=60)
        if done.returncode == 0:
            raise AssertionError(f"headroom-cli {arguments} was done: {done.stdout}")
        return done.stderr.strip()

    def new(self, name="plan.headroom", example="small-lab"):
        path = self.folder / name
        self.run("new", path, "--example", example)
        return path

    def figures(self, plan):
        return figures_of_evaluate(self.run("evaluate", plan))

    def export(self, plan, ending):
        path = self.folder / f"by-cli.{ending}"
        self.run("export", plan, path)
        return path.read_bytes()

    def json(self, plan):
        return json.loads(self.export(plan, "json"))

    def get(self, plan, key):
        return self.run("get", plan, key).strip()

    def set(self, plan, key, value):
        return self.run("set", plan, f"{key}={value}")
