"""The grammar of copyright notices: who owns the rights. The owner is also the best witness of the publisher's name."""

import re

from newsclean.bylines import is_outlet

SIGN = re.compile(r"(?:ⓒ|©|Ⓒ|&copy;|[(（][cCｃＣ][)）])")
OPEN = re.compile(
    r"^[\s<\[(＜〈“\"*※-]{0,5}(?:저작권자|저작권(?!법)|판권|版权所有|版權所有)?\s?(?:소유)?\s?(?i:copyrights?)?\s?(?:ⓒ|©|Ⓒ|[(（][cCｃＣ][)）]|\?)?\s?(?:by|By)?\s?[:：]?\s?"
)
YEARS = re.compile(
    r"(?i)^(?:since\s)?(?:19|20)\d{2}(?:\s?[-–—~]\s?(?:(?:19|20)?\d{2})?)?(?:년)?[\s.,|·]*(?:by\s)?|[\s,](?:19|20)\d{2}$|^by\s"
)
# Where the owner's name ends: the reservation of rights; or an address, a bracket, a second mark.
RESERVED = re.compile(
    r"(?i)\s?(?:무단|재배포|배포\s?금지|all rights?|alle rechte|tous droits|todos los|derechos|tutti i|riproduzione|todos os|direitos|無断|无断|版权所有|版權|不許|不得|未经|未經|"
    r"禁|все права|wszelkie|tüm hak|reserved)"
)
STOP = re.compile(
    RESERVED.pattern
    + r"|\s?(?:powered|mail to|www\.|https?:|[<>＞〉\]=]|\s[-–|]\s|(?<!\b\w)\.(?=\s|$)|,(?=\s|$)|\s?[(（]|\s&\s?[a-z0-9.-]+\.[a-z]{2,}|!\s)"
)
# Sentences that say whose the rights are; Chinese ones claim the works that name them as their source.
SENTENCES = tuple(
    re.compile(pattern)
    for pattern in (
        r"来源[:：]\s?([^”\"」』\s，。]{2,20})[”\"」』]",
        r"저작권은\s(\S{2,20}?)에\s?(?:있|귀속)",
        r"^\W{0,3}(\S{2,20}?)(?:은|는)\s.{0,60}저작권을",
        r"^\W{0,3}(\S{2,20}?)의\s(?:소중한\s)?(?:저작물|자산)",
    )
)
COMPANY = re.compile(r"^(?:\(주\)|㈜|주식회사\s|\(재\)|\(사\))|(?:\(주\)|㈜)$")
SLOGAN = re.compile(r"^['‘\"“][^'’\"”]{2,40}['’\"”]\s(?!무단|[Aa]ll |재배포)(?=\S)")
QUOTED = re.compile(r"^[«\"'‘“](.{2,40})[»\"'’”]$")
LONGEST = 60  # characters of a name; longer ones are sentences
LONGEST_NOTICE = 600  # characters
SLOGAN_WORDS = 3  # words in Hangul that may be a slogan before the name


def holder(notice: str) -> str | None:
    """The owner that the notice names, or None: "저작권자 ⓒ 해달일보. 무단전재 금지" -> "해달일보"."""
    notice = " ".join(notice[:LONGEST_NOTICE].split())
    for sentence in SENTENCES:
        if match := sentence.search(notice):
            return match[1]
    sign, opened = SIGN.search(notice), OPEN.match(notice)
    start = opened.end() if opened else 0
    if not (sign or (opened and opened.group().strip()) or STOP.search(notice)):
        return None
    behind = _name(notice[sign.end() :]) if sign else None
    return behind or _name(notice[start : sign.start() if sign and sign.start() > start else None])


def _name(text: str) -> str | None:
    """The name that the text opens with, less years, company forms and slogans; None where there is none, or it is a sentence."""
    text = re.sub(r"(?i)^\s*copyrights?\b\s?", "", text.strip(" -–—·.,，。:：;|/")).strip()
    text = COMPANY.sub("", SLOGAN.sub("", YEARS.sub("", text).strip()))
    stop = STOP.search(text)
    name = YEARS.sub("", text[: stop.start()] if stop else text).strip(" -–—·.,，。:：;|/=")
    name = COMPANY.sub("", _without_slogan(name, text)).strip()
    if quoted := QUOTED.match(name):
        name = quoted[1]
    return name if name and len(name) <= LONGEST and RESERVED.match(name) is None else None


def _without_slogan(name: str, text: str) -> str:
    """ "경제를 보는 눈, 세계를 보는 창 해달경제 무단전재": of many words in Korean the last one before the reservation is the name."""
    reserved = RESERVED.search(text)
    words = text[: reserved.start()].split() if reserved else []
    many = len(words) >= SLOGAN_WORDS and all("가" <= word[0] <= "힣" for word in words)
    last = words[-1].strip(" ,.·-") if many else ""
    return last if is_outlet(last) else name
