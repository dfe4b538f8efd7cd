"""Bylines and sign-offs: which lines are nothing else, and whom they name in which position, under which address."""

import re

import pytest

from newsclean.article import Author
from newsclean.bylines import addresses, is_byline, is_name, is_outlet, people
from newsclean.bylines import cased as cased_bylines
from newsclean.bylines import caseless as caseless_bylines
from newsclean.bylines import grammar as bylines
from newsclean.bylines import han as han_bylines
from newsclean.bylines import korean as korean_bylines
from newsclean.bylines import parts as byline_parts

GA = Author("홍가람", "기자")
NA = Author("이나루", "기자")
SIGNED = Author("홍가람", "기자", "garam@sol.example")

SENTENCES = [
    "이 축제를 처음 꾸린 사람은 홍가람 기자",
    "홍가람 기자는 그날 다리 위에 있었다",
    "홍가람 기자의 다른 기사 보기",
    "그는 20년차 기자 출신이다.",
    "솔바람시청 출입 기자",
    "유족의 기자 회견",
    "신입 기자",
    "전직 기자",
    "담당 기자",
    "두 명의 기자",
    "수습기자 모집",
    "시민기자 모집 안내",
    "기자",
    "선임연구원",
    "국토연구원",
    "금융통화위원",
    "솔바람은행 금융통화위원",
    "오늘의 작가",
    "메인 앵커",
    "해달일보",
    "취재 지원",
    "새 다리가 놓이던 날 = 홍가람 기자",
    "문의는 press@sol.example",
    "참가 신청 walk@sol.example",
    "report@sol.example로 접수",
    "By Monday",
    "By the river",
    "By Friday evening the bridge was closed.",
    "By contrast, Ada Quill walked.",
    "Read more by the desk editor",
    "The editor",
    "Chief of staff",
    "Ada Quill",
    "Von Kopf bis Fuß",
    "Von Berlin nach Rom",
    "Par Amour",
    "Por Fin en Casa",
    "di Roma",
    "记者会",
    "记者调查",
    "记者手记",
    "记者在现场看到，水已退去。",
    "文学",
    "松谷遥",
    "By Role",
    "By Company Size",
    "BY DATE",
    "POR ESO HOY",
    "Published by Tideway Games",
    "寄稿・コラム",
    "By 2030",
    "By @adaquill",
    "byAda Quill",
    "Door to Door",
    "Von Wiener Walzer und Mozartkugeln",
    "Von Sarajevo zum Weltenbrand",
    "Von Ada Quill lernen wir, was Ebbe heißt",
    "Analyse: Große Pläne",
    "Interview: Ada Quill",
    "Foto: Ada Quill",
    "Redaktion: Ada Quill",
    "Editor: Ada Quill",
    "Source: Ada Quill",
    "Laporan Keuangan Tahunan",
    "From Ada Quill in Marrow",
    "Ada Quill, Staff Writer",
    "Ada Quill and Tom Vale",
    "كتب التاريخ الحديث",
    "كتب عن المدينة",
    "تقرير اقتصادي جديد",
    "כתב העת החדש",
    "לידיעת הקוראים",
    "लेखक की नई किताब",
    "मीरा दलाल",
    "โดย กระทรวงคมนาคม แจ้งว่า",
    "เรื่อง สะพานใหม่ของเมือง",
    "记者从市政府获悉",
    "記者林若溪首次報導此事。",
    "责任编辑：林若溪",
    "来源：江城网",
    "摄影：林若溪",
    "文：武、道：一つ。",
    "作者：不详",
    "新聞記者",
]

KOREAN = {
    "홍가람 기자": [GA],
    "홍가람기자": [GA],
    "남궁가람 기자": [Author("남궁가람", "기자")],
    "허솔 기자": [Author("허솔", "기자")],
    "알렉산드라 기자": [Author("알렉산드라", "기자")],
    "홍가람 선임기자": [Author("홍가람", "선임기자")],
    "홍가람 인턴 기자": [Author("홍가람", "인턴 기자")],
    "홍가람의학전문기자": [Author("홍가람", "의학전문기자")],
    "홍가람 온라인 뉴스 기자": [Author("홍가람", "온라인 뉴스 기자")],
    "홍가람 디지털뉴스부 기자": [GA],
    "홍가람 논설위원": [Author("홍가람", "논설위원")],
    "홍가람 칼럼니스트": [Author("홍가람", "칼럼니스트")],
    "홍가람 PD": [Author("홍가람", "PD")],
    "홍가람 통신원": [Author("홍가람", "통신원")],
    "홍가람 시민기자": [Author("홍가람", "시민기자")],
    "홍가람 편집국장": [Author("홍가람", "편집국장")],
    "홍가람 특파원": [Author("홍가람", "특파원")],
    "홍가람 도쿄 특파원": [Author("홍가람", "특파원")],
    "홍가람 도쿄특파원": [Author("홍가람", "도쿄특파원")],
    "도쿄/홍가람 특파원": [Author("홍가람", "특파원")],
    "도쿄=홍가람 특파원": [Author("홍가람", "특파원")],
    "홍가람 기자 외 1명": [GA],
    "홍가람·이나루 기자": [GA, NA],
    "홍가람, 이나루 기자": [GA, NA],
    "홍가람ㆍ이나루 기자": [GA, NA],
    "홍가람 이나루 기자": [GA, NA],
    "허솔·이나루 기자": [Author("허솔", "기자"), NA],
    "홍가람 기자, 이나루 인턴기자": [GA, Author("이나루", "인턴기자")],
    "기자명 홍가람 기자": [GA],
    "기자명홍가람 기자": [GA],
    "취재 홍가람": [Author("홍가람")],
    "정리 홍가람 기자": [GA],
    "글·사진 홍가람": [Author("홍가람")],
    "글·사진 고양/홍가람 기자": [GA],
    "글 홍가람 기자 사진 이나루 기자": [GA, NA],
    "고양=홍가람기자": [GA],
    "고양·파주=홍가람 기자": [GA],
    "고양ㅣ홍가람 해달일보 기자": [GA],
    "해달일보 홍가람 기자": [GA],
    "해달일보 | 홍가람 기자": [GA],
    "홍가람 기자(해달일보)": [GA],
    "[해달일보=홍가람 기자]": [GA],
    "[ 해달일보 = 홍가람 기자 ]": [GA],
    "[홍가람 기자]": [GA],
    "홍가람기자 |": [GA],
    "홍가람 기자 = ": [GA],
}
ADDRESSED = Author("Ada Quill", None, "ada@packet.example")
WITH_ADDRESS = {
    "홍가람 기자 garam@sol.example": [SIGNED],
    "garam@sol.example 홍가람 기자": [SIGNED],
    "홍가람기자garam@sol.example": [SIGNED],
    "홍가람 기자(garam@sol.example)": [SIGNED],
    "[ 홍가람 기자 / garam@sol.example ]": [SIGNED],
    "/고양=홍가람 기자 garam@sol.example": [SIGNED],
    "홍가람 기자 garam(at)sol.example": [SIGNED],
    "홍가람 기자 garam[at]sol.example": [SIGNED],
    "홍가람 기자 garam＠sol.example": [SIGNED],
    "홍가람 기자 garam@sol.example (끝)": [SIGNED],
    "홍가람 기자 garam@sol.example[연예부 | desk@sol.example]": [SIGNED],
    "홍가람 기자 garam@sol.example, 이나루 기자 naru@sol.example": [SIGNED, Author("이나루", "기자", "naru@sol.example")],
    "홍가람·이나루 기자 naru@sol.example": [GA, Author("이나루", "기자", "naru@sol.example")],
    "홍가람 기자 [email protected]": [GA],
    "By Ada Quill ada@packet.example": [ADDRESSED],
    "By Ada Quill ada (at) packet (dot) example": [ADDRESSED],
    "By Ada Quill ada at packet dot example": [ADDRESSED],
    "By Ada Quill, E-Mail: ada@packet.example": [ADDRESSED],
    "By Ada Quill | @adaquill | ada@packet.example": [ADDRESSED],
    "By Ada Quill [email protected]": [Author("Ada Quill")],
    "By Ada Quill newsroom@packet.example": [Author("Ada Quill")],
    "By Ada Quill (ada@packet.example) and Tom Vale (tom@packet.example)": [
        Author("Ada Quill", None, "ada@packet.example"),
        Author("Tom Vale", None, "tom@packet.example"),
    ],
}
ADA, TOM, INES = Author("Ada Quill"), Author("Tom Vale"), Author("Ines Roth")
LED = {
    "By Ada Quill": [ADA],
    "BY ADA QUILL": [Author("ADA QUILL")],
    "By: Ada Quill": [ADA],
    "By Ada Quill Ada Quill": [ADA],
    "By AQ": [Author("AQ")],
    "Written by Ada Quill": [ADA],
    "By Ada M. O'Quill-Vale Jr.": [Author("Ada M. O'Quill-Vale Jr.")],
    "By Ada Quill and Tom Vale": [ADA, TOM],
    "BY ADA QUILL AND TOM VALE": [Author("ADA QUILL"), Author("TOM VALE")],
    "By Dan Quill and Con Vale": [Author("Dan Quill"), Author("Con Vale")],
    "By Ada Quill, Tom Vale and Ines Roth": [ADA, TOM, Author("Ines Roth")],
    "By Ada Quill, Staff Writer": [Author("Ada Quill", "Staff Writer")],
    "By Ada Quill | Political Editor": [Author("Ada Quill", "Political Editor")],
    "By Ada Quill Senior Reporter": [Author("Ada Quill", "Senior Reporter")],
    "By Ada Quill and Tom Vale / The Packet Staff Writers": [
        Author("Ada Quill", "The Packet Staff Writers"),
        Author("Tom Vale", "The Packet Staff Writers"),
    ],
    "By Ada Quill in Marrow Bay and Tom Vale in Lakeport": [ADA, TOM],
    "By Ada Quill for The Packet": [ADA],
    "By Ada Quill, Associated Press": [ADA, Author("Associated Press")],
    "By Reuters": [Author("Reuters")],
    "Von Ada von der Quill": [Author("Ada von der Quill")],
    "Von Ada Quill und Tom Vale": [ADA, TOM],
    "Von Ada Quill, dpa": [ADA, Author("dpa")],
    "Von unserem Redakteur Ada Quill": [Author("Ada Quill", "Redakteur")],
    "Text: Ada Quill": [ADA],
    "Par Ada Quill et Tom Vale": [ADA, TOM],
    "Par Le Phare et AFP": [Author("Le Phare"), Author("AFP")],
    "Par Ada Quill avec AFP": [ADA],
    "Par Ada Quill, envoyée spéciale": [Author("Ada Quill", "envoyée spéciale")],
    "Por Ada de la Quilla y Tom Vale": [Author("Ada de la Quilla"), TOM],
    "di Ada Quill": [ADA],
    "Автор: Иван Рощин": [Author("Иван Рощин")],
    "Penulis : Ada Quill": [ADA],
    "بقلم أحمد الصافي": [Author("أحمد الصافي")],
    "By Ada Quill, PhD": [ADA],
    "By Ada Quill @adaquill": [ADA],
    "By Ada Quill and Tom Vale, Harbour Bay": [ADA, TOM],
    "By Ada Quill, New York": [ADA],
    "By Ada Quill, The Packet": [ADA],
    "By Ada Quill BBC News": [ADA],
    "By Ada Quill For The Packet On Sunday": [ADA],
    "By ADA QUILL Associated Press": [Author("ADA QUILL")],
    "By Ada Quill, Special to The Packet": [Author("Ada Quill", "Special to The Packet")],
    "By Political Editor Ada Quill": [Author("Ada Quill", "Political Editor")],
    "By Ada Quill and wire services": [ADA],
    "By Ada QuillTwitter": [ADA],
    "By Ada QuillUpdated:": [ADA],
    "By Ada Quill Follow": [ADA],
    "By Ada Quill, 4 min read": [ADA],
    "By The Packet": [Author("The Packet")],
    "By Packet Staff": [Author("Packet Staff")],
    "By Staff Writer": [],
    "By Our Correspondent": [],
    "Opinion by Ada Quill": [ADA],
    "• By Ada Quill": [ADA],
    "Von: Ada Quill, Tom VALE": [ADA, Author("Tom VALE")],
    "Kommentar von Ada Quill": [ADA],
    "Ein Gastbeitrag von Ada Quill |": [ADA],
    "Von Ada Quill, Frankfurt": [ADA],
    "Von Ada Quill und Tom Vale, Bad Marrow": [ADA, TOM],
    "Von Ada Quill Landespolitische Korrespondentin": [Author("Ada Quill", "Landespolitische Korrespondentin")],
    "Von Ada Quill mit AP": [ADA],
    "By AP with Reuters": [Author("AP")],
    "Von Ada Quill, Tom Vale (Fotos)": [ADA],
    "Protokoll: Ada Quill": [ADA],
    "Text: Von Ada Quill, Fotos: Tom Vale": [ADA],
    "Von der Redaktion": [],
    "Par Ada Quill, Tom Vale et Ines Roth avec AFP": [ADA, TOM, INES],
    "Par Ada Quill (avec AFP)": [ADA],
    "Par Ada Quill et AFP": [ADA, Author("AFP")],
    "Publié par Ada Quill à 08:00": [ADA],
    "• Autorin/Autor Ada Quill": [ADA],
    "Autor:in: Ada Quill": [ADA],
    "Autoren: Ada Quill und Tom Vale": [ADA, TOM],
    "Par Ada Quill, à Paris": [ADA],
    "Propos recueillis par Ada Quill": [ADA],
    "De notre envoyée spéciale à Marrow, Ada Quill": [Author("Ada Quill", "envoyée spéciale à Marrow")],
    "Par la rédaction": [],
    "Por Ada Quill y Tom Vale (EFE)": [ADA, TOM, Author("EFE")],
    "Por José Ortega y Quilla": [Author("José Ortega y Quilla")],
    "Texto: Ada Quill Fotos: Tom Vale": [ADA],
    "Por Redacción": [],
    "Por Ada Quill, g1 São Paulo": [ADA],
    "di Ada Quill e Tom Vale": [ADA, TOM],
    "a cura di Ada Quill": [ADA],
    "dal nostro inviato Ada Quill": [Author("Ada Quill", "inviato")],
    "Door Ada Quill en Tom Vale": [ADA, TOM],
    "Van onze redacteur Ada Quill": [Author("Ada Quill", "redacteur")],
    "Door onze redactie": [],
    "Text och foto: Ada Quill": [ADA],
    "Av Ada Quill (tekst) og Tom Vale (foto)": [ADA],
    "Av Ada Quill, NTB": [ADA, Author("NTB")],
    "Af Ada Quill og Tom Vale": [ADA, TOM],
    "Tekst: Ada Quill": [ADA],
    "Teksti: Ada Quill Kuvat: Tom Vale": [ADA],
    "Napsala Ada Quillová": [Author("Ada Quillová")],
    "Autor: Ada Quill a Tom Vale": [ADA, TOM],
    "Höfundur: Ada Quill": [ADA],
    "Opracował Tom Vale": [TOM],
    "Oprac. Tom Vale": [TOM],
    "Tekst: Ada Quill i Tom Vale, PAP": [ADA, TOM, Author("PAP")],
    "Текст: Иван Рощин, Анна Рощина Фото: Пётр Лугин": [Author("Иван Рощин"), Author("Анна Рощина")],
    "Подготовила Анна Рощина": [Author("Анна Рощина")],
    "Автор: Олена Рощак, журналістка": [Author("Олена Рощак", "журналістка")],
    "Yazar: Ayşe Kuyulu": [Author("Ayşe Kuyulu")],
    "Haber: Ayşe Kuyulu ve Ali Deniz - Limanköy": [Author("Ayşe Kuyulu"), Author("Ali Deniz")],
    "Penulis : Ada Quill | Editor : Tom Vale": [ADA],
    "Oleh Ada Quill dan Tom Vale": [ADA, TOM],
    "Laporan: Ada Quill": [ADA],
    "Tác giả: Lê Hạ": [Author("Lê Hạ")],
    "Bài, ảnh: Lê Hạ": [Author("Lê Hạ")],
}
SALMA = Author("سلمى الدرب")
CASELESS = {
    "كتب: أحمد الصافي": [Author("أحمد الصافي")],
    "كتبت سلمى الدرب": [SALMA],
    "كتبت - سلمى الدرب": [SALMA],
    "إعداد: سلمى الدرب وأحمد الصافي": [SALMA, Author("أحمد الصافي")],
    "تقرير: سلمى الدرب - القاهرة": [SALMA],
    "بقلم : د. سلمى الدرب": [Author("د. سلمى الدرب")],
    "מאת נועה שדה": [Author("נועה שדה")],
    "מאת: נועה שדה ודן נחל": [Author("נועה שדה"), Author("דן נחל")],
    "द्वारा मीरा दलाल": [Author("मीरा दलाल")],
    "लेखक: मीरा दलाल और अमन सेतु": [Author("मीरा दलाल"), Author("अमन सेतु")],
    "रिपोर्ट: मीरा दलाल, नई दिल्ली": [Author("मीरा दलाल")],
    "โดย ศิริพร สะพานงาม": [Author("ศิริพร สะพานงาม")],
    "เรื่อง: ศิริพร สะพานงาม ภาพ: สมชาย ท่าน้ำ": [Author("ศิริพร สะพานงาม")],
}
LIN, LU = Author("林若溪", "记者"), Author("陆子衡", "记者")
HAN = {
    "文／松谷遥": [Author("松谷遥")],
    "記者・松谷遥": [Author("松谷遥", "記者")],
    "记者 林若溪": [LIN],
    "记者林若溪": [LIN],
    "本报记者 林若溪 陆子衡": [LIN, LU],
    "本报记者林若溪、陆子衡": [LIN, LU],
    "新华社记者 林若溪": [LIN],
    "（记者 林若溪）": [LIN],
    "作者：林若溪": [Author("林若溪")],
    "〔記者林若溪/高雄報導〕": [Author("林若溪", "記者")],
    "特派記者林若溪/北京報導": [Author("林若溪", "記者")],
    "記者林若溪台北報導": [Author("林若溪", "記者")],
    "【記者林若溪、陸子衡／台北報導】": [Author("林若溪", "記者"), Author("陸子衡", "記者")],
    "編譯林若溪／綜合報導": [Author("林若溪", "編譯")],
    "國際中心／林若溪報導": [Author("林若溪")],
    "即時新聞／綜合報導": [],
    "记者 林若溪 通讯员 陆子衡": [LIN, Author("陆子衡", "通讯员")],
    "记者林若溪 北京报道": [LIN],
    "本刊记者 林若溪 发自北京": [LIN],
    "来源：江城网 作者：林若溪": [Author("林若溪")],
    "作者：林若溪 编辑：陆子衡": [Author("林若溪")],
    "文/图 林若溪": [Author("林若溪")],
    "文／林若溪　攝影／陸子衡": [Author("林若溪")],
    "文・写真＝松谷遥": [Author("松谷遥")],
    "取材・文＝松谷遥、写真＝小峰遼太": [Author("松谷遥")],
    "（聞き手・構成 松谷遥、小峰遼太）": [Author("松谷遥"), Author("小峰遼太")],
}
ALL = KOREAN | WITH_ADDRESS | LED | CASELESS | HAN


@pytest.mark.parametrize("line", SENTENCES)
def test_a_line_that_says_more_or_names_nobody_is_no_byline(line: str) -> None:
    assert not is_byline(line)


def test_a_line_longer_than_any_byline_is_none() -> None:
    assert not is_byline(", ".join(["홍가람 기자"] * 30))


@pytest.mark.parametrize("line", ALL)
def test_a_byline_is_known(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(("line", "named"), ALL.items(), ids=ALL)
def test_a_byline_names_its_people(line: str, named: list[Author]) -> None:
    assert people(line) == tuple(named)


@pytest.mark.parametrize(
    "line",
    [
        "garam@sol.example",
        "(garam@sol.example)",
        "E-Mail: ada@packet.example",
        "[email protected]",
        "온라인뉴스팀",
        "[디지털뉴스부]",
        "(솔바람 디지털뉴스편집부)",
    ],
    ids=["address", "address in brackets", "address with a label", "hidden address", "team", "desk", "desk of an outlet"],
)
def test_an_address_or_a_desk_signs_without_naming_anybody(line: str) -> None:
    assert (is_byline(line), people(line)) == (True, ())


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("이 축제를 처음 꾸린 사람은 홍가람 기자", [GA]),
        ("홍가람 기자 / 기사승인 :", [GA]),
        ("By Ada Quill, Chief Political Correspondent, in Marrow", [Author("Ada Quill", "Chief Political Correspondent")]),
        ("Von Ada Quill, Berlin", [ADA]),
        ("Ada Quill | Staff Writer", [Author("Ada Quill", "Staff Writer")]),
        ("小峰遼太記者", [Author("小峰遼太", "記者")]),
        ("byAda Quill", [ADA]),
        ("ByA.B. Quill", [Author("A.B. Quill")]),
        ("Von Ada Quill, Marrow 05.08.2024, 20:59 Uhr", [ADA]),
        ("Von Ada Quill Vom 3. Februar 2022", [ADA]),
        ("von Ada Quill Twitter Account von Ada Quill", [ADA]),
        ("Par Ada Quill. ", [ADA]),
        ("Ada QuillThe Harbour Packet", [ADA]),
        ("Ada Quill – Journalist Journalist", [Author("Ada Quill", "Journalist Journalist")]),
        ("Ada Quill Parliamentary editor", [Author("Ada Quill", "Parliamentary editor")]),
        ("Ada Quill aus Marrow, Tom Vale, 3.5.2024", [ADA, TOM]),
        ("(mos/dpa)", [Author("dpa")]),
        ("By Ada Quill and Bob", [ADA]),
        ("By: adaq | December 16, 2025 | Categories: Tides", []),
        ("Tom Vale Ada Quill Ines Roth", []),
        ("Kenia Mali Medien Militär Frankreich", []),
        ("来源：江城网", []),
        ("By Role", []),
        ("", []),
    ],
)
def test_people_are_found_beside_other_things_too(line: str, named: list[Author]) -> None:
    assert people(line) == tuple(named)


@pytest.mark.parametrize("line", ["Ada", "Ada Quill said", "Ada Quill 3", "the river", "홍가람", "de la", "Ada " * 20, ""])
def test_no_name_is_one_word_or_many_or_begins_small(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "New York",
        "Related Stories",
        "Share Adjust Comment Print",
        "How To Mend A Net",
        "In Kürze",
        "Das Ministerium für Brückenbau informiert",
        "Getty Images",
        "The Packet",
        "Harbour News",
        "The Tide's Turn",
        "Ada QuillTwitterin",
        "Foto: Ada Quill",
        "Ada Quill, Marrow",
        "Berlin und Hamburg",
        "Political Editor",
        "Reuters",
        "Ada Quill in Marrow, wo die Brücke steht",
        "東京タワー",
        "سلمى الدرب",
    ],
)
def test_titles_places_buttons_and_outlets_are_no_names(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    "line", ["Ada Quill", "ADA QUILL", "A. B. Quill", "Ada van der Quill", "Jean-Luc O’Neill", "Dan Quill", "Иван Рощин", "Lê Phương"]
)
def test_a_name_has_capitals(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill | Tom Vale",
        "Ada Quill og Tom Vale",
        "Ada Quill, Tom Vale (Enviado especial)",
        "Reuters, Ada Quill",
        "Ada Quill / PACKETNEWS.COM",
        "Ada Quill • 3 Minuten",
        "Ada Quill2 minutes ago",
        "Ada Quill|Published",
        "Ada Quill Parliamentary editor",
        "Ada Quill in Marrow Bay",
        "Анна Рощина, специальный корреспондент",
        "Ada d'Angelo",
        "Ada Quill and Omar al-Safi",
    ],
)
def test_several_names_and_what_stands_beside_them_are_names(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize("word", ["경제", "스포츠뉴스", "리포트", "미디어", "다리", "속보", "press", "会社"])
def test_a_word_that_may_head_a_column_is_no_outlet(word: str) -> None:
    assert not is_outlet(word)


@pytest.mark.parametrize("word", ["해달일보", "해달경제", "뉴스1", "연합뉴스", "솔바람TV", "Reuters", "dpa", "江城日报", "中央社"])
def test_an_outlet_is_known_by_what_its_name_is_made_of(word: str) -> None:
    assert is_outlet(word)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("다리가 열렸다.garam@sol.example사진부", ["garam@sol.example"]),
        ("garam＠sol.example, naru(at)sol.example", ["garam@sol.example", "naru@sol.example"]),
        ("garam (at) sol (dot) example, naru at sol dot example", ["garam@sol.example", "naru@sol.example"]),
        ("info@sol.example, redaktion@sol.example, press@sol.example", []),
        ("meet at sol.example", []),
        ("@sol.example", []),
        ("홍가람@해달일보", []),
    ],
    ids=["glued to Hangul", "other signs", "written out", "of an office", "a word", "no local part", "Hangul"],
)
def test_addresses_are_plain_letters_around_one_sign(line: str, found: list[str]) -> None:
    assert addresses(line) == found


MODULES = (bylines, byline_parts, cased_bylines, caseless_bylines, han_bylines, korean_bylines)
PATTERNS = {
    f"{module.__name__}.{name}": value for module in MODULES for name, value in vars(module).items() if isinstance(value, re.Pattern)
}
PATTERNS |= {f"names {at}": pattern for at, pattern in enumerate(caseless_bylines.NAMES.values())}
PATTERNS |= {f"leads {at}": pattern for at, pattern in enumerate(caseless_bylines.LEADS.values())}
BAITS = [" ", "가", "홍가람 ", "홍가람·", "기자 ", "대", "A", "a", "1", "Ada, ", "a.", "a@", "a@a.", " at a", " dot a", "("]
BAITS += ["记者", "记者林若、", "写真：", "本报", "By ", " in A", "Text: ", "staff ", "5 min ", "كتب ", "ศิ"]


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_the_pattern_is_linear(pattern, linear) -> None:
    for bait in BAITS:
        linear(pattern.search, bait)


@pytest.mark.parametrize("bait", BAITS)
@pytest.mark.parametrize("read", [is_byline, people, is_name, addresses, korean_bylines.read])
def test_reading_is_linear(read, bait, linear) -> None:
    linear(read, bait)
