"""YAML of mappings, lists and texts, and nothing else, read with suspicion.

A pack or a configuration may come from anyone, so no tags, aliases, repeated keys or control characters, nothing deep or large; what is wrong is
said with file and line. Every scalar is a text: what it stands for, its reader says.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import yaml

from newsclean.errors import UsageError

DEEPEST = 6  # levels of nesting; a pack needs four
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Mapping(dict[str, Any]):
    """A YAML mapping that knows the line (from 1) it starts in, and that of each key."""

    line = 0

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}


def content(path: Path, largest: int, *, what: str) -> bytes:
    """The bytes of a file, and of one that is too large enough for `tree` to say so. what: the file is to be, for the message. Raises UsageError."""
    try:
        with path.open("rb") as stream:
            return stream.read(largest + 1)
    except OSError as error:
        raise UsageError(f"the file cannot be read: {error.strerror}", str(path), f"name {what}") from error


def tree(data: bytes, name: str, largest: int) -> Any:
    """What the YAML holds, as Mapping, list and str; None for nothing. name: for messages.  largest: bytes. Raises UsageError.

    It is built from the parser's events: what it must not hold is refused as it is met.
    """
    if len(data) > largest:
        raise UsageError(f"the file has over {largest:,} bytes", name, "split it, or take out what it need not hold")
    try:
        text = data.decode("utf-8")
        events = yaml.parse(text, Loader=LOADER)
        first = next(event for event in events if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent))
        found = _node(first, events, name, 0)
        for event in events:
            if not isinstance(event, yaml.DocumentEndEvent | yaml.StreamEndEvent):
                raise UsageError("something stands behind the document", f"{name}, line {_line(event)}", "keep one document")
        return found
    except UnicodeDecodeError as error:
        raise UsageError(f"byte {error.start} is not UTF-8", name, "save the file as UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise UsageError(
            f"not YAML: {getattr(error, 'problem', None) or error}", f"{name}{line}", "look at the line and the one before it"
        ) from error


def no_strangers(mapping: Mapping, known: Collection[str], name: str) -> None:
    """Raise UsageError where the mapping has a key that is not known."""
    for key, line in mapping.lines.items():
        if key not in known:
            raise UsageError(f"unknown key {key!r}", f"{name}, line {line}", f"one of: {', '.join(sorted(known))}")


def _node(event: Any, events: Iterator[Any], name: str, depth: int) -> Any:
    where = f"{name}, line {_line(event)}"
    if depth > DEEPEST:
        raise UsageError(f"nested deeper than {DEEPEST} levels", where, "nothing here needs so many")
    if isinstance(event, yaml.AliasEvent) or getattr(event, "tag", None) or getattr(event, "anchor", None):
        raise UsageError("anchors, aliases and tags are not allowed", where, "write the value itself")
    if isinstance(event, yaml.ScalarEvent):
        if CONTROL.search(event.value):
            raise UsageError("a control character in the text", where, "take it out: terminals obey such characters")
        return event.value
    if isinstance(event, yaml.SequenceStartEvent):
        return [item for _, item in _items(events, name, depth)]
    if not isinstance(event, yaml.MappingStartEvent):
        return None
    mapping = Mapping()
    mapping.line = _line(event)
    items = _items(events, name, depth)
    for line, key in items:
        if not isinstance(key, str) or key in mapping:
            raise UsageError(f"the key {key!r} stands twice or is no text", f"{name}, line {line}", "keep one")
        mapping.lines[key] = line
        _, mapping[key] = next(items)
    return mapping


def _line(event: Any) -> int:
    """The line that a YAML event starts in, from 1."""
    return int(event.start_mark.line) + 1


def _items(events: Iterator[Any], name: str, depth: int) -> Iterator[tuple[int, Any]]:
    """What a list or a mapping holds, each with its line."""
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            return
        yield _line(event), _node(event, events, name, depth + 1)
