"""The stage `template`: lines that a site's pages share go, where they stand as they were learnt."""

import pytest

from newsclean.document import Document, Source, read_lines
from newsclean.kit import Kit
from newsclean.pipeline import judge
from newsclean.rules import Pack
from newsclean.shapes import shape
from newsclean.template import Repeated

PAGE = """\
Haedal Post since 1951
Ferry talks end without a word

The harbour board met on Monday and left without a word to the people who waited.
Readers 12 of 40
The mayor said that the talks would go on, and that nobody was to blame for it.

Readers 12 of 40
"""


@pytest.fixture
def kit():
    def of(site=None, **where):
        lines = [Repeated(shape(line), line, place, 9, 1.0) for line, place in where.items()]
        return Kit((Pack((), site=site, template=lines),))

    return of


def judged(kit, site=None):
    document = judge(Document(read_lines(PAGE), Source(), site=site), kit)
    return {span.line: span.rule for span in document.spans if span.stage in ("masthead", "template")}


def test_without_a_template_it_judges_nothing():
    assert judged(Kit()) == {}


def test_a_line_learnt_below_the_stories_stays_among_the_paragraphs_of_one(kit):
    assert judged(kit(**{"Readers 0 of 0": "tail"})) == {8: "tail"}


def test_a_line_learnt_among_the_paragraphs_goes_wherever_it_stands(kit):
    assert judged(kit(**{"Readers 0 of 0": "between", "Haedal Post since 1951": "head"})) == {1: "head", 5: "between", 8: "between"}


def test_a_line_of_the_articles_stays_among_their_paragraphs_and_counts_for_nothing_below_them(kit):
    assert judged(kit(**{"Readers 0 of 0": "article"})) == {5: "article"}


def test_the_template_of_another_site_judges_nothing(kit):
    both = Kit((*kit("a.example", **{"Readers 0 of 0": "tail"}).own, *kit("b.example").own))
    assert (judged(both, "a.example"), judged(both, "b.example")) == ({8: "tail"}, {})
