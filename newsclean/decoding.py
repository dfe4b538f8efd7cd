"""Bytes to text: a ladder of rungs, the surest first, and a word on which one held.

    named          the caller named the encoding
    bom            a byte order mark says it
    utf-8          every byte is good UTF-8: ordinary files end here, after one decode
    wide           UTF-16 or UTF-32 without a mark, which its NULs or its known characters give away
    nearly-utf-8   UTF-8 with some bad bytes in it, or cut in the middle of a character
    legacy         the encoding under which the text is cheapest to tell: see `_cheapest`
    detected       charset-normalizer's word, for a text that is dear under every encoding known here

Where nothing was replaced, `data.decode(encoding)` is the text; only mended UTF-8 is not.
An encoding is read as its superset, as browsers do it: euc-kr as cp949, gb2312 as gb18030, latin-1 as cp1252.
"""

import codecs
import re
from collections import Counter
from math import inf, log2
from typing import NamedTuple

from newsclean.errors import BinaryError, DecodingError, UsageError

HEAD, WINDOW, SAMPLE = 8192, 1 << 20, 2048  # bytes: looked at for NULs; looked through for other than ASCII; weighed of that
FEW, CHAOS = 30, 0.02  # on fewer characters charset-normalizer guesses wildly; chaos measured: <= 0.014 right, >= 0.03 wrong

# fmt: off
MAGIC = {
    b"PK\x03\x04": "a zip archive or an office document", b"\xd0\xcf\x11\xe0": "an old office document", b"%PDF-": "a PDF",
    b"\x1f\x8b": "gzip data", b"(\xb5/\xfd": "zstandard data", b"BZh91AY&SY": "bzip2 data", b"\xfd7zXZ": "xz data", b"\x7fELF": "a program",
    b"\x89PNG\r\n": "a PNG picture", b"\xff\xd8\xff": "a JPEG picture", b"GIF8": "a GIF picture", b"PAR1\x15": "a parquet file",
}
# UTF-32 first: its mark begins with that of UTF-16
BOMS = {b"\xff\xfe\0\0": "utf-32", b"\0\0\xfe\xff": "utf-32", b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
SUPERSETS = {"euc_kr": "cp949", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "big5": "cp950"}  # by codecs.lookup() names
SUPERSETS |= {"ascii": "utf-8", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874"}
RIVALS = {"cp950": "big5hkscs", "euc_jp": "euc_jis_2004"}  # neither holds all of the other: the one that reads more is taken
BAD = re.compile("[\udc80-\udcff]+")  # bytes that are no UTF-8, as surrogateescape shows them
SPARE = re.compile(rb"(?<=[\x00-\x7f]{8})[\x00-\x7f]+(?=[\x00-\x7f]{8})")  # what of an ASCII run is not near other bytes
MIXED = re.compile(r"[A-Za-z][^\x00-\xbf\u2000-\u206f]|[^\x00-\xbf\u2000-\u206f][a-z]")  # a letter of ASCII beside one of another script

# The letters used most, the most frequent first, ideographs in no order: facts to tell languages apart by.
HANGUL = (
    "이다는의에가을고지로하한은사기를자리도나어인대서스일있정시아수전그해보들부장라여년제주과상경원만면것게우았했국조적동구용세방공선트화"
    "관실으비생미중소신성무회위오연차안유내당분거말양진모업개출단산물직학체결표현재민발치행역설교문입강심금계명통간등습니까요예터될되려런"
    "레른데드든디때또란람래량러렇였료류르린림마많망매머며목못반받배백번법별복본불북월음작저점접종존준증참찾책처천청초최추취층큼타태토투특"
)
HAN = (
    "的一是不了在人有我他中来上大和地到以出会可也生能而子那得于着下自之年作里用道行所然家事成方多法去如都同没面起看定天分好小部其些主样理"
    "心本前但因只从想日者意无力它与把机十民第公此已工使情明性知全三又高由很最重并手政美相新己制身果加月合回特代内信表化老世常及水真各入口"
    "平活更别少才目量建做期市命区社空非则府县报称记将午开发示元亿南西东国际时间问题进经济对过们说这个为还关业长门见车学务动员运两产种党总"
    "统选战军队应该当现实后点头网电來會對過們說這個為還沒關業長門見車學務動員運兩產種黨總統選戰軍隊應該當現實後點從頭網電國際時間問題進經"
    "濟報據稱訊記將開發億東區縣與無樣機證團體處辦議參計畫設備場單萬轉術護環境類気図発対応県駅円買働説経済総戦約今語思言求始終決役週土火木"
    "近配声客商川山田要希望布决项投资约半央环保组织调整计划议案任何共受每读费完团系认识领导设管育院校研具价票增减裡於內並愛爱結束构庁察"
)
KANA = "のにはたをるがとでしていなれらかっもすりこだまさきめくあけどそえよつやわおせみょろちばンースルトリイアラクシレドッジフムタマロテコ"
KANA += "".join(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30F7))))
IDEOGRAPHS = dict.fromkeys(HAN, 9.5) | dict.fromkeys("、。，．：；？！（）「」『』【】《》〈〉―・～％０１２３４５６７８９▲△■□○●◆◇※→　", 8.0)
MARKS = dict.fromkeys("’“”–—…‘„«»•·№\xa0\xad", 5.0)
WEST = ("éàèêçôîûùâœëïìòü", "áíóéñúçãõ¿¡êâàüºª", "äöüåæøßéðþíáóúý")  # French, Italian; Iberian; Germanic
EAST = ("ęąłóżśćńź", "íáéčěšžřýůúćđťďňľ", "áéöőüóíűúăţşâî")  # Polish; Czech, Slovak, Croatian; Hungarian, Romanian
ASCII = dict.fromkeys([*map(chr, range(0x20, 0x7F)), *"\t\r\n"], 5.0)
# fmt: on


class Candidate(NamedTuple):
    """An encoding to weigh.

    prices: bits a character, where known.  dear: a text that costs more bits a character beyond ASCII is hardly in these languages.
    mixed: bits for a letter of theirs beside one of ASCII.  leads, trails: the bytes of the common ideographs or syllables, if any.
    """

    codec: str
    prices: dict[str, float]
    dear: float
    mixed: float
    leads: range = range(0)
    trails: range = range(0)


def _candidate(codec: str, letters: str, kind: tuple[float, float, float], leads: range = range(0), trails: range = range(0)) -> Candidate:
    """kind: bits more or less for a letter, which by its rank costs about what Zipf's law says; then `dear` and `mixed`."""
    small = {letter: kind[0] + log2(rank + 8) for rank, letter in enumerate(dict.fromkeys(letters + "€£©®°§½"))}
    large = {letter.upper(): bits + 3 for letter, bits in small.items()}
    return Candidate(codec, large | IDEOGRAPHS | small | MARKS | ASCII, kind[1], kind[2], leads, trails)


LATIN, SCRIPT, CJK, EUC = (4, 9.5, 0), (0.5, 5.6, 8), (2, 12, 8), range(0xA1, 0xFF)
CODE_PAGES = (  # the likelier first; their letters beyond ASCII by frequency
    *(_candidate("cp1252", letters, LATIN) for letters in WEST),
    _candidate("cp949", HANGUL, CJK, range(0xB0, 0xC9), EUC),
    _candidate("cp932", KANA, CJK, range(0x88, 0x98), range(0x40, 0xFD)),
    _candidate("euc_jp", KANA, CJK, range(0xB0, 0xD0), EUC),
    _candidate("gb18030", "", CJK, range(0xB0, 0xD8), EUC),
    _candidate("cp950", "", CJK, range(0xA4, 0xC7), range(0x40, 0xFF)),
    _candidate("cp1254", "ığşçöüâîİ", LATIN),
    *(_candidate(codec, letters, LATIN) for codec in ("cp1250", "iso8859-2") for letters in EAST),
    *(_candidate(codec, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ", SCRIPT) for codec in ("cp1251", "koi8-u")),
    _candidate("cp1253", "αοιετσνηυρπκμλςωγδθχφβξζψάέήίόύώ", SCRIPT),
    _candidate("cp1255", "יוהלאמרתבשנםעקדחכפסטגצזןךףץ", SCRIPT),
    _candidate("cp1256", "اليمونرتبةعدسفهكقحأجشصطىخإذزثضغءئظآؤ،پچگ", SCRIPT),
    _candidate("cp1258", "âăđêôơưáàãéèíóúùỳ\u0300\u0301\u0303\u0309\u0323", LATIN),
    _candidate("cp874", "านรกอเงมยลวด่ท้สตะปบคหแจพชขใไโซถผ็ณธ์ศำภษัิีึืุูฐฎฏญฉฟฝๆ", SCRIPT),
)
KNOWN = {char: bits for page in CODE_PAGES for char, bits in page.prices.items()}
CANDIDATES = (*CODE_PAGES[:3], Candidate("utf-8", KNOWN | {"\ufffd": 16.0}, inf, 0), *CODE_PAGES[3:])


class Decoded(NamedTuple):
    """What the bytes say. encoding: a Python codec.  by: the rung.  replaced: characters that could not be read, each U+FFFD in `text`."""

    text: str
    encoding: str
    by: str
    replaced: int


def decode(data: bytes, encoding: str | None = None, *, strict: bool = False) -> Decoded:
    """The text of the bytes; "" as UTF-8 where there are none.

    encoding: a name Python knows; None to have it found.  strict: rather no text than a replaced character.
    Raises DecodingError where the bytes are no text or over a quarter cannot be read; UsageError for a name Python does not know.
    """
    if encoding is None and not data.startswith((*MAGIC, *BOMS)) and b"\0" not in data[:HEAD]:
        try:
            text = data.decode()
        except UnicodeDecodeError:
            return _checked(_guessed(data), strict)
        if b"\x1b" not in data or b"\x1b$" not in data or not data.isascii():
            return Decoded(text, "utf-8", "utf-8", 0)
        return _checked(_read(data, "iso2022_jp_ext", "legacy"), strict)
    if seen := [name for magic, name in MAGIC.items() if data.startswith(magic)]:
        raise BinaryError(f"this is {seen[0]}, not text", mend="unpack or convert it first, or leave it out")
    mark = next((codec for start, codec in BOMS.items() if data.startswith(start)), "")
    return _checked(_marked(data, mark) if encoding is None else _named(data, encoding, mark), strict)


def _checked(found: Decoded, strict: bool) -> Decoded:
    """The same, where it is text at all, and enough of it could be read."""
    text, encoding, by, replaced = found
    head = text[:HEAD]
    controls = sum(char < " " and char not in "\t\n\r\f" for char in head)
    if "\0" in head or (by != "named" and (controls - 1) * 50 > len(head)):
        raise BinaryError(f"binary data, not text: control characters, read as {encoding}", mend="convert it first, or leave it out")
    if replaced and (strict or replaced == len(text) or (replaced - 1) * 4 > len(text)):
        raise DecodingError(f"{replaced:,} of {len(text):,} characters are not {encoding}", mend="name another, or none to have it found")
    return found


def _read(data: bytes, codec: str, by: str) -> Decoded:
    """The bytes in that encoding or its rival, with U+FFFD for what is not of it."""
    text = data.decode(codec, "replace")
    replaced = text.count("\ufffd") and text.count("\ufffd") - data.decode(codec, "ignore").count("\ufffd")  # less those of the source
    rival = _read(data, RIVALS[codec], by) if replaced and codec in RIVALS else None
    return rival if rival and rival.replaced < replaced else Decoded(text, codec, by, replaced)


def _named(data: bytes, encoding: str, mark: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        b"\xff".decode(name, "replace")  # fails for codecs that are no encodings of texts: hex, rot13, punycode
    except (LookupError, ValueError) as error:
        raise UsageError(f"no encoding is called {encoding!r}", mend="such as utf-8, cp949, cp932, gb18030, big5, cp1252") from error
    name = SUPERSETS.get(name, name)
    if mark.startswith(name[:6]):
        name = mark
    elif name in ("utf-16", "utf-32"):  # Python would go by the machine
        name = _wide(data) or f"{name}-le"
    return _read(data, name, "named")


def _marked(data: bytes, mark: str) -> Decoded:
    """By the mark it begins with, or the NULs it holds."""
    if mark:
        found = _read(data, mark, "bom")
        return _guessed(data[3:]) if found.replaced and mark == "utf-8-sig" else found
    if wide := _wide(data):
        return _read(data, wide, "wide")
    raise BinaryError(f"binary data, not text: a NUL at byte {data.index(0):,}", mend="convert it first, or leave it out")


def _wide(data: bytes) -> str:
    """The UTF-16 or UTF-32 in which at least half of the first characters are known ones, "" for none."""
    head = data[: min(HEAD, len(data) & ~3)]
    texts = {codec: head.decode(codec, "replace") for codec in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")}
    known = {codec: sum(char in KNOWN for char in text) / max(len(text), 1) for codec, text in texts.items()}
    best = max(known, key=lambda codec: known[codec])
    return best if known[best] >= 0.5 else ""


def _guessed(data: bytes) -> Decoded:
    """UTF-8 where bad bytes are at most a quarter of the characters beyond ASCII; a last character cut short is none of them."""
    text, used = codecs.utf_8_decode(data, "surrogateescape", False)
    cut = data[used:]
    bad = sum(map(len, BAD.findall(text)))
    good = len(text) - bad - len(text.encode("ascii", "ignore"))
    # one byte cut off after ASCII alone: E0, E9, ED is rather à, é, í of a code page, C3 or E2 the head of é or ’ in UTF-8
    nearly = bad * 4 <= good and (good or len(cut) > 1 or cut < b"\xe0" or cut == b"\xe2")
    codec, by = ("utf-8", "") if nearly else _cheapest(data)
    if codec != "utf-8":
        return _read(data, codec, by)
    mended = BAD.sub(_mended, text) + "\ufffd" * bool(cut)
    return Decoded(mended, codec, "nearly-utf-8", mended.count("\ufffd") - text.count("\ufffd"))


def _mended(match: re.Match[str]) -> str:
    """A lone 80-9F is a quotation mark or dash of cp1252 pasted in; beside other bad bytes it is the rest of a broken character."""
    bad = match[0].encode("utf-8", "surrogateescape")
    lone = len(bad) == 1 and bad < b"\xa0" and not BAD.search(match.string[max(match.start() - 2, 0) : match.start()])
    return bad.decode("cp1252" if lone else "utf-8", "replace")


def _cheapest(data: bytes) -> tuple[str, str]:
    """The codec, and the rung. A wrong encoding makes rare characters of frequent ones, and errors of the rest: that shows in the bits."""
    start = len(data) - len(data.lstrip(bytes(range(0x80))))
    sample = SPARE.sub(b" ", data[max(start - 8, 0) : start + WINDOW])[:SAMPLE]
    weights = [_weigh(sample, candidate) for candidate in CANDIDATES]
    rank = min(range(len(CANDIDATES)), key=lambda rank: weights[rank][0] + 2.5 * log2(rank + 1))
    _, foreign, mean = weights[rank]
    if foreign >= FEW and mean > CANDIDATES[rank].dear:
        if wide := _wide(data):
            return wide, "wide"
        from charset_normalizer import from_bytes  # slow to import, and hardly ever needed

        best = from_bytes(sample).best()  # None where a single byte is bad
        if best and best.chaos < CHAOS and not best.encoding.startswith("utf"):
            name = codecs.lookup(best.encoding).name
            return SUPERSETS.get(name, name), "detected"
    return CANDIDATES[rank].codec, "legacy"


def _weigh(sample: bytes, candidate: Candidate) -> tuple[float, int, float]:
    """The bits the sample costs, how many characters beyond ASCII it has, and what one of them costs in the mean."""
    text = sample.decode(candidate.codec, "replace")
    counts = Counter(text)
    bits = sum(_price(char, candidate) * count for char, count in counts.items()) + candidate.mixed * len(MIXED.findall(text))
    foreign = sum(count for char, count in counts.items() if char not in ASCII)
    return bits, foreign, (bits - 5 * (len(text) - foreign)) / max(foreign, 1)


def _price(char: str, candidate: Candidate) -> float:
    """About how many bits the character costs in a text of the candidate's languages."""
    if char in candidate.prices:
        return candidate.prices[char]
    if char == "\ufffd" or not char.isprintable():
        return 24
    code = char.encode(candidate.codec, "replace")
    if len(code) == 1:
        return 12
    common = len(code) == 2 and code[0] in candidate.leads and code[1] in candidate.trails
    return 13.5 if common else 20 if char.isalpha() else 16
