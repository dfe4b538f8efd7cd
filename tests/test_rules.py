"""Rules: the one pass over a page says the same as each rule on each line; and every shipped pack keeps its word."""

import json
import pickle
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Role, read_lines
from newsclean.kit import Kit
from newsclean.pack import NAMES, broken_words, shipped
from newsclean.rules import BULLET, LONGEST, Pack, Rule, compiled
from newsclean.rules import scan as read

PACKS = [shipped(name) for name in NAMES]
RULES = [one for pack in PACKS for one in pack.rules]
EXAMPLES = sorted({line for rule in RULES for line in (*rule.hits, *rule.misses)})
PROSE = ("paragraph", "heading", "list_item", "quote")
SHORT = 40_000  # characters of a line; a linear pattern takes twice as long for one of 80,000
LINEAR = 2.5  # times
SLOW = 0.05  # seconds for the longer line
UNMEASURED = 0.001  # seconds; shorter times are noise
RUNS, ENOUGH = 20, 2  # of so many measurements, so many have to be linear: the machine has other work too


def rule(text: str, name: str = "test/seen", **more: object) -> Rule:
    return Rule(name=name, stage="boilerplate", role=Role.SHARE, why="a test", text=text, hits=("a",), misses=("b",), **more)


@cache
def patterns() -> dict[str, object]:
    return {one.name: compiled(one.text) for one in RULES}


def alone(lines: list[str]) -> list[list[str]]:
    """What each rule says of each line by itself: Rule.matches, with each pattern compiled once."""
    cues = [BULLET.sub("", line) for line in lines]
    return [[one.name for one in RULES if len(cue) <= one.longest and patterns()[one.name].search(cue)] for cue in cues]


def names(found: list[tuple[Rule, ...]]) -> list[list[str]]:
    return [[one.name for one in line] for line in found]


def scan(text: str, *lines: str, **more: object) -> list[bool]:
    """Whether a rule of this text is found in each line; the same as asking it of one line."""
    one = rule(text, **more)
    found = [bool(hits) for hits in read([Pack([one])], lines)]
    assert found == [one.matches(line) for line in lines]
    return found


# The one pass


def test_an_empty_page_has_no_hits():
    assert read(PACKS, []) == []
    assert read(PACKS, ["", ""]) == [(), ()]


def test_no_rules_find_nothing():
    assert read([Pack([])], ["Share this article"]) == [()]


def test_a_longer_line_than_the_rule_allows_is_no_hit():
    assert scan("강", "강" + "a" * 10, "강" + "a" * 9, longest=10) == [False, True]


def test_a_line_of_600_characters_is_the_longest_that_is_looked_at():
    assert scan("end$", "x" * (LONGEST - 3) + "end", "x" * (LONGEST - 2) + "end", longest=LONGEST) == [True, False]


def test_the_list_mark_is_no_part_of_the_line():
    assert scan("^Print$", "#Print", "•Print", "2. Print", "• • Print") == [False] * 4
    assert scan("^Print$", "Print", "• Print", "·\u00a0Print", "- Print", "*   Print") == [True] * 5


def test_the_list_mark_does_not_count_in_the_length():
    assert scan("^Print$", "• Print", longest=5) == [True]


@pytest.mark.parametrize("text", [r"Share\s+this", r"Share[^x]*this", r"(?s)Share.this", "Share\nthis", r"\AShare\z|Share\W+this"])
def test_no_match_runs_over_the_end_of_a_line(text):
    assert names(read([Pack([rule(text)])], ["Share", "this", "Share", "", "this"])) in ([[]] * 5, [[], [], [], [], []])


def test_the_anchors_are_those_of_the_line():
    assert scan("^Share$|^$", "Share", "x Share", "Share x", "") == [True, False, False, True]


def test_separators_inside_a_line_end_no_line():
    assert scan("^Share$", "x\u2028Share", "x\x85Share", "x\fShare", "Share\u2028x") == [False] * 4


def test_the_hits_of_a_line_come_in_the_order_of_the_packs():
    pack = Pack([rule("c", "t/c"), rule("a", "t/a"), rule("b", "t/b")])
    assert names(read([pack], ["abc", "b", "ba"])) == [["t/c", "t/a", "t/b"], ["t/b"], ["t/a", "t/b"]]


def test_a_rule_that_matches_a_line_twice_is_one_hit():
    assert names(read([Pack([rule("a")])], ["aaa", "b", "aa"])) == [["test/seen"], [], ["test/seen"]]


def test_letters_without_a_code_are_read_as_a_question_mark():
    assert names(read([Pack([rule(r"^a\?$")])], ["a\ud800", "b"])) == [["test/seen"], []]


def test_spans_are_given_their_hits():
    pack = Pack([rule("^Here goes$")])
    assert [span.hits for span in Kit((pack,), ()).read(read_lines("  Here goes \nrose\n\n"))] == [pack.rules, (), ()]


def test_a_span_that_reads_differently_now_loses_the_hits_it_had():
    kit = Kit((Pack([rule("^Here goes$")]),), ())
    before = kit.read(read_lines("Here goes"))
    assert kit.read([before[0]._replace(text="There goes")]) == [before[0]._replace(text="There goes", hits=())]


def test_all_examples_of_all_packs_at_once_are_found():
    assert names(read(PACKS, EXAMPLES)) == alone(EXAMPLES)


def test_a_page_of_a_million_characters_is_scanned_too():
    lines = [*("The river rose again on Monday." for _ in range(30_000)), *EXAMPLES]
    assert names(read(PACKS, lines))[30_000:] == names(read(PACKS, EXAMPLES))


LINE = st.one_of(
    st.sampled_from(EXAMPLES),
    st.sampled_from(EXAMPLES).map("• {}".format),
    st.sampled_from(EXAMPLES).map(lambda line: line * 4),
    st.sampled_from(EXAMPLES).map(lambda line: line[1:]),
    st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])),
    st.just(""),
)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.lists(LINE, max_size=12))
def test_one_pass_says_what_each_rule_says_of_each_line(lines):
    lines = [line.strip() for line in lines]
    assert names(read(PACKS, lines)) == alone(lines)


def test_rules_survive_the_way_to_another_process():
    sent = pickle.loads(pickle.dumps(PACKS))
    assert [pack.rules for pack in sent] == [pack.rules for pack in PACKS]
    assert names(read(sent, EXAMPLES)) == names(read(PACKS, EXAMPLES))


# The shipped packs


def test_the_packs_are_found_by_folder():
    folder = Path(__file__).parents[1] / "newsclean" / "packs"
    assert {one.name.partition("/")[0] for one in RULES} == {path.stem for path in folder.glob("*.yaml")} >= {"en", "ko"}


def test_no_two_rules_share_a_name():
    assert len({one.name for one in RULES}) == len(RULES)


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.name)
def test_the_rule_keeps_its_word(one):
    assert list(broken_words(one)) == []


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.name)
def test_the_rule_takes_no_miss_of_another_of_its_stage_and_role(one):
    others = [other for other in RULES if (other.stage, other.role) == (one.stage, one.role) and other is not one]
    assert [(other.name, line) for other in others for line in other.misses if one.matches(line)] == []


@cache
def body_lines() -> tuple[str, ...]:
    samples = sorted((Path(__file__).parents[1] / "samples").glob("*.json"))
    blocks = [block for path in samples for block in json.loads(path.read_text("utf-8"))["blocks"]]
    return tuple(block["text"] for block in blocks if block["role"] in PROSE)


@pytest.mark.parametrize("one", [one for one in RULES if one.where != "edges"], ids=lambda one: one.name)
def test_the_rule_takes_no_line_of_a_story(one):
    assert len(body_lines()) > 100
    assert [line for line in body_lines() if one.matches(line)] == []


def baits(one: Rule) -> list[str]:
    """What makes slow lines, again and again, for a pattern that goes back and forth: runs, and what starts like a hit."""
    hit = one.hits[0]
    return [" ", "a ", "가", hit[: len(hit) // 2 + 1], f"{hit[:-1]}\u00a7 "]


def seconds(search: Callable[[str], object], line: str) -> float:
    start = time.thread_time()
    search(line)
    return time.thread_time() - start


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.name)
def test_the_pattern_is_linear(one):
    search = compiled(one.text).search
    for bait in baits(one):
        line = bait * (SHORT // len(bait))
        times = []
        for _ in range(RUNS):
            times.append((seconds(search, line), seconds(search, line * 2)))
            if sum(long < UNMEASURED or long <= LINEAR * short for short, long in times) == ENOUGH:
                break
        else:
            pytest.fail(f"{min(long / short for short, long in times):.1f} times as long on {bait!r}")
        assert min(long for _, long in times) <= SLOW
