"""Text made readable: entities, odd blanks, invisible and control characters, letters in pieces, lines in the wrong encoding.

Nothing is lost: the source stays as it was in `raw`, and only what is surely damage is read differently. Quotes, full-width forms, Hanja and
signs such as ㈜ are the author's, and stay.
"""

import html
import re
import unicodedata
from collections.abc import Iterator

from newsclean.document import Document, Edit, Repair
from newsclean.kit import Kit
from newsclean.mojibake import mended

WHY = {
    "mojibake": "the line was decoded with the wrong encoding; read as what its bytes mean",
    "entity": "an HTML entity that a scraper left is the character it stands for",
    "invisible": "zero-width and control characters are no text",
    "cell": "a table of one column is how a page was laid out; its lines are text",
    "blanks": "odd blanks and runs of blanks are one blank",
    "pieces": "letters stored in pieces are composed (NFC)",
}

ENTITY = r"&(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});|(?<![A-Za-z&#\d])(?:amp;)?(?:quot|apos|#0?39|#34);"
INVISIBLE = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff"
ODD = r"(?:[\t\x0b\x0c\x1c-\x1f\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|&(?:amp;)*(?:nbsp|#160|#[xX][aA]0|ensp|emsp|thinsp);)"
# A letter and the marks that are composed with it (Unicode's NFC_QC=Maybe), or the parts of a Hangul syllable. Letters that only look like
# others (compatibility Hanja) stand alone and are not touched.
MARKS = "\u0300-\u036f\u0653-\u0655\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u3099\u309a"
PIECES = rf"\S?[{MARKS}]+|[\uac00-\ud7a3]?[\u1100-\u11ff]+"
# Part of how Persian, the scripts of India and many emoji are spelled; nothing between Latin letters or Hangul.
JOINERS = "\u200c\u200d"
PLAIN = "\x00-\u024f\uac00-\ud7a3"
STRAY = rf"(?<![^{PLAIN}])[{JOINERS}]+(?![^{PLAIN}])"
UNTIDY = re.compile(rf"(?P<blanks> ?{ODD}(?:{ODD}| )*|  +)|(?P<entity>{ENTITY})|(?P<invisible>[{INVISIBLE}]+|{STRAY})|(?P<pieces>{PIECES})")
# A line in a table of one column: pipes at its ends, apart from the text by a blank.
CELL = re.compile(r"\s*\|\s+(?=\S)")
CELL_END = re.compile(r"(?<=\S)\s+\|$")


def judge(document: Document, kit: Kit) -> Iterator[Repair]:
    for span in document.open():
        line = span.raw.rstrip()
        plain = line.isascii()
        if not plain and (edits := mended(line)):
            yield Repair(span, tuple(edits), "mojibake")
        elif not plain or "&" in line or ";" in line or "|" in line or "  " in span.text or not line.isprintable():
            found = list(_edits(line))
            if found:
                yield Repair(span, tuple(edit for edit, _ in found), found[0][1])


def _edits(line: str) -> Iterator[tuple[Edit, str]]:
    """The edits of a line with what each is for; the blanks around it are no matter."""
    start, end = len(line) - len(line.lstrip()), len(line)
    if line.count("|") <= 2 and (opens := CELL.match(line)) and "|" not in line[opens.end() : -1]:
        yield Edit(0, opens.end(), ""), "cell"
        start = opens.end()
    closes = CELL_END.search(line, start)
    if closes and "|" not in line[start : closes.start()]:
        end = closes.start()
    for match in UNTIDY.finditer(line, start, end):
        kind = match.lastgroup or ""
        text = _read(match.group(), kind)
        if text != match.group():
            yield Edit(match.start(), match.end(), text), "entity" if ";" in match.group() else kind
    if end < len(line):
        yield Edit(end, len(line), ""), "cell"


def _read(text: str, kind: str) -> str:
    if kind == "entity":
        return _unescaped(text)
    if kind == "pieces":
        return unicodedata.normalize("NFC", text)
    return " " if kind == "blanks" else ""


def _unescaped(entity: str) -> str:
    """The character of an entity, also of one escaped twice or short of its "&"; the entity itself where it stands for none."""
    text = re.sub(r"^(?:&amp;|&|amp;)*(?:amp;)*", "&", entity)
    if text == "&":
        return text
    character = html.unescape(text)
    if character == text:
        return entity
    return " " if character.isspace() else "".join(letter for letter in character if letter.isprintable() or letter in JOINERS)
