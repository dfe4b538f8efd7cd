"""The article out of a judged document: its blocks, its fields, and the account of every line."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from newsclean import facts
from newsclean.article import FACTS, Account, Article, Block, Evidence, Removed
from newsclean.blocks import blocks_of
from newsclean.confidence import confidence
from newsclean.dates import ago
from newsclean.document import BODY, KEPT, Document, Role, Span
from newsclean.evidence import Fact, located
from newsclean.language import language_of
from newsclean.prose import weight
from newsclean.reconciled import body, reconciled

ONLY_CAPTIONS = "the page holds no text but captions, so they are its body"
NO_BODY = "nothing on the page reads like an article"
NO_TITLE = "the text has no title"
FROM_NOW = "the page tells its time from the moment it was read: say when that was (--now)"
HARDLY_ANY = "there is hardly any text: a flash, or a page that did not load"
SHORT = 100  # characters (half in dense scripts) of a body; a flash of two sentences has more
DOUBT = 0.25  # what each doubt takes from the confidence


def file(
    document: Document,
    *,
    keep: Collection[Role] = (),
    drop: Collection[Role] = (),
    removed: bool = False,
    evidence: bool = False,
    now: datetime | None = None,
    links: bool = False,
    images: bool = False,
) -> Article:
    """The article that the judged document holds. Every span must have its role.

    keep: roles whose text goes into the body.  drop: roles that are left out.  removed: with every removed piece.
    evidence: with what each fact was read from; {} for an article that newsclean wrote, which says what it is told.
    now: when the page was read, in its zone; without it "3 hours ago" says nothing.
    links, images: with those of the page, where it came with its markup.
    """
    kept = (KEPT | frozenset(keep)) - frozenset(drop)
    if document.filed is not None:
        language = document.language or document.filed.language
        filed = replace(document.filed, account=account(document, kept), language=language, id=document.id, carried=document.carried)
        return replace(filed, removed=() if removed else None, evidence={} if evidence else None)
    roles: dict[Role, list[Span]] = {role: [] for role in Role}
    for span in document.spans:
        if span.role is not None and span.role not in drop:
            roles[span.role].append(span)
    language = document.language or _language(document)
    found, contradicted = _facts(document, roles, language, now)
    said = {key: _said(getattr(found, key)) for key in FACTS}
    blocks = tuple(blocks_of(document, kept, keep, links=links, images=images))
    doubts = (*document.doubts, *_doubts(document), *contradicted)
    if document.meta is not None:
        blocks, added = body(blocks, document.meta)
        doubts = (*(doubt for doubt in doubts if not added or doubt not in (NO_BODY, HARDLY_ANY, ONLY_CAPTIONS)), *added)
    likely, doubt = confidence(document.lines)
    return Article(
        source=document.source,
        account=account(document, kept),
        id=document.id,
        language=language,
        timezone=found.timezone,
        **said,
        blocks=tuple(Block(Role.PARAGRAPH, item.text) for item in said["captions"]) if ONLY_CAPTIONS in doubts else blocks,
        confidence=round(max(0.0, likely - DOUBT * len(doubts)), 2),
        doubts=(*doubts, *([doubt] if doubt else []), *(_undated(found, roles) if now is None else ())),
        carried=document.carried,
        removed=tuple(_removed(document, kept)) if removed else None,
        evidence=dict(_evidence(document, found)) if evidence else None,
    )


def _facts(
    document: Document, roles: dict[Role, list[Span]], language: str | None, now: datetime | None
) -> tuple[facts.Facts, tuple[str, ...]]:
    """The facts that the page prints or states, and the doubts where the two do not agree."""
    found = facts.read(document, roles, language, now)
    if document.meta is None:
        return found, ()
    return reconciled(found, document.meta, language)


def _said(found: Fact[Any] | tuple[Fact[Any], ...] | None) -> Any:
    """The value of a fact, of each of several, or None."""
    if isinstance(found, tuple) and not isinstance(found, Fact):
        return tuple(fact.value for fact in found)
    return found.value if found else None


def _evidence(document: Document, found: facts.Facts) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """What each fact was read from, by the key of the article."""
    for key in FACTS:
        fact = getattr(found, key)
        parts = [part for item in ((fact,) if isinstance(fact, Fact) else fact or ()) for part in item.parts]
        if parts:
            yield key, located(document, parts)


def _doubts(document: Document) -> Iterator[str]:
    """What may be wrong with a page, by the roles found on it."""
    found = {span.role for span in document.spans}
    said = sum(weight(span.text) for span in document.spans if span.role in BODY)
    if not said:
        yield ONLY_CAPTIONS if Role.CAPTION in found else NO_BODY
    elif said < SHORT:
        yield HARDLY_ANY
    if Role.TITLE not in found:
        yield NO_TITLE


def _undated(found: facts.Facts, roles: dict[Role, list[Span]]) -> Iterator[str]:
    """The doubt that a time was told which cannot be known."""
    if found.published is None and found.modified is None and any(ago(span.text) for span in roles[Role.TIMESTAMP]):
        yield FROM_NOW


def _language(document: Document) -> str | None:
    """The language of the story; of the whole page where the story says too little."""
    return language_of("\n".join(span.text for span in document.spans if span.role in BODY)) or language_of(document.raw)


def account(document: Document, kept: Collection[Role] = KEPT) -> Account:
    """Where every line went. A line of several pieces is kept when one of them is."""
    lines: dict[int, str] = {}
    by_role: dict[str, int] = {}
    for span in document.spans:
        role = span.role or Role.BLANK
        by_role[role] = by_role.get(role, 0) + 1
        fate = "kept" if role in kept else "blank" if role is Role.BLANK else "removed"
        if fate == "kept" or lines.get(span.line, "blank") == "blank":
            lines[span.line] = fate
    fates = list(lines.values())
    return Account(len(fates), fates.count("kept"), fates.count("removed"), fates.count("blank"), by_role, dict(document.repairs))


def _removed(document: Document, kept: Collection[Role]) -> Iterator[Removed]:
    for span in document.spans:
        if span.role is not None and span.role not in kept and span.role is not Role.BLANK:
            yield Removed(span.line, span.role, span.stage, span.rule, span.text)
