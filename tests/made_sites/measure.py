"""How a kit does on made pages, held against the labels of their lines."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.document import KEPT, Document, Role, Source, read_lines
from newsclean.kit import Kit
from newsclean.learning import Samples
from newsclean.pipeline import judge
from tests.made_sites import Page, made


class Fault(NamedTuple):
    """A line that came out wrong. label: what it is.  blame: the stage and the rule that judged it."""

    label: str
    text: str
    blame: str


class Result(NamedTuple):
    """lines: of each label.  faults: furniture that stayed, body and told lines that went."""

    lines: Counter[str]
    faults: tuple[Fault, ...]

    @property
    def recall(self) -> float:
        """The share of the furniture that went."""
        return 1 - self.wrong("furniture") / max(1, self.lines["furniture"])

    def wrong(self, label: str) -> int:
        return sum(fault.label == label for fault in self.faults)

    def __add__(self, other: "Result") -> "Result":  # type: ignore[override]
        return Result(self.lines + other.lines, self.faults + other.faults)

    def __str__(self) -> str:
        lost = "  ".join(f"{label} lost {self.wrong(label)} of {self.lines[label]}" for label in ("body", "told"))
        return f"furniture {100 * self.recall:6.2f} % of {self.lines['furniture']}  {lost}"


NOTHING = Result(Counter(), ())


def taught(site: str, number: int, kit: Kit, seed: str = "1") -> Kit:
    """The kit with what the pages of the site teach."""
    samples = Samples()
    for page in made(site, number, seed):
        samples.add(page.site, page.text)
    return Kit((*kit.own, *samples.packs(kit)), kit.languages, kit.opened)


def measured(site: str, number: int, kit: Kit, seed: str = "1") -> Result:
    """The site's pages judged by the kit."""
    result = NOTHING
    for page in made(site, number, seed):
        document = judge(Document(read_lines(page.text), Source(), site=page.site), kit)
        result += Result(Counter(label for label in page.labels if label), tuple(_faults(page, document)))
    return result


def _faults(page: Page, document: Document) -> Iterator[Fault]:
    kept = {span.text for span in document.spans if span.role in KEPT}
    for number, (label, text) in enumerate(zip(page.labels, page.text.split("\n"), strict=False), 1):
        spans = [span for span in document.spans if span.line == number and span.role is not Role.BLANK]
        gone = [span for span in spans if span.role not in KEPT]
        stays = label == "furniture" and len(gone) < len(spans)
        went = (label == "body" and gone) or (label == "told" and len(gone) == len(spans) and text.strip() not in kept)
        if label and (stays or went):
            span = gone[0] if went else next(span for span in spans if span.role in KEPT)
            yield Fault(label, text.strip(), f"{span.stage}/{span.rule}")
