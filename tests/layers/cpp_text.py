# SPDX-License-Identifier: GPL-3.0-or-later
"""Just enough of C++ to look at code, literals and includes apart from comments. Line numbers are kept."""
import re

# A number is a token so that the separator in 10'000 does not begin a character.
_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>(?<!\w)(?:u8|[uUL])?R"(?P<tag>[^()\\\s]{0,16})\((?P<body>.*?)\)(?P=tag)")
      | (?P<number>(?<!\w)\d(?:'?[\w.])*)
      | (?P<string>"(?P<text>(?:\\.|[^"\\\n])*)")
      | (?P<character>'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]', re.MULTILINE)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def _line(text, position):
    return text.count("\n", 0, position) + 1


def without_comments(text):
    return _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0], text)


def code(text):
    """The text with comments and literals blanked."""
    return _TOKEN.sub(lambda m: m[0] if m["number"] else _blank(m[0]), text)


def literals(text):
    """(line, content) of every string literal."""
    for match in _TOKEN.finditer(text):
        content = match["body"] if match["raw"] else match["text"]
        if content is not None:
            yield _line(text, match.start()), content


def includes(text):
    """(line, path) of every include."""
    bare = without_comments(text)
    for match in _INCLUDE.finditer(bare):
        yield _line(bare, match.start(1)), match[1]
