"""The whole loop, on pages nobody would write: whatever comes, nothing is lost, everything is judged once and can be explained."""

import json
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import clean, filing
from newsclean.article import Article
from newsclean.document import BODY, KEPT, Document, Report, Role, Source, Span, Verdict, read_lines
from newsclean.errors import LostTextError, UsageError
from newsclean.kit import Kit, load_kit
from newsclean.pack import NAMES, shipped
from newsclean.pipeline import Stages, chosen, judge, name_of, why
from newsclean.prose import is_prose
from newsclean.stages import ORDER
from newsclean.writers import load

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
STORIES = {
    "The lock of Wickmere reopens": [
        "The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.",
        "Boats of up to twenty metres may pass again, and the towpath is open to walkers on both sides.",
        "“We have waited a long time for this,” said the lock keeper, who has lived beside it since she was born.",
        "Nobody was hurt.",
    ],
    "해달시, 다리 다시 열어": [
        "해달시는 지난달 불어난 강물로 닫았던 다리를 다시 열었다고 3일 밝혔다.",
        "시는 난간과 보도를 새로 고치고 가로등 마흔 개를 더 세웠다고 설명했다.",
        "한 주민은 “아이들이 먼 길을 돌아가지 않아도 돼 다행”이라고 말했다.",
        "공사비는 40억 원이 들었다.",
    ],
    "Brücke über die Müllach wieder offen": [
        "Die Brücke über die Müllach ist nach elf Monaten wieder offen, wie der Bürgermeister am Montag sagte.",
        "Lastwagen bis zwölf Tonnen dürfen sie wieder befahren, Radfahrer bekommen einen eigenen Streifen.",
        "„Wir haben lange darauf gewartet“, sagte eine Anwohnerin, die jeden Tag zur Arbeit hinüber muss.",
    ],
}
SENTENCES = [line for story in STORIES.values() for line in story] + [
    "離島の定期船は三日ぶりに再開し、港では多くの住民が出迎えたと町が発表した。",
    "大桥在关闭三个月之后重新开放，市长在现场表示安全永远是第一位的。",
]
SHORT = [
    "The lock of Wickmere reopens",
    "해달시, 다리 다시 열어",
    "What happens next",
    "Facebook",
    "• Print",
    "Kim",
    "3",
    "▲ 다리를 건너는 시민들",
    "공유",
    "[",
    "##",
    "- ",
]
HITS = sorted({line for name in NAMES for rule in shipped(name).rules for line in rule.hits})
MISSES = sorted({line for name in NAMES for rule in shipped(name).rules for line in rule.misses})
HOSTILE = [
    "R&lt;D &amp;amp; &nbsp;",
    "\ufeff",
    "\u200b",
    "a\x1b[31mb",
    "Ã©tÃ© cafÃ© â€œxâ€\x9d",
    "강\u2028산\x85",
    "|a|b|",
    "\t a \t b \t c",
    "]" * 40,
    "." * 90,
    "ㅋ" * 300,
]
FURNITURE = st.one_of(
    *(st.sampled_from(lines) for lines in (SHORT, HITS, MISSES, HOSTILE)),
    st.lists(st.sampled_from([*SHORT, *HITS]), min_size=2, max_size=4).map(" ".join),
    st.text(st.characters()),
    st.just(""),
)
AROUND = st.lists(st.sampled_from([*SHORT, *HITS]), max_size=8)
GLUED = st.lists(st.sampled_from([*SENTENCES, *HITS]), min_size=2, max_size=4).map(" ".join)
LINE = st.one_of(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES), GLUED, FURNITURE)
PAGE = st.lists(st.tuples(LINE, st.sampled_from(["\n", "\n\n", "\n", "\r\n", "\r"])), max_size=24).map(
    lambda lines: "".join(map("".join, lines))
)
READER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CONTROLS = set(map(chr, [*range(10), *range(11, 0x20), *range(0x7F, 0xA0)]))
properties = settings(derandomize=True, max_examples=300, deadline=None)


@cache
def kit() -> Kit:
    return load_kit()


def judged(text: str, stages: Stages = ORDER) -> Document:
    return judge(Document(read_lines(text), Source()), kit(), stages)


# Any page


@properties
@given(PAGE)
def test_no_character_is_lost_and_every_span_is_judged_with_a_reason(page):
    document = judged(page)
    assert document.raw == page
    assert [span.line for span in document.spans] == sorted(span.line for span in document.spans)
    assert {span.line for span in document.spans} == set(range(1, len(read_lines(page)) + 1))
    assert all(isinstance(span.role, Role) and span.stage and span.rule for span in document.spans)
    assert all((span.role is Role.BLANK) == (span.text == "") for span in document.spans)
    assert [span for span in document.spans if not why(span.stage, span.rule, kit())] == []


@properties
@given(PAGE)
def test_what_a_span_says_of_itself_is_true_of_its_text(page):
    document = judged(page)
    spans = document.spans
    fresh = kit().of_page(document).read([Span(span.line, span.raw, span.text) for span in spans])
    assert [(span.hits, span.prose) for span in spans] == [(span.hits, span.prose) for span in fresh]


@properties
@given(PAGE)
def test_every_line_is_in_the_account_once_and_in_the_article_or_in_the_list(page):
    document = judged(page)
    article = filing.file(document, removed=True)
    account = article.account
    assert account.lines == account.kept + account.removed + account.blank == len(read_lines(page))
    assert sum(account.by_role.values()) == len(document.spans)
    gone = [span for span in document.spans if span.role not in KEPT and span.role is not Role.BLANK]
    assert [(item.line, item.role, item.stage, item.rule, item.text) for item in article.removed] == [
        (span.line, span.role, span.stage, span.rule, span.text) for span in gone
    ]
    whole = " ".join("".join(block.text for block in article.blocks).split())
    for span in document.spans:
        if span.role in BODY and is_prose(span.text):
            assert squeezed(span.text)[-20:] in squeezed(whole)


def squeezed(text: str) -> str:
    return "".join(text.split())


@properties
@given(PAGE)
def test_json_and_yaml_parse_back_to_the_article_and_markdown_is_text_for_any_terminal(page):
    article = clean(page, kit(), removed=True)
    whole = article.to_dict()
    assert not set(article.to_markdown().encode().decode()) & CONTROLS
    assert json.loads(load("json").render(article)) == whole
    assert yaml.load(load("yaml").render(article), Loader=READER) == whole


@properties
@given(PAGE, st.sets(st.sampled_from([name_of(stage) for stage in ORDER])))
def test_any_stages_may_be_left_out(page, skip):
    document = judged(page, stages=chosen(skip=skip))
    assert document.raw == page
    assert {span.stage for span in document.spans} & (skip - {name_of(ORDER[-1])}) == set()


# Its own output


@properties
@given(st.sampled_from(list(STORIES)), AROUND, AROUND)
def test_no_sentence_of_a_story_goes_with_the_furniture_around_it(title, above, below):
    article = clean("\n\n".join([*above, title, *STORIES[title], *below]), kit(), removed=True)
    assert [item for item in article.removed if item.text in STORIES[title]] == []


@properties
@given(st.sampled_from(list(STORIES)), st.lists(FURNITURE, max_size=6), st.lists(FURNITURE, max_size=10))
def test_no_sentence_of_a_story_goes_when_what_was_written_is_cleaned_again(title, above, below):
    article = clean("\n\n".join([*above, title, *STORIES[title], *below]), kit())
    assert [line for line in lost(article) if line.partition(": ")[2] in STORIES[title]] == []


@pytest.mark.parametrize("page", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_that_was_cleaned_loses_no_paragraph_when_it_is_cleaned_again(page):
    assert lost(clean(page.read_text("utf-8"), kit())) == []


def lost(article: Article) -> list[str]:
    """The removed pieces that were blocks of the article before and stand nowhere now, where its title and text are cleaned again."""
    again = clean(f"{article.title or ''}\n\n{article.text}\n", kit(), removed=True)
    blocks = {squeezed(block.text) for block in article.blocks if block.role is not Role.CAPTION}
    still = {squeezed(text) for text in (again.title or "", *(block.text for block in again.blocks))}
    return [f"{item.stage}/{item.rule}: {item.text}" for item in again.removed if squeezed(item.text) in blocks - still]


# Pages that cost a story once


def kept(page: str) -> list[str]:
    return [block.text for block in clean(page, kit()).blocks]


def test_a_menu_in_one_long_line_and_a_comment_counter_cost_none_of_the_story():
    title, story = list(STORIES.items())[1]
    menu = " ".join(
        ["정치 국회 외교 국방 경제 금융 증권 부동산 산업 유통 사회 사건 법원 교육 노동 환경 의료 지역 문화 공연 책 종교 연예"] * 3
    )
    page = "\n\n".join([menu, title, "한누리 기자", "댓글 12", *story])
    assert [line for line in story if line not in kept(page)] == []


@pytest.mark.parametrize("head", ["12 Comments", "Comments (12)", "Most read", "Next article"])
@pytest.mark.parametrize("sentences", [1, 2, 3])
def test_a_notice_and_the_head_of_a_widget_above_the_story_cost_none_of_it(sentences, head):
    title, story = next(iter(STORIES.items()))
    deck = [
        "After eleven months boats may pass through the town again.",
        "The trust had promised to open the lock in spring already.",
        "Walkers had to take the road on the far side of the canal for most of the year.",
    ]
    page = "\n\n".join([title, *deck[:sentences], "Copyright 2024 The Wickmere Post", head, *story])
    assert [line for line in story if line not in kept(page)] == []


def test_a_page_of_names_alone_is_not_emptied():
    names = ["기획예산실장 표가람", "안전도시국장 마나루", "복지여성국장 여다솔", "상하수도사업소장 남라온", "감사담당관 방마루"]
    assert [name for name in names if name not in kept("\n\n".join(["[인사] 해달시", *names]))] == []


def test_a_headline_in_escaped_quotes_is_judged_by_what_it_says():
    page = "&ldquo;All Rights Reserved&rdquo; tops the charts\n\nThe song of the Quay Sisters sold forty thousand copies in a week, the record shops said.\n"
    article = clean(page, kit(), removed=True)
    assert (article.title, article.removed) == ("“All Rights Reserved” tops the charts", ())


# Time


SIGNS = [
    "a",
    "가 ",
    "1.",
    ". ",
    "▶ ",
    "© ",
    "[",
    "“a” ",
    "|",
    "• ",
    "&amp;",
    "e\u0301",
    "Ã©",
    "@",
    "홍길동 기자 ",
    "2024-01-01 ",
    "(서울=",
    "다. ",
]
LINES = [
    "▲ 사진 {}",
    "△과장 김{}",
    "Facebook",
    "• Print",
    "Home",
    "{}",
    "ⓒ 해달일보",
    "댓글 {}",
    "관련기사",
    "• item {}",
    "By Ann Moor",
    "a\tb\tc",
    "“Yes {}”",
    "[포토] {}",
]
LINEAR = 2.5  # times as long for twice as much
UNMEASURED = 0.02  # seconds; shorter times are noise
RUNS, ENOUGH = 6, 2  # of so many measurements, so many have to be linear: the machine has other work too


def seconds(page: str) -> float:
    start = time.thread_time()
    clean(page, kit())
    return time.thread_time() - start


def check_linear(shorter: str, longer: str) -> None:
    story = "\n\n".join(next(iter(STORIES.values())))
    times = []
    for _ in range(RUNS):
        times.append([seconds(f"{story}\n\n{page}\n\n{story}") for page in (shorter, longer)])
        if sum(long < UNMEASURED or long <= LINEAR * short for short, long in times) == ENOUGH:
            return
    pytest.fail(f"{min(long / short for short, long in times):.1f} times as long")


@pytest.mark.parametrize("sign", SIGNS, ids=ascii)
def test_a_line_of_twice_the_length_takes_twice_the_time(sign):
    check_linear(sign * (20_000 // len(sign)), sign * (20_000 // len(sign) * 2))


@pytest.mark.parametrize("line", LINES)
def test_twice_as_many_lines_take_twice_the_time(line):
    check_linear(*("\n".join(line.format(number) for number in range(count)) for count in (400, 800)))


# The loop itself


def stage(name: str, verdicts: Callable[[Document], list[Report]]) -> ModuleType:
    made = ModuleType(f"newsclean.stages.{name}")
    made.judge = lambda document, kit: verdicts(document)
    return made


def test_a_stage_that_judges_a_span_twice_fails_the_document():
    greedy = stage("greedy", lambda document: [Verdict(document.spans[0], Role.SHARE, rule) for rule in "ab"])
    with pytest.raises(LostTextError, match=r"^greedy judges line 1 twice$"):
        judged("The river rose.", (greedy, ORDER[-1]))


def test_a_stage_that_judges_what_another_has_judged_fails_the_document():
    first, second = (stage(name, lambda document: [Verdict(document.spans[0], Role.SHARE, "seen")]) for name in ("first", "second"))
    with pytest.raises(LostTextError, match=r"^second judges line 1 again, which first/seen has judged$"):
        judged("The river rose.", (first, second, ORDER[-1]))


def test_a_span_that_no_stage_judges_fails_the_document():
    with pytest.raises(LostTextError, match=r"^line 3 was judged by no stage$"):
        judged("\n\nThe river rose.", ())


def test_what_was_removed_against_the_prose_is_given_back_with_a_doubt():
    title, story = next(iter(STORIES.items()))
    greedy = stage("greedy", lambda document: [Verdict(span, Role.SIDEBAR, "seen") for span in document.open()])
    document = judged("\n".join([title, *story]), (greedy, ORDER[-1]))
    assert [span.rule for span in document.spans if span.prose] == ["given-back"] * 3
    assert len(document.doubts) == 1


def test_a_short_sentence_comes_back_with_the_prose_around_it():
    first, second, third, short = next(iter(STORIES.values()))
    greedy = stage("greedy", lambda document: [Verdict(span, Role.SIDEBAR, "seen") for span in document.open()])
    document = judged("\n".join([first, short, second, third]), (greedy, ORDER[-1]))
    assert [span.text for span in document.spans if span.role in BODY] == [first, short, second, third]


def test_all_stages_run_without_a_choice():
    assert chosen() == ORDER


def test_a_stage_is_skipped_by_its_name():
    assert [name_of(stage) for stage in chosen(skip=["header"])] == [name_of(stage) for stage in ORDER if name_of(stage) != "header"]


def test_the_last_stage_runs_also_where_it_was_not_chosen():
    last = name_of(ORDER[-1])
    assert [name_of(stage) for stage in chosen(only=["copyright", "normalise"])] == ["normalise", "copyright", last]
    assert chosen(skip=[last]) == ORDER


@pytest.mark.parametrize("choice", [{"skip": ["headr"]}, {"only": ["headr"]}, {"skip": ["header"], "only": ["headr"]}])
def test_a_stage_that_does_not_exist_is_said(choice):
    with pytest.raises(UsageError) as caught:
        chosen(**choice)
    assert str(caught.value) == f"no stage is called 'headr'\n  mend: the stages: {' '.join(map(name_of, ORDER))}"
