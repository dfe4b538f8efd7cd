"""The grammar of copyright notices: who owns the rights. The owner is also the best witness of the publisher's name."""

import re

SIGN = re.compile(r"(?:ⓒ|©|Ⓒ|&copy;|\([cC]\))")
OPEN = re.compile(
    r"^[\s<\[(＜〈“\"*※-]*(?:저작권자|저작권|판권)?\s?(?:소유)?\s?(?:(?i:copyrights?))?\s?(?:ⓒ|©|Ⓒ|\([cC]\)|\?)?\s?(?:by|By)?\s?[:：]?\s?"
)
YEARS = re.compile(r"(?i)^(?:since\s)?(?:19|20)\d{2}(?:\s?[-–—~]\s?(?:(?:19|20)?\d{2})?)?(?:년)?[\s.,|]*|[\s,]+(?:19|20)\d{2}$")
# Where the owner's name ends: the reservation of rights, an address, a second mark.
STOP = re.compile(
    r"(?i)\s*(?:무단|재배포|배포\s?금지|all rights?|alle rechte|tous droits|todos los|derechos|tutti i|riproduzione|todos os|direitos|無断|无断|版权所有|版權|不許|禁|"
    r"все права|wszelkie|powered|mail to|reserved|www\.|https?:|[<>＞〉\]]|\s[-–|]\s|[.,](?=\s|$)|[(（](?=www|http|[a-z0-9.-]+\.[a-z])|,\s|\s&\s?[a-z0-9.-]+\.[a-z]{2,}|!\s)"
)
SOURCE = re.compile(r"来源[:：]\s?([^”\"」』\s，。]{2,20})[”\"」』]")  # Chinese notices claim the works that name them as their source
COMPANY = re.compile(r"^(?:\(주\)|㈜|주식회사\s|\(재\)|\(사\))|(?:\(주\)|㈜)$")
SLOGAN = re.compile(r"^['‘\"“][^'’\"”]{2,40}['’\"”]\s")
LONGEST = 60  # characters of a name; longer ones are sentences


def holder(notice: str) -> str | None:
    """The owner that the notice names, or None: "저작권자 ⓒ 해달일보. 무단전재 금지" -> "해달일보"."""
    if source := SOURCE.search(notice):
        return source[1]
    sign = SIGN.search(notice)
    opened = OPEN.match(notice)
    if not (sign or (opened and opened.group().strip()) or STOP.search(notice)):
        return None
    start = sign.end() if sign and notice[sign.end() :].strip() else opened.end() if opened else 0
    rest = re.sub(r"(?i)^\s*copyrights?\s?", "", notice[start:].strip())
    rest = SLOGAN.sub("", YEARS.sub("", rest).strip())
    stop = STOP.search(rest)
    name = YEARS.sub("", rest[: stop.start()] if stop else rest).strip(" -–—·.,:;|/")
    name = COMPANY.sub("", name).strip()
    return name if name and len(name) <= LONGEST else None
