"""Records of crawls as pages."""

import gzip
import io
import json
import random
import subprocess
import sys
import time

import pytest

from newsclean.containers import Fields, Page, warc
from newsclean.errors import InputError

BODY = "The town opened its new bridge on Monday morning, officials said, after three years of work on both banks."
PAGE = f"A bridge opens\n\n{BODY}\n".encode()
KOREAN = "새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다. 주민들은 첫 버스를 타고 강을 건넜다.\n"


def record(kind, address, body, head=""):
    lines = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-05-03T09:00:00Z\r\n{head}"
    return f"{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def text(address, body=PAGE, **options):
    return record("conversion", address, body, **options)


def answer(address, media, body, head="", status="200 OK"):
    answered = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{head}\r\n".encode() + body
    return record("response", address, answered, "Content-Type: application/http; msgtype=response\r\n")


def told(data, longest=10_000):
    """The pieces of a file: the address of each, or what is said of it."""
    return [(number, named(piece)) for number, piece in warc.pieces(io.BytesIO(data), longest, Fields())]


def named(piece):
    try:
        return warc.page(piece, Fields()).id if isinstance(piece, bytes) else piece.what
    except InputError as error:
        return error.what


def pages(data, fields=Fields()):  # noqa: B008
    return [warc.page(piece, fields) for _, piece in warc.pieces(io.BytesIO(data), 10_000, fields)]


def test_what_is_no_page_is_passed_over_and_counts_as_a_record():
    data = b"".join(
        [
            record("warcinfo", "", b"software: x\r\n"),
            record("request", "http://a.example/", b"GET / HTTP/1.1\r\nContent-Type: text/html\r\n\r\n"),
            answer("http://a.example/", "text/html", b"<p>one"),
            answer("http://a.example/p.png", "image/png", b"\x89PNG" * 9000),
            answer("http://a.example/gone", "text/html", b"gone", status="404 Not Found"),
            record("response", "dns:a.example", b"20240503090000\na.example. 300 IN A 192.0.2.1\n", "Content-Type: text/dns\r\n"),
            record("metadata", "http://a.example/", b"fetchTimeMs: 5\r\n"),
            record("revisit", "http://a.example/", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            text("http://a.example/text"),
        ]
    )
    assert told(data) == [(3, "http://a.example/"), (9, "http://a.example/text")]


def test_a_text_is_a_page_and_its_address_the_id():
    assert pages(text("<http://a.example/1>")) == [Page("http://a.example/1", PAGE, url="http://a.example/1")]
    assert pages(text("http://a.example/1"), Fields(carry=("WARC-Date", "None"))) == [
        Page("http://a.example/1", PAGE, carried={"WARC-Date": "2024-05-03T09:00:00Z"}, url="http://a.example/1")
    ]


def test_an_answer_is_unpacked_and_has_the_encoding_its_server_named():
    html = "<p>다리".encode("cp949")
    packed = answer("http://a.example/", "text/html; charset=euc-kr", gzip.compress(html), "Content-Encoding: gzip\r\n")
    chunked = answer("http://a.example/", "text/plain", b"5\r\nhello\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")
    unknown = answer("http://a.example/", "application/xhtml+xml; charset=none", b"<p>")
    assert pages(packed + chunked + unknown) == [
        Page("http://a.example/", html, ".html", encoding="euc_kr", url="http://a.example/"),
        Page("http://a.example/", b"hello", url="http://a.example/"),
        Page("http://a.example/", b"<p>", ".html", url="http://a.example/"),
    ]


FIRST, LAST = text("http://a.example/first"), text("http://a.example/last")


@pytest.mark.parametrize(
    ("damaged", "what"),
    [
        (b"not a record\r\nat all\r\n\r\n", "no record begins here, or its head does not end"),
        (FIRST.replace(b"Content-Length", b"Content-Bulk"), "the record has no length or no kind"),
        (FIRST.replace(b"Content-Length: ", b"Content-Length: -"), "the record has no length or no kind"),
        (FIRST.replace(b"Content-Length: 1", b"Content-Length: 2"), "the record's length is wrong"),
        (FIRST.replace(b"Content-Length: 1", b"Content-Length: "), "the record's length is wrong"),
        (FIRST.replace(b"Content-Length: 1", b"Content-Length: 991"), "the record is cut"),
        (FIRST[:-40], "the record's length is wrong"),
        (FIRST[:60], "no record begins here, or its head does not end"),
        (FIRST[:60] + b"\r\n", "no record begins here, or its head does not end"),
        (text("http://a.example/long", b"river " * 5000), "the record has over 10,000 bytes"),
    ],
)
def test_a_damaged_record_is_told_by_its_number_and_those_around_it_are_read(damaged, what):
    assert told(FIRST + damaged + LAST) == [(1, "http://a.example/first"), (2, what), (3, "http://a.example/last")]


def test_a_file_that_is_cut_says_so():
    assert told(FIRST + LAST[:-60]) == [(1, "http://a.example/first"), (2, "the record is cut")]
    assert told(FIRST + LAST[:-2]) == [(1, "http://a.example/first"), (2, "http://a.example/last")]
    assert told(b"") == []


def test_an_answer_that_cannot_be_unpacked_fails_alone():
    (piece,) = warc.pieces(io.BytesIO(answer("http://a.example/", "text/html", b"no gzip", "Content-Encoding: gzip\r\n")), 9999, Fields())
    with pytest.raises(InputError, match="the record is damaged: "):
        warc.page(piece[1], Fields())


def test_an_answer_that_unpacks_out_of_all_proportion_is_refused():
    bomb = answer("http://a.example/", "text/html", gzip.compress(b"a" * 30_000_000), "Content-Encoding: gzip\r\n")
    (piece,) = warc.pieces(io.BytesIO(bomb), 1_000_000, Fields())
    with pytest.raises(InputError, match="over 100 times its size when unpacked"):
        warc.page(piece[1], Fields())


def test_any_damage_ends_and_loses_no_record_beyond_it():
    numbers = random.Random(5)
    whole = b"".join(text(f"http://a.example/{number}") for number in range(8))
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(numbers.randrange(1, 9)):
            data[numbers.randrange(len(data) - len(LAST))] = numbers.randrange(256)
        assert told(bytes(data) + LAST)[-1][1] == "http://a.example/last"


@pytest.mark.parametrize(
    "bait", [b"WARC/1.0\r\n", b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 900000\r\n\r\n", b"x\r\n", b"\r\n", b"x"]
)
def test_hostile_files_take_time_in_proportion(bait):
    def taken(size):
        start = time.thread_time()
        for _ in warc.pieces(io.BytesIO(bait * (size // len(bait))), 1_000_000, Fields()):
            pass
        return time.thread_time() - start

    assert min(taken(2_000_000) for _ in range(2)) < max(0.5, 4 * taken(1_000_000))


@pytest.mark.parametrize("name", ["crawl.warc.wet", "crawl.warc.wet.gz", "crawl.warc"])
def test_pages_of_a_crawl_are_converted(newsclean, tmp_path, name):
    records = [
        text("http://a.example/1"),
        answer("http://a.example/2", "text/plain; charset=euc-kr", KOREAN.encode("cp949")),
        text("http://a.example/3", b""),
        text("http://a.example/4").replace(b"Content-Length: 1", b"Content-Length: 3"),
        text("http://a.example/5"),
    ]
    data = b"".join(map(gzip.compress, records)) if name.endswith(".gz") else b"".join(records)
    (tmp_path / name).write_bytes(data)
    done = newsclean("convert", name, "--to", "jsonl", "--log", "log.jsonl")
    articles = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(article["id"], article["language"]) for article in articles] == [
        ("http://a.example/1", "en"),
        ("http://a.example/2", "ko"),
        ("http://a.example/5", "en"),
    ]
    assert articles[1]["source"]["encoding_by"] == "named"
    outcomes = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text("utf-8").splitlines()]
    assert [(outcome["record"], outcome["status"]) for outcome in outcomes] == [
        *((1, "converted"), (2, "converted"), (3, "failed"), (4, "failed"), (5, "converted"))
    ]
    assert done.returncode == 1


def test_packed_data_that_is_cut_is_told_after_the_pages_before_it(newsclean, tmp_path):
    data = gzip.compress(FIRST) + gzip.compress(LAST)[:-30]
    (tmp_path / "crawl.wet.gz").write_bytes(data)
    done = newsclean("convert", "crawl.wet.gz", "--to", "jsonl")
    assert (done.returncode, [json.loads(line)["id"] for line in done.stdout.splitlines()]) == (1, ["http://a.example/first"])
    assert "the packed data is damaged" in done.stderr.decode()


def test_without_the_library_it_is_said_how_to_get_it():
    code = (
        "import sys; sys.modules['fastwarc'] = None\nfrom newsclean.containers import Fields, warc\n"
        "try:\n    warc.page(b'', Fields())\nexcept Exception as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode() == "WARC needs one more library\n  mend: pip install 'newsclean[warc]'\n"
