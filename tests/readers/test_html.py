"""The page as a browser prints it, what the markup says of each line, and pages made to break a reader."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Role
from newsclean.errors import InputError
from newsclean.hints import Image, Link
from newsclean.readers import html

STORY = "<p>The river rose on Monday by two metres, the council said.</p>"
LINE = "The river rose on Monday by two metres, the council said."


def page(markup, **known):
    return html.page(markup.encode() if isinstance(markup, str) else markup, "page.html", **known)


def lines(markup):
    """The text of the lines that hold something."""
    return [span.text for span in page(markup).lines]


def test_scripts_styles_comments_and_templates_are_no_text_of_the_page():
    hidden = "<script>one</script><style>two</style><!-- three --><template><p>four</p></template><svg><text>five</text></svg>"
    assert lines(f"<title>six</title>{hidden}{STORY}") == [LINE]


def test_everything_else_is_printed_hidden_or_not():
    markup = f"<nav><a href=/>Home</a></nav><div hidden>Later</div><p style='display: none'>Never</p><noscript>Scripts!</noscript>{STORY}"
    assert [(span.text, span.hints.hidden) for span in page(markup).lines] == [
        ("Home", False),
        ("Later", True),
        ("Never", True),
        ("Scripts!", True),
        (LINE, False),
    ]


def test_the_spans_join_to_the_print_and_a_blank_line_parts_what_a_browser_parts():
    assert (
        page(f"<div>One <b>two</b>\n  three</div><div>Four</div>{STORY}<p>Five<br>six</p>").raw
        == f"One two three\nFour\n\n{LINE}\n\nFive\nsix\n"
    )


def test_lists_and_tables_are_printed_an_item_and_a_row_a_line():
    assert lines("<ul><li>One</li><li>Two <i>three</i></li></ul>") == ["• One", "• Two three"]
    assert lines("<table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td></td><td>2 m</td></tr></table>") == [
        "Day | Level",
        "Monday | 2 m",
    ]


def test_a_table_that_lays_out_a_page_is_no_row():
    text = "The council met on Monday to talk about the bridge. " * 6
    assert lines(f"<table><tr><td>{text}</td><td>{text}</td></tr></table>") == [text.strip(), text.strip()]


def test_links_side_by_side_do_not_run_together_and_letters_of_a_word_do():
    assert lines("<a href=1>News</a><a href=2>Sport</a>") == ["News Sport"]
    assert lines("<p><span>T</span>he river</p>") == ["The river"]


def test_what_the_markup_says_of_a_line():
    markup = '<main><article class="c-story__body"><h2 id="x">What <a href="/n">next</a></h2><img src=a.png alt="A b"><p>It is <b>over</b>.</p></article></main>'
    heading, text = (span.hints for span in page(markup).lines)
    assert (heading.tag, heading.links, round(heading.linked, 2), heading.inside("main", "nav"), heading.inside("p")) == (
        "h2",
        (Link("next", "/n"),),
        0.44,
        True,
        False,
    )
    assert (text.tag, text.images, text.near_to("body"), text.near_to("comment")) == ("p", (Image("a.png", "A b"),), True, False)
    assert (heading.parent == text.parent, heading.block == text.block, heading.alike == text.alike) == (True, False, False)


def test_lines_know_what_the_page_states_of_them():
    stated = json.dumps({"@type": "NewsArticle", "headline": "A river that rises", "articleBody": f"{LINE} More of it."})
    head = f'<meta name="description" content="A council, a river"><script type="application/ld+json">{stated}</script>'
    found = [
        (span.hints.is_title, span.hints.in_body, span.hints.in_description)
        for span in page(f"{head}<h1>A river that rises</h1><p>A council, a river</p>{STORY}").lines
    ]
    assert found == [(True, 0.0, False), (False, 0.0, True), (False, 1.0, False)]


def test_a_page_that_prints_nothing_is_an_error_unless_it_states_its_text():
    with pytest.raises(InputError):
        page("<script>1</script>")
    assert (
        page('<script type="application/ld+json">{"@type": "Article", "articleBody": "One two."}</script>').meta.bodies[0].value
        == "One two."
    )


@pytest.mark.parametrize(
    "before",
    [
        *(
            "<div>" * 100_000,
            "<ul><li>" * 50_000,
            "<b>" * 100_000,
            "<table><tr><td>" * 30_000,
            "<form>" * 100_000,
            "<svg>" * 1_000 + "</svg>" * 1_000,
        ),
        *(f"<div {' '.join(f'a{n}=1' for n in range(100_000))}>", f"<i {'a ' * 100_000}>", "<a href=x>" * 20_000, "<button>" * 20_000),
    ],
    ids=["div", "list", "bold", "table", "form", "svg", "attributes", "flags", "links", "buttons"],
)
def test_deep_and_endless_markup_is_read_in_time(before):
    assert lines(before + STORY)[-1] == LINE


def test_entities_of_a_document_type_are_not_expanded():
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    found = lines(f'<!DOCTYPE html [<!ENTITY l0 "ha">{bomb}]><p>&l9;</p>{STORY}')
    assert found[-1] == LINE
    assert sum(map(len, found)) < 2_000


@pytest.mark.parametrize("markup", ["<p>x</b></i><table><div>", "<<<<p", "</html></body>x<p>y", "\0<p>a\0b", "<p>&#xD800;&#0;&#x110000;x"])
def test_broken_markup_is_read(markup):
    found = page(markup)
    assert found.raw == "".join(span.raw for span in found.spans)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<br>",
                "<td>",
                "<tr>",
                "<table>",
                "<li>",
                "<pre>",
                "</pre>",
                "<a href=x>",
                "</a>",
                " ",
                "\n",
                "\r",
                "a",
                "\u2028",
                "é",
                "&amp;",
                "<b>",
                "</div>",
                "<div class='nav'>",
            ]
        ),
        max_size=30,
    )
)
def test_any_markup_joins_to_its_print(pieces):
    found = page("x" + "".join(pieces))
    assert all(span.role is Role.BLANK or span.hints for span in found.spans)
    assert [span.line for span in found.spans] == [*range(1, len(found.spans) + 1)]
