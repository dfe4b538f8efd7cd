"""The template of a site as a pack: YAML that a person reads, mends and hands on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsclean.errors import PackError
from newsclean.plain_yaml import content, tree
from newsclean.shapes import shape
from newsclean.template import WHERE, Repeated, Template
from newsclean.writers import yaml

HEAD = """\
# What the pages of {site} share, learnt from {pages} of them. Such a line is furniture on every page where it stands in its place: head is
# above the story, tail below it, between among its paragraphs. 0 stands for any number, @ for any address, ○ for any reporter.
# Where a line belongs to articles write "where: article": it stays, and newsclean learn --update leaves it at that.
"""
LARGEST = 256 * 1024  # bytes of a pack
KEYS = {"line", "where", "pages", "share"}


def dump(found: Template) -> str:
    """The pack's text."""
    lines = [{"line": item.line, "where": item.where, "pages": item.pages, "share": item.share} for item in found.lines]
    head = HEAD.format(site=" ".join(found.site.split()), pages=found.pages)
    return head + yaml.dump({"for": {"site": found.site}, "pages": found.pages, "lines": lines})


def load(path: Path) -> Template:
    """The template in a pack. Raises UsageError, PackError where it is none."""
    name = path.name
    pack = tree(content(path, LARGEST, what="the template of a site"), name, LARGEST)
    said = pack.get("for") if isinstance(pack, dict) else None
    if not isinstance(said, dict) or not isinstance(said.get("site"), str) or not isinstance(pack.get("lines"), list):
        raise PackError("this is no template of a site", name, "name a file that newsclean learn wrote")
    return Template(said["site"], int(_number(pack, "pages", name)), tuple(lines_of(pack, name)))


def lines_of(pack: Any, name: str) -> Iterator[Repeated]:
    """The lines of a template in a pack that was parsed; none where it has no such key. Raises PackError."""
    for item in pack.get("lines", ()):
        where = f"{name}, line {getattr(item, 'line', 0)}"
        if not isinstance(item, dict) or not isinstance(item.get("line"), str) or not item.keys() <= KEYS:
            raise PackError(
                "a line of a template is a mapping with 'line', 'where', 'pages' and 'share'", where, "write {line: …, where: tail}"
            )
        if item.get("where") not in WHERE:
            raise PackError(f"where is {item.get('where')!r}", where, f"one of: {', '.join(WHERE)}")
        yield Repeated(shape(item["line"]), item["line"], item["where"], int(_number(item, "pages", where)), _number(item, "share", where))


def _number(item: dict[str, Any], key: str, where: str) -> float:
    text = item.get(key, "0")
    if not isinstance(text, str) or not text.replace(".", "", 1).isdecimal() or len(text) > 12:
        raise PackError(f"{key} is {text!r}", where, "write a number")
    return float(text)
