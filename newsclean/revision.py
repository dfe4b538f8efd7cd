"""A template beside an earlier one of the same site: both in one, and what the site changed."""

from collections.abc import Iterator

from newsclean.template import ARTICLE, SHARES, Repeated, Template


def merged(earlier: Template, later: Template) -> Template:
    """The template of both: pages and counts added; the lines of the earlier first, where the two are not in one order.

    A line that somebody said to belong to articles stays one. A line goes that has become too rare. A later one without lines adds nothing.
    """
    if not later.lines:
        return earlier
    pages = earlier.pages + later.pages
    old = {item.shape: item for item in earlier.lines}
    new = {item.shape: item for item in later.lines}
    lines = (_both(old.get(shape), item, pages) for shape, item in (old | new).items())
    return Template(later.site, pages, tuple(item for item in lines if item.where == ARTICLE or item.share >= SHARES[item.where]))


def changes(earlier: Template, later: Template) -> Iterator[str]:
    """What the site changed, a line each: "+" for a line that is new, "-" for one that is gone, ">" for one that stands elsewhere."""
    old = {item.shape: item for item in earlier.lines}
    new = {item.shape: item for item in later.lines}
    for shape, item in old.items():
        if shape not in new:
            yield f"- {item.where}: {item.line} ({item.share:.0%})"
    for shape, item in new.items():
        if shape not in old:
            yield f"+ {item.where}: {item.line} ({item.share:.0%})"
        elif item.where != old[shape].where and old[shape].where != ARTICLE:
            yield f"> {old[shape].where} to {item.where}: {item.line}"


def _both(old: Repeated | None, item: Repeated, pages: int) -> Repeated:
    """A line with the count of both. item: of the later template, or of the earlier where only that has it."""
    where = ARTICLE if old and old.where == ARTICLE else item.where
    count = item.pages + (old.pages if old and old is not item else 0)
    return item._replace(where=where, pages=count, share=round(min(1.0, count / pages), 3))
