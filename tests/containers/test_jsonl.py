"""Records a line: which are pages, and what is said of the others."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.containers import Fields, Page, jsonl
from newsclean.document import Source
from newsclean.errors import InputError

ROOT = Path(__file__).parents[2]

BODY = "The town opened its new bridge on Monday morning, officials said, after three years of work on both banks."
PAGE = f"A bridge opens\n\n{BODY}\n"


def record(**fields):
    return json.dumps({"id": "a", "text": PAGE} | fields) + "\n"


def test_bad_records_are_named_by_number_and_the_good_ones_converted(newsclean, tmp_path):
    lines = [
        record(id="first"),
        '{"id": "cut", "text": "A bri\n',
        "[1, 2]\n",
        "\n",
        record(id="no number", extra=1)[:-2] + ', "size": 1e999}\n',
        record(id="nan")[:-2] + ', "size": NaN}\n',
        record(text=None),
        "[" * 100_000 + "\n",
        record(id="last"),
    ]
    (tmp_path / "records.jsonl").write_text("".join(lines), "utf-8")
    done = newsclean("convert", "records.jsonl", "--to", "jsonl", "--carry", "size", "--log", "log.jsonl")
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["first", "last"]
    told = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text("utf-8").splitlines()]
    assert [(outcome["record"], outcome.get("reason", "").partition(":")[0]) for outcome in told] == [
        (1, ""),
        (2, "the record is no JSON"),
        (3, "the record is no object"),
        (5, "the record is no JSON"),
        (6, "the record is no JSON"),
        (7, "the record has no text in 'text'"),
        (8, "the record is no JSON"),
        (9, ""),
    ]


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
def test_what_json_cannot_say_is_no_number(number):
    with pytest.raises(InputError, match="is no number"):
        jsonl.page(f'{{"text": "", "size": {number}}}'.encode(), Fields(carry=("size",)))


def test_a_line_over_the_limit_is_told_and_the_next_is_read():
    stream = io.BytesIO(b'{"text": "' + b"a" * 200 + b'"}\n{"text": "b"}\n')
    (first, problem), second = jsonl.pieces(stream, 100, Fields())
    assert (first, str(problem)) == (1, "the record has over 100 bytes\n  mend: --max-bytes allows more")
    assert second == (2, b'{"text": "b"}\n')


def test_half_a_pair_in_an_id_ends_no_run(newsclean, tmp_path):
    (tmp_path / "records.jsonl").write_text(record(id="\ud800x") + record(id="\ud801x"), "utf-8")
    assert newsclean("convert", "records.jsonl", "--to", "md", "--out", "out").returncode == 0
    assert sorted(path.name for path in (tmp_path / "out" / "records.jsonl").iterdir()) == ["_x.md", "_x~2.md"]


def test_each_article_is_one_line_for_any_reader_of_lines(newsclean, tmp_path):
    (tmp_path / "records.jsonl").write_text(record(text=PAGE.replace("Monday", "Mon\u2028day\x85"), note="\u2028\u2029\x0b\x85"), "utf-8")
    done = newsclean("convert", "records.jsonl", "--to", "jsonl", "--carry", "note")
    (line,) = done.stdout.decode().splitlines()
    assert json.loads(line)["carried"] == {"note": "\u2028\u2029\x0b\x85"}


def test_a_mark_at_the_start_and_any_line_end_are_no_matter():
    lines = (b"\xef\xbb\xbf", b"\r\n", b'{"a": 1}\r\n', b"  \n", '{"a": "\u2028\u0085"}\n'.encode(), b'{"a": 2}')
    assert list(jsonl.pieces(io.BytesIO(b"".join(lines)), 100, Fields())) == [(2, lines[2]), (4, lines[4]), (5, lines[5])]
    assert list(jsonl.pieces(io.BytesIO(b"\xef\xbb\xbf" + lines[2]), 100, Fields())) == [(1, lines[2])]
    assert list(jsonl.pieces(io.BytesIO(b""), 100, Fields())) == []


LONG_LINE = """
import resource, sys
from newsclean.containers import Fields, jsonl
def lines():
    with open(sys.argv[1], "rb") as stream:
        yield from jsonl.pieces(stream, 1 << 20, Fields())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print([(number, type(piece).__name__) for number, piece in lines()])
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def test_a_line_of_sixty_megabytes_takes_no_more_memory_than_the_limit(tmp_path):
    path = tmp_path / "long.jsonl"
    path.write_bytes(b'{"a": 1}\n' + b"x" * 60_000_000 + b'\n{"a": 2}\n')
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", LONG_LINE, path], env=environment, capture_output=True, text=True, check=True)
    said, megabytes = done.stdout.splitlines()
    assert said == "[(1, 'bytes'), (2, 'InputError'), (3, 'bytes')]"
    assert int(megabytes) < 10


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (b"[" * 100_000 + b"]" * 100_000, "the record is no JSON: "),
        (b'{"a":' * 100_000, "the record is no JSON: "),
        (b'{"text": ' + b"9" * 5_000 + b"}", "the record is no JSON: "),
        (b'{"text": "cut', "the record is no JSON: "),
        (b'{"text": "a"} {"text": "b"}', "the record is no JSON: "),
        (b'"text"', "the record is no object"),
        (b"null", "the record is no object"),
        (b"{}", "the record has no text in 'text'"),
        (b'{"text": ["a"]}', "the record has no text in 'text'"),
        (b'{"text": "a\0b"}', "the record is no text: "),
        (b"%PDF-1.7", "the record is no text: "),
    ],
)
def test_what_is_wrong_with_a_record_is_said(line, what):
    with pytest.raises(InputError) as caught:
        jsonl.page(line, Fields())
    assert caught.value.what.startswith(what)


def test_the_fields_there_are_are_named_and_not_at_length():
    with pytest.raises(InputError) as caught:
        jsonl.page(json.dumps({"body": "", "x" * 10_000: "", **{f"f{number}": "" for number in range(10_000)}}).encode(), Fields())
    assert caught.value.mend.startswith(f"--text-field names another; it has: body {'x' * 40} f0 f1 ")
    assert len(caught.value.mend) < 200


@pytest.mark.parametrize(
    ("id", "text"),
    [
        ("null", None),
        ('""', ""),
        ('"a\\u0000b"', "a\0b"),
        ("7", "7"),
        ("1.0", "1.0"),
        ("true", "true"),
        ('{"a": ["가"]}', '{"a": ["가"]}'),
    ],
)
def test_an_id_of_any_kind_is_a_text(id, text):  # noqa: A002 (its name)
    assert jsonl.page(f'{{"id": {id}, "text": "a"}}'.encode(), Fields()).id == text


def test_fields_are_found_by_the_names_that_were_given_and_carried_as_they_are():
    line = json.dumps({"url": "u", "body": "b", "tags": [{"a": None}], "n": 1.5}).encode()
    page = jsonl.page(line, Fields("body", "url", ("tags", "n", "none")))
    assert page == Page("u", "b", carried={"tags": [{"a": None}], "n": 1.5}, source=Source(None, "utf-8", "utf-8", 0), url="u")
    assert jsonl.page(b'{"text": "b"}', Fields()).carried is None


def test_bytes_that_are_no_utf_8_are_read_as_those_of_a_page_are_and_counted():
    page = jsonl.page('{"text": "서울시는 새 다리를 '.encode() + b"\xff" + ' 열었다"}'.encode(), Fields())
    assert (page.data, page.source) == ("서울시는 새 다리를 \ufffd 열었다", Source(None, "utf-8", "nearly-utf-8", 1))
    assert jsonl.page('{"text": "서울시는 새 다리를 열었다"}'.encode("cp949"), Fields()).source.encoding == "cp949"
