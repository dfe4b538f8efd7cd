"""The whole loop, on pages nobody would write: whatever comes, nothing is lost, everything is judged once and can be explained."""

import json
import time
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import clean, filing
from newsclean.article import Article
from newsclean.document import BODY, KEPT, Document, Role, Source, Verdict, read_lines
from newsclean.errors import LostTextError, UsageError
from newsclean.kit import Kit, load_kit
from newsclean.pack import shipped
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
SHORT = ["The lock of Wickmere reopens", "해달시, 다리 다시 열어", "What happens next", "Facebook", "• Print", "Kim", "3", "▲ 다리를 건너는 시민들", "공유", "[", "##", "- "]
HITS = sorted({line for rule in shipped() for line in rule.hits})
MISSES = sorted({line for rule in shipped() for line in rule.misses})
HOSTILE = ["R&lt;D &amp;amp; &nbsp;", "\ufeff", "\u200b", "a\x1b[31mb", "Ã©tÃ© cafÃ© â€œxâ€\x9d", "강\u2028산\x85", "|a|b|", "\t a \t b \t c", "]" * 40, "." * 90, "ㅋ" * 300]
FURNITURE = st.one_of(
    *(st.sampled_from(lines) for lines in (SHORT, HITS, MISSES, HOSTILE)),
    st.lists(st.sampled_from([*SHORT, *HITS]), min_size=2, max_size=4).map(" ".join),
    st.text(st.characters()),
    st.just(""),
)
AROUND = st.lists(st.sampled_from([*SHORT, *HITS]), max_size=8)
GLUED = st.lists(st.sampled_from([*SENTENCES, *HITS]), min_size=2, max_size=4).map(" ".join)
LINE = st.one_of(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES), GLUED, FURNITURE)
PAGE = st.lists(st.tuples(LINE, st.sampled_from(["\n", "\n\n", "\n", "\r\n", "\r"])), max_size=24).map(lambda lines: "".join(map("".join, lines)))
properties = settings(derandomize=True, max_examples=300, deadline=None)


@cache
def kit() -> Kit:
    return load_kit()


def judged(text: str, stages: Stages = ORDER) -> Document:
    return judge(Document(read_lines(text), Source()), kit(), stages)


# Any page


@properties
@given(PAGE)
def test_no_character_is_lost_and_every_span_is_judged(page):
    document = judged(page)
    assert document.raw == page
    assert [span.line for span in document.spans] == sorted(span.line for span in document.spans)
    assert {span.line for span in document.spans} == set(range(1, len(read_lines(page)) + 1))
    assert all(isinstance(span.role, Role) and span.stage and span.rule for span in document.spans)
    assert all((span.role is Role.BLANK) == (span.text == "") for span in document.spans)


@properties
@given(PAGE)
def test_every_verdict_has_a_reason(page):
    assert [span for span in judged(page).spans if not why(span.stage, span.rule, kit())] == []


@properties
@given(PAGE)
def test_what_a_span_says_of_itself_is_true_of_its_text(page):
    spans = judged(page).spans
    assert [span.hits for span in spans] == kit().rules.scan([span.text for span in spans])
    assert [span.prose for span in spans] == [is_prose(span.text) for span in spans]


@properties
@given(PAGE)
def test_every_line_is_in_the_account_once(page):
    document = judged(page)
    account = filing.account(document)
    assert account.lines == account.kept + account.removed + account.blank == len(read_lines(page))
    assert sum(account.by_role.values()) == len(document.spans)


@properties
@given(PAGE)
def test_every_kept_text_is_in_the_article_and_every_removed_one_in_the_list(page):
    document = judged(page)
    article = filing.file(document, removed=True)
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
def test_json_and_yaml_parse_back_to_the_article(page):
    article = clean(page, kit(), removed=True)
    whole = article.to_dict()
    assert json.loads(load("json").render(article)) == whole
    assert yaml.safe_load(load("yaml").render(article)) == whole


@properties
@given(PAGE)
def test_markdown_is_text_for_any_terminal(page):
    text = clean(page, kit()).to_markdown()
    assert not set(text.encode().decode()) & set(map(chr, [*range(10), *range(11, 0x20), *range(0x7F, 0xA0)]))


@properties
@given(PAGE)
def test_the_same_page_gives_the_same_article(page):
    assert clean(page, kit(), removed=True) == clean(page, kit(), removed=True)


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
