"""What names of classes mean, and what the markup says where a line alone says too little."""

import newsclean
from newsclean.document import Role
from newsclean.hints import LANDMARK, Hints, may_be_deck, meaning, says

STORY = "".join(
    f"<p>{line}</p>"
    for line in (
        "The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.",
        "Boats of up to twenty metres may pass again, and the towpath is open to walkers on both sides.",
        "The trust paid two million pounds for the new gates, half of it from the county, and expects more boats.",
    )
)
TITLE = "Lock of Wickmere reopens to boats"


def article(markup, **asked):
    return newsclean.clean_html(f'<meta property="og:title" content="{TITLE}">{markup}', **asked)


def test_names_that_mean_nothing_say_nothing():
    assert list(says(meaning("x1 css-1q2w3e grid__unit px-4"))) == ["teaser"]
    assert list(says(meaning("mt-3 u-hidden"))) == ["hidden"]


def test_names_mean_what_their_words_mean_however_they_are_joined():
    assert list(says(meaning("c-articleBody__text"))) == list(says(meaning("article body text"))) == ["article", "body"]
    assert list(says(meaning("comment-list SHARE_BAR"))) == ["comment", "share"]


def test_a_paragraph_is_no_deck_unless_its_names_say_so():
    assert not may_be_deck(Hints("p"))
    assert may_be_deck(Hints("p", near=meaning("standfirst")))
    assert may_be_deck(Hints("h2"))
    assert not may_be_deck(Hints("h2", near=meaning("byline")))
    assert not may_be_deck(Hints("h2", within=LANDMARK["aside"]))


def test_the_stated_title_is_the_heading_that_prints_it():
    found = article(
        f"<p>Ten gifts for gardeners who have a lock</p><h1>{TITLE}</h1><h2>Another heading of the lock and its boats</h2><div>{STORY}</div>"
    )
    assert (found.title, found.subtitle) == (TITLE, "Another heading of the lock and its boats")


def test_what_stands_in_a_figure_is_a_caption_and_no_deck():
    found = article(
        f"<h1>{TITLE}</h1><figure><img src=a.png><figcaption>The lock on a Monday morning</figcaption></figure>{STORY}", images=True
    )
    assert (found.subtitle, [item.text for item in found.captions]) == (None, ["The lock on a Monday morning"])
    assert [block.images[0].url for block in found.blocks if block.images] == ["a.png"]


def test_headings_lists_quotes_and_tables_are_what_the_markup_says():
    parts = (
        "<h2>What is new.</h2><ul><li>Gates</li></ul><blockquote>It is open.</blockquote><table><tr><td>Boats</td><td>9</td></tr></table>"
    )
    found = [
        (block.role, block.text)
        for block in article(f"<h1>{TITLE}</h1><div>{STORY}{parts}{STORY.replace('Monday', 'Friday')}</div>").blocks
    ]
    assert found[3:7] == [(Role.HEADING, "What is new."), (Role.LIST_ITEM, "Gates"), (Role.QUOTE, "It is open."), (Role.TABLE, "Boats | 9")]
