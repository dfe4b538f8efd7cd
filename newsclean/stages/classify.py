"""What structure says of the lines that no rule knows: a small network over the page, for languages and sites nobody wrote rules for.

It judges open lines, and those that only their place condemned: what rules read in a line stays as it is. On short texts it keeps silent,
for there is no structure to see. Between lines of the story doubt keeps text: a paragraph goes only when that is nearly sure,
and a heading stays with the text it heads.
"""

from collections.abc import Iterator, Sequence

from newsclean.document import KEPT, Appeal, Document, Report, Role, Span, Verdict
from newsclean.kit import Kit
from newsclean.marks import is_listed

WHY = {"tagger": "by its shape, place, neighbours and repeats no part of the story"}
LIKELY = 0.4  # from this probability on a line is of the story; the best of 0.3 to 0.7 on pages of domains held out
APPEALS = 0.5  # from this on it is, though its place spoke against it
HARDLY = 0.1  # below this a paragraph between lines of the story goes
EDGE = 0.06  # below this the line next to the first or the last of the story goes
BESIDE = (Role.CAPTION, Role.DUPLICATE, Role.ADVERTISEMENT, Role.SHARE)  # what may stand between a heading and its text
FEWEST = 24  # lines; fewer show no structure


def judge(document: Document, kit: Kit) -> Iterator[Report]:
    lines = document.lines
    if len(lines) < FEWEST or not any(line.role is None or line.by_place for line in lines):
        return
    from newsclean.tagger import probabilities

    likely: list[float] = probabilities([lines])[0].tolist()
    story = [
        index for index, line in enumerate(lines) if likely[index] >= (LIKELY if line.role is None else APPEALS) and _may_be_story(line)
    ]
    if not story:
        return  # nothing on the page looks like a story: the rules know better
    kept = {*story, *(index for index in range(len(lines)) if lines[index].role is None and _stays(lines, likely, story, index))}
    for index, line in enumerate(lines):
        probability = round(likely[index], 3)
        if line.role is None and index not in kept:
            role = Role.NAVIGATION if index < story[0] else Role.SIDEBAR if index > story[-1] else Role.RELATED
            yield Verdict(line, role, "tagger", probability=probability)
        elif line.by_place and line.role not in KEPT and index in kept:
            yield Appeal(line, "tagger", probability)


def _may_be_story(line: Span) -> bool:
    return line.role is None or (line.by_place and line.role not in KEPT)


def _stays(lines: Sequence[Span], likely: Sequence[float], story: Sequence[int], index: int) -> bool:
    """Whether an unlikely line is kept beside likely ones: a paragraph between them that may be one, a heading, the line next to the ends."""
    line = lines[index]
    if index in (story[0] - 1, story[-1] + 1):
        return likely[index] >= EDGE and not line.hits
    if not story[0] < index < story[-1]:
        return False
    if line.prose:
        return likely[index] >= HARDLY
    below = next(at for at in range(index + 1, len(lines)) if lines[at].role not in BESIDE)
    return lines[below].role is None and lines[below].prose and likely[below] >= LIKELY and not is_listed(line.text) and not line.hits
