"""The facts that a page prints and those that it states elsewhere (JSON-LD, Open Graph, meta elements, microdata), made one.

What is stated says itself what it is, and a line has to be recognised: so days, people and the outlet are taken from what is stated where it
says something of use, and from the page otherwise. Where both say a thing and it is not the same thing, that is a doubt.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from newsclean.article import Author, Block
from newsclean.bylines import AGENCIES, is_outlet, people
from newsclean.document import BODY, Role
from newsclean.evidence import WORDS, Fact, Said
from newsclean.facts import Facts, tidy
from newsclean.marks import COMMA
from newsclean.moments import moment
from newsclean.prose import weight
from newsclean.stated import Meta, Stated

OTHER_TITLE = "the title that the page prints is another than the one it states"
OTHER_DAY = "the day of publication that the page prints is another than the one it states"
STATED_BODY = "the page prints next to nothing of the story: its body is the one that the page states for machines (json-ld articleBody)"
LOCKED = "the page says that it is not free to read: this may be no more than its beginning"
SCRIPTED = "the page prints no story: scripts may fill it, which were not run"
NEXT_TO_NOTHING = 0.3  # of the stated body is no body
BODY_LEAST, LOCKED_MOST = 100, 2_000  # characters (half in dense scripts) of a stated body; of a story that may be a beginning
BETWEEN = re.compile(r"\s+(?:[-–—|·•:»]|::|<)\s+|\s?[|｜：]\s?")  # a title and the name of the site
LEAST = 12  # characters of a title in front of the site's name
LETTERS = re.compile(r"[\W_]+")
WORD = re.compile(r"\w+")
ALIKE = 0.34  # the share of words that two titles of one story have in common
LED = re.compile(
    r"(?i)^(?:by|von|par|por|di|da|door|av|af|autor|author|written by|text|texte|foto|photo|oleh|글|文)(?:\s*[:：]\s*|\s+)(?=\S)"
)
SPLIT = re.compile(r"\s*(?:[,;/|、，；·•]|\s(?:and|und|et|og|och|en|i|y|e|ja|&|и|та|ve|dan|và|with|mit)\s)\s*")
NO_PERSON = re.compile(
    r"(?i)https?:|www\.|@|\.(?:com|net|org|de|fr|it|es|ru|co\.\w\w)\b|[<>{}=\d]{3,}|^(?:admin|editor|redaktion|redaction|staff|author|guest|user|null|undefined|anonymous)$"
)
SLUG = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
LONGEST_NAME, MOST_WORDS = 60, 6
BEHIND = re.compile(r"(?i)^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|esq)\.?$")
MOST_AUTHORS, MOST_KEYWORDS = 20, 40


def reconciled(found: Facts, meta: Meta, language: str | None) -> tuple[Facts, tuple[str, ...]]:
    """The facts with what the page states, and the doubts where it contradicts itself."""
    title = _title(found.title, meta)
    published, zone = _moment(found.published, meta.published, language)
    modified, zone_2 = _moment(found.modified, meta.modified, language)
    if published and modified and published.value == modified.value:
        modified = None
    doubts = []
    if title and found.title and _differ(title.value, found.title.value):
        doubts.append(OTHER_TITLE)
    if published and found.published and published is not found.published and _apart(published.value, found.published.value):
        doubts.append(OTHER_DAY)
    whole = found._replace(
        title=title,
        authors=_authors(found.authors, meta),
        publisher=_first(meta.publishers) or found.publisher,
        section=found.section or _first(meta.sections),
        keywords=found.keywords or tuple(_keywords(meta.keywords)),
        published=published,
        modified=modified,
        timezone=(zone or zone_2) if (published, modified) != (found.published, found.modified) else found.timezone,
    )
    return whole, tuple(doubts)


def _first(values: Sequence[Stated]) -> Fact[str] | None:
    return next((_fact(tidy(said.value), said) for said in values if not NO_PERSON.match(said.value) and len(said.value) <= 120), None)


def _fact(value: str, *said: Stated) -> Fact[str]:
    return Fact(value, tuple(Said(one.source, one.value, WORDS) for one in said))


def _title(printed: Fact[str] | None, meta: Meta) -> Fact[str] | None:
    """The title: on a page of news the one stated for readers elsewhere, on others the printed one, which is no search engine's."""
    told = [said for said in meta.titles if said.value]
    if not told:
        return printed
    names = [said.value for said in meta.publishers] + ([meta.url.split("/")[2]] if meta.url and meta.url.count("/") > 1 else [])
    others = [*(said.value for said in told), *([printed.value] if printed else [])]
    bare = [(without_site(said.value, others, names), said) for said in told]
    shared = next((said for said in bare if said[1].source == "meta og:title"), bare[0])
    if printed and not meta.news and any(not _differ(value, printed.value) for value, _ in bare):
        return printed
    same = [said for value, said in bare if value == shared[0]]
    if printed and _letters(printed.value) == _letters(shared[0]):
        return Fact(printed.value, (*printed.parts, *_fact("", *same).parts))
    return _fact(shared[0], *same)


def without_site(title: str, others: Iterable[str], names: Iterable[str]) -> str:
    """The title without the name of the site behind it, where another title is the rest, or the name is known."""
    heads, names = {_letters(other) for other in others}, [name for name in map(_letters, names) if len(name) > 2]
    for match in BETWEEN.finditer(title):
        head, tail = title[: match.start()], _letters(title[match.end() :])
        if (
            len(head) >= LEAST
            and tail
            and (_letters(head) in heads or any(name in tail or (len(tail) > 2 and tail in name) for name in names))
        ):
            return head
    return title


def _letters(text: str) -> str:
    return LETTERS.sub("", text.casefold())


def _differ(one: str, other: str) -> bool:
    """Whether two titles have next to no words in common."""
    a, b = set(WORD.findall(one.casefold())), set(WORD.findall(other.casefold()))
    if _letters(one) in _letters(other) or _letters(other) in _letters(one):
        return False
    return len(a & b) < ALIKE * min(len(a), len(b))


def _moment(printed: Fact[str] | None, told: Iterable[Stated], language: str | None) -> tuple[Fact[str] | None, str | None]:
    """The first time that is stated, as ISO 8601, and how its offset is known; a printed one of the same day goes before a mere date."""
    for said in told:
        if found := moment(said.value, language):
            if printed and "T" in printed.value and "T" not in found[0] and printed.value[:10] == found[0]:
                return printed, None
            return _fact(found[0], said), found[1]
    return printed, None


def _apart(one: str, other: str) -> bool:
    """Whether two times cannot be of one day, wherever on earth it is told."""
    a, b = datetime.fromisoformat(one), datetime.fromisoformat(other)
    if a.tzinfo and b.tzinfo:
        return abs(a - b) > timedelta(days=1)
    days: tuple[date, date] = a.date(), b.date()
    return abs(days[0] - days[1]) > timedelta(days=1)


def _authors(printed: tuple[Fact[Author], ...], meta: Meta) -> tuple[Fact[Author], ...]:
    """The people that are stated, by the first place that names any, with what the page prints of them; else those that it prints."""
    outlets = {_letters(said.value) for said in meta.publishers}
    if meta.url and meta.url.count("/") > 1:
        outlets |= {_letters(part) for part in meta.url.split("/")[2].split(".") if len(part) > 2}
    by_source: dict[str, list[Stated]] = {}
    for said in meta.authors:
        by_source.setdefault(said.source, []).append(said)
    known = {_letters(fact.value.name): fact for fact in printed}
    for told in by_source.values():
        named = {_letters(person.name): (person, said) for said in told for person in people_in(said.value, outlets)}
        if named:
            return tuple(_author(person, said, known.get(key)) for key, (person, said) in named.items())[:MOST_AUTHORS]
    return printed


def _author(person: Author, said: Stated, printed: Fact[Author] | None) -> Fact[Author]:
    parts = _fact("", said).parts
    if printed is None:
        return Fact(person, parts)
    also = printed.value
    return Fact(Author(person.name, person.position or also.position, person.email or also.email), (*parts, *printed.parts))


def people_in(text: str, outlets: Iterable[str] = ()) -> Iterator[Author]:
    """The people that a stated author is; those of scripts without capitals are read as bylines are."""
    found = () if text.isascii() or text[:1].isupper() else people(text)
    yield from found or map(Author, names_in(text, outlets))


def names_in(text: str, outlets: Iterable[str] = ()) -> Iterator[str]:
    """The people that a stated author is: "By A. Jones and B. Roe, dpa" -> A. Jones, B. Roe, dpa. No address, account or outlet is one."""
    outlets = tuple(outlets)
    last = ""
    for part in (*SPLIT.split(LED.sub("", tidy(text))), ""):
        if BEHIND.match(part):
            last = f"{last}, {part}"
            continue
        if last and _is_person(last, outlets):
            yield last
        last = LED.sub("", part)


def _is_person(name: str, outlets: tuple[str, ...]) -> bool:
    if name.casefold() in AGENCIES:
        return True
    letters = _letters(name)
    if not letters or len(name) > LONGEST_NAME or len(name.split()) > MOST_WORDS or NO_PERSON.search(name) or is_outlet(name):
        return False
    if any(letters == outlet or (len(outlet) > 3 and outlet in letters) or (len(letters) > 3 and letters in outlet) for outlet in outlets):
        return False
    return not (name.isascii() and SLUG.fullmatch(name)) and any(map(str.isalpha, name))


def _keywords(values: Sequence[Stated]) -> Iterator[Fact[str]]:
    """The tags of the first place that states any."""
    told = [said for said in values if said.source == values[0].source] if values else []
    seen: dict[str, Stated] = {}
    for said in told:
        for part in COMMA.split(said.value):
            if tidy(part) and len(part) <= LONGEST_NAME:
                seen.setdefault(tidy(part), said)
    for word, said in list(seen.items())[:MOST_KEYWORDS]:
        yield _fact(word, said)


def body(printed: tuple[Block, ...], meta: Meta) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks of the story, and the doubts about them: the printed ones, or the stated ones where next to nothing is printed."""
    size = sum(weight(block.text) for block in printed if block.role in BODY)
    told = meta.bodies[0].value if meta.bodies else ""
    locked = (LOCKED,) if meta.locked and max(size, weight(told)) < LOCKED_MOST else ()
    if weight(told) >= BODY_LEAST and size < NEXT_TO_NOTHING * weight(told):
        captions = (block for block in printed if block.role is Role.CAPTION)
        return (*(Block(Role.PARAGRAPH, line) for line in told.split("\n")), *captions), (STATED_BODY, *locked)
    return printed, locked or ((SCRIPTED,) if size < BODY_LEAST else ())
