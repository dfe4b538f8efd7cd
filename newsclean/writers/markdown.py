"""Markdown: YAML front matter, then the story, which every reader of CommonMark takes for the same paragraphs.

A mark is escaped only where it could act: `5 * 3`, `snake_case`, `[속보]` and `<사진>` stay as they are. Each block is one line, so what
needs a line above or below it (setext underlines, hard breaks, tables, a second line of a list item) cannot come about.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from newsclean.document import Role
from newsclean.linked import image, linked
from newsclean.writers.yaml import dump

if TYPE_CHECKING:
    from newsclean.article import Article, Block

SUFFIX = ".md"
FRONT = ("title", "subtitle", "authors", "publisher", "section", "published", "modified", "language", "captions", "keywords", "source")

BREAK = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]+")
BREAK_IN_TABLE = re.compile("[\v\f\x1c-\x1f\x85\u2028\u2029]")
NO_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

# One character each, to stand behind a backslash. What opens nothing may stay: the last mark of its kind, `*`, `~` and `_` before a blank,
# `_` after a letter (CommonMark 0.31, 6.2). One `~` is enough to strike out on GitHub. `]` counts before what makes it a link or definition.
ACTS = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~])
      | `(?=[^`]*`)
      | \*(?![ ])(?=[^*]*\*)
      | ~(?![ ])(?=[^~]*~)
      | _(?<![^\W_]_)(?![ ])(?=[^_]*_)
      | \](?=[(:])
      | <(?=[!-~])
      | &(?=\#?[0-9A-Za-z]{1,32};)
      | \#(?<![^ ]\#)(?=\#*\Z)          # would close a heading
    """,
    re.VERBOSE,
)
# What a line must not start with; the backslash stands behind the match: `1\. May`, `\- May`.
OPENS = re.compile(r"\A(?:[0-9]{1,9}(?=[.)](?: |\Z))|(?=#{1,6}(?: |\Z)|[-+*](?: |\Z)|-[- ]*\Z|>))")
# What would act in the front matter, for a reader that does not know front matter: tags and links. Both stand in quotes there.
LIVE = re.compile(r"<(?=[!-~])|\](?=\()")


def render(article: "Article") -> str:
    """Front matter of what is known, the title as the one heading of the first level, and the blocks but for captions.

    Control characters and lone surrogates of the story become U+FFFD, line breaks inside a block a blank. "\\n" where there is nothing.
    """
    return "\n\n".join((*_front_matter(article), *_title(article), *_body(article.blocks))) + "\n"


def _front_matter(article: "Article") -> Iterator[str]:
    whole = article.to_dict()
    known = _known({key: whole[key] for key in FRONT})
    if isinstance(known, dict) and known:
        matter = LIVE.sub(lambda found: f"\\u{ord(found[0]):04x}", dump(known, literal=False))
        yield f"---\n{matter}---"


def _known(value: object) -> object:
    """`value` without what says nothing: None, an empty text, list or mapping, and a count of 0."""
    if isinstance(value, dict):
        pairs = ((key, _known(item)) for key, item in value.items())
        return {key: item for key, item in pairs if item}
    if isinstance(value, list):
        return [known for item in value if (known := _known(item))]
    return value


def _title(article: "Article") -> Iterator[str]:
    if title := inline(article.title or ""):
        yield f"# {title}"


def _body(blocks: Iterable["Block"]) -> Iterator[str]:
    pieces = [piece for block in blocks for piece in _pieces(block) if piece[1]]
    for role, run in groupby(pieces, key=lambda piece: piece[0]):
        yield ("\n" if role is Role.LIST_ITEM else "\n\n").join(text for _, text in run)


def _pieces(block: "Block") -> Iterator[tuple[Role, str]]:
    """The pictures of a block, a caption as the description of its last one, and the block; a caption without a picture stands in the front matter."""
    shown = block.images or ()
    for nth, picture in enumerate(shown, 1):
        told = block.text if block.role is Role.CAPTION and nth == len(shown) else picture.text or ""
        yield Role.CAPTION, image(inline(told), picture.url)
    if block.role is not Role.CAPTION:
        yield block.role, _block(block)


def _block(block: "Block") -> str:
    """One block as it stands in the file; "" for a text of blanks."""
    if block.role is Role.TABLE:
        return _fenced(block.text)
    line = linked(block.text, block.links, inline) if block.links else inline(block.text)
    if not line:
        return ""
    if block.role is Role.HEADING:
        return f"## {line}"
    mark = {Role.QUOTE: "> ", Role.LIST_ITEM: "- "}.get(block.role, "")
    return mark + OPENS.sub(r"\g<0>\\", line)


def inline(text: str) -> str:
    """`text` on one line, with a backslash before each mark that could act inside a paragraph or a heading."""
    # U+FEFF goes: at the start of a file it would be read as a byte order mark, and what follows as the start of a line.
    line = NO_TEXT.sub("\ufffd", BREAK.sub(" ", text.replace("\ufeff", ""))).strip()
    return ACTS.sub(r"\\\g<0>", line)


def _fenced(text: str) -> str:
    """The lines as they are, in a fence longer than any run of backticks among them."""
    lines = NO_TEXT.sub("\ufffd", BREAK_IN_TABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))).strip("\n")
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", lines)), default=0))
    return f"{fence}\n{lines}\n{fence}" if lines.strip() else ""
