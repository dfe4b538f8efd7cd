"""One page in, the text of its article out, with what became of it: what each worker of a run does, page after page.

A page that fails says so in its outcome; nothing a page holds ends the worker.
"""

import signal
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from types import FrameType
from typing import NamedTuple, TypeVar

from newsclean import __version__, containers, writers
from newsclean.article import Article
from newsclean.containers import Fields
from newsclean.difference import difference
from newsclean.document import KEPT, Document, Role
from newsclean.errors import BinaryError, DecodingError, InputError, NewscleanError, SkippedError, shown
from newsclean.filing import file
from newsclean.kit import Kit
from newsclean.outcome import Outcome, Status, of_article, of_error
from newsclean.pipeline import Stages, chosen, judge
from newsclean.readers import LARGEST, content, parse, reader_of
from newsclean.redaction import redact
from newsclean.sites import BY, site_of

Result = TypeVar("Result")
TIMEOUT = 10.0  # seconds for a page
AGAIN = 0.5  # seconds after which the clock rings once more: what it raises is lost where Python is clearing up
DIFFERENCE = "diff"  # the form that shows what goes; no writer, for it needs the page


class Filing(NamedTuple):
    """What goes into an article, and what is told beside it; see `filing.file`."""

    keep: frozenset[Role] = frozenset()
    drop: frozenset[Role] = frozenset()
    removed: bool = False
    evidence: bool = False
    redact: tuple[str, ...] = ()
    language: str | None = None
    now: datetime | None = None
    links: bool = False
    images: bool = False


class How(NamedTuple):
    """All that is asked of a conversion, the same for each page of a run; it can be sent to another process.

    form: the writer's name, or DIFFERENCE.  reader: for files whose names do not say it; None to go by the name.  skip, only: stages, by name.
    encoding: of files; found out without one.  strict_encoding: rather no page than one with characters that could not be read.
    strict: rather none than one with doubts.  largest: bytes of a page.  timeout: seconds for one.  newline: between the lines that are written.
    by: what a site is, see `sites`.
    """

    kit: Kit
    form: str
    filing: Filing = Filing()
    skip: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    reader: str | None = None
    encoding: str | None = None
    strict_encoding: bool = False
    strict: bool = False
    fields: Fields = Fields()
    largest: int = LARGEST
    timeout: float = TIMEOUT
    newline: str = "\n"
    by: str = BY[0]

    @property
    def plan(self) -> bytes:
        """A word of 64 bytes for all that decides what an article looks like: a page converted under another has to be converted again."""
        asked = [sorted(item) if isinstance(item, frozenset) else str(item) for item in self.filing]
        packs = [(pack.rules, pack.language, pack.site, tuple(pack.template.values()), pack.begins) for pack in self.kit.own]
        choices = [self.form, self.reader, self.encoding, self.strict_encoding, self.strict, self.fields, self.newline, self.by]
        return blake2b(repr((__version__, asked, packs, self.skip, self.only, choices)).encode("utf-8", "replace")).digest()


class Task(NamedTuple):
    """A page to convert. path: of its file.  name: what it is called.

    container, number: where it is one of a file of many: the container's name, and the number in the file from 1.
    piece: its bytes, or what is wrong with it; None where the file is to be read.
    known: the key under which its article is there already, or None.  given: somebody said that this is a page.
    """

    path: str
    name: str
    container: str | None = None
    number: int | None = None
    piece: bytes | NewscleanError | None = None
    known: str | None = None
    given: bool = False


class Converted(NamedTuple):
    """What became of a page. key: of its content and of all that was asked.  text: of its article, None where there is none.

    same: the key was `known`, and nothing was done; the outcome is the earlier one.
    """

    outcome: Outcome
    key: str = ""
    text: str | None = None
    same: bool = False


class Overtime(BaseException):
    """The page took longer than it may; of a kind that no handler of errors takes for its own."""


def prepare(how: How) -> Callable[[Task], Converted]:
    """What converts a page, ready to be called many times. Nothing it is called with makes it raise an Exception."""
    stages = chosen(how.skip, how.only)

    def convert(task: Task) -> Converted:
        try:
            return within(how.timeout, lambda: _converted(task, how, stages))
        except NewscleanError as error:
            return _failed(task, error)
        except Exception as error:  # a fault of ours: the other pages shall not suffer for it
            return _failed(task, NewscleanError(f"our own fault: {type(error).__name__}: {error}", mend="please report it with the page"))

    return convert


def article_of(document: Document, how: How, stages: Stages) -> tuple[Article, str]:
    """The article of a document that was read, and what is written of it. Raises DecodingError, LostTextError, UsageError."""
    if how.strict_encoding and document.source.replaced:
        raise DecodingError(f"{document.source.replaced:,} characters could not be read", mend="--encoding names another encoding")
    asked = how.filing
    judged = judge(replace(document, language=asked.language or document.language), how.kit, stages)
    article = file(
        judged,
        keep=asked.keep,
        drop=asked.drop,
        removed=asked.removed,
        evidence=asked.evidence,
        now=asked.now,
        links=asked.links,
        images=asked.images,
    )
    article = redact(article, asked.redact)
    if how.form == DIFFERENCE:
        return article, difference(judged, _kept(asked))
    return article, writers.load(how.form).render(article).replace("\n", how.newline)


def _kept(filing: Filing) -> frozenset[Role]:
    """The roles that go into the article."""
    return (KEPT | filing.keep) - filing.drop


def _converted(task: Task, how: How, stages: Stages) -> Converted:
    if isinstance(task.piece, NewscleanError):
        raise task.piece
    data = content(task.path, how.largest) if task.piece is None else task.piece
    key = blake2b(data, digest_size=16, key=how.plan).hexdigest()
    if key == task.known:
        return Converted(Outcome(shown(task.name), Status.CONVERTED, task.number), key, same=True)
    if not data.strip():
        outcome = Outcome(shown(task.name), Status.EMPTY, task.number, reason="the input is empty", mend="look at what the scraper saved")
        return Converted(outcome, key)
    document, url = document_of(task, data, how)
    if any(pack.site for pack in how.kit.own):
        document = replace(document, site=site_of(url, task.name, document, how.by))
    article, text = article_of(document, how, stages)
    if how.strict and article.doubts:
        raise NewscleanError(f"doubtful: {'; '.join(article.doubts)}", mend="look at it; without --strict it is written")
    return Converted(of_article(task.name, article, _kept(how.filing), record=task.number), key, text)


def document_of(task: Task, data: bytes, how: How) -> tuple[Document, str | None]:
    """The document in the bytes of a file, or in those of a page of a container; and the page's address, where the container says it."""
    name = shown(task.name)
    if task.container is None:
        return parse(data, name, how.reader or reader_of(task.path), how.encoding), None
    page = containers.load(task.container).page(data, how.fields)
    document = parse(page.data, name, reader_of(f"page{page.suffix}"), how.encoding, url=page.url or page.id, charset=page.encoding)
    source = page.source._replace(path=name) if isinstance(page.data, str) else document.source
    return replace(document, source=source, id=page.id, carried=page.carried), page.url


def _failed(task: Task, error: NewscleanError) -> Converted:
    if isinstance(error, BinaryError) and not task.given:
        error = SkippedError(error.what)
    return Converted(of_error(task.name, error, record=task.number))


def within(seconds: float, work: Callable[[], Result]) -> Result:
    """What the call returns; InputError, naming the stage, where it takes longer than so many seconds."""
    under_way = True

    def ring(_: int, frame: FrameType | None) -> None:
        if under_way:
            raise Overtime(frame)

    before = signal.signal(signal.SIGALRM, ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
        return work()
    except Overtime as overtime:
        place = _place(overtime.args[0])
        raise InputError(f"the page took over {seconds:g} s, in {place}", mend="--timeout allows more; please report the page") from None
    finally:
        under_way = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _place(frame: FrameType | None) -> str:
    """The stage in which the time ran out, or the module where it was in none."""
    names = []
    while frame is not None:
        names.append(str(frame.f_globals.get("__name__")))
        frame = frame.f_back
    stage = next((name.rpartition(".")[2] for name in names if name.startswith("newsclean.stages.")), None)
    return f"the stage {stage}" if stage else next(name for name in names if name.startswith("newsclean."))
