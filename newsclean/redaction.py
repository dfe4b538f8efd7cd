"""E-mail addresses and telephone numbers masked wherever the article would show them.

An address is known by its form. A number is one only where its shape is that of a telephone number, or a word in front says that it is:
dates, prices, scores, ISBNs and registration numbers have digits and hyphens too, and stay.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from newsclean.article import Article
from newsclean.document import Role
from newsclean.errors import UsageError

# One character for one, so that a place in the folded text is the place in the text: full-width forms; the many hyphens and blanks.
WIDE: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
HYPHENS = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0x30FC), "-")
FOLD = WIDE | HYPHENS | dict.fromkeys((0xA0, 0x2009, 0x202F, 0x3000), " ")

# ASCII only: a Hangul word may stand glued to the address.
EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++(?:@| ?[(\[](?:(?i:at)|골뱅이)[)\]] ?)"
    r"(?:[A-Za-z0-9-]{1,63}(?:\.|[(\[](?i:dot)[)\]])){1,6}(?:[a-z]{2,24}|[A-Z]{2,24}|[A-Z][a-z]{1,23})"
)
NOT_BEHIND = r"(?<!\d)(?<!\d[-.,/:])"  # inside of a longer number
NOT_BEFORE = r"(?!\d)(?![-/]\d)"
PREFIX = r"(?:02|01[016-9]|03[1-3]|04[1-4]|05[1-5]|06[1-4]|0[78]0|050\d?)"  # of Korea's regions, mobiles and services
PHONE = re.compile(
    rf"""{NOT_BEHIND}(?:
        \(?{PREFIX}(?:\ ?-\ ?|\)\ ?-?|\.)\d{{3,4}}(?:\ ?-\ ?|[.\ ])\d{{4}}      # 02-123-4567  031)123-4567
      | (?<!\d\ ){PREFIX}\ \d{{3,4}}[-\ ]\d{{4}}                                # 010 1234 5678, and no part of an IBAN
      | (?<![A-Za-z])01[016-9]\d{{7,8}}                                         # 01012345678
      | 0\d{{1,4}}-\d{{3,4}}-\d{{3,4}}                                          # 0120-123-456
      | (?<!\d\ )0\d{{2,4}}\ \d{{3,4}}\ \d{{3,4}}                               # 020 7946 0000
      | 07\d{{3}}\ \d{{6}}                                                      # 07700 900000
      | \(0\d{{1,5}}\)\ ?-?\d(?:[-/\ ]?\d){{4,9}}                               # (0123) 456789
      | 0\d{{2,5}}\ ?/\ ?\d{{5,9}}                                              # 0123/456789
      | (?:1[-.\ ])?(?:\([2-9]\d\d\)\ ?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{{4}}      # (555) 555-0100
      | \+(?:[17](?:[-./()\ ]{{0,3}}\d){{10}}                                   # +1 555 555 0100
           |[2-9]\d(?:[-./()\ ]{{0,3}}\d){{6,13}})                              # +82 (0)2 123 4567
    ){NOT_BEFORE}""",
    re.VERBOSE,
)
# A word in front that says what follows; then the shape is free.
SAID = re.compile(
    r"""(?:[☎☏✆📞📱] | 전화(?:번호)? | 휴대(?:폰|전화) | 연락처 | 문의(?:처)? | 제보 | 팩스 | 電話(?:番号)? | 电话 | 手机
      | (?i:\b(?:tel|telephone|phone|fax|telefax|telefon|tél|téléphone|teléfono|telefono|mobile|тел)\b))
      [ .:)\]]{0,4}(?P<phone>[+(]{0,2}\d(?:[-./()\ ]{0,3}\d){6,14})(?!\d)(?![-/]\d)""",
    re.VERBOSE,
)
SAID_SHAPE = re.compile(r"[+(]|0|\d+[-)]")
# What is none for all its shape: dates, two years, a number with its thousands apart, decimals.
NONE = re.compile(
    r"(?:^|[ (])(?:(?:19|20)\d\d ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?![-./]?\d))|"
    r"^(?:19|20)\d\d ?[- ] ?(?:19|20)\d\d$|^\+?\d{1,3}(?:[. ]\d{3}){1,2}$|^\+?\d+\.\d+$|\.\d{1,2} | \+?\d{1,9}\.\d{1,2}$"
)

MASKS: dict[str, str] = {"emails": "[email]", "phones": "[phone]"}
SHOWN = (
    *("title", "subtitle", "section", "authors", "publisher", "dateline", "captions", "keywords", "credits", "copyright", "blocks"),
    *("removed", "evidence"),
)


def redact(article: Article, kinds: Collection[str]) -> Article:
    """The article with these kinds masked in its body, its facts, what was removed and the evidence; itself where there are no kinds.

    kinds: of MASKS; another is a UsageError. `account.redacted` says of each how many different ones were masked.
    """
    if not kinds:
        return article
    for kind in kinds:
        if kind not in MASKS:
            raise UsageError(f"nothing called {kind!r} can be masked", mend=f"what can: {' '.join(MASKS)}")
    found: dict[str, set[str]] = {kind: set() for kind in MASKS if kind in kinds}

    def mask(text: str) -> str:
        for kind, seen in found.items():
            text = _masked(text, kind, seen)
        return text

    shown = {key: _each(getattr(article, key), mask) for key in SHOWN}
    counts = {kind: len(seen) for kind, seen in found.items()}
    return replace(article, **shown, account=replace(article.account, redacted=counts))


def emails(text: str) -> Iterator[tuple[int, int]]:
    """Where the e-mail addresses of the text stand, left to right."""
    return (match.span() for match in EMAIL.finditer(text.translate(WIDE)))


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Where the telephone numbers of the text stand, left to right, not overlapping."""
    text = text.translate(FOLD)
    said = (match.span("phone") for match in SAID.finditer(text) if SAID_SHAPE.match(match["phone"]))
    shaped = (match.span() for match in PHONE.finditer(text))
    at = 0
    for start, end in sorted((*said, *shaped), key=lambda place: (place[0], -place[1])):
        around = text[start] == "(" and ")" not in text[start:end]  # a bracket around more than the number
        if start >= at and not NONE.search(text[start:end]):
            yield start + around, end
            at = end


def _masked(text: str, kind: str, seen: set[str]) -> str:
    """The text with all of one kind masked; what they were goes into `seen`, in one spelling."""
    parts, at = [], 0
    for start, end in emails(text) if kind == "emails" else phones(text):
        found = text[start:end].translate(WIDE)
        seen.add(found.casefold() if kind == "emails" else re.sub(r"\D", "", found))
        parts += [text[at:start], MASKS[kind]]
        at = end
    return "".join((*parts, text[at:]))


def _each(value: Any, mask: Callable[[str], str]) -> Any:
    """The value with every text in it masked."""
    if isinstance(value, str):
        return value if isinstance(value, Role) else mask(value)
    if isinstance(value, tuple):
        return tuple(_each(item, mask) for item in value)
    if isinstance(value, dict):
        return {key: _each(item, mask) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{item.name: _each(getattr(value, item.name), mask) for item in fields(value)})
    return value
