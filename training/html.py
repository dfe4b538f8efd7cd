"""Pages of HTML to learn from: read with their markup, varied, judged by the rules up to the place where the tagger stands."""

import random
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from newsclean.document import Document, Source, Span
from newsclean.errors import NewscleanError
from newsclean.hints import Hints
from newsclean.kit import Kit, load_kit
from newsclean.readers.html import printed
from training.dataset import examples
from training.fit import Example
from training.pages import SCRIPTS, Page, judged_page, records, transcribed
from training.scoring import Held

VARIED = 0.35  # of the pages are learnt from once more, changed
PARTS = 2  # processes


def made(part: int, data: Path, drafted: Mapping[str, str]) -> list[tuple[Example, Held]]:
    """The examples of every second page, with what scoring needs."""
    return list(items_of(part, data, load_kit(), drafted))


def items_of(part: int, data: Path, kit: Kit, drafted: Mapping[str, str]) -> Iterator[tuple[Example, Held]]:
    """The examples of every second page, as they are and changed, with what scoring needs."""
    gold = {(record["dataset"], record["id"]): record for record in records(data / "pages.jsonl.zst")}
    for record in records(data / "html.jsonl.zst"):
        if zlib.crc32(record["id"].encode()) % PARTS != part:
            continue
        known = gold[record["dataset"], record["id"]]
        try:
            document = printed(record["html"], Source(), record["url"])
        except NewscleanError:
            continue
        site = re.sub(r"^www\d?\.", "", known["domain"] or known["id"])
        snippets = tuple(known["with"] or ()), tuple(known["without"] or ())
        page = Page(known["id"], known["dataset"], site, known["lang"] or "", "html", "", document.raw, known["body"], *snippets)
        for version, varied in versions(page, document):
            lines = judged_page(varied, kit)
            for example in examples([(version, lines)], drafted, marked_up=True):
                yield example, held(version, lines)


def held(page: Page, lines: list[Span]) -> Held:
    """What scoring needs of a page; nothing of a changed one."""
    kept = not page.variant
    spare = tuple(line._replace(raw="", edits=(), hits=line.hits[:1], hints=line.hints and Hints("")) for line in lines) if kept else ()
    body = page.body if kept else None
    return Held(page.dataset, page.id, page.flavour, page.lang, page.domain, body, page.wanted, page.unwanted, spare, np.zeros(0))


def versions(page: Page, document: Document) -> Iterator[tuple[Page, Document]]:
    """The page, and for some another one: without the names its authors gave, without what it states of itself, or in another script."""
    yield page, document
    dice = random.Random(f"{page.dataset}/{page.id}")  # noqa: S311
    if page.dataset == "fundus" or dice.random() < VARIED:
        name = dice.choice(("unnamed", "unstated"))
        yield page._replace(variant=name), replace(document, spans=tuple(_less(span, name) for span in document.spans))
    if dice.random() < VARIED and page.lang not in ("ja", "zh", "ko"):
        yield _in_script(page, document, dice.choice(SCRIPTS[:3] + SCRIPTS))


def _less(span: Span, name: str) -> Span:
    if span.hints is None:
        return span
    if name == "unnamed":
        return span._replace(hints=span.hints._replace(near=0, around=0))
    return span._replace(hints=span.hints._replace(in_body=None, in_description=False, is_title=False))


def _in_script(page: Page, document: Document, script: str) -> tuple[Page, Document]:
    text = transcribed(page, script)
    lines = text.text.split("\n")
    spans = tuple(
        span if span.hints is None else span._replace(raw=f"{line}\n", text=line.strip())
        for span, line in zip(document.spans, lines, strict=False)
    )
    return text, replace(document, spans=spans)
