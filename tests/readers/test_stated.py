"""What a page says of itself: JSON-LD, meta elements, microdata, the head; and JSON-LD as bad as it comes."""

import json

import pytest

from newsclean.readers.html import page

STORY = "<p>The river rose on Monday by two metres, the council said.</p>"


def meta(*head, url=None):
    return page(f"<head>{''.join(head)}</head>{STORY}".encode(), "page.html", url=url).meta


def graph(*items):
    return f'<script type="application/ld+json">{json.dumps(items)}</script>'


def test_the_article_is_found_among_other_things():
    found = meta(
        graph(
            {"@type": "Organization", "name": "The Post"},
            {"@type": "WebPage", "name": "A page", "datePublished": "2020-01-01"},
            {
                "@graph": [
                    {
                        "@type": ["NewsArticle"],
                        "headline": "River &amp; <b>sea</b>",
                        "datePublished": "2024-05-03",
                        "author": {"name": "Ann Field"},
                    }
                ]
            },
        )
    )
    assert found.news
    assert [tuple(said) for said in found.titles] == [("json-ld headline", "River & sea"), ("json-ld name", "A page")]
    assert (found.published[0].value, found.authors[0].value) == ("2024-05-03", "Ann Field")


@pytest.mark.parametrize(
    "source",
    [
        *(
            '{"@type":"Article","headline":5,"author":[[],null,{"name":{}}],"datePublished":[1],"keywords":{}}',
            "[" * 100_000,
            "{",
            "null",
            "3",
            '"x"',
        ),
        *('{"@type":{"a":1}}', '{"@graph":{"@graph":{"@graph":[]}}}', '{"@type":"Article","articleBody":["a",{}]}'),
    ],
)
def test_nonsense_says_nothing_and_breaks_nothing(source):
    found = meta(f'<script type="application/ld+json">{source}</script>')
    assert (found.titles, found.authors, found.published) == ((), (), ())


def test_line_breaks_and_comments_inside_of_json_are_forgiven():
    found = meta('<script type="application/ld+json"><!-- {"@type": "Article", "headline": "One\ntwo three"} --></script>')
    assert found.titles[0].value == "One two three"


def test_meta_elements_microdata_and_the_head():
    found = meta(
        *('<title>River - The Post</title><meta property="og:title" content="River"><meta name="author" content="Ann Field">',),
        *('<link rel="canonical" href="https://post.example/river"><meta property="article:content_tier" content="locked">',),
        '<div itemprop="author" itemscope><span itemprop="name">Bo</span></div><time itemprop="datePublished" datetime="2024-05-03">May</time>',
    )
    assert [tuple(said) for said in found.titles] == [("meta og:title", "River"), ("title", "River - The Post")]
    assert [tuple(said) for said in found.authors] == [("meta author", "Ann Field"), ("microdata author", "Bo")]
    assert [tuple(said) for said in found.published] == [("microdata datePublished", "2024-05-03")]
    assert (found.url, bool(found.locked)) == ("https://post.example/river", True)


def test_free_pages_are_not_locked():
    assert (
        meta('<meta property="article:content_tier" content="free">', graph({"@type": "Article", "isAccessibleForFree": True})).locked == ()
    )
    assert meta(graph({"@type": "Article", "isAccessibleForFree": "False"})).locked[0].source == "json-ld isAccessibleForFree"


def test_a_relative_canonical_address_leaves_the_one_it_was_fetched_from():
    assert meta('<link rel="canonical" href="/river">', url="https://post.example/x").url == "https://post.example/x"
