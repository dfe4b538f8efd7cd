"""The template of the site: lines that stand on most of its pages, learnt from them (`newsclean learn`) and given as a pack.

A line goes only in the place where it was learnt: what stands below the stories counts for nothing among the paragraphs of this one. What
repeats there for good reasons, a heading or the introduction of a series, stays. All that tells who and when has been read before.
"""

from collections.abc import Iterator

from newsclean.beginnings import kind_of, of_page
from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.shapes import shape
from newsclean.survey import survey
from newsclean.template import ARTICLE

WHY = {
    "tail": "below the stories on most pages of the site",
    "between": "among the paragraphs on most pages of the site",
    "article": "among the paragraphs of several pages of the site, and no furniture",
    "title-of-another-page": "another page of the site is called so",
    "opening-of-another-page": "another page of the site opens so, and this is cut short",
}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    if not (kit.has_template or kit.has_beginnings):
        return
    page = survey(document)
    own = set(of_page(line.text for line in page.lines)) if kit.has_beginnings else set()
    for index, line in enumerate(page.lines):
        if line.role is not None:
            continue
        found = kit.repeated(shape(line.text))
        if found is None:
            if own and page.below_story(index) and (kind := kit.begins(line.text)) and not kind_of(line.text, own):
                yield Verdict(line, Role.SIDEBAR, f"{kind}-of-another-page")
        elif found.where == "between":
            yield Verdict(line, Role.SIDEBAR, "between")
        elif found.where == "tail" and page.below_story(index):
            yield Verdict(line, Role.FOOTER, "tail")
        elif found.where == ARTICLE and (index < page.end if line.prose else index >= page.start - 1 and not page.below_story(index)):
            yield Verdict(line, Role.PARAGRAPH if line.prose else Role.HEADING, ARTICLE)
