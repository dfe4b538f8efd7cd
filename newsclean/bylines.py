"""The grammar of bylines and sign-offs: who wrote it, in which position, under which address.

A byline is a line of nothing but names, positions, addresses and the words that join them. A sentence about a reporter is none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.article import Author

# ASCII only: \w would take the Hangul that stands glued to an address into it.
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}(?:[@＠]|\(at\)|\[at\])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
HIDDEN = re.compile(r"\[e-?mail(?:\s|&nbsp;)protected\]")  # what a proxy leaves of an address
BRACKETS = re.compile(r"[\[(<]\s*[\])>]")  # with nothing in them

# Every Korean name opens with one of about 200 surnames; only names with a frequent one have but two syllables.
FREQUENT = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천"
SURNAMES = frozenset(
    FREQUENT + "방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌독황"
)
DOUBLE = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방")
NO_NAME_WORDS = "신입 전직 남성 한국 서울 강원 전북 전남 고참 유명 주요 전체 오늘 우리 민간 노벨상 지역지"  # that open like one
NO_NAMES = frozenset(NO_NAME_WORDS.split())
SUBJECT = (
    r"(?:선임|수석|전문|인턴|수습|객원|명예|시민|대학생|프리랜서|사진|영상|촬영|취재|의학|과학|환경|교육|군사|법조|종교|여행|음식|영화|"
    r"대중문화|부동산|증권|산업|기상|온라인|디지털|인터넷|뉴스|미디어|경제|정치|사회|문화|국제|체육|스포츠|연예|전국|지역|특별|대표|대)"
)
# A position and what stands before it in the same word: a name, or a desk or a place: 홍가람기자, 의학전문기자, 도쿄특파원.
KOREAN_POSITION = re.compile(
    rf"(?P<before>[가-힣]{{0,8}}?)(?P<position>{SUBJECT}{{0,3}}"
    r"(?:기자|특파원|통신원|논설위원|편집위원|위원|칼럼니스트|앵커|에디터|PD|피디|연구원|편집국장|아나운서|리포터|캐스터|작가|팀장))"
)
HANGUL = re.compile("[가-힣]")
KOREAN_LABELS = ("기자명", "취재", "정리", "작성자", "글", "사진", "by", "By")
KOREAN_WORD = re.compile(r"[=＝ㅣ|/]|[^\s=＝ㅣ|/:&()<>\[\]【】〔〕]+")
KOREAN_LIST = re.compile(r"\s?[·,ㆍ]\s?")
DESK = re.compile(rf"{SUBJECT}{{1,3}}(?:\d|편집|이슈|콘텐츠|속보)?(?:부|팀|국|센터|본부)?")
SIGNED_BY_DESK = re.compile(
    r"^[\[(]?(?:[가-힣A-Za-z]{2,10}\s)?(?:디지털|온라인|인터넷|모바일)\s?(?:뉴스|미디어|콘텐츠|이슈|편집|속보|스포츠){1,2}\s?(?:부|팀|국|센터|본부)[\])]?$"
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
CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭罗羅梁宋谢謝唐韩韓曹许許邓鄧萧蕭冯馮曾程蔡彭潘袁于董余苏蘇叶葉吕呂魏蒋蔣"
    "田杜丁沈姜范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱夏谭譚韦韋贾賈邹鄒石熊孟秦薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔"
)
HAN_NAME = r"[\u3040-\u30ff\u3400-\u9fff々·]{2,8}"
HAN = re.compile(
    r"^(?P<label>(?P<outlet>本[报報刊网網]|[\u4e00-\u9fff]{2,4}[社报報网網])?(?:特约|特約|特派|实习|實習|见习|見習|首席)?(?P<position>记者|記者|通讯员|通訊員|特派員)|"
    rf"文・写真|取材・文|執筆|聞き手|筆者|文|撰文|作者)(?P<sign>[ :：/／・＝=　]{{0,3}})(?P<names>{HAN_NAME}(?:[、 ,，　]{{1,3}}{HAN_NAME}){{0,6}})"
    r"(?:[/／]\S{2,6}(?:报导|報導|报道|報道))?$"
)
HAN_SIGNED = re.compile(rf"^(?P<names>{HAN_NAME}?)(?P<position>記者|特派員|編集委員|論説委員|支局長|通信員|総局長|編集長)$")
ARABIC = re.compile(r"^(?:بقلم\s?:?|كتب\s?:)\s?(?P<names>[\u0600-\u06ff]{2,12}(?:\s[\u0600-\u06ff]{2,12}){1,3})$")
LEAD_WORD = re.compile(
    r"^(?:(?:Written |Story |Text |Report |Reported |Reporting |Words )?[Bb]y|BY|Von|VON|von|Par|PAR|par|Por|POR|Di|di|Door|Av|Tekst:|Texte?:|"
    r"Autor(?:in)?:|Автор:?|Penulis ?:|Reporter ?:)[ :]\s?"
)
# The joints of a list of people, and what stands between a name and a position.
JOINT = re.compile(r" ?(?:,? and |,? & |,? und |,? et |,? avec |,? with |,? y |,? e |,|;| / | \| |·) ?")
AWAY = re.compile(r" (?:in|for|from|at|aus|pour|à|para) (?:the )?[^\W\d_a-zß-öø-ÿ].*$")  # where from, or for whom
POSITION = re.compile(
    r"(?i)\b(?:(?:staff|chief|senior|junior|executive|managing|deputy|associate|assistant|contributing|freelance|special|digital|news|content|affiliate|"
    r"national|foreign|political|sports?|business|science|health|city|features?|landespolitische) ){0,3}(?:reporter|correspondent|editor|writer|staff|columnist|bureau|chief|journalist|photographer|producer|analyst|"
    r"contributor|redakteur(?:in)?|korrespondent(?:in)?|volont[äa]r(?:in)?|journaliste|correspondante?|envoy[ée]e? sp[ée]ciale?|redactora?|"
    r"corresponsal|giornalista|redattore|inviat[oa]|desk)s?\b"
)
CAPITALS = re.compile(r"^[A-Z][A-Z0-9 .&'’-]{1,11}$")
AGENCY_NAMES = (
    "afp, ap, dpa, reuters, efe, ansa, apa, sda, sid, kna, epd, ntb, tt, ritzau, anp, belga, tass, риа, pti, ani, antara, bernama, xinhua, kyodo, "
    "jiji, yonhap, 연합뉴스, 뉴시스, 뉴스1, 共同, 時事, 新华社, 中新社, associated press, the associated press, agence france-presse, "
    "press association, pa media, thomson reuters, deutsche presse-agentur, aa, ae, awp, ats, pap, cnn, رويترز, فرانس برس, ロイター"
)
AGENCIES = frozenset(AGENCY_NAMES.split(", "))
PARTICLE_NAMES = "de van von der den la le di da del du dos das bin al el ten ter af av zu zur y e i st"
PARTICLES = frozenset(PARTICLE_NAMES.split())
NAME_WORD = re.compile(r"^[^\W\d_][\w.'’-]*$")
LONGEST_NAME, MOST_NAMES = 60, 6  # characters, words
LONGEST = 160  # characters of a byline
MOST_BEFORE = 2  # words before the "=" of a byline: an outlet and a place


class Korean(NamedTuple):
    """The people of a line in Korean; pure: the line holds nothing else."""

    people: list[Author]
    pure: bool


def is_byline(line: str) -> bool:
    """Whether the line is nothing but a byline or a sign-off."""
    if len(line) > LONGEST:
        return False
    bare = _bare(line)
    if not bare:
        return EMAIL.search(line) is not None or HIDDEN.search(line) is not None
    return SIGNED_BY_DESK.match(bare) is not None or _korean(bare).pure or any(_han(bare)) or _led(bare) is not None


def is_name(line: str) -> bool:
    """Whether the line could be a person's name alone, in a script with capitals; only its place can tell that it is a byline."""
    words = line.split()
    if len(line) > LONGEST_NAME or not 2 <= len(words) <= MOST_NAMES or not words[-1][0].isupper():
        return False
    return all(NAME_WORD.match(word) and (word[0].isupper() or word.casefold() in PARTICLES) for word in words)


def is_outlet(word: str) -> bool:
    """Whether the word names an outlet: "해달경제" does, "경제" and "스포츠뉴스" may head a column."""
    return word.casefold() in AGENCIES or (OUTLET.search(word) is not None and ANY_OUTLET.sub("", word) != "")


def addresses(line: str) -> list[str]:
    """The e-mail addresses in a line, each with a plain "@"."""
    return [_address(match) for match in EMAIL.finditer(line)]


def people(line: str) -> tuple[Author, ...]:
    """The people of a byline in order, each once; () where the line names none. An address goes to the name before it, else the first."""
    bare = _bare(line)
    found = _korean(bare).people or list(_han(bare)) or list(_listed(LEAD_WORD.sub("", bare)))
    found = list({author.name: author for author in found}.values())
    for match in EMAIL.finditer(line) if found else ():
        before = [at for at, author in enumerate(found) if 0 <= line.find(author.name) < match.start()]
        at = before[-1] if before else 0
        if not found[at].email:
            found[at] = Author(found[at].name, found[at].position, _address(match))
    return tuple(found)


def _address(match: re.Match[str]) -> str:
    return re.sub(r"\(at\)|\[at\]|＠", "@", match.group())


def _bare(line: str) -> str:
    """The line less its addresses and the brackets they stood in."""
    bare = BRACKETS.sub("", HIDDEN.sub("", EMAIL.sub("", line)))
    return " ".join(bare.removesuffix("(끝)").split()).strip(" |/,;:=ㅣ-–—")


def _korean(line: str) -> Korean:
    """The people of a line: names stand before a position, perhaps with an outlet, a place or a desk between or in front."""
    if HANGUL.search(line) is None:
        return Korean([], False)
    found: list[Author] = []
    waiting: list[tuple[str, bool]] = []  # words before a position, and whether a sign joins them to a list
    pure, labelled = True, False
    for word in KOREAN_WORD.findall(KOREAN_LIST.sub("·", line.removeprefix("기자명"))):
        for part in word.split("·"):
            if part in KOREAN_LABELS and not waiting:
                labelled = labelled or part not in ("글", "사진") or "·" in word
            elif part in "=＝ㅣ|/":
                pure = pure and len(waiting) <= MOST_BEFORE
                waiting = [(name, True) for name, _ in waiting if part == "/" and len(name) > len("이름") and _is_korean(name)]
            elif match := KOREAN_POSITION.fullmatch(part):
                named = _placed(waiting, match["before"], match["position"])
                pure = pure and bool(named.people) and named.pure
                found += named.people
                waiting = []
            elif not (found and not waiting and re.fullmatch(r"외|\d+명|외\d+명", part)):
                waiting.append((part, "·" in word))
    left = [name for name, _ in waiting]
    if labelled and not found and all(len(name) > len("이름") and _is_korean(name) for name in left):
        return Korean([Author(name) for name in left], bool(left))
    return Korean(found, pure and bool(found) and all(_is_office(name) for name in left))


def _placed(waiting: Sequence[tuple[str, bool]], before: str, position: str) -> Korean:
    """The people whose position this is, out of the words before it: those of three syllables, for two may be a place as well."""
    waiting = [*waiting, (before, True)] if _is_korean(before) and not (position == "특파원" and len(before) == len("도쿄")) else waiting
    position = position if not before or (waiting and waiting[-1][0] == before) else before + position
    likely = [name for name, _ in waiting if _is_korean(name)]
    names = [name for name, listed in waiting if _is_korean(name) and (listed or len(name) > len("이름"))] or likely
    if not names and len(waiting) == 1 and position.endswith(("기자", "특파원")) and re.fullmatch("[가-힣]{4,5}", waiting[0][0]):
        names = [word for word, _ in waiting if not _is_office(word)]  # a foreign one
    if position == "특파원" and not any(listed for _, listed in waiting):
        names = names[:1]  # the other one is the place
    others = [word for word, _ in waiting if word not in (*names, *likely)]
    subject = "".join(f"{word} " for word in others if re.fullmatch(f"{SUBJECT}{{1,3}}", word))
    pure = all(_is_office(word) for word in others) or (position == "특파원" and len(others) == 1)
    return Korean([Author(name, subject + position) for name in names], pure)


def _is_korean(word: str) -> bool:
    """Whether the word is a Korean name: a surname and one or two syllables, three of them where the surname has two."""
    if word in NO_NAMES or re.fullmatch("[가-힣]{2,4}", word) is None or DESK.fullmatch(word):
        return False
    if len(word) == len("이름"):
        return word[0] in FREQUENT
    return word.startswith(DOUBLE) or (len(word) == len("홍길동") and word[0] in SURNAMES)


def _is_office(word: str) -> bool:
    return DESK.fullmatch(word) is not None or OUTLET.search(word) is not None


def _han(line: str) -> Iterator[Author]:
    """The people of a line in Chinese, Japanese or Arabic. "记者调查" is no name: without a sign between, a surname has to follow."""
    line = line.strip("（）()【】〔〕［］ ")
    if match := HAN.match(line):
        sure = match["sign"] or (match["position"] and (match["outlet"] or match["names"][0] in CHINESE_SURNAMES))
        for name in re.split(r"[、 ,，　]+", match["names"]) if sure else ():
            yield Author(name, match["position"])
    elif match := ARABIC.match(line):
        yield Author(match["names"])


def _led(line: str) -> str | None:
    """What follows "By", "Von", "Par"..., where all of it is names and positions."""
    match = LEAD_WORD.match(line)
    rest = line[match.end() :].strip() if match else ""
    if not rest or len(rest) > LONGEST or (rest.endswith((".", "!", "?")) and not re.search(r"\b(?:\w|Jr|Sr)\.$", rest)):
        return None
    parts = [AWAY.sub("", part) for part in JOINT.split(rest) if part]
    return rest if parts and all(_is_part(part) for part in parts) else None


def _is_part(part: str) -> bool:
    return is_name(part) or part.casefold() in AGENCIES or POSITION.search(part) is not None or CAPITALS.match(part) is not None


def _listed(line: str) -> Iterator[Author]:
    """Names in a list; a part that is a position belongs to the name before it."""
    last: Author | None = None
    for part in (AWAY.sub("", part) for part in JOINT.split(line) if part):
        match = POSITION.search(part) if part.casefold() not in AGENCIES else None
        if match and last is not None:
            last = Author(last.name, last.position or part)
            continue
        named = _with_position(part, match) or (Author(part) if last is None and CAPITALS.match(part) else None)
        if named is not None:
            if last is not None:
                yield last
            last = named
    if last is not None:
        yield last


def _with_position(part: str, match: re.Match[str] | None) -> Author | None:
    """The person of one part of a list, who may stand before or behind a position in it; None where the part names nobody."""
    if match and is_name(before := part[: match.start()].strip()):
        return Author(before, part[match.start() :])
    if match and is_name(behind := part[match.end() :].strip()):
        return Author(behind, match.group())
    if signed := HAN_SIGNED.match(part):
        return Author(signed["names"], signed["position"])
    if is_name(part) or part.casefold() in AGENCIES or re.fullmatch(HAN_NAME, part):
        return Author(part)
    return None
