"""What the kept lines of a page say: each field of the article, read with the grammar of its role."""

import re
from collections.abc import Iterator

from newsclean.article import Author, Copyright, Dateline
from newsclean.bylines import AGENCIES, addresses, people
from newsclean.datelines import Lead, lead
from newsclean.dates import Stamp, iso, label_of, stamps
from newsclean.document import Document, Role, Span
from newsclean.marks import COMMA, ITEM, steps
from newsclean.rights import holder, masthead

DECK_MARK = re.compile(r"^[-△▲·•*]\s?(?=\S)")
SUFFIX = re.compile(r"\s(?:[-–—|·:]|::|<)\s")
PORTAL_SECTION = re.compile(r"언론사(?:에서|가) (\S+) 섹션으로")


def tidy(text: str) -> str:
    """The text with one blank where it has several."""
    return " ".join(text.split())


def subtitle(spans: list[Span]) -> str | None:
    """The lines of the deck, less their list marks, a line each."""
    return "\n".join(DECK_MARK.sub("", tidy(span.text)) for span in spans) or None


def rights(spans: list[Span]) -> Copyright | None:
    """The first notice of rights that names an owner, and the owner; the first of all where none does."""
    notices = [Copyright(tidy(span.text), holder(span.text)) for span in spans]
    return next((notice for notice in notices if notice.holder), notices[0] if notices else None)


def dateline(spans: list[Span]) -> Dateline | None:
    """The agency and the place that the report is filed under."""
    found = _lead(spans[0]) if spans else None
    return Dateline(found.agency, found.place) if found else None


def _lead(span: Span) -> Lead | None:
    """The dateline that a span was judged to be: the name in its brackets is an outlet's, and a text followed."""
    return lead(f"{span.text} …", outlets=(span.text.strip("[]()【】〔〕<>〈〉 "),))


def authors(roles: dict[Role, list[Span]]) -> Iterator[Author]:
    """Each person once, in order of appearance; an address on a line of its own belongs to the last person named before it, else the first."""
    found: dict[str, Author] = {}
    named = [(span.line, people(span.text), addresses(span.text)) for span in roles[Role.BYLINE]]
    named += [(span.line, tag.people, []) for span in roles[Role.DATELINE] if (tag := _lead(span))]
    last, first = "", ""  # a name, an address
    for _, persons, written in sorted(named, key=lambda entry: entry[0]):
        for person in persons:
            known = found.get(person.name, person)
            found[person.name] = Author(person.name, known.position or person.position, known.email or person.email)
            last = person.name
        if written and not persons and last and not found[last].email:
            found[last] = Author(last, found[last].position, written[0])
        elif written and not last:
            first = first or written[0]
    for at, person in enumerate(found.values()):
        yield Author(person.name, person.position, first) if at == 0 and first and not person.email else person


def publisher(roles: dict[Role, list[Span]], tag: Dateline | None) -> str | None:
    """The outlet: the owner of the rights unless that is an agency whose copy it carries, then the imprint, the dateline."""
    owners = [name for span in roles[Role.COPYRIGHT] if (name := holder(span.text))]
    own = [name for name in owners if not _is_agency(name)]
    if own:
        return own[0]
    for span in roles[Role.FOOTER]:
        if name := masthead(span.text):
            return name
    return owners[0] if owners else (tag.agency if tag else None)


def _is_agency(name: str) -> bool:
    return re.split(r"[-\s]", name.casefold())[0] in AGENCIES


def title(spans: list[Span], publisher: str | None) -> str | None:
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
    return title


def section(spans: list[Span], document: Document) -> str | None:
    """The sections on the path to the article, from the first line that names any."""
    listed = [ITEM.sub("", span.text) for span in spans if span.rule == "breadcrumb" and ITEM.match(span.text)]
    if listed:
        return " > ".join(tidy(text) for text in listed)
    for span in spans:
        text = ITEM.sub("", tidy(span.text))
        if match := PORTAL_SECTION.search(text):
            return match[1]
        parts = steps(text)
        if len(parts) == 1 and parts[0].startswith("홈"):
            parts = _unglued(parts[0].removeprefix("홈"), document)
        if parts and not re.search(r"\d면|호$", parts[0]):
            return " > ".join(parts)
    return None


def _unglued(path: str, document: Document) -> list[str]:
    """A path whose parts stand together, parted where the first is a line of the page's own menu: "산업기업" -> 산업, 기업."""
    names = {ITEM.sub("", span.text) for span in document.spans}
    for size in range(len(path) - 1, 1, -1):
        if path[:size] in names:
            return [path[:size], path[size:]]
    return [path]


def dates(spans: list[Span], language: str | None) -> tuple[str | None, str | None, str | None]:
    """Published, modified, and how their zone is known. Without labels the first stamp is when it was published, a later one a change."""
    found: list[tuple[Stamp, str | None]] = []
    label: str | None = None
    for span in spans:
        stated = stamps(span.text)
        found += [(stamp, stamp.label or label) for stamp in stated]
        label = None if stated else label_of(span.text)
    published = next((stamp for stamp, label in found if label != "modified"), None)
    later = (
        stamp for stamp, label in found if label == "modified" or (published and label == "published" and stamp.when != published.when)
    )
    modified = next(later, None)
    first, zone = iso(published, language) if published else (None, None)
    second, zone_2 = iso(modified, language) if modified else (None, None)
    return first, second, zone or zone_2


def keywords(spans: list[Span]) -> Iterator[str]:
    """The tags, less their marks and their label."""
    for span in spans:
        text = ITEM.sub("", span.text)
        if "#" in text:
            yield from (part.strip(" ,") for part in text.split("#")[1:] if part.strip(" ,"))
        elif span.rule == "tag":
            yield from (part.strip() for part in COMMA.split(text) if part.strip())
        elif ":" in text or "：" in text:
            yield from (part.strip() for part in COMMA.split(re.split("[:：]", text, maxsplit=1)[1]) if part.strip())
