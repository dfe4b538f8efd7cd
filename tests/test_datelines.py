"""Datelines at the start of a lead: where they end, which agency, from where and who with; and brackets and capitals that are none."""

import re

import pytest

from newsclean import datelines
from newsclean.article import Author
from newsclean.datelines import Lead, lead

SENTENCE = "시는 새 다리를 열었다."
ENGLISH = "The river rose on Monday."
GA, NA = Author("홍가람", "기자"), Author("이나루", "기자")
LIN = Author("林若溪", "記者")

NONE = [
    "[단독] ",
    "[속보] ",
    "[기금 전용] ",
    "[이런국장 저런주식] ",
    "[앵커] ",
    "[리포트] ",
    "[경제] ",
    "[스포츠뉴스] ",
    "[뉴스 브리핑] ",
    "[아침 뉴스] ",
    "[KBS 특집] ",
    "[AI 시대] ",
    '[홍가람/솔바람시 주민 : "물이 빠졌어요."] ',
    "(가칭) ",
    "(사진) ",
    "(사진=연합뉴스) ",
    "(x=3) ",
    "[경제=성장] ",
    "<1> ",
    "「물의 기억」 ",
    "이 축제를 꾸린 사람은 홍가람 기자 | ",
    "The mayor (left) - ",
    "Ada (12) - ",
    "The Harbour Office (HHO) - ",
    "Apple Inc. (AAPL) - ",
    "NATO – ",
    "WHO - ",
    "BREAKING: ",
    "ADA QUILL: ",
    "EDITOR'S NOTE: ",
    "COVID-19 - ",
    "THE END - ",
    "Berlin is a city of bridges. ",
    "Eileen Gu (China/Ski): ",
    "【関連記事】",
    "【速報】",
    "【新聞記者】",
    "【会社】",
    "【天気＝晴れ】",
    "【入場料＝無料】",
    "【摘要】",
    "即時報導",
    "記者首次獨家報導此事，",
    "記者會上首次報導此事，",
    "",
]
KOREAN = {
    "[해달일보] ": ("해달일보", None),
    "〔해달일보〕 ": ("해달일보", None),
    "<해달일보> ": ("해달일보", None),
    "[뉴스1] ": ("뉴스1", None),
    "[해달방송 창원] ": ("해달방송", "창원"),
    "[KBS 창원] ": ("KBS", "창원"),
    "(서울=뉴스1) ": ("뉴스1", "서울"),
    "【서울=뉴시스】": ("뉴시스", "서울"),
    "(서울·세종=뉴스1) ": ("뉴스1", "서울·세종"),
    "[도요하시(일본)=뉴시스] ": ("뉴시스", "도요하시(일본)"),
}
KOREAN_PEOPLE = {
    "[해달일보=홍가람 기자] ": ("해달일보", None, GA),
    "[ 해달일보 = 홍가람 기자 ]": ("해달일보", None, GA),
    "[해달일보 홍가람 기자] ": ("해달일보", None, GA),
    "[해달일보|홍가람·이나루 기자] ": ("해달일보", None, GA, NA),
    "[해달신문/홍가람 기자] ": ("해달신문", None, GA),
    "【해달일보 서울=홍가람 기자】": ("해달일보", "서울", GA),
    "【해달일보=서울】홍가람 기자 = ": ("해달일보", "서울", GA),
    "해달일보 홍가람 기자 | ": ("해달일보", None, GA),
    "해달일보 = 홍가람 기자 | ": ("해달일보", None, GA),
    "(서울=연합뉴스) 홍가람 이나루 기자 = ": ("연합뉴스", "서울", GA, NA),
    "(서울=연합뉴스) 홍가람기자=": ("연합뉴스", "서울", GA),
    "[서울=뉴시스]홍가람 기자 = ": ("뉴시스", "서울", GA),
    "(랄릿푸르[네팔]=연합뉴스) 홍가람 특파원 = ": ("연합뉴스", "랄릿푸르[네팔]", Author("홍가람", "특파원")),
}
LATIN = {
    "LAKEPORT, Aug. 20 (Reuters) - ": ("Reuters", "LAKEPORT"),
    "LAKEPORT, 4 March 2025 (Yonhap) -- ": ("Yonhap", "LAKEPORT"),
    "LAKEPORT, Ore. (AP) — ": ("AP", "LAKEPORT, Ore."),
    "LAKEPORT, Jamaica — ": (None, "LAKEPORT, Jamaica"),
    "PORT-AU-PRINCE, Haiti (AP) — ": ("AP", "PORT-AU-PRINCE, Haiti"),
    "KOBE – ": (None, "KOBE"),
    "OSAKA -- ": (None, "OSAKA"),
    "NEW DELHI: ": (None, "NEW DELHI"),
    "New Delhi, Mar 4 (PTI) ": ("PTI", "New Delhi"),
    "Berlin (dpa) - ": ("dpa", "Berlin"),
    "Berlin/Lindenau (dpa/lnw) – ": ("dpa/lnw", "Berlin/Lindenau"),
    "Paris (AFP) - ": ("AFP", "Paris"),
    "MADRID, 4 Mar. (EUROPA PRESS) - ": ("EUROPA PRESS", "MADRID"),
    "Madrid, 4 mar (EFE).- ": ("EFE", "Madrid"),
    "ROMA (ANSA) - ": ("ANSA", "ROMA"),
    "(ANSA) - ROMA, 04 MAR - ": ("ANSA", "ROMA"),
    "São Paulo (AE) - ": ("AE", "São Paulo"),
    "JAKARTA, KOMPAS.com - ": ("KOMPAS.com", "JAKARTA"),
    "TELUK MARAU, SUARAPELABUHAN.com – ": ("SUARAPELABUHAN.com", "TELUK MARAU"),
    "القاهرة (رويترز) - ": ("رويترز", "القاهرة"),
    "МОСКВА, 14 мая - РИА Новости. ": ("РИА Новости", "МОСКВА"),
    "МОСКВА, 14 мая /ТАСС/. ": ("ТАСС", "МОСКВА"),
    "Москва. 14 мая. INTERFAX.RU - ": ("INTERFAX.RU", "Москва"),
}
HAN = {
    "【ソウル＝松谷遥】": (None, "ソウル", Author("松谷遥")),
    "【月ケ島＝松谷遥、小峰遼太】": (None, "月ケ島", Author("松谷遥"), Author("小峰遼太")),
    "（ロンドン=松谷遥）": (None, "ロンドン", Author("松谷遥")),
    "【ソウル＝共同】": ("共同", "ソウル"),
    "【ワシントン時事】": ("時事", "ワシントン"),
    "新华社北京4月24日电 ": ("新华社", "北京"),
    "新华社北京4月24日电 题：": ("新华社", "北京"),
    "新华社北京4月24日电（记者林若溪） ": ("新华社", "北京", Author("林若溪", "记者")),
    "中新网10月17日电 ": ("中新网", None),
    "本报江城10月17日电 ": ("本报", "江城"),
    "〔記者林若溪/高雄報導〕": (None, "高雄", LIN),
    "特派記者林若溪/北京報導 ": (None, "北京", LIN),
    "［記者林若溪／綜合報導］": (None, None, LIN),
    "【記者林若溪、陸子衡／台北報導】": (None, "台北", LIN, Author("陸子衡", "記者")),
    "記者林若溪台北報導 ": (None, None, LIN),
    "【國際中心／林若溪報導】": (None, None, Author("林若溪")),
    "（中央社記者林若溪台北28日電）": ("中央社", "台北", LIN),
    "（中央社台北28日電）": ("中央社", "台北"),
    "〔即時新聞／綜合報導〕": (None, None),
}


def read(text: str, sentence: str, outlets: tuple[str, ...] = ()) -> tuple[str, tuple[object, ...]]:
    """What is left of the text behind its dateline, and what the dateline says."""
    found = lead(text + sentence, outlets)
    assert found is not None
    return (text + sentence)[found.end :], (found.agency, found.place, *found.people)


@pytest.mark.parametrize("start", NONE)
@pytest.mark.parametrize("sentence", [SENTENCE, ENGLISH])
def test_the_start_of_a_sentence_is_no_dateline(start: str, sentence: str) -> None:
    assert lead(start + sentence) is None


def test_a_reporter_who_is_the_subject_stays_in_the_sentence() -> None:
    assert read("[서울=뉴시스] ", "홍가람 기자가 쓴 책이 나왔다.") == ("홍가람 기자가 쓴 책이 나왔다.", ("뉴시스", "서울"))


@pytest.mark.parametrize(("tag", "said"), [*KOREAN.items(), *KOREAN_PEOPLE.items()], ids=[*KOREAN, *KOREAN_PEOPLE])
def test_a_korean_dateline_is_read_and_the_sentence_behind_it_stays(tag: str, said: tuple[object, ...]) -> None:
    assert read(tag, SENTENCE) == (SENTENCE, said)


@pytest.mark.parametrize(("tag", "said"), LATIN.items(), ids=LATIN)
def test_a_dateline_in_capitals_or_with_an_agency_is_read(tag: str, said: tuple[object, ...]) -> None:
    assert read(tag, ENGLISH) == (ENGLISH, said)


@pytest.mark.parametrize(("tag", "said"), HAN.items(), ids=HAN)
def test_a_chinese_or_japanese_dateline_is_read(tag: str, said: tuple[object, ...]) -> None:
    assert read(tag, "川が増水した。") == ("川が増水した。", said)


@pytest.mark.parametrize(
    ("tag", "said"),
    [("[물결] ", ("물결", None)), ("[은여울=물결] ", ("물결", "은여울")), ("[물결 서울=홍가람 기자] ", ("물결", "서울", GA))],
)
def test_a_name_that_the_page_gives_elsewhere_is_an_outlet_s(tag: str, said: tuple[object, ...]) -> None:
    assert read(tag, SENTENCE, outlets=("물결",)) == (SENTENCE, said)


def test_without_that_the_bracket_stays() -> None:
    assert (lead(f"[물결] {SENTENCE}"), lead(f"[은여울=물결] {SENTENCE}")) == (None, None)


def test_a_name_in_brackets_is_read_before_they_are_taken_for_an_outlet_s() -> None:
    assert read("〔記者林若溪／高雄報導〕", "川が増水した。", outlets=("記者林若溪／高雄報導",)) == ("川が増水した。", (None, "高雄", LIN))


def test_a_dateline_without_a_sentence_ends_where_the_text_does() -> None:
    assert lead("(서울=뉴스1)") == Lead(8, "뉴스1", "서울")


PATTERNS = {name: value for name, value in vars(datelines).items() if isinstance(value, re.Pattern)}
BAITS = [
    " ",
    "[",
    "[가",
    "[가=",
    "(서울=뉴스1) ",
    "홍가람 ",
    "홍가람·",
    "A",
    "A-",
    "A ",
    "LAKEPORT, ",
    "ア",
    "【ソウル＝",
    "记者林",
    "新华社4月",
    "МОСКВА, ",
]


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_the_pattern_is_linear(pattern, linear) -> None:
    for bait in BAITS:
        linear(pattern.search, bait)


@pytest.mark.parametrize("bait", BAITS)
def test_reading_is_linear(bait, linear) -> None:
    linear(lead, bait)
