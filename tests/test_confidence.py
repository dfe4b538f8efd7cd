"""How likely the body is right: a number and a doubt, from what the tagger said and from the shape of the page."""

from math import isfinite

from hypothesis import given
from hypothesis import strategies as st

from newsclean.confidence import DOUBTED, FEWEST, OTHERWISE, REASONS, confidence, traits, weights
from newsclean.document import Role, Span

SENTENCE = "The lock of Wickmere reopens on Monday after eleven months of repairs, the canal trust said."


def paragraph(line: int, likely: float) -> Span:
    return Span(line, f"{SENTENCE}\n", SENTENCE, prose=True, role=Role.PARAGRAPH, stage="structure", rule="sentence", probability=likely)


def other(line: int, role: Role, text: str = "Most read", **more: object) -> Span:
    return Span(line, f"{text}\n", text, role=role, stage="test", rule="test", **more)


def page(likely: float, paragraphs: int = 12) -> list[Span]:
    """A title, a byline, a stamp, the story, and a list below it."""
    head = [
        other(1, Role.TITLE, "The lock of Wickmere reopens"),
        other(2, Role.BYLINE, "By Ann Lock"),
        other(3, Role.TIMESTAMP, "3 May 2024"),
    ]
    story = [paragraph(4 + at, likely) for at in range(paragraphs)]
    return [*head, *story, *(other(4 + paragraphs + at, Role.SIDEBAR) for at in range(15))]


def test_a_page_that_the_tagger_did_not_judge_is_not_doubted():
    assert confidence([]) == (1.0, None)
    assert confidence([other(at, Role.PARAGRAPH) for at in range(40)]) == (1.0, None)


def test_a_page_shorter_than_the_tagger_judges_is_not_doubted():
    assert confidence([paragraph(at, 0.1) for at in range(FEWEST - 1)]) == (1.0, None)


def test_a_page_of_which_the_tagger_was_sure_is_not_doubted():
    likely, doubt = confidence(page(0.999))
    assert (likely > 0.85, doubt) == (True, None)


def test_a_page_of_which_it_was_unsure_is_doubted_for_that():
    likely, doubt = confidence(page(0.45))
    assert (likely < DOUBTED, doubt) == (True, "the tagger was unsure of much of the text")


def test_the_less_sure_the_tagger_the_less_likely_the_page():
    found = [confidence(page(likely))[0] for likely in (0.999, 0.8, 0.6, 0.4)]
    assert found == sorted(found, reverse=True)


def test_an_open_line_is_one_of_the_body_as_a_paragraph_is():
    lines = page(0.7)
    assert traits([line._replace(role=None) if line.role is Role.PARAGRAPH else line for line in lines]) == traits(lines)


def test_the_weights_are_of_the_traits_and_every_reason_is_of_one():
    assert list(weights()["traits"]) == list(weights("html-confidence")["traits"]) == list(traits([]))
    assert set(REASONS) <= set(traits([]))


SPANS = st.builds(
    lambda role, likely, text, prose: Span(1, text, text, role=role, prose=prose, probability=likely),
    st.none() | st.sampled_from(Role),
    st.none() | st.floats(0, 1),
    st.text(max_size=80),
    st.booleans(),
)


@given(st.lists(SPANS, max_size=60))
def test_any_page_has_a_likelihood_and_a_doubt_where_it_is_low(lines):
    likely, doubt = confidence(lines)
    assert 0 <= likely <= 1 and all(map(isfinite, traits(lines).values()))
    assert (doubt is None) if likely >= DOUBTED else doubt in {*REASONS.values(), OTHERWISE}
