"""The article: what a judged document says, as a newsroom would file it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from newsclean.document import Role, Source
from newsclean.errors import UsageError

SCHEMA = "newsclean/1"
OPTIONAL = frozenset(
    ("id", "carried", "removed", "evidence", "redacted", "links", "images")
)  # keys that are left out where there is nothing
LANGUAGE = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
# The keys that may have evidence.
FACTS = (
    *("title", "subtitle", "section", "authors", "publisher", "dateline", "published", "modified", "captions", "keywords", "credits"),
    "copyright",
)
KEYS = (
    *(
        "id",
        "source",
        "language",
        "title",
        "labels",
        "subtitle",
        "section",
        "authors",
        "publisher",
        "dateline",
        "published",
        "modified",
        "timezone",
    ),
    *(
        "captions",
        "keywords",
        "credits",
        "copyright",
        "blocks",
        "text",
        "account",
        "confidence",
        "doubts",
        "carried",
        "removed",
        "evidence",
    ),
)


LABEL = re.compile(r"\s*[\[【]([^\[\]【】]{1,20})[\]】]")
LAST_LABEL = re.compile(r"[\[【]([^\[\]【】]{1,20})[\]】]$")


@dataclass(frozen=True, slots=True)
class Author:
    """name: as printed.  position: "기자", "Staff Writer", or None.  email: or None."""

    name: str
    position: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The agency and the place a report is filed under: `(서울=연합뉴스)`."""

    agency: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    text: str
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Copyright:
    notice: str
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """text: as it stands in the block.  url: absolute where the page says where it is."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Image:
    """url: absolute where the page says where it is.  text: what stands for it where it cannot be shown, or None."""

    url: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the story in reading order: paragraph, heading, quote, list_item, table or caption.

    links: in its text, in order.  images: in front of it. Both None unless they were asked for and there are some.
    """

    role: Role
    text: str
    links: tuple[Link, ...] | None = None
    images: tuple[Image, ...] | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A piece of the page that is not the article, and why. line: from 1."""

    line: int
    role: Role
    stage: str
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a fact was read from: characters `start` to `end` of a line of the page as it was decoded, its line end not counted.

    line: from 1.  text: what stands there, as it came.  stage, rule: who judged it to be of its role.
    What a page of HTML states apart from its text has no line, start and end: its stage is "read", its rule the place, "json-ld datePublished".
    confidence: 0 to 1, a scale and no measured share of hits: 0.95 where words say it (a rule of a pack, a label, a grammar that read the
    whole line), 0.75 where only the place on the page does (the title, the deck, an unlabelled date, a name alone), and nine tenths of that
    where the offset from UTC is assumed from the language.
    """

    line: int | None
    start: int | None
    end: int | None
    text: str
    stage: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Account:
    """Where every line went: lines = kept + removed + blank. by_role counts spans: a line that was cut has several.

    redacted: how many different e-mail addresses and telephone numbers were masked; None unless it was asked for.
    """

    lines: int
    kept: int
    removed: int
    blank: int
    by_role: dict[str, int]
    repairs: dict[str, int]
    redacted: dict[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article. None and empty tuples stand for what the page does not say.

    credits: who filmed, edited or translated, and notes on the author, as printed.
    published, modified: ISO 8601, with an offset where one is stated or may be assumed (`timezone` says which).
    confidence: 0 to 1.  doubts: why the result may be wrong.  carried: fields of the input's record, as they came.
    removed, evidence: None unless they were asked for.
    """

    source: Source
    account: Account
    id: str | None = None
    language: str | None = None
    title: str | None = None
    subtitle: str | None = None
    section: str | None = None
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    dateline: Dateline | None = None
    published: str | None = None
    modified: str | None = None
    timezone: str | None = None
    captions: tuple[Caption, ...] = ()
    keywords: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    copyright: Copyright | None = None
    blocks: tuple[Block, ...] = ()
    confidence: float = 1.0
    doubts: tuple[str, ...] = ()
    carried: dict[str, Any] | None = field(default=None, repr=False)
    removed: tuple[Removed, ...] | None = field(default=None, repr=False)
    evidence: dict[str, tuple[Evidence, ...]] | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """The body alone: all blocks but the captions, a blank line between them."""
        return "\n\n".join(block.text for block in self.blocks if block.role is not Role.CAPTION)

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands in square brackets in front of the title or behind it, and belongs to it: "[단독]" says that others do not have the story."""
        title = self.title or ""
        found, at = [], 0
        while label := LABEL.match(title, at):
            found.append(label[1].strip())
            at = label.end()
        if last := LAST_LABEL.search(title, at):
            found.append(last[1].strip())
        return tuple(found)

    def to_dict(self) -> dict[str, Any]:
        """The article as plain data (dict, list, str, int, float, None), keys in the order of KEYS."""
        return {"schema": SCHEMA} | _known((key, getattr(self, key)) for key in KEYS)

    def to_markdown(self) -> str:
        """The article as Markdown with YAML front matter."""
        from newsclean.writers import load

        return load("md").render(self)


def language_tag(code: str) -> str:
    """The code of a language as newsclean writes it: "KO" -> "ko", "zh-hans" -> "zh-Hans". Raises UsageError for what is no code."""
    if not re.fullmatch(LANGUAGE, code):
        raise UsageError(f"{code!r} is no code of a language", mend="give one like ko, en or zh-Hans")
    first, *rest = code.split("-")
    return "-".join((first.lower(), *(part.title() if len(part) == len("Hans") else part.upper() for part in rest)))


def _known(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {key: _plain(value) for key, value in pairs if value is not None or key not in OPTIONAL}


def _plain(value: Any) -> Any:
    if isinstance(value, Source):
        return value._asdict()
    if is_dataclass(value) and not isinstance(value, type):
        return _known((item.name, getattr(value, item.name)) for item in fields(value))
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return str(value) if isinstance(value, Role) else value
