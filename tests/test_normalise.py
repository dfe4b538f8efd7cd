"""What is damage is read as it was meant; what an author wrote stays as it is, letter by letter."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Document, Edit, Role, Source, Span, edited, read_lines
from newsclean.kit import Kit
from newsclean.pen import write_down
from newsclean.stages import normalise

ENGLISH = Kit(languages=())

# Hanja of the compatibility block, as Korean code pages have them for a letter's second reading; NFC would replace them.
HANJA = "大橋가 열렸다. \uf914園·\uf90a 시장(\uf90a市長)은 \uf9e1 의장과 故 朴 선생을 기렸다."
# In the scripts and habits of many newsrooms; none of it is damage.
CLEAN = [
    "한강의 다리가 사흘 만에 다시 열렸다고 시가 밝혔다.",
    "“내일 연다”며 ‘안전이 먼저’라고 그는 말했다… 시민들은 『강변 일기』와 〈다리〉를 읽었다.",
    "㈜해달건설은 84㎡ 120가구를 ①월 ②일에 분양한다. ⓒ 해달일보, ℡ 02-123-4567",
    "ＡＢＣ방송은 １２시 ３０분에 ‘Ｋ－다리’를 내보낸다．",
    HANJA,
    "ㄱ씨는 ㅋㅋㅋ 웃었고 ㅠㅠ 울었다. ㅡ는 모음이다.",
    "川の水位が下がり、橋が三日ぶりに再開した。",
    "ﾊﾝｶｸのカナと全角の１２３、「鉤括弧」、ー、々、〆も残す。",
    "大桥星期一重新开放，市长说：“安全第一。”",
    "大橋於週一重新開放，記者／林小河報導。",
    "The bridge re-opened on Monday — “at last,” the mayor said; AT&T and R&D paid £5½m (€6m).",
    "Ol' Man River, rock 'n' roll, naïve café, 10 °C, ±3 %, 5 × 3, ½, ™, ®, §12, ¶.",
    "Le café du port a fermé à minuit, a déclaré l’élue ; « c’est l’été », Noël, cœur, Æsope.",
    "Die Brücke über die Müllach heißt „Große Brücke“, sagte Öztürk; STRASSE, Straße, ẞ.",
    "El niño cruzó el río a las 3.ª hora; ¿quién pagó? ¡Nadie!",
    "A DECLARAÇÃO DA ELEIÇÃO: NÃO À OPERAÇÃO, SÃO TOMÉ, MAÇÃ, IRMÃ.",
    "L’età è più lunga; perché no? È così.",
    "De brug over de Eem ging ’s ochtends open, aldus coëfficiënt Zeeuw.",
    "Ærø og Ålborg: Østbroen åbner på mandag, siger borgmesteren.",
    "Þórður og Æsa gengu yfir brúna á mánudag.",
    "Przejście zamknięte, powiedział żołnierz; źdźbło, łódź, ćma.",
    "Příliš žluťoučký kůň přešel přes most v pondělí.",
    "A híd hétfőn újra megnyílt, mondta a polgármester: űrhajó, őz.",
    "Podul s-a redeschis luni, a spus primarul: ștafetă, țară, înăuntru.",
    "Köprü pazartesi günü açıldı, dedi Çiğdem Öğüt; İĞNE, ışık, â.",
    "Cầu mở cửa trở lại hôm thứ Hai, thị trưởng nói; đường, ơ, ư, ẫ.",
    "Река поднялась в понедельник, сказали в мэрии; ёлка, й.",
    "Міст відкрили в понеділок, їжак, ґанок, є.",
    "Το ποτάμι ανέβηκε τη Δευτέρα, είπε ο δήμαρχος· ΐ, ΰ.",
    "הנהר עלה ביום שני, אמר ראש העיר; שָׁלוֹם, צה״ל.",
    "ارتفع النهر يوم الاثنين، قال رئيس البلدية؛ مُدَرِّس، أؤئآ.",
    "می‌خواهم بگویم که پل دوشنبه باز شد؛ آن‌ها گفتند.",
    "नदी सोमवार को बढ़ गई, मेयर ने कहा। क्‍ष, र्‍य।",
    "সেতু সোমবার খুলেছে, মেয়র বলেছেন। কো, কৌ।",
    "பாலம் திங்கள்கிழமை திறந்தது என்றார் மேயர்; கொ, கோ.",
    "สะพานเปิดอีกครั้งในวันจันทร์ นายกเทศมนตรีกล่าว",
    "ស្ពានបើកឡើងវិញ",
    "ხიდი ორშაბათს გაიხსნა, თქვა მერმა.",
    "Կամուրջը բացվեց երկուշաբթի օրը։",
    "ድልድዩ ሰኞ ተከፈተ፣ ከንቲባው ተናገሩ።",
    "👨‍👩‍👧 crossed the bridge ❤️ 1️⃣ 🇰🇷 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "▲ 다리를 건너는 시민들 ▶ 더 보기 ■ ◆ ※ → ★",
    "x̄ = 3, q̇, m̂: letters with marks that have no sign of their own",
    "f(a;b) & g <b> 100% #tag @name a&b; https://news.example/a?b=1&copy=2&lt=3",
    "Mot en italique : l\u2019\u00c9tat, l\u2019\u0152uvre, \u00c0 la une, \u00c2ge, \u00c3",
    "A letter \u00c3\u00a9 alone in a line about wrong encodings",
]

ENTITIES = [
    ("R&amp;D", "R&D"),
    ("AT&amp;amp;T", "AT&T"),
    ("&quot;강&quot;이 불었다", '"강"이 불었다'),
    ("quot;강quot;이 불었다", '"강"이 불었다'),
    ("it&#039;s", "it's"),
    ("it&#x27;s", "it's"),
    ("It&rsquo;s &ldquo;open&rdquo;&hellip;", "It’s “open”…"),
    ("&lt;사진&gt;", "<사진>"),
    ("&amp;lt;사진&amp;gt;", "<사진>"),
    ("강&middot;산&nbsp;&copy; 해달일보", "강·산 © 해달일보"),
    ("강&nbsp;&nbsp;산", "강 산"),
    ("강 &nbsp; 산", "강 산"),
    ("강&#10;산&emsp;들", "강 산 들"),
    ("&#x1F600; &#54620;강", "😀 한강"),
    ("soft&shy;hyphen", "softhyphen"),
    ("a&#27;[31mb", "a[31mb"),
    ("a&#0;b", "a\ufffdb"),
    ("a&#xD800;b", "a\ufffdb"),
    ("می&zwnj;خواهم", "می\u200cخواهم"),
]
NO_ENTITIES = ["AT&T; and so on", "a &; b", "&unknown;", "Rock &amp Roll", "/a?b=1&lt=2", "&#;", "&#x;", "&#12345678;", "Fish & Chips;"]
BLANKS = [
    ("강\xa0산", "강 산"),
    ("강\u3000\u3000산", "강 산"),
    ("강  산", "강 산"),
    ("강 \t \xa0산", "강 산"),
    ("1\u2009000\u202fkm", "1 000 km"),
    ("강\u2028산\u2029들\x85바다", "강 산 들 바다"),
    ("강\f산\v들\x1c\x1d바다", "강 산 들 바다"),
    ("\u3000 강이 불었다. \xa0", "강이 불었다."),
]
INVISIBLE = [
    ("강\u200b이", "강이"),
    ("\ufeff강이", "강이"),
    ("강\u2060이\ufeff", "강이"),
    ("soft\u00adhyphen", "softhyphen"),
    ("\u202e강이\u202c \u2066불었다\u2069", "강이 불었다"),
    ("강\x00이\x07 \x1b[31m불\x7f었\x9b다\x80", "강이 [31m불었다"),
    ("강\ud800이\udfff", "강이"),
    ("\u200fاشترك الآن\u200e \u061c2025", "اشترك الآن 2025"),
    ("Auf\u200clage and \u200d강\u200d이", "Auflage and 강이"),
]
COMPOSED = ["한국의 강값", "각", "café", "Việt Nam", "がぎぱ", "Ёй", "ق\u0623ل", "ক\u09cb", "க\u0bca"]
DAMAGED = [
    "Le café du port a fermé à minuit, a déclaré le maire.",
    "“The harbour is closed,” she said — twice.",
    "It’s open.",
    "Die Brücke über die Müllach wird für Züge gesperrt.",
    "The price is €5.",
    "Çiğdem Öğüt köprüyü açtı.",
    "Przejście zamknięte, powiedział żołnierz.",
    "Река поднялась, сказали в мэрии.",
    "Το ποτάμι ανέβηκε τη Δευτέρα.",
    "ارتفع النهر يوم الاثنين",
    "नदी सोमवार को बढ़ गई",
    "แม่น้ำสูงขึ้น",
    "川の水位が下がり、橋が再開した。",
    "大桥星期一重新开放。",
    "한강의 다리가 다시 열렸다고 시가 밝혔다.",
]
KOREAN = [
    "한강의 다리가 다시 열렸다고 시가 밝혔다.",
    "해달시는 “내일 연다”고 했다.",
    "강물이 불어 2025년 3월 12일 다리를 닫았다.",
    "시장 A씨는 NGO와 만났다",
    "[저작권자 ⓒ 해달일보] 무단전재 금지",
]
OPEN_IN_1252 = b"\x81\x8d\x8f\x90\x9d"  # bytes that cp1252 gives no character


def judged(text: str) -> Document:
    document = Document(read_lines(text), Source())
    return write_down(document, "normalise", normalise.judge(document, ENGLISH), ENGLISH.read)


def read(line: str) -> str:
    """How the one line reads; what it was is still there."""
    document = judged(line)
    assert (len(document.spans), document.raw) == (1, line)
    return document.spans[0].text


def repairs(line: str) -> dict[str, int]:
    return dict(judged(line).repairs)


def as_cp1252(text: str) -> str:
    """The UTF-8 of a text, read as cp1252 as browsers do it."""
    return "".join(chr(byte) if byte in OPEN_IN_1252 else bytes([byte]).decode("cp1252") for byte in text.encode())


# What stays


@pytest.mark.parametrize("line", CLEAN)
def test_a_clean_line_stays_as_it_is(line):
    assert judged(line) == Document(read_lines(line), Source())


def test_there_are_clean_lines_enough():
    assert len(CLEAN) >= 30
    assert [line for line in CLEAN if unicodedata.normalize("NFC", line) != line] == [HANJA]


@pytest.mark.parametrize("line", NO_ENTITIES)
def test_an_ampersand_alone_is_no_entity(line):
    assert (read(line), repairs(line)) == (line, {})


def test_blanks_around_a_line_are_no_damage():
    assert judged("  강이 불었다. \t\r\n").repairs == ()


def test_a_judged_line_is_not_looked_at():
    spans = (Span(1, "R&lt;D", "R&lt;D", role=Role.TITLE, stage="test", rule="seen"),)
    assert list(normalise.judge(Document(spans, Source()), ENGLISH)) == []


# What is read as it was meant


@pytest.mark.parametrize(("line", "meant"), ENTITIES)
def test_an_entity_is_the_character_it_stands_for(line, meant):
    assert (read(line), list(repairs(line))) == (meant, ["entity"])


@pytest.mark.parametrize(("line", "meant"), BLANKS, ids=ascii)
def test_odd_blanks_are_one_blank(line, meant):
    assert (read(line), set(repairs(line)) <= {"blanks"}) == (meant, True)


@pytest.mark.parametrize(("line", "meant"), INVISIBLE, ids=ascii)
def test_what_is_not_seen_is_no_text(line, meant):
    assert (read(line), list(repairs(line))) == (meant, ["invisible"])


@pytest.mark.parametrize("word", COMPOSED, ids=ascii)
def test_letters_in_pieces_are_composed(word):
    pieces = unicodedata.normalize("NFD", word)
    assert (len(pieces) > len(word), read(pieces), list(repairs(pieces))) == (True, word, ["pieces"])


def test_a_final_consonant_joins_its_syllable():
    assert read("가\u11a8 다\u11a8") == "각 닥"


def test_a_line_of_nothing_but_the_unseen_is_blank():
    document = judged("강이\n\u200b\ufeff\n불었다")
    assert document.spans[1] == Span(2, "\u200b\ufeff\n", "", (Edit(0, 2, ""),), role=Role.BLANK, stage="normalise", rule="invisible")
    assert document.repairs == (("invisible", 1),)


def test_each_line_is_repaired_by_itself():
    document = judged("R&lt;D\n강이\xa0불었다\n강이 불었다\n\u200b산\n")
    assert [span.text for span in document.spans] == ["R<D", "강이 불었다", "강이 불었다", "산"]
    assert document.repairs == (("entity", 1), ("blanks", 1), ("invisible", 1))


def test_what_a_line_was_can_be_told_from_its_edits():
    span = judged(" R&lt;D\xa0rose\u200b \n").spans[0]
    assert span.edits == (Edit(2, 6, "<"), Edit(7, 8, " "), Edit(12, 13, ""))
    assert edited(span.raw, span.edits) == span.text == "R<D rose"


# Mojibake


@pytest.mark.parametrize("text", DAMAGED)
def test_utf8_read_as_cp1252_is_read_again(text):
    assert (read(as_cp1252(text)), repairs(as_cp1252(text))) == (text, {"mojibake": 1})


@pytest.mark.parametrize("text", DAMAGED)
def test_utf8_read_as_latin1_is_read_again(text):
    assert read(text.encode().decode("latin-1")) == text


@pytest.mark.parametrize("text", KOREAN)
def test_korean_read_as_latin1_is_read_again(text):
    damaged = text.encode("euc_kr").decode("latin-1")
    assert (read(damaged), repairs(damaged)) == (text, {"mojibake": 1})


def test_only_the_damaged_line_is_read_again():
    clean, damaged = "Übung macht den Meister, sagt man in Österreich.", as_cp1252("Die Brücke über die Müllach ist zu.")
    document = judged(f"{clean}\n{damaged}\n")
    assert [span.text for span in document.spans] == [clean, "Die Brücke über die Müllach ist zu."]
    assert document.repairs == (("mojibake", 1),)


@pytest.mark.parametrize("text", CLEAN)
def test_a_clean_line_is_not_read_again_when_its_neighbours_are_damaged(text):
    damaged = as_cp1252("Die Brücke über die Müllach ist zu.")
    assert judged(f"{damaged}\n{text}\n{damaged}").spans[1].text == text


# Any text


@settings(derandomize=True, max_examples=500)
@given(st.text(st.one_of(st.characters(), st.sampled_from("\xa0\u3000 \u200b\x1b&;e\u0301\u1112\u1161\u11abÃ©ÇÑ"))))
def test_any_text_is_read_without_what_a_terminal_would_obey(text):
    document = judged(text)
    assert document.raw == text
    for span in document.spans:
        assert span.text == edited(span.raw, span.edits) == span.text.strip()
        assert not set(span.text) & set(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x2028, 0x2029, 0xFEFF]))
        span.text.encode()


@settings(derandomize=True, max_examples=300)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cn", "Co", "Mn", "Mc", "Zs", "Zl", "Zp"], exclude_characters="&;")
    )
)
def test_plain_letters_and_signs_of_any_script_stay(text):
    if unicodedata.is_normalized("NFC", text):
        assert [edit for span in judged(text).spans for edit in span.edits] == []
