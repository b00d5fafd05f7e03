#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds the rules workbooks that break them: a rule that lets its breach pass holds nothing."""
import io
import unittest
import zipfile

from excel_formulas import complaint_of
from excel_rules import breaches

SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
LINK = '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/>'
LINKS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
WHOLE = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="a"/><Default Extension="xml" ContentType="b"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="c"/></Types>',
    "_rels/.rels": LINKS.format(LINK.format("a", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": f'<workbook {SPACE}><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="One" sheetId="1" r:id="a"/><sheet name="Two 2" sheetId="2" r:id="b"/></sheets>'
    "<definedNames><definedName name=\"Hours\">One!$A$1</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Two 2'!$A:$B,'Two 2'!$1:$3</definedName></definedNames></workbook>",
    "xl/_rels/workbook.xml.rels": LINKS.format(LINK.format("a", "worksheet", "one.xml") + LINK.format("b", "worksheet", "two.xml") + LINK.format("c", "styles", "styles.xml") + LINK.format("d", "sharedStrings", "texts.xml")),
    "xl/one.xml": f'<worksheet {SPACE}><dimension ref="A1:C9"/><sheetViews><sheetView tabSelected="1"/></sheetViews><cols><col min="1" max="2" width="9" style="1"/><col min="3" max="3" width="9"/></cols>'
    '<sheetData><row r="1" s="1"><c r="A1" s="1"><v>2.5</v></c><c r="B1" t="s"><v>0</v></c></row><row r="3"><c r="C3"><f>Hours*\'Two 2\'!$A$1</f><v>0</v></c></row></sheetData>'
    '<mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="A7:B7"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>'
    '<dataValidations count="1"><dataValidation type="decimal" prompt="p" sqref="A1"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>'
    "<hyperlinks><hyperlink ref=\"B1\" location=\"'Two 2'!A1\"/></hyperlinks><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id=\"a\"/></worksheet>",
    "xl/two.xml": f'<worksheet {SPACE}><sheetData><row r="1"><c r="A1" t="b"><v>1</v></c></row></sheetData></worksheet>',
    "xl/_rels/one.xml.rels": LINKS.format(LINK.format("a", "drawing", "drawing.xml")),
    "xl/drawing.xml": '<d xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><chart r:id="a"/></d>',
    "xl/_rels/drawing.xml.rels": LINKS.format(LINK.format("a", "chart", "charts/chart1.xml")),
    "xl/charts/chart1.xml": '<chart xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart"><ser><f>One!$A$1:$C$1</f></ser></chart>',
    "xl/styles.xml": f'<styleSheet {SPACE}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164"/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>',
    "xl/texts.xml": f'<sst {SPACE} count="1" uniqueCount="1"><si><t>text</t></si></sst>',
}


def found(parts, doubled=()):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        for name in doubled:
            archive.writestr(name.upper(), "")
    return [f"{part} {sentence}" for part, sentence in breaches(file)]


class Rules(unittest.TestCase):
    def breaks(self, sentence, part, before, after):
        self.assertIn(before, WHOLE[part])
        complaints = found(WHOLE | {part: WHOLE[part].replace(before, after)})
        self.assertTrue(any(sentence in complaint for complaint in complaints), f"{after[:99]!r}: {complaints}")

    def test_a_workbook_that_excel_opens(self):
        self.assertEqual([], found(WHOLE))

    def test_package(self):
        types, rels, book = "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"
        self.breaks("has no content type", types, '<Default Extension="xml" ContentType="b"/>', "")
        self.breaks("gives xl/none.xml a type, which is not there", types, "/xl/workbook.xml", "/xl/none.xml")
        self.breaks("gives xl/workbook.xml two types", types, "</Types>", '<Override PartName="/xl/workbook.xml" ContentType="c"/></Types>')
        self.breaks("leads to xl/none.xml, which is not there", rels, "one.xml", "none.xml")
        self.breaks("xl/one.xml is led to by no other part", rels, "one.xml", "two.xml")
        self.breaks("has the id a twice", rels, 'Id="b"', 'Id="a"')
        self.breaks("brings a macro", rels, "/sharedStrings", "/vbaProject")
        self.breaks("brings a link to another workbook", rels, "/sharedStrings", "/externalLink")
        self.breaks("names the link z, which it does not have", "xl/one.xml", '<drawing r:id="a"/>', '<drawing r:id="z"/>')
        self.breaks("is no XML", book, "</workbook>", "")
        self.assertIn("the archive holds two parts of one name", found(WHOLE, doubled=["xl/one.xml"]))

    def test_workbook(self):
        book = "xl/workbook.xml"
        for name in ["one", "x" * 32, "a/b", "a:b", "[x]", "'x", "History", ""]:
            self.breaks(f"has a sheet called {name!r}", book, 'name="Two 2"', f'name="{name}"')
        self.breaks("gives two sheets one id", book, 'sheetId="2"', 'sheetId="1"')
        self.breaks("opens at sheet 2", book, 'activeTab="0"', 'activeTab="2"')
        self.breaks("opens at sheet 0", book, 'sheetId="1"', 'sheetId="1" state="hidden"')
        self.breaks("opens with 2 sheets selected", "xl/two.xml", "<sheetData>", '<sheetViews><sheetView tabSelected="1"/></sheetViews><sheetData>')
        for name in ["A1", "R1C1", "R", "two words", "1st", "FY26", "x" * 256]:
            self.breaks(f"defines the name {name!r}, which is none", book, 'name="Hours"', f'name="{name}"')
        self.breaks("defines the name 'HOURS' twice", book, "</definedNames>", '<definedName name="HOURS">One!$A$2</definedName></definedNames>')
        self.breaks("for a sheet that is not there", book, 'localSheetId="1"', 'localSheetId="2"')
        self.breaks("names the sheet 'Three'", book, "One!$A$1", "Three!$A$1")

    def test_styles_and_texts(self):
        styles, one = "xl/styles.xml", "xl/one.xml"
        self.breaks("counts 3 in cellXfs and has 2", styles, 'cellXfs count="2"', 'cellXfs count="3"')
        self.breaks("has a style with fontId 1", styles, '<xf numFmtId="164"/>', '<xf fontId="1"/>')
        self.breaks("has a style with the number format 165", styles, '<xf numFmtId="164"/>', '<xf numFmtId="165"/>')
        self.breaks("has the number format 164 longer than", styles, 'formatCode="0.0"', f'formatCode="{"0" * 256}"')
        self.breaks("gives A1 the style 2", one, '<c r="A1" s="1">', '<c r="A1" s="2">')
        self.breaks("gives column 1 the style 2", one, 'style="1"', 'style="2"')
        self.breaks("gives row 1 the style 2", one, '<row r="1" s="1">', '<row r="1" s="2">')
        self.breaks("formats by the style 1", one, 'dxfId="0"', 'dxfId="1"')
        self.breaks("shows the shared text 1 in B1", one, '<c r="B1" t="s"><v>0</v>', '<c r="B1" t="s"><v>1</v>')
        self.breaks("counts 2 uses of its texts; there are 1", "xl/texts.xml", 'count="1"', 'count="2"')
        self.breaks("counts 2 texts and has 1", "xl/texts.xml", 'uniqueCount="1"', 'uniqueCount="2"')
        self.breaks("has a text longer than", "xl/texts.xml", ">text<", f">{'x' * 32768}<")

    def test_cells(self):
        one = "xl/one.xml"
        self.breaks("has row 1 after row 1", one, '<row r="3">', '<row r="1">')
        self.breaks("has row 1048577 after row 1", one, '<row r="3">', '<row r="1048577">')
        self.breaks("has the cell A1 in row 1 after column 1", one, '<c r="B1"', '<c r="A1"')
        self.breaks("has the cell B2 in row 1", one, '<c r="B1"', '<c r="B2"')
        self.breaks("has the cell XFE1", one, '<c r="B1"', '<c r="XFE1"')
        for number in ["nan", "inf", "1,5", "1e999", ""]:
            self.breaks(f"has {number!r} for a number in A1", one, "<v>2.5</v>", f"<v>{number}</v>")
        self.breaks("has '2' for a truth value in A1", one, '<c r="A1" s="1"><v>2.5', '<c r="A1" t="b"><v>2')
        self.breaks("has '#SPILL!' for an error in A1", one, '<c r="A1" s="1"><v>2.5', '<c r="A1" t="e"><v>#SPILL!')
        self.breaks("has a formula of the kind array in C3", one, "<f>", '<f t="array" ref="C3">')
        self.breaks("has a formula in C3 that is 8194 characters long", one, "Hours*", "1+" * 4091)

    def test_sheets(self):
        one = "xl/one.xml"
        self.breaks("has its parts in an order", one, "<sheetData>", "<mergeCells/><sheetData>")
        self.breaks("holds figures, which no sheet has", one, "<sheetData>", "<figures/><sheetData>")
        self.breaks("describes the columns 2 to 3 after column 2", one, 'min="3"', 'min="2"')
        self.breaks("has column 3 wider than 255", one, 'max="3" width="9"', 'max="3" width="256"')
        self.breaks("merges B6:C7 over another", one, 'ref="A7:B7"', 'ref="B6:C7"')
        self.breaks("merges A7, which is no area", one, 'ref="A7:B7"', 'ref="A7"')
        self.breaks("counts 3 in mergeCells and has 2", one, 'mergeCells count="2"', 'mergeCells count="3"')
        self.breaks("has 'A0' for the area of a dimension", one, 'dimension ref="A1:C9"', 'dimension ref="A0"')
        self.breaks("has a prompt longer than 255", one, 'prompt="p"', f'prompt="{"p" * 256}"')
        self.breaks("lists more than 255", one, 'type="decimal" prompt="p" sqref="A1"><formula1>0', f'type="list" sqref="A1"><formula1>"{"a," * 128}"')
        self.breaks("has a formula in the validation of A1 that", one, "<formula1>0", "<formula1>0;1")
        self.breaks("links B1 to the sheet 'Three'", one, "location=\"'Two 2'!A1\"", 'location="Three!A1"')
        self.breaks("has a oddFooter longer than 255", one, "&amp;P", "x" * 256)
        self.breaks("is fed by what names the sheet 'Three'", "xl/charts/chart1.xml", "One!", "Three!")
        self.breaks("is a chart of nothing", "xl/charts/chart1.xml", "ser>", "series>")

    def test_formulas(self):
        def complaint(formula):
            return complaint_of(formula, ("One", "Two 2"), ("HOURS",))

        for formula in ["A1+$B$2", "-A1*(1-Hours)", "IF(A1>0,SUM(B1:C4,One!D5),\"a \"\"b\"\" ;\")", "'Two 2'!A1/One!$XFD$1048576", "MAX(0,1E-09)", "IF(A1,,1)", "50%", "1<>2", "TRUE", "_xlfn.CONCAT(A1)", "LOG10(A1)"]:
            self.assertIsNone(complaint(formula), formula)
        for formula, wrong in [
            ("=A1", "begins with an equals sign"), ("SUM(A1;B1)", "cannot be read"), ("[.A1]", "cannot be read"), ("$One.A1", "cannot be read"), ("SUM(A1", "leaves a bracket open"), ("A1)", "closes a bracket"),
            ("Three!A1", "names the sheet 'Three'"), ("Two 2!A1", "names Two"), ("XFE1", "beyond the last"), ("A1048577", "beyond the last"), ("CONCAT(A1)", "calls CONCAT"), ("EASTERSUNDAY(A1)", "calls EASTERSUNDAY"),
            ("#REF!+1", "holds #REF!"), ("One!#REF!", "holds #REF!"), ("Days*2", "names Days"), ("A1 B1", "where a sign"), ("2 3", "where a sign"), ("A1+", "ends in the middle"), ("", "ends in the middle"), ("A1,B1", "a comma outside"),
            ("SUM(" + "A1," * 255 + "A1)", "more than 255"), ("ABS(" * 65 + "1" + ")" * 65, "deeper than 64"), ('"open', "cannot be read"), ("SUM(A1+)", "where an operand"),
        ]:  # fmt: skip
            self.assertIn(wrong, complaint(formula) or "nothing", formula[:99])


if __name__ == "__main__":
    unittest.main()
