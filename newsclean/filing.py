"""The article out of a judged document: its blocks, its fields, and the account of every line."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from newsclean import facts
from newsclean.article import Account, Article, Block, Caption, Removed
from newsclean.captioning import caption
from newsclean.document import BODY, KEPT, Document, Role, Span
from newsclean.facts import tidy
from newsclean.language import language_of
from newsclean.marks import ITEM, QUOTE, TRIANGLE

ONLY_CAPTIONS = "the page holds no text but captions, so they are its body"
NO_BODY = "nothing on the page reads like an article"
NO_TITLE = "the text has no title"
DOUBT = 0.25  # what each doubt takes from the confidence


def file(document: Document, *, keep: Collection[Role] = (), drop: Collection[Role] = (), removed: bool = False) -> Article:
    """The article that the judged document holds. Every span must have its role.

    keep: roles whose text goes into the body.  drop: roles that are left out.  removed: with every removed piece.
    """
    document = replace(document, spans=tuple(_moved(span, keep, drop) for span in document.spans))
    roles: dict[Role, list[Span]] = {role: [] for role in Role}
    for span in document.spans:
        roles[span.role or Role.BLANK].append(span)
    language = document.language or _language(document)
    captions = tuple(_captions(roles[Role.CAPTION]))
    blocks = tuple(_blocks(document))
    dateline = facts.dateline(roles[Role.DATELINE])
    publisher = facts.publisher(roles, dateline)
    title = facts.title(roles[Role.TITLE], publisher)
    published, modified, timezone = facts.dates(roles[Role.TIMESTAMP], language)
    without_text = all(block.role is Role.CAPTION for block in blocks)
    doubts = (
        *document.doubts,
        *([ONLY_CAPTIONS if captions else NO_BODY] if without_text else []),
        *([NO_TITLE] if title is None else []),
    )
    return Article(
        source=document.source,
        account=account(document),
        id=document.id,
        language=language,
        title=title,
        subtitle=facts.subtitle(roles[Role.SUBTITLE]),
        section=facts.section(roles[Role.SECTION], document),
        authors=tuple(facts.authors(roles)),
        publisher=publisher,
        dateline=dateline,
        published=published,
        modified=modified,
        timezone=timezone,
        captions=captions,
        keywords=tuple(facts.keywords(roles[Role.KEYWORDS])),
        copyright=facts.rights(roles[Role.COPYRIGHT]),
        blocks=tuple(Block(Role.PARAGRAPH, item.text) for item in captions) if without_text else blocks,
        confidence=round(max(0.0, 1 - DOUBT * len(doubts)), 2),
        doubts=doubts,
        removed=tuple(_removed(document)) if removed else None,
    )


def _language(document: Document) -> str | None:
    """The language of the story; of the whole page where the story says too little."""
    return language_of("\n".join(span.text for span in document.spans if span.role in BODY)) or language_of(document.raw)


def _moved(span: Span, keep: Collection[Role], drop: Collection[Role]) -> Span:
    """The span, in the body where its role is to be kept, out of the article where its role is dropped."""
    if span.role in keep and span.role not in BODY:
        return span._replace(role=Role.PARAGRAPH)
    return span._replace(role=Role.DROPPED) if span.role in drop else span


def account(document: Document) -> Account:
    """Where every line went. A line of several pieces is kept when one of them is."""
    lines: dict[int, str] = {}
    by_role: dict[str, int] = {}
    for span in document.spans:
        role = span.role or Role.BLANK
        by_role[role] = by_role.get(role, 0) + 1
        fate = "kept" if role in KEPT else "blank" if role is Role.BLANK else "removed"
        if fate == "kept" or lines.get(span.line, "blank") == "blank":
            lines[span.line] = fate
    fates = list(lines.values())
    return Account(len(fates), fates.count("kept"), fates.count("removed"), fates.count("blank"), by_role, dict(document.repairs))


def _blocks(document: Document) -> Iterator[Block]:
    parts: list[str] = []
    role: Role | None = None
    for span in document.spans:
        if span.role not in (*BODY, Role.CAPTION):
            continue
        if not span.continues and role is not None:
            yield Block(role, ("\n" if role is Role.TABLE else " ").join(parts))
            parts = []
        if not span.continues:
            role = span.role
        parts.append(_block_text(span))
    if role is not None:
        yield Block(role, ("\n" if role is Role.TABLE else " ").join(parts))


def _block_text(span: Span) -> str:
    text = span.text
    if span.role is Role.CAPTION:
        found = caption(text)
        text = found.text if found else text
    elif span.role is Role.LIST_ITEM and not span.continues:
        text = TRIANGLE.sub("", ITEM.sub("", text))
    elif span.role is Role.QUOTE:
        text = QUOTE.sub("", text)
    return tidy(text)


def _captions(spans: list[Span]) -> Iterator[Caption]:
    for span in spans:
        found = caption(span.text)
        yield Caption(tidy(found.text), found.credit) if found else Caption(tidy(span.text))


def _removed(document: Document) -> Iterator[Removed]:
    for span in document.spans:
        if span.role is not None and span.role not in KEPT and span.role is not Role.BLANK:
            yield Removed(span.line, span.role, span.stage, span.rule, span.text)
