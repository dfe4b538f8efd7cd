"""Markup that would keep any HTML parser busy for minutes, made harmless before it is parsed.

The standard's own algorithm looks through all open elements at each start of a block, and through all attributes of an element at each new
one: 100,000 of either took 40 and 54 s. No page of ours has more than 300 levels; what is nested deeper than DEEPEST lies side by side.
"""

import re

DEEPEST = 3_000  # open elements; that many take 0.02 s
MANY = 10_000  # tags; a page with fewer is parsed as it is
LONGEST = 4_000  # characters of a tag that may have
ATTRIBUTES = 400  # attributes or more
TAG = re.compile(r"(/?)([A-Za-z][^\s/>]{0,60})")
VOID_NAMES = "area base br col embed hr img input link meta param source track wbr"
VOID = frozenset(VOID_NAMES.split())


def bounded(text: str) -> str:
    """The same page, less tags nested too deep and attributes without end; the text itself where it has neither."""
    if text.count("<") > MANY:
        text = _shallow(text)
    if len(text) > LONGEST and any(len(part) > LONGEST for part in text.split("<")):
        text = "<".join(map(_bare, text.split("<")))
    return text


def _shallow(text: str) -> str:
    """With a line break for each tag that opens an element too deep."""
    first, *parts = text.split("<")
    depth, made = 0, [first]
    for part in parts:
        match = TAG.match(part)
        if match and match[1]:
            depth = max(0, depth - 1)
        elif match and match[2].lower() not in VOID:
            depth += 1
        made.append(f"br>{part.partition('>')[2]}" if match and depth > DEEPEST else part)
    return "<".join(made)


def _bare(part: str) -> str:
    """What follows a "<", its tag without attributes where these are too many."""
    if len(part) <= LONGEST or not (match := TAG.match(part)):
        return part
    end = part.find(">")
    tag = part[: end if end >= 0 else len(part)]
    many = len(tag) > LONGEST and (tag.count("=") > ATTRIBUTES or len(tag.split()) > ATTRIBUTES * 5)
    return f"{match.group()}{part[len(tag) :]}" if many else part
