"""The template of the site: lines that stand on most of its pages, learnt from them (`newsclean learn`) and given as a pack.

What was learnt above or below the stories counts for nothing among the paragraphs of this one: there doubt keeps text.
"""

from collections.abc import Iterator

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.shapes import shape
from newsclean.survey import Survey, survey

WHY = {
    "head": "above the stories on most pages of the site",
    "tail": "below the stories on most pages of the site",
    "between": "among the paragraphs on most pages of the site",
}
ROLE = {"head": Role.NAVIGATION, "tail": Role.FOOTER, "between": Role.SIDEBAR}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    if not kit.has_template:
        return
    page = survey(document)
    for index, line in enumerate(page.lines):
        if line.role is None and (found := kit.repeated(shape(line.text))):
            if found.where in ROLE and _in_place(page, index, found.where):
                yield Verdict(line, ROLE[found.where], found.where)


def _in_place(page: Survey, index: int, where: str) -> bool:
    """Whether the line stands where it was learnt; what stands among the paragraphs of some pages is above or below the story on others."""
    return where == "between" or (page.above_story(index) if where == "head" else page.below_story(index))
