"""The grammar of datelines: which agency files the report, from where, and who with.

    (서울=연합뉴스) 홍길동 기자 =      [뉴스스텝]      LAKEPORT, Aug. 20 (Reuters) -      【ソウル＝小池】      新华社北京4月24日电

A bracket alone may also hold a column's name or a tag of the title, so it has to name an outlet, or a place and an outlet.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from newsclean.article import Author
from newsclean.bylines import AGENCIES, is_outlet, people

REPORTER = r"(?:기자|특파원|통신원|앵커|PD|논설위원)"
NAMES = rf"(?:[가-힣]{{2,4}}[\s·,]{{0,2}}){{1,4}}{REPORTER}(?=[\s=＝:|ㅣ]|$)"
NO_BRACKET = r"[^\[\]()（）【】〔〕<>〈〉「」]"
BRACKET = re.compile(
    rf"^[\[(（【〔<〈「]\s?(?P<inside>{NO_BRACKET}{{2,40}}(?:[\[(][^\])]{{1,12}}[\])])?{NO_BRACKET}{{0,24}})\s?[\])）】〕>〉」]\s?"
    rf"(?P<names>{NAMES})?\s?(?P<sign>[=＝:|ㅣ]|[-–—](?=\s))?\s*"
)
OUTLET_AND_NAMES = re.compile(rf"^(?P<agency>\S{{2,14}})\s?[|ㅣ/ ]\s?(?P<names>{NAMES})$")
CREDITED = frozenset(("사진", "그래픽", "일러스트", "이미지", "영상", "자료", "출처", "글"))  # "(사진=연합뉴스)" is a picture's credit
STATION = re.compile(
    r"^(?P<agency>KBS|MBC|SBS|CBS|EBS|OBS|YTN|KNN|[가-힣]{1,6}방송) (?!뉴스|특집|단독|드라마|예능|연예|라디오|기획|공동)(?P<place>[가-힣]{2,3})$"
)
BARE_KOREAN = re.compile(rf"^(?P<agency>[가-힣A-Za-z][^\s|=\[\]()]{{1,11}})\s(?:=\s)?(?P<names>{NAMES})\s?[|=ㅣ]\s*")
PLACE = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,24}(?:[ /-]\w[\w.'’-]{0,24}){0,3}"
MONTH_NEXT = r"(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\w+\.com)"
LATIN = re.compile(
    rf"^(?P<place>{PLACE}(?:, {MONTH_NEXT}[^\W\d_a-zß-öø-ÿ][\w.]{{1,20}}(?: [A-Z][\w.]{{1,20}})?)?)?"
    r"(?P<date>,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? [\w]{3,10}\.?)(?:,? \d{4})?)?"
    r",?\s?(?:\((?P<agency>[^()]{2,30})\)|(?<!\w)(?P<plain>[A-Z]{2,10}(?![A-Z.])|[A-Z]{2,20}\.com))?(?P<sign>\s?(?:\.?--?|[—–]|:)(?=\s))?\s+(?=\S)"
)
# The places that papers put in front of a colon; other capitals before one are a speaker's name or "WATCH".
BEFORE_COLON = frozenset(
    (
        "NEW DELHI",
        "MUMBAI",
        "KOLKATA",
        "CHENNAI",
        "BENGALURU",
        "HYDERABAD",
        "ISLAMABAD",
        "KARACHI",
        "LAHORE",
        "DHAKA",
        "COLOMBO",
        "KATHMANDU",
    )
)
RUSSIAN = re.compile(
    r"^(?P<place>[А-ЯЁ][А-ЯЁа-яё-]{2,24})[,.] \d{1,2} [а-я]{3,9}\.? ?[-–—/]? ?(?P<agency>РИА Новости|ТАСС|Интерфакс|INTERFAX\.RU|РБК|Прайм)(?:/?\.|/| [-–—])\s+"
)
CHINESE = re.compile(
    r"^[（(【]?(?P<agency>本[报報]|[\u4e00-\u9fff]{1,5}[社网網])(?P<place>[\u4e00-\u9fff]{2,8}?)?\d{1,2}月\d{1,2}日[电電讯訊]\s*[）)】]?"
    r"(?:(?:题|題)：|[（(](?P<names>记者[^（）()。]{2,30})[）)])?\s*"
)
TAIWANESE = re.compile(
    r"^[（〔【［(\[]?(?:(?P<agency>中央社)(?:記者(?P<name>[\u4e00-\u9fff]{3}|[\u4e00-\u9fff]{2}))?(?P<filed>[\u4e00-\u9fff]{2,4})\d{1,2}日電|"
    r"(?P<names>(?:特派|特約|實習|見習)?記者[\u4e00-\u9fff、]{2,20}|[\u4e00-\u9fff]{2,6}(?=[/／]))(?:[/／](?P<place>[\u4e00-\u9fff]{2,6}))?報導)[）〕】］)\]]?\s*"
)
JAPANESE = re.compile(
    r"^[【（](?P<place>[ァ-ヶー・]{2,14}|[\u4e00-\u9fff々ヶケ]{2,5})(?:[＝=](?P<names>[\u3400-\u9fff々]{2,5}(?:、[\u3400-\u9fff々]{2,5}){0,3})|"
    r"(?P<agency>共同|時事|ＡＦＰ時事|AFP時事|ロイター))[】）]\s*"
)
AGENCY_FIRST = re.compile(r"^\((?P<agency>[^()]{2,20})\)\s?[-–—]\s*")
SHORTEST_NAME = 3  # characters of a Japanese name behind a word that may be no place
LONGEST = 120  # characters of a dateline
SHORTEST = 4  # letters of a place in capitals without a date or an agency
NO_PLACES = frozenset(("NATO", "FIFA", "UEFA", "NASA", "OPEC", "IAEA", "ADAC", "UNESCO", "UNICEF", "ASEAN"))


class Lead(NamedTuple):
    """The dateline at the start of a text: where it ends there, and what it says."""

    end: int
    agency: str | None
    place: str | None
    people: tuple[Author, ...] = ()


def lead(text: str, outlets: Collection[str] = ()) -> Lead | None:
    """The dateline that the text opens with, or None. outlets: names known from elsewhere on the page, which a bare bracket may hold."""
    return (
        _agency_first(text)
        or _japanese(text)
        or _chinese(text)
        or _taiwanese(text)
        or _bracketed(text, outlets)
        or _bare_korean(text)
        or _russian(text)
        or _latin(text)
    )


def _agency_first(text: str) -> Lead | None:
    """The agency in front of the place: "(ANSA) - ROMA, 04 MAR - "."""
    match = AGENCY_FIRST.match(text)
    place = _latin(text[match.end() : match.end() + LONGEST]) if match and match["agency"].casefold() in AGENCIES else None
    return Lead(match.end() + place.end, match["agency"], place.place) if match and place else None


def _bracketed(text: str, outlets: Collection[str]) -> Lead | None:
    match = BRACKET.match(text)
    if match is None:
        return None
    inside, names = match["inside"].strip(), people(match["names"] or "")
    if re.search("[=＝]", inside):
        return _with_sign(match.end(), inside, names, outlets)
    if found := OUTLET_AND_NAMES.match(inside):
        return Lead(match.end(), found["agency"], None, people(found["names"]))
    if found := STATION.match(inside):
        return Lead(match.end(), found["agency"], found["place"], names)
    abroad = inside.isascii() and inside.casefold() in AGENCIES  # "(dpa)" stands behind a place
    if names or inside in outlets or (is_outlet(inside) and not abroad and len(inside) <= 14 and " " not in inside):
        return Lead(match.end(), inside, None, names)
    return None


def _with_sign(end: int, inside: str, names: tuple[Author, ...], outlets: Collection[str]) -> Lead | None:
    """ "서울=연합뉴스", "해달일보=서울", "해달일보 서울=홍길동 기자": one side is an outlet's, or the reporter's."""
    left, right = (side.strip() for side in re.split("[=＝]", inside, maxsplit=1))
    if left in CREDITED:
        return None
    if re.search(REPORTER, right):
        agency, place = _agency_and_place(left, outlets)
        return Lead(end, agency, place, people(right))
    sides = {right: left, left: right}
    known = [side for side in sides if is_outlet(side) or side in outlets] or [right] * bool(names or inside in outlets)
    return Lead(end, known[0], sides[known[0]], names) if known else None


def _agency_and_place(text: str, outlets: Collection[str]) -> tuple[str | None, str | None]:
    """ "해달일보 서울" is an outlet and a place, one word is an outlet where it reads like one or is known as one."""
    head, _, tail = text.partition(" ")
    if is_outlet(head) or head in outlets:
        return head, tail or None
    return None, text


def _bare_korean(text: str) -> Lead | None:
    match = BARE_KOREAN.match(text)
    return Lead(match.end(), match["agency"], None, people(match["names"])) if match else None


def _japanese(text: str) -> Lead | None:
    """A place with an agency or with names; of two characters behind a word in Han, "入場料＝無料", they may be anything."""
    match = JAPANESE.match(text)
    names = (match["names"] or "").split("、") if match else [""]
    if match is None or (not match["agency"] and len(names[0]) < SHORTEST_NAME and match["place"][0] >= "\u3400"):
        return None
    if agency := match["agency"] or (names[0] if names[0] in AGENCIES else None):
        return Lead(match.end(), agency, match["place"])
    return Lead(match.end(), None, match["place"], tuple(Author(name) for name in names))


def _chinese(text: str) -> Lead | None:
    match = CHINESE.match(text)
    return Lead(match.end(), match["agency"], match["place"], people(match["names"] or "")) if match else None


def _taiwanese(text: str) -> Lead | None:
    """A reporter and a place, "記者林若溪／台北報導"; or a desk, and who wrote for it or nobody: "國際中心／林若溪報導", "即時新聞／綜合報導"."""
    match = TAIWANESE.match(text)
    if match is None:
        return None
    if match["filed"]:
        return Lead(match.end(), match["agency"], match["filed"], people(f"記者{match['name']}") if match["name"] else ())
    writers = people(f"{match['names']}／{match['place']}報導" if match["place"] else f"{match['names']}報導")
    if not match["place"] and (not writers or (match.group().endswith("報導") and match.end() < len(text))):
        return None  # a sentence about a reporter
    nowhere = match["place"] in (None, "綜合") or "記者" not in match["names"]
    return Lead(match.end(), None, None if nowhere else match["place"], writers)


def _russian(text: str) -> Lead | None:
    match = RUSSIAN.match(text)
    return Lead(match.end(), match["agency"], match["place"]) if match else None


def _latin(text: str) -> Lead | None:
    """A place in capitals, or one with a date or an agency behind it: anything less is the start of a sentence."""
    match = LATIN.match(text)
    if match is None or match["place"] is None:
        return None
    place, agency = match["place"], match["agency"] or match["plain"]
    known = re.split("[/ ]", (agency or "").casefold())[0] in AGENCIES or (agency or "").casefold() in AGENCIES
    capitals = place.partition(",")[0].isupper() and len(place) > 2
    if agency and re.search("[a-z] [a-z]", agency):
        return None
    filed = bool(match["date"] and (agency or capitals))
    if match["sign"]:
        dash = match["sign"].strip() in ("--", "—", "–")
        alone = (dash and len(place) >= SHORTEST and place not in NO_PLACES) or (match["sign"].strip() == ":" and place in BEFORE_COLON)
        filed = filed or known or (capitals and (bool(agency) or alone))
    return Lead(match.end(), agency, place.strip()) if filed else None
