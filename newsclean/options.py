"""What several commands are asked the same way: which page, and how it is cleaned."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import wraps
from math import isnan
from pathlib import Path
from typing import Any, NamedTuple

import click

from newsclean import containers, readers
from newsclean.article import language_tag
from newsclean.containers import Fields
from newsclean.conversion import TIMEOUT, Filing
from newsclean.document import Role
from newsclean.errors import UsageError
from newsclean.kit import Kit, load_kit
from newsclean.pipeline import Stages, chosen
from newsclean.sites import BY

DAY = 86_400  # seconds; clocks take no time without end


class Sources(NamedTuple):
    """Where the pages are, and how their files are read. paths, lists: see `inputs`.  form: what all files are, whatever their names say."""

    paths: tuple[str, ...]
    lists: tuple[str, ...]
    form: str | None
    globs: tuple[str, ...]
    excludes: tuple[str, ...]
    encoding: str | None
    strict_encoding: bool
    fields: Fields
    largest: int
    timeout: float
    by: str


class Cleaning(NamedTuple):
    """The kit and the stages that a call asked for; these also by name."""

    kit: Kit
    stages: Stages
    skip: tuple[str, ...]
    only: tuple[str, ...]


def page(function: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments `path` and `encoding`."""
    function = click.option("--encoding", metavar="NAME", help="Read the bytes as this encoding; found out without it.")(function)
    return click.argument("path", metavar="[FILE]", default="-")(function)


def sources(function: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments and options that say where the pages are, as one argument `pages`."""

    @click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())
    @click.option(
        "--files-from",
        "lists",
        multiple=True,
        metavar="FILE",
        help="Read the files named in this one, a line each or NUL between; - is stdin.",
    )
    @click.option(
        "--from",
        "kind",
        type=click.Choice((*readers.names(), *containers.names())),
        help="What the files are; told by their names without it.",
    )
    @click.option(
        "--glob", "globs", multiple=True, metavar="PATTERN", help="Of a folder only the files of such a name, as '*.txt' or '2024/*'."
    )
    @click.option("--exclude", "excludes", multiple=True, metavar="PATTERN", help="Of a folder not the files of such a name.")
    @click.option("--encoding", metavar="NAME", help="Read the bytes as this encoding; found out without it.")
    @click.option("--strict-encoding", is_flag=True, help="Refuse pages with characters that cannot be read.")
    @click.option("--text-field", default="text", show_default=True, metavar="NAME", help="Where a record holds its page.")
    @click.option("--id-field", default="id", show_default=True, metavar="NAME", help="Where a record holds its id.")
    @click.option(
        "--url-field",
        default="url",
        show_default=True,
        metavar="NAME",
        help="Where a record holds the address of its page; its host is the site.",
    )
    @click.option(
        "--by",
        type=click.Choice(BY),
        default=BY[0],
        show_default=True,
        help="What tells a page's site; site is its address, else its folder, else its publisher.",
    )
    @click.option("--carry", multiple=True, metavar="NAME", help="Take this field of a record over into the result.")
    @click.option(
        "--max-bytes", default=readers.LARGEST, show_default=True, type=click.IntRange(1), metavar="N", help="Refuse larger pages."
    )
    @click.option(
        "--timeout",
        default=TIMEOUT,
        show_default=True,
        type=click.FloatRange(0.001, DAY),
        metavar="SECONDS",
        help="Give a page up that takes longer.",
    )
    @wraps(function)
    def asked(
        *args: Any,
        paths: tuple[str, ...],
        lists: tuple[str, ...],
        kind: str | None,
        globs: tuple[str, ...],
        excludes: tuple[str, ...],
        encoding: str | None,
        strict_encoding: bool,
        text_field: str,
        id_field: str,
        url_field: str,
        carry: tuple[str, ...],
        max_bytes: int,
        timeout: float,
        by: str,
        **rest: Any,
    ) -> Any:
        if isnan(timeout):  # which is in every range
            raise UsageError("--timeout is no number", mend="give seconds, as 10 or 0.5")
        fields = Fields(text_field, id_field, carry, url_field)
        pages = Sources(paths, lists, kind, globs, excludes, encoding, strict_encoding, fields, max_bytes, timeout, by)
        return function(*args, pages=pages, **rest)

    return asked


def reading(pages: Sources) -> dict[str, Any]:
    """How the files are read, as a conversion is asked it."""
    reader = None if pages.form in containers.names() else pages.form
    return {
        "reader": reader,
        "encoding": pages.encoding,
        "strict_encoding": pages.strict_encoding,
        "fields": pages.fields,
        "largest": pages.largest,
        "timeout": pages.timeout,
        "by": pages.by,
    }


def cleaning(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose stages and packs, as one argument `how`."""

    @click.option("--skip", multiple=True, metavar="STAGE", help="Leave this stage out; `newsclean stages` lists them.")
    @click.option("--only", multiple=True, metavar="STAGE", help="Run this stage only (may be given several times).")
    @click.option("--pack", "packs", multiple=True, type=click.Path(path_type=Path), help="Add the rules of this YAML file.")
    @wraps(function)
    def asked(*args: Any, skip: Iterable[str], only: Iterable[str], packs: Iterable[Path], **rest: Any) -> Any:
        return function(*args, how=Cleaning(load_kit(packs), chosen(skip, only), tuple(skip), tuple(only)), **rest)

    return asked


def filing(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose what the article holds, as one argument `what`."""

    @click.option("--keep", multiple=True, metavar="ROLE", help="Put the text of this role into the body.")
    @click.option("--drop", multiple=True, metavar="ROLE", help="Leave what is of this role out of the article.")
    @click.option("--removed", is_flag=True, help="Add every removed line with its role and rule (json, yaml).")
    @click.option("--evidence", is_flag=True, help="Add what each field was read from, to the character (json, yaml).")
    @click.option("--redact", metavar="KINDS", default="", help="Mask these wherever they stand: emails, phones, or both with a comma.")
    @click.option("--language", metavar="CODE", help="The page is in this language (ko, en, zh-Hans); found out without it.")
    @click.option("--now", metavar="TIME", help='When the page was read, for "3 hours ago": 2024-05-03T18:00+09:00.')
    @click.option(
        "--links", type=click.Choice(("keep", "text")), default="text", show_default=True, help="Links of HTML: kept, or their text alone."
    )
    @click.option("--images", is_flag=True, help="Add the pictures of a page of HTML.")
    @wraps(function)
    def asked(
        *args: Any,
        keep: Iterable[str],
        drop: Iterable[str],
        removed: bool,
        evidence: bool,
        redact: str,
        language: str | None,
        now: str | None,
        links: str,
        images: bool,
        **rest: Any,
    ) -> Any:
        kinds = tuple(kind.strip() for kind in redact.split(",") if kind.strip())
        tag = None if language is None else language_tag(language)
        asks = Filing(roles(keep), roles(drop), removed, evidence, kinds, tag, moment(now), links == "keep", images)
        return function(*args, what=asks, **rest)

    return asked


def moment(text: str | None) -> datetime | None:
    """The time in ISO 8601, with its offset. Raises UsageError for any other."""
    try:
        time = datetime.fromisoformat(text) if text is not None else None
    except ValueError:
        time = datetime.min
    if time is not None and time.tzinfo is None:
        raise UsageError(f"--now is {text!r}", mend="give the time and its offset, as 2024-05-03T18:00+09:00")
    return time


def roles(names: Iterable[str]) -> frozenset[Role]:
    """The roles of these names. Raises UsageError for a name that is none."""
    known = [role.value for role in Role if role is not Role.BLANK]
    for name in names:
        if name not in known:
            raise UsageError(f"no role is called {name!r}", mend=f"the roles: {' '.join(known)}")
    return frozenset(Role(name) for name in names)
