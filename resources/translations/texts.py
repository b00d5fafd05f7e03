#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the .ts files up to date with the texts of the sources, or (--check) says where they are not.

lupdate does not understand HR_TR, nor tr() in a free function: it files their texts under whatever class or namespace it
last read ("std" for a function that returns a std::string_view). So the texts are gathered here, from every HR_TR, tr and
translate of core, ui and app, and lupdate reads a list of them, all in the context "headroom". The program looks there
whatever class asks (ui/text/languages.cpp), and a text has one translation wherever it stands.
"""
import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from shutil import copy

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDERS = ("core", "ui", "app")
ENDINGS = {".h", ".cpp", ".def", ".inc"}

CALL = re.compile(r"\b(HR_TR|tr|translate)\s*\(")
# A digit separator must not begin a character, and a comment may hold a quote.
TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)|(?P<string>"(?:\\.|[^"\\\n])*")|'(?:\\.|[^'\\\n])'|(?<!\w)\d[\w.']*|\w+|.""",
    re.DOTALL | re.VERBOSE,
)


def arguments(source, start):
    """The arguments of a call whose bracket opens before start, each a list of tokens: (text, is it a literal)."""
    found, depth = [[]], 0
    for match in TOKEN.finditer(source, start):
        token = match[0]
        if match["skip"]:
            continue
        if depth == 0 and token == ")":
            break
        depth += (token in "([{") - (token in ")]}")
        if depth == 0 and token == ",":
            found.append([])
        else:
            found[-1].append((token, match["string"] is not None))
    return found


def blanked(source):
    """The source with comments and literals blanked, so that a call is looked for in code alone."""
    return TOKEN.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if m["skip"] or m["string"] else m[0], source)


def literal(tokens):
    """The text of an argument that is a literal, as C++ writes it; None where it is not one."""
    return '"' + "".join(t[1:-1] for t, _ in tokens) + '"' if tokens and all(quoted for _, quoted in tokens) else None


def texts_of(path, source, problems):
    """Yields (text, meaning or None, whether it counts something) of every call in a file."""
    for call in CALL.finditer(blanked(source)):
        parts = arguments(source, call.end())
        if call[1] == "translate":
            parts = parts[1:]
        if not parts or not any(quoted for _, quoted in parts[0]):
            continue  # hands on a text that is marked elsewhere
        text = literal(parts[0])
        if text is None:
            line = source.count("\n", 0, call.start()) + 1
            problems.append(f"{path}:{line}: {call[1]}() is given more than one literal; mark each by itself")
            continue
        yield text, literal(parts[1]) if len(parts) > 1 else None, len(parts) > 2


def gathered(root):
    """The list that lupdate reads, and what is wrong with the sources."""
    lines, seen, problems = [], set(), []
    for path in sorted(p for folder in FOLDERS for p in (root / folder).rglob("*") if p.suffix in ENDINGS):
        name = path.relative_to(root).as_posix()
        for text, meaning, counts in texts_of(name, path.read_text(), problems):
            if (text, meaning) in seen:
                continue
            seen.add((text, meaning))
            macro = ("QT_TRANSLATE_N_NOOP" if counts else "QT_TRANSLATE_NOOP") + ("3" if meaning else "")
            lines.append(f'//: {name}\n{macro}("headroom", {text}{", " + meaning if meaning else ""});\n')
    return "".join(lines), problems


def update(lupdate, listed, files):
    """English needs only its plural forms: "1 row", "2 rows"."""
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder, "texts.cpp")
        sources.write_text(listed)
        for file in files:
            plural = ["-pluralonly"] if file.stem.endswith("_en") else []
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            said = subprocess.run([lupdate, *options, *plural, sources, "-ts", file], check=True, capture_output=True, text=True)
            if said.stderr.strip():
                raise SystemExit(f"lupdate: {said.stderr.strip()}")


def messages(file):
    """{(text, meaning): whether its translation is complete}"""
    found = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        forms = [f.text for f in translation.iter("numerusform")] or [translation.text]
        done = translation.get("type") is None and all(forms)
        found[message.findtext("source"), message.findtext("comment")] = done
    return found


PLACE = re.compile(r"%n|%L?\d+|\{\w+\}")


def broken(file):
    """Translations that lose or invent a place for a value: %1, %n, {place}."""
    for message in ElementTree.parse(file).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        for form in [f.text for f in translation.iter("numerusform")] or [translation.text]:
            if form and sorted(PLACE.findall(source)) != sorted(PLACE.findall(form)):
                yield f'{file.name}: "{form}" has not the places of "{source}"'


def check(lupdate, listed, files):
    """Sentences that say what is missing."""
    for file in files:
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(copy(file, folder))
            update(lupdate, listed, [fresh])
            before, after = messages(file), messages(fresh)
        for source, done in after.items():
            if not done:
                yield f'{file.name}: "{source[0]}" is ' + ("unfinished" if source in before else "missing")
        for source in before.keys() - after.keys():
            yield f'{file.name}: "{source[0]}" is no text of the program any more'
        yield from broken(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit status 1 where something is missing")
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds core, ui and app")
    parser.add_argument("files", nargs="*", type=Path, help="the .ts files; all of this folder when none is named")
    options = parser.parse_args()
    files = options.files or sorted(HERE.glob("*.ts"))
    listed, problems = gathered(options.root)
    if options.check:
        problems += check(options.lupdate, listed, files)
    else:
        update(options.lupdate, listed, files)
        problems += [f'{file.name}: "{s[0]}" is to be translated' for file in files for s, done in messages(file).items() if not done]
    print("\n".join(problems) if problems else f"{len(files)} translations are complete.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
