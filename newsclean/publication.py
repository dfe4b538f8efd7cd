"""When a page was published and changed, by the stamps of its head and foot: which of several is meant, and in which zone."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from newsclean.dates import YEAR, Stamp, ago, in_year, iso, label_of, resolved, stamps
from newsclean.document import Role, Span
from newsclean.evidence import ASSUMED_ZONE, PLACE, WORDS, Fact, Part, whole

NEAR = 3  # lines between a label and its date, or between two stamps of one head
ROUNDED = ("week", "month", "year")  # "2 weeks ago" says no day


def dates(
    roles: dict[Role, list[Span]], language: str | None, now: datetime | None
) -> tuple[Fact[str] | None, Fact[str] | None, str | None]:
    """Published, modified, and how their zone is known: "stated" if that is so of both. Without labels the first stamp is when it was published, a later one a change.

    roles: the spans of the page by role. A stamp below the title goes before one above it, which may be today's, in the head of the site.
    now: when the page was read, for times told from that moment.
    """
    title = roles[Role.TITLE][0].line if roles[Role.TITLE] else 0
    found = list(_labelled(_nearest_first(_stamped(roles), title), language, now, _year(roles)))
    published = next((fact for fact, label in found if label == "published"), None)
    published = published or next((fact for fact, label in found if label != "modified"), None)
    later = (
        fact
        for fact, label in found
        if label == "modified" or (published and label == "published" and fact.value.when != published.value.when)
    )
    first, zone = _dated(published, language)
    second, zone_2 = _dated(next(later, None), language)
    return first, second, "assumed" if "assumed" in (zone, zone_2) else zone or zone_2


def _stamped(roles: dict[Role, list[Span]]) -> list[Span]:
    """The lines that may say when: those of stamps, and bylines of the head, which may have one behind the name."""
    bylines = [span for span in roles[Role.BYLINE] if span.stage == "header"]
    return sorted((*roles[Role.TIMESTAMP], *bylines), key=lambda span: span.line)


def _nearest_first(spans: list[Span], title: int) -> Iterator[Span]:
    """The spans with stamps: those below the title, those above it from the nearest group up, and those at the foot of the story.

    Several without a label at the foot are those of other stories.
    """
    head = [span for span in spans if span.stage != "credits"]
    yield from (span for span in head if span.line >= title)
    groups: list[list[Span]] = []
    for span in head:
        if span.line < title:
            if not groups or span.line - groups[-1][-1].line > NEAR:
                groups.append([])
            groups[-1].append(span)
    for group in reversed(groups):
        yield from group
    foot = [span for span in spans if span.stage == "credits"]
    yield from (span for span in foot if len(foot) == 1 or any(stamp.label for stamp in stamps(span.text)))


def _year(roles: dict[Role, list[Span]]) -> int | None:
    """The year that the page is of: the last one of its notice of rights, unless its stamps tell another one."""
    noticed = {int(years[-1]) for span in roles[Role.COPYRIGHT] if (years := YEAR.findall(span.text))}
    stamped = {stamp.when.year for span in roles[Role.TIMESTAMP] for stamp in stamps(span.text)}
    return noticed.pop() if len(noticed) == 1 and stamped <= noticed else None


def _labelled(
    spans: Iterable[Span], language: str | None, now: datetime | None, year: int | None
) -> Iterator[tuple[Fact[Stamp], str | None]]:
    """Every stamp with its label, which may stand on the line before."""
    label: Span | None = None
    for span in spans:
        told = label_of(label.text) if label and 0 <= span.line - label.line <= NEAR else None
        stated = stamps(span.text, language) or list(_resolved(span.text, now)) or list(_completed(span.text, year, language))
        for stamp in stated:
            sure = WORDS if stamp.label or told else PLACE
            part = Part(span, stamp.start, stamp.end, sure)
            yield Fact(stamp, (whole(label), part) if label and told and not stamp.label else (part,)), stamp.label or told
        label = span if not stated and label_of(span.text) else None


def _completed(text: str, year: int | None, language: str | None) -> Iterator[Stamp]:
    """A day told without its year, where the page tells of which year it is."""
    if year and (stamp := in_year(text, year, language)):
        yield stamp


def _resolved(text: str, now: datetime | None) -> Iterator[Stamp]:
    """A time told from the moment of reading, "3 hours ago", as a stamp; weeks and longer are rounded, and give none."""
    found = ago(text) if now else None
    if now and found and found.unit not in ROUNDED:
        when = resolved(found, now)
        offset = when.isoformat()[-6:] if isinstance(when, datetime) and when.tzinfo else None
        yield Stamp(found.start, found.end, when.replace(tzinfo=None) if isinstance(when, datetime) else when, offset, found.label)


def _dated(fact: Fact[Stamp] | None, language: str | None) -> tuple[Fact[str] | None, str | None]:
    """A stamp in ISO 8601, and how its zone is known; less sure where it is assumed."""
    if fact is None:
        return None, None
    text, zone = iso(fact.value, language)
    sure = ASSUMED_ZONE if zone == "assumed" else 1
    return Fact(text, tuple(part._replace(confidence=part.confidence * sure) for part in fact.parts)), zone
