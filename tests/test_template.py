"""The template of a site: what repeats and is furniture, and what repeats and is not."""

from newsclean.shapes import shape
from newsclean.template import MIN_PAGES, Line, template

MENU = ["Haedal Post", "News", "Sport"]
FOOT = ["Most read", "About us", "The Haedal Post is a member of the island press council and corrects its mistakes."]
SAIL = (
    ", and all who waited on the quay for it saw how it turned about behind the mole and came back for the mail, twice, before it was gone"
)


def own(number):
    letter = "abcdefghij"[number]
    return [f"The ferry number {word} left the harbour late on that morning{SAIL}." for word in (f"{letter}1", f"{letter}x")]


def page(number, head=MENU, foot=FOOT, body=None):
    lines = [*head, f"Title {'abcdefghij'[number]}", *(body or own(number)), *foot]
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
    told = [page(number, body=[introduction, *own(number)] if number < 5 else None) for number in range(10)]
    assert found(told)[introduction] == "article"
    assert introduction not in found([page(number, head=[*MENU, introduction]) for number in range(10)])


def test_prose_below_the_story_stays_where_few_pages_have_it():
    correction = "An earlier version of this report gave the wrong year for the bridge."
    assert correction not in found([page(number, foot=[correction, *FOOT] if number < 4 else FOOT) for number in range(10)])


def test_a_mark_between_paragraphs_stays_where_it_stands_alone_and_goes_beside_other_furniture():
    def marked(number, *marks):
        first, second = (f"The ferry {'abcdefghij'[number]}{part} left the harbour late on that morning{SAIL}." for part in "xy")
        return page(number, body=[first, *marks, second])

    assert found([marked(number, "[Reporter]") for number in range(10)])["[Reporter]"] == "article"
    assert found([marked(number, "Enlarge", "Share") for number in range(10)])["Enlarge"] == "between"


def test_versions_of_one_story_count_once():
    again = [page(0, head=[*MENU, "A deck of its own"], body=[*own(0), *own(number)[:1]]) for number in range(1, 5)]
    assert "A deck of its own" not in found([*again, *(page(number) for number in range(5, 10))])


def test_a_line_that_tells_who_or_when_is_none():
    pages = [page(number, head=[*MENU, "By Ada Fosse"]) for number in range(10)]
    lines = template("x", pages, lambda line: line.startswith("By ")).lines
    assert "By Ada Fosse" not in [item.line for item in lines if item.where != "article"]


def test_prose_between_two_lines_of_the_site_is_its_box():
    box = ["Our letter", "Every Thursday we write to you about the islands and the sea.", "Sign up here"]
    assert found([page(number, body=[own(number)[0], *box, own(number)[1]]) for number in range(10)])[box[1]] == "between"


def test_a_line_counts_once_a_page():
    once = [page(0, foot=[*FOOT, "Again", "Again", "Again"]), *(page(number) for number in range(1, 6))]
    assert "Again" not in found(once)
