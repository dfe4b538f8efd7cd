"""Records a line: which are pages, and what is said of the others."""

import io
import json

import pytest

from newsclean.containers import Fields, jsonl
from newsclean.errors import InputError

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
