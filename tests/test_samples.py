"""Every sample comes out exactly as the file beside it says: each field, each block, each removed line with its role."""

import json
from pathlib import Path

import pytest

import newsclean
from newsclean.kit import load_kit

FOLDER = Path(__file__).parents[1] / "samples"
SAMPLES = sorted(FOLDER.glob("*.txt"))
MARKED_UP = sorted(FOLDER.glob("*.html"))
FIELDS = (
    *("title", "subtitle", "section", "authors", "publisher", "dateline", "published", "modified", "timezone", "language"),
    *("captions", "keywords", "copyright", "blocks"),
)


@pytest.fixture(scope="module")
def kit():
    return load_kit()


@pytest.mark.parametrize("page", SAMPLES, ids=lambda path: path.stem)
def test_the_sample_comes_out_exactly(page, kit):
    expected = json.loads(page.with_suffix(".json").read_text("utf-8"))
    article = newsclean.clean(page.read_text("utf-8"), kit, removed=True).to_dict()
    found = {field: article[field] for field in FIELDS} | {"removed": removed_roles(article["removed"], expected["removed"])}
    assert found == expected


@pytest.mark.parametrize("page", MARKED_UP, ids=lambda path: path.stem)
def test_the_sample_of_html_comes_out_exactly(page, kit):
    expected = json.loads(page.with_suffix(".json").read_text("utf-8"))
    article = newsclean.clean_html(page.read_bytes(), kit, removed=True, links=True, images=True).to_dict()
    found = {field: article[field] for field in (*FIELDS, "doubts")} | {"removed": removed_roles(article["removed"], expected["removed"])}
    assert found == expected


def removed_roles(removed, expected):
    """The removed pieces as the expected files name them: line -> role, or the list of roles where a kept line lost pieces."""
    by_line = {}
    for item in removed:
        by_line.setdefault(str(item["line"]), []).append(item["role"])
    return {line: roles if isinstance(expected.get(line), list) else roles[0] for line, roles in by_line.items()}


def test_there_are_samples_enough():
    languages = [path.stem[:2] for path in SAMPLES]
    assert (languages.count("ko"), languages.count("en"), len(SAMPLES)) >= (12, 8, 24)
