# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the sources: length, licence line, what stands at the top, words and paths that must not occur."""
import re
from statistics import median

from source_tree import kind

TOP = {
    "CMakeLists.txt", "README.md", "app", "core", "ui", "resources", "tests", "installers", "LICENSE", "CMakePresets.json",
}  # fmt: skip
SOURCES = ("cpp", "python", "cmake", "shell")
LONGEST = 500
LONGEST_MEDIAN = 110
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# In pieces, so that this file does not break its own rule.
UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3]) + r")\b")
MACHINE_PATH = re.compile(r"(?<![\w.$/:}<)~-])(/(?:work|root|home|tmp|var/tmp|mnt|Users)(?![\w-])|[A-Za-z]:\\+Users\b)")


def nothing_else_at_the_top(tree):
    for name in sorted(tree.top - TOP):
        if not name.startswith("."):
            yield name, 1, "the top folder holds only " + ", ".join(sorted(TOP))
    for name in sorted(TOP - tree.top):
        yield name, 1, "is missing from the top folder"


def files_are_short(tree):
    for path, text in tree.of_kind(*SOURCES).items():
        lines = len(text.splitlines())
        if lines > LONGEST:
            yield path, lines, f"{lines} lines; no source file is longer than {LONGEST}"


def the_median_is_short(tree):
    """Of the C++ alone: the many one-line CMakeLists.txt would flatter it."""
    lengths = [len(text.splitlines()) for text in tree.of_kind("cpp").values()]
    if lengths and median(lengths) > LONGEST_MEDIAN:
        yield ".", 1, f"the median C++ file has {median(lengths):g} lines; at most {LONGEST_MEDIAN}"


def sources_name_the_licence(tree):
    for path, text in tree.of_kind(*SOURCES).items():
        lines = text.splitlines() or [""]
        first = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
        mark = "//" if kind(path, text) == "cpp" else "#"
        if first != f"{mark} {LICENCE}":
            yield path, 1, f"begins with: {mark} {LICENCE}"


def headers_are_guarded(tree):
    for path, text in tree.of_kind("cpp").items():
        if path.endswith((".h", ".hpp")) and "#pragma once" not in text.splitlines():
            yield path, 1, "a header has #pragma once"


def nothing_is_left_unfinished(tree):
    for path, text in tree.files.items():
        for number, line in enumerate(text.splitlines(), 1):
            if match := UNFINISHED.search(line):
                yield path, number, f"{match[0]}: finish it, or leave it out"


def no_path_of_a_machine(tree):
    for path, text in tree.files.items():
        if path.startswith("tests/"):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if match := MACHINE_PATH.search(line):
                yield path, number, f"{match[0]} is a path of one machine"


RULES = [
    nothing_else_at_the_top,
    files_are_short,
    the_median_is_short,
    sources_name_the_licence,
    headers_are_guarded,
    nothing_is_left_unfinished,
    no_path_of_a_machine,
]
