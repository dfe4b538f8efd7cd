"""What a page says of itself, collected from its head and its microdata; nothing is judged here."""

from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from newsclean.readers.html.graph import articles, facts_of
from newsclean.stated import Meta, Stated

# The fact that a meta element states, by its name or property; the most trusted first.
METAS = {
    "titles": ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title"),
    "descriptions": ("og:description", "description", "twitter:description", "dc.description"),
    "authors": (
        "article:author",
        "author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "og:article:author",
        "cxenseparse:author",
    ),
    "publishers": ("og:site_name", "application-name", "dc.publisher", "publisher"),
    "published": (
        *(
            "article:published_time",
            "og:article:published_time",
            "date",
            "datepublished",
            "publishdate",
            "pubdate",
            "publish-date",
            "dc.date.issued",
        ),
        *(
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "last_updated_date",
            "publication_date",
            "article.published",
        ),
        *("og:pubdate", "cxenseparse:recs:publishtime", "vr:published_time", "created", "article_date_original"),
    ),
    "modified": (
        "article:modified_time",
        "og:updated_time",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "article:modified",
        "lastmod",
        "article.updated",
    ),
    "sections": ("article:section", "og:article:section", "section", "parsely-section"),
    "keywords": ("news_keywords", "keywords", "article:tag", "parsely-tags"),
    "languages": ("og:locale", "content-language", "dc.language", "language"),
    "locked": ("article:content_tier", "og:article:content_tier"),
}
FACT = {name: fact for fact, names in METAS.items() for name in names}
RANK = {name: at for names in METAS.values() for at, name in enumerate(names)}
MICRODATA = {
    "headline": "titles",
    "author": "authors",
    "datePublished": "published",
    "dateModified": "modified",
    "articleSection": "sections",
    "isAccessibleForFree": "locked",
}
LONGEST = 2_000  # characters of a value that is no body
MOST = 200  # values of one kind
FREE = ("free", "metered")
UNTRUE = ("false", "no", "0")


def stated(tree: LexborHTMLParser, url: str | None = None) -> Meta:
    """What the page says of itself. url: where it was fetched."""
    found: dict[str, list[Stated]] = {}
    for fact, said in (*_json_ld(tree), *_metas(tree), *_microdata(tree), *_head(tree)):
        if len(found.setdefault(fact, [])) < MOST and said.value:
            found[fact].append(said if fact == "bodies" else said._replace(value=said.value[:LONGEST]))
    found["locked"] = [said for said in found.get("locked", ()) if _locks(said)]
    news = _is_news(found)
    canonical = _attribute(tree, 'link[rel="canonical"]', "href") or _attribute(tree, 'meta[property="og:url"]', "content") or url
    own = next((address for address in (canonical, url) if address and address.startswith(("http://", "https://"))), None)
    base = _attribute(tree, "base", "href")
    return Meta(**{fact: tuple(dict.fromkeys(values)) for fact, values in found.items()}, news=news, base=base, url=own)


def _is_news(found: dict[str, list[Stated]]) -> bool:
    return any("NewsArticle" in said.value for said in found.pop("kinds", ()))


def _locks(said: Stated) -> bool:
    value = said.value.casefold()
    return value not in FREE if "content_tier" in said.source else value in UNTRUE


def _json_ld(tree: LexborHTMLParser) -> Iterator[tuple[str, Stated]]:
    sources = (node.text(strip=False) for node in tree.css('script[type*="ld+json" i]'))
    for item in articles(sources):
        yield from facts_of(item)


def _metas(tree: LexborHTMLParser) -> Iterator[tuple[str, Stated]]:
    """The meta elements, those of the most trusted name first."""
    said: list[tuple[int, str, Stated]] = []
    for node in tree.css("meta[content]"):
        given = node.attributes
        name = (given.get("property") or given.get("name") or given.get("http-equiv") or given.get("itemprop") or "").lower()
        if name in FACT:
            said.append((RANK[name], FACT[name], Stated(f"meta {name}", _tidy(given.get("content")))))
    for _, fact, value in sorted(said, key=lambda entry: entry[0]):
        yield fact, value


def _microdata(tree: LexborHTMLParser) -> Iterator[tuple[str, Stated]]:
    for node in tree.css("[itemprop]")[:MOST]:
        given = node.attributes
        for name in (given.get("itemprop") or "").split():
            if name in MICRODATA and node.tag != "meta":
                value = given.get("content") or given.get("datetime") or node.text(separator=" ")
                yield MICRODATA[name], Stated(f"microdata {name}", _tidy(value))
            elif name in MICRODATA:
                yield MICRODATA[name], Stated(f"microdata {name}", _tidy(given.get("content")))


def _head(tree: LexborHTMLParser) -> Iterator[tuple[str, Stated]]:
    for node in tree.css("title")[:1]:
        yield "titles", Stated("title", _tidy(node.text()))
    if language := _attribute(tree, "html", "lang"):
        yield "languages", Stated("html lang", language)


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str | None:
    node = tree.css_first(selector)
    return (node.attributes.get(name) or None) if node is not None else None


def _tidy(value: Any) -> str:
    return " ".join(str(value or "").split())
