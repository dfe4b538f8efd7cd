"""The head of a page: the title said again, writers without a label, stamps glued to names."""

import pytest

import newsclean

TITLE = "Lock of Wickmere: boats pass again after eleven months"
STORY = (
    "The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.",
    "Boats of up to twenty metres may pass again, and the towpath is open to walkers on both sides.",
    "The trust paid two million pounds for the new gates, half of it from the county, and expects more boats this summer.",
)


def article(*head):
    return newsclean.clean("\n\n".join((*head, *STORY)), removed=True)


def named(*head):
    return [author.name for author in article(TITLE, *head).authors]


def test_a_deck_that_shares_words_with_the_title_is_no_title_again():
    assert article(TITLE, "Boats may pass the lock, and walkers the towpath").subtitle == "Boats may pass the lock, and walkers the towpath"


@pytest.mark.parametrize("again", [TITLE, TITLE.replace(":", " –"), f"Canals | {TITLE}"])
def test_the_title_again_is_no_deck(again):
    found = article(TITLE, again)
    assert (found.title, found.subtitle, [str(item.role) for item in found.removed]) == (TITLE, None, ["duplicate"])


def test_somebody_of_whom_the_story_speaks_is_not_its_writer():
    head = "Lock of Wickmere reopens", "Edwin Marl", "3 May 2024"
    told = newsclean.clean("\n\n".join((*head, *STORY, "Edwin Marl, who keeps the lock, said that he would be the first to pass.")))
    assert told.authors == ()


@pytest.mark.parametrize("line", ["Ada Quill2 minutes ago", "By Ada Quill | 2 minutes ago", "Ada Quill 3 May 2024, 10:00"])
def test_a_name_with_a_time_behind_it_is_a_byline_and_a_stamp(line):
    assert [author.name for author in article(TITLE, line).authors] == ["Ada Quill"]


def test_a_name_alone_beside_the_stamp_is_the_writer():
    found = article(TITLE, "Boats may pass the lock, and walkers the towpath", "Ada Quill", "3 May 2024")
    assert ([author.name for author in found.authors], found.subtitle) == (
        ["Ada Quill"],
        "Boats may pass the lock, and walkers the towpath",
    )


def test_the_names_behind_a_lone_label_are_the_writers():
    assert [author.name for author in article(TITLE, "By", "Ada Quill", "and", "Ann Lock").authors] == ["Ada Quill", "Ann Lock"]


@pytest.mark.parametrize("line", ["By Monday", "By Staff", "By Redaktion", "By ferry", "By 3rd"])
def test_one_word_that_may_be_anything_else_signs_nothing(line):
    assert named(line) == []


def test_one_word_signs_where_nobody_else_does():
    assert named("By Marlow") == ["Marlow"]
    assert named("By Marlow", "Text: Ada Quill") == ["Ada Quill"]


@pytest.mark.parametrize("line", ["Posted on April 5, 2024 about Ada Quill", "April 5, 2024 by the river | Leave a comment"])
def test_a_stamp_with_something_else_behind_it_names_nobody(line):
    assert named(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Posted on April 5, 2024 by Ada Quill | Leave a comment",
        "von Ada Quill | 5. April 2024 | Hafen, Brücken | 0 Kommentare",
        "ByAda QuillApril 5, 2024 | 6 comments",
    ],
)
def test_a_stamp_and_a_name_may_have_topics_and_counters_behind_them(line):
    assert named(line) == ["Ada Quill"]


def test_names_listed_behind_a_label_are_no_menu():
    assert named("By\n• Ada Quill,\n• Tom Vale,\n• Ines Roth &\n• Omar Safi") == ["Ada Quill", "Tom Vale", "Ines Roth", "Omar Safi"]


def test_a_kicker_with_a_colon_is_of_the_title():
    assert article("• Boats pass again after eleven months", "Lock of Wickmere: Boats pass again after eleven months").title == (
        "Lock of Wickmere: Boats pass again after eleven months"
    )


def test_a_kicker_in_front_of_the_title_goes_where_the_title_stands_alone_above():
    found = article("• Canals", f"• {TITLE}", f"County League {TITLE}")
    assert (found.title, [item.text for item in found.removed if item.rule == "kicker"]) == (TITLE, ["County League"])
