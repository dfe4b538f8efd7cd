"""Plain text: the body alone, for what reads words and nothing else."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.article import Article

SUFFIX = ".txt"

BREAK = re.compile("[\r\v\f\x1c-\x1f\x85\u2028\u2029]")  # line ends to some readers, or nothing that is seen
NO_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def render(article: "Article") -> str:
    """The blocks but the captions, a blank line between them; "\\n" where there are none.

    Control characters and lone surrogates become U+FFFD, odd line breaks a blank; the lines of a table stay lines.
    """
    text = article.text.replace("\ufeff", "").replace("\r\n", "\n")
    return NO_TEXT.sub("\ufffd", BREAK.sub(" ", text)).strip("\n") + "\n"
