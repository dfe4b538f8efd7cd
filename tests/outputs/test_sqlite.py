"""A database of articles, as people have it made and ask it."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TITLE = "서울시는 강을 건너는 새 다리를 열었다"
BODY = "서울시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다. 나루터 앞 주민들은 첫 버스를 타고 강을 건넜다. 공사는 3년이 걸렸다."
PAGE = f"{TITLE}\n\n입력 2025.08.28 17:22\n한도윤 기자 doyun@haedal.example\n\n{BODY}\n\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"
ENGLISH = "A bridge opens\n\nThe town opened its new bridge on Monday morning, officials said, after three years of work on both banks.\n"
TABLES = ("articles", "authors", "captions", "removed")
FOUND = "select title from articles where id in (select rowid from articles_fts where articles_fts match ?) order by id"


def asked(path, statement, *values):
    """The rows of an answer."""
    with closing(sqlite3.connect(path)) as database:
        return database.execute(statement, values).fetchall()


def told(path):
    """All that a database says: its tables, and the words of its index."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("create virtual table temp.words using fts5vocab (main, articles_fts, instance)")
        rows = {table: database.execute(f"select * from {table} order by 1, 2").fetchall() for table in TABLES}
        return rows | {"words": database.execute("select * from words order by 1, 2, 3, 4").fetchall()}


@pytest.fixture
def pages(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "다리.txt").write_text(PAGE, "utf-8")
    (tmp_path / "in" / "bridge.txt").write_text(ENGLISH, "utf-8")
    return tmp_path


def test_each_article_is_a_row_with_what_belongs_to_it(newsclean, pages):
    done = newsclean("convert", "in", "-o", "news.db", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    columns = "id, source, record, article_id, title, subtitle, section, publisher, published, modified, timezone, language, text, doubts"
    assert asked(pages / "news.db", f"select {columns} from articles where id = 2") == [
        (2, "다리.txt", 0, None, TITLE, None, None, "해달일보", "2025-08-28T17:22:00+09:00", None, "assumed", "ko", BODY, "[]")
    ]
    assert asked(pages / "news.db", "select * from authors") == [(2, 1, "한도윤", "기자", "doyun@haedal.example")]
    notice = "저작권자 © 해달일보 무단전재 및 재배포 금지"
    assert asked(pages / "news.db", "select * from removed") == [(2, 1, 8, "copyright", "copyright", "ko/no-reuse", notice)]
    newsclean("convert", "in/다리.txt", "--to", "json", "-o", "page.json")
    (article,) = asked(pages / "news.db", "select article from articles where id = 2")[0]
    assert json.loads(article) == json.loads((pages / "page.json").read_text("utf-8")) | {"source": json.loads(article)["source"]}


def test_what_went_is_a_row_a_line_with_its_rule(newsclean, tmp_path):
    (tmp_path / "page.txt").write_text(ENGLISH + "\nFacebook\nTwitter\nEmail\n", "utf-8")
    newsclean("convert", "page.txt", "-o", "news.db")
    assert asked(tmp_path / "news.db", "select article, number, line, role, text from removed") == [
        (1, 1, 5, "share", "Facebook"),
        (1, 2, 6, "share", "Twitter"),
        (1, 3, 7, "share", "Email"),
    ]


def test_korean_words_are_found_with_and_without_their_particles(newsclean, pages):
    newsclean("convert", "in", "-o", "news.db")
    for query in ("서울", "서울시", "서울시는", "나루터", "버스", "3년", '"첫 버스를"', "title:다리", "다리 버스", "한강 OR 주민"):
        assert asked(pages / "news.db", FOUND, query) == [(TITLE,)]
    assert asked(pages / "news.db", FOUND, "bridge NOT 다리") == [("A bridge opens",)]
    assert asked(pages / "news.db", FOUND, "한강") == []


def test_the_same_article_again_is_the_same_row_and_what_changed_is_found_anew(newsclean, pages):
    newsclean("convert", "in", "-o", "news.db")
    first = told(pages / "news.db")
    newsclean("convert", "in", "-o", "news.db", "-j", "2")
    assert told(pages / "news.db") == first
    changed = PAGE.replace("한도윤", "서지안").replace("나루터", "선착장")
    (pages / "in" / "다리.txt").write_text(changed, "utf-8")
    newsclean("convert", "in", "-o", "news.db", "--resume")
    assert [row[:3] for row in told(pages / "news.db")["articles"]] == [(1, "bridge.txt", 0), (2, "다리.txt", 0)]
    assert asked(pages / "news.db", "select * from authors") == [(2, 1, "서지안", "기자", "doyun@haedal.example")]
    assert [len(asked(pages / "news.db", FOUND, word)) for word in ("나루터", "선착장", "서울")] == [0, 1, 1]
    asked(pages / "news.db", "insert into articles_fts (articles_fts) values ('integrity-check')")


def test_what_another_run_put_there_stays(newsclean, pages):
    (pages / "more").mkdir()
    (pages / "more" / "later.txt").write_text(ENGLISH, "utf-8")
    for folder in ("in", "more"):
        newsclean("convert", folder, "-o", "news.db")
    assert asked(pages / "news.db", "select id, source from articles order by id") == [(1, "bridge.txt"), (2, "다리.txt"), (3, "later.txt")]


def test_a_row_that_somebody_changed_or_deleted_is_made_again(newsclean, pages):
    newsclean("convert", "in", "-o", "news.db")
    before = asked(pages / "news.db", "select source, article from articles order by source")
    with closing(sqlite3.connect(pages / "news.db")) as database, database:
        database.execute("update articles set article = '{}' where id = 1")
        database.execute("delete from articles where id = 2")
    newsclean("convert", "in", "-o", "news.db", "--resume")
    assert asked(pages / "news.db", "select source, article from articles order by source") == before
    assert asked(pages / "news.db", FOUND, "서울") == [(TITLE,)]


def test_names_and_texts_are_data(newsclean, tmp_path):
    name = "a'); drop table articles; --"
    record = {"id": "1'; --", "text": f'{name}\n\nThe town\'s "bridge" opened on Monday; officials said it took three years to build it.\n'}
    (tmp_path / f"{name}.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    assert newsclean("convert", f"{name}.jsonl", "-o", "news.db").returncode == 0
    assert asked(tmp_path / "news.db", "select source, record, article_id from articles") == [(f"{name}.jsonl", 1, "1'; --")]


def test_it_is_a_plain_file_when_it_is_done(newsclean, pages):
    newsclean("convert", "in", "-o", "news.db")
    assert sorted(path.name for path in pages.iterdir()) == [".news.db.newsclean", "in", "news.db"]
    assert asked(pages / "news.db", "pragma journal_mode") == [("delete",)]
    assert asked(pages / "news.db", "pragma integrity_check") == [("ok",)]
    assert asked(pages / "news.db", "pragma foreign_key_check") == []


def foreign(path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("create table mine (a)")


def other_layout(path):
    with closing(sqlite3.connect(path)) as database:
        database.executescript("pragma application_id = 0x6e657773; pragma user_version = 99; create table articles (id)")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: path.write_text("mine\n"), "this is no database of newsclean\n  mend: name another file"),
        (lambda path: path.write_bytes(os.urandom(9000)), "this is no database of newsclean\n  mend: name another file"),
        (foreign, "this is no database of newsclean\n  mend: name another file"),
        (other_layout, "this database was made by another version of newsclean\n  mend: name another file, or delete it"),
        (lambda path: path.symlink_to("elsewhere.db"), "this is a link, or no file\n  mend: name a file"),
        (lambda path: path.mkdir(), "this is a link, or no file\n  mend: name a file"),
    ],
)
def test_what_is_no_database_of_ours_stays_as_it_is(newsclean, pages, make, message):
    path = pages / "mine.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    for force in ((), ("--force",)):
        done = newsclean("convert", "in", "-o", "mine.db", *force)
        assert (done.returncode, done.stderr.decode()) == (2, f"newsclean: mine.db: {message}\n")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not (pages / "elsewhere.db").exists()


@pytest.mark.parametrize("arguments", [(), ("-o", "-"), ("--out", "out")])
def test_a_database_needs_a_file(newsclean, pages, arguments):
    done = newsclean("convert", "in", "--to", "sqlite", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "newsclean: a database is one file\n  mend: name it with -o, as -o news.db\n"
    assert not (pages / "out").exists()


def test_a_killed_run_goes_on_to_what_an_uninterrupted_one_gives(newsclean, tmp_path):
    records = [json.dumps({"id": number, "text": PAGE.replace("3년", f"{number}년")}) for number in range(150)]
    (tmp_path / "records.jsonl").write_text("\n".join(records), "utf-8")
    newsclean("convert", "records.jsonl", "-o", "whole.db")
    command = [sys.executable, "-m", "newsclean", "convert", "records.jsonl", "-o", "news.db"]
    with subprocess.Popen(command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, start_new_session=True) as process:
        while process.poll() is None and kept(tmp_path / "news.db") < 64:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    assert 64 <= kept(tmp_path / "news.db") < 150
    done = newsclean("convert", "records.jsonl", "-o", "news.db", "--resume", "-j", "2")
    assert done.returncode == 0
    assert told(tmp_path / "news.db") == told(tmp_path / "whole.db")
    assert not list(tmp_path.glob("news.db-*"))


def kept(path):
    """How many articles a run that is under way has made lasting."""
    try:
        return asked(path, "select count(*) from articles")[0][0] if path.exists() and path.stat().st_size else 0
    except sqlite3.OperationalError:
        return 0
