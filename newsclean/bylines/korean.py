"""The grammar of Korean bylines: names in front of a position, perhaps with an outlet, a place or a desk.

    홍길동 기자      글·사진 고양/홍길동 기자      해달일보 홍길동·이몽룡 기자      홍길동 도쿄 특파원

Names are written as any other word is, so a name is known by its surname and its length.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.article import Author
from newsclean.bylines.names import Reading

# Only names with a frequent surname have but two syllables.
FREQUENT = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천"
SURNAMES = frozenset(
    FREQUENT + "방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌독황"
)
DOUBLE = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방")
NO_NAME_WORDS = (
    "신입 전직 남성 한국 서울 강원 전북 전남 고참 유명 주요 전체 오늘 우리 민간 노벨상 지역지 오늘의 이달의"  # that open like one
)
NO_NAMES = frozenset(NO_NAME_WORDS.split())
SUBJECT = (
    r"(?:선임|수석|전문|인턴|수습|객원|명예|시민|대학생|프리랜서|사진|영상|촬영|취재|의학|과학|환경|교육|군사|법조|종교|여행|음식|영화|"
    r"대중문화|부동산|증권|산업|기상|온라인|디지털|인터넷|뉴스|미디어|경제|정치|사회|문화|국제|체육|스포츠|연예|전국|지역|특별|대표|대)"
)
# A position and what stands before it in the same word: a name, or a desk or a place: 홍길동기자, 의학전문기자, 도쿄특파원.
POSITION = re.compile(
    rf"(?P<before>[가-힣]{{0,8}}?)(?P<position>{SUBJECT}{{0,3}}"
    r"(?:기자|특파원|통신원|논설위원|편집위원|위원|칼럼니스트|앵커|에디터|PD|피디|연구원|편집국장|아나운서|리포터|캐스터|작가|팀장))"
)
SUBJECTS = re.compile(rf"{SUBJECT}{{1,3}}")
DESK = re.compile(rf"{SUBJECT}{{1,3}}(?:\d|편집|이슈|콘텐츠|속보)?(?:부|팀|국|센터|본부)?")
SIGNED_BY_DESK = re.compile(
    r"[\[(]?(?:[가-힣A-Za-z]{2,10}\s)?(?:디지털|온라인|인터넷|모바일)\s?(?:뉴스|미디어|콘텐츠|이슈|편집|속보|스포츠){1,2}\s?(?:부|팀|국|센터|본부)[\])]?"
)
# What names of outlets are made of; and the words among them that name no outlet alone, for they head columns as well.
OUTLET = re.compile(
    r"(?i)뉴스|뉴시스|일보|신문|경제|타임스|타임즈|저널|데일리|미디어|방송|투데이|헤럴드|닷컴|통신|매일|포스트|스포츠|연합|프레시안|리포트|더팩트|노컷|"
    r"news|press|times|daily|herald|media|매거진|TV$|BS$|日[报報]$|晚[报報]$|[时時][报報]$|通[讯訊]社$|新聞社$|新聞網$|新华社$|中[央新]社$"
)
ANY_OUTLET = re.compile(
    r"(?i)뉴스|신문|경제|미디어|방송|통신|스포츠|리포트|정치|사회|문화|연예|국제|산업|글로벌|지역|피드|룸$|속보|특보|주간|매거진|"
    r"news|press|times|daily|herald|media|tv"
)
HANGUL = re.compile("[가-힣]")
LABELS = ("기자명", "취재", "정리", "작성자", "글", "사진", "by", "By")
SIGNS = ("=", "＝", "ㅣ", "|", "/")
WORD = re.compile(r"[=＝ㅣ|/]|[^\s=＝ㅣ|/:&()<>\[\]【】〔〕]+")
LIST = re.compile(r"\s?[·,ㆍ]\s?")
OTHERS = re.compile(r"^(?:외|외?\d{1,4}명)$")
SHORT_NAME = 2  # syllables; the names of many places have as many
MOST_BEFORE = 2  # words before the "=" of a byline: an outlet and a place


class Word(NamedTuple):
    """A word before a position; listed: a sign like "·" joins it to others."""

    text: str
    listed: bool


def read(line: str) -> Reading:
    """The people that a line names in front of a position, or behind a label like 취재."""
    if HANGUL.search(line) is None:
        return Reading([], False)
    found: list[Author] = []
    waiting: list[Word] = []
    pure, labelled = True, False
    for word in _words(line.removeprefix("기자명")):
        if word.text in LABELS and not waiting:
            labelled = labelled or word.listed or word.text not in ("글", "사진")
        elif word.text in SIGNS:
            pure = pure and len(waiting) <= MOST_BEFORE
            waiting = [Word(name, True) for name, _ in waiting if word.text == "/" and len(name) > SHORT_NAME and is_korean_name(name)]
        elif match := POSITION.fullmatch(word.text):
            named = _placed(waiting, match["before"], match["position"])
            pure = pure and named.pure
            found += named.people
            waiting = []
        elif waiting or not found or not OTHERS.match(word.text):
            waiting.append(word)
    if labelled and not found:
        found = [Author(name) for name, _ in waiting if len(name) > SHORT_NAME and is_korean_name(name)]
        return Reading(found, len(found) == len(waiting) > 0)
    return Reading(found, pure and bool(found) and all(_is_office(name) for name, _ in waiting))


def _words(line: str) -> Iterator[Word]:
    for word in WORD.findall(LIST.sub("·", line)):
        parts = [part for part in word.split("·") if part]
        yield from (Word(part, len(parts) > 1) for part in parts)


def _placed(waiting: Sequence[Word], before: str, position: str) -> Reading:
    """The people whose position this is, out of the words before it and in the same word."""
    if is_korean_name(before) and not (position == "특파원" and len(before) == SHORT_NAME):
        waiting, before = [*waiting, Word(before, True)], ""
    likely = [word for word in waiting if is_korean_name(word.text)]
    names = [word.text for word in likely if word.listed or len(word.text) > SHORT_NAME] or [word.text for word in likely]
    if position == "특파원" and not any(word.listed for word in waiting):
        names = names[:1]  # the other one is the place
    if not names and len(waiting) == 1 and not before and position.endswith(("기자", "특파원")) and _is_foreign(waiting[0].text):
        names = [waiting[0].text]
    others = [word.text for word in waiting if word not in likely and word.text not in names]
    if not all(_is_office(word) for word in others):
        names = names[-1:]  # the words of a sentence: one of them may be as long as a name
    subject = "".join(f"{word} " for word in others if SUBJECTS.fullmatch(word))
    pure = bool(names) and (all(_is_office(word) for word in others) or (position == "특파원" and len(others) == 1))
    return Reading([Author(name, subject + before + position) for name in names], pure)


def is_korean_name(word: str) -> bool:
    """Whether the word is a Korean name: a surname and one or two syllables, or a surname of two and two more."""
    if word in NO_NAMES or DESK.fullmatch(word) or not all("가" <= letter <= "힣" for letter in word):
        return False
    if len(word) == SHORT_NAME:
        return word[0] in FREQUENT
    return (len(word) == 3 and word[0] in SURNAMES) or (len(word) == 4 and word.startswith(DOUBLE))


def _is_foreign(word: str) -> bool:
    """Whether the word may be a foreigner's name: 알렉산드라."""
    return re.fullmatch("[가-힣]{4,5}", word) is not None and not _is_office(word)


def _is_office(word: str) -> bool:
    return DESK.fullmatch(word) is not None or OUTLET.search(word) is not None


def names_outlet(word: str) -> bool:
    """Whether the word names an outlet: "해달경제" does, "경제" and "스포츠뉴스" may head a column."""
    return OUTLET.search(word) is not None and ANY_OUTLET.sub("", word) != ""
