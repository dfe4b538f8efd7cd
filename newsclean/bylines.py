"""The grammar of bylines and sign-offs: who wrote it, in which position, under which address.

A byline is a line of nothing but names, positions, addresses and the words that join them. A sentence about a reporter is none.
"""

import re
from collections.abc import Iterator

from newsclean.article import Author
from newsclean.korean_bylines import SIGNED_BY_DESK, names_outlet, read

# ASCII only: \w would take the Hangul that stands glued to an address into it.
EMAIL = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}(?:[@＠]|\(at\)|\[at\])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
HIDDEN = re.compile(r"\[e-?mail(?:\s|&nbsp;)protected\]")  # what a proxy leaves of an address
BRACKETS = re.compile(r"[\[(<]\s*[\])>]")  # with nothing in them

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
LONGEST_LINE = 600  # characters of a line that names people beside other things


def is_byline(line: str) -> bool:
    """Whether the line is nothing but a byline or a sign-off."""
    if len(line) > LONGEST:
        return False
    bare = _bare(line)
    if not bare:
        return EMAIL.search(line) is not None or HIDDEN.search(line) is not None
    return SIGNED_BY_DESK.fullmatch(bare) is not None or read(bare).pure or any(_han(bare)) or _led(bare) is not None


def is_name(line: str) -> bool:
    """Whether the line could be a person's name alone, in a script with capitals; only its place can tell that it is a byline."""
    words = line.split()
    if len(line) > LONGEST_NAME or not 2 <= len(words) <= MOST_NAMES or not words[-1][0].isupper():
        return False
    return all(NAME_WORD.match(word) and (word[0].isupper() or word.casefold() in PARTICLES) for word in words)


def is_outlet(word: str) -> bool:
    """Whether the word names an agency or another outlet, of Korea or China."""
    return word.casefold() in AGENCIES or names_outlet(word)


def addresses(line: str) -> list[str]:
    """The e-mail addresses in a line, each with a plain "@"."""
    return [_address(match) for match in EMAIL.finditer(line)]


def people(line: str) -> tuple[Author, ...]:
    """The people of a byline in order, each once; () where the line names none. An address goes to the name before it, else the first."""
    line = line[:LONGEST_LINE]
    bare = _bare(line)
    found = read(bare).people or list(_han(bare)) or list(_listed(LEAD_WORD.sub("", bare)))
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
