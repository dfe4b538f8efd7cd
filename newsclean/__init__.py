"""newsclean: the article out of what a scraper saved from a news page."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.kit import Kit

__version__ = "0.1.0"


def clean(text: str, kit: "Kit | None" = None, *, removed: bool = False) -> "Article":
    """The article in the text of a page.

    kit: from `newsclean.kit.load_kit()`, to build once and use for many pages.  removed: with every removed piece and its rule.
    """
    from newsclean.document import Document, Source, read_lines
    from newsclean.filing import file
    from newsclean.kit import load_kit
    from newsclean.pipeline import judge

    return file(judge(Document(read_lines(text), Source()), kit or load_kit()), removed=removed)
