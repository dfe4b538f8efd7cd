"""The article out of a judged document: what each role says, read with the grammar of that role."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from newsclean.article import Account, Article, Author, Block, Caption, Copyright, Dateline, Removed
from newsclean.bylines import AGENCIES, EMAIL, people
from newsclean.captioning import caption
from newsclean.dates import Stamp, iso, label_of, stamps
from newsclean.datelines import lead
from newsclean.document import BODY, KEPT, Document, Role, Span
from newsclean.language import language_of
from newsclean.rights import holder
from newsclean.prose import MARKED
from newsclean.stages.structure import ITEM, QUOTE

ONLY_CAPTIONS = "the page holds no text but captions, so they are its body"
NO_BODY = "nothing on the page reads like an article"
NO_TITLE = "the text has no title"
SUFFIX = re.compile(r"\s(?:[-–—|·:]|::|<)\s")
PORTAL_SECTION = re.compile(r"언론사(?:에서|가) (\S+) 섹션으로")
IMPRINT_NAME = re.compile(r"(?:제호|매체명)\s?[:：|ㅣ]\s?([^|,/]{2,30})")


def file(document: Document, *, keep: Collection[Role] = (), drop: Collection[Role] = (), removed: bool = False) -> Article:
    """The article that the judged document holds. Every span must have its role.

    keep: roles whose text goes into the body.  drop: roles that are left out.  removed: with every removed piece.
    """
    document = replace(document, spans=tuple(_moved(span, keep, drop) for span in document.spans))
    roles: dict[Role, list[Span]] = {role: [] for role in Role}
    for span in document.spans:
        if span.role is not None:
            roles[span.role].append(span)
    language = document.language or language_of("\n".join(span.text for span in document.spans if span.role in BODY)) or language_of(document.raw)
    captions = tuple(_captions(roles[Role.CAPTION]))
    blocks, doubts = tuple(_blocks(document)), list(document.doubts)
    if not any(block.role is not Role.CAPTION for block in blocks):
        blocks = tuple(Block(Role.PARAGRAPH, item.text) for item in captions)
        doubts.append(ONLY_CAPTIONS if blocks else NO_BODY)
    tag = _dateline(roles[Role.DATELINE])
    publisher = _publisher(document, roles, tag)
    title = _title(roles[Role.TITLE], publisher)
    if title is None:
        doubts.append(NO_TITLE)
    published, modified, timezone = _dates(roles[Role.TIMESTAMP], language)
    notices = roles[Role.COPYRIGHT]
    return Article(
        source=document.source,
        account=account(document),
        id=document.id,
        language=language,
        title=title,
        subtitle="\n".join(re.sub(r"^(?:[-△▲·•*]\s?)(?=\S)", "", tidy(span.text)) for span in roles[Role.SUBTITLE]) or None,
        section=_section(roles[Role.SECTION], document),
        authors=tuple(_authors(roles)),
        publisher=publisher,
        dateline=tag,
        published=published,
        modified=modified,
        timezone=timezone,
        captions=captions,
        keywords=tuple(_keywords(roles[Role.KEYWORDS])),
        copyright=Copyright(tidy(notices[0].text), holder(notices[0].text)) if notices else None,
        blocks=blocks,
        confidence=round(max(0.0, 1 - 0.25 * len(doubts)), 2),
        doubts=tuple(doubts),
        removed=tuple(_removed(document)) if removed else None,
    )


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


def tidy(text: str) -> str:
    """The text with one blank where it has several."""
    return " ".join(text.split())


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
        text = MARKED.sub("", ITEM.sub("", text))
    elif span.role is Role.QUOTE:
        text = QUOTE.sub("", text)
    return tidy(text)


def _captions(spans: list[Span]) -> Iterator[Caption]:
    for span in spans:
        found = caption(span.text)
        yield Caption(tidy(found.text), found.credit) if found else Caption(tidy(span.text))


def _dateline(spans: list[Span]) -> Dateline | None:
    found = lead(spans[0].text + " …", outlets=(spans[0].text.strip("[]()【】〔〕<>〈〉 "),)) if spans else None
    return Dateline(found.agency, found.place) if found else None


def _authors(roles: dict[Role, list[Span]]) -> Iterator[Author]:
    """Each person once, in order of appearance; an address on a line of its own belongs to the last person named before it."""
    found: dict[str, Author] = {}
    tags = [lead(span.text + " …", (span.text.strip("[]()【】〔〕<>〈〉 "),)) for span in roles[Role.DATELINE]]
    named = [(span.line, people(span.text), EMAIL.findall(span.text)) for span in roles[Role.BYLINE]]
    named += [(span.line, tag.people, []) for span, tag in zip(roles[Role.DATELINE], tags, strict=True) if tag]
    last = ""
    for _, persons, addresses in sorted(named, key=lambda entry: entry[0]):
        for person in persons:
            known = found.get(person.name, person)
            found[person.name] = Author(person.name, known.position or person.position, known.email or person.email)
            last = person.name
        if addresses and not persons and last and not found[last].email:
            found[last] = Author(last, found[last].position, addresses[0])
    yield from found.values()


def _publisher(document: Document, roles: dict[Role, list[Span]], tag: Dateline | None) -> str | None:
    """The outlet: the owner of the rights unless that is an agency whose copy it carries, then the imprint, the dateline."""
    owners = [name for span in roles[Role.COPYRIGHT] if (name := holder(span.text))]
    own = [name for name in owners if not _is_agency(name)]
    if own:
        return own[0]
    for span in roles[Role.FOOTER]:
        if match := IMPRINT_NAME.search(span.text):
            return match[1].strip()
    return owners[0] if owners else (tag.agency if tag else None)


def _is_agency(name: str) -> bool:
    return re.split(r"[-\s]", name.casefold())[0] in AGENCIES


def _title(spans: list[Span], publisher: str | None) -> str | None:
    """The title without the name of the site behind it."""
    if not spans:
        return None
    title = tidy(spans[0].text)
    title = re.sub(r"\s<\s[^<]+(?:\s<\s[^<]+)*\s<\s기사본문.*$", "", title)
    parts = SUFFIX.split(title)
    if publisher and len(parts) > 1 and parts[-1].casefold().removeprefix("the ") in publisher.casefold():
        title = title[: len(title) - len(parts[-1])].rstrip(" -–—|·:<")
    return title


def _section(spans: list[Span], document: Document) -> str | None:
    """The sections on the path to the article, from the first line that names any."""
    listed = [ITEM.sub("", span.text) for span in spans if span.rule == "breadcrumb" and ITEM.match(span.text)]
    if listed:
        return " > ".join(tidy(text) for text in listed)
    for span in spans:
        text = ITEM.sub("", tidy(span.text))
        if match := PORTAL_SECTION.search(text):
            return match[1]
        parts = [part.strip() for part in re.split(r"\s*[>›»]\s*", text) if part.strip()]
        parts = [part for part in parts if part.casefold() not in ("home", "홈", "accueil", "start", "startseite", "首页", "首頁", "正文", "ホーム", "inicio")]
        if len(parts) == 1 and parts[0].startswith("홈"):
            parts = _unglued(parts[0].removeprefix("홈"), document)
        if parts and not re.search(r"\d면|호$", parts[0]):
            return " > ".join(parts)
    return None


def _unglued(path: str, document: Document) -> list[str]:
    """A path whose parts stand together, parted where the first is a line of the page's own menu: "산업기업" -> 산업, 기업."""
    names = {span.text.lstrip("•* ") for span in document.spans}
    for size in range(len(path) - 1, 1, -1):
        if path[:size] in names:
            return [path[:size], path[size:]]
    return [path]


def _dates(spans: list[Span], language: str | None) -> tuple[str | None, str | None, str | None]:
    """Published, modified, and how their zone is known. Without labels the first stamp is when it was published, a later one a change."""
    found: list[tuple[Stamp, str | None]] = []
    label: str | None = None
    for span in spans:
        stated = stamps(span.text)
        found += [(stamp, stamp.label or label) for stamp in stated]
        label = None if stated else label_of(span.text)
    published = next((stamp for stamp, label in found if label != "modified"), None)
    later = (stamp for stamp, label in found if label == "modified" or (published and label == "published" and stamp.when != published.when))
    modified = next(later, None)
    first, zone = iso(published, language) if published else (None, None)
    second, zone_2 = iso(modified, language) if modified else (None, None)
    return first, second, zone or zone_2


def _keywords(spans: list[Span]) -> Iterator[str]:
    listed = [ITEM.sub("", span.text) for span in spans if span.rule == "breadcrumb" and ITEM.match(span.text)]
    if listed:
        return " > ".join(tidy(text) for text in listed)
    for span in spans:
        text = ITEM.sub("", span.text)
        if "#" in text:
            yield from (part.strip(" ,") for part in text.split("#")[1:] if part.strip(" ,"))
        elif span.rule == "tag":
            yield from (part.strip() for part in text.split(",") if part.strip())
        elif ":" in text or "：" in text:
            yield from (part.strip() for part in re.split("[,、]", re.split("[:：]", text, maxsplit=1)[1]) if part.strip())


def _removed(document: Document) -> Iterator[Removed]:
    for span in document.spans:
        if span.role is not None and span.role not in KEPT and span.role is not Role.BLANK:
            yield Removed(span.line, span.role, span.stage, span.rule, span.text)
