"""Beginnings: what the pages of a site are called and how they open, so that one of them on another page is known as a link to it.

Kept are hashes of 8 bytes: of the lines that stand right above a page's first sentences, whole, and of the first letters of those sentences.
A site has at most MOST of them (160 kB), those with the smallest hashes, so any order of the pages and any merging gives the same.
"""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from newsclean.datelines import lead
from newsclean.marks import ITEM
from newsclean.prose import SENTENCE_END, is_dense, is_prose, weight

MOST = 20_000  # hashes of a site, of about 3,000 pages
SIZE = 8  # bytes of a hash
LOOK = 200  # lines in which a page opens
TITLES = 6  # lines above the first sentences, one of which is the title
SHORTEST = 24  # characters of a title (half in dense scripts) that no other page has by chance
LONGEST = 300  # characters of a title
OPENINGS = 2  # paragraphs: what stands above the lead may be a deck or a summary
PARAGRAPH = 80  # characters
FIRST = 40  # letters of a sentence, half as many in dense scripts, by which it is known
LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Beginnings:
    """The beginnings of a site's pages. hashes: in order, one behind the other."""

    hashes: bytes = b""

    def __contains__(self, found: object) -> bool:
        if not isinstance(found, bytes):
            return False
        at = bisect_left(range(len(self.hashes) // SIZE), found, key=self._at)
        return self._at(at) == found

    def _at(self, index: int) -> bytes:
        return self.hashes[index * SIZE : index * SIZE + SIZE]


NONE_KNOWN = Beginnings()


def beginnings(hashes: Iterable[bytes]) -> Beginnings:
    return Beginnings(b"".join(smallest(hashes)))


def smallest(hashes: Iterable[bytes]) -> list[bytes]:
    """As many as a site may have, in order."""
    return sorted(hashes)[:MOST]


def of_page(lines: Iterable[str]) -> Iterator[bytes]:
    """The hashes of a page, from its lines without blanks around; none for a page without sentences."""
    above: deque[str] = deque(maxlen=TITLES)
    openings = 0
    for number, line in enumerate(lines):
        if openings == OPENINGS or number == LOOK:
            return
        if len(line) < SHORTEST and (len(line) * 2 < SHORTEST or not is_dense(line)):
            continue
        if len(line) * 2 >= PARAGRAPH and is_prose(line) and weight(line) >= PARAGRAPH:
            yield from map(of_title, above)
            above.clear()
            openings += 1
            yield of_opening(line)
        elif len(line) <= LONGEST:
            above.append(line)


def of_title(line: str) -> bytes:
    """The hash of a whole line, its list mark apart."""
    return _hash("=" + LETTERS.sub("", ITEM.sub("", line).casefold()))


def of_opening(line: str) -> bytes:
    """The hash of the first letters of a line, its dateline apart."""
    line = line[: LONGEST + 2 * FIRST]
    dateline = lead(line)
    letters = LETTERS.sub("", line[dateline.end if dateline else 0 :].casefold())
    return _hash(letters[: FIRST // 2 if is_dense(letters) else FIRST])


def kind_of(line: str, known: Container[bytes]) -> str | None:
    """What the line is of a page known: its "title", its "opening" cut short, or None."""
    size = weight(line)
    if size >= SHORTEST and len(line) <= LONGEST and of_title(line) in known:
        return "title"
    return "opening" if size >= 2 * FIRST and not SENTENCE_END.search(line) and of_opening(line) in known else None


def _hash(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "replace"), digest_size=SIZE).digest()
