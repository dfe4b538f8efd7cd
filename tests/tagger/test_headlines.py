"""Which line of the head is the title, by a small network over the candidates: what is none comes first."""

import time
from importlib import resources

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Document, Role, Source, read_lines
from newsclean.kit import load_kit
from newsclean.pipeline import judge
from newsclean.stages.header import candidates_of, meta_of, story_start, topic_of
from newsclean.survey import Survey, survey
from newsclean.tagger.headlines import headline, table
from newsclean.tagger.letters import Array
from newsclean.tagger.stored import stored
from newsclean.topic import Topic

KIT = load_kit()
STORIES = {
    "English": (
        "Bakers of Lindmoor open a second oven behind the mill",
        "The new oven weighs four tons and came by barge from Anfel",
        "By Ada Quill\n4 March 2025",
        "The bakers of Lindmoor opened a second oven behind the old mill on Tuesday, the council said. Forty families had asked for it.",
        "“We have waited for nine years,” said Ida Brakel, who runs the smaller of the two bakeries in the village and lives above it.",
        "The oven was built in the town of Anfel and weighs four tons; a crane lifted it from the barge over the roof of the mill.",
    ),
    "Korean": (
        "린드무어 제빵 조합, 방앗간 뒤에 두 번째 화덕 열어",
        "4톤 화덕, 안펠에서 배로 실어 와",
        "오세린 기자 2025.03.04 09:10",
        "린드무어 제빵 조합이 옛 방앗간 뒤편에 두 번째 화덕을 열었다고 군의회가 4일 밝혔다. 마흔 가구가 화덕을 요청했다.",
        "마을에서 작은 빵집을 꾸리는 이다솜 씨는 “아홉 해를 기다렸다”며 “이제 새벽마다 줄을 서지 않아도 된다”고 말했다.",
        "화덕은 안펠에서 만들어져 배로 실려 왔고 무게는 4톤이다. 기중기가 방앗간 지붕 너머로 화덕을 들어 올렸다.",
    ),
    "Japanese": (
        "リンドムアのパン組合、水車小屋の裏に二つ目の窯を開く",
        "重さ四トンの窯、アンフェルから船で運ばれる",
        "2025年3月4日 9時10分",
        "リンドムアのパン組合は火曜日、古い水車小屋の裏に二つ目の窯を開いたと村議会が発表した。四十世帯が要望していた。",
        "村で小さなパン屋を営む伊田咲さんは「九年も待った」と話し、「これで朝早く並ばなくて済む」と喜んだ。",
        "窯はアンフェルで作られ、船で運ばれた。重さは四トンあり、クレーンで水車小屋の屋根越しに運び込まれた。",
    ),
}
FURNITURE = {
    "English": [
        "Weather: 12 degrees and rain",
        "Five recipes for a rainy Sunday evening",
        "Twelve new drivers wanted",
        "Lanterns light an old lane",
    ],
    "Korean": ["날씨: 비, 12도", "비 오는 일요일 저녁의 요리 다섯 가지", "버스 기사 열두 명 새로 뽑는다", "골목에 켜진 등불 300개"],
    "Japanese": ["天気：雨、12度のち曇り", "雨の日曜日に作る五つの料理", "運転手を十二人募集", "市場通りに三百の灯り"],
}
OTHERS = [(language, other) for language in STORIES for other in FURNITURE]


def page_of(*lines: str) -> Document:
    return Document(read_lines("\n\n".join(lines)), Source())


def titles(*lines: str) -> list[str]:
    """The lines that were judged to be the title of the page: one, or none."""
    return [span.text for span in judge(page_of(*lines), KIT).spans if span.role is Role.TITLE]


def seen(*lines: str) -> tuple[Survey, list[int], set[int], int, Topic]:
    """What the network is asked of a page: its lines, the candidates, bylines and stamps, where the story starts and what it is about."""
    page = survey(Document(tuple(KIT.read(page_of(*lines).spans)), Source()))
    start = story_start(page)
    meta = {index for index in range(start) if list(meta_of(page, index))}
    return page, candidates_of(page, range(start), meta), meta, start, topic_of(page, start)


def rows_of(*lines: str) -> Array:
    return table(*seen(*lines))


# Which line it is


@pytest.mark.parametrize(("language", "other"), OTHERS)
def test_a_page_with_nothing_but_furniture_above_the_story_has_no_title(language, other):
    assert titles(*FURNITURE[other], *STORIES[language][3:]) == []


@pytest.mark.parametrize("language", STORIES)
def test_a_page_that_starts_with_its_story_has_no_title(language):
    _, _, byline, *story = STORIES[language]
    assert titles(*story) == titles(byline, *story) == []


@pytest.mark.parametrize("language", STORIES)
def test_the_deck_under_the_title_is_not_the_title(language):
    title, deck, byline, *story = STORIES[language]
    assert titles(title, deck, byline, *story) == [title]
    assert titles(*FURNITURE[language], title, deck, byline, *story) == [title]


@pytest.mark.parametrize("language", STORIES)
def test_a_title_that_the_window_says_too_is_taken_without_the_name_of_the_site(language):
    title, deck, byline, *story = STORIES[language]
    window = f"{title} - The Harbour Packet"
    assert titles(window, title, byline, *story) == [title]
    assert titles(window, *FURNITURE[language], title, deck, byline, *story) == [title]


@pytest.mark.parametrize("language", STORIES)
def test_a_title_is_found_among_the_titles_of_other_stories(language):
    title, _, byline, *story = STORIES[language]
    page, candidates, *rest = seen(*FURNITURE[language], title, byline, *FURNITURE[language], *story)
    assert len(candidates) == 9 - sum(len(line) < 6 for line in FURNITURE[language])
    assert page.lines[headline(page, candidates, *rest)].text == title


def test_the_name_of_the_site_is_not_the_title_where_only_the_window_says_it():
    title, _, byline, *story = STORIES["English"]
    assert titles(f"{title} - The Harbour Packet", "The Harbour Packet", byline, *story) == [f"{title} - The Harbour Packet"]


# The table


def test_there_is_a_row_a_candidate_and_a_column_a_weight():
    title, deck, byline, *story = STORIES["English"]
    for above in ([], FURNITURE["English"], FURNITURE["English"] * 20):
        candidates = seen(*above, title, deck, byline, *story)[1]
        found = rows_of(*above, title, deck, byline, *story)
        assert (found.shape, found.dtype) == ((len(candidates), len(stored("headlines")["mean"])), np.float32)
        assert np.isfinite(found).all()


def test_a_row_holds_the_line_and_the_candidates_before_and_behind_it():
    title, deck, byline, *story = STORIES["English"]
    own, before, behind = np.split(rows_of(title, deck, byline, *story), 3, axis=1)
    assert not before[0].any() and not behind[-1].any()
    assert (before[1:] == own[:-1]).all() and (behind[:-1] == own[1:]).all()
    assert (own[0] != own[1]).any()


def test_one_candidate_has_nobody_beside_it():
    title, _, byline, *story = STORIES["English"]
    (only,) = rows_of(title, byline, *story)
    own, before, behind = np.split(only, 3)
    assert own.any() and not before.any() and not behind.any()


def test_the_same_page_gives_the_same_rows_bit_by_bit():
    title, deck, byline, *story = STORIES["Korean"]
    lines = [*FURNITURE["Korean"], title, deck, byline, *story]
    assert rows_of(*lines).tobytes() == rows_of(*lines).tobytes()


def test_another_page_read_in_between_changes_nothing():
    title, deck, byline, *story = STORIES["Korean"]
    first = headline(*seen(title, deck, byline, *story))
    headline(*seen(*FURNITURE["Korean"], *STORIES["Japanese"]))
    assert headline(*seen(title, deck, byline, *story)) == first == 0


# The weights


def test_the_shipped_weights_are_layers_that_fit_each_other():
    shapes = {name: array.shape for name, array in stored("headlines").items()}
    (features,), (networks, wide, narrow) = shapes["mean"], shapes["middle"]
    assert shapes == {
        "mean": (features,),
        "scale": (features,),
        "enter": (networks, features, wide),
        "enter_bias": (networks, 1, wide),
        "middle": (networks, wide, narrow),
        "middle_bias": (networks, 1, narrow),
        "leave": (networks, narrow, 1),
        "leave_bias": (networks, 1, 1),
    }


def test_the_shipped_weights_are_small_plain_numbers():
    assert len(resources.files("newsclean.tagger").joinpath("headlines.npz").read_bytes()) < 100_000
    assert {array.dtype for array in stored("headlines").values()} == {np.dtype(np.float32)}
    assert all(np.isfinite(array).all() for array in stored("headlines").values())
    assert (stored("headlines")["scale"] > 0).all()


# Any page

TEXT = st.one_of(
    st.sampled_from([line for story in STORIES.values() for line in story]),
    st.sampled_from([line for lines in FURNITURE.values() for line in lines]),
    st.sampled_from(["“", "A", "?!", "…", "| | |", "> - –", "\u200b", "12", "▲ 다리", "\ud800", "e\u0301"]),
    st.text(st.characters(exclude_characters="\r\n"), max_size=60),
)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=20), st.data())
def test_any_lines_give_a_candidate_or_none(lines, data):
    page, _, meta, start, topic = seen(*lines)
    if start == 0:
        return
    candidates = sorted(data.draw(st.sets(st.integers(0, start - 1), min_size=1)))
    rows = table(page, candidates, meta, start, topic)
    assert rows.shape == (len(candidates), len(stored("headlines")["mean"])) and np.isfinite(rows).all()
    assert headline(page, candidates, meta, start, topic) in (*candidates, None)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.lists(TEXT, max_size=20))
def test_any_page_has_one_title_or_none(lines):
    assert len(titles(*lines)) <= 1


def test_time_is_linear_in_the_candidates():
    title, _, byline, *story = STORIES["English"]

    def seconds(count: int) -> float:
        asked = seen(*(f"Bakers number {number} of the town speak" for number in range(count)), title, byline, *story)
        times = []
        for _ in range(3):
            start = time.process_time()
            headline(*asked)
            times.append(time.process_time() - start)
        return min(times)

    assert seconds(4000) < 7 * seconds(1000)
