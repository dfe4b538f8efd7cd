"""What structure says of the lines that no rule knows: a small network over the page, for languages and sites nobody wrote rules for.

It judges open lines, and those that only their place condemned: what rules read in a line stays as it is. On short texts it removes
nothing, for there is no structure to see. Between lines of the story doubt keeps text: a paragraph goes only when that is nearly sure, and
a heading stays with the text it heads.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.confidence import FEWEST
from newsclean.document import KEPT, Document, Open, Report, Role, Span, Verdict
from newsclean.kit import Kit
from newsclean.marks import is_listed
from newsclean.shapes import shape
from newsclean.template import Repeated

WHY = {"tagger": "by its shape, place, neighbours and repeats no part of the story"}
LIKELY = 0.4  # from this probability on a line is of the story; the best of 0.3 to 0.7 on pages of domains held out
APPEALS = 0.5  # from this on it is, though its place spoke against it
ALONE = 0.8  # the same where no open line is: a page of captions has teasers that read like a story
HARDLY = 0.1  # below this a paragraph between lines of the story goes
EDGE = 0.06  # below this the line next to the first or the last of the story goes
# Times the odds of open prose above the first likely line, on a page of a well known site: it may introduce the story. Behind that line it stays
# up to what the site has behind its stories: on 720 made pages of 12 sites none of it was furniture. On 5 pages of one real site teasers stood
# there in whole sentences, so more pages are asked for.
ABOVE = 10
MOSTLY = 0.8  # of the stories end before such a line; an advertisement that stands below some is among the paragraphs of others
WELL_KNOWN = 8  # stories; 10 pages may have some of them twice
MARKED_UP = 0.5  # from this probability on any line is of the story, where the page came with its markup: the best of 0.3 to 0.5, held out
DECK = 0.3  # below this, on such a page, what stands between the title and the story is no deck
BESIDE = (Role.CAPTION, Role.DUPLICATE, Role.ADVERTISEMENT, Role.SHARE)  # what may stand between a heading and its text


def judge(document: Document, kit: Kit) -> Iterator[Report]:
    lines = document.lines
    if any(map(_is_ours, lines)):
        from newsclean.tagger import probabilities

        likely = probabilities([lines])[0].tolist()
        yield from decided(lines, list(_in_known_site(lines, likely, kit)) if kit.has_template else likely)


def decided(lines: Sequence[Span], likely: Sequence[float]) -> Iterator[Report]:
    """What becomes of the lines that are open, or condemned by their place alone, when each is so likely of the story."""
    marked_up = any(line.hints for line in lines)
    kept = {index for index, line in enumerate(lines) if line.role is None}
    if len(lines) >= FEWEST:
        kept = _marked_up_story(lines, likely) if marked_up else _story(lines, likely)
    for index, line in enumerate(lines):
        probability = round(likely[index], 3)
        if index in kept:
            yield Open(line, probability)
        elif line.role is None or (marked_up and kept and _is_no_deck(line, likely[index])):
            role = Role.NAVIGATION if index < min(kept) else Role.SIDEBAR if index > max(kept) else Role.RELATED
            yield Verdict(line, role, "tagger", probability=probability)


def _in_known_site(lines: Sequence[Span], likely: Sequence[float], kit: Kit) -> Iterator[float]:
    """How likely each line is of the story, where it is well known what the site has behind its stories: open prose before it is the page's own."""
    first = next((index for index, line in enumerate(lines) if line.role is None and likely[index] >= LIKELY), len(lines))
    behind = (index for index in range(first, len(lines)) if (found := kit.repeated(shape(lines[index].text))) and _ends_stories(found))
    end = next(behind, 0)
    for index, (line, chance) in enumerate(zip(lines, likely, strict=True)):
        if line.role is not None or not line.prose or index >= end:
            yield chance
        else:
            yield max(chance, LIKELY) if index > first else ABOVE * chance / (1 - chance + ABOVE * chance)


def _ends_stories(found: Repeated) -> bool:
    return found.where == "tail" and found.share >= MOSTLY and found.pages >= WELL_KNOWN * found.share


def _is_no_deck(line: Span, likely: float) -> bool:
    """Whether the line is taken for the deck by its place alone, unlikely, and not called so by the page."""
    return line.role is Role.SUBTITLE and line.by_place and likely < DECK and not (line.hints and line.hints.near_to("lead"))


def _marked_up_story(lines: Sequence[Span], likely: Sequence[float]) -> set[int]:
    """The same for a page that came with its markup, which tells so much that no neighbour has to speak for a line.

    Where nothing is likely, what is half as likely as the best is taken: a story of three lines among hundreds.
    """
    ours = [index for index, line in enumerate(lines) if _is_ours(line)]
    limit = min(MARKED_UP, max((likely[index] for index in ours), default=0.0) / 2)
    story = {index for index in ours if likely[index] >= limit}
    for rows in _tables(lines):
        mine = [index for index in rows if _is_ours(lines[index])]
        if 2 * len(story.intersection(mine)) >= len(mine):
            story.update(mine)
    return story


def _tables(lines: Sequence[Span]) -> Iterator[list[int]]:
    """The rows of each table, which stay together: its head is as unlike a story as its figures."""
    for in_table, run in groupby(
        range(len(lines)), key=lambda index: (hints := lines[index].hints) is not None and hints.tag in ("td", "th")
    ):
        if in_table:
            yield list(run)


def _is_ours(line: Span) -> bool:
    return line.role is None or (line.by_place and line.role not in KEPT)


def _story(lines: Sequence[Span], likely: Sequence[float]) -> set[int]:
    """The indices of the lines of the story among ours; of all that are open where nothing looks like one: the rules know better."""
    still_open = {index for index, line in enumerate(lines) if line.role is None}
    appeals = APPEALS if any(likely[index] >= LIKELY for index in still_open) else ALONE
    limits = [LIKELY if line.role is None else appeals for line in lines]
    story = [index for index in range(len(lines)) if _is_ours(lines[index]) and likely[index] >= limits[index]]
    return {*story, *(index for index in still_open if _stays(lines, likely, story, index))} if story else still_open


def _stays(lines: Sequence[Span], likely: Sequence[float], story: Sequence[int], index: int) -> bool:
    """Whether an unlikely line is kept beside likely ones: a paragraph between them that may be one, a heading, the line next to the ends."""
    line = lines[index]
    if index in (story[0] - 1, story[-1] + 1):
        return likely[index] >= EDGE and not line.hits
    if not story[0] < index < story[-1]:
        return False
    if line.prose or _is_listed_beside(lines, likely, index):
        return likely[index] >= HARDLY
    below = next((at for at in range(index + 1, len(lines)) if lines[at].role not in BESIDE), index)
    return (
        below > index
        and lines[below].role is None
        and lines[below].prose
        and likely[below] >= LIKELY
        and not is_listed(line.text)
        and not line.hits
    )


def _is_listed_beside(lines: Sequence[Span], likely: Sequence[float], index: int) -> bool:
    """Whether the line is an item of a list, and the one above or below it is likely."""
    beside = (at for at in (index - 1, index + 1) if is_listed(lines[at].text))
    return is_listed(lines[index].text) and any(lines[at].role is None and likely[at] >= LIKELY for at in beside)
