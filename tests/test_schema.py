"""The schema describes what really comes out: every sample is held against it, and what is no article is refused."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import newsclean
from newsclean.filing import file
from newsclean.kit import load_kit
from newsclean.readers import markdown
from newsclean.schema import SAYS, schema

ROOT = Path(__file__).parents[1]
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
EVIDENCE = {"line": 1, "start": 0, "end": 1, "text": "강", "stage": "header", "rule": "title", "confidence": 0.75}
PAGE = "새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"


@pytest.fixture(scope="module")
def kit():
    return load_kit()


@pytest.fixture
def article(kit):
    return newsclean.clean(PAGE, kit, removed=True, evidence=True).to_dict()


def faults(data):
    """The paths and the keywords at which the data breaks the schema."""
    return sorted(("/".join(map(str, fault.absolute_path)), fault.validator) for fault in Draft202012Validator(schema()).iter_errors(data))


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"publishd": "2024-05-03"}, ("", "additionalProperties")),
        ({"published": "3 May 2024"}, ("published", "pattern")),
        ({"published": "2024-05-03T09:00:00Z"}, ("published", "pattern")),
        ({"modified": 1714726800}, ("modified", "type")),
        ({"timezone": "guessed"}, ("timezone", "enum")),
        ({"language": "Korean"}, ("language", "pattern")),
        ({"confidence": 1.25}, ("confidence", "maximum")),
        ({"authors": [{"name": "김하늘", "position": None}]}, ("authors/0", "required")),
        ({"authors": ["김하늘"]}, ("authors/0", "type")),
        ({"blocks": [{"role": "share", "text": "공유"}]}, ("blocks/0/role", "enum")),
        ({"schema": "newsclean/2"}, ("schema", "const")),
        ({"source": {"path": None, "encoding": None, "encoding_by": None, "replaced": -1}}, ("source/replaced", "minimum")),
        ({"removed": [{"line": 0, "role": "share", "stage": "a", "rule": "b", "text": "c"}]}, ("removed/0/line", "minimum")),
        ({"removed": [{"line": 1, "role": "blank", "stage": "a", "rule": "b", "text": ""}]}, ("removed/0/role", "enum")),
        ({"removed": None}, ("removed", "type")),
        ({"evidence": {"text": []}}, ("evidence", "enum")),
        ({"evidence": {"title": [EVIDENCE | {"confidence": 2}]}}, ("evidence/title/0/confidence", "maximum")),
    ],
)
def test_what_is_no_article_is_refused_where_it_is_wrong(article, changed, fault):
    assert faults(article | changed) == [fault]


@pytest.mark.parametrize(
    "changed", [{"published": "2024-05-03"}, {"published": "2024-05-03T09:00:00"}, {"id": "a-1"}, {"language": "zh-Hans"}]
)
def test_what_an_article_may_say_is_taken(article, changed):
    assert faults(article | changed) == []


def test_only_what_was_not_asked_for_may_be_missing(article):
    assert faults({name: value for name, value in article.items() if name not in ("id", "removed", "evidence")}) == []
    assert faults({name: value for name, value in article.items() if name != "title"}) == [("", "required")]


@pytest.mark.parametrize("page", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_comes_out_as_the_schema_says(page, kit):
    assert faults(newsclean.clean(page.read_text("utf-8"), kit, removed=True, evidence=True).to_dict()) == []


def test_markdown_that_newsclean_wrote_comes_out_as_the_schema_says_too(kit):
    page = newsclean.clean(SAMPLES[0].read_text("utf-8"), kit).to_markdown()
    assert faults(file(markdown.read(page.encode(), "a.md")).to_dict()) == []


def test_the_schema_is_one_and_describes_every_field_in_a_sentence():
    Draft202012Validator.check_schema(schema())
    described = list(descriptions(schema()))
    assert sorted(described) == sorted(SAYS.values())
    assert [text for text in described if not (text[0].isupper() and text.endswith("."))] == []


def descriptions(part):
    if isinstance(part, dict):
        if isinstance(part.get("description"), str):
            yield part["description"]
        for value in part.values():
            yield from descriptions(value)


def test_the_schema_is_printed():
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-m", "newsclean", "schema"], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr, json.loads(done.stdout)) == (0, b"", schema())
    assert done.stdout.decode().startswith('{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "title": "newsclean/1",\n')
