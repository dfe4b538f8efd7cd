"""Links and pictures in Markdown: only the address acts, and what was written is read again as it was."""

import pytest
from markdown_it import MarkdownIt

import newsclean
from newsclean.article import Link
from newsclean.linked import image, linked
from newsclean.writers.markdown import inline

STORY = "The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said, and boats may pass."


def shown(text, *links):
    return linked(text, [Link(*link) for link in links], inline)


@pytest.mark.parametrize(
    ("text", "links", "expected"),
    [
        ("a b", (), "a b"),
        ("a b", (("x", "u"),), "a b"),
        ("a b c", (("b", "https://x.example/"),), "a [b](https://x.example/) c"),
        ("b a b", (("b", "u"), ("b", "v")), "[b](u) a [b](v)"),
        ("see [1] and more", (("[1]", "u"),), r"see [\[1\]](u) and more"),
        ("wow!link", (("link", "u"),), r"wow\![link](u)"),
        ("a b", (("b", 'https://x.example/a b(c)"<d>'),), "a [b](https://x.example/a%20b%28c%29%22%3Cd%3E)"),
        ("5 * b * c", (("b", "u"),), "5 * [b](u) * c"),
    ],
)
def test_a_line_with_links(text, links, expected):
    assert shown(text, *links) == expected


def test_marks_of_a_picture_are_escaped():
    assert image(inline("a [b](c)"), "https://x.example/p.png") == r"![a \[b\](c)](https://x.example/p.png)"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "JaVa\nScript:x", " vbscript:x", "#top", "file:///etc/passwd", "x" * 3000]
)
def test_an_address_that_acts_is_none(url):
    found = newsclean.clean_html(f'<h1>Lock of Wickmere reopens</h1><p>{STORY} <a href="{url}">More here</a>.</p>', links=True)
    assert [block.links for block in found.blocks] == [None]
    assert "](" not in found.to_markdown()


def test_relative_addresses_are_told_in_full():
    markup = f'<link rel="canonical" href="https://post.example/a/b"><h1>Lock of Wickmere reopens</h1><p>{STORY} <a href="../c?x=1&amp;copy;=2">More here</a>.</p>'
    found = newsclean.clean_html(markup, links=True)
    assert found.blocks[0].links == (Link("More here", "https://post.example/c?x=1&copy;=2"),)
    assert 'href="https://post.example/c?x=1&amp;copy;=2"' in MarkdownIt().render(found.to_markdown().partition("# ")[2])
