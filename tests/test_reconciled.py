"""What a page prints and what it states made one: people without addresses and outlets, titles without the site, days that disagree."""

import json

import pytest

import newsclean
from newsclean.reconciled import LOCKED, OTHER_DAY, OTHER_TITLE, SCRIPTED, STATED_BODY, names_in, without_site

STORY = (
    "The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.",
    "Boats of up to twenty metres may pass again, and the towpath is open to walkers on both sides.",
    "The trust paid two million pounds for the new gates, half of it from the county, and expects more boats this summer.",
)
TITLE = "Lock of Wickmere reopens to boats"


def article(stated, *head, body=STORY, kind="NewsArticle"):
    data = json.dumps({"@type": kind, **stated})
    text = "".join(f"<p>{line}</p>" for line in body)
    markup = f'<html lang="en"><script type="application/ld+json">{data}</script><h1>{TITLE}</h1>{"".join(head)}{text}</html>'
    return newsclean.clean_html(markup, evidence=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://www.facebook.com/post", []),
        ("d.kuckel@post.example", []),
        ("chuck-roe", []),
        ("The Example Post", []),
        ("example.com", []),
        ("By Ann Field", ["Ann Field"]),
        ("Felix Roder und Jörg Wisch, dpa", ["Felix Roder", "Jörg Wisch", "dpa"]),
        ("Ann Field, Bo Marsh and Cy Quill", ["Ann Field", "Bo Marsh", "Cy Quill"]),
        ("Sam Field, Jr.", ["Sam Field, Jr."]),
    ],
)
def test_who_a_stated_author_is(text, expected):
    assert list(names_in(text, ("theexamplepost",))) == expected


@pytest.mark.parametrize(
    ("title", "others", "names", "expected"),
    [
        ("Trump - a life in lies", (), (), "Trump - a life in lies"),
        ("River rises again | The Post", (), ("The Post",), "River rises again"),
        ("River rises again - Coast", ("River rises again",), (), "River rises again"),
        ("A - B", ("A",), (), "A - B"),
    ],
)
def test_the_name_of_the_site_goes_where_it_is_known(title, others, names, expected):
    assert without_site(title, others, names) == expected


def test_a_fact_says_where_it_was_stated():
    found = article({"headline": TITLE, "datePublished": "2024-05-03T10:00:00+02:00", "author": {"name": "Ann Field"}}).to_dict()
    assert (found["published"], found["timezone"], found["doubts"]) == ("2024-05-03T10:00:00+02:00", "stated", [])
    assert found["evidence"]["published"] == [
        {
            "line": None,
            "start": None,
            "end": None,
            "text": "2024-05-03T10:00:00+02:00",
            "stage": "read",
            "rule": "json-ld datePublished",
            "confidence": 0.95,
        }
    ]
    assert [item["rule"] for item in found["evidence"]["title"]] == ["title", "json-ld headline"]


def test_the_same_day_in_another_zone_is_no_doubt_and_another_day_is():
    stated = {"datePublished": "2024-05-03T22:30:00Z"}
    assert OTHER_DAY not in article(stated, "<p>Published: 4 May 2024</p>").doubts
    assert OTHER_DAY in article(stated, "<p>Published: 9 May 2024</p>").doubts


def test_another_title_is_a_doubt():
    assert OTHER_TITLE not in article({"headline": f"{TITLE} | The Post"}).doubts
    assert OTHER_TITLE in article({"headline": "Ten gifts for gardeners"}).doubts


def test_a_page_that_is_not_free_says_so():
    assert LOCKED in article({"isAccessibleForFree": False}).doubts
    assert LOCKED not in article({"isAccessibleForFree": True}).doubts


def test_the_stated_body_stands_in_where_none_is_printed():
    found = article({"headline": TITLE, "articleBody": "<p>" + "</p><p>".join(STORY) + "</p>"}, body=("Loading",))
    assert [block.text for block in found.blocks] == list(STORY)
    assert STATED_BODY in found.doubts


def test_a_page_that_scripts_would_fill_says_so():
    assert SCRIPTED in article({"headline": TITLE}, body=("Loading",)).doubts
