"""The grammar of captions: what a picture shows, and whose picture it is.

A caption is known by the mark in front of it or by the credit behind it; the credit is cut off and kept apart. It stands in brackets, or
behind a sentence. An agency's name alone signs reports as well: it is a credit only where no report ends before it.
"""

import re
from typing import NamedTuple

from newsclean.datelines import lead
from newsclean.marks import ITEM
from newsclean.prose import is_dense, is_unpointed

MARK = re.compile(
    r"^(?:[▲△▼◀▶ㅣ←↑↓]\s?|[\[(<](?:사진|그래픽)[\])>]\s?|사진\s?설명\s?[,:=]?\s?|写真・図版\s?[:：]?\s?|"
    r"(?:Image caption|Bildunterschrift|Bildtext|Bildtekst|Billedtekst|Légende image|Pie de foto|Legenda da foto|Didascalia|Подпись к фото|Підпис до фото|"
    r"Fotoğraf altı yazısı|Keterangan (?:gambar|foto)|Chụp lại hình ảnh|คำบรรยายภาพ|इमेज कैप्शन|التعليق على الصورة|图像加注文字|圖像加註文字|画像説明)\s?[,،，:：]\s?)(?=\S)"
)
HEAD_MARK = re.compile(r"^[◆●■※]\s?")  # of sections as well: no mark of a caption, and no part of its text
TRIANGLES = re.compile(r"[△▲▶▷]")
# What stands in front of a name: "Photo" or "photographer" in all languages.
LABELS_CJK = (
    r"사진\s?(?:제공|출처)?|그래픽|일러스트|이미지|영상|자료|출처|촬영|写真(?:提供)?|撮影|画像(?:提供)?|"
    r"图片来源|圖片來源|图片?|圖片?|[图圖]源|照片|攝影|摄影|翻攝|翻摄"
)
LABELS_LATIN = (
    r"(?:Titel|Archiv|Arkiv|Symbol|Illustrasjons|Presse|Privat|PR-)?(?:[Ff]oto|[Bb]ild)|(?:Text & )?Foto(?:s|’s|'s|graf|grafie|graaf|grafía|grafia|ğraf|ğraflar)?(?: de archivo)?|FOTOĞRAF|"
    r"FOTO|Bild(?:er|e|rechte|quelle)|BILD|Quelle|Beeld|Arkivbild|Skjermdump|Skärmdump|Illustra(?:tion|sjon)|Fotó|Kuva|"
    r"(?:Featured |Cover )?(?:Photo|Image|Picture)s?(?: [Cc]redits?| [Ss]ources?| by| courtesy of)?|Photograph(?:er|s)?(?: by)?|PHOTO|IMAGE|PICTURE|Pic|"
    r"Credits?(?: [Pp]hotos?)?|Crédits?(?: [Pp]hotos?)?|CREDIT|Source|[Cc]r[ée]ditos?|Crediti|Imagen|Imagem|Reprodução|"
    r"Fot|Zdjęci[ea]|(?:Autor|Źródło) zdjęcia|Fotoğraf kaynağı|Görsel|Dok|Gambar|Ilustrasi|Sumber (?:foto|gambar)|Ảnh(?: minh họa)?|Hình(?: ảnh)?|Nguồn (?:hình )?ảnh|Đồ họa"
)
LABELS = (
    r"Фото(?:граф(?:ия|ія)?)?|Снимок|Изображение|Зображення|Світлина|Скриншот|Скріншот|Иллюстрация|Ілюстрація|(?:Автор|Источник|Джерело) (?:фото|изображения|зображення)|"
    r"(?:م?صدر )?(?:ال)?صورة(?: من)?|(?:ال)?صور|تصوير|عدسة|צילום|צילומים|תצלום|תמונה|איור|קרדיט(?: צילום)?|"
    r"(?:फ़?ोटो|इमेज|चित्र|तस्वीर)(?: ?/? ?(?:क्रेडिट|साभार|स्रोत|सौजन्य))?|सौजन्य|साभार|छायाचित्र|"
    r"ที่มา(?:ของ)?ภาพ|เครดิตภาพ|ขอบคุณภาพ(?:จาก)?|ช่างภาพ|แฟ้มภาพ|ภาพ(?:ประกอบ|ถ่าย|จาก|โดย)?"
)
LABEL = rf"(?:{LABELS_CJK}|{LABELS_LATIN}|{LABELS})"
LABELLED = rf"(?:{LABEL}\s?[=:：ㅣ|／]|[Ff]ot\.|Dok\.)"
PHOTO_AGENCY = r"(?:Getty Images|AFP|AP(?: Photo)?|Reuters|REUTERS|EPA|EFE|ANSA|dpa|PA(?: Wire)?|IMAGO|imago(?: images)?|Shutterstock|iStock|picture alliance|NTB)"
# Beside a name also those whose sign alone closes reports more often.
ANY_AGENCY = rf"(?:{PHOTO_AGENCY}|(?:Ritzau )?Scanpix|TT|ANP|Belga|Keystone|LaPresse|Lusa|PAP|ČTK|MTI|Anadolu|AA|ANTARA|TASS|ТАСС|Xinhua|新华社|新華社)"
# A label and a name: a credit also on a line of its own.
WITH_LABEL = (
    re.compile(
        rf"{LABELLED}\s?(?:[记記]者)?(?P<credit>[^=:：]{{2,80}}?)\s?(?:제공|提供|攝影?|摄影?| cung cấp)?(?:\s?\|\s?[Vv][ií]deo\s?: .{{2,40}})?"
    ),
    re.compile(
        r"(?:(?:Photos?|Photograph|Pictures?|Images?)(?: by| courtesy of| via)|Courtesy of) (?P<credit>(?:the )?[^\Wa-z][^=:：]{1,60}?)"
    ),
    re.compile(
        r"(?:사진\s?출처|Image source|Bildquelle|Crédit photo|Fuente de la imagen|Crédito|Автор фото|Kaynak|Sumber gambar|Nguồn hình ảnh|ที่มาของภาพ|इमेज स्रोत|م?صدر الصورة|"
        r"[图圖]像[来來]源|画像提供)[,،，、]\s?(?P<credit>[^=:：.]{2,40})"
    ),
    re.compile(rf"[ⓒ©]\s?(?P<credit>[^©ⓒ/|]{{2,40}}/[^©ⓒ/|]{{2,40}}|{ANY_AGENCY})"),
    re.compile(r"(?P<credit>[^\Wa-z][^.:：]{1,60}(?: ?/ ?| via )(?:Getty Images|Shutterstock|iStock|picture alliance))"),
)
# What makes a name a credit behind a caption.
WITH_CAPTION = (
    re.compile(r"(?:[ⓒ©]|[（(][CＣ][）)])\s?(?P<credit>[^©ⓒ]{2,60})"),
    re.compile(rf"(?:Photo )?(?P<credit>[^\Wa-z][^:：]{{1,60}}?(?: ?/ ?| via ){ANY_AGENCY}(?:[ /][^.:：]{{1,30}})?)"),
    re.compile(rf"(?P<credit>(?:{ANY_AGENCY} ?/ ?){{1,3}}[^\Wa-z][^:：]{{1,60}})"),
    re.compile(r"(?:Foto|FOTO|Bild|BILD|Beeld|BEELD|Kuva|Zdjęcie|Ảnh|Фото) (?P<credit>[^\W\d_a-zß-ÿа-яё][^.:：=]{1,40})"),
    re.compile(
        r"(?P<credit>AP Photo|Getty Images|資料照片?|资料图片?|資料圖片?|자료사진|[가-힣A-Z]{2,10}\s?DB|共同|時事|ＡＦＰ時事|"
        r"(?:ＡＰ|ＡＦＰ|ＥＰＡ|ロイター|ゲッティ|新華社)(?:[＝=・](?:共同|時事))?)"
    ),
    re.compile(r"[资資]料照片?[，、,／/\s]\s?(?:记者|記者)?(?P<credit>[^.。:：=，\s]{2,20}?)(?:／?[攝摄]影?|提供)?"),
    re.compile(r"翻[攝摄]自?(?P<credit>[^.。:：=]{2,30})"),
    re.compile(r"(?:图|圖)/(?P<credit>[^=:：]{2,20}?)(?:提供|攝|摄)?"),
    re.compile(r"(?:촬영|사진\s?제공)\s(?P<credit>[가-힣A-Za-z]{2,12}(?:\s기자)?)"),
    re.compile(r"(?P<credit>[가-힣A-Za-z0-9·]{2,12}(?:\s[가-힣]{2,8})?)\s?(?:제공|제작|촬영|캡처)"),
    re.compile(
        r"(?:(?:新华社|新華社|中新社|中央社|本[报報])?[记記]者\s?)?(?P<credit>[^.。:：=、，\s]{2,12}?)(?:さん|／)?\s?(?:撮影|提供|摄影?|攝影?)"
    ),
)
IN_BRACKETS = (
    re.compile(r"(?P<credit>[^.。:：=]{1,40}?)(?:さん)?\s?(?:제공|제작|촬영|캡처|撮影|提供)"),
    re.compile(r"(?:[Pp]hotos?|[Ff]otos?|[Ii]mages?|[Dd]ok\.) ?(?P<credit>[^\Wa-z][^=:：]{1,60}?)"),
    re.compile(rf"(?i:{LABELS_LATIN}|{LABELS})\s?[:=：/／]\s?(?P<credit>[^=:：]{{2,60}}?)"),
    re.compile(
        rf"(?i:fot|zdjęcie|fotoğraf|fotografía|foto d[ei]|beeld|crédito|ảnh|hình|{LABELS})[\s,،–—-]{{1,3}}(?P<credit>[^\Wa-zß-ÿа-яёіїєґ][^=:：]{{1,60}}?)"
    ),
)
AGENCY = re.compile(
    r"(?:(?:AP|AFP|EPA|로이터|신화)\s?[/=]?\s?)?(?:연합뉴스(?:TV)?|연합|뉴시스|뉴스1)(?:\s자료사진)?|로이터|게티이미지\S{0,8}|셔터스톡|자료\s?사진|"
    rf"Europa Press|{PHOTO_AGENCY}"
)
BRACKETED = re.compile(r"[\[(<（]\s?(?P<inside>[^\[\]()<>（）]{2,100}?)\s?[\])>）]$")
# Where a credit may begin without brackets: behind a sentence, at a slash or a sign, at a label, at a name before "/AFP".
STARTS = re.compile(
    rf"(?:^|(?<=[.。!?！？؟।۔\])）”\"'’»다]))\s{{0,3}}(?=\S)|\s?/(?=\S)|\s?\| ?|＝|\s?(?=[ⓒ©])|(?=[（(][CＣ][）)])|\s(?=[^a-eg-z\d])(?={LABELLED})|"
    rf"(?<=[a-zäöüß])(?=(?:Foto|Bild|Photo|Image|Credit):)|"
    rf"\s(?=[^\W\d_a-z][\w.'’-]{{1,20}} [^\W\d_a-z][\w.'’-]{{1,20}} ?/ ?{ANY_AGENCY})|\s(?={ANY_AGENCY} ?/ ?[^\W\d_a-z])"
)
ENDED = re.compile(r"(?:^|[.。!?！？؟।۔\])）”\"'’»다])\s*$")
# What may stand behind the credit. A wire's caption opens like its lead; only the date (and address) behind it tells them apart.
DATE, ADDRESS, NOTICE = r"\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?", r"[\w.+-]{1,40}@[\w.-]{1,60}", r"\*?\s?재판매 및 DB 금지\.?"
BEHIND = re.compile(rf"(?:\s{{0,3}}(?:{DATE}|{ADDRESS}|{NOTICE})){{1,3}}$")
NOTICED = re.compile(rf"[.\s]{{0,3}}{NOTICE}$")
PLACED = re.compile(r"＝(?:[\d０-９]{1,2}[日月]|[^＝。、]{2,12})、[^＝。]{2,30}で$")  # "＝13日、月ケ島村で"
# A sentence that tells what happened, in Korean (a caption's ends in "있다") or Japanese; or other rights than a picture's.
REPORTS = re.compile(r"(?:(?<!있)다\.?[\"'”’]?|。|(?i:rights|reserved|copyright|\(c\))|저작권|무단.{2,20})[ .]*$")
NO_NAME = re.compile(
    r"[가-힣](?:다|요|죠|까)\.?[\"'”’]?$|[를는]\s|무단|금지|[Rr]ights|reserved|https?:|^\d+$|©.*\b(?:19|20)\d\d\b|^\W?(?:19|20)\d\d\b|"
    r"^(?:점심|식사|조식|중식|석식|간식|음료|무료|기념품|숙식|숙소|선물|자료|도시락|커피|유료|별도|우비|장비|교통비)$"
)
SENTENCES = re.compile(r"[a-zß-ÿ\u0100-\u024f\u1e00-\u1effа-яёіїєґ\u0590-\u06ff\u0900-\u097f가-힣]{2}(?<!\b[Ff]ot)(?<!\b[Dd]ok)[.!?؟।۔]\s")
LOWER = re.compile(r"\b[a-zß-ÿ][\w'’-]*")
LOWER_CYRILLIC = re.compile(r"\b[а-яёіїєґ][\w'’-]*")
UNCASED = re.compile(r"[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff]")
JOINT_WORDS = "dpa imago images picture alliance privat via gettyimages freundlicher for of the and und et de von van y e i og och la del di da do dos der den"  # of names
JOINTS = frozenset(JOINT_WORDS.split())
MOST_LOWER = 2  # other words in small letters; more make a sentence
MOST_CYRILLIC = 5  # "предоставлено пресс-службой правительства области"
MOST_UNCASED = 6  # words in a script without capitals
DETERMINER = re.compile(r"(?i)\b(?:ein|eine[nmr]?|das|dieses|the|an?|his|her|this|their|une?|la|le|el|una|o|um|uma|su|sein|ihr)$")
LONGEST, LONGEST_CREDIT, LONGEST_UNCASED = 300, 110, 50  # characters of a caption, of its credit, of one in a script without capitals


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
    behind = BEHIND.search(rest)
    shown = rest[: behind.start()] if behind else rest
    if found := _credited(shown):
        tag = lead(shown)
        return Caption(HEAD_MARK.sub("", shown[tag.end if tag else 0 : found[0]].strip(" /|•-–—")), found[1], mark is not None)
    if behind and (tag := lead(rest)) and tag.place and re.search(DATE, behind.group()):
        return Caption(shown[tag.end :].strip(), None, False)
    if (behind and "재판매" in behind.group()) or PLACED.search(shown):
        return Caption(shown.strip(), None, False)
    return Caption(rest.strip(), None, True) if mark else None


def _credited(text: str) -> tuple[int, str] | None:
    """Where the credit at the end of the text begins, and whom it names."""
    text = text.rstrip(" .")
    if match := BRACKETED.search(text):
        credit = _named(NOTICED.sub("", match["inside"]), text[: match.start()], (*WITH_LABEL, *WITH_CAPTION, *IN_BRACKETS))
        if credit:
            return match.start(), credit
    for match in STARTS.finditer(text, max(0, len(text) - LONGEST_CREDIT)):
        before, inside = text[: match.start()], text[match.end() :].strip(" /|-–—")
        if SENTENCES.search(inside) or _is_open(before):
            continue
        credit = _named(inside, before, (*WITH_LABEL, *WITH_CAPTION) if before.strip() else WITH_LABEL)
        if credit and (ENDED.search(before) or not _reads_on(before, inside)):
            return match.start(), credit
    return None


def _is_open(before: str) -> bool:
    """Whether what stands before a name holds it: a bracket that is not closed, a colon."""
    return before.count("(") > before.count(")") or before.rstrip().endswith((":", "："))


def _named(inside: str, before: str, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    """The name in a credit, or None where the words are none, or tell that a report ends here."""
    for pattern in patterns:
        if (match := pattern.fullmatch(inside)) and _is_name(match["credit"]) and not (inside[0] in "ⓒ©（(" and REPORTS.search(before)):
            return match["credit"].strip()
    foreign_in_brackets = inside.isascii() and IN_BRACKETS[0] in patterns
    if before.strip() and AGENCY.fullmatch(inside) and not foreign_in_brackets and not REPORTS.search(before):
        return inside
    return None


def _is_name(text: str) -> bool:
    if NO_NAME.search(text) or sum(word not in JOINTS for word in LOWER.findall(text)) > MOST_LOWER:
        return False
    if UNCASED.search(text):
        return len(text.split()) <= MOST_UNCASED and len(text) <= LONGEST_UNCASED
    return len(LOWER_CYRILLIC.findall(text)) <= MOST_CYRILLIC


def _reads_on(before: str, inside: str) -> bool:
    """Whether a label inside a sentence is a word of it: "Sie hat ein Foto: Es zeigt den Fluss"."""
    few = len(before.split()) <= MOST_LOWER and not is_dense(before) and not is_unpointed(before)
    return few or DETERMINER.search(before) is not None or re.match(r"[가-힣\s]{2,5}[:：]", inside) is not None
