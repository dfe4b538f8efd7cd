"""JSON Lines: the object of `json` on one line, for files of many articles."""

from typing import TYPE_CHECKING

from newsclean.writers.json import on_one_line

if TYPE_CHECKING:
    from newsclean.article import Article

SUFFIX = ".jsonl"


def render(article: "Article") -> str:
    """The article's data on one line, which no reader of lines cuts."""
    return on_one_line(article.to_dict()) + "\n"
