# SPDX-License-Identifier: GPL-3.0-or-later
"""What Excel takes as a formula (ECMA-376 part 1, §18.17, and Excel's specifications and limits): it refuses a workbook that holds another."""
import re
from functools import lru_cache

LAST_COLUMN, LAST_ROW, LONGEST, DEEPEST, MOST_ARGUMENTS = 16384, 1_048_576, 8192, 64, 255

# Those of Excel 2007 that a model has a use for; a function that came later has the prefix _xlfn. in the file.
FUNCTIONS = frozenset("""ABS AND AVERAGE AVERAGEIF CEILING CHOOSE COLUMN CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS CUMIPMT CUMPRINC DATE DATEDIF DAY DB DDB EDATE EOMONTH ERROR.TYPE
    EVEN EXACT EXP FALSE FIND FLOOR FV HLOOKUP HYPERLINK IF IFERROR INDEX INDIRECT INT IPMT IRR ISBLANK ISERR ISERROR ISEVEN ISNA ISNUMBER ISODD ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX
    MEDIAN MID MIN MIRR MOD MONTH N NA NOT NOW NPER NPV ODD OFFSET OR PI PMT POWER PPMT PRODUCT PROPER PV QUOTIENT RANK RATE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SLN SMALL SQRT STDEV
    SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SYD T TEXT TIME TODAY TRIM TRUE TRUNC UPPER VALUE VDB VLOOKUP WEEKDAY XIRR XNPV YEAR YEARFRAC""".split())  # fmt: skip
ERRORS = frozenset(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"])

CELL = re.compile(r"(?<![A-Za-z0-9_.'])\$?([A-Z]{1,3})\$?([1-9][0-9]*)(?![A-Za-z0-9_.(!'])")
TOKENS = re.compile(r"""(?P<text>"(?:[^"]|"")*")|(?P<sheet>(?:'(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!)|(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?)(?![A-Za-z_$])
    |(?P<call>[A-Za-z_][A-Za-z0-9_.]*\()|(?P<cell>\$?[A-Z]{1,3}\$?[1-9][0-9]*)(?![A-Za-z0-9_.])|(?P<error>\#[A-Z/0]+[!?A])|(?P<name>[A-Za-z_\\][A-Za-z0-9_.\\]*)
    |(?P<open>\()|(?P<close>\))|(?P<comma>,)|(?P<percent>%)|(?P<sign><>|<=|>=|[-+*/^&=<>:])|(?P<space>\ +)""", re.VERBOSE)
SUSPECT = re.compile(r"(?<![A-Za-z0-9_.])\$?[A-Z]{3}\$?[0-9]|[0-9]{7}")


def column_of(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def is_cell(text):
    match = CELL.fullmatch(text)
    return bool(match) and column_of(match[1]) <= LAST_COLUMN and int(match[2]) <= LAST_ROW


def tokens_of(formula):
    """(kind, text) of each, or ("wrong", what is left) where it cannot be read on."""
    at = 0
    while at < len(formula):
        match = TOKENS.match(formula, at)
        if not match:
            yield "wrong", formula[at:]
            return
        yield match.lastgroup, match[0]
        at = match.end()


def sheet_of(token):
    name = token[:-1]
    return name[1:-1].replace("''", "'") if name.startswith("'") else name


@lru_cache(maxsize=100_000)
def complaint_of_shape(shape, sheets, names):
    """Of formulas that differ in cells only."""
    arguments, before = [], "start"
    for kind, text in tokens_of(shape):
        operand = kind in ("text", "sheet", "number", "call", "cell", "error", "name", "open")
        if kind == "wrong":
            return f"cannot be read from {text[:40]!r} on"
        if kind == "space":
            continue
        if operand and before in ("text", "number", "cell", "error", "name", "close", "percent"):
            return f"has {text!r} where a sign should stand"
        if kind in ("comma", "close") and before in ("sign", "comma", "open", "sheet") and not (before == "comma" and arguments):
            return f"has {text!r} where an operand should stand"
        if kind == "sheet" and sheet_of(text) not in sheets:
            return f"names the sheet {sheet_of(text)!r}, which there is not"
        if kind == "call":
            name = text[:-1]
            if name.removeprefix("_xlfn.") == name and name not in FUNCTIONS:
                return f"calls {name}, which Excel 2007 does not have: later ones need the prefix _xlfn."
            arguments.append(1)
        if kind == "open":
            arguments.append(None)
        if kind == "comma":
            if not arguments or arguments[-1] is None:
                return "has a comma outside a function"
            arguments[-1] += 1
            if arguments[-1] > MOST_ARGUMENTS:
                return f"gives a function more than {MOST_ARGUMENTS} arguments"
        if kind == "close":
            if not arguments:
                return "closes a bracket that is not open"
            arguments.pop()
        if len(arguments) > DEEPEST:
            return f"is nested deeper than {DEEPEST}"
        if kind == "error":
            return f"holds {text}"
        if kind == "name" and text.upper() not in names and text not in ("TRUE", "FALSE"):
            return f"names {text}, which is not defined"
        before = kind
    if arguments:
        return "leaves a bracket open"
    return "ends in the middle" if before in ("start", "sign", "comma", "sheet") else None


def complaint_of(formula, sheets, names):
    """What Excel would find wrong with a formula, as the end of a sentence, or None. `sheets` and `names` (in capitals) are tuples of what there is."""
    if len(formula) > LONGEST:
        return f"is {len(formula)} characters long"
    if formula.startswith("="):
        return "begins with an equals sign"
    if SUSPECT.search(formula):
        for match in CELL.finditer(re.sub(r'"[^"]*"', "", formula)):
            if not is_cell(match[0]):
                return f"names the cell {match[0]}, beyond the last"
    return complaint_of_shape(CELL.sub("A1", formula), sheets, names)
