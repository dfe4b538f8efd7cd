"""What the kept lines of a page say: each field of the article, read with the grammar of its role."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from newsclean.article import Author, Caption, Copyright, Dateline
from newsclean.bylines import AGENCIES, addresses, is_byline, is_position, people, signed_alone, told_of
from newsclean.captioning import caption
from newsclean.datelines import Lead, lead
from newsclean.document import BODY, Document, Role, Span
from newsclean.evidence import PLACE, WORDS, Fact, Part, whole, within
from newsclean.marks import COMMA, ITEM, steps
from newsclean.publication import dates
from newsclean.rights import holder, masthead
from newsclean.signatures import BY_NOTE, NOTE

DECK_MARK = re.compile(r"^[-△▲·•*]\s?(?=\S)")
USED = re.compile(r"(?i)\W*(?:mit|avec|with|con|com|met|med)\b")
SUFFIX = re.compile(r"\s(?:[-–—|·:]|::|<)\s")
PORTAL_SECTION = re.compile(r"언론사(?:에서|가) (\S+) 섹션으로")


def tidy(text: str) -> str:
    """The text with one blank where it has several."""
    return " ".join(text.split())


class Facts(NamedTuple):
    """The facts of an article, each with the parts of the page that say it; None and () where none does. timezone: how the zone is known."""

    title: Fact[str] | None
    subtitle: Fact[str] | None
    section: Fact[str] | None
    authors: tuple[Fact[Author], ...]
    publisher: Fact[str] | None
    dateline: Fact[Dateline] | None
    published: Fact[str] | None
    modified: Fact[str] | None
    timezone: str | None
    captions: tuple[Fact[Caption], ...]
    keywords: tuple[Fact[str], ...]
    credits: tuple[Fact[str], ...]
    copyright: Fact[Copyright] | None


def read(document: Document, roles: dict[Role, list[Span]], language: str | None, now: datetime | None = None) -> Facts:
    """The facts of a judged document. roles: its spans by their roles, every role there.  now: when the page was read."""
    tag = dateline(roles[Role.DATELINE])
    outlet = publisher(roles, tag)
    published, modified, timezone = dates(roles, language, now)
    return Facts(
        title=title(roles[Role.TITLE], outlet.value if outlet else None),
        subtitle=subtitle(roles[Role.SUBTITLE]),
        section=section(roles[Role.SECTION], document),
        authors=tuple(authors(roles)),
        publisher=outlet,
        dateline=tag,
        published=published,
        modified=modified,
        timezone=timezone,
        captions=tuple(captions(roles[Role.CAPTION])),
        keywords=tuple(keywords(roles[Role.KEYWORDS])),
        credits=tuple(credits(roles[Role.CREDIT])),
        copyright=rights(roles),
    )


def subtitle(spans: list[Span]) -> Fact[str] | None:
    """The lines of the deck, less their list marks, a line each."""
    lines = [DECK_MARK.sub("", tidy(span.text)) for span in spans]
    return Fact("\n".join(lines), tuple(map(within, spans, lines))) if spans else None


def _notices(roles: dict[Role, list[Span]]) -> list[Span]:
    """The notices of rights: those behind the story before those above and in it, which are pictures'."""
    last = max((roles[role][-1].line for role in BODY if roles[role]), default=0)
    return sorted(roles[Role.COPYRIGHT], key=lambda span: span.line < last)


def rights(roles: dict[Role, list[Span]]) -> Fact[Copyright] | None:
    """The first notice of rights that names an owner, and the owner; the first of all where none does."""
    notices = [Fact(Copyright(tidy(span.text), holder(span.text)), (whole(span),)) for span in _notices(roles)]
    return next((notice for notice in notices if notice.value.holder), notices[0] if notices else None)


def dateline(spans: list[Span]) -> Fact[Dateline] | None:
    """The agency and the place that the report is filed under."""
    found = _lead(spans[0]) if spans else None
    return Fact(Dateline(found.agency, found.place), (whole(spans[0]),)) if found else None


def _lead(span: Span) -> Lead | None:
    """The dateline that a span was judged to be: the name in its brackets is an outlet's, and a text followed."""
    return lead(f"{span.text} …", outlets=(span.text.strip("[]()【】〔〕<>〈〉 "),))


def authors(roles: dict[Role, list[Span]]) -> Iterator[Fact[Author]]:
    """Each person once, in order of appearance; an address on a line of its own belongs to the last person named before it, else the first."""
    found: dict[str, Fact[Author]] = {}
    named = [(span, () if _is_below_a_name(span) else people(span.text), addresses(span.text)) for span in roles[Role.BYLINE]]
    named += [(span, tag.people, []) for span in roles[Role.DATELINE] if (tag := _lead(span))]
    last = ""  # a name
    first: Fact[str] | None = None  # an address
    for span, persons, written in sorted(named, key=lambda entry: entry[0].line):
        if last and _is_below_a_name(span) and not found[last].value.position:
            known, parts = found[last]
            found[last] = Fact(replace(known, position=tidy(span.text)), (*parts, whole(span)))
        for person in persons:
            known, parts = found.get(person.name, Fact(person, ()))
            merged = Author(person.name, known.position or person.position, known.email or person.email)
            found[person.name] = Fact(merged, (*parts, *_named(span, person)))
            last = person.name
        if written and not persons and last and not found[last].value.email:
            found[last] = _addressed(found[last], Fact(written[0], (within(span, written[0]),)))
        elif written and not last:
            first = first or Fact(written[0], (within(span, written[0]),))
    for at, fact in enumerate(found.values()):
        yield _addressed(fact, first) if at == 0 and first and not fact.value.email else fact
    if not found:
        yield from list(_noted(roles[Role.CREDIT])) or list(_agencies(roles[Role.CREDIT])) or list(_alone(roles))


def _is_below_a_name(span: Span) -> bool:
    """Whether the span is the position of whom the line above it names."""
    return span.rule == BY_NOTE and is_position(span.text)


def _noted(lines: list[Span]) -> Iterator[Fact[Author]]:
    """The people whom notes on the authors tell of."""
    notes = ((span, told_of(span.text)) for span in lines if span.rule == NOTE)
    return (Fact(Author(name), (within(span, name, PLACE),)) for span, name in notes if name)


def _alone(roles: dict[Role, list[Span]]) -> Iterator[Fact[Author]]:
    """Who signs with one word, below the title."""
    title = roles[Role.TITLE][0].line if roles[Role.TITLE] else 0
    below = [(span, signed_alone(span.text)) for span in roles[Role.BYLINE] if span.line > title]
    names = dict.fromkeys(name for _, name in below if name)
    if len(names) == 1:
        yield Fact(Author(next(iter(names))), tuple(within(span, name) for span, name in below if name))


def _agencies(lines: list[Span]) -> Iterator[Fact[Author]]:
    """The agencies whose copy it is, where nobody signs: a line that names them and nobody else. "mit dpa" says that it had others too."""
    for span in lines:
        named = () if USED.match(span.text) else people(span.text)
        if all(person.name.casefold() in AGENCIES for person in named):
            yield from (Fact(person, (within(span, person.name),)) for person in named)


def _addressed(author: Fact[Author], address: Fact[str]) -> Fact[Author]:
    return Fact(replace(author.value, email=address.value), (*author.parts, *address.parts))


def _named(span: Span, person: Author) -> Iterator[Part]:
    """Where a span names a person, position included, and their address. A name alone is a byline by its place."""
    told = span.role is Role.DATELINE or person.position or person.email or is_byline(span.text) or "/" in span.rule
    with_position = (f"{person.name}{blank}{person.position}" for blank in ("", " "))
    yield within(span, next((text for text in with_position if text in span.text), person.name), None if told else PLACE)
    if person.email:
        yield within(span, person.email)


def publisher(roles: dict[Role, list[Span]], tag: Fact[Dateline] | None) -> Fact[str] | None:
    """The outlet: the owner of the rights unless that is an agency whose copy it carries, then the masthead, the dateline."""
    owners = [Fact(name, (within(span, name),)) for span in _notices(roles) if (name := holder(span.text))]
    own = [owner for owner in owners if not _is_agency(owner.value)]
    if own:
        return own[0]
    for span in roles[Role.FOOTER]:
        if name := masthead(span.text):
            return Fact(name, (within(span, name, WORDS),))
    if owners or not tag or not tag.value.agency:
        return owners[0] if owners else None
    return Fact(tag.value.agency, (within(roles[Role.DATELINE][0], tag.value.agency, PLACE),))


def _is_agency(name: str) -> bool:
    return re.split(r"[-\s]", name.casefold())[0] in AGENCIES


def title(spans: list[Span], publisher: str | None) -> Fact[str] | None:
    """The title without the name of the site behind it."""
    if not spans:
        return None
    title = tidy(spans[0].text)
    path = title.split(" < ")  # "title < section < 기사본문 - site", as a window of a common Korean system says
    if any(part.startswith("기사본문") for part in path[2:]):
        title = path[0]
    parts = SUFFIX.split(title)
    if publisher and len(parts) > 1 and parts[-1].casefold().removeprefix("the ") in publisher.casefold():
        title = title[: len(title) - len(parts[-1])].rstrip(" -–—|·:<")
    return Fact(title, (within(spans[0], title),))


def section(spans: list[Span], document: Document) -> Fact[str] | None:
    """The sections on the path to the article, from the first line that names any."""
    listed = [(span, tidy(ITEM.sub("", span.text))) for span in spans if span.rule == "breadcrumb" and ITEM.match(span.text)]
    if listed:
        return Fact(" > ".join(text for _, text in listed), tuple(within(span, text) for span, text in listed))
    for span in spans:
        text = ITEM.sub("", tidy(span.text))
        if match := PORTAL_SECTION.search(text):
            return Fact(match[1], (within(span, match.group()),))
        parts = steps(text)
        if len(parts) == 1 and parts[0].startswith("홈"):
            parts = _unglued(parts[0].removeprefix("홈"), document)
        if parts and not re.search(r"\d면|호$", parts[0]):
            path = " > ".join(parts)
            return Fact(path, (within(span, path),))
    return None


def _unglued(path: str, document: Document) -> list[str]:
    """A path whose parts stand together, parted where the first is a line of the page's own menu: "산업기업" -> 산업, 기업."""
    names = {ITEM.sub("", span.text) for span in document.spans}
    for size in range(len(path) - 1, 1, -1):
        if path[:size] in names:
            return [path[:size], path[size:]]
    return [path]


def captions(spans: list[Span]) -> Iterator[Fact[Caption]]:
    """What each picture shows, and whose it is."""
    for span in spans:
        found = caption(span.text)
        yield Fact(Caption(tidy(found.text), found.credit) if found else Caption(tidy(span.text)), (whole(span),))


def credits(spans: list[Span]) -> Iterator[Fact[str]]:  # noqa: A001 (what they are called everywhere else)
    """Who filmed, edited or translated, and notes on the author, as printed."""
    return (Fact(tidy(span.text), (whole(span),)) for span in spans)


def keywords(spans: list[Span]) -> Iterator[Fact[str]]:
    """The tags, less their marks and their label."""
    for span in spans:
        text = ITEM.sub("", span.text)
        parts: list[str] = []
        if "#" in text:
            parts = [part.strip(" ,") for part in text.split("#")[1:]]
        elif span.rule == "tag":
            parts = COMMA.split(text)
        elif ":" in text or "：" in text:
            parts = COMMA.split(re.split("[:：]", text, maxsplit=1)[1])
        yield from (Fact(part.strip(), (within(span, part.strip()),)) for part in parts if part.strip())
