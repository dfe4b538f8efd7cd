"""Links and pictures in Markdown: what the article says stays text, only the address acts."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.article import Link

OPENS, CLOSES = "\ufdd0", "\ufdd1"  # no characters of any text (Unicode, noncharacters)
BRACKET = re.compile(r"(?<!\\)[\[\]]")
IN_URL = re.compile(r"[\s()<>\\\[\]\"'`*_]")  # what ends an address, or acts in it
ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]{1,32};)")
LINK = re.compile(f"{OPENS}([^{OPENS}{CLOSES}]*){CLOSES}")


def linked(text: str, links: Sequence["Link"], inline: Callable[[str], str]) -> str:
    """The text on one line with its links. inline: puts a backslash before what would act in it."""
    text = text.replace(OPENS, "\ufffd").replace(CLOSES, "\ufffd")
    parts, at, urls = [], 0, []
    for link in links:
        found = text.find(link.text, at) if link.text.strip() else -1
        if found >= 0:
            parts += [text[at:found], OPENS, link.text, CLOSES]
            at = found + len(link.text)
            urls.append(link.url)
    line = inline("".join((*parts, text[at:])))
    waiting = iter(urls)
    line = line.replace(f"!{OPENS}", f"\\!{OPENS}")
    return LINK.sub(lambda match: f"[{BRACKET.sub(_escaped, match[1])}]({address(next(waiting))})", line)


def image(told: str, url: str) -> str:
    """The picture. told: what it shows, with its marks escaped."""
    return f"![{BRACKET.sub(_escaped, told)}]({address(url)})"


def address(url: str) -> str:
    """The address with what would end it, or act in it, written in per cent."""
    return ENTITY.sub("&amp;", IN_URL.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url))


def _escaped(match: re.Match[str]) -> str:
    return f"\\{match[0]}"
