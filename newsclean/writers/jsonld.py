"""JSON-LD: the article as schema.org's NewsArticle, for search engines and for graphs.

It is made to be pasted into a page, inside of <script type="application/ld+json">: no text of the article can end that element.
"""

import re
from typing import TYPE_CHECKING, Any

from newsclean.bylines import AGENCIES
from newsclean.writers.json import encoded

if TYPE_CHECKING:
    from newsclean.article import Article, Author, Dateline

SUFFIX = ".jsonld"
CONTEXT = "https://schema.org"

# What HTML acts on inside of a script element (HTML, 13.2.5.4). All of it stands inside of strings, where both are escapes of JSON.
ENDS = re.compile("</")
OPENS = re.compile("<(?=!--|script)", re.IGNORECASE)


def render(article: "Article") -> str:
    """One object with the keys that have a value."""
    return OPENS.sub(r"\\u003c", ENDS.sub(r"<\\/", encoded(news_article(article)))) + "\n"


def news_article(article: "Article") -> dict[str, Any]:
    """The article as plain data of schema.org; only keys that have a value."""
    rights = article.copyright
    whole = {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        "author": [_author(author) for author in article.authors],
        "publisher": _named("NewsMediaOrganization", article.publisher),
        "datePublished": article.published,
        "dateModified": article.modified,
        "dateline": _dateline(article.dateline),
        "articleSection": article.section.split(" > ") if article.section else None,
        "keywords": list(article.keywords),
        "inLanguage": article.language,
        "image": [_known({"@type": "ImageObject", "caption": item.text, "creditText": item.credit}) for item in article.captions],
        "copyrightHolder": _named("Organization", rights.holder if rights else None),
        "copyrightNotice": rights.notice if rights else None,
        "articleBody": article.text,
    }
    return _known(whole)


def _author(author: "Author") -> dict[str, Any]:
    """A person, or the agency that signs like one."""
    if author.name.casefold() in AGENCIES:
        return {"@type": "Organization", "name": author.name}
    return _known({"@type": "Person", "name": author.name, "jobTitle": author.position, "email": author.email})


def _named(kind: str, name: str | None) -> dict[str, Any] | None:
    return {"@type": kind, "name": name} if name else None


def _dateline(dateline: "Dateline | None") -> str | None:
    """The place and behind it the agency, in brackets, or the one that there is."""
    if dateline is None or not dateline.place:
        return dateline.agency if dateline else None
    return f"{dateline.place} ({dateline.agency})" if dateline.agency else dateline.place


def _known(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value}
