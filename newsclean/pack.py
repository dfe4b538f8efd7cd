"""Rule packs: YAML files of rules.

A pack may come from anyone: what is wrong is said with file and line, unknown keys too. Every rule brings lines it hits and near misses, and is
held to them before it is used.
"""

import re
from collections.abc import Iterator
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from typing import Any

import re2

from newsclean.document import Role
from newsclean.errors import PackError
from newsclean.plain_yaml import Mapping, content, no_strangers, tree
from newsclean.rules import LONGEST, ROLES, SMALL, WHERE, Pack, Rule, compiled
from newsclean.sitefile import LARGEST, lines_of

FOLDER = files("newsclean.packs")
FIRST = {"ko": 0, "en": 1}  # a line that packs share is named after the first of them
NAMES = tuple(
    sorted(
        (entry.name.removesuffix(".yaml") for entry in FOLDER.iterdir() if entry.name.endswith(".yaml")),
        key=lambda name: (FIRST.get(name, 2), name),
    )
)
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?")
KEYS = {"id", "role", *(field.name for field in fields(Rule))} - {"name"}


def shipped(name: str) -> Pack:
    """The pack of that name, one of NAMES, that comes with newsclean. Its words are held by the tests."""
    entry = FOLDER.joinpath(f"{name}.yaml")
    return parse(entry.read_bytes(), entry.name, trusted=True)


def load(path: Path) -> Pack:
    """A user's pack, each rule tried on its own hits and misses. Raises UsageError, PackError."""
    pack = parse(content(path, LARGEST, what="a YAML file of rules"), path.name)
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

    trusted: its patterns are known to compile, and are not tried. Raises UsageError where it is no plain YAML, PackError.
    """
    pack = tree(data, name, LARGEST)
    if not isinstance(pack, Mapping) or not isinstance(pack.get("rules", pack.get("lines")), list):
        raise PackError("a pack is a mapping with a list of rules, or with the lines of a site", name, "start it with 'rules:'")
    no_strangers(pack, {"for", "rules", "pages", "lines"}, name)
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
    no_strangers(item, KEYS, name)
    where = f"{name}, line {item.line}"
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
