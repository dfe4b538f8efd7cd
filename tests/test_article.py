"""The article: what it derives from what it holds."""

import pytest

from newsclean.article import Account, Article
from newsclean.document import Source


def titled(title):
    return Article(Source(), Account(0, 0, 0, 0, {}, {}), title=title)


@pytest.mark.parametrize(
    ("title", "labels"),
    [
        (None, ()),
        ("다리가 열렸다", ()),
        ("다리 [사진] 열렸다", ()),
        ("다리가 열렸다 (종합)", ()),
        (f"[{'긴' * 21}] 다리", ()),
        ("[단독] 다리가 열렸다", ("단독",)),
        ("[단독][속보] 다리가 열렸다", ("단독", "속보")),
        ("[인사] 솔바람시 [명단]", ("인사", "명단")),
        ("【速報】橋が開通", ("速報",)),
        ("다리가 열렸다 [사진]", ("사진",)),
        ("[사진]", ("사진",)),
    ],
)
def test_the_labels_of_a_title_stay_in_it_and_are_listed(title, labels):
    article = titled(title)
    assert (article.labels, article.to_dict()["labels"], article.title) == (labels, list(labels), title)


def test_a_title_of_nothing_but_brackets_takes_no_time():
    assert titled("[" * 100_000).labels == ()
    assert len(titled("[a]" * 30_000).labels) == 30_000
