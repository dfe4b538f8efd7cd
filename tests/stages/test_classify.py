"""What becomes of lines that no rule knows, when each is so likely of the story: by hand-made lines and probabilities, so without the network."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Open, Report, Role, Span, Verdict
from newsclean.pack import shipped
from newsclean.stages.classify import FEWEST, decided

RULE = shipped("en").rules[0]
Row = tuple[Span, float]
Told = dict[str, tuple[str, float]]


def row(text: str, likely: float, role: Role | None = None, *, prose: bool = False, by_place: bool = False, hit: bool = False) -> Row:
    """A line and its probability. by_place: only its place gave it the role.  hit: a rule's pattern is found in it."""
    return Span(1, f"{text}\n", text, role=role, prose=prose, by_place=by_place, hits=(RULE,) if hit else ()), likely


def paragraph(text: str, likely: float) -> Row:
    return row(text, likely, prose=True)


FIRST, LAST = paragraph("The ferry of Lindmoor sails again.", 0.9), paragraph("It carries forty cars.", 0.9)
MENU = [row(f"Menu {number}", 0.01) for number in range(FEWEST // 2)]
FOOT = [row(f"Foot {number}", 0.01) for number in range(FEWEST // 2)]


def told(rows: list[Row]) -> Told:
    """What is reported of each line, by its text: its new role or "open", and the probability that is told."""
    reports = list(decided([span for span, _ in rows], [likely for _, likely in rows]))
    found = {report.span.text: _outcome(report) for report in reports}
    assert len(found) == len(reports)
    return found


def _outcome(report: Report) -> tuple[str, float]:
    if isinstance(report, Open):
        return "open", report.probability
    assert isinstance(report, Verdict) and report.rule == "tagger" and not report.by_place and report.probability is not None
    return str(report.role), report.probability


def among(*rows: Row) -> Told:
    """What is reported of the lines, with a likely paragraph above and below them, in a long page."""
    return _without_frame(told([*MENU, FIRST, *rows, LAST, *FOOT]))


def alone(*rows: Row) -> Told:
    """What is reported of the lines, in a long page of unlikely ones."""
    return _without_frame(told([*MENU, *rows, *FOOT]))


def _without_frame(found: Told) -> Told:
    frame = {span.text for span, _ in (*MENU, FIRST, LAST, *FOOT)}
    return {text: outcome for text, outcome in found.items() if text not in frame}


# A page without structure


def test_a_page_of_few_lines_loses_nothing_and_tells_how_likely_each_line_is():
    rows = [FIRST, *(row(f"Line {number}", 0.01) for number in range(FEWEST - 2))]
    assert told(rows) == {span.text: ("open", likely) for span, likely in rows}


def test_one_line_more_makes_it_a_page_with_structure():
    rows = [FIRST, *(row(f"Line {number}", 0.01) for number in range(FEWEST - 1))]
    assert told(rows) == {FIRST[0].text: ("open", 0.9)} | {span.text: ("sidebar", 0.01) for span, _ in rows[1:]}


def test_judged_lines_count_as_lines_of_the_page():
    rows = [FIRST, row("Unknown", 0.01), *(row(f"Share {number}", 0.01, Role.SHARE) for number in range(FEWEST - 2))]
    assert told(rows) == {FIRST[0].text: ("open", 0.9), "Unknown": ("sidebar", 0.01)}
    assert told(rows[:-1]) == {FIRST[0].text: ("open", 0.9), "Unknown": ("open", 0.01)}


def test_on_a_page_of_few_lines_nothing_comes_back():
    assert told([FIRST, row("Most read", 0.99, Role.SIDEBAR, by_place=True)]) == {FIRST[0].text: ("open", 0.9)}


def test_a_page_without_lines_or_without_open_ones_gives_no_report():
    assert told([]) == {}
    assert told([row(f"Share {number}", 0.9, Role.SHARE) for number in range(FEWEST)]) == {}


# Nothing looks like a story


def test_where_nothing_looks_like_a_story_nothing_is_removed():
    rows = [row(f"Line {number}", 0.399) for number in range(FEWEST)]
    assert told(rows) == {span.text: ("open", 0.399) for span, _ in rows}


def test_where_nothing_looks_like_a_story_what_rules_condemned_stays_condemned():
    rows = [*(row(f"Line {number}", 0.1) for number in range(FEWEST)), row("Most read", 0.499, Role.SIDEBAR, by_place=True)]
    assert told([*rows, row("Share", 0.99, Role.SHARE)]) == {span.text: ("open", 0.1) for span, _ in rows[:-1]}


def test_from_four_tenths_on_a_line_is_of_the_story():
    assert alone(row("A", 0.4)) == {"A": ("open", 0.4)}


# Roles by place


def test_what_goes_is_called_by_its_place():
    found = told([*MENU, FIRST, paragraph("Read this too.", 0.05), LAST, *FOOT])
    assert found == {
        **{span.text: ("navigation", 0.01) for span, _ in MENU},
        FIRST[0].text: ("open", 0.9),
        "Read this too.": ("related", 0.05),
        LAST[0].text: ("open", 0.9),
        **{span.text: ("sidebar", 0.01) for span, _ in FOOT},
    }


def test_a_line_that_came_back_is_an_end_of_the_story_too():
    back = row("Came back", 0.5, Role.SIDEBAR, by_place=True)
    assert alone(FIRST, row("Between", 0.05), back)["Between"] == ("related", 0.05)


def test_the_title_that_rules_found_is_no_line_of_the_story_and_what_stands_below_it_is_above_the_story():
    assert alone(row("Ferry sails again", 0.99, Role.TITLE), row("Print", 0.05), FIRST) == {"Print": ("navigation", 0.05)}


def test_a_probability_is_told_to_the_thousandth_and_judged_by_all_of_it():
    assert among(paragraph("Just too unlikely", 0.09996), paragraph("Just likely enough", 0.10004)) == {
        "Just too unlikely": ("related", 0.1),
        "Just likely enough": ("open", 0.1),
    }


# A paragraph between lines of the story


def test_a_paragraph_outside_of_the_story_has_to_be_likely():
    assert alone(paragraph("A teaser.", 0.399), row("Next", 0.01), FIRST, LAST, row("More", 0.01), paragraph("Another.", 0.399)) == {
        "A teaser.": ("navigation", 0.399),
        "Next": ("navigation", 0.01),
        "More": ("sidebar", 0.01),
        "Another.": ("sidebar", 0.399),
    }


def test_a_paragraph_between_lines_of_the_story_stays_from_a_tenth_on():
    rows = row("Print", 0.01), paragraph("Surely none.", 0.099), paragraph("Perhaps one.", 0.1), row("• Share", 0.01)
    assert among(*rows) == {
        "Print": ("related", 0.01),
        "Surely none.": ("related", 0.099),
        "Perhaps one.": ("open", 0.1),
        "• Share": ("related", 0.01),
    }


def test_a_line_between_them_that_is_no_paragraph_has_to_be_likely():
    rows = row("Print", 0.01), row("Ferry, pier and harbour", 0.399), row("Share", 0.01)
    assert among(*rows)["Ferry, pier and harbour"] == ("related", 0.399)


# A heading


def heading_above(*below: Row, **said: bool) -> tuple[str, float]:
    """What becomes of an unlikely short line inside of the story that stands above the lines given."""
    rows = paragraph("Before it.", 0.9), row("Filler", 0.01), row("A new pier", 0.01, **said), *below
    return among(*rows)["A new pier"]


TEXT = paragraph("The pier was built in spring.", 0.4)


@pytest.mark.parametrize(
    "below",
    [
        row("Another short line", 0.9),
        paragraph("A paragraph that is unlikely itself.", 0.399),
        row("Judged by its words.", 0.9, Role.RELATED, prose=True),
        row("Related links", 0.01, Role.RELATED),
    ],
    ids=lambda below: below[0].text,
)
def test_a_short_line_above_anything_but_likely_text_heads_nothing(below):
    assert heading_above(below, TEXT) == ("related", 0.01)


def test_an_item_of_a_list_and_a_line_that_a_rule_knows_head_nothing():
    rows = paragraph("Before it.", 0.9), row("Filler", 0.01), row("• A new pier", 0.01), TEXT
    assert among(*rows)["• A new pier"] == ("related", 0.01)
    assert heading_above(TEXT, hit=True) == ("related", 0.01)


def test_a_heading_stays_with_the_text_below_it():
    assert heading_above(TEXT) == ("open", 0.01)


@pytest.mark.parametrize("role", [Role.CAPTION, Role.DUPLICATE, Role.ADVERTISEMENT, Role.SHARE])
def test_pictures_and_advertisements_may_stand_between_a_heading_and_its_text(role):
    beside = [row(f"Beside {number}", 0.01, role) for number in range(3)]
    assert heading_above(*beside, TEXT) == ("open", 0.01)


def test_of_two_headings_the_one_next_to_the_text_stays():
    rows = row("Filler", 0.01), row("Chapter two", 0.01), row("A new pier", 0.01), TEXT
    assert among(*rows) == {
        "Filler": ("related", 0.01),
        "Chapter two": ("related", 0.01),
        "A new pier": ("open", 0.01),
        TEXT[0].text: ("open", 0.4),
    }


# The ends of the story


def test_the_lines_next_to_the_ends_stay_from_six_hundredths_on():
    ends = row("Above", 0.06), FIRST, LAST, row("Below", 0.06)
    assert alone(row("Higher", 0.399), *ends, row("Lower", 0.399)) == {
        "Higher": ("navigation", 0.399),
        "Above": ("open", 0.06),
        "Below": ("open", 0.06),
        "Lower": ("sidebar", 0.399),
    }


def test_the_lines_next_to_the_ends_go_below_that():
    assert alone(row("Above", 0.059), FIRST, LAST, row("Below", 0.059)) == {"Above": ("navigation", 0.059), "Below": ("sidebar", 0.059)}


def test_the_lines_next_to_the_ends_go_where_a_rule_knows_them():
    assert alone(row("Above", 0.399, hit=True), FIRST, LAST, row("Below", 0.399, hit=True)) == {
        "Above": ("navigation", 0.399),
        "Below": ("sidebar", 0.399),
    }


def test_a_judged_line_between_them_parts_a_line_from_the_end_of_the_story():
    assert alone(row("Above", 0.399), row("Share", 0.9, Role.SHARE), FIRST) == {"Above": ("navigation", 0.399)}


def test_the_first_and_the_last_line_of_a_page_may_be_the_ends():
    rows = [FIRST, *(row(f"• Line {number}", 0.01) for number in range(FEWEST)), LAST]
    assert told(rows) == {FIRST[0].text: ("open", 0.9), LAST[0].text: ("open", 0.9)} | {
        span.text: ("related", 0.01) for span, _ in rows[1:-1]
    }


# Appeals


def test_a_line_that_words_condemned_never_comes_back():
    assert among(row("Share this story", 1.0, Role.SHARE), row("Read more.", 1.0, Role.RELATED, prose=True)) == {}


def test_a_line_that_its_place_condemned_comes_back_from_a_half_on():
    rows = row("Hardly.", 0.499, Role.SIDEBAR, prose=True, by_place=True), row("Likely.", 0.5, Role.SIDEBAR, prose=True, by_place=True)
    assert among(*rows) == {"Likely.": ("open", 0.5)}


def test_a_line_that_its_place_condemned_gets_no_grace_between_or_beside_the_lines_of_the_story():
    condemned = [row(f"Line {number}.", 0.49, Role.NAVIGATION, prose=True, by_place=True) for number in range(3)]
    assert alone(condemned[0], FIRST, condemned[1], LAST, condemned[2]) == {}


@pytest.mark.parametrize("role", [Role.SUBTITLE, Role.CAPTION, Role.TITLE])
def test_what_its_place_put_into_the_article_is_left_there(role):
    assert among(row("A deck of the story.", 1.0, role, by_place=True)) == {}


def test_a_heading_with_nothing_but_a_box_that_came_back_below_it_is_judged():
    rows = [*MENU, *FOOT, FIRST, row("Filler", 0.01), row("A new pier", 0.01), row("Came back", 0.5, Role.SHARE, by_place=True)]
    assert told(rows)["A new pier"] == ("related", 0.01)


# Any page

ROLES = st.sampled_from([Role.TITLE, Role.SUBTITLE, Role.CAPTION, Role.RELATED, Role.SIDEBAR, Role.NAVIGATION, Role.COMMENT, Role.FOOTER])
ROWS = st.lists(
    st.tuples(st.one_of(st.none(), ROLES), st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.floats(0, 1)), max_size=60
)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(ROWS)
def test_every_open_line_of_any_page_is_told_of_once_and_no_line_that_words_condemned(drawn):
    rows = [
        row(f"{'• ' * listed}Line {number}", likely, role, prose=prose, by_place=by_place, hit=hit)
        for number, (role, prose, by_place, hit, listed, likely) in enumerate(drawn)
    ]
    found = told(rows)
    known = {span.text: span for span, _ in rows}
    assert {span.text for span, _ in rows if span.role is None} <= found.keys()
    assert all(known[text].role is None or (known[text].by_place and outcome == "open") for text, (outcome, _) in found.items())
    assert not rows or not found or "open" in {outcome for outcome, _ in found.values()}
