"""A template beside an earlier one: both in one, and what changed."""

from newsclean.revision import changes, merged
from newsclean.template import Repeated, Template


def of(pages, **lines):
    return Template("a.example", pages, tuple(Repeated(name, name, where, count, count / pages) for name, (where, count) in lines.items()))


OLD = of(10, menu=("head", 10), shop=("tail", 9), series=("article", 6))


def test_a_template_that_learnt_nothing_changes_nothing():
    assert merged(OLD, of(3)) == OLD


def test_counts_are_added_and_what_people_said_stays_said():
    found = merged(OLD, of(30, menu=("head", 30), series=("tail", 20)))
    assert (found.pages, {item.line: (item.where, item.pages, item.share) for item in found.lines}) == (
        40,
        {"menu": ("head", 40, 1.0), "shop": ("tail", 9, 0.225), "series": ("article", 26, 0.65)},
    )


def test_a_line_that_has_become_too_rare_goes():
    assert [item.line for item in merged(OLD, of(90, menu=("head", 90))).lines] == ["menu", "series"]


def test_what_the_site_changed_is_told_line_by_line():
    assert [*changes(OLD, OLD)] == []
    assert [*changes(OLD, of(10, menu=("tail", 10), new=("head", 5), series=("tail", 5)))] == [
        "- tail: shop (90%)",
        "> head to tail: menu",
        "+ head: new (50%)",
    ]
