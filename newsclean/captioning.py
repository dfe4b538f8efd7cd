"""The grammar of captions: what a picture shows, and whose picture it is.

A caption is known by the mark in front of it or by the credit behind it; the credit is cut off and kept apart.
"""

import re
from typing import NamedTuple

from newsclean.datelines import lead
from newsclean.marks import ITEM

MARK = re.compile(r"^(?:[▲△▼◀▶ㅣ←↑↓]\s?|[\[(<](?:사진|그래픽)[\])>]\s?|사진\s?설명\s?[,:=]?\s?|写真・図版\s?[:：]?\s?)(?=\S)")
LABEL = (
    r"(?:사진\s?제공|사진|그래픽|일러스트|이미지|영상|자료|출처|촬영|Foto(?:s|graf|grafie)?|FOTO|Bild(?:er|rechte|quelle)?|BILD|"
    r"Photo(?:graph|grapher|s)?(?: by| credit)?|PHOTO|Images?|IMAGE|Pictures?(?: by)?|PICTURE|Pic|Credits?(?: [Pp]hotos?)?|Crédits?(?: [Pp]hotos?)?|CREDIT|"
    r"Source|Crédito|Fotografía|Фото|Ảnh|Fotoğraf|Kuva|写真|写真提供|图|圖|图片|صورة|צילום)"
)
AGENCY = (
    r"(?:연합뉴스|뉴시스|뉴스1|로이터|게티이미지\S*|셔터스톡|(?:AP|AFP|EPA|로이터|신화)[/=]?(?:연합뉴스|뉴시스)|자료\s?사진|독자\s?제공|[가-힣A-Za-z]{2,12}(?:시|군|구|도|청|회|사|원|처|부|단|대)\s제공|"
    r"(?:REUTERS|Reuters|AP Photo|AFP|EPA)/[A-Z][\w .'-]{2,40}|Getty Images|AP Photo|REUTERS|Reuters|AFP|EPA|Shutterstock|iStock|PA Wire|dpa|picture alliance|IMAGO|imago images)"
)
# At the end of the line, in brackets or not. What stands behind the credit (a date, an address, a notice) goes with it.
BEHIND = r"(?:\s*\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)?(?:\s*\S{1,40}@[\w.-]+)?(?:\s*\*?\s?재판매 및 DB 금지\.?)?$"
CREDITS = tuple(
    re.compile(pattern + BEHIND)
    for pattern in (
        rf"\s*[\[(<（]\s?{LABEL}\s?[=:：ㅣ|/]\s?(?P<credit>[^\[\]()<>（）]{{2,80}}?)\s?[\])>）]",
        r"\s*[\[(<]\s?(?P<credit>[^\[\]()<>.]{1,40}?)\s?(?:제공|제작)(?:\.\s?재판매 및 DB 금지\.?)?\s?[\])>]",
        r"\s*[\[(<]\s?촬영\s(?P<credit>[^\[\]()<>.]{2,20}?)\s?[\])>]",
        r"\s*[\[(]\s?(?:[Pp]hoto|[Pp]icture|[Ii]mage)s? (?:by|courtesy of|via):? (?P<credit>[^\[\]()]{2,80}?)\s?[\])]",
        r"\s*[\[(]\s?(?P<credit>(?:AP Photo|AFP|Reuters|REUTERS|Getty Images|PA)[^\[\]()]{0,60}?)\s?[\])]",
        r"\s*（(?P<credit>[^（）。]{2,30}?)(?:さん)?(?:撮影|提供)）",
        rf"(?:(?<=[\s.。!?\])”\"'’/다])|^)\s?/?{LABEL}\s?(?:[=:：ㅣ|]\s?|(?<=by)\s)(?P<credit>[^=:：。.!?]{{2,70}}(?:\.\w{{2,3}})?[^=:：。.!?]{{0,30}}?)(?:\s제공)?\.?",
        r"(?:(?<=[.。!?\])”\"'’])|(?<=다))\s*[ⓒ©]\s?(?P<credit>[^©ⓒ.]{2,60})",
        rf"(?<=[.!?다])\s+(?P<credit>{AGENCY})(?:\s제공)?",
        r"(?<=[。！？])(?P<credit>[^。！？，、\s]{2,10})摄",
        r"\s+(?P<credit>[^\s.,|][^.,|]{1,40}/(?:Getty Images|AFP|AP|Reuters|REUTERS|EPA|dpa|PA|IMAGO|imago|Shutterstock|picture alliance)[^.|]{0,30})",
    )
)
# A wire's caption opens like its lead; only the date (and address) behind it tells them apart.
WIRE_END = re.compile(r"\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s*\S{1,40}@[\w.-]+)?$")
TRIANGLES = re.compile(r"[△▲▶▷]")
LONGEST = 300  # characters of a caption


class Caption(NamedTuple):
    """What the picture shows, and who made it; marked: a sign in front says that it is a caption."""

    text: str
    credit: str | None
    marked: bool


def caption(line: str) -> Caption | None:
    """The caption that the line is by its mark, its credit or its wire stamp; None for any other line."""
    if len(line) > LONGEST:
        return None
    mark = MARK.match(line)
    if (mark and TRIANGLES.search(line, mark.end())) or (not mark and ITEM.match(line)):
        return None  # an enumeration inside a sentence, an item of a list
    rest = line[mark.end() :] if mark else line
    for pattern in CREDITS:
        if match := pattern.search(rest):
            tag = lead(rest)
            text = rest[tag.end if tag else 0 : match.start()].strip(" /")
            credit = re.sub(r"\s?제공$", "", match["credit"].strip())
            return Caption(text, credit, mark is not None)
    wire = lead(rest)
    if wire and wire.place and (end := WIRE_END.search(rest)):
        return Caption(rest[wire.end : end.start()].strip(), None, False)
    return Caption(rest.strip(), None, True) if mark else None
