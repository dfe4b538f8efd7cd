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
INVISIBLE = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff"
BLANK = "\t\x0b\x0c\x1c-\x1f \x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# A letter and the marks that belong on it, or the parts of a Hangul syllable. Alone-standing compatibility letters (Hanja) are not touched.
PIECES = r"[^\W\d_]?[\u0300-\u036f\u3099\u309a]+|[\uac00-\ud7a3]?[\u1100-\u11ff]+"
CELL = re.compile(r"^(?P<left>\s*\|?\s*)[^\s|][^|]*?(?P<right>\s*\|)$|^(?P<only>\s*\|\s*)[^\s|][^|]*$")
UNTIDY = re.compile(
    rf"(?P<entity>{ENTITY})|(?P<invisible>[{INVISIBLE}]+)|(?P<blanks>[{BLANK}]*[{BLANK.replace(' ', '')}][{BLANK}]*|  +)|(?P<pieces>{PIECES})"
)


def judge(document: Document, kit: Kit) -> Iterator[Repair]:
    for span in document.open():
        line = span.raw.rstrip()
        if edits := mended(line):
            yield Repair(span, tuple(edits), "mojibake")
        elif "|" in line and (cell := CELL.match(line)):
            yield Repair(span, tuple(Edit(*cell.span(name), "") for name in ("left", "right", "only") if cell[name]), "cell")
        elif not line.isascii() or "&" in line or ";" in line or "  " in span.text or not line.isprintable():
            found = list(_edits(line))
            if found:
                yield Repair(span, tuple(edit for edit, _ in found), found[0][1])


def _edits(line: str) -> Iterator[tuple[Edit, str]]:
    for match in UNTIDY.finditer(line, len(line) - len(line.lstrip())):
        kind = match.lastgroup or ""
        text = _read(match.group(), kind)
        if text != match.group():
            yield Edit(match.start(), match.end(), text), kind


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
    return " " if character.isspace() else "".join(letter for letter in character if letter.isprintable())
