"""The article in a page's JSON-LD: found among organisations, breadcrumbs and other articles, and read as facts."""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsclean.stated import Stated

DEEPEST = 12  # levels below which no article is looked for
MOST = 2_000  # objects of one page
KINDS = re.compile(r"Article|BlogPosting|Report|NewsArticle|LiveBlog|Review$|WebPage$|OpinionPiece")
PAGE = ("WebPage", "ItemPage", "CollectionPage")
MARK = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
BREAKS = re.compile(r"(?i)<(?:br|/p|/h[1-6]|/li|/div)\b[^<>]{0,200}>")
WRAPPED = re.compile(r"^\s*(?:<!--|<!\[CDATA\[|//\s*<!\[CDATA\[)|(?:-->|\]\]>|//\s*\]\]>)\s*$")
CONTROL = re.compile("[\x00-\x1f]+")


def articles(sources: Iterable[str]) -> list[dict[str, Any]]:
    """The objects of JSON-LD that are articles, the page's own first: the one with a body, a date and a headline."""
    found: list[dict[str, Any]] = []
    for source in sources:
        found += (item for item in _objects(_parsed(source)) if KINDS.search(_kind(item)))
    return sorted(found, key=_rank, reverse=True)


def _rank(item: dict[str, Any]) -> int:
    named = sum(key in item for key in ("datePublished", "headline", "author", "mainEntityOfPage"))
    return 10 * ("articleBody" in item) + named - 5 * (_kind(item) in PAGE)


def _parsed(source: str) -> Any:
    """What the script holds, or None: entities, comments and raw line breaks in it are errors of many a generator."""
    source = WRAPPED.sub("", source.strip().removesuffix(";"))
    for text in (source, CONTROL.sub(" ", source)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in it, outer ones first."""
    waiting = [(value, 0)]
    seen = 0
    while waiting and seen < MOST:
        item, depth = waiting.pop(0)
        seen += 1
        inner: Iterable[Any] = ()
        if isinstance(item, dict):
            yield item
            inner = [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed") if key in item]
        elif isinstance(item, list):
            inner = item
        if depth < DEEPEST:
            waiting += ((part, depth + 1) for part in inner if isinstance(part, dict | list))


def _kind(item: dict[str, Any]) -> str:
    kind = item.get("@type", "")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def facts_of(item: dict[str, Any]) -> Iterator[tuple[str, Stated]]:
    """The facts that an article of JSON-LD states."""
    yield "kinds", Stated("json-ld @type", _kind(item))
    for key, (fact, read, most) in KEYS.items():
        for value in [*read(item.get(key))][:most]:
            yield fact, Stated(f"json-ld {key}", plain(value))
    if "isAccessibleForFree" in item:
        yield "locked", Stated("json-ld isAccessibleForFree", str(item["isAccessibleForFree"]))
    for value in _texts(item.get("articleBody"))[:1] if _kind(item) not in PAGE else ():
        yield "bodies", Stated("json-ld articleBody", paragraphs(value))


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [part for part in values if isinstance(part, str) and part.strip()]


def _named(value: Any) -> Iterator[str]:
    """The names of people or organisations: texts, objects with a name, or lists of those."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            yield from _texts(part.get("name"))


# What a key of an article states, how its value is read, and how many of its values count.
KEYS: dict[str, tuple[str, Callable[[Any], Iterable[str]], int]] = {
    "headline": ("titles", _texts, 9),
    "name": ("titles", _texts, 9),
    "description": ("descriptions", _texts, 9),
    "articleSection": ("sections", _texts, 9),
    "datePublished": ("published", _texts, 1),
    "dateModified": ("modified", _texts, 1),
    "inLanguage": ("languages", _texts, 1),
    "author": ("authors", _named, 99),
    "creator": ("authors", _named, 99),
    "publisher": ("publishers", _named, 9),
    "keywords": ("keywords", _texts, 99),
}


def plain(text: str) -> str:
    """The text on one line, without the markup and the entities that many generators leave in it."""
    return " ".join(html.unescape(html.unescape(MARK.sub(" ", text)) if "&" in text else MARK.sub(" ", text)).split())


def paragraphs(text: str) -> str:
    """The same, a line each."""
    text = BREAKS.sub("\n", html.unescape(text) if "&lt;" in text else text)
    return "\n".join(line for part in text.splitlines() if (line := plain(part)))
