#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the rules of the sources: check_layers.py [FOLDER]. Prints `path:line: sentence` for each breach; status 1 if any."""
import sys
from pathlib import Path

import form_rules
import layer_rules
from source_tree import read_tree

RULES = layer_rules.RULES + form_rules.RULES


def breaches(tree):
    return [f"{path}:{line}: {sentence} [{rule.__name__}]" for rule in RULES for path, line, sentence in rule(tree)]


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2]
    tree = read_tree(root)
    if not tree.of_kind("cpp"):
        print(f"{root}: no sources found")
        return 1
    found = breaches(tree)
    print(*found, f"{len(tree.files)} files, {len(RULES)} rules, {len(found)} breaches", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
