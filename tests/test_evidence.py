"""What each fact was read from: the places are on the page, and they are where the values come from."""

from pathlib import Path

import pytest

import newsclean
from newsclean.article import FACTS
from newsclean.document import LINE, Document, Edit, Role, Source, Span, read_lines
from newsclean.evidence import located, whole, within
from newsclean.filing import file
from newsclean.kit import load_kit
from newsclean.pipeline import judge
from newsclean.readers import markdown

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "samples").glob("*.txt")) + sorted((ROOT.parent / "shared" / "seed").glob("article.txt"))
STORY = (
    "해달시가 지난달 불어난 강물로 닫았던 하류의 다리 세 곳을 모두 다시 열었다고 3일 밝혔다.\n\n"
    "시는 이달 말까지 나머지 두 곳의 난간과 가로등을 손보고 다리 아래 산책로도 다시 연다고 했다.\n"
)


@pytest.fixture(scope="module")
def kit():
    return load_kit()


def evidence(page, kit):
    """What the facts of the page were read from: key -> [(line, text, confidence)]."""
    found = newsclean.clean(page, kit, evidence=True).evidence
    return {key: [(item.line, item.text, item.confidence) for item in items] for key, items in found.items()}


def in_line(span, text):
    """The place of the text in the only span of its page."""
    return [(item.start, item.end, item.text) for item in located(Document((span,), Source()), [within(span, text)])]


def test_a_text_that_does_not_stand_there_to_the_letter_is_all_of_the_line():
    assert in_line(Span(1, "  김하늘  기자\n", "김하늘  기자"), "김하늘 기자") == [(2, 9, "김하늘  기자")]
    assert in_line(Span(1, "김하늘", "김하늘"), "") == [(0, 3, "김하늘")]


@pytest.mark.parametrize(
    ("raw", "edits", "text", "place"),
    [
        ("\ufeff 김하늘 기자\r\n", (Edit(0, 1, ""),), "김하늘", (2, 5, "김하늘")),
        ("| 김하늘 기자 |", (Edit(0, 2, ""), Edit(8, 10, "")), "김하늘 기자", (2, 8, "김하늘 기자")),
        ("A &amp; B says", (Edit(2, 7, "&"),), "& B", (2, 9, "&amp; B")),
        ("A &amp; B says", (Edit(2, 7, "&"),), "B says", (8, 14, "B says")),
        ("ab\u200bcd", (Edit(2, 3, ""),), "abcd", (0, 5, "ab\u200bcd")),
        ("x\x00YYYz", (Edit(1, 5, "강산"),), "산z", (1, 6, "\x00YYYz")),
    ],
)
def test_what_was_repaired_is_shown_as_it_came(raw, edits, text, place):
    parts, at = "", 0
    for edit in edits:
        parts, at = parts + raw[at : edit.start] + edit.text, edit.end
    assert in_line(Span(1, raw, (parts + raw[at:]).strip(), edits), text) == [place]


def test_the_pieces_of_a_line_count_from_its_start():
    spans = (Span(1, "강\n", "강"), Span(2, "김하늘 기자 ", "김하늘 기자"), Span(2, "2024.05.03\n", "2024.05.03"))
    found = located(Document(spans, Source()), [whole(spans[2]), whole(spans[1]), whole(spans[2])])
    assert [(item.line, item.start, item.end, item.text) for item in found] == [(2, 7, 17, "2024.05.03"), (2, 0, 6, "김하늘 기자")]


def test_without_being_asked_nothing_is_told_and_nothing_else_changes(kit):
    plain, told = (newsclean.clean(STORY, kit, evidence=asked).to_dict() for asked in (False, True))
    assert "evidence" not in plain
    assert {key: value for key, value in told.items() if key != "evidence"} == plain


def test_a_page_that_says_nothing_of_itself_has_none(kit):
    assert evidence(STORY, kit) == {}


def test_an_article_that_newsclean_wrote_has_none(kit):
    written = newsclean.clean(PAGES[0].read_text("utf-8"), kit).to_markdown()
    assert file(markdown.read(written.encode(), "a.md"), evidence=True).evidence == {}


def test_a_dropped_role_is_no_evidence(kit):
    document = judge(Document(read_lines(f"강이 불었다, 해달시 다리 닫아\n\n{STORY}"), Source()), kit)
    assert [file(document, drop=drop, evidence=True).evidence.keys() for drop in ((), (Role.TITLE,))] == [{"title"}, set()]


def test_a_date_without_a_label_is_less_sure_than_one_with_and_an_assumed_zone_less_again(kit):
    heads = ("입력 2024-05-03 09:10 KST", "2024-05-03 09:10 KST", "입력 2024-05-03 09:10", "2024-05-03 09:10", "입력\n2024-05-03 09:10 KST")
    pages = (f"해달시 다리 세 곳 다시 열어\n\n{head}\n\n{STORY}" for head in heads)
    assert [evidence(page, kit)["published"] for page in pages] == [
        [(3, "입력 2024-05-03 09:10 KST", 0.95)],
        [(3, "2024-05-03 09:10 KST", 0.75)],
        [(3, "입력 2024-05-03 09:10", 0.85)],
        [(3, "2024-05-03 09:10", 0.68)],
        [(3, "입력", 0.95), (4, "2024-05-03 09:10 KST", 0.95)],
    ]


def test_a_name_alone_is_less_sure_than_one_that_is_introduced(kit):
    story = (
        "The lock of Wickmere will reopen on Monday after eleven months of repairs to its gates, the canal trust said in a statement.\n\n"
        "Boats of up to twenty metres may pass the lock again from nine in the morning, and the trust expects a busy first week.\n"
    )
    pages = (f"The lock of Wickmere reopens on Monday\n\n{name}\n\n3 May 2024\n\n{story}" for name in ("By Ann Lock", "Ann Lock"))
    assert [evidence(page, kit)["authors"] for page in pages] == [[(3, "Ann Lock", 0.95)], [(3, "Ann Lock", 0.75)]]


def test_the_whole_evidence_of_a_page(kit):
    page = (
        "홈 > 사회\n\n해달시 다리 세 곳 다시 열어\n난간 손보고 산책로도 열어\n\n  • 김하늘 기자\n  • 승인 2024.05.03 17:22\n\n"
        f"[해달=해달일보] {STORY}\n다시 열린 다리를 걷는 시민들. [사진=해달시]\n\n이바다 기자 bada@example.org\n\n#다리 #산책로\n\n"
        "저작권자 © 해달일보 무단전재 및 재배포 금지\n"
    )
    assert evidence(page, kit) == {
        "title": [(3, "해달시 다리 세 곳 다시 열어", 0.75)],
        "subtitle": [(4, "난간 손보고 산책로도 열어", 0.75)],
        "section": [(1, "사회", 0.95)],
        "authors": [(6, "김하늘 기자", 0.95), (15, "이바다 기자", 0.95), (15, "bada@example.org", 0.95)],
        "publisher": [(19, "해달일보", 0.95)],
        "dateline": [(9, "[해달=해달일보]", 0.95)],
        "published": [(7, "승인 2024.05.03 17:22", 0.85)],
        "captions": [(13, "다시 열린 다리를 걷는 시민들. [사진=해달시]", 0.95)],
        "keywords": [(17, "다리", 0.95), (17, "산책로", 0.95)],
        "copyright": [(19, "저작권자 © 해달일보 무단전재 및 재배포 금지", 0.95)],
    }


@pytest.mark.parametrize("blank", [" ", "\u00a0", " \u200b"], ids=["plain", "odd blanks", "invisible characters"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_fact_has_evidence_that_stands_on_the_page(path, end, blank, kit):
    page = path.read_text("utf-8").replace(" ", blank).replace("\n", end)
    lines = [line.rstrip("\r\n") for line in LINE.findall(page)]
    article = newsclean.clean(page, kit, evidence=True)
    assert set(article.evidence) == {key for key in FACTS if getattr(article, key)}
    for items in article.evidence.values():
        assert [item.text for item in items] == [lines[item.line - 1][item.start : item.end] for item in items]
        assert all(item.text and item.text == item.text.strip() and 0 < item.confidence <= 0.95 for item in items)
    if blank == " " and article.title:
        assert article.title == " ".join(article.evidence["title"][0].text.split())
