import json
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.article import Account, Article, Author, Block, Caption, Copyright, Dateline
from newsclean.document import Role, Source
from newsclean.writers.jsonld import render

ACCOUNT = Account(lines=3, kept=2, removed=1, blank=0, by_role={}, repairs={})
EMPTY = {"@context": "https://schema.org", "@type": "NewsArticle"}


def article(**known):
    return Article(Source("a.txt", "utf-8"), ACCOUNT, **known)


def data(**known):
    """What the article says beside that it is one."""
    found = json.loads(render(article(**known)))
    return {key: value for key, value in found.items() if key not in EMPTY}


class Scripts(HTMLParser):
    """The elements of a page, and the text of its script elements."""

    def __init__(self):
        super().__init__()
        self.found, self.inside = [], ""

    def handle_starttag(self, tag, attrs):
        self.found.append(tag)

    def handle_data(self, data):
        self.inside += data


def pasted(text):
    """The elements of a page that the text is pasted into, and what a reader of JSON makes of its script."""
    page = Scripts()
    page.feed(f'<script type="application/ld+json">{text}</script><p></p>')
    page.close()
    return page.found, json.loads(page.inside)


def test_an_article_that_says_nothing_has_no_other_key():
    assert json.loads(render(article(title="", blocks=(Block(Role.CAPTION, "강"),)))) == EMPTY


def test_a_person_of_an_agency_is_a_person_and_an_agency_that_signs_is_an_organization():
    authors = (Author("Ana Reuters", "Staff Writer"), Author("AFP"), Author("연합뉴스"))
    assert data(authors=authors) == {
        "author": [
            {"@type": "Person", "name": "Ana Reuters", "jobTitle": "Staff Writer"},
            {"@type": "Organization", "name": "AFP"},
            {"@type": "Organization", "name": "연합뉴스"},
        ]
    }


@pytest.mark.parametrize(
    ("dateline", "written"),
    [(Dateline("연합뉴스", "해온"), "해온 (연합뉴스)"), (Dateline(None, "해온"), "해온"), (Dateline("해달일보"), "해달일보")],
)
def test_a_dateline_is_one_text(dateline, written):
    assert data(dateline=dateline) == {"dateline": written}


def test_an_article_is_a_news_article_of_schema_org():
    whole = article(
        language="ko",
        title="강이 불었다",
        subtitle="다리 세 곳이 닫혔다",
        section="전국 > 해온",
        authors=(Author("김하늘", "기자", "sky@example.org"),),
        publisher="새벽통신",
        dateline=Dateline("새벽통신", "해온"),
        published="2024-03-01T09:00:00+09:00",
        modified="2024-03-01T10:00:00+09:00",
        captions=(Caption("다리 위의 사람들", "박들"), Caption("강")),
        keywords=("강", "다리"),
        copyright=Copyright("ⓒ 새벽통신 무단전재 금지", "새벽통신"),
        blocks=(Block(Role.HEADING, "밤사이 비"), Block(Role.CAPTION, "강"), Block(Role.PARAGRAPH, "강물이 불었다.")),
    )
    expected = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "강이 불었다",
        "alternativeHeadline": "다리 세 곳이 닫혔다",
        "author": [{"@type": "Person", "name": "김하늘", "jobTitle": "기자", "email": "sky@example.org"}],
        "publisher": {"@type": "NewsMediaOrganization", "name": "새벽통신"},
        "datePublished": "2024-03-01T09:00:00+09:00",
        "dateModified": "2024-03-01T10:00:00+09:00",
        "dateline": "해온 (새벽통신)",
        "articleSection": ["전국", "해온"],
        "keywords": ["강", "다리"],
        "inLanguage": "ko",
        "image": [
            {"@type": "ImageObject", "caption": "다리 위의 사람들", "creditText": "박들"},
            {"@type": "ImageObject", "caption": "강"},
        ],
        "copyrightHolder": {"@type": "Organization", "name": "새벽통신"},
        "copyrightNotice": "ⓒ 새벽통신 무단전재 금지",
        "articleBody": "밤사이 비\n\n강물이 불었다.",
    }
    text = render(whole)
    assert list(json.loads(text).items()) == list(expected.items())
    assert text.startswith('{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n  "headline": "강이 불었다",\n')
    assert text.endswith("\n}\n")


@pytest.mark.parametrize("text", ["a < b </ c", "<사진> 강 <b>", "1<2>1"])
def test_an_angle_that_acts_nowhere_reads_as_it_is(text):
    assert data(title=text) == {"headline": text}
    assert pasted(render(article(title=text))) == (["script", "p"], EMPTY | {"headline": text})


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("</script><script>alert(1)</script>", r"<\/script>\u003cscript>alert(1)<\/script>"),
        ("</ScRiPt >", r"<\/ScRiPt >"),
        ("<!--<script>", r"\u003c!--\u003cscript>"),
        ("\\</script>", r"\\<\/script>"),
    ],
)
def test_no_text_ends_the_script_it_is_pasted_into(text, written):
    rendered = render(article(title=text, blocks=(Block(Role.PARAGRAPH, text),)))
    assert f'"headline": "{written}"' in rendered
    assert pasted(rendered) == (["script", "p"], EMPTY | {"headline": text, "articleBody": text})


@settings(derandomize=True, max_examples=300)
@given(
    st.lists(
        st.sampled_from(["<", "</", "!--", "-->", "script", ">", "\\", '"', " ", "]]>", "\u2028"]) | st.text(max_size=3), max_size=8
    ).map("".join)
)
def test_any_text_is_read_back_from_the_page_it_is_pasted_into(text):
    assert pasted(render(article(title=text or "a"))) == (["script", "p"], EMPTY | {"headline": text or "a"})
