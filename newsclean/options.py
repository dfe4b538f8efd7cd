"""What several commands are asked the same way: which page, and how it is cleaned."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple

import click

from newsclean.article import language_tag
from newsclean.document import Role
from newsclean.errors import UsageError
from newsclean.kit import Kit, load_kit
from newsclean.pipeline import Stages, chosen


class Cleaning(NamedTuple):
    """The kit and the stages that a call asked for."""

    kit: Kit
    stages: Stages


class Filing(NamedTuple):
    """What a call asked to go into the article, and to be told beside it."""

    keep: frozenset[Role]
    drop: frozenset[Role]
    removed: bool
    evidence: bool
    redact: tuple[str, ...]
    language: str | None
    now: datetime | None


def page(function: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments `path` and `encoding`."""
    function = click.option("--encoding", metavar="NAME", help="Read the bytes as this encoding; found out without it.")(function)
    return click.argument("path", metavar="[FILE]", default="-")(function)


def cleaning(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose stages and packs, as one argument `how`."""

    @click.option("--skip", multiple=True, metavar="STAGE", help="Leave this stage out; `newsclean stages` lists them.")
    @click.option("--only", multiple=True, metavar="STAGE", help="Run this stage only (may be given several times).")
    @click.option("--pack", "packs", multiple=True, type=click.Path(path_type=Path), help="Add the rules of this YAML file.")
    @wraps(function)
    def asked(*args: Any, skip: Iterable[str], only: Iterable[str], packs: Iterable[Path], **rest: Any) -> Any:
        return function(*args, how=Cleaning(load_kit(packs), chosen(skip, only)), **rest)

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
        **rest: Any,
    ) -> Any:
        kinds = tuple(kind.strip() for kind in redact.split(",") if kind.strip())
        tag = None if language is None else language_tag(language)
        return function(*args, what=Filing(roles(keep), roles(drop), removed, evidence, kinds, tag, moment(now)), **rest)

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
