"""What a page says of itself apart from its text: JSON-LD, Open Graph, the other meta elements, microdata, the head."""

from dataclasses import dataclass
from typing import NamedTuple


class Stated(NamedTuple):
    """source: where it stands, as "json-ld datePublished".  value: as it stands there."""

    source: str
    value: str


@dataclass(frozen=True, slots=True)
class Meta:
    """Each fact with its values, the most trusted place first; () where the page does not say it.

    bodies: the text of the article.  locked: that it is not free to read.  news: that it is an article of news.  base: what its links are relative to.  url: its own.
    """

    titles: tuple[Stated, ...] = ()
    descriptions: tuple[Stated, ...] = ()
    authors: tuple[Stated, ...] = ()
    publishers: tuple[Stated, ...] = ()
    published: tuple[Stated, ...] = ()
    modified: tuple[Stated, ...] = ()
    sections: tuple[Stated, ...] = ()
    keywords: tuple[Stated, ...] = ()
    bodies: tuple[Stated, ...] = ()
    languages: tuple[Stated, ...] = ()
    locked: tuple[Stated, ...] = ()
    news: bool = False
    base: str | None = None
    url: str | None = None
