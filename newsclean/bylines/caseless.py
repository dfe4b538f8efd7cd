"""The grammar of bylines in scripts without capitals whose words are parted by blanks: Arabic, Hebrew, Devanagari, Thai.

A name is known there by the word before it alone, and a colon where that word says other things as well.
"""

import re
from typing import NamedTuple

from newsclean.article import Author
from newsclean.bylines.names import AGENCIES, Reading


class Script(NamedTuple):
    """letters: a class of characters.  leads: what stands before names.  labels: the same, with a colon only.
    joint: between two people.  fewest: words of a name.  no_name: what the first word of no name begins with."""

    letters: str
    leads: str
    labels: str
    joint: str
    fewest: int = 2
    no_name: str = "(?!)"


ARABIC = Script(
    r"[\u0620-\u065f\u066e-\u06ef\u200c]",
    "بقلم|كتبت|كتب|به قلم|گزارش از",
    "إعداد|أعده|أعدته|تقرير|نویسنده|الكاتب|الكاتبة|الكاتب/ة|المحرر|مراسل|مراسلة|الصحفي|الصحافي|المؤلف|نص|حوار|تحقيق|إعداد وتقديم|متابعة|خبرنگار|گزارشگر",
    r" ?[،,;/|] ?| و(?=\S{3})| [-–—] | و ",
    no_name="ال|عن|في|من|على|إلى|هذا|هذه|أن|لا",
)
HEBREW = Script(
    r"[\u05d0-\u05ea'\"׳״-]",
    "מאת|נכתב על ידי|כתב וצילם|כתבה וצילמה",
    "כתב|כתבת|כתבה|כותב|כותבת|מחבר|מחברת|הכתב|כתבים|טקסט",
    r" ?[,;/|] ?| ו-?(?=[\u05d0-\u05ea]{2})| [-–—] ",
)
DEVANAGARI = Script(
    r"[\u0900-\u0963\u0970-\u097f.\u200c\u200d]",
    "द्वारा",
    "लेखक|लेखिका|रिपोर्टर|संवाददाता|रिपोर्ट|लेखन|प्रस्तुति|पत्रकार|बाय|लेखक/रिपोर्टर|विश्लेषण",
    r" ?[,;/|] ?| और | एवं | व | [-–—] ",
)
THAI = Script(
    r"[\u0e01-\u0e4e]",
    "เรียบเรียงโดย|รายงานโดย|เขียนโดย|โดย",
    "เรื่อง|เรื่องและภาพ|เรื่อง/ภาพ|ผู้เขียน|ผู้สื่อข่าว|เรียบเรียง|เขียน|ผู้รายงาน",
    r" ?[,;/|] ?| และ ?| [-–—] ",
    no_name="กระทรวง|กรม|บริษัท|สำนัก|คณะ|ศูนย์|การ|ความ|ทีม|กอง|มี|ไม่|เฉพาะ|ทั้ง|ผู้",
)
SCRIPTS = (ARABIC, HEBREW, DEVANAGARI, THAI)
QUICK = re.compile(r"[\u05d0-\u06ff\u0900-\u097f\u0e01-\u0e4e]")
# Labels of people who are no authors: what follows them is left out.
OTHERS = re.compile(
    r" ?[|,،;-]? ?(?:تصوير|صور|صورة|تحرير|عدسة|ترجمة|المصدر|צילום|צילומים|עריכה|עורך|फोटो|संपादन|Edited by|ภาพ|ช่างภาพ|บรรณาธิการ) ?[:：].*$"
)
TITLE = r"(?:[\u0620-\u064a]{1,2}\. ?|डॉ\. ?|ดร\. ?)?"
PLACES = frozenset(("नई दिल्ली", "ग्रेटर नोएडा", "المملكة المتحدة", "الولايات المتحدة", "תל אביב", "אבו דאבי"))  # of two words
MOST = 4  # words of a name
LONGEST_WORD = 14  # characters
LEADS = {
    script: re.compile(rf"^(?:(?:{script.leads}) ?(?P<colon>[:：-]?) ?|(?:{script.labels}) ?(?P<label>[:：]) ?)(?={script.letters})")
    for script in SCRIPTS
}
NAMES = {
    script: re.compile(
        rf"^(?!{script.no_name}){TITLE}{script.letters}{{2,{LONGEST_WORD}}}(?: {script.letters}{{1,{LONGEST_WORD}}}){{{script.fewest - 1},{MOST - 1}}}$"
    )
    for script in SCRIPTS
}
JOINTS = {script: re.compile(script.joint) for script in SCRIPTS}
PLACE = re.compile(r"^\S{2,20}(?: \S{2,20})?$")


def read(line: str) -> Reading:
    """The people of a line behind a word that leads; none without one."""
    if QUICK.search(line) is None:
        return Reading([], False)
    for script in SCRIPTS:
        if match := LEADS[script].match(line):
            return _listed(script, OTHERS.sub("", line[match.end() :]), firm=bool(match["colon"] or match["label"]))
    return Reading([], False)


def _listed(script: Script, text: str, *, firm: bool) -> Reading:
    """The people of a list. firm: a colon stands before it; without one a name has no more than three words, and nothing else follows."""
    found: list[Author] = []
    pure = True
    for part in JOINTS[script].split(text):
        name = part.strip(" .:،,-–—()")
        if name in PLACES and found:
            continue
        if name in AGENCIES or (NAMES[script].match(name) and (firm or name.count(" ") < MOST - 1)):
            found.append(Author(name))
        else:
            pure = pure and bool(found) and PLACE.match(name) is not None
    return Reading(found if pure or firm else [], pure and bool(found), True)
