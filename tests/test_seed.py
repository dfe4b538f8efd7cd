"""The real page, where it is at hand: the article as somebody who read it wrote it down, in every style and encoding scrapers save."""

import json
from pathlib import Path

import pytest

import newsclean
from newsclean.kit import load_kit
from newsclean.readers.text import read

SEED = Path(__file__).parents[2] / "shared" / "seed"
FIELDS = ("title", "subtitle", "authors", "publisher", "dateline", "published", "modified", "language", "captions", "copyright")

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the real page stands beside the checkout, and is not here")


@pytest.fixture(scope="module")
def kit():
    return load_kit()


@pytest.fixture(scope="module")
def page():
    return (SEED / "article.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def expected():
    return json.loads((SEED / "expected.json").read_text("utf-8"))


def fields(article):
    return {field: article[field] for field in FIELDS}


def body(article):
    return [block["text"] for block in article["blocks"] if block["role"] != "caption"]


def test_every_field_paragraph_and_removed_line_is_as_written_down(page, expected, kit):
    article = newsclean.clean(page, kit, removed=True).to_dict()
    assert fields(article) == fields(expected)
    assert body(article) == expected["body"]
    assert {str(item["line"]): item["role"] for item in article["removed"]} == expected["removed"]
    assert article["timezone"] == "assumed"
    assert article["doubts"] == []


def test_from_cp949_it_is_the_same_less_what_cp949_cannot_hold(page, expected, kit):
    data = page.encode("cp949", "replace")
    document = read(data, "article.txt")
    assert document.source.encoding == "cp949"
    article = newsclean.clean(document.raw, kit, removed=True).to_dict()
    assert fields(article) == fields(expected)
    assert body(article) == [text.encode("cp949", "replace").decode("cp949") for text in expected["body"]]
    assert {str(item["line"]): item["role"] for item in article["removed"]} == expected["removed"]


def test_a_paragraph_a_line_without_blank_lines_and_bullets(page, expected, kit):
    lines = [line.strip().removeprefix("•").strip() for line in page.split("\n") if line.strip()]
    article = newsclean.clean("\n".join(lines), kit, removed=True).to_dict()
    assert fields(article) == fields(expected)
    assert body(article) == expected["body"]
    assert [item["role"] for item in article["removed"]] == list(
        dict(sorted(expected["removed"].items(), key=lambda pair: int(pair[0]))).values()
    )


def test_one_glued_blob_below_the_title(page, expected, kit):
    lead, notice = "[뉴스스텝] ", expected["copyright"]["notice"]
    blob = expected["subtitle"] + lead + "".join(expected["body"]) + notice
    article = newsclean.clean(f"{expected['title']}\n최선경 기자 / 기사승인 : 2025-09-19 10:10:49\n{blob}\n", kit, removed=True).to_dict()
    assert fields(article) == fields(expected) | {"captions": []}
    assert article["text"] == "".join(expected["body"])
    assert [(item["line"], item["role"], item["text"]) for item in article["removed"]] == [(3, "copyright", notice)]


def test_nothing_but_the_blob_has_no_title(page, expected, kit):
    blob = (
        "[뉴스스텝] "
        + "".join(expected["body"])
        + "최선경 기자 choi@example.com▶네이버에서 뉴스스텝 구독하기"
        + expected["copyright"]["notice"]
    )
    article = newsclean.clean(blob, kit, removed=True).to_dict()
    assert article["title"] is None
    assert article["text"] == "".join(expected["body"])
    assert article["authors"] == [{"name": "최선경", "position": "기자", "email": "choi@example.com"}]
    assert [item["role"] for item in article["removed"]] == ["subscription", "copyright"]
