"""`newsclean convert` with what may be asked of it beside the article, as people type it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import newsclean

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


CONTACTS = (
    PAGE.replace("밝혔다.", "밝혔다. 문의는 다리과(02-123-4567, bridge@example.org)로 하면 된다.")
    + "\n대표전화 : 02-123-4567 | 등록번호 : 서울 아01234\n"
)


def test_addresses_and_numbers_are_masked_where_they_are_asked_to_be(tmp_path):
    assert "redacted" not in data(stdin=CONTACTS)["account"]
    both = data("--redact", "emails,phones", "--removed", stdin=CONTACTS)
    assert both["text"].endswith("밝혔다. 문의는 다리과([phone], [email])로 하면 된다.")
    assert both["removed"][-1]["text"] == "대표전화 : [phone] | 등록번호 : 서울 아01234"
    assert both["account"]["redacted"] == {"emails": 1, "phones": 1}
    one = data("--redact", "emails", stdin=CONTACTS)
    assert one["text"].endswith("(02-123-4567, [email])로 하면 된다.")
    assert one["account"]["redacted"] == {"emails": 1}
    assert run("--to", "text", "--redact", "phones, emails", stdin=CONTACTS).stdout.decode().rstrip("\n") == both["text"]


def test_a_page_without_any_says_that_none_were_masked():
    assert data("--redact", "phones")["account"]["redacted"] == {"phones": 0}


ENGLISH = (
    "The lock of Wickmere reopens on Monday\n\nPublished: 3 May 2024, 9:10 a.m.\n\n"
    "The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said in a statement.\n"
)


def test_the_language_that_is_named_is_believed_in_the_article_and_for_the_zone():
    keys = ("language", "published", "timezone")
    assert [data(stdin=ENGLISH)[key] for key in keys] == ["en", "2024-05-03T09:10:00", None]
    assert [data("--language", "KO", stdin=ENGLISH)[key] for key in keys] == ["ko", "2024-05-03T09:10:00+09:00", "assumed"]
    assert [data("--language", "de", stdin=ENGLISH)[key] for key in keys] == ["de", "2024-05-03T09:10:00+02:00", "assumed"]
    assert data("--language", "zh-hant", stdin=ENGLISH)["language"] == "zh-Hant"


def test_the_language_that_is_named_is_believed_of_an_article_that_newsclean_wrote():
    written = run(stdin=ENGLISH).stdout.decode()
    assert [data(*named, stdin=written)["language"] for named in ((), ("--language", "de"))] == ["en", "de"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--redact", "names"), "newsclean: nothing called 'names' can be masked\n  mend: what can: emails phones\n"),
        (("--redact", "emails;phones"), "newsclean: nothing called 'emails;phones' can be masked\n  mend: what can: emails phones\n"),
        (("--language", "Korean"), "newsclean: 'Korean' is no code of a language\n  mend: give one like ko, en or zh-Hans\n"),
        (("--language", ""), "newsclean: '' is no code of a language\n  mend: give one like ko, en or zh-Hans\n"),
    ],
)
def test_a_kind_or_a_language_that_is_none_ends_it(arguments, message):
    done = run(*arguments)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", message)


def test_python_is_asked_the_same_way():
    article = newsclean.clean(CONTACTS, removed=True, evidence=True, redact=("emails", "phones"), language="ko")
    told = data("--redact", "emails,phones", "--removed", "--evidence", "--language", "ko", stdin=CONTACTS)
    assert article.to_dict() | {"source": told["source"]} == told


@pytest.mark.parametrize("arguments", [("--to", "jsonl"), ("--diff",)], ids=" ".join)
def test_lines_of_files_of_many_and_of_a_diff_end_as_ever(arguments):
    assert run(*arguments, "--newline", "crlf").stdout == run(*arguments).stdout != b""


@pytest.mark.parametrize("form", ["md", "json", "yaml", "jsonld", "text"])
def test_the_lines_of_an_article_end_as_asked(tmp_path, form):
    plain = run("--to", form).stdout
    assert b"\r" not in plain
    assert run("--to", form, "--newline", "lf").stdout == plain
    assert run("--to", form, "--newline", "crlf").stdout == plain.replace(b"\n", b"\r\n")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.txt").write_text(PAGE, "utf-8")
    for newline in ("crlf", "lf"):  # asked for another, --resume writes it anew
        assert run("in", "--to", form, "--out", "out", "--newline", newline, "--resume", cwd=tmp_path).returncode == 0
        (written,) = (tmp_path / "out").glob("page.*")
        source = plain.replace(b"standard input", b"page.txt")
        assert written.read_bytes() == (source.replace(b"\n", b"\r\n") if newline == "crlf" else source)


def test_what_was_written_with_other_line_ends_is_the_same_article():
    written = run("--newline", "crlf").stdout
    assert run(stdin=written.decode()).stdout == run(stdin=run().stdout.decode()).stdout == run().stdout
    assert yaml.safe_load(run("--to", "yaml", "--newline", "crlf").stdout) == yaml.safe_load(run("--to", "yaml").stdout)


@pytest.mark.parametrize("seconds", ["nan", "inf", "1e300", "0", "-1", "soon"])
def test_a_time_that_no_clock_takes_is_refused(seconds):
    done = run("--timeout", seconds)
    assert (done.returncode, done.stdout, b"--timeout" in done.stderr, b"Traceback" in done.stderr) == (2, b"", True, False)
