"""The kit: all that cleaning needs to know beside the page. Built once a process."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsclean.beginnings import kind_of
from newsclean.dates import is_stamp
from newsclean.document import Document, Span
from newsclean.language import likely
from newsclean.pack import NAMES, load, shipped
from newsclean.prose import is_prose
from newsclean.rules import Pack, Rule, scan
from newsclean.template import Repeated

LONGEST_STAMP = 120  # characters
EVERYWHERE = "en"  # its interface stands on pages of every language
SERVED = {"nn": "nb", "no": "nb", "ms": "id"}  # by the pack of a language written nearly alike


@dataclass(frozen=True, slots=True)
class Kit:
    """own: the user's packs, which come first.  languages: whose packs are used; None for all.  opened: the shipped packs used so far, by name."""

    own: tuple[Pack, ...] = ()
    languages: tuple[str, ...] | None = None
    opened: dict[str, Pack] = field(default_factory=dict, repr=False, compare=False)

    def __reduce__(self) -> tuple[type["Kit"], tuple[tuple[Pack, ...], tuple[str, ...] | None]]:
        return Kit, (self.own, self.languages)

    def of_page(self, document: Document) -> "Kit":
        """The kit with the packs of the languages that the page may be in, and of its site; where no pack is of its site, of every site."""
        own = self.own
        if document.site and any(pack.site == document.site for pack in own):
            own = tuple(pack for pack in own if pack.site in (None, document.site))
        return replace(self, own=own, languages=(document.language,) if document.language else likely(document.raw))

    def packs(self) -> Iterator[Pack]:
        """The packs in use, in the order in which their rules are asked: the user's, then Korean, English and the others by name.

        A shipped pack is opened when a page first needs it: to read and build all of them takes longer than to clean a hundred pages.
        """
        used = None if self.languages is None else {EVERYWHERE, *map(_served_by, self.languages)}
        yield from (pack for pack in self.own if used is None or pack.language is None or _served_by(pack.language) in used)
        for name in NAMES:
            if used is None or name in used:
                if name not in self.opened:
                    self.opened[name] = shipped(name)
                yield self.opened[name]

    def rule(self, name: str) -> Rule | None:
        """The rule of that name, "pack/id"; of two with one name the user's. None where no rule in use is called so."""
        return next((pack.by_name[name] for pack in self.packs() if name in pack.by_name), None)

    def repeated(self, shape: str) -> Repeated | None:
        """The line of that shape in the template of the page's site; None where its pages share none such."""
        return next((pack.template[shape] for pack in self.packs() if shape in pack.template), None)

    def begins(self, line: str) -> str | None:
        """What the line is of another page of the site, "title" or "opening"; None where it is neither."""
        return next((kind for pack in self.own if pack.begins.hashes and (kind := kind_of(line, pack.begins))), None)

    @property
    def has_beginnings(self) -> bool:
        return any(pack.begins.hashes for pack in self.own)

    @property
    def has_template(self) -> bool:
        return any(pack.template for pack in self.own)

    def scan(self, texts: Sequence[str]) -> list[tuple[Rule, ...]]:
        """For each text the rules it matches, in the order of the packs."""
        return scan(self.packs(), texts)

    def read(self, spans: Sequence[Span]) -> list[Span]:
        """The spans with what their text says of itself: the rules it matches, and whether it is prose."""
        found = self.scan([span.text for span in spans])
        return [
            span if (hits, prose) == (span.hits, span.prose) else span._replace(hits=hits, prose=prose)
            for span, hits, prose in zip(spans, found, (is_prose(span.text) and not _is_stamp(span.text) for span in spans), strict=True)
        ]


def _served_by(language: str) -> str:
    """The name of the pack for a language: "zh" for zh-Hant, "nb" for nn."""
    return SERVED.get(language, language.partition("-")[0])


def _is_stamp(text: str) -> bool:
    """Whether the line is a date that ends in a full stop: "4 May 2024, 7:00 a.m."."""
    return len(text) <= LONGEST_STAMP and is_stamp(text)


def load_kit(packs: Iterable[Path] = ()) -> Kit:
    """The kit with the shipped packs, and the user's own before them: who brings a rule means it. Raises PackError."""
    return Kit(tuple(load(path) for path in packs))
