"""The head of the site's pages: lines above the story that most of them have, learnt from them and given as a pack (see `template`).

They go before the header is read: the name of a service of the site is no title.
"""

from collections.abc import Iterator

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.shapes import shape
from newsclean.survey import survey

WHY = {"head": "above the stories on most pages of the site"}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    if not kit.has_template:
        return
    page = survey(document)
    for index, line in enumerate(page.lines):
        if line.role is None and page.above_story(index) and (found := kit.repeated(shape(line.text))) and found.where == "head":
            yield Verdict(line, Role.NAVIGATION, "head")
