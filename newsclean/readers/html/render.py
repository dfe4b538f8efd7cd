"""An HTML page as the lines a browser would print, each with what the markup says of it.

The walk keeps its own stack, so that a page may be nested as deep as it likes. Nothing is left out but what is no text of the page: scripts,
styles, templates, pictures drawn in markup, the content of players and form fields.
"""

import re
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newsclean.hints import LANDMARK, Hints, Image, Link, meaning

NO_TEXT_NAMES = """
head script style template svg math canvas iframe object embed audio video select datalist textarea map noembed noframes progress meter
"""
APART_NAMES = """
p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure section article aside nav header footer main form fieldset details hr
"""
BLOCK_NAMES = """
address body center dd dialog dir div dt figcaption hgroup html legend li listing menu optgroup option plaintext search summary caption
thead tbody tfoot tr td th xmp button label noscript
"""
NO_TEXT = frozenset(NO_TEXT_NAMES.split())
APART = frozenset(APART_NAMES.split())  # a browser leaves a blank line around these
BLOCKS = APART | frozenset(BLOCK_NAMES.split())
STRONG = frozenset(("b", "strong", "em", "i"))
GLUED = frozenset(
    ("a", "time", "span", "label", "strong", "b", "small")
)  # two in a row are apart on the screen, though nothing stands between them
NAMED = ("class", "id", "role", "itemprop", "data-testid", "data-component")
SOURCES = ("src", "data-src", "data-original", "data-lazy-src")  # of a picture; pages that load it late have a drop of data first
UNSEEN = re.compile(r"(?i)display\s?:\s?none|visibility\s?:\s?hidden")
BLANK = re.compile(r"[ \t\n\r\f]+")
BREAK = re.compile(r"\r\n?|\n")
CELLS = " | "  # between two on a line
LONG_CELL = 200  # characters of a cell that is a text of its own: tables were used to lay pages out
MOST_LINKS = 500  # of one line


class Place(NamedTuple):
    """What an element hands down to what is in it. own: what the names of it and of the one around it mean."""

    tag: str = "body"
    within: int = 0
    own: tuple[int, int, int] = (0, 0, 0)
    around: int = 0
    block: int = 0
    parent: int = 0
    above: int = 0
    alike: int = 0
    depth: int = 0
    hidden: bool = False


class Line(NamedTuple):
    """raw: as printed, line end included.  hints: None for a blank line."""

    raw: str
    hints: Hints | None


class Printer:
    """The page printed so far, and the line that is being printed."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.size = 0  # characters of the parts
        self.gap = False  # a blank line is due
        self.place = Place()
        self.numbers = 0  # blocks so far
        self.kinds: dict[tuple[str, str, int], int] = {}
        self.names: dict[str, int] = {}
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.linked = self.strong = 0  # characters
        self.between = False  # cells of a table
        self.inner: list[tuple[int, int]] = []  # what names inside of the line mean, and of how many characters
        self.left = -1  # where an element inside of the line ended, nothing behind it yet

    def text(self, text: str) -> None:
        """Some text of the line, blanks as a browser shows them."""
        text = BLANK.sub(" ", text)
        if self.between and text.strip(" "):
            self.between = False
            self.parts.append(CELLS)
            self.size += len(CELLS)
        if text[:1] == " " and (not self.parts or self.parts[-1][-1:] == " "):
            text = text[1:]
        if text:
            self.parts.append(text)
            self.size += len(text)

    def break_line(self, *, apart: bool = False) -> None:
        """The line ends here; a blank line follows, once, where two blocks stand apart."""
        if self.size:
            self._put("".join(self.parts))
        self.gap = self.gap or apart

    def _put(self, text: str) -> None:
        text = text.strip(" ")
        size = max(1, self.size)
        place = self.place
        self.parts, self.size, self.left, self.between = [], 0, -1, False
        if text in ("", "•") or text.isspace():
            self.gap = self.gap or text.isspace()
        else:
            if self.gap and self.lines:
                self.lines.append(Line("\n", None))
            self.gap = False
            near = place.own[0] | place.own[1] | place.own[2]
            for bits, count in self.inner:
                near |= bits if count * 3 >= size else 0
            shares = min(1.0, self.linked / size), min(1.0, self.strong / size)
            where = place.within, near, place.around, place.block, place.parent, place.above, place.alike, place.depth
            hints = Hints(place.tag, *where, *shares, place.hidden, tuple(self.links), tuple(self.images))
            self.lines.append(Line(text + "\n", hints))
            self.images = []
        self.links, self.inner, self.linked, self.strong = [], [], 0, 0

    def cell(self) -> None:
        """A cell of a table begins: behind another one on its line, unless that is a text of its own."""
        if self.size and self.size < LONG_CELL:
            self.between = True
        else:
            self.break_line()

    def verbatim(self, text: str) -> None:
        """Text whose lines are as they stand there."""
        first, *rest = BREAK.split(text)
        self.parts.append(first)
        self.size += len(first)
        for line in rest:
            self.break_line()
            self.parts.append(line)
            self.size += len(line)

    def enter(self, tag: str, given: dict[str, str | None], block: bool) -> Place:
        """What holds inside of the element."""
        outer = self.place
        named = " ".join([value for name in NAMED if (value := given.get(name))]) if given else ""
        if named not in self.names:
            self.names[named] = meaning(named)
        own = self.names[named]
        landmark = LANDMARK.get(tag, 0)
        hidden = outer.hidden or tag == "noscript" or (bool(given) and _is_hidden(given))
        if not block:
            if not own and not landmark and hidden == outer.hidden:
                return outer
            names = (outer.own[0] | own, outer.own[1], outer.own[2])
            return outer._replace(own=names, around=outer.around | own, within=outer.within | landmark, hidden=hidden)
        self.numbers += 1
        kind = (tag, (given.get("class") or "") if given else "", outer.alike if tag in ("p", "li", "div") else 0)
        alike = self.kinds.setdefault(kind, len(self.kinds) + 1)
        names = (own, outer.own[0], outer.own[1])
        within, around, depth = outer.within | landmark, outer.around | own, outer.depth + 1
        return Place(tag, within, names, around, self.numbers, outer.block, outer.parent, alike, depth, hidden)


def _is_hidden(given: dict[str, str | None]) -> bool:
    """Whether the element says of itself that it is not shown."""
    style = given.get("style")
    return "hidden" in given or given.get("aria-hidden") == "true" or (style is not None and UNSEEN.search(style) is not None)


def lines_of(root: LexborNode) -> list[Line]:
    """The lines of the page; [] for one without text."""
    page = Printer()
    stack: list[tuple[LexborNode, str, Place, int]] = []  # an open element, its tag, what held outside, and where in the line it began
    node: LexborNode | None = root
    while node is not None:
        inner = None
        if node.is_text_node:
            _text(page, node)
        elif node.is_element_node and (tag := node.tag or "") not in NO_TEXT:
            inner = node.first_child
            outer, at = _open(page, node, tag, inner is not None)
            if inner is not None:
                stack.append((node, tag, outer, at))
                node = inner
                continue
        following = node.next
        while following is None and stack:
            node, tag, outer, at = stack.pop()
            _close(page, node, tag, outer, at)
            following = node.next
        node = following
    page.break_line()
    return page.lines


def _text(page: Printer, node: LexborNode) -> None:
    text = node.text_content or ""
    if page.place.within & LANDMARK["pre"]:
        page.verbatim(text)
    else:
        page.text(text)


def _open(page: Printer, node: LexborNode, tag: str, holds: bool) -> tuple[Place, int]:
    """What the element does to the line when it begins: what held outside of it, and where in the line it begins."""
    outer = page.place
    if tag == "br":
        page.break_line()
    elif tag == "hr":
        page.break_line(apart=True)
    elif tag == "img":
        _image(page, node)
    if not holds:
        return outer, page.size
    block = tag in BLOCKS
    if block:
        page.cell() if tag in ("td", "th") else page.break_line(apart=tag in APART)
    elif page.left == page.size > 0 and tag in GLUED and page.parts[-1][-1:] != " ":
        page.text(" ")
    if tag not in ("td", "th") or not page.size:
        page.place = page.enter(tag, node.attributes, block)
    if tag == "li":
        page.text("• ")
    return outer, page.size


def _close(page: Printer, node: LexborNode, tag: str, outer: Place, at: int) -> None:
    """What the element does to the line when it ends."""
    if tag in BLOCKS:
        if tag not in ("td", "th") or page.size >= LONG_CELL:
            page.break_line(apart=tag in APART)
    elif page.size > at:
        page.left = page.size
        if page.place is not outer:
            page.inner.append((page.place.own[0], page.size - at))
        if tag == "a":
            page.linked += page.size - at
            url = node.attributes.get("href")
            if url and len(page.links) < MOST_LINKS:
                page.links.append(Link(_since(page, at), url))
        elif tag in STRONG:
            page.strong += page.size - at
    if tag not in ("td", "th") or not page.size:
        page.place = outer


def _since(page: Printer, at: int) -> str:
    """The text of the line from there on."""
    found: list[str] = []
    size = page.size
    for part in reversed(page.parts):
        if size <= at:
            break
        size -= len(part)
        found.append(part)
    return " ".join("".join(reversed(found)).split())


def _image(page: Printer, node: LexborNode) -> None:
    given = node.attributes
    url = next((url for name in SOURCES if (url := given.get(name)) and not url.startswith("data:")), None)
    if url and len(page.images) < MOST_LINKS:
        page.images.append(Image(url, " ".join((given.get("alt") or "").split())))
