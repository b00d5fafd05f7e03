# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may see whom: includes, links, Qt, the database, translation. Each rule yields (path, line, sentence)."""
import re

import cpp_text

# A layer sees those named here, and itself. A new folder of core needs a line, or its files are refused.
CORE = {
    "plan": set(),
    "figures": {"plan"},
    "model": {"plan", "figures"},
    "numbers": {"plan", "figures", "model"},
    "risk": {"plan", "figures", "model", "numbers", "graph"},
    "graph": {"plan", "figures", "model"},
    "exchange": {"plan", "figures", "model"},
    "workbook": {"plan", "figures", "model", "numbers", "exchange"},
    "store": {"plan"},
    "explain": {"plan", "figures", "model", "numbers", "graph", "risk"},
    "proof": {"plan", "figures", "model", "numbers", "graph", "risk", "exchange", "store"},
    "compare": {"plan", "figures", "model", "numbers", "graph", "risk", "explain"},
    "reference": {"plan", "figures", "model", "numbers", "explain"},
}
SEES = CORE | {"resources": set(), "ui": set(CORE), "app": set(CORE) | {"ui", "resources"}}

QT = re.compile(r"Q[A-Zt]\w*(/.*)?$|q[a-z]\w*\.h$")
DATABASE = re.compile(r"(.*/)?sqlite3(ext)?\.h$|SQLiteCpp/")
# In capitals anywhere; in small letters where it cannot be prose ("Create table of figures" is a label).
SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)(\s|$)"
    r"|\binsert\s+into\b|\bcreate\s+(table|index|view|trigger)\b|\bdelete\s+from\s|\bupdate\s+\w+\s+set\s"
    r"|\bselect\s+(\*|\w+(\s*,\s*\w+)*)\s+from\s+\w+\s*(;|$|where\b|order\b)|^\s*pragma\s+\w+"
)


def layer_of(path):
    """plan for core/plan/…, ui for ui/…; None for tests and for what stands outside."""
    parts = path.split("/")
    if parts[0] == "core":
        return parts[1] if len(parts) > 2 else "core"
    return parts[0] if parts[0] in SEES else None


def _project_files(tree, kind):
    for path, text in tree.of_kind(kind).items():
        if layer_of(path):
            yield path, layer_of(path), text


def known_layers(tree):
    for path, layer, _ in _project_files(tree, "cpp"):
        if layer not in SEES:
            yield path, 1, f"core/{layer} is not a layer; name in layer_rules.py what it may see"


def includes_follow_the_layers(tree):
    for path, layer, text in _project_files(tree, "cpp"):
        for line, target in cpp_text.includes(text):
            seen = target.split("/")[0]
            if ".." in target.split("/"):
                yield path, line, f'include "{target}" by its place below core, not with ".."'
            elif seen == "tests" or (seen in SEES and "/" in target and seen != layer and seen not in SEES.get(layer, ())):
                yield path, line, f"{layer} may not include {target}"


def links_follow_the_layers(tree):
    for path, layer, text in _project_files(tree, "cmake"):
        for number, line in enumerate(text.splitlines(), 1):
            line = line.split("#")[0]
            for seen in re.findall(r"\bheadroom(?:::|_)(\w+)", line):
                if seen in SEES and seen != layer and layer in SEES and seen not in SEES[layer]:
                    yield path, number, f"{layer} may not link {seen}"
            if path.startswith("core/") and re.search(r"\bQt\d?\b|\bqt_", line):
                yield path, number, "core does not know Qt"


def no_qt_in_core(tree):
    for path, _, text in _project_files(tree, "cpp"):
        if path.startswith("core/"):
            for line, target in cpp_text.includes(text):
                beside = f"{path.rpartition('/')[0]}/{target}"
                if QT.match(target) and beside not in tree.files:
                    yield path, line, f"core does not include Qt ({target})"


def no_tr_in_core(tree):
    for path, _, text in _project_files(tree, "cpp"):
        if path.startswith("core/"):
            for number, line in enumerate(cpp_text.code(text).splitlines(), 1):
                if re.search(r"\btr\s*\(", line):
                    yield path, number, "core does not translate: mark the text with HR_TR, ui translates it"


def database_only_in_store(tree):
    for path, layer, text in _project_files(tree, "cpp"):
        if layer == "store":
            continue
        for line, target in cpp_text.includes(text):
            if DATABASE.match(target):
                yield path, line, f"only core/store includes {target}"
        for line, content in cpp_text.literals(text):
            if SQL.search(content):
                yield path, line, f'only core/store speaks SQL ("{content.strip()[:40]}")'


RULES = [
    known_layers,
    includes_follow_the_layers,
    links_follow_the_layers,
    no_qt_in_core,
    no_tr_in_core,
    database_only_in_store,
]
