"""Rule packs: YAML files of rules, read with suspicion.

A pack may come from anyone, so no tags, aliases, repeated or unknown keys, nothing deep or large; what is wrong is said with file and line.
Every rule brings lines it hits and near misses, and is held to them before it is used.
"""

import re
from collections.abc import Iterator
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from typing import Any

import re2
import yaml

from newsclean.document import Role
from newsclean.errors import PackError
from newsclean.rules import LONGEST, ROLES, SMALL, WHERE, Pack, Rule, compiled
from newsclean.sitefile import lines_of

LARGEST = 256 * 1024  # bytes of a pack
DEEPEST = 6  # levels of nesting; a pack needs four
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
FOLDER = files("newsclean.packs")
FIRST = {"ko": 0, "en": 1}  # a line that packs share is named after the first of them
NAMES = tuple(
    sorted(
        (entry.name.removesuffix(".yaml") for entry in FOLDER.iterdir() if entry.name.endswith(".yaml")),
        key=lambda name: (FIRST.get(name, 2), name),
    )
)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?")
KEYS = {"id", "role", *(field.name for field in fields(Rule))} - {"name"}


class Mapping(dict[str, Any]):
    """A YAML mapping that knows the line (from 1) it starts in."""

    line = 0


def shipped(name: str) -> Pack:
    """The pack of that name, one of NAMES, that comes with newsclean. Its words are held by the tests."""
    entry = FOLDER.joinpath(f"{name}.yaml")
    return parse(entry.read_bytes(), entry.name, trusted=True)


def load(path: Path) -> Pack:
    """A user's pack, each rule tried on its own hits and misses. Raises PackError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PackError(f"the pack cannot be read: {error.strerror}", str(path), "name a YAML file of rules") from error
    pack = parse(data, path.name)
    for rule in pack.rules:
        for line in broken_words(rule):
            raise PackError(line, f"{path.name}, rule {rule.name}", "mend the pattern or the example")
    return pack


def broken_words(rule: Rule) -> Iterator[str]:
    """How a rule fails its own examples; nothing where it keeps its word."""
    for line in rule.hits:
        if not rule.matches(line):
            yield f"the pattern does not match its hit {line!r}"
    for line in rule.misses:
        if rule.matches(line):
            yield f"the pattern matches its miss {line!r}"


def parse(data: bytes, name: str, *, trusted: bool = False) -> Pack:
    """A pack given as bytes; name: for messages and, less its suffix, the rules' prefix.

    trusted: its patterns are known to compile, and are not tried. Raises PackError.
    """
    if len(data) > LARGEST:
        raise PackError(f"the pack has {len(data):,} bytes", name, f"a pack holds at most {LARGEST:,}: split it")
    pack = _tree(data, name)
    if not isinstance(pack, Mapping) or not isinstance(pack.get("rules", pack.get("lines")), list):
        raise PackError("a pack is a mapping with a list of rules, or with the lines of a site", name, "start it with 'rules:'")
    _no_strangers(pack, {"for", "rules", "pages", "lines"}, name)
    language, site = _whose(pack.get("for"), name)
    rules = tuple(_rule(item, name, trusted) for item in pack.get("rules", ()))
    for rule in rules:
        if sum(other.name == rule.name for other in rules) > 1:
            raise PackError(f"two rules are called {rule.name}", name, "give each an id of its own")
    return Pack(rules, language, site, lines_of(pack, name))


def _whose(said: Any, name: str) -> tuple[str | None, str | None]:
    """The language and the site of the pages that a pack is for; None where it is for all."""
    if said is None:
        return None, None
    mend = "write 'for: {language: ko}' or 'for: {site: example.com}', or leave it out for all pages"
    if not isinstance(said, Mapping) or not said or not said.keys() <= {"language", "site"}:
        raise PackError(f"for is {said!r}", name, mend)
    language, site = said.get("language"), said.get("site")
    if (language is not None and not LANGUAGE.fullmatch(str(language))) or not isinstance(site, str | None):
        raise PackError(f"for is {said!r}", name, mend)
    return language, site


def _rule(item: Any, name: str, trusted: bool) -> Rule:
    if not isinstance(item, Mapping):
        raise PackError("a rule is a mapping", name, "write each as '- id: ...' with stage, why, text, hits and misses")
    where = f"{name}, line {item.line}"
    _no_strangers(item, KEYS, where)
    for key in ("id", "stage", "why", "text"):
        if not isinstance(item.get(key), str) or not item[key].strip():
            raise PackError(f"the rule has no {key}", where, f"add '{key}:' with a text")
    where = f"{name}, line {item.line}, rule {item['id']}"
    for key in ("hits", "misses"):
        if not isinstance(item.get(key), list) or not item[key] or not all(isinstance(line, str) for line in item[key]):
            raise PackError(f"the rule has no {key}", where, f"add '{key}:' with at least one line of text")
    place = _one_of(item.get("where", "anywhere"), WHERE, "where", where)
    return Rule(
        name=f"{Path(name).stem}/{item['id']}",
        stage=_one_of(item["stage"], tuple(ROLES), "stage", where),
        role=_role(item, where),
        why=item["why"],
        text=item["text"] if trusted else _pattern(item["text"], where),
        hits=tuple(item["hits"]),
        misses=tuple(item["misses"]),
        where=place,
        opens=_one_of(item.get("opens", "false"), ("true", "false"), "opens", where) == "true",
        closes=_one_of(item.get("closes", "false"), ("true", "false"), "closes", where) == "true",
        longest=_length(item.get("longest", "120"), where),
    )


def _role(item: Mapping, where: str) -> Role:
    allowed = ROLES[item["stage"]]
    return Role(_one_of(item.get("role", allowed[0] if len(allowed) == 1 else ""), allowed, "role", where))


def _one_of(value: Any, allowed: tuple[str, ...], key: str, where: str) -> str:
    if value not in allowed:
        raise PackError(f"{key} is {value!r}", where, f"one of: {', '.join(allowed)}")
    return str(value)


def _length(value: Any, where: str) -> int:
    if not isinstance(value, str) or not value.isascii() or not value.isdigit() or len(value) > 3 or not 0 < int(value) <= LONGEST:
        raise PackError(f"longest is {value!r}", where, f"a number of characters from 1 to {LONGEST}")
    return int(value)


def _pattern(text: str, where: str) -> str:
    try:
        compiled(text, SMALL)  # a bound on memory refuses what would take long to build
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else error.args[0]
        raise PackError(f"the pattern does not compile: {reason}", where, f"look at {text!r}") from error
    return text


def _no_strangers(mapping: Mapping, known: set[str], where: str) -> None:
    for key in mapping:
        if key not in known:
            raise PackError(f"unknown key {key!r}", where, f"one of: {', '.join(sorted(known))}")


def _tree(data: bytes, name: str) -> Any:
    """The YAML as mappings, lists and strings, built from the parser's events: what a pack must not hold is refused as it is met."""
    try:
        text = data.decode("utf-8")
        events = yaml.parse(text, Loader=LOADER)
        first = next(event for event in events if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent))
        tree = _node(first, events, name, 0)
        for event in events:
            if not isinstance(event, yaml.DocumentEndEvent | yaml.StreamEndEvent):
                raise PackError("something stands behind the pack", f"{name}, line {_line(event)}", "a pack is one YAML document")
        return tree
    except UnicodeDecodeError as error:
        raise PackError(f"byte {error.start} is not UTF-8", name, "save the pack as UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise PackError(
            f"not YAML: {getattr(error, 'problem', None) or error}", f"{name}{line}", "look at the line and the one before it"
        ) from error


def _node(event: Any, events: Iterator[Any], name: str, depth: int) -> Any:
    where = f"{name}, line {_line(event)}"
    if depth > DEEPEST:
        raise PackError(f"nested deeper than {DEEPEST} levels", where, "a pack is a list of flat rules")
    if isinstance(event, yaml.AliasEvent) or getattr(event, "tag", None) or getattr(event, "anchor", None):
        raise PackError("anchors, aliases and tags are not allowed", where, "write the value itself")
    if isinstance(event, yaml.ScalarEvent):
        if CONTROL.search(event.value):
            raise PackError("a control character in the text", where, "take it out: terminals obey such characters")
        return event.value
    if isinstance(event, yaml.SequenceStartEvent):
        return list(_items(events, name, depth))
    if not isinstance(event, yaml.MappingStartEvent):
        return None
    mapping = Mapping()
    mapping.line = _line(event)
    items = _items(events, name, depth)
    for key in items:
        if not isinstance(key, str) or key in mapping:
            raise PackError(f"the key {key!r} stands twice or is no text", where, "keep one")
        mapping[key] = next(items)
    return mapping


def _line(event: Any) -> int:
    """The line that a YAML event starts in, from 1."""
    return int(event.start_mark.line) + 1


def _items(events: Iterator[Any], name: str, depth: int) -> Iterator[Any]:
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            return
        yield _node(event, events, name, depth + 1)
