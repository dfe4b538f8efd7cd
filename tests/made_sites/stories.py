"""The stories of a site: what its pages tell, and the reasons for which honest text comes again."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from tests.made_sites.speech import Speech

FIRST = datetime(2025, 9, 1, 6, 0)
SHARED, RESENT, COLUMN, SERIES, CORRECTED = 0.06, 0.05, 0.06, 0.12, 0.05  # of the stories


@dataclass(frozen=True)
class Story:
    """paragraphs: without the lead's dateline.  captions: none to two.  series: the introduction above it, or "".  correction: the notice below it."""

    title: str
    decks: tuple[str, ...]
    name: str
    mail: str
    section: str
    when: datetime
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...]
    lead: str = ""
    series: str = ""
    correction: str = ""
    tags: tuple[str, ...] = field(default=())


def stories(site: dict[str, Any], number: int, seed: str) -> list[Story]:
    """So many stories of the site, the oldest first."""
    speech = Speech(site["language"], f"{seed}/{site['domain']}")
    agency = _agency(site["language"], seed)
    pick = speech.random
    staff = [(speech.phrase("person"), f"{pick.choice('abcdefghk')}{pick.choice('aeiou')}{index}@{site['domain']}") for index in range(8)]
    found: list[Story] = []
    for index in range(number):
        kind = pick.random()
        story = _story(site, speech, *pick.choice(staff), FIRST + timedelta(minutes=97 * index))
        if kind < SHARED:
            shared = pick.choice(agency)
            story = replace(story, title=shared.title, decks=shared.decks, paragraphs=shared.paragraphs, captions=shared.captions)
        elif kind < SHARED + RESENT and found:
            before = found[-1]
            title = pick.choice((before.title, speech.filled(speech.words["resent"], title=before.title)))
            story = replace(before, title=title, when=story.when, paragraphs=(*before.paragraphs, speech.paragraph()))
        elif kind < SHARED + RESENT + COLUMN:
            story = replace(story, title=speech.filled(speech.words["column"], outlet=site["outlet"]))
        elif kind < SHARED + RESENT + COLUMN + SERIES:
            story = replace(story, series=speech.filled(speech.words["series"], outlet=site["outlet"]))
        elif kind < SHARED + RESENT + COLUMN + SERIES + CORRECTED:
            story = replace(story, correction=speech.words["correction"])
        found.append(story)
    return found


def _agency(language: str, seed: str) -> list[Story]:
    """Reports that several sites of the language print word for word."""
    speech = Speech(language, f"{seed}/agency/{language}")
    return [_story({"lead": [""], "caption": "{caption}"}, speech, "", "", FIRST) for _ in range(6)]


def _story(site: dict[str, Any], speech: Speech, name: str, mail: str, when: datetime) -> Story:
    speech.turn()
    pick = speech.random
    return Story(
        title=speech.new("title"),
        decks=tuple(speech.new("deck") for _ in range(pick.randint(0, 2))),
        name=name,
        mail=mail,
        section=speech.phrase("section"),
        when=when,
        paragraphs=tuple(speech.paragraph() for _ in range(pick.randint(4, 20))),
        captions=tuple(speech.filled(site["caption"], caption=speech.new("caption"), name=name) for _ in range(pick.randint(0, 2))),
        lead=speech.filled(pick.choice(site["lead"]), name=name, town2=speech.phrase("town")),
        tags=tuple(dict.fromkeys(speech.phrase("tag") for _ in range(3))),
    )
