"""Learning the templates of sites from their pages, however many: of each site a sample is kept, the same one in whatever order the pages come.

The sample is of the pages whose content has the smallest hashes: a random choice that everybody makes alike, so the samples of two halves of
a corpus, merged, are the sample of the whole. A page that comes twice counts once.
"""

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from newsclean.beginnings import MOST, beginnings, of_page, smallest
from newsclean.bylines import is_byline
from newsclean.captioning import caption
from newsclean.dates import stamps
from newsclean.document import KEPT, LINE
from newsclean.kit import Kit
from newsclean.marks import ITEM
from newsclean.prose import is_prose
from newsclean.rules import Pack
from newsclean.shapes import shape
from newsclean.signatures import signed_and_stamped
from newsclean.template import Line, Template, template

SAMPLE = 64  # pages of a site, about 200 kB; a line on a fifth of its pages is then on fewer than FEWEST of them once in 10,000 times
SPEAKER = re.compile(r"[\[<【〈◀(]\s?[^\[\]<>【】]{1,20}[\]>】〉▶)]$")  # "[앵커]", "◀ 리포트 ▶"
LONGEST_PAGE = 3000  # lines; of longer ones the first and the last


@dataclass(slots=True)
class Samples:
    """The samples of all sites met so far. pages: by site, then by the hash of the page, each packed.  hashes: of the beginnings of pages, by site."""

    pages: dict[str, dict[bytes, bytes]] = field(default_factory=dict)
    hashes: dict[str, set[bytes]] = field(default_factory=dict)

    def add(self, site: str, text: str) -> None:
        """Look at one more page."""
        self._begin(site, of_page(_stripped(text)))
        sample = self.pages.setdefault(site, {})
        data = text.encode("utf-8", "replace")
        key = blake2b(data, digest_size=8).digest()
        if key in sample or (len(sample) >= SAMPLE and key > max(sample)):
            return
        sample[key] = zlib.compress(data, 1)
        if len(sample) > SAMPLE:
            del sample[max(sample)]

    def merge(self, others: "Samples") -> None:
        """Take over what was seen elsewhere."""
        for site, pages in others.pages.items():
            both = self.pages.get(site, {}) | pages
            self.pages[site] = {key: both[key] for key in sorted(both)[:SAMPLE]}
        for site, hashes in others.hashes.items():
            self._begin(site, hashes)

    def _begin(self, site: str, hashes: Iterable[bytes]) -> None:
        kept = self.hashes.setdefault(site, set())
        kept.update(hashes)
        if len(kept) > 2 * MOST:
            self.hashes[site] = set(smallest(kept))

    def packs(self, kit: Kit) -> Iterator[Pack]:
        """What is known of each site, for a kit: its template, and what its pages are called and how they open."""
        for found in self.templates(kit):
            yield Pack((), site=found.site, template=found.lines, begins=beginnings(self.hashes[found.site]))

    def templates(self, kit: Kit) -> Iterator[Template]:
        """The template of each site, by name. kit: whose rules know what of a page belongs to its article."""
        for site in sorted(self.pages):
            pages = [list(_lines(zlib.decompress(page).decode())) for _, page in sorted(self.pages[site].items())]
            yield template(site, pages, lambda line: is_told(line, kit))


def is_told(line: str, kit: Kit) -> bool:
    """Whether a line tells something of the article, though it is the same on many pages: who wrote it or speaks, when, what a picture shows."""
    if is_byline(line) or signed_and_stamped(line) or stamps(line) or caption(line) or SPEAKER.match(line):
        return True
    return any(rule.role in KEPT for rule in kit.scan([ITEM.sub("", line)])[0])


def _lines(text: str) -> Iterator[Line]:
    lines = list(_stripped(text))
    if len(lines) > LONGEST_PAGE:
        lines = lines[: LONGEST_PAGE // 2] + lines[-LONGEST_PAGE // 2 :]
    for line in lines:
        yield Line(shape(line), line, is_prose(line))


def _stripped(text: str) -> Iterator[str]:
    """The lines that hold something, without blanks around."""
    return (stripped for line in LINE.finditer(text) if (stripped := line[0].strip()))
