"""Tables of articles, as people have them made."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyarrow import parquet

ROOT = Path(__file__).parents[2]
TITLE = "새 다리가 열렸다"
BODY = "시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다. 주민들은 첫 버스를 타고 강을 건넜다. 공사는 3년이 걸렸다."
PAGE = f"{TITLE}\n\n입력 2025.08.28 17:22\n한도윤 기자 doyun@haedal.example\n\n{BODY}\n\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"


@pytest.fixture
def records(tmp_path):
    """A file of 30 pages."""
    pages = [json.dumps({"id": number, "text": PAGE.replace("3년", f"{number}년"), "site": "h"}) for number in range(30)]
    (tmp_path / "pages.jsonl").write_text("\n".join(pages), "utf-8")
    return tmp_path


def ids(path):
    return [int(number) for number in parquet.read_table(path)["id"].to_pylist()]


def files(folder):
    """What is in a folder that is no state."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_each_article_is_a_row(newsclean, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    done = newsclean("convert", "page.txt", "-o", "news.parquet", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    (row,) = parquet.read_table(tmp_path / "news.parquet").to_pylist()
    whole = json.loads(row.pop("article"))
    assert row == {
        "id": None,
        "source": "page.txt",
        "record": None,
        "title": TITLE,
        "subtitle": None,
        "section": None,
        "publisher": "해달일보",
        "published": "2025-08-28T17:22:00+09:00",
        "modified": None,
        "timezone": "assumed",
        "language": "ko",
        "text": BODY,
        "authors": [{"name": "한도윤", "position": "기자", "email": "doyun@haedal.example"}],
        "captions": [],
        "confidence": whole["confidence"],
        "doubts": [],
        "lines": 8,
        "removed": 1,
    }
    done = newsclean("convert", "page.txt", "--to", "jsonl")
    assert json.loads(done.stdout) == whole


def test_a_folder_has_parts_of_bounded_size_with_the_same_bytes_for_any_number_of_workers(newsclean, records):
    newsclean("convert", "pages.jsonl", "--to", "parquet", "--out", "one", "--shard-bytes", "10000", "--carry", "site")
    newsclean("convert", "pages.jsonl", "--to", "parquet", "--out", "two", "--shard-bytes", "10000", "--carry", "site", "-j", "2")
    assert files(records / "one") == files(records / "two")
    parts = [parquet.read_table(records / "one" / name) for name in files(records / "one")]
    assert len(parts) > 3
    assert list(files(records / "one")) == [f"part-{number:05}.parquet" for number in range(len(parts))]
    assert [int(number) for part in parts for number in part["id"].to_pylist()] == list(range(30))
    assert [record for part in parts for record in part["record"].to_pylist()] == list(range(1, 31))
    assert all(sum(len(text.encode()) for text in part["article"].to_pylist()) <= 10_000 for part in parts)


def test_nothing_to_write_is_a_table_without_rows(newsclean, tmp_path):
    (tmp_path / "empty.txt").write_text("", "utf-8")
    newsclean("convert", "empty.txt", "-o", "news.parquet")
    assert parquet.read_table(tmp_path / "news.parquet").num_rows == 0


def test_a_run_goes_on_from_a_finished_one_with_what_was_lost_and_what_is_new(newsclean, records):
    asked = ("--to", "parquet", "--out", "out", "--shard-bytes", "10000", "--log", "log.jsonl")
    newsclean("convert", "pages.jsonl", *asked)
    before = files(records / "out")
    (records / "out" / "part-00001.parquet").unlink()
    (records / "out" / "part-00002.parquet").write_bytes(b"PAR1" + os.urandom(2000) + b"PAR1")
    assert newsclean("convert", "pages.jsonl", *asked, "--resume").returncode == 0
    assert files(records / "out") == before
    fewer = (records / "pages.jsonl").read_text("utf-8").splitlines()[:7]
    (records / "pages.jsonl").write_text("\n".join(fewer), "utf-8")
    newsclean("convert", "pages.jsonl", *asked, "--resume")
    assert [number for name in files(records / "out") for number in ids(records / "out" / name)] == list(range(7))
    assert sorted(path.name for path in (records / "out" / ".newsclean").iterdir() if path.is_dir()) == []


def test_a_killed_run_goes_on_to_the_bytes_of_an_uninterrupted_one(newsclean, records):
    asked = ("--to", "parquet", "--shard-bytes", "10000")
    newsclean("convert", "pages.jsonl", *asked, "--out", "whole")
    command = [sys.executable, "-m", "newsclean", "convert", "pages.jsonl", *asked, "--out", "out"]
    third = records / "out" / ".newsclean" / "run-1" / "part-00002.parquet"
    with subprocess.Popen(command, cwd=records, env=os.environ | {"PYTHONPATH": str(ROOT)}, start_new_session=True) as process:
        while process.poll() is None and not third.exists():
            time.sleep(0.005)
        assert not files(records / "out")
        os.killpg(process.pid, signal.SIGKILL)
    assert not files(records / "out")
    assert newsclean("convert", "pages.jsonl", *asked, "--out", "out", "--resume", "-j", "2").returncode == 0
    assert files(records / "out") == files(records / "whole")


def test_what_no_run_wrote_stays(newsclean, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    (tmp_path / "mine.parquet").write_bytes(b"mine")
    assert newsclean("convert", "page.txt", "-o", "mine.parquet").returncode == 2
    assert (tmp_path / "mine.parquet").read_bytes() == b"mine"
    assert newsclean("convert", "page.txt", "-o", "mine.parquet", "--force").returncode == 0
    assert parquet.read_table(tmp_path / "mine.parquet")["title"].to_pylist() == [TITLE]


@pytest.mark.parametrize("arguments", [(), ("-o", "-")])
def test_a_table_needs_a_place(newsclean, tmp_path, arguments):
    done = newsclean("convert", "--to", "parquet", *arguments, stdin=PAGE.encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "newsclean: Parquet needs a file or a folder\n  mend: name it with -o or --out, as -o news.parquet\n"


def test_without_the_library_it_is_said_how_to_get_it(tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    code = "import sys; sys.modules['pyarrow'] = None; from newsclean.__main__ import run; run()"
    command = [sys.executable, "-c", code, "convert", "page.txt", "-o", "news.parquet"]
    done = subprocess.run(command, capture_output=True, check=False, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "newsclean: Parquet needs one more library\n  mend: pip install 'newsclean[parquet]'\n",
    )


def test_what_it_wrote_it_reads(newsclean, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    newsclean("convert", "page.txt", "-o", "news.parquet")
    done = newsclean("convert", "news.parquet", "--to", "jsonl", "--id-field", "source", "--carry", "authors")
    (article,) = map(json.loads, done.stdout.splitlines())
    assert (article["id"], article["text"]) == ("page.txt", BODY)
    assert article["carried"] == {"authors": [{"name": "한도윤", "position": "기자", "email": "doyun@haedal.example"}]}
