"""What must not be touched first, then one rung of the ladder after the other, then every language in every encoding it was written in."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.decoding import Decoded, decode
from newsclean.errors import DecodingError, UsageError

TEXTS = {
    "ko": """강변시는 지난 4일 오전 시청 회의실에서 새 다리 건설 계획을 발표했다. 시에 따르면 다리의 길이는 1.2km이며 내년 3월 공사를
시작해 2년 안에 마무리할 예정이다. 김하늘 시장은 “주민들의 출퇴근 시간이 크게 줄어들 것으로 기대한다”고 말했다. 반면 일부 상인들은
공사 기간 동안 손님이 줄어들 수 있다며 걱정을 나타냈다.
시의회는 이번 주 예산안을 심사한 뒤 다음 달 본회의에서 표결에 부칠 계획이다. 전체 사업비는 약 840억 원으로, 이 가운데 절반은
중앙정부가 부담한다. 환경단체는 강가에 사는 새들의 서식지가 훼손되지 않도록 공사 시기를 조정해 달라고 요구했다. 시 관계자는 "전문가와
함께 대책을 마련하겠다"고 밝혔다. 박나래 기자 narae@example.com
한편 도서관에서는 주말마다 어린이를 위한 책 읽기 모임이 열린다. 참가비는 없으며 누구나 신청할 수 있다. 지난해에는 모두 천이백 명이
참여해 큰 호응을 얻었다. 올해는 저녁 시간에도 운영해 직장인 부모가 아이와 함께 올 수 있도록 했다.""",
    "ja": """川辺市は四日、新しい橋の建設計画を発表した。橋の長さは1.2キロで、来年三月に工事を始め、二年以内の完成を目指すという。山本花
子市長は会見で「住民の通勤時間が大きく短くなると期待している」と述べた。一方、商店街からは工事の間に客が減るのではないかと心配する声も
出ている。
市議会は今週中に予算案を審査し、来月の本会議で採決する予定だ。事業費は約84億円で、半分を国が負担する。環境団体は、川の近くに住む鳥の巣
を守るため、工事の時期を見直すよう求めた。市の担当者は「専門家と相談しながら対策を考えたい」と話している。
また、図書館では毎週土曜日に子ども向けの読書会が開かれる。参加は無料で、だれでも申し込むことができる。昨年は千二百人が参加し、とても好
評だった。今年は夜の時間帯にも開き、働く親が子どもと一緒に来られるようにするという。""",
    "zh": """河边市四日上午在市政府会议室公布了新桥建设计划。据介绍,大桥全长1.2公里,将于明年三月开工,两年内完工。市长李春梅表示:“我们希望
居民上下班的时间能够大大缩短。”不过,也有一些商户担心,施工期间来店里的客人会减少。
市议会本周将审查预算案,并在下个月的全体会议上进行表决。项目总投资约为八亿元,其中一半由中央政府承担。环保组织要求调整施工时间,以免破坏
河边鸟类的生活环境。市政府有关负责人说,他们会和专家一起制定具体办法。
另外,图书馆每个周末都为孩子们举办读书活动。活动免费,任何人都可以报名参加。去年一共有一千二百人参加,受到了大家的欢迎。今年还增加了晚上
的时间,让上班的父母也能陪孩子一起来。记者从现场了解到,第一场活动的名额已经全部报满。""",
    "zh-tw": """河邊市四日上午在市政府會議室公布了新橋建設計畫。據介紹，大橋全長1.2公里，將於明年三月動工，兩年內完工。市長林春梅表示：「
我們希望居民上下班的時間能夠大大縮短。」不過，也有一些店家擔心，施工期間來店裡的客人會減少。
市議會本週將審查預算案，並在下個月的全體會議上進行表決。計畫總經費約為八億元，其中一半由中央政府負擔。環保團體要求調整施工時間，以免破
壞河邊鳥類的生活環境。市政府相關負責人說，他們會和專家一起研究具體的辦法。
另外，圖書館每個週末都為孩子們舉辦讀書活動。活動免費，任何人都可以報名參加。去年一共有一千二百人參加，受到了大家的歡迎。今年還增加了晚
上的時間，讓上班的父母也能陪孩子一起來。記者從現場了解到，第一場活動的名額已經全部額滿。""",
    "en": """The town of Riverside said on Monday it would build a new bridge, ending a decade of debate. “We’ve waited long enough,”
Mayor Ann Field told reporters – and most of the council agreed. The bridge, 1.2 km long, is due to open in two years. Shop owners
aren’t so sure: they fear that customers will stay away while the road is closed.""",
    "de": """Die Stadt Flussau hat am Montag Pläne für eine neue Brücke vorgestellt. Die Brücke soll 1,2 Kilometer lang werden und in
zwei Jahren fertig sein. „Wir hoffen, dass die Wege zur Arbeit für viele Bürger kürzer werden“, sagte Bürgermeisterin Anna Müller.
Einige Händler fürchten dagegen, dass während der Bauarbeiten weniger Kunden in ihre Geschäfte kommen.""",
    "fr": """La ville de Rivebelle a présenté lundi le projet d’un nouveau pont. Long de 1,2 kilomètre, il devrait être achevé dans deux
ans. « Nous espérons que les trajets des habitants seront bien plus courts », a déclaré la maire, Hélène Forêt. Certains commerçants
craignent toutefois de perdre des clients pendant la durée des travaux.""",
    "es": """La ciudad de Ribera presentó el lunes el plan de un nuevo puente. Tendrá 1,2 kilómetros de largo y estará terminado dentro
de dos años. «Esperamos que los vecinos lleguen antes al trabajo», dijo la alcaldesa, Begoña Núñez. Sin embargo, algunos comerciantes
temen que durante las obras bajen las ventas. ¿Quién pagará esas pérdidas?, preguntan.""",
    "pl": """Miasto Nadrzecze ogłosiło w poniedziałek plan budowy nowego mostu. Most będzie miał 1,2 kilometra długości i ma być gotowy
za dwa lata. „Mamy nadzieję, że mieszkańcy szybciej dojadą do pracy” – powiedziała burmistrz Małgorzata Źródlana. Część kupców obawia
się jednak, że podczas robót straci klientów.""",
    "ru": """Власти города Заречный в понедельник представили план строительства нового моста. Его длина составит 1,2 километра, а работы
должны завершиться через два года. «Мы надеемся, что жители будут быстрее добираться до работы», — сказала мэр Анна Полякова. Однако
некоторые торговцы опасаются, что во время ремонта покупателей станет меньше.""",
    "uk": """Влада міста Заріччя в понеділок представила план будівництва нового мосту. Його довжина становитиме 1,2 кілометра, а роботи
мають завершити за два роки. «Ми сподіваємося, що мешканці швидше діставатимуться роботи», — сказала міська голова Олена Гай. Проте
деякі підприємці побоюються, що під час ремонту покупців поменшає.""",
    "tr": """Irmakbaşı Belediyesi pazartesi günü yeni köprünün planını açıkladı. Köprü 1,2 kilometre uzunluğunda olacak ve iki yıl içinde
tamamlanacak. Belediye başkanı Ayşe Işık, “Halkımızın işe daha çabuk ulaşacağını umuyoruz” dedi. Bazı esnaf ise inşaat sırasında
müşterilerin azalacağından korkuyor.""",
    "el": """Ο δήμος Παραποτάμου παρουσίασε τη Δευτέρα το σχέδιο για μια νέα γέφυρα. Η γέφυρα θα έχει μήκος 1,2 χιλιόμετρα και θα είναι
έτοιμη σε δύο χρόνια. «Ελπίζουμε ότι οι κάτοικοι θα φτάνουν πιο γρήγορα στη δουλειά τους», είπε η δήμαρχος Άννα Ελαιώνα. Ορισμένοι
έμποροι όμως φοβούνται ότι θα χάσουν πελάτες όσο διαρκούν τα έργα.""",
    "ar": """أعلنت بلدية مدينة النهر يوم الاثنين خطة بناء جسر جديد. يبلغ طول الجسر 1.2 كيلومتر، ومن المقرر أن ينتهي العمل فيه خلال عامين.
وقالت رئيسة البلدية سلمى الحقل: «نأمل أن يصل السكان إلى أعمالهم بسرعة أكبر». لكن بعض التجار يخشون أن يقل عدد الزبائن أثناء الأشغال.""",
    "he": """עיריית נהריים הציגה ביום שני את התוכנית לבניית גשר חדש. אורכו של הגשר יהיה 1.2 קילומטרים, והעבודות אמורות להסתיים בתוך
שנתיים. "אנחנו מקווים שהתושבים יגיעו מהר יותר לעבודה", אמרה ראש העיר דנה שדה. עם זאת, כמה סוחרים חוששים שמספר הלקוחות יקטן בזמן
העבודות.""",
    "th": """เทศบาลเมืองริมน้ำแถลงเมื่อวันจันทร์ถึงแผนก่อสร้างสะพานแห่งใหม่ สะพานจะมีความยาว 1.2 กิโลเมตร และจะเปิดใช้ภายในสองปี นายกเทศมนตรีกล่าวว่า "เราหวังว่
าประชาชนจะเดินทางไปทำงานได้เร็วขึ้น" แต่ผู้ค้าบางรายกังวลว่าลูกค้าจะลดลงในช่วงที่มีการก่อสร้าง""",
    "vi": """Thành phố Bờ Sông hôm thứ hai đã công bố kế hoạch xây một cây cầu mới. Cầu dài 1,2 km và sẽ hoàn thành trong hai năm. Bà thị
trưởng Lê Thị Hoa nói: “Chúng tôi hy vọng người dân sẽ đi làm nhanh hơn.” Tuy nhiên, một số chủ cửa hàng lo rằng khách sẽ ít đi trong
thời gian thi công.""",
}
WRITTEN = (  # language, codec it was written in, codec reported
    "ko cp949 cp949, ko euc_kr cp949, ja cp932 cp932, ja shift_jis cp932, ja euc_jp euc_jp, ja iso2022_jp iso2022_jp_ext, "
    "zh gb18030 gb18030, zh gb2312 gb18030, zh-tw cp950 cp950, zh-tw gbk gb18030, en cp1252 cp1252, de cp1252 cp1252, "
    "de iso8859-15 cp1252, fr cp1252 cp1252, es cp1252 cp1252, pl cp1250 cp1250, pl iso8859-2 iso8859-2, ru cp1251 cp1251, "
    "ru koi8-r koi8-u, uk cp1251 cp1251, uk koi8-u koi8-u, tr cp1254 cp1254, el cp1253 cp1253, ar cp1256 cp1256, "
    "he cp1255 cp1255, th cp874 cp874, vi cp1258 cp1258"
)
ROWS = [row.split() for row in WRITTEN.split(", ")]
PIECES = (b"\xea\xb0\x80", b"\xb0", b"\x93", b"\xe9", b" a", b"\n", b"\x1b$B")
PAIRS = ("ko", "ja", "zh", "zh-tw")  # written with two bytes a character


def written(language: str, codec: str, size: int | None = None) -> bytes:
    """The text in that encoding, without what it cannot write, and without a cut character at its end."""
    return TEXTS[language].encode(codec, "ignore")[:size].decode(codec, "ignore").encode(codec)


def damaged(data: bytes, share: float) -> bytes:
    """With that share of the bytes beyond ASCII made other ones."""
    dice = random.Random(len(data))
    return bytes(dice.randrange(0x80, 0x100) if byte >= 0x80 and dice.random() < share else byte for byte in data)


@pytest.mark.parametrize("text", ["", "Ã© shows an older accident, and so does \ufffd.", *TEXTS.values()])
def test_good_utf_8_stays_as_it_is(text: str) -> None:
    assert decode(text.encode()) == Decoded(text, "utf-8", "utf-8", 0)


@pytest.mark.parametrize("text", ["It’s late.", "“I think”", "I’m sure it isn’t, and they don’t.", "100 m³", "£5", "a café", "½ cup"])
def test_a_few_marks_in_english_are_not_taken_for_ideographs(text: str) -> None:
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252", "legacy", 0)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_it_and_is_no_text(codec: str) -> None:
    assert decode("다리 1.2km\n".encode(codec)) == Decoded("다리 1.2km\n", codec, "bom", 0)


def test_a_mark_may_lie() -> None:
    assert decode(b"\xef\xbb\xbf" + written("ko", "cp949")) == Decoded(TEXTS["ko"], "cp949", "legacy", 0)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", TEXTS)
def test_the_nuls_of_utf_16_give_it_away(language: str, codec: str) -> None:
    assert decode(TEXTS[language].encode(codec)) == Decoded(TEXTS[language], codec, "wide", 0)


def test_a_lone_quotation_mark_of_cp1252_is_read_as_one() -> None:
    assert decode("다리가 ".encode() + b"\x93" + "열린다\n".encode()) == Decoded("다리가 “열린다\n", "utf-8", "nearly-utf-8", 0)


def test_a_byte_that_is_no_mark_is_counted() -> None:
    assert decode("다리가 ".encode() + b"\x81\n\xff").text == "다리가 \ufffd\n\ufffd"
    assert decode("다리가 \ufffd".encode() + b"\x81").replaced == 1


def test_the_rest_of_a_broken_character_is_no_quotation_mark() -> None:
    data = "다리가 열".encode() + b"\xea\x20\x93 " + "린다".encode()
    assert decode(data) == Decoded("다리가 열\ufffd \ufffd 린다", "utf-8", "nearly-utf-8", 2)


@pytest.mark.parametrize("language", TEXTS)
def test_a_file_cut_in_a_character_loses_that_character_alone(language: str) -> None:
    text = TEXTS[language]
    for found in re.finditer(r"[^\x00-\x7f]", text[30:]):
        cut = text[: 30 + found.end()].encode()[:-1]
        assert decode(cut) == Decoded(text[: 30 + found.start()] + "\ufffd", "utf-8", "nearly-utf-8", 1)


@pytest.mark.parametrize("language", TEXTS)
def test_utf_8_with_bad_bytes_stays_utf_8(language: str) -> None:
    assert decode(damaged(TEXTS[language].encode(), 0.02)).encoding == "utf-8"


@pytest.mark.parametrize("size", [100, 300, None])
@pytest.mark.parametrize(("language", "codec", "reported"), ROWS)
def test_a_code_page_is_found(language: str, codec: str, reported: str, size: int | None) -> None:
    data = written(language, codec, size)
    found = decode(data)
    assert (found.text, found.by, found.replaced) == (data.decode(codec), "legacy", 0)
    if size is None:
        assert found.encoding == reported


@pytest.mark.parametrize(("language", "codec", "reported"), [row for row in ROWS if row[0] in PAIRS])
def test_a_legacy_file_cut_in_a_character_loses_that_character_alone(language: str, codec: str, reported: str) -> None:
    data = written(language, codec)
    for end in (*range(30, 50), *range(100, len(data), 50), *range(101, len(data), 50)):
        text = data[:end].decode(codec, "replace")
        assert decode(data[:end]) == Decoded(text, reported, "legacy", text.count("\ufffd"))


@pytest.mark.parametrize("size", [100, 300, None])
@pytest.mark.parametrize(("language", "codec", "reported"), [row for row in ROWS if row[0] not in ("en", "de", "fr", "es", "pl", "vi")])
def test_bad_bytes_do_not_make_another_script_of_it(language: str, codec: str, reported: str, size: int | None) -> None:
    found = decode(damaged(written(language, codec, size), 0.02))
    assert found.encoding in (reported, {"euc_jp": "euc_jis_2004", "cp950": "big5hkscs"}.get(reported))


SPECIAL = {"cp949": "ⓒ 똠방각하와 펲시, 햏자\n", "euc_jis_2004": TEXTS["ja"] + "㈱①\n", "big5hkscs": TEXTS["zh-tw"] + "喺度嘅\n"}


@pytest.mark.parametrize("codec", SPECIAL)
def test_what_only_the_superset_or_the_rival_has_is_read(codec: str) -> None:
    assert decode(SPECIAL[codec].encode(codec)) == Decoded(SPECIAL[codec], codec, "legacy", 0)


def test_cp949_has_no_copyright_sign() -> None:
    assert decode(b"\xa9 " + "강변일보, 2024년 3월\n".encode("cp949")) == Decoded("\ufffd 강변일보, 2024년 3월\n", "cp949", "legacy", 1)


@pytest.mark.parametrize(("language", "codec"), [("ru", "iso8859-5"), ("ru", "cp866"), ("el", "cp737"), ("ko", "johab")])
def test_what_is_dear_everywhere_is_left_to_charset_normalizer(language: str, codec: str) -> None:
    found = decode(written(language, codec))
    assert (found.text, found.by) == (written(language, codec).decode(codec), "detected")


@pytest.mark.parametrize(("name", "codec"), [("EUC-KR", "cp949"), ("ks_c_5601-1987", "cp949"), ("latin-1", "cp1252"), ("UTF8", "utf-8")])
def test_a_name_is_obeyed_as_its_superset(name: str, codec: str) -> None:
    text = "똠\n" if codec == "cp949" else "“é”\n"
    assert decode(text.encode(codec), name) == Decoded(text, codec, "named", 0)


def test_utf_16_by_name_goes_by_its_mark_or_its_looks() -> None:
    assert decode("다리\n".encode("utf-16-be"), "utf-16") == Decoded("다리\n", "utf-16-be", "named", 0)
    assert decode("다리\n".encode("utf-16"), "utf-16-le") == Decoded("다리\n", "utf-16", "named", 0)


@pytest.mark.parametrize("name", ["cp94", "hex", "", "\0", "한글", "punycode"])
def test_a_name_python_does_not_know_is_the_users_to_mend(name: str) -> None:
    with pytest.raises(UsageError, match="no encoding is called"):
        decode(b"text", name)


def test_the_wrong_name_is_no_text() -> None:
    with pytest.raises(DecodingError, match=r"^12 of 15 characters are not utf-8\n  mend: name another, or none to have it found$"):
        decode("강변시 다리가\n".encode("cp949") + b"\xff\xff", "utf-8")


def test_strict_takes_no_replaced_character() -> None:
    assert decode("다리가 ".encode() + b"\x93", strict=True).replaced == 0
    with pytest.raises(DecodingError, match="1 of 5 characters are not utf-8"):
        decode("다리가 열".encode()[:-1], strict=True)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04rest", "this is a zip archive or an office document, not text"),
        (b"\x1f\x8b\x08\x00", "this is gzip data, not text"),
        (b"%PDF-1.7\n", "this is a PDF, not text"),
        (b"word\0word", "binary data, not text: a NUL at byte 4"),
        (b"\x01\x02\x03\x04\x05\x06\xff", "binary data, not text: control characters, read as cp1252"),
        (b"\xff\xfe\0\xd8", "1 of 1 characters are not utf-16"),
    ],
)
def test_what_is_no_text_is_said_to_be_so(data: bytes, what: str) -> None:
    with pytest.raises(DecodingError) as refused:
        decode(data)
    assert refused.value.what == what


@given(st.binary(max_size=300) | st.lists(st.sampled_from(PIECES)).map(b"".join))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        found = decode(data)
    except DecodingError as refused:
        assert refused.mend
    else:
        assert found.text.encode().count("\ufffd".encode()) >= found.replaced
        assert found.replaced or found.by == "nearly-utf-8" or data.decode(found.encoding) == found.text
