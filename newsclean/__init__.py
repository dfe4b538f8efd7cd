"""newsclean: the article out of what a scraper saved from a news page."""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from newsclean.article import Article
    from newsclean.document import Document, Role
    from newsclean.kit import Kit, load_kit

__version__ = "0.1.0"
__all__ = ["Article", "Document", "Kit", "Role", "clean", "clean_html", "load_kit"]

ROOMS = {"Article": "article", "Document": "document", "Role": "document", "Kit": "kit", "load_kit": "kit"}


def clean(
    text: str,
    kit: "Kit | None" = None,
    *,
    removed: bool = False,
    evidence: bool = False,
    redact: "Collection[str]" = (),
    language: str | None = None,
    now: "datetime | None" = None,
) -> "Article":
    """The article in the text of a page.

    kit: from `load_kit(packs)`, for rules of your own; the shipped rules without it.  removed: with every removed piece and its rule.
    evidence: with what each fact was read from.  redact: what to mask, of "emails" and "phones".  language: of the page, a code like "ko";
    found out without it.  now: when the page was read, in its zone, for "3 hours ago". Raises UsageError for a kind or a code that is none.
    """
    from newsclean.article import language_tag
    from newsclean.document import Document, Source, read_lines
    from newsclean.filing import file
    from newsclean.pipeline import judge
    from newsclean.redaction import redact as masked

    page = Document(read_lines(text), Source(), language=language_tag(language) if language is not None else None)
    return masked(file(judge(page, kit or _shipped()), removed=removed, evidence=evidence, now=now), redact)


def clean_html(
    page: bytes | str,
    kit: "Kit | None" = None,
    *,
    url: str | None = None,
    charset: str | None = None,
    removed: bool = False,
    evidence: bool = False,
    redact: "Collection[str]" = (),
    language: str | None = None,
    now: "datetime | None" = None,
    links: bool = False,
    images: bool = False,
) -> "Article":
    """The article in a page of HTML.

    url: where it was fetched.  charset: what the server said of bytes.  links, images: with those of the story; the others as for `clean`.
    Raises InputError where the page prints nothing, DecodingError where the bytes are no text.
    """
    from dataclasses import replace

    from newsclean.article import language_tag
    from newsclean.document import Source
    from newsclean.filing import file
    from newsclean.pipeline import judge
    from newsclean.readers import html
    from newsclean.redaction import redact as masked

    document = html.printed(page, Source(), url) if isinstance(page, str) else html.page(page, None, charset=charset, url=url)
    document = replace(document, language=language_tag(language) if language is not None else None)
    article = file(judge(document, kit or _shipped()), removed=removed, evidence=evidence, now=now, links=links, images=images)
    return masked(article, redact)


@cache
def _shipped() -> "Kit":
    """The kit of the shipped rules, with the packs opened so far: the same for every page."""
    from newsclean.kit import load_kit

    return load_kit()


def __getattr__(name: str) -> Any:
    """The public names, imported when they are first asked for: `newsclean --version` needs none of them."""
    if name not in ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"newsclean.{ROOMS[name]}"), name)
