"""The grammar of copyright notices: who owns the rights. The owner is also the best witness of the publisher's name."""

import re

from newsclean.bylines import is_outlet

SIGN = re.compile(r"(?:ⓒ|©|Ⓒ|&copy;|[(（][cCｃＣ][)）])")
OPEN = re.compile(
    r"^[\s<\[(＜〈“\"*※-]{0,5}(?:저작권자|저작권(?!법)|판권|版权所有|版權所有)?\s?(?:소유)?\s?(?i:copyrights?)?\s?(?:ⓒ|©|Ⓒ|[(（][cCｃＣ][)）]|[?@])?\s?(?:by|By)?\s?[:：]?\s?"
)
YEAR = r"(?:(?:19|20|25)\d{2}|[٠-٩]{4}|[०-९]{4})"  # 2568 is 2025 in Thailand
YEARS = re.compile(
    rf"(?i)^(?:since\s|พ\.ศ\.\s?)?{YEAR}(?:\s?[-–—~]\s?(?:{YEAR}|\d{{2}})?)?(?:년|\sгг?)?[\s.,،|·]*(?:by\s|โดย\s?)?|[\s,]{YEAR}(?:\s?[-–—]\s?{YEAR})?$|^by\s"
)
# What may stand between the sign and the name: the word copyright, and to whom the rights belong.
COPYRIGHT = re.compile(
    r"(?i)^\s*(?:copyrights?\b|all rights reserved (?:to|by)\b|opphavsrett\b|upphovsrätt\b|ophavsret\b|auteursrecht\b|urheberrecht\b|derechos de autor\b|direitos autorais\b|"
    r"prawa autorskie\b|telif hakkı\b|авторск(?:ие|ое) прав[ао]\b|авторськ[еі] прав[ао]\b|все права принадлежат\b|усі права належать\b|hak cipta(?! dilindungi)\b|"
    r"bản quyền(?: (?:thuộc về|thuộc|của|bởi)| ©)?(?!\w)|(?:สงวน)?ลิขสิทธิ์\s?(?:เป็น)?(?:ของ|โดย)|©|℗|"
    r"حقوق (?:النشر|الطبع)(?: والنشر)?(?: محفوظة)?(?:\sل(?=\S))?|(?:جميع|كافة|كل) الحقوق محفوظة\sل[ـ\s]{0,2}(?=\S)|כל הזכויות שמורות\sל[-־\s]?(?=\S)|कॉपीराइट)\s?"
)
ARABIC_ARTICLE = re.compile(r"(?<=محفوظة) لل")  # "to" and the article are written as one
# Where the owner's name ends: the reservation of rights, or what is forbidden, in all languages.
RESERVED = re.compile(
    r"(?i)\s?(?:무단|재배포|배포\s?금지|無断|无断|版权所有|版權|著作權所有|不許|不得|未经|未經|如需|如欲|转载|轉載|禁|reserved|(?:all|some) rights?|no (?:part|reproduction|unauthori[sz]ed)\b|alle rechte|einige rechte|nachdruck|"
    r"tous droits|(?:toute )?reproduction|todos los|algunos|derechos|(?:queda )?prohibid|tutti i|riproduzione|(?:è )?vietat|todos os|direitos|(?:é )?proibid|"
    r"alle rechten|alla rättigheter|eftertryck|alle rettighe|et?tertrykk?\b|wszelkie|wszystkie prawa|kopiowanie|všechna práva|veškerá práva|minden jog|kaikki oikeudet|"
    r"toate drepturile|все права|права защищены|перепечатка|(?:любое )?использование|(?:усі|всі) права|передрук|використання|tüm hak|her hakkı|izinsiz|"
    r"hak cipta|seluruh hak|dilarang|bảo lưu|giữ bản quyền|bản quyền|mọi quyền|(?:nghiêm )?cấm (?:sao|trích|đăng|mọi)|สงวน|ลิขสิทธิ์|ห้าม|"
    r"(?:جميع|كافة|كل) الحقوق|الحقوق محفوظة|حقوق (?:النشر|الطبع)|محفوظة|[يت]ُ?(?:منع|حظر)|لا يجوز|כל הזכויות|הזכויות שמורות|זכויות יוצרים|אין ל|"
    r"सर्वाधिकार|सभी अधिकार|अधिकार सुरक्षित|बिना अनुमति)"
)
# Forms of companies: those that are nothing else, and those that may be a word of the name where the name goes on.
FORM = (
    r"S\.\s?r\.\s?l|S\.R\.L|S\.\s?p\.\s?[aA]|S\.P\.A|SpA|S\.A\. de C\.V|S\.A(?:\.[SU])?|S\.L(?:\.U)?|S/A|Ltda|Lda|EIRELI|SARL|Sp\. z ?o\.? ?o|GmbH(?: & Co\. ?KG(?:aA)?)?|"
    r"B\.V|N\.V|A/S|ApS|Oyj|hf|ehf|a\.s|s\.r\.o|d\.o\.o|Zrt|Kft|Nyrt|A\.Ş|(?:Tic\. )?Ltd\. Şti|(?:(?:& )?Co\.,? |\(?(?:Pvt|PVT|Private)\.?\)? |\(?Pte\.?\)? |Pty\.? )?(?:Ltd|LTD|Limited)|"
    r"Inc|LLC|L\.L\.C|Corp|PLC|plc|JSC|Tbk|จำกัด|בע[\"״]מ|ש\.מ|ش\.م\.[معل]|ذ\.م\.م|(?:प्राइवेट )?लिमिटेड|प्रा\. लि"
)
SHORT_FORM = r"AG|SE|KG|KGaA|SA|SAS|SL|SLU|SRL|BV|NV|AB|AS|ASA|Oy|UG|e\.? ?V|OÜ|SIA|UAB"
NAME_ENDS = r"\s?(?:$|[.,|/«»<(\[–—-])"
# Where the name ends: there, at the company's form, at an address, a bracket, a second mark.
STOP = re.compile(
    rf"{RESERVED.pattern}|(?-i:[\s,]{{1,2}}(?:(?:{FORM})(?!\w)|(?:{SHORT_FORM})(?={NAME_ENDS}|(?i:{RESERVED.pattern.removeprefix('(?i)')}))))|"
    r"(?:股份)?有限(?:责任|責任)?公司|株式会社$|"
    r"\s?(?:powered|mail to|www\.|https?:|[<>＞〉\]=]|\s[-–—|]\s|(?<!\b\w)\.(?=\s|$)|[।。]|[,،](?=\s|$)(?!\s\w+\s&\s)|\s?[(（]|\s&\s?[a-z0-9.-]+\.[a-z]{2,}|!\s)"
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
COMPANY = re.compile(
    r"^(?:\(주\)|㈜|주식회사\s|\(재\)|\(사\)|株式会社|[(（]株[)）]|(?:ООО|ОАО|ЗАО|ПАО|АО|АНО|ТОВ|ТзОВ|ПрАТ)\s?(?=[\s«\"„“])|PT\.?\s|บริษัท\s?|Công ty (?:[Cc]ổ phần|CP|TNHH)\s)|(?:\(주\)|㈜)$"
)
SLOGAN = re.compile(r"^['‘\"“][^'’\"”]{2,40}['’\"”]\s(?!무단|[Aa]ll |재배포)(?=\S)")
QUOTED = re.compile(r"^[«\"'‘“„「『](.{2,40})[»\"'’”“」』]$")
# The line of a masthead that names the outlet or its house.
MASTHEAD = re.compile(
    r"(?i)(?:제호|매체명|^(?:verlag|éditeur|edita|editore|uitgever|wydawca|учредитель|издатель|засновник|видавець|yayıncı|penerbit|الناشر|प्रकाशक))\s?[:：|ㅣ]\s?([^|,/]{2,40})"
)
EDGES = " -–—·.,，،。।:：;|/="
LONGEST = 60  # characters of a name; longer ones are sentences
LONGEST_NOTICE = 600  # characters
SLOGAN_WORDS = 3  # words in Hangul that may be a slogan before the name


# "人 民 网": a blank between characters of which each stands alone.
SPACED_OUT = re.compile(r"(?<![^\s，][\u4e00-\u9fff]) (?=[\u4e00-\u9fff，](?:\s|$))")


def holder(notice: str) -> str | None:
    """The owner that the notice names, or None: "저작권자 ⓒ 해달일보. 무단전재 금지" -> "해달일보"."""
    notice = ARABIC_ARTICLE.sub(" لال", SPACED_OUT.sub("", " ".join(notice[:LONGEST_NOTICE].split())))
    for sentence in SENTENCES:
        if match := sentence.search(notice):
            return match[1]
    sign, opened = SIGN.search(notice), OPEN.match(notice)
    start = opened.end() if opened else 0
    if not (sign or (opened and opened.group().strip()) or STOP.search(notice)):
        return None
    behind = _name(notice[sign.end() :]) if sign else None
    return behind or _name(notice[start : sign.start() if sign and sign.start() > start else None])


def masthead(line: str) -> str | None:
    """The outlet or its house, where the line of a masthead names it: "Wydawca: Kurier Sp. z o.o." -> "Kurier"; else None."""
    match = MASTHEAD.search(line)
    return _name(match[1]) if match else None


def _name(text: str) -> str | None:
    """The name that the text opens with, less years, company forms and slogans; None where there is none, or it is a sentence."""
    text = text.strip(EDGES)
    while (rest := YEARS.sub("", COPYRIGHT.sub("", text)).strip(EDGES)) != text:
        text = rest
    text = COMPANY.sub("", SLOGAN.sub("", text))
    stop = STOP.search(text)
    name = YEARS.sub("", text[: stop.start()] if stop else text).strip(EDGES)
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
