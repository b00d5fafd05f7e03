#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds workbooks against what Excel refuses, or opens with "we found a problem with some content": excel_rules.py FILE.xlsx…
Prints `file: part: sentence` for each breach, the first 20 of a file; status 1 if there is any."""
import re
import sys
from pathlib import Path

from excel_formulas import complaint_of, is_cell
from excel_package import DOCUMENT, MAIN, RELATED, Package, bare
from excel_sheets import LONGEST_TEXT, SheetRules

FIRST = 20
LONGEST_SHEET_NAME, LONGEST_NAME, LONGEST_FORMAT, FIRST_OWN_FORMAT, MOST_STYLES = 31, 255, 255, 164, 65490
NAME = re.compile(r"[A-Za-z_\\][A-Za-z0-9_.\\]*")
ROW_COLUMN = re.compile(r"(R[0-9]*)?(C[0-9]*)?", re.IGNORECASE)
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


class Book:
    """The workbook part, its styles and shared texts, and what the rules of sheets ask of them."""

    def __init__(self, package, complain):
        self.package, self.complain, self.part = package, complain, package.workbook()
        tree = package.tree(self.part)
        self.entries = list(tree.iter(MAIN + "sheet"))
        self.sheets = tuple(entry.get("name") for entry in self.entries)
        self.defined = list(tree.iter(MAIN + "definedName"))
        self.names = tuple(name.get("name").upper() for name in self.defined)
        self.check_sheets(tree)
        self.check_names()
        self.styles = self.differential_styles = self.shared_texts = 0
        for styles in package.targets(self.part, "styles"):
            self.check_styles(styles)
        for texts in package.targets(self.part, "sharedStrings"):
            self.check_texts(texts)

    def check_sheets(self, tree):
        seen = set()
        for entry in self.entries:
            name = entry.get("name")
            if not 1 <= len(name) <= LONGEST_SHEET_NAME or re.search(r"[\[\]:*?/\\]", name) or name.startswith("'") or name.endswith("'") or name.lower() in seen | {"history"}:
                self.complain(self.part, f"has a sheet called {name!r}")
            seen.add(name.lower())
            if self.package.links.get(self.part, {}).get(entry.get(RELATED + "id"), ("",))[0] != "worksheet":
                self.complain(self.part, f"leads to no sheet from {name!r}")
        if len({entry.get("sheetId") for entry in self.entries}) != len(self.entries):
            self.complain(self.part, "gives two sheets one id")
        shown = [entry.get("state", "visible") == "visible" for entry in self.entries]
        for view in tree.iter(MAIN + "workbookView"):
            active = int(view.get("activeTab", 0))
            if active >= len(shown) or not shown[active]:
                self.complain(self.part, f"opens at sheet {active}, which is not there or hidden")

    def check_names(self):
        scopes = set()
        for name in self.defined:
            text, scope = name.get("name"), name.get("localSheetId")
            if text.startswith("_xlnm."):
                text = text.removeprefix("_xlnm.")
            if not NAME.fullmatch(text) or len(text) > LONGEST_NAME or is_cell(text.upper()) or ROW_COLUMN.fullmatch(text):
                self.complain(self.part, f"defines the name {text!r}, which is none")
            if (text.upper(), scope) in scopes:
                self.complain(self.part, f"defines the name {text!r} twice")
            scopes.add((text.upper(), scope))
            if scope and int(scope) >= len(self.sheets):
                self.complain(self.part, f"defines the name {text!r} for a sheet that is not there")
            rows_and_columns = re.sub(r"\$([A-Z]{1,3}):\$([A-Z]{1,3})(?![0-9A-Z])|\$([0-9]+):\$([0-9]+)", "$A$1:$B$2", name.text or "")
            wrong = None if text == "Print_Titles" and self.known_sheets(name.text) else complaint_of(rows_and_columns, self.sheets, self.names)
            if wrong:
                self.complain(self.part, f"defines the name {text!r} by what {wrong}: {name.text}")

    def known_sheets(self, references):
        """A union of areas, as print titles are; no formula of a cell has one."""
        return all(part.rpartition("!")[0].strip("'") in self.sheets for part in references.split(","))

    def check_styles(self, part):
        tree = self.package.tree(part)
        lists = {bare(child.tag): child for child in tree}
        for tag, found in lists.items():
            if found.get("count") and int(found.get("count")) != len(found):
                self.complain(part, f"counts {found.get('count')} in {tag} and has {len(found)}")
        size = {tag: len(lists[tag]) if tag in lists else 0 for tag in ("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs")}
        formats = {int(number.get("numFmtId")): number.get("formatCode") for number in tree.iter(MAIN + "numFmt")}
        for number, code in formats.items():
            if len(code) > LONGEST_FORMAT:
                self.complain(part, f"has the number format {number} longer than {LONGEST_FORMAT} characters")
        for style in lists.get("cellXfs", ()):
            for attribute, kind in [("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs")]:
                if int(style.get(attribute, 0)) >= size[kind]:
                    self.complain(part, f"has a style with {attribute} {style.get(attribute)}, which there is not")
            if int(style.get("numFmtId", 0)) >= FIRST_OWN_FORMAT and int(style.get("numFmtId")) not in formats:
                self.complain(part, f"has a style with the number format {style.get('numFmtId')}, which there is not")
        if size["cellXfs"] > MOST_STYLES:
            self.complain(part, f"has more than {MOST_STYLES} styles")
        self.styles, self.differential_styles = size["cellXfs"], size["dxfs"]

    def check_texts(self, part):
        tree = self.package.tree(part)
        self.shared_texts, self.texts_counted = len(tree), int(tree.get("count", -1))
        if int(tree.get("uniqueCount", len(tree))) != len(tree):
            self.complain(part, f"counts {tree.get('uniqueCount')} texts and has {len(tree)}")
        if any(len("".join(text.itertext())) > LONGEST_TEXT for text in tree):
            self.complain(part, f"has a text longer than {LONGEST_TEXT} characters")

    def part_of(self, entry):
        return self.package.links.get(self.part, {}).get(entry.get(RELATED + "id"), ("", ""))[1]


def check_charts(package, book, complain):
    for part in package.parts:
        if re.search(r"charts/chart[^/]*\.xml$", part):
            series = list(package.tree(part).iter(CHART + "ser"))
            if not series:
                complain(part, "is a chart of nothing")
            for reference in package.tree(part).iter(CHART + "f"):
                wrong = complaint_of(reference.text or "", book.sheets, book.names)
                if wrong:
                    complain(part, f"is fed by what {wrong}: {reference.text}")


def breaches(path):
    """(part, sentence) of each."""
    found = []

    def complain(part, sentence):
        found.append((part, sentence))

    package = Package(path, complain)
    book = Book(package, complain)
    used, selected = 0, 0
    for entry in book.entries:
        part = book.part_of(entry)
        if part in package.parts:
            rules = SheetRules(package.tree(part), book, lambda sentence, name=entry.get("name"): complain(name, sentence))
            rules.check()
            used += rules.texts_used
            selected += sum(view.get("tabSelected") == "1" for view in package.tree(part).iter(MAIN + "sheetView"))
    if book.shared_texts and used != book.texts_counted:
        complain("xl/sharedStrings.xml", f"counts {book.texts_counted} uses of its texts; there are {used}")
    if selected > 1:
        complain(book.part, f"opens with {selected} sheets selected: what is typed goes into all")
    check_charts(package, book, complain)
    return found


def main():
    status = 0
    for path in sys.argv[1:]:
        found = breaches(path)
        for part, sentence in found[:FIRST]:
            print(f"{Path(path).name}: {part} {sentence}")
        if len(found) > FIRST:
            print(f"{Path(path).name}: {len(found) - FIRST} more")
        status = status or (1 if found else 0)
    return status


if __name__ == "__main__":
    sys.exit(main())
