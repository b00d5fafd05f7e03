#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the tests notice a wrong model: compiles each mutant of core/model, links the tests of laws and unit
tests against it and demands that one goes red. The model as it stands is compiled the same way and must stay green."""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys


def read_mutants(path):
    mutants, block = [], []
    for line in path.read_text().splitlines() + [""]:
        if line.startswith("#"):
            continue
        if line.strip():
            block.append(line)
            continue
        if block:
            if len(block) != 4 or not re.match(r"\[.+\]$", block[0]) or block[2][:2] != "- " or block[3][:2] != "+ ":
                sys.exit(f"{path.name}: not a mutant: {block[0]}")
            mutants.append((block[0][1:-1], block[1], block[2][2:], block[3][2:]))
            block = []
    return mutants


class Build:
    def __init__(self, options):
        self.options = options

    def run(self, number, mutant):
        """The name of the first test that fails, or nothing where all pass."""
        work = self.options.work / f"{number:02}"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(self.options.core / "model", work / "model")
        if mutant:
            _, file, old, new = mutant
            text = (work / "model" / file).read_text()
            if old not in text:
                raise RuntimeError(f"the text to replace is no longer in {file}: {old}")
            (work / "model" / file).write_text(text.replace(old, new))
        program = work / "tests"
        # Quoted includes look beside the file that includes first, then here: the mutated headers win.
        sources = [work / "model" / "statement.cpp"]
        command = [*self.options.compiler, "-std=c++20", "-O1", "-ffp-contract=off", "-w", f"-I{work}", f"-I{self.options.core}", *sources, f"@{self.options.link}", "-o", program]
        subprocess.run([str(part) for part in command], check=True)
        environment = dict(os.environ, RC_PARAMS="max_success=60 seed=20260101 noshrink=1")
        # The formula graph and the lanes are of the right model, so that their laws would catch every mutant, whatever the others see.
        others = "--gtest_filter=-Formulas.*:Explanations.*:Differences.*:Mixes*.*:Bridges.*"
        ran = subprocess.run([program, others, "--gtest_fail_fast", "--gtest_brief=1"], capture_output=True, text=True, env=environment, timeout=300)
        failed = re.search(r"\[  FAILED  \] (\S+)", ran.stdout)
        shutil.rmtree(work)
        return failed.group(1) if failed else f"exit status {ran.returncode}" if ran.returncode else ""


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--core", type=pathlib.Path, required=True)
    arguments.add_argument("--mutants", type=pathlib.Path, required=True)
    arguments.add_argument("--work", type=pathlib.Path, required=True)
    arguments.add_argument("--link", type=pathlib.Path, required=True, help="a response file: objects and libraries")
    arguments.add_argument("compiler", nargs="+")
    options = arguments.parse_args()
    mutants = read_mutants(options.mutants)
    build = Build(options)
    surviving = 0
    if failing := build.run(0, None):
        sys.exit(f"the model as it stands fails {failing}")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for mutant, caught in zip(mutants, pool.map(build.run, range(1, len(mutants) + 1), mutants)):
            print(f"{mutant[0]}: {'caught by ' + caught if caught else 'NOT CAUGHT'}", flush=True)
            surviving += not caught
    print(f"{len(mutants) - surviving} of {len(mutants)} wrong models caught")
    return 1 if surviving else 0


if __name__ == "__main__":
    sys.exit(main())
