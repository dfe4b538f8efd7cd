"""A database of all articles: a plain SQLite file, that datasette opens and searches as it is.

An article that is put again takes the place of what was there, by the name of its page. There is no log beside the file but while it is
written, and what a killed run left half is taken back when the file is opened the next time.
"""

import errno
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from newsclean.errors import UsageError, shown
from newsclean.journal import Entry, Place
from newsclean.outputs import Put, hashed
from newsclean.outputs.grams import findable
from newsclean.writers.json import on_one_line

OURS = 0x6E657773  # application_id: "news"
LAYOUT = 1  # user_version: of the tables, and of the parts of words in the index, which can be taken out of it only as they were put in
PATIENCE = 30.0  # seconds to wait for somebody who reads
TABLES = """
begin;
create table articles (
    id integer primary key autoincrement, source text not null, record integer not null, article_id text,
    title text, subtitle text, section text, publisher text, published text, modified text, timezone text, language text,
    text text not null, confidence real not null, doubts text not null, article text not null,
    unique (source, record)
);
create table authors (
    article integer not null references articles (id) on delete cascade, number integer not null, name text not null, position text, email text,
    primary key (article, number)
);
create table captions (
    article integer not null references articles (id) on delete cascade, number integer not null, text text not null, credit text,
    primary key (article, number)
);
create table removed (
    article integer not null references articles (id) on delete cascade, number integer not null, line integer not null, role text not null,
    stage text not null, rule text not null, text text not null,
    primary key (article, number)
);
create index articles_published on articles (published);
create index authors_name on authors (name);
create index removed_rule on removed (stage, rule);
create virtual table articles_fts using fts5 (title, subtitle, text, content="articles", content_rowid="id");
pragma application_id = 0x6e657773;
pragma user_version = 1;
commit;
"""
SEEN = "select id, title, subtitle, text from articles where source = ? and record = ?"
ENTER = """
insert into articles (source, record, article_id, title, subtitle, section, publisher, published, modified, timezone, language, text, confidence, doubts, article)
values (:source, :record, :article_id, :title, :subtitle, :section, :publisher, :published, :modified, :timezone, :language, :text, :confidence, :doubts, :article)
"""
CHANGE = """
update articles set article_id = :article_id, title = :title, subtitle = :subtitle, section = :section, publisher = :publisher, published = :published,
modified = :modified, timezone = :timezone, language = :language, text = :text, confidence = :confidence, doubts = :doubts, article = :article where id = :id
"""
PARTS = {
    "authors": "insert into authors values (:article, :number, :name, :position, :email)",
    "captions": "insert into captions values (:article, :number, :text, :credit)",
    "removed": "insert into removed values (:article, :number, :line, :role, :stage, :rule, :text)",
}
CLEAR = ("delete from authors where article = ?", "delete from captions where article = ?", "delete from removed where article = ?")
FIND = "insert into articles_fts (rowid, title, subtitle, text) values (?, ?, ?, ?)"
FORGET = "insert into articles_fts (articles_fts, rowid, title, subtitle, text) values ('delete', ?, ?, ?, ?)"


class Sqlite:
    """path: of the file; made where there is none. Raises UsageError for one that is no database of newsclean."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        self._database = _opened(self._path)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._database.close()

    def holds(self, entry: Entry) -> bool:
        with _telling(self._path):
            row = self._database.execute("select article from articles where id = ?", (entry.place.start,)).fetchone()
        return row is not None and hashed(row[0].encode()) == entry.place.hash

    def again(self, entry: Entry) -> Place | None:
        return entry.place if self.holds(entry) else None

    def put(self, put: Put) -> Place:
        article = json.loads(put.text)
        parts = {table: article[table] for table in PARTS}
        del article["removed"]  # it has a table of its own
        whole = on_one_line(article)
        row = article | {
            "source": shown(put.name),
            "record": put.record,
            "article_id": article.get("id"),
            "doubts": json.dumps(article["doubts"], ensure_ascii=False),
            "article": whole,
        }
        with _telling(self._path):
            number = self._entered(row)
            for table, statement in PARTS.items():
                rows = (part | {"article": number, "number": place} for place, part in enumerate(parts[table], 1))
                self._database.executemany(statement, rows)
        data = whole.encode()
        return Place(self._path.name, "", number, len(data), hashed(data))

    def flush(self) -> None:
        with _telling(self._path):
            self._database.commit()

    def finish(self) -> None:
        self.flush()

    def _entered(self, row: dict[str, Any]) -> int:
        """The number of the article, new or in the place of what was there, less its parts; and with it in the index."""
        execute = self._database.execute
        seen = execute(SEEN, (row["source"], row["record"])).fetchone()
        if seen is None:
            number = execute(ENTER, row).lastrowid or 0
        else:
            number, *said = seen
            execute(FORGET, (number, *map(_indexed, said)))
            execute(CHANGE, row | {"id": number})
            for statement in CLEAR:
                execute(statement, (number,))
        execute(FIND, (number, *(_indexed(row[key]) for key in ("title", "subtitle", "text"))))
        return int(number)


def _indexed(text: str | None) -> str:
    return findable(text or "")


def _opened(path: Path) -> sqlite3.Connection:
    """The database in that file, with its tables. Raises UsageError where it is another's, or no database."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise UsageError("this is a link, or no file", str(path), "name a file")
    database = sqlite3.connect(path, timeout=PATIENCE, isolation_level="IMMEDIATE")
    try:
        with _telling(path):
            layout = _layout(database, path)
            if layout is None:
                database.executescript(TABLES)
            elif layout != LAYOUT:
                raise UsageError("this database was made by another version of newsclean", str(path), "name another file, or delete it")
            database.execute("pragma journal_mode = delete")
            database.execute("pragma foreign_keys = on")
    except BaseException:
        database.close()
        raise
    return database


def _layout(database: sqlite3.Connection, path: Path) -> int | None:
    """Which layout the tables have; None where there is nothing yet."""
    try:
        (owner,) = database.execute("pragma application_id").fetchone()
        (layout,) = database.execute("pragma user_version").fetchone()
        (tables,) = database.execute("select count(*) from sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        owner, tables = 0, 1
    if owner == OURS:
        return int(layout)
    if not owner and not tables:
        return None
    raise UsageError("this is no database of newsclean", str(path), "name another file")


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """What goes wrong with the database as what goes wrong with a file: nothing more can be written."""
    try:
        yield
    except sqlite3.Error as error:
        raise OSError(errno.EIO, f"{shown(path.name)}: {error}") from error
