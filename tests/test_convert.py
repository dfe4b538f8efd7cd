"""`newsclean convert` with what may be asked of it beside the article, as people type it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-m", "newsclean")
PAGE = "새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"
BODY = "시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n"


def run(*arguments, stdin=PAGE, **options):
    """The finished process."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [*PROGRAM, "convert", *map(str, arguments)], input=stdin.encode(), capture_output=True, env=environment, check=False, **options
    )


def data(*arguments, stdin=PAGE):
    """The object that comes out, of a run that went well."""
    done = run("--to", "json", *arguments, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def test_text_is_the_body_alone_and_the_name_of_the_output_chooses_it(tmp_path):
    assert run("--to", "text").stdout.decode() == BODY
    assert run("-o", "body.txt", cwd=tmp_path).returncode == 0
    assert (tmp_path / "body.txt").read_text("utf-8") == BODY


def test_json_ld_is_a_news_article_and_the_name_of_the_output_chooses_it(tmp_path):
    done = run("--to", "jsonld")
    assert json.loads(done.stdout) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "새 다리가 열렸다",
        "publisher": {"@type": "NewsMediaOrganization", "name": "해달일보"},
        "inLanguage": "ko",
        "copyrightHolder": {"@type": "Organization", "name": "해달일보"},
        "copyrightNotice": "저작권자 © 해달일보 무단전재 및 재배포 금지",
        "articleBody": BODY.rstrip(),
    }
    assert run("-o", "page.jsonld", cwd=tmp_path).returncode == 0
    assert (tmp_path / "page.jsonld").read_bytes() == done.stdout


@pytest.mark.parametrize("form", ["text", "jsonld"])
def test_no_control_character_of_the_page_comes_out(form):
    escapes = PAGE.replace("다리", "\x1b[31m다리\x1b]0;a\x07\x9b31m\x7f")
    done = run("--to", form, "--skip", "normalise", stdin=escapes)
    assert (done.returncode, done.stderr, re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f]", done.stdout.decode())) == (0, b"", [])


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_evidence_is_told_when_asked_for(form):
    assert "evidence" not in data()
    told = yaml.safe_load(run("--to", form, "--evidence").stdout)["evidence"]  # JSON is YAML too
    notice = {"line": 5, "stage": "copyright", "rule": "ko/no-reuse", "confidence": 0.95}
    assert told == {
        "title": [
            {"line": 1, "start": 0, "end": 9, "text": "새 다리가 열렸다", "stage": "header", "rule": "title", "confidence": 0.75},
        ],
        "publisher": [notice | {"start": 7, "end": 11, "text": "해달일보"}],
        "copyright": [notice | {"start": 0, "end": 25, "text": "저작권자 © 해달일보 무단전재 및 재배포 금지"}],
    }


@pytest.mark.parametrize("form", ["md", "text", "jsonld"])
def test_forms_without_room_for_evidence_stay_as_they_are(form):
    assert run("--to", form, "--evidence", "--removed").stdout == run("--to", form).stdout
