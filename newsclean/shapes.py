"""The shape of a line: what it says less what changes from page to page, so that "댓글 12" and "댓글 0" are the same line of a site."""

import re

from newsclean.marks import BULLET

NUMBER = re.compile(r"\d+(?:[.,:/·-]\d+)*")  # a date and a time of day as well
ADDRESS = re.compile(r"[A-Za-z0-9][\w.+-]{0,60}@[\w.-]{3,60}")
REPORTER = re.compile(r"[가-힣]{2,4}(?= ?(?:기자|특파원|논설위원|통신원|앵커|피디|PD)(?![가-힣]))")
LONGEST = 400  # characters of a line that are looked at: longer ones are told apart by their beginning


def shape(text: str) -> str:
    """The line in one form: without its list mark, in lower case, with 0 for every number, @ for every address, ○ for a reporter's name."""
    text = BULLET.sub("", text[:LONGEST].strip())
    if "@" in text:
        text = ADDRESS.sub("@", text)
    text = REPORTER.sub("○", text)
    return " ".join(NUMBER.sub("0", text).casefold().split())
