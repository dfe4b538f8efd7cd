"""newsclean languages: what the packs know of each language, as a table in Markdown; docs/languages.md is its output."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

import click

from newsclean.dates.zones import assumed_offset
from newsclean.language import told_apart
from newsclean.pack import NAMES, shipped
from newsclean.rules import ROLES
from newsclean.writing import write_out

WINTER, SUMMER = datetime(2024, 1, 15, 12), datetime(2024, 7, 15, 12)
HEAD = """\
# Languages

Printed by `newsclean languages`. For each pack: how many rules each stage has, and which offset is assumed for a time that states none.
Whatever the language, the grammars of bylines, dates, captions and notices of rights apply, and so does the tagger, which knows no words.
English rules apply to pages of all languages.
"""


@click.command()
def command() -> None:
    """Print what is known of each language."""
    write_out("".join(f"{line}\n" for line in _lines()))


def _lines() -> Iterator[str]:
    yield HEAD
    yield f"| pack | rules | {' | '.join(ROLES)} | offset assumed |"
    yield "|---" * (len(ROLES) + 3) + "|"
    for name in sorted(NAMES):
        stages = Counter(rule.stage for rule in shipped(name).rules)
        counts = " | ".join(str(stages[stage] or "") for stage in ROLES)
        yield f"| {name} | {stages.total()} | {counts} | {_offset(name)} |"
    known = told_apart()
    yield f"\nTold apart in all, with a pack or without ({len(known)}): {', '.join(known)}."


def _offset(name: str) -> str:
    found = dict.fromkeys(offset for when in (WINTER, SUMMER) if (offset := assumed_offset(when, name)))
    return ", in summer ".join(found) or "none"
