# SPDX-License-Identifier: GPL-3.0-or-later
"""The project as the rules see it: the text of every file by path, and the names at the top."""
import os
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

BUILT = {"build", "out"}
HIDDEN_BUT_OURS = {".ci", ".github"}
CPP = {".h", ".hpp", ".cpp", ".cc", ".def", ".inc"}


@dataclass
class Tree:
    files: dict = field(default_factory=dict)
    top: set = field(default_factory=set)

    def of_kind(self, *kinds):
        return {path: text for path, text in self.files.items() if kind(path, text) in kinds}


def kind(path, text):
    """cpp, python, cmake, shell or other."""
    name = PurePosixPath(path)
    if name.suffix in CPP:
        return "cpp"
    if name.suffix == ".cmake" or name.name == "CMakeLists.txt":
        return "cmake"
    first = text.split("\n", 1)[0]
    if name.suffix == ".py" or re.match(r"#!.*python", first):
        return "python"
    if name.suffix == ".sh" or re.match(r"#!.*\b(ba)?sh\b", first):
        return "shell"
    return "other"


def read_tree(root):
    """Reads every text file below root; what is built and what tools keep in hidden folders is not part of the project."""
    root = Path(root)
    tree = Tree(top=set(os.listdir(root)) - BUILT)
    for folder, folders, names in os.walk(root):
        if Path(folder) == root:
            folders[:] = [f for f in folders if f not in BUILT and (f[0] != "." or f in HIDDEN_BUT_OURS)]
        folders[:] = sorted(f for f in folders if f != "__pycache__")
        for name in sorted(names):
            path = Path(folder, name)
            if name == ".git" or not path.is_file():
                continue
            data = path.read_bytes()
            if b"\0" not in data:
                tree.files[path.relative_to(root).as_posix()] = data.decode("utf-8", "replace")
    return tree
