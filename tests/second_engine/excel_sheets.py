# SPDX-License-Identifier: GPL-3.0-or-later
"""What Excel asks of a sheet (ECMA-376 part 1, §18.3, and Excel's specifications and limits)."""
import math
import re

from excel_formulas import ERRORS, LAST_COLUMN, LAST_ROW, column_of, complaint_of
from excel_package import MAIN, bare

# The children of a sheet stand in this order, or the sheet is "repaired".
ORDER = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
    conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF
    picture oleObjects controls webPublishItems tableParts extLst""".split()  # fmt: skip
ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]*)")
LONGEST_TEXT, WIDEST, HIGHEST, DEEPEST_OUTLINE = 32767, 255, 409.5, 7
LONGEST_OF_VALIDATION = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}


def place_of(address):
    """(row, column) counted from 1, or None where it is no cell."""
    match = ADDRESS.fullmatch(address or "")
    place = match and (int(match[2]), column_of(match[1]))
    return place if place and place[0] <= LAST_ROW and place[1] <= LAST_COLUMN else None


def area_of(reference):
    """((row, column), (row, column)) of "A1" or "A1:B2", or None where it is no area."""
    first, _, last = reference.partition(":")
    ends = place_of(first), place_of(last or first)
    return ends if all(ends) and ends[0][0] <= ends[1][0] and ends[0][1] <= ends[1][1] else None


class SheetRules:
    """`book` says what the workbook has: sheets, names (in capitals), styles, differential styles, shared texts."""

    def __init__(self, tree, book, complain):
        self.tree, self.book, self.complain = tree, book, complain
        self.texts_used, self.formulas = 0, set()

    def check(self):
        places = [ORDER.index(bare(child.tag)) if bare(child.tag) in ORDER else -1 for child in self.tree]
        if -1 in places:
            self.complain(f"holds {bare(self.tree[places.index(-1)].tag)}, which no sheet has")
        if places != sorted(places):
            self.complain("has its parts in an order that Excel does not take")
        self.check_columns()
        self.check_rows()
        self.check_areas()
        self.check_validations()
        for formatting in self.tree.iter(MAIN + "cfRule"):
            if formatting.get("dxfId") and int(formatting.get("dxfId")) >= self.book.differential_styles:
                self.complain(f"formats by the style {formatting.get('dxfId')}, which there is not")
            self.check_formulas(formatting.iter(MAIN + "formula"), "a conditional format")
        header = self.tree.find(MAIN + "headerFooter")
        for text in header if header is not None else ():
            if len(text.text or "") > 255:
                self.complain(f"has a {bare(text.tag)} longer than 255 characters")

    def check_columns(self):
        last = 0
        for column in self.tree.iter(MAIN + "col"):
            low, high = int(column.get("min")), int(column.get("max"))
            if not last < low <= high <= LAST_COLUMN:
                self.complain(f"describes the columns {low} to {high} after column {last}")
            last = high
            self.check_style(column.get("style", "0"), f"column {low}")
            if float(column.get("width", 0)) > WIDEST:
                self.complain(f"has column {low} wider than {WIDEST}")
            if int(column.get("outlineLevel", 0)) > DEEPEST_OUTLINE:
                self.complain(f"groups column {low} deeper than {DEEPEST_OUTLINE}")

    def check_style(self, style, where):
        if int(style) >= self.book.styles:
            self.complain(f"gives {where} the style {style}, which there is not")

    def check_rows(self):
        last = 0
        for row in self.tree.iter(MAIN + "row"):
            number = int(row.get("r", last + 1))
            if not last < number <= LAST_ROW:
                self.complain(f"has row {number} after row {last}")
            if float(row.get("ht", 0)) > HIGHEST or int(row.get("outlineLevel", 0)) > DEEPEST_OUTLINE:
                self.complain(f"has row {number} higher than {HIGHEST} points or deeper than {DEEPEST_OUTLINE} groups")
            self.check_style(row.get("s", "0"), f"row {number}")
            last, column = number, 0
            for cell in row:
                place = place_of(cell.get("r"))
                if not place or place[0] != number or place[1] <= column:
                    self.complain(f"has the cell {cell.get('r')} in row {number} after column {column}")
                column = place[1] if place else column
                self.check_cell(cell)

    def check_cell(self, cell):
        where, kind, value, formula = cell.get("r"), cell.get("t", "n"), cell.find(MAIN + "v"), cell.find(MAIN + "f")
        text = value.text or "" if value is not None else None
        self.check_style(cell.get("s", "0"), where)
        if formula is not None:
            self.formulas.add(where)
            if formula.get("t", "normal") != "normal":
                self.complain(f"has a formula of the kind {formula.get('t')} in {where}")
            self.check_formulas([formula], where)
        if kind == "s":
            self.texts_used += 1
            if not (text or "").isdigit() or int(text) >= self.book.shared_texts:
                self.complain(f"shows the shared text {text} in {where}, which there is not")
        elif kind == "n" and text is not None and not self.is_number(text):
            self.complain(f"has {text!r} for a number in {where}")
        elif kind == "b" and text not in ("0", "1"):
            self.complain(f"has {text!r} for a truth value in {where}")
        elif kind == "e" and text not in ERRORS:
            self.complain(f"has {text!r} for an error in {where}")
        elif kind not in ("n", "s", "b", "e", "str", "inlineStr"):
            self.complain(f"has a cell of the kind {kind!r} in {where}")
        if len("".join(cell.itertext())) > LONGEST_TEXT:
            self.complain(f"has more than {LONGEST_TEXT} characters in {where}")

    @staticmethod
    def is_number(text):
        try:
            return math.isfinite(float(text)) and not text.strip().lower().startswith(("0x", "inf", "nan"))
        except ValueError:
            return False

    def check_formulas(self, formulas, where):
        for formula in formulas:
            wrong = complaint_of(formula.text or "", self.book.sheets, self.book.names)
            if wrong:
                self.complain(f"has a formula in {where} that {wrong}: {(formula.text or '')[:200]}")

    def check_areas(self):
        merged = []
        for cell in self.tree.iter(MAIN + "mergeCell"):
            area = area_of(cell.get("ref"))
            if not area or area[0] == area[1]:
                self.complain(f"merges {cell.get('ref')}, which is no area")
                continue
            for other in merged:
                if area[0][0] <= other[1][0] and other[0][0] <= area[1][0] and area[0][1] <= other[1][1] and other[0][1] <= area[1][1]:
                    self.complain(f"merges {cell.get('ref')} over another merged area")
            merged.append(area)
        for tag, attribute in [("autoFilter", "ref"), ("dimension", "ref"), ("hyperlink", "ref"), ("conditionalFormatting", "sqref"), ("dataValidation", "sqref"), ("selection", "sqref"), ("pane", "topLeftCell")]:
            for element in self.tree.iter(MAIN + tag):
                for reference in (element.get(attribute) or "A1").split():
                    if not area_of(reference):
                        self.complain(f"has {reference!r} for the area of a {tag}")
        for link in self.tree.iter(MAIN + "hyperlink"):
            sheet = (link.get("location") or "").rpartition("!")[0].strip("'").replace("''", "'")
            if sheet and sheet not in self.book.sheets:
                self.complain(f"links {link.get('ref')} to the sheet {sheet!r}, which there is not")
        for tag in ("mergeCells", "dataValidations", "hyperlinks"):
            for element in self.tree.iter(MAIN + tag):
                if element.get("count") and int(element.get("count")) != len(element):
                    self.complain(f"counts {element.get('count')} in {tag} and has {len(element)}")

    def check_validations(self):
        for validation in self.tree.iter(MAIN + "dataValidation"):
            for attribute, longest in LONGEST_OF_VALIDATION.items():
                if len(validation.get(attribute, "")) > longest:
                    self.complain(f"has a {attribute} longer than {longest} characters for {validation.get('sqref')}")
            for formula in list(validation):
                if validation.get("type") == "list" and (formula.text or "").startswith('"'):
                    if len(formula.text) > 257:
                        self.complain(f"lists more than 255 characters for {validation.get('sqref')}")
                else:
                    self.check_formulas([formula], f"the validation of {validation.get('sqref')}")
