"""The template of a site: what repeats and is furniture, and what repeats and is not."""

from newsclean.shapes import shape
from newsclean.template import MIN_PAGES, Line, template

MENU = ["Haedal Post", "News", "Sport"]
FOOT = ["Most read", "About us", "The Haedal Post is a member of the island press council and corrects its mistakes."]


def page(number, head=MENU, foot=FOOT, body=None):
    own = [
        f"The ferry number {word} left the harbour late on that morning."
        for word in (f"{'abcdefghij'[number]}1", f"{'abcdefghij'[number]}x")
    ]
    lines = [*head, f"Title {'abcdefghij'[number]}", *(body or own), *foot]
    return [Line(shape(line), line, line.endswith(".")) for line in lines]


def found(pages):
    return {item.line: item.where for item in template("haedal.example", pages).lines}


def test_too_few_pages_prove_nothing():
    assert template("haedal.example", [page(number) for number in range(MIN_PAGES - 1)]).lines == ()


def test_what_most_pages_share_above_and_below_the_story_is_the_template_in_its_order():
    expected = {"Haedal Post": "head", "News": "head", "Sport": "head", "Most read": "tail", "About us": "tail", FOOT[-1]: "tail"}
    assert found([page(number) for number in range(6)]) == expected
    assert [*found([page(number) for number in range(6)])] == [*expected]


def test_the_order_of_the_pages_does_not_matter():
    pages = [page(number) for number in range(8)]
    assert template("x", pages) == template("x", pages[::-1])


def test_a_title_that_two_of_ten_pages_share_is_none():
    pages = [page(number, head=[*MENU, "Weather today"] if number < 2 else MENU) for number in range(10)]
    assert "Weather today" not in found(pages)


def test_prose_above_the_story_or_in_it_stays_the_introduction_of_a_series():
    introduction = "In this series we visit the islands that have no bridge, one a week."
    assert introduction not in found([page(number, head=[*MENU, introduction]) for number in range(10)])


def test_prose_below_the_story_stays_where_few_pages_have_it():
    correction = "An earlier version of this report gave the wrong year for the bridge."
    assert correction not in found([page(number, foot=[correction, *FOOT] if number < 4 else FOOT) for number in range(10)])


def test_a_mark_between_paragraphs_stays_where_it_stands_alone_and_goes_beside_other_furniture():
    def marked(number, *marks):
        first, second = (f"The ferry {'abcdefghij'[number]}{part} left the harbour late on that morning." for part in "xy")
        return page(number, body=[first, *marks, second])

    assert "[Reporter]" not in found([marked(number, "[Reporter]") for number in range(10)])
    assert found([marked(number, "Enlarge", "Share") for number in range(10)])["Enlarge"] == "between"


def test_a_line_counts_once_a_page():
    once = [page(0, foot=[*FOOT, "Again", "Again", "Again"]), *(page(number) for number in range(1, 6))]
    assert "Again" not in found(once)
