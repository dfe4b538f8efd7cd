"""The grammar of datelines: which agency files the report, from where, and who with.

    (서울=연합뉴스) 홍길동 기자 =      [뉴스스텝]      LAKEPORT, Aug. 20 (Reuters) -      【ソウル＝小池】      新华社北京4月24日电

A bracket alone may also hold a column's name or a tag of the title, so it has to name an outlet, or a place and an outlet.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from newsclean.article import Author
from newsclean.bylines import people

REPORTER = r"(?:기자|특파원|통신원|앵커|PD|논설위원|記者|특파)"
NAMES = rf"(?:[가-힣]{{2,4}}[\s·,]{{0,2}}){{1,4}}{REPORTER}"
OUTLET = re.compile(
    r"(?i)뉴스|일보|신문|경제|타임스|타임즈|저널|데일리|미디어|방송|투데이|헤럴드|닷컴|통신|매일|포스트|이데일리|스포츠|연합|프레시안|리포트|"
    r"news|press|times|daily|herald|media|신보|공보|매거진|TV$|BS$|社$|网$|網$|報$|新聞"
)
BRACKET = re.compile(
    rf"^[\[(【〔<〈「]\s?(?P<inside>[^\[\]()【】〔〕<>〈〉「」]{{2,40}}(?:[\[(][^\])]{{1,12}}[\])])?[^\[\]()【】〔〕<>〈〉「」]{{0,24}})\s?[\])】〕>〉」]\s?"
    rf"(?P<names>{NAMES})?\s?(?P<sign>[=:|ㅣ](?=\s|\S))?\s*"
)
BARE_KOREAN = re.compile(rf"^(?P<agency>[^\s|=\[\]()]{{2,12}})\s(?:=\s)?(?P<names>{NAMES})\s?[|=ㅣ]\s*")
LATIN = re.compile(
    r"^(?P<place>[^\W\d_a-zß-öø-ÿ][\w.'’-]*(?:[ /-]\w[\w.'’-]*){0,3}(?:, (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^\W\d_a-zß-öø-ÿ][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)?)?"
    r"(?P<date>,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? [\w]{3,10})(?:,? \d{4})?)?"
    r"\s?(?:\((?P<agency>[^()]{2,30})\)|(?<!\w)(?P<plain>[A-Z]{2,6}(?:\.com)?))?\s?(?:--|[—–-]|:)\s+(?=\S)"
)
CHINESE = re.compile(
    r"^[（(【]?(?P<agency>[\u4e00-\u9fff]{1,5}[社网網])(?P<place>[\u4e00-\u9fff]{2,8}?)?\d{1,2}月\d{1,2}日[电電讯訊]\s*[）)】]?(?:题：|題：)?\s*"
)
AGENCY_ALONE = re.compile(r"^\((?P<agency>AFP|AP|dpa|Reuters|ANSA|EFE|APA|SDA|SID)\)\s*[-–—]?\s*")


class Lead(NamedTuple):
    """The dateline at the start of a text: where it ends there, and what it says."""

    end: int
    agency: str | None
    place: str | None
    people: tuple[Author, ...] = ()


def lead(text: str, outlets: Collection[str] = ()) -> Lead | None:
    """The dateline that the text opens with, or None. outlets: names known from elsewhere on the page, which a bare bracket may hold."""
    if match := BRACKET.match(text):
        return _bracketed(match, outlets)
    if match := BARE_KOREAN.match(text):
        return Lead(match.end(), match["agency"], None, people(match["names"]))
    if match := CHINESE.match(text):
        return Lead(match.end(), match["agency"], match["place"])
    if match := AGENCY_ALONE.match(text):
        return Lead(match.end(), match["agency"], None)
    match = LATIN.match(text)
    return _latin(match) if match else None


def _bracketed(match: re.Match[str], outlets: Collection[str]) -> Lead | None:
    inside, names = match["inside"].strip(), people(match["names"] or "")
    left, sign, right = (
        (part.strip() for part in re.split(r"([=＝])", inside, maxsplit=1)) if re.search("[=＝]", inside) else (inside, "", "")
    )
    if sign:
        writers = people(right) if re.search(REPORTER, right) or (sign == "＝" and not OUTLET.search(right)) else ()
        if writers:
            agency, place = _agency_and_place(left)
            return Lead(match.end(), agency, place, writers)
        return Lead(match.end(), right, left, names)
    found = re.match(rf"^(?P<agency>\S{{2,14}})\s?[|ㅣ ]\s?(?P<names>{NAMES})$", inside)
    if found:
        return Lead(match.end(), found["agency"], None, people(found["names"]))
    if names or inside in outlets or (OUTLET.search(inside) and len(inside) <= 14 and " " not in inside.strip()):
        return Lead(match.end(), inside, None, names)
    return None


def _agency_and_place(text: str) -> tuple[str | None, str | None]:
    """ "해달일보 서울" is an outlet and a place, one word is an outlet where it reads like one."""
    head, _, tail = text.partition(" ")
    if OUTLET.search(head):
        return head, tail or None
    return None, text


def _latin(match: re.Match[str]) -> Lead | None:
    """A place in capitals, or an agency in brackets behind the place: anything less is the start of a sentence."""
    place, agency = match["place"], match["agency"] or match["plain"]
    if match["agency"] and re.search(r"[a-z] [a-z]", match["agency"]):
        return None
    capitals = place is not None and len(place) > 2 and place.isupper()
    if (
        place is None
        or not (capitals or match["agency"])
        or (capitals and not agency and match.group().rstrip().endswith((":", " -")) and not match["date"])
    ):
        return None
    return Lead(match.end(), agency, place.strip())
