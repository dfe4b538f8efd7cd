"""Which site a page is of: the host of its address, else the folder it lies in, else the outlet that its notice of rights names."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from newsclean.document import Document
from newsclean.rights import SIGN, holder, masthead

BY = ("site", "folder", "publisher")  # what a site is: the first of these that tells, or only one of them
LONGEST = 200  # characters of a line that may name the outlet


def site_of(url: str | None, name: str, document: Document, by: str = BY[0]) -> str | None:
    """The site of a page; None where nothing tells. url: of the page, if the input says it.  name: of its file, below the folder given.  by: one of BY."""
    lines = (span.text for span in document.spans)
    if by == "folder":
        return folder_of(name)
    if by == "publisher":
        return publisher_of(lines)
    return host_of(url) or folder_of(name) or publisher_of(lines)


def host_of(url: str | None) -> str | None:
    """The host of an address, without www: "https://www.example.com/a" -> "example.com"."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def folder_of(name: str) -> str | None:
    """The first folder in a name: "example.com" of "example.com/2024/1.txt"."""
    folder, slash, _ = name.partition("/")
    return folder if slash else None


def publisher_of(lines: Iterable[str]) -> str | None:
    """The outlet that the page's last notice of rights names, or its masthead."""
    found = None
    for line in lines:
        if len(line) <= LONGEST:
            found = (holder(line) if SIGN.search(line) else masthead(line)) or found
    return found
