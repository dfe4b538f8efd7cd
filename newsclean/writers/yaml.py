"""YAML: the JSON object in block style, the same object to a reader of YAML 1.1 and to one of 1.2.

Written by hand, for PyYAML's dumper leaves `1e3` bare, which is a number in YAML 1.2, and loses U+0085. A text stands bare only where no
reader can take it for anything else; in a literal block only where every line of it is safe there; else it is a JSON string.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from newsclean.writers.json import quoted

if TYPE_CHECKING:
    from newsclean.article import Article

SUFFIX = ".yaml"

# Starts with a letter, so it is no number, date, time, mark or indicator; no `: ` and no ` #` inside.
BARE = re.compile(r"[^\W\d_](?:[\w ,.()%/+?!\"'’‘“”…·~@&;=$-]|:(?=[\w/]))*")
WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))

# A line a literal block would change or misread: blanks at an end of it, which editors cut off, an empty last line, a character out of place.
UNFIT = re.compile(
    "\n\\Z|^[ \t]|[ \t]$|[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]", re.MULTILINE
)


def render(article: "Article") -> str:
    """The article's data as a mapping, keys in the order of `Article.to_dict`."""
    return dump(article.to_dict())


def dump(data: Mapping[str, object], *, literal: bool = True) -> str:
    """`data` (dict, list, str, int, float, None) as YAML; "{}" where it is empty.

    literal: texts of several lines may stand in literal blocks; else each value is on one line.
    """
    return "".join(f"{line}\n" for line in _lines(data, "", literal)) if data else "{}\n"


def _lines(value: object, pad: str, literal: bool) -> Iterator[str]:
    """A mapping or a list that is not empty."""
    if isinstance(value, Mapping):
        for key, child in value.items():
            yield from _entry(f"{pad}{_scalar(key)}:", child, pad, literal)
    elif isinstance(value, list | tuple):
        for child in value:
            if child and isinstance(child, Mapping | list | tuple):
                first, *rest = _lines(child, f"{pad}  ", literal)
                yield f"{pad}- {first.removeprefix(f'{pad}  ')}"
                yield from rest
            else:
                yield from _entry(f"{pad}-", child, pad, literal)


def _entry(head: str, value: object, pad: str, literal: bool) -> Iterator[str]:
    """`head` with the value beside it, or below it."""
    if value and isinstance(value, Mapping | list | tuple):
        yield head
        yield from _lines(value, f"{pad}  ", literal)
    elif literal and isinstance(value, str) and "\n" in value and not UNFIT.search(value):
        yield f"{head} |-"
        yield from (f"{pad}  {line}" if line else "" for line in value.split("\n"))
    else:
        yield f"{head} {_scalar(value)}"


def _scalar(value: object) -> str:
    """A text, a number, None, or an empty mapping or list."""
    if isinstance(value, str):
        bare = BARE.fullmatch(value) and value[-1] != " " and value.casefold() not in WORDS
        return value if bare else quoted(value)
    number = json.dumps(value, allow_nan=False)
    return number if "." in number else number.replace("e-", ".0e-").replace("e+", ".0e+")  # YAML 1.1 reads 1e-05 as a text
