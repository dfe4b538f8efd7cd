"""Results held against pages whose articles are known: bodies, snippets, titles, days and authors, group by group.

A field counts only where the page's gold has one and its text holds it (a title that the text does not show cannot be found). A wrong value
is worse than none, so precision (right of those given) and recall (right of those asked) stand apart.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newsclean import scoring
from newsclean.article import Article
from newsclean.errors import InputError

GOOD, BAD = 0.95, 0.5  # the shingle F1 from which a page is as good as right, and below which it is lost


class Outcome(NamedTuple):
    """How one page came out. body: None where the gold has no body.  snippets: kept and lost that had to stay, kept that had to go.
    fields: for each field with gold, None (nothing given), False (wrong) or True."""

    id: str
    group: str
    body: scoring.Score | None
    given: bool
    snippets: tuple[int, int, int]
    fields: Mapping[str, bool | None]
    confidence: float
    doubted: bool


def records(lines: Iterable[str], path: str) -> Iterator[dict[str, Any]]:
    """The gold pages of a JSONL file. Raises InputError with the line's number."""
    for number, line in enumerate(lines, 1):
        try:
            record = json.loads(line)
        except ValueError as error:
            raise InputError(f"not JSON: {error}", f"{path}, line {number}", "a page is one JSON object a line") from error
        if not isinstance(record, dict):
            raise InputError("not an object", f"{path}, line {number}", "a page is one JSON object a line")
        yield record


def text_of(record: Mapping[str, Any], field: str) -> str:
    """The page's text under a dotted name such as "texts.rp_all"; "" where there is none."""
    value: Any = record
    for part in field.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def outcome(record: Mapping[str, Any], page: str, article: Article, group: str, *, subtitle: bool) -> Outcome:
    """How the article compares with the gold. subtitle: the gold's bodies begin with the deck."""
    found = "\n\n".join((article.subtitle, article.text)) if subtitle and article.subtitle else article.text
    gold = record.get("body")
    flat = _flat(found)
    keep, drop = (list(map(_flat, record.get(key) or ())) for key in ("with", "without"))
    stayed = sum(snippet in flat for snippet in keep)
    return Outcome(
        id=str(record.get("id", "")),
        group=group,
        body=scoring.body(gold, found) if gold else None,
        given=bool(found.strip()),
        snippets=(stayed, len(keep) - stayed, sum(snippet in flat for snippet in drop)) if not gold else (0, 0, 0),
        fields=dict(_fields(record, _flat(page), article)),
        confidence=article.confidence,
        doubted=bool(article.doubts),
    )


def _fields(record: Mapping[str, Any], page: str, article: Article) -> Iterator[tuple[str, bool | None]]:
    title, published = record.get("title"), record.get("published")
    authors = [name for name in record.get("authors") or [] if isinstance(name, str)]
    if title and _flat(title).casefold() in page.casefold():
        yield "title", None if article.title is None else scoring.is_near(title, article.title)
    if published:
        yield "day", None if article.published is None else article.published[:10] == published[:10]
    if authors and all(_flat(name) in page for name in authors):
        yield "authors", {author.name for author in article.authors} == set(authors) if article.authors else None


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())


def figures(outcomes: Iterable[Outcome]) -> dict[str, dict[str, float]]:
    """The figures of each group, in the order of their size: counts as they are, shares from 0 to 1 with four digits."""
    groups: dict[str, list[Outcome]] = {}
    for item in outcomes:
        groups.setdefault(item.group, []).append(item)
    return {name: _figures(groups[name]) for name in sorted(groups, key=lambda name: (-len(groups[name]), name))}


def _figures(outcomes: list[Outcome]) -> dict[str, float]:
    found: dict[str, float] = {"pages": len(outcomes)}
    bodies = [(item.body, item.given) for item in outcomes if item.body]
    if bodies:
        score = scoring.average(bodies)
        found |= {"precision": score.precision, "recall": score.recall, "f1": score.f1}
        found["good"] = sum(body.f1 >= GOOD for body, _ in bodies) / len(bodies)
        found["lost"] = sum(body.f1 < BAD for body, _ in bodies) / len(bodies)
    kept, lost, extra = (sum(item.snippets[at] for item in outcomes) for at in range(3))
    if kept + lost + extra:
        found["snippets"] = 2 * kept / (2 * kept + lost + extra)
    for field in ("title", "day", "authors"):
        values = [item.fields[field] for item in outcomes if field in item.fields]
        given = [value for value in values if value is not None]
        if values:
            found[f"{field} precision"] = sum(given) / (len(given) or 1)
            found[f"{field} recall"] = sum(given) / len(values)
    return {key: value if key == "pages" else round(value, 4) for key, value in found.items()}


def fallen(now: Mapping[str, Mapping[str, float]], before: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """The figures that are worse than they were, a line each; "lost" is worse when it grows."""
    for group, old in before.items():
        for name, value in old.items():
            new = now.get(group, {}).get(name, 0.0)
            if name != "pages" and (new > value if name == "lost" else new < value):
                yield f"{group}: {name} {value} -> {new}"
