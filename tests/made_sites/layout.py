"""A page printed: the blocks of its site around a story, with what they take from other stories."""

import random
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from tests.made_sites.speech import Speech
from tests.made_sites.stories import Story

Gaps = list[tuple[float, list[str]]]
Labelled = tuple[str | None, str]
LABEL = {"F": "furniture", "T": "told", "B": "body"}
HOT = 12  # stories of one day's list of the most read


class Block(NamedTuple):
    when: str
    lines: tuple[str, ...]


class Site(NamedTuple):
    """head: its settings.  layout: of a page, from top to bottom.  between: furniture between the paragraphs, with the share of the gaps that hold it."""

    head: dict[str, Any]
    layout: list[Block]
    between: Gaps


def blocks_of(page: str) -> list[Block]:
    """The blocks of a site's page, from top to bottom."""
    found: list[tuple[str, list[str]]] = [("", [])]
    for line in page.splitlines():
        if line.startswith("@"):
            found.append((line[1:].strip(), []))
        else:
            found[-1][1].append(line)
    return [Block(when, tuple(lines)) for when, lines in found]


class Slots:
    """What the slots of one page are filled with."""

    def __init__(self, head: dict[str, Any], story: Story, run: Sequence[Story], seed: str) -> None:
        self.head, self.story, self.run = head, story, run
        self.pick = random.Random(seed)
        self.speech = Speech(head["language"], seed + "/words")
        self.others = [other for other in run if other.title != story.title and other.paragraphs[0] != story.paragraphs[0]]
        self.pick.shuffle(self.others)
        day = run.index(story) // HOT * HOT
        self.hot = [other for other in run[day : day + HOT] if other.title != story.title][:6]
        self.taken = 0
        self.fixed = {
            "title": story.title,
            "name": story.name,
            "mail": story.mail,
            "section": story.section,
            "outlet": head["outlet"],
            "stamp": story.when.strftime(head["stamp"]),
            "later": story.when.replace(minute=59).strftime(head["stamp"]),
            "slashed": f"{story.when:%Y/%m/%d %H:%M}",
            "short": f"{story.when.month}月{story.when.day}日",
            "commented": f"{story.when:%Y.%m.%d} 22:0{self.pick.randint(0, 9)}",
            "clock": f"{self.pick.randint(1, 23)}:41:08",
            "lead2": story.paragraphs[1],
            "lead3": story.paragraphs[2],
            "town2": self.speech.phrase("town"),
            "place": self.speech.phrase("ta"),
            "section2": self.speech.phrase("section"),
            "crew": self.speech.phrase("person"),
        }

    def filled(self, text: str, number: int = 0) -> str:
        """The line, its slots filled. number: of its round, from 0."""
        if "{teaser:" in text:
            before, _, rest = text.partition("{teaser:")
            size, _, behind = rest.partition("}")
            cut = "".join(self.others[self.taken - 1].paragraphs)[: int(size)]
            return f"{before}{cut.rstrip(' .。')}{behind}"
        if "{other}" in text or "{cut}" in text:
            self.taken += 1
        other = self.others[self.taken % len(self.others)]
        cut = other.title[: self.pick.randint(16, 22)].rstrip() + ".."
        known = self.fixed | {"other": other.title, "cut": cut, "hot": self.hot[number % len(self.hot)].title, "i": number + 1}
        known |= {"stray": self.speech.phrase("title"), "ad": self.pick.choice(self.head["ads"])}
        known |= {"deck": self.story.decks[number] if number < len(self.story.decks) else ""}
        known |= {"tag": self.story.tags[number % len(self.story.tags)]}
        return self.speech.filled(text, **known)


def printed(site: Site, story: Story, run: Sequence[Story], seed: str, *, rebuilt: bool) -> Iterator[Labelled]:
    """The lines of a page from top to bottom, each with its label. rebuilt: in the site's new layout."""
    head, layout, between = site
    slots = Slots(head, story, run, seed)
    pick = slots.pick
    holds = {
        "": True,
        "a": (version := pick.random() < 0.5),
        "b": not version,
        "old": not rebuilt,
        "new": rebuilt,
        "deck": bool(story.decks),
    }
    for shuffled, group in groupby(layout, key=lambda block: block.when == "x"):
        blocks = list(group)
        if shuffled:
            pick.shuffle(blocks)
        for block in blocks:
            if shuffled or (pick.random() < float(block.when) if block.when.startswith(".") else holds[block.when]):
                yield from _block(block, slots, between)


def _block(block: Block, slots: Slots, between: Gaps) -> Iterator[Labelled]:
    lines = list(block.lines)
    if block.when == "deck":
        for number in range(len(slots.story.decks)):
            yield "told", slots.filled(lines[0][2:], number)
        lines = lines[1:]
    while lines:
        line = lines.pop(0)
        if line.startswith("#"):
            for number in range(int(line[1:])):
                yield from (_line(again, slots, number) for again in lines)
            yield None, ""
            return
        if line == "S":
            yield from _story(slots, between)
        else:
            yield _line(line, slots)


def _line(line: str, slots: Slots, number: int = 0) -> Labelled:
    return (LABEL[line[0]], slots.filled(line[2:], number)) if line[:2] in ("F ", "T ", "B ") else (None, "")


def _story(slots: Slots, between: Gaps) -> Iterator[Labelled]:
    head, story = slots.head, slots.story
    gap = head["language"] != "ja"
    captions = [*story.captions]
    if captions:
        yield from _caption(captions.pop(0), head)
    if story.series:
        yield from (("body", story.series), (None, ""))
    if head.get("speakers"):
        yield from (("body", "[앵커]"), (None, ""))
    for index, paragraph in enumerate(story.paragraphs):
        lead = story.lead if index == 0 else ""
        yield "body", head.get("indent", "") + lead + paragraph
        if gap:
            yield None, ""
        if index + 1 < len(story.paragraphs) and index:
            yield from _gap(slots, between, captions)
        if head.get("speakers") and index in (1, 3):
            yield from (("body", "[리포트]" if index == 1 else "[녹취]"), (None, ""))
    if story.correction:
        yield from (("body", head.get("indent", "") + story.correction), (None, ""))
    if not gap:
        yield None, ""


def _gap(slots: Slots, between: Gaps, captions: list[str]) -> Iterator[Labelled]:
    """What stands between two paragraphs: mostly nothing."""
    pick = slots.pick
    if captions and pick.random() < 0.3:
        yield from _caption(captions.pop(), slots.head)
    if pick.random() < 0.12 and "subheads" in slots.head:
        yield from (("body", pick.choice(slots.head["subheads"])), (None, ""))
        return
    for chance, lines in between:
        if pick.random() < chance / 2:
            yield from (_line(line, slots) for line in lines)
            yield None, ""
            return


def _caption(text: str, head: dict[str, Any]) -> Iterator[Labelled]:
    for _ in range(2 if head.get("twice") else 1):
        yield from (("told", text), (None, ""))
