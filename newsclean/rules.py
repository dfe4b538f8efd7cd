"""Rules: what furniture says, as data, and the one pass that finds all of it.

A rule looks at one line. All patterns of a pack are searched in the whole page at once (RE2's Set: one automaton, linear in the text); only
the few rules that occur are then looked up again to learn in which lines. Measured on 120 pages and 297 rules: 0.4 ms a page.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import re2

from newsclean.beginnings import NONE_KNOWN, Beginnings
from newsclean.document import Role
from newsclean.marks import BULLET
from newsclean.template import Repeated

LARGE = 1 << 28  # bytes at most of an automaton: it grows with what it meets, and is 100 times slower once it has to start anew
SMALL = 1 << 23  # bytes of a single pattern, RE2's own bound
LONGEST = 600  # characters; no rule may look at longer lines, which are prose or a blob of several things

# What a rule of a stage says of its line; a stage with several roles asks each rule to name one.
ROLES: dict[str, tuple[Role, ...]] = {
    "copyright": (Role.COPYRIGHT,),
    "comments": (Role.COMMENT,),
    "related": (Role.RELATED,),
    "sidebars": (Role.SIDEBAR,),
    "boilerplate": (
        *(Role.NAVIGATION, Role.SHARE, Role.ADVERTISEMENT, Role.SUBSCRIPTION, Role.FOOTER, Role.RELATED, Role.SIDEBAR, Role.COMMENT),
    ),
    "header": (Role.SECTION, Role.BYLINE, Role.TIMESTAMP, Role.NAVIGATION),
    "credits": (Role.CREDIT, Role.KEYWORDS, Role.BYLINE, Role.SECTION),
}
WHERE = ("anywhere", "edges", "always")


@dataclass(frozen=True, slots=True)
class Rule:
    """A line that holds `text` is of this role.

    name: "pack/id".  why: for the person who asks.  text: in RE2's dialect.  longest: characters; a longer line never matches.
    where: "anywhere", but a sentence of the story needs other furniture beside it; "edges": only outside of the story's prose, or beside
    other furniture; "always": its words are no sentence of any story.  opens: what follows the line is of its role too.
    closes: so is all between a line that opens and this one, prose and all.
    hits, misses: lines it must and must not match; tests and the loader hold it to them.
    """

    name: str
    stage: str
    role: Role
    why: str
    text: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    where: str = "anywhere"
    opens: bool = False
    closes: bool = False
    longest: int = 120

    def matches(self, line: str) -> bool:
        """Whether the rule speaks of this one line."""
        cue = BULLET.sub("", line.strip())
        return len(cue) <= self.longest and compiled(self.text).search(cue) is not None


def compiled(pattern: str, memory: int = LARGE) -> Any:
    """The pattern for one line out of many: `^` and `$` are the line's, nothing runs over its end. re2.error where it does not compile."""
    return re2.compile(pattern, _options(memory))


def _options(memory: int = LARGE) -> Any:
    options = re2.Options()
    options.never_nl, options.log_errors = True, False
    options.max_mem = memory
    return options


class Pack:
    """The rules of one pack, ready to scan, and what is known of a site. Built once a process; equal packs scan equally.

    language, site: of the pages it is for; None for all.  template: the lines that the site's pages share, by shape.
    begins: what its pages are called and how they open.

    One automaton a pack: one for all packs would have the product of their states, and be 4 times as slow to warm up.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        language: str | None = None,
        site: str | None = None,
        template: Iterable[Repeated] = (),
        begins: Beginnings = NONE_KNOWN,
    ) -> None:
        self.rules, self.language, self.site, self.begins = tuple(rules), language, site, begins
        self.template = {item.shape: item for item in template}
        self.by_name = {rule.name: rule for rule in self.rules}
        self._each: dict[int, Any] = {}  # compiled when a page first holds the rule: to compile all takes longer than to clean a page
        self._automaton: Any = None  # built with the first page

    def __reduce__(self) -> tuple[Any, ...]:
        return Pack, (self.rules, self.language, self.site, tuple(self.template.values()), self.begins)

    def occurring(self, page: bytes) -> Iterator[tuple[Rule, Any]]:
        """The rules that match anywhere in the page, in order, each with its pattern for a whole page."""
        if self._automaton is None:
            self._automaton = re2.Set.SearchSet(_options())
            for rule in self.rules:
                self._automaton.Add(f"(?m){rule.text}")
            self._automaton.Compile()
        for index in sorted(self._automaton.Match(page) or ()):
            if index not in self._each:
                self._each[index] = compiled(f"(?m){self.rules[index].text}")
            yield self.rules[index], self._each[index]


def scan(packs: Iterable[Pack], lines: Sequence[str]) -> list[tuple[Rule, ...]]:
    """For each line the rules it matches, in the order of the packs; () for most."""
    cues = [BULLET.sub("", line) if len(line) <= LONGEST else "" for line in lines]
    found: list[list[Rule]] = [[] for _ in cues]
    encoded = [cue.encode("utf-8", "replace") for cue in cues]
    page = b"\n".join(encoded)
    starts = list(accumulate((len(cue) + 1 for cue in encoded), initial=0))
    for rule, pattern in (occurrence for pack in packs for occurrence in pack.occurring(page)):
        last = -1
        for match in pattern.finditer(page):
            line = bisect_right(starts, match.start()) - 1
            if line != last and len(cues[line]) <= rule.longest:
                found[line].append(rule)
            last = line
    return [tuple(rules) for rules in found]
