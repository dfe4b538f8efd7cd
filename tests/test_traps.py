"""What looks like furniture and is the story's, and the story's look-alikes that are furniture: the traps that cleaners are known to fall into.

Most pages are one invented story in one invented frame, so that each test shows only what is odd about its page. Where this house has to
choose, its third law chooses: doubt keeps text.
"""

from typing import NamedTuple

import pytest

import newsclean
from newsclean.article import Article, Author, Dateline
from newsclean.kit import Kit, load_kit

TITLE = "솔바람천 징검다리, 석 달 만에 다시 건넌다"
HEAD = f"{TITLE}\n\n오세린 기자 2025.03.04 09:10"
LEAD = "솔바람시가 큰비에 떠내려간 솔바람천 징검다리를 다시 놓고 4일 아침 통행을 열었다."
STONES = "징검다리는 돌 마흔두 개를 이은 것으로, 지난해 여름 물이 불어나면서 절반이 사라졌다."
RAIN = "시는 돌 사이를 손바닥 하나만큼 넓혀 물이 빠지게 했고, 비가 오면 문을 닫기로 했다."
PUPILS = "개울 건너 학교에 다니는 학생 60여 명은 석 달 동안 먼 길을 돌아 다녔다."
STORY = [LEAD, STONES, RAIN, PUPILS]
FOOT = """저작권자 © 솔바람뉴스 무단전재 및 재배포 금지

댓글 0

많이 본 뉴스
은여울 시장 골목에 켜진 등불 300개
마을버스 기사 열두 명 새로 뽑는다"""
FOOT_GONE = {
    "저작권자 © 솔바람뉴스 무단전재 및 재배포 금지": "copyright",
    "댓글 0": "comment",
    "많이 본 뉴스": "sidebar",
    "은여울 시장 골목에 켜진 등불 300개": "sidebar",
    "마을버스 기사 열두 명 새로 뽑는다": "sidebar",
}

ENGLISH_TITLE = "Stepping stones return to Marrow Bay"
ENGLISH_HEAD = f"{ENGLISH_TITLE}\n\nBy Ada Quill\n4 March 2025"
ENGLISH_STORY = [
    "The council of Marrow Bay has put back the stepping stones that last summer's flood carried off.",
    "Forty-two stones now lie a hand's width further apart, so that the water can pass between them.",
    "Sixty pupils had walked the long way round to school for three months, the head teacher said.",
]
ENGLISH_FOOT = """© 2025 The Marrow Bay Packet. All rights reserved.

Comments

Most read
Lanterns light the old market lane
Twelve new bus drivers wanted"""
ENGLISH_GONE = {
    "© 2025 The Marrow Bay Packet. All rights reserved.": "copyright",
    "Comments": "comment",
    "Most read": "sidebar",
    "Lanterns light the old market lane": "sidebar",
    "Twelve new bus drivers wanted": "sidebar",
}

SENTENCES = {
    "terms that forbid reuse": "무단 전재와 재배포를 금지한 이 약관은 지나치다는 지적을 받았다.",
    "scraping": "회사는 남의 기사를 무단 복제해 인공지능 학습에 쓰는 일을 금지해 달라고 요청했다.",
    "a lawsuit on rights": "출판사가 낸 저작권 소송은 두 해 만에 화해로 마무리됐다.",
    "protected by the law": "협회는 저작권법의 보호를 받는 사진 40장이 허락 없이 쓰였다고 밝혔다.",
    "the owner of the rights": "저작권자 허락 없이 음원을 올린 계정 열두 개가 정지됐다.",
    "English rights in Korean": "간판 아래에는 'All rights reserved'라는 문구가 작게 남아 있었다.",
    "comments": "댓글 3천 개가 하루 만에 달리면서 게시판이 한때 멈췄다.",
    "subscribers": "구독자 12만 명을 둔 그는 '좋아요' 수를 감추겠다고 말했다.",
    "likes": "좋아요 500개를 받은 글이 조회수 2위에 올랐다.",
    "a plea to subscribe": "그는 구독과 좋아요를 눌러 달라는 말을 더는 하지 않겠다고 했다.",
    "log-in in a broadcast": "로그인 후 이용할 수 있는 예약 창구가 세 시간 동안 멈췄습니다.",
    "an origin": "그는 20년차 기자 출신이다.",
    "another outlet": "YTN 보도에 따르면 사고 당시 배에는 승객 열두 명이 타고 있었다.",
    "this outlet": "이 매체는 시장이 물러날 뜻을 굳혔다는 기사를 3일 내보냈다.",
    "a press conference": "유족은 이날 오후 시청 앞에서 기자 회견을 열었다.",
    "a phone number": "참가를 바라는 주민은 031-000-2345로 전화해 신청하면 된다.",
    "a tip": "경찰은 빈집에 사람이 갇혀 있다라는 제보를 받고 출동했다.",
    "an approval": "승인을 받은 업체 여섯 곳이 다음 달 공사를 시작한다.",
    "a campaign": "회사는 광고를 유튜브와 페이스북에 실은 뒤 손님이 두 배로 늘었다고 설명했다.",
    "networks": "페이스북과 카카오톡으로 소식을 나누던 주민들이 골목에 모였다.",
    "a quoted button": "화면에는 '삭제하시겠습니까?'라는 문구가 떠 있었다.",
    "youth protection": "정부는 청소년 보호 정책을 새로 짜기로 했다.",
    "a privacy officer": "개인정보 보호책임자를 두지 않은 업체 40곳이 과태료를 물었다.",
    "a company's number": "가짜 사업자등록번호 000-00-00000을 내건 가게였다.",
    "a report": "이 보고서는 은행에도 법적 책임이 있다고 적었다.",
    "machine art": "인공지능이 생성한 그림은 누구의 것인지 다툼이 될 수 있습니다.",
    "a ruling to read": "판결 내용을 이해하려면 결정문 전체를 읽어야 한다고 변호사들은 말한다.",
    "affiliate posts": "'이 글은 제휴 활동으로 수수료를 제공받는다'는 문구를 빠뜨린 글 300건이 적발됐다.",
    "dark mode": "다크 모드를 켜면 눈이 덜 피로하다는 통념은 사실이 아니었다.",
    "related stories": "관련 기사를 참고해 만든 교재가 학교 열 곳에 놓였다.",
    "most read": "가장 많이 본 기사는 늦은 밤에 올라온 부고였다.",
}
ENGLISH_SENTENCES = {
    "subscriptions": "Readers who cancelled their subscriptions last year have started to come back, the publisher said.",
    "an advertisement": "The advertisement ran for six weeks before the regulator asked for it to be taken down.",
    "cookies": "The court ruled that the site may not set cookies before the visitor has agreed to them.",
    "rights on a sign": "The sign above the door still reads All rights reserved, though nobody knows who painted it.",
    "read more at the end": "Anyone who doubts the figures should visit the archive in the old mill and read more.",
    "a quoted Read more": 'The lesson for the pupils was short: close the laptop, open the book and "Read more".',
    "comments": "Comments from the public will be heard on Monday evening at the town hall.",
    "a school's newsletter": "Parents can sign up for the newsletter of the school at the front desk, the head teacher said.",
    "an inbox": "The messages are sent straight to your inbox and look as if the bank had written them, police said.",
    "members of the public": "This archive is open to members of the public on the first Saturday of every month.",
    "published in": "Published in 1962, the novel sold three thousand copies and was then forgotten for decades.",
    "a late lecturer": "Marlow was a lecturer at the college for thirty years before he turned to farming.",
    "an image": "Friends say that she never cared for her public image: calm on stage and shy at home.",
    "an update": "Updated in 2019, the flood map still leaves out the lower half of the valley.",
}
PLACES = {"as the lead": 0, "in the middle": 1, "as the last": 2}


class Told(NamedTuple):
    """What a reader gets, and the lines that are gone with their roles."""

    title: str | None
    body: list[str]
    gone: dict[str, str]


@pytest.fixture(scope="module")
def kit() -> Kit:
    return load_kit()


def clean(page: str, kit: Kit) -> Article:
    return newsclean.clean(page, kit, removed=True)


def korean(*story: str, head: str = HEAD, foot: str = FOOT) -> str:
    return "\n\n".join((head, *story, foot))


def english(*story: str) -> str:
    return "\n\n".join((ENGLISH_HEAD, *story, ENGLISH_FOOT))


def body(article: Article) -> list[str]:
    return article.text.split("\n\n") if article.text else []


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.role), block.text) for block in article.blocks]


def gone(article: Article) -> dict[str, str]:
    return {item.text: str(item.role) for item in article.removed or ()}


def told(page: str, kit: Kit) -> Told:
    article = clean(page, kit)
    return Told(article.title, body(article), gone(article))


# --- sentences that speak of furniture (traps 4, 5, 6 and their kind) --------------------------------------------------------


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
def test_a_sentence_that_speaks_of_furniture_stays(sentence: str, place: int, kit: Kit) -> None:
    story = [LEAD, STONES]
    story.insert(place, sentence)
    assert told(korean(*story), kit) == Told(TITLE, story, FOOT_GONE)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("sentence", ENGLISH_SENTENCES.values(), ids=ENGLISH_SENTENCES)
def test_an_english_sentence_that_speaks_of_furniture_stays(sentence: str, place: int, kit: Kit) -> None:
    story = ENGLISH_STORY[:2]
    story.insert(place, sentence)
    assert told(english(*story), kit) == Told(ENGLISH_TITLE, story, ENGLISH_GONE)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_anzeige_erstatten_is_no_advertisement(place: int, kit: Kit) -> None:
    story = [
        "Die Stadt Lindenau eröffnet am Montag eine neue Wache am Marktplatz, sie ist Tag und Nacht besetzt.",
        "Zwölf Beamte ziehen aus dem alten Gebäude um, das im Sommer abgerissen wird und einem Park weicht.",
    ]
    story.insert(place, "Wer Anzeige erstatten will, kann das künftig auch im Rathaus der Stadt Lindenau tun.")
    head = "Neue Wache am Marktplatz in Lindenau\n\nVon Marta Quast\n4. März 2025, 09:10 Uhr"
    page = "\n\n".join((head, *story[:2], "Anzeige", story[2], "© 2025 Lindenauer Bote. Alle Rechte vorbehalten."))
    furniture = {"Anzeige": "advertisement", "© 2025 Lindenauer Bote. Alle Rechte vorbehalten.": "copyright"}
    assert told(page, kit) == Told("Neue Wache am Marktplatz in Lindenau", story, furniture)


def test_a_button_quoted_as_a_line_of_the_story_stays(kit: Kit) -> None:
    story = [LEAD, "“그래도 삭제하시겠습니까?”", "화면에 뜬 이 문구 앞에서 그는 한참을 망설였다고 한다.", STONES]
    assert told(korean(*story), kit) == Told(TITLE, story, FOOT_GONE)


def test_addresses_of_the_story_stay_and_the_sign_off_names_the_reporter(kit: Kit) -> None:
    story = [LEAD, "걷기 모임 신청은 walk@solcity.example로 7일까지 받는다.", STONES, "문의 : 솔바람시 하천과 031-000-2345"]
    article = clean(korean(*story, "오세린 기자 serin@sol.example"), kit)
    assert (body(article), article.authors) == (story, (Author("오세린", "기자", "serin@sol.example"),))


# --- 1: marked lines and enumerations ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", ["△", "▲"], ids=["hollow", "solid"])
def test_an_enumeration_inside_a_sentence_stays(mark: str, kit: Kit) -> None:
    counted = f"시는 {mark}돌 교체 {mark}난간 설치 {mark}조명 확대에 모두 3억 원을 쓴다고 밝혔다."
    led = f"{mark}돌 교체 {mark}난간 설치 {mark}조명 확대에 모두 3억 원이 든다고 시는 밝혔다."
    assert told(korean(LEAD, counted, led, STONES), kit) == Told(TITLE, [LEAD, counted, led, STONES], FOOT_GONE)


def test_appointments_of_nothing_but_marked_lines_are_the_article(kit: Kit) -> None:
    page = "[인사] 솔바람시\n\n오세린 기자 2025.03.04 09:10\n\n▲하천과장 서하람\n▲도서관과장 윤가람\n▲교통과장 표나루\n\n" + FOOT
    expected = [("list_item", "하천과장 서하람"), ("list_item", "도서관과장 윤가람"), ("list_item", "교통과장 표나루")]
    article = clean(page, kit)
    assert (article.title, blocks(article), gone(article), article.captions) == ("[인사] 솔바람시", expected, FOOT_GONE, ())


def test_an_obituary_of_marked_lines_is_the_article(kit: Kit) -> None:
    page = (
        "[부고] 서하람(솔바람뉴스 편집부장) 씨 모친상\n\n오세린 기자 2025.03.04 09:10\n\n"
        "▲ 윤정자 씨 별세, 서하람(솔바람뉴스 편집부장) 씨 모친상\n▲ 빈소 솔바람의료원 장례식장 2호실\n▲ 발인 6일 오전 8시\n▲ 연락처 031-000-4444\n\n"
    )
    expected = [
        "윤정자 씨 별세, 서하람(솔바람뉴스 편집부장) 씨 모친상",
        "빈소 솔바람의료원 장례식장 2호실",
        "발인 6일 오전 8시",
        "연락처 031-000-4444",
    ]
    assert told(page + FOOT, kit) == Told("[부고] 서하람(솔바람뉴스 편집부장) 씨 모친상", expected, FOOT_GONE)


def test_an_obituary_of_one_marked_line_is_not_lost(kit: Kit) -> None:
    page = "[부고] 윤정자 씨 별세\n\n2025.03.04 09:10\n\n▲ 윤정자 씨 별세, 서하람 씨 모친상 = 3일 오전 6시, 솔바람의료원, 발인 6일 오전 8시\n\n"
    expected = ["윤정자 씨 별세, 서하람 씨 모친상 = 3일 오전 6시, 솔바람의료원, 발인 6일 오전 8시"]
    assert told(page + FOOT, kit) == Told("[부고] 윤정자 씨 별세", expected, FOOT_GONE)


# --- 2, 3: datelines and wire captions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tag", ["[반론] ", "[기금 전용] ", "<1> ", "(가칭) ", "「물의 기억」 "], ids=["a reply", "a subject", "a number", "an aside", "a work"]
)
def test_a_bracket_that_names_no_outlet_is_the_sentence_s_own(tag: str, kit: Kit) -> None:
    article = clean(korean(tag + LEAD, STONES), kit)
    assert (body(article), article.dateline) == ([tag + LEAD, STONES], None)


@pytest.mark.parametrize(
    ("tag", "dateline"),
    [
        ("[솔바람뉴스] ", Dateline("솔바람뉴스", None)),
        ("[솔바람뉴스=오세린 기자] ", Dateline("솔바람뉴스", None)),
        ("[솔바람뉴스 오세린 기자] ", Dateline("솔바람뉴스", None)),
        ("[ 솔바람뉴스 = 오세린 기자 ]", Dateline("솔바람뉴스", None)),
        ("(은여울=다온통신) 오세린 기자 = ", Dateline("다온통신", "은여울")),
        ("[은여울=다온통신]오세린 기자 = ", Dateline("다온통신", "은여울")),
        ("(은여울·솔바람=다온통신) ", Dateline("다온통신", "은여울·솔바람")),
        ("【솔바람뉴스 은여울=오세린 기자】", Dateline("솔바람뉴스", "은여울")),
        ("솔바람뉴스 오세린 기자 | ", Dateline("솔바람뉴스", None)),
    ],
    ids=["outlet", "outlet=name", "outlet name", "spaced", "wire", "wire, no blanks", "two places", "outlet place=name", "no brackets"],
)
def test_a_dateline_goes_to_its_field_and_the_lead_behind_it_stays(tag: str, dateline: Dateline, kit: Kit) -> None:
    article = clean(korean(tag + LEAD, STONES), kit)
    assert (body(article), article.dateline, article.authors) == ([LEAD, STONES], dateline, (Author("오세린", "기자"),))


WIRES = {"round": "(솔바람=연합뉴스) 오세린 기자 = ", "square": "[솔바람=뉴시스]오세린 기자 = "}
SHOWN = "4일 오전 솔바람천에서 학생들이 새로 놓은 징검다리를 건너고 있다."


@pytest.mark.parametrize("prefix", WIRES.values(), ids=WIRES)
def test_only_the_date_behind_it_tells_a_wire_caption_from_the_lead(prefix: str, kit: Kit) -> None:
    article = clean(korean(f"{prefix}{SHOWN} 2025.3.1 serin@wire.example", prefix + LEAD, STONES), kit)
    assert (len(article.captions), body(article), gone(article)) == (1, [LEAD, STONES], FOOT_GONE)
    assert (article.authors[0].name, article.published) == ("오세린", "2025-03-04T09:10:00+09:00")


@pytest.mark.parametrize("prefix", WIRES.values(), ids=WIRES)
def test_a_wire_caption_says_what_the_picture_shows(prefix: str, kit: Kit) -> None:
    article = clean(korean(f"{prefix}{SHOWN} 2025.3.1 serin@wire.example", prefix + LEAD, STONES), kit)
    assert [item.text for item in article.captions] == [SHOWN]


def test_a_wire_caption_with_its_credit_is_one_caption(kit: Kit) -> None:
    shown = "[솔바람=뉴시스] 솔바람천 징검다리의 모습. (사진=솔바람시 제공) 2025.03.04. photo@wire.example *재판매 및 DB 금지"
    article = clean(korean(shown, "[솔바람=뉴시스] 오세린 기자 = " + LEAD, STONES), kit)
    captions = [(item.text, item.credit) for item in article.captions]
    assert (captions, body(article)) == ([("솔바람천 징검다리의 모습.", "솔바람시")], [LEAD, STONES])


# --- 7: one line, several things ---------------------------------------------------------------------------------------------


def test_a_page_of_one_line_loses_its_tail_alone(kit: Kit) -> None:
    blob = "".join(STORY)
    tail = "오세린 기자 serin@sol.example▶ 솔바람뉴스 채널 구독하고 아침 소식 받아보기ⓒ 솔바람뉴스, 무단전재 및 재배포 금지"
    article = clean(blob + tail, kit)
    furniture = {"▶ 솔바람뉴스 채널 구독하고 아침 소식 받아보기": "subscription", "ⓒ 솔바람뉴스, 무단전재 및 재배포 금지": "copyright"}
    assert (body(article), gone(article), article.authors) == ([blob], furniture, (Author("오세린", "기자", "serin@sol.example"),))


def test_a_related_title_glued_behind_the_story_is_cut_off(kit: Kit) -> None:
    blob = "".join(STORY)
    article = clean(blob + "▶관련기사: 솔바람천 산책로 2.4㎞ 내년 봄 다시 잇는다[저작권자ⓒ 솔바람뉴스. 무단전재-재배포 금지]", kit)
    furniture = {
        "▶관련기사: 솔바람천 산책로 2.4㎞ 내년 봄 다시 잇는다": "related",
        "[저작권자ⓒ 솔바람뉴스. 무단전재-재배포 금지]": "copyright",
    }
    assert (body(article), gone(article)) == ([blob], furniture)


def test_a_page_of_one_line_that_quotes_a_notice_keeps_it(kit: Kit) -> None:
    blob = f"{LEAD}{STONES}표지판에는 ‘ⓒ 솔바람시 무단전재 금지’라고 적혀 있어 주민들이 웃었다.{PUPILS}"
    assert told(blob, kit) == Told(None, [blob], {})


# --- 8: decks and headings ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", ["", "◆ ", "■ ", "◇ "], ids=["unmarked", "diamond", "square", "hollow diamond"])
def test_a_deck_stands_above_the_story_and_a_heading_inside(mark: str, kit: Kit) -> None:
    deck = "돌 마흔두 개 새로 놓아\n비 오면 문 닫기로"
    article = clean(korean(deck, LEAD, STONES, RAIN, mark + "먼 길 돌던 아이들", PUPILS), kit)
    expected = [*(("paragraph", text) for text in STORY[:3]), ("heading", mark + "먼 길 돌던 아이들"), ("paragraph", PUPILS)]
    assert (article.subtitle, blocks(article), gone(article)) == (deck, expected, FOOT_GONE)
    assert article.authors == (Author("오세린", "기자"),)


# --- 9: labels of other lists above the story --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "label",
    ["포토뉴스", "주요 뉴스", "최신뉴스", "많이 본 기사", "관련기사", "속보"],
    ids=["photo news", "main news", "latest", "most read", "related", "breaking"],
)
def test_a_label_as_the_first_line_takes_nothing_with_it(label: str, kit: Kit) -> None:
    article = clean(f"{label}\n\n{korean(*STORY)}", kit)
    assert (article.title, body(article), article.published) == (TITLE, STORY, "2025-03-04T09:10:00+09:00")
    assert {text for text in gone(article) if text not in FOOT_GONE} == {label}


def test_a_list_of_other_titles_above_the_story_goes_alone(kit: Kit) -> None:
    listed = [
        "솔바람뉴스 주요뉴스",
        "  • 은여울 시장 골목에 켜진 등불..",
        "  • 마을버스 기사 열두 명 새로..",
        "  • 폐교 운동장에 심은 해바라기..",
    ]
    page = "\n".join(listed) + "\n\n" + korean(*STORY)
    assert told(page, kit) == Told(TITLE, STORY, {line.strip(): "sidebar" for line in listed} | FOOT_GONE)


def test_a_most_read_head_above_a_page_of_prose_leaves_the_prose(kit: Kit) -> None:
    story = [*ENGLISH_STORY, "The stones were cut from the same quarry that served the harbour wall a century ago."]
    assert told("\n\n".join(("Most read", *story)), kit) == Told(None, story, {"Most read": "sidebar"})


def test_a_most_read_head_below_the_byline_leaves_the_prose(kit: Kit) -> None:
    page = "\n\n".join((ENGLISH_HEAD, "Most read", *ENGLISH_STORY))
    assert told(page, kit) == Told(ENGLISH_TITLE, ENGLISH_STORY, {"Most read": "sidebar"})


def test_a_page_whose_whole_prose_stands_in_a_summary_keeps_it(kit: Kit) -> None:
    article = clean(korean("AI 요약", *STORY, "AI가 요약한 내용으로 실제와 다를 수 있습니다."), kit)
    assert (article.title, [line for line in body(article) if line in STORY]) == (TITLE, STORY)


def test_a_most_read_head_inside_a_page_of_prose_leaves_the_prose(kit: Kit) -> None:
    assert told("\n\n".join((*STORY[:2], "많이 본 뉴스", *STORY[2:])), kit) == Told(None, STORY, {"많이 본 뉴스": "sidebar"})


# --- 10, 14: tables, lists, transcripts, interviews, dialogue, poems ---------------------------------------------------------


def test_a_story_set_in_table_cells_is_not_lost(kit: Kit) -> None:
    article = clean("\n".join(f"| {line} |" for line in (TITLE, *STORY)), kit)
    assert [line for line in (TITLE, *STORY) if line not in f"{article.title}\n{article.text}"] == []
    assert gone(article) == {}


def test_a_table_of_prices_is_one_table(kit: Kit) -> None:
    table = "종목 | 종가 | 등락\n가람제강 | 12,300 | +150\n나루화학 | 8,450 | -90"
    article = clean(korean(LEAD, table, STONES), kit)
    assert (blocks(article), gone(article)) == ([("paragraph", LEAD), ("table", table), ("paragraph", STONES)], FOOT_GONE)


def test_a_numbered_list_stays_a_list(kit: Kit) -> None:
    listed = "1. 참가비 1만 원(점심 제공)\n2. 편한 신발과 물 한 병\n3. 비가 오면 다음 주로 미룸"
    items = [("list_item", "참가비 1만 원(점심 제공)"), ("list_item", "편한 신발과 물 한 병"), ("list_item", "비가 오면 다음 주로 미룸")]
    article = clean(korean(LEAD, "걷기 모임 안내", listed, STONES), kit)
    assert blocks(article) == [("paragraph", LEAD), ("heading", "걷기 모임 안내"), *items, ("paragraph", STONES)]


def test_facts_behind_pointers_are_a_list_of_the_story(kit: Kit) -> None:
    listed = "▶ 언제: 4일 오전 9시\n▶ 어디서: 솔바람천 아랫목\n▶ 누가: 시민 누구나"
    article = clean(korean(LEAD, listed, STONES), kit)
    assert body(article) == [LEAD, "언제: 4일 오전 9시", "어디서: 솔바람천 아랫목", "누가: 시민 누구나", STONES]


def test_a_transcript_keeps_its_voices_and_loses_the_sign_off(kit: Kit) -> None:
    voice = '[표나루/솔바람시 주민 : "물이 빠지는 데 석 달이 걸렸어요."]'
    spoken = "아이들은 그동안 먼 길을 돌아 학교에 다녔습니다."
    article = clean(
        korean("[앵커]", "솔바람천 징검다리가 다시 놓였습니다.", "[리포트]", spoken, voice, "솔바람방송 뉴스 오세린입니다."), kit
    )
    expected = [
        ("heading", "[앵커]"),
        ("paragraph", "솔바람천 징검다리가 다시 놓였습니다."),
        ("heading", "[리포트]"),
        ("paragraph", spoken),
        ("quote", voice),
    ]
    assert (blocks(article), gone(article)) == (expected, FOOT_GONE)


@pytest.mark.parametrize(
    ("asks", "answers"), [("Q. ", "A. "), ("― ", ""), ("- ", "▲ "), ("문 : ", "답 : ")], ids=["Q and A", "dash", "dash and mark", "labels"]
)
def test_an_interview_keeps_every_question_and_answer(asks: str, answers: str, kit: Kit) -> None:
    turns = [
        asks + "징검다리를 왜 돌로 다시 놓았나",
        answers + "물이 돌 사이로 빠져야 다리가 버틴다고 봤습니다.",
        asks + "비가 오면",
        answers + "문을 닫습니다.",
    ]
    article = clean(korean(LEAD, *turns), kit)
    assert [turn for turn in turns if turn.removeprefix("- ").removeprefix("▲ ") not in article.text] == []
    assert gone(article) == FOOT_GONE


def test_a_poem_keeps_its_refrain(kit: Kit) -> None:
    verses = ["강은 돌아오지 않는다고", "건너는 이마다 말하지만", "돌은 그 자리에 남아", "강은 돌아오지 않는다고", "저 혼자 중얼거린다"]
    article = clean(korean(LEAD, "\n".join(verses), STONES), kit)
    assert (article.text.replace("\n\n", "\n"), gone(article)) == ("\n".join((LEAD, *verses, STONES)), FOOT_GONE)


# --- 13: what stands twice ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["“건너라 건너라 돌이 부르는 강물을”", "건너라 건너라 돌이 부르는 강물을"], ids=["quoted", "bare"])
def test_a_refrain_sung_twice_in_a_row_is_no_caption(line: str, kit: Kit) -> None:
    article = clean(korean(LEAD, f"{line}\n{line}", "합창단은 이 대목을 두 번 불렀다.", STONES), kit)
    assert (article.text.count(line), article.captions, gone(article)) == (2, (), FOOT_GONE)


def test_a_story_may_say_its_title_again(kit: Kit) -> None:
    head = "강은 돌아오지 않는다\n\n오세린 기자 2025.03.04 09:10"
    story = [LEAD, "시인은 무대에서 이렇게 읊었다.", "강은 돌아오지 않는다", "관객은 숨을 죽였다.", "강은 돌아오지 않는다", STONES]
    assert told(korean(*story, head=head), kit) == Told("강은 돌아오지 않는다", story, FOOT_GONE)


def test_a_lead_that_opens_with_the_title_stays_whole(kit: Kit) -> None:
    lead = f"{TITLE}. 시는 4일 아침 통행을 열었다고 밝혔다."
    assert told(korean(lead, STONES), kit) == Told(TITLE, [lead, STONES], FOOT_GONE)


def test_a_caption_printed_twice_is_kept_once(kit: Kit) -> None:
    line = "▲ 새로 놓은 징검다리를 건너는 학생들. 사진=솔바람시"
    article = clean(korean(f"{line}\n{line}", LEAD, STONES), kit)
    captions = [(item.text, item.credit) for item in article.captions]
    assert (captions, gone(article)) == ([("새로 놓은 징검다리를 건너는 학생들.", "솔바람시")], {line: "duplicate"} | FOOT_GONE)


# --- 11, 15: sidebars --------------------------------------------------------------------------------------------------------

TEASER = (
    "[솔바람뉴스] 은여울시가 오래된 시장 골목에 등불 300개를 달았다고 1일 밝혔다. 상인회는 저녁 손님이 두 배로 늘었다고 전했다."
    "등불은 해가 지면 저절로 켜지고 자정에 꺼진다. 시는 겨울까지 골목 네 곳에 등불을 더 달 계획이며 상인들은 이참에 낡은 간"
)
SIDEBARS = f"""최신뉴스

은여울 시장 골목에 켜진 등불

남도현 기자 2025.03.01 08:00

{TEASER}

마을버스 기사 열두 명 새로 뽑는다

{TEASER.replace("은여울시", "가온시")}

PHOTO NEWS

더보기

많이 본 기사"""
NOTICE = "저작권자 © 솔바람뉴스 무단전재 및 재배포 금지"


def test_a_teaser_that_looks_like_an_article_gives_nothing_to_this_one(kit: Kit) -> None:
    page = korean(*STORY, foot=f"{NOTICE}\n\n{SIDEBARS}")
    article = clean(page, kit)
    expected = {NOTICE: "copyright"} | {line: "sidebar" for line in SIDEBARS.split("\n") if line}
    assert (article.title, body(article), gone(article)) == (TITLE, STORY, expected)
    assert (article.authors, article.published, article.modified) == ((Author("오세린", "기자"),), "2025-03-04T09:10:00+09:00", None)


def test_teasers_without_a_notice_before_them_are_no_story(kit: Kit) -> None:
    article = clean(korean(*STORY, foot=SIDEBARS), kit)
    assert (article.title, body(article), article.authors) == (TITLE, STORY, (Author("오세린", "기자"),))


def test_two_pages_with_one_sidebar_are_two_articles(kit: Kit) -> None:
    foot = f"{NOTICE}\n\n{SIDEBARS}"
    flash = "가온시 버스 정류장 열두 곳에 온열 의자가 놓였다."
    first = clean(korean(*STORY[:2], foot=foot), kit)
    second = clean(korean(flash, head="가온시 정류장에 온열 의자\n\n2025.03.05 10:00", foot=foot), kit)
    assert (body(first), body(second)) == (STORY[:2], [flash])


def test_the_same_story_under_two_titles_has_equal_bodies(kit: Kit) -> None:
    first = clean(korean(*STORY), kit)
    second = clean(korean(*STORY, head="솔바람천 징검다리 다시 놓였다\n\n오세린 기자 2025.03.05 10:00"), kit)
    assert (first.title, second.title, body(first)) == (TITLE, "솔바람천 징검다리 다시 놓였다", body(second))


# --- 12, 16: pictures --------------------------------------------------------------------------------------------------------


def test_the_date_of_a_caption_is_not_the_story_s(kit: Kit) -> None:
    picture = "▲ 물에 잠긴 솔바람천. 2024.8.30. 사진=솔바람시"
    stamped, bare = clean(korean(picture, LEAD, STONES), kit), clean(korean(picture, LEAD, STONES, head=TITLE), kit)
    assert (stamped.published, stamped.modified, body(stamped)) == ("2025-03-04T09:10:00+09:00", None, [LEAD, STONES])
    assert (bare.published, bare.modified, body(bare)) == (None, None, [LEAD, STONES])


def test_a_date_in_the_story_is_not_its_stamp(kit: Kit) -> None:
    story = [LEAD, "공사는 2024. 11. 20. 시작해 2025년 2월 28일 끝났다."]
    article = clean(korean(*story, head=TITLE), kit)
    assert (article.published, article.modified, body(article)) == (None, None, story)


def test_a_page_of_a_picture_tells_its_caption_and_says_so(kit: Kit) -> None:
    head = "[포토] 솔바람천 징검다리 건너는 학생들\n\n2025.03.04 09:10"
    article = clean(korean("▲ 4일 솔바람천에서 학생들이 징검다리를 건너고 있다. 사진=솔바람시", head=head), kit)
    assert body(article) == ["4일 솔바람천에서 학생들이 징검다리를 건너고 있다."]
    assert (article.title, gone(article)) == ("[포토] 솔바람천 징검다리 건너는 학생들", FOOT_GONE)
    assert article.doubts == ("the page holds no text but captions, so they are its body",)


# --- 17, 18: languages and damage --------------------------------------------------------------------------------------------


def test_english_lines_inside_a_korean_story_stay(kit: Kit) -> None:
    story = [LEAD, '"The river keeps the names we gave it," the choir sang.', "Follow the water home, and read more of the stones", STONES]
    assert told(korean(*story), kit) == Told(TITLE, story, FOOT_GONE)


def test_a_damaged_line_among_good_ones_is_mended_and_no_other_touched(kit: Kit) -> None:
    damaged = STONES.encode("cp949").decode("latin-1")
    assert told(korean(LEAD, damaged, RAIN), kit) == Told(TITLE, [LEAD, STONES, RAIN], FOOT_GONE)


def test_letters_with_accents_in_a_korean_story_are_no_damage(kit: Kit) -> None:
    story = [LEAD, "시인 ‘José Peña’와 화가 ‘Zoë Müller’가 함께 쓴 글이 다리 곁에 걸렸다."]
    assert told(korean(*story), kit) == Told(TITLE, story, FOOT_GONE)


def test_a_notice_whose_sign_was_lost_is_a_notice(kit: Kit) -> None:
    notice = "? 솔바람뉴스(sol.example), 무단전재 및 재배포 금지"
    article = clean(korean(*STORY, foot=notice), kit)
    assert (body(article), gone(article), article.publisher) == (STORY, {notice: "copyright"}, "솔바람뉴스")


@pytest.mark.parametrize("text", ["R&D", "A & B", "A;B;C", "AT&T;", "&;", "quot"])
def test_signs_that_are_no_entities_stay(text: str, kit: Kit) -> None:
    story = [LEAD, f"돌에는 ‘{text}’라는 글씨가 새겨졌다고 시는 밝혔다."]
    assert told(korean(*story), kit) == Told(TITLE, story, FOOT_GONE)


@pytest.mark.parametrize(
    ("debris", "read"),
    [
        ("&quot;물&quot;", '"물"'),
        ("quot;물quot;", '"물"'),
        ("&amp;quot;물&amp;quot;", '"물"'),
        ("&amp;#39;물&amp;#39;", "'물'"),
        ("amp;#39;물amp;#39;", "'물'"),
        ("apos;물apos;", "'물'"),
        ("물&amp;돌", "물&돌"),
        ("물&amp;amp;돌", "물&돌"),
        ("물&lt;돌", "물<돌"),
    ],
    ids=["quot", "quot short of its &", "quot twice", "39 twice", "39 short of its &", "apos short of its &", "amp", "amp twice", "lt"],
)
def test_entities_that_a_scraper_left_are_read(debris: str, read: str, kit: Kit) -> None:
    page = korean(
        LEAD,
        f"돌에는 {debris}라는 글씨가 새겨졌다고 시는 밝혔다.",
        head=f"솔바람천 징검다리 {debris} 다시 건넌다\n\n오세린 기자 2025.03.04 09:10",
    )
    expected = [LEAD, f"돌에는 {read}라는 글씨가 새겨졌다고 시는 밝혔다."]
    assert told(page, kit) == Told(f"솔바람천 징검다리 {read} 다시 건넌다", expected, FOOT_GONE)


def test_a_character_that_nobody_could_read_stays(kit: Kit) -> None:
    story = [LEAD, "돌에는 \ufffd솔\ufffd 자와 ‘2025’라는 숫자가 함께 새겨졌다."]
    assert told(korean(*story), kit) == Told(TITLE, story, FOOT_GONE)


# --- where the story ends, and where it does not ------------------------------------------------------------------------------


def test_a_flash_of_two_sentences_is_an_article(kit: Kit) -> None:
    flash = "솔바람대교 통행이 4일 오전 9시 다시 시작됐다. 시는 점검을 마쳤다고 밝혔다."
    head = "[속보] 솔바람대교 통행 재개\n\n2025.03.04 09:10"
    assert told(korean(flash, head=head), kit) == Told("[속보] 솔바람대교 통행 재개", [flash], FOOT_GONE)


def test_a_notice_on_top_of_the_page_ends_nothing(kit: Kit) -> None:
    top = "ⓒ 솔바람뉴스 무단전재 및 재배포 금지"
    assert told(f"{top}\n\n{korean(*STORY)}", kit) == Told(TITLE, STORY, {top: "copyright"} | FOOT_GONE)


@pytest.mark.parametrize("behind", [1, 2, 3], ids=["early", "half-way", "late"])
def test_a_notice_under_a_picture_does_not_end_the_story(behind: int, kit: Kit) -> None:
    picture = "▲ 새로 놓은 징검다리. 사진=솔바람시\nⓒ 솔바람뉴스 무단전재 및 재배포 금지"
    page = korean(*STORY[:behind], picture, *STORY[behind:])
    assert told(page, kit) == Told(TITLE, STORY, {"ⓒ 솔바람뉴스 무단전재 및 재배포 금지": "copyright"} | FOOT_GONE)


@pytest.mark.parametrize("behind", [1, 2, 3])
def test_the_story_goes_on_behind_a_box_of_related_titles(behind: int, kit: Kit) -> None:
    titles = ["은여울 시장 골목에 켜진 등불", "마을버스 기사 열두 명 뽑는다", "폐교 운동장에 심은 해바라기"]
    page = korean(*STORY[:behind], "\n".join(["관련기사", *titles]), *STORY[behind:])
    assert told(page, kit) == Told(TITLE, STORY, dict.fromkeys(("관련기사", *titles), "related") | FOOT_GONE)


@pytest.mark.parametrize("behind", [1, 2, 3])
def test_the_story_goes_on_behind_a_list_of_related_titles(behind: int, kit: Kit) -> None:
    listed = "[관련기사]\n  • 은여울 시장 골목에 켜진 등불\n  • 마을버스 기사 열두 명 뽑는다\n  • 폐교 운동장에 심은 해바라기"
    page = korean(*STORY[:behind], listed, *STORY[behind:])
    assert told(page, kit) == Told(TITLE, STORY, {line.strip(): "related" for line in listed.split("\n")} | FOOT_GONE)


@pytest.mark.parametrize("sentences", [1, 5], ids=["a short deck", "a deck as long as a story"])
def test_a_comments_button_in_the_head_ends_nothing(sentences: int, kit: Kit) -> None:
    deck = " ".join(
        (
            "물에 떠내려간 솔바람천 징검다리가 돌아왔다.",
            "돌 사이를 넓히고 비가 오면 닫는 문을 달아 다시는 떠내려가지 않게 했다.",
            "석 달 동안 먼 길을 돌던 학생들은 첫날 아침부터 줄을 서서 다리를 건넜다.",
            "시는 봄까지 개울 아래쪽에도 같은 징검다리를 두 곳 더 놓을 생각이다.",
            "주민들은 개울이 다시 동네의 한가운데가 됐다며 반겼다.",
        )[:sentences]
    )
    head = f"{TITLE}\n\n{deck}\n\n오세린 기자 2025.03.04 09:10\n\n댓글 3"
    article = clean(korean(*STORY, head=head), kit)
    assert (article.subtitle, article.authors) == (deck, (Author("오세린", "기자"),))
    assert (body(article), gone(article)) == (STORY, {"댓글 3": "comment"} | FOOT_GONE)
