"""The grammar of bylines and sign-offs: who wrote it, in which position, under which address.

A byline is a line of nothing but names, positions, addresses and the words that join them. A sentence about a reporter is none.
"""

import re
from collections.abc import Iterator

from newsclean.article import Author

# ASCII only: \w would take the Hangul that stands glued to an address into it.
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}(?:@|\(at\)|\[at\]| at(?= [a-z0-9-]+\.))[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")

KOREAN_POSITION = (
    r"(?:(?:선임|수석|전문|인턴|수습|객원|논설|사진|시민|의학|과학|온라인|디지털|경제|정치|문화|체육|스포츠)\s?)?"
    r"(?:기자|특파원|논설위원|위원|칼럼니스트|앵커|에디터|PD|피디|연구원|통신원|편집국장|편집위원|아나운서|리포터|작가|팀장|캐스터)"
)
KOREAN_NAME = r"[가-힣]{2,5}"
KOREAN_PEOPLE = re.compile(
    rf"(?P<names>{KOREAN_NAME}(?:\s?[·,ㆍ/]\s?{KOREAN_NAME})*?)\s?\(?(?P<position>{KOREAN_POSITION})\)?(?:\s?외\s?\d+명)?"
)
KOREAN_LINE = re.compile(
    rf"^(?:기자명|취재|글|글·사진|사진|정리|작성자|by|By)?\s?[:=]?\s?[\[(]?\s?(?:[\wᄀ-ᇿ가-힣]{{1,12}}\s?[=ㅣ|/]\s?)?"
    rf"(?:{KOREAN_NAME}(?:\s?[·,ㆍ]\s?{KOREAN_NAME}){{0,4}}\s?{KOREAN_POSITION}[\s,·/|&]*){{1,5}}(?:외\s?\d+명\s?)?[\])|/]?\s?[|/:]?$"
)

CHINESE = re.compile(
    r"^(?:本报|本刊|本网|[\u4e00-\u9fff]{2,4}社)?(?:特约|实习)?(?P<position>记者|通讯员|記者)[ :：/／]*"
    r"(?P<names>[\u4e00-\u9fff·]{2,4}(?:[、 ,，　]+[\u4e00-\u9fff·]{2,4}){0,6})$"
)
LEAD_WORD = re.compile(
    r"^(?:(?:Written |Story |Text |Report )?[Bb]y|BY|Von|VON|von|Par|PAR|Por|POR|Di|di|Text(?:e)?:|Autor(?:in)?:|Автор:?|文／|文:|作者[:：]|Penulis ?:|Reporter ?:)[ :]\s?"
)
# The joints of a list of people, and what stands between a name and a position.
JOINT = re.compile(r"\s*(?:,? and |,? & |,? und |,? et |,? avec |,? with |,? y |,? e |、|，|,|;|\s/\s|\s\|\s| · |·)\s*")
POSITION = re.compile(
    r"(?i)\b(?:reporter|correspondent|editor|writer|staff|columnist|bureau|chief|journalist|photographer|producer|analyst|contributor|"
    r"redakteur(?:in)?|korrespondent(?:in)?|volont[äa]r(?:in)?|journaliste|correspondant[e]?|envoy[ée]e? sp[ée]cial[e]?|redactor[a]?|corresponsal|"
    r"giornalista|redattore|inviat[oa]|desk)\b"
)
AGENCIES = frozenset(
    [
        "afp",
        "ap",
        "dpa",
        "reuters",
        "efe",
        "ansa",
        "apa",
        "sda",
        "sid",
        "kna",
        "epd",
        "ntb",
        "tt",
        "ritzau",
        "anp",
        "belga",
        "tass",
        "упи",
        "риа",
        "pti",
        "ani",
        "antara",
        "bernama",
        "xinhua",
        "kyodo",
        "jiji",
        "yonhap",
        "연합뉴스",
        "뉴시스",
        "뉴스1",
        "共同",
        "時事",
        "新华社",
        "中新社",
    ]
) | {
    "associated press",
    "the associated press",
    "agence france-presse",
    "press association",
    "pa media",
    "thomson reuters",
    "deutsche presse-agentur",
}
PARTICLES = frozenset(
    [
        "de",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "di",
        "da",
        "del",
        "du",
        "dos",
        "das",
        "bin",
        "al",
        "el",
        "ten",
        "ter",
        "af",
        "av",
        "zu",
        "zur",
        "y",
        "e",
        "i",
        "st",
    ]
)
NAME_WORD = re.compile(r"^[^\W\d_][\w.'’-]*$")
LONGEST_NAME, MOST_NAMES = 60, 6  # characters, words
LONGEST = 160  # characters of a byline


def is_byline(line: str) -> bool:
    """Whether the line is nothing but a byline or a sign-off."""
    if len(line) > LONGEST:
        return False
    bare = _bare(line)
    if not bare:
        return EMAIL.search(line) is not None
    return KOREAN_LINE.match(bare) is not None or CHINESE.match(bare.strip("（）()")) is not None or _led(bare) is not None


def is_name(line: str) -> bool:
    """Whether the line could be a person's name alone, in a script with capitals; only its place can tell that it is a byline."""
    words = line.split()
    if len(line) > LONGEST_NAME or not 2 <= len(words) <= MOST_NAMES or not words[-1][0].isupper():
        return False
    return all(NAME_WORD.match(word) and (word[0].isupper() or word.casefold() in PARTICLES) for word in words)


def people(line: str) -> tuple[Author, ...]:
    """The people of a byline in order, each once; () where the line names none. An address goes to the name before it, else the first."""
    addresses = EMAIL.findall(line)
    found = list(_korean(_bare(line))) or list(_chinese(_bare(line))) or list(_listed(_led(_bare(line)) or _bare(line)))
    if addresses and found:
        found[-1 if len(found) > 1 else 0] = _with_email(found[-1 if len(found) > 1 else 0], addresses[0])
    return tuple(found)


def _with_email(author: Author, email: str) -> Author:
    return Author(author.name, author.position, re.sub(r"\(at\)|\[at\]| at ", "@", email))


def _bare(line: str) -> str:
    """The line less its addresses and the brackets they stood in."""
    bare = re.sub(r"[\[(<]\s*[\])>]", "", EMAIL.sub("", line))
    return bare.strip(" \t|/,;:-–—")


def _led(line: str) -> str | None:
    """What follows "By", "Von", "Par"..., where all of it is names and positions."""
    match = LEAD_WORD.match(line)
    rest = line[match.end() :].strip() if match else ""
    if not rest or len(rest) > LONGEST or (rest.endswith((".", "!", "?")) and not re.search(r"\b\w\.$", rest)):
        return None
    parts = [part for part in JOINT.split(rest) if part]
    return rest if parts and all(_is_part(part) for part in parts) else None


def _is_part(part: str) -> bool:
    return is_name(part) or part.casefold() in AGENCIES or POSITION.search(part) is not None or (part.isupper() and len(part) <= 12)


def _korean(line: str) -> Iterator[Author]:
    for match in KOREAN_PEOPLE.finditer(line):
        position = re.sub(r"\s+", " ", match["position"])
        for name in re.split(r"\s?[·,ㆍ/]\s?", match["names"]):
            if name not in ("기자명", "취재", "정리"):
                yield Author(name, position)


def _chinese(line: str) -> Iterator[Author]:
    if match := CHINESE.match(line.strip("（）()")):
        for name in re.split(r"[、 ,，　]+", match["names"]):
            yield Author(name, match["position"])


def _listed(line: str) -> Iterator[Author]:
    """Names in a list; a part that is a position belongs to the name before it."""
    last: Author | None = None
    for part in (part for part in JOINT.split(line) if part):
        if POSITION.search(part) and part.casefold() not in AGENCIES and not (last is None and is_name(part)):
            if last is not None:
                last = Author(last.name, part)
        elif is_name(part) or part.casefold() in AGENCIES or (part.isupper() and len(part) <= 12) or SOLID_NAME.match(part):
            if last is not None:
                yield last
            last = Author(part)
    if last is not None:
        yield last


SOLID_NAME = re.compile(r"^[\u3040-\u30ff\u3400-\u9fff々ヶケ]{2,8}$")
