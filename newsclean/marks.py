"""The marks in front of lines: of lists, of lists of appointments, of quotations."""

import re

# A line's list mark is layout, not what the line says: "  • Print" is "Print". CP949 has no "•": files saved through it show "?" or "ㆍ".
BULLET = re.compile(r"^[•◦▪‣∙·ㆍ*?-]\s+")
# The item of a list, with a bullet or a number.
ITEM = re.compile(r"^(?:[•◦▪‣∙·ㆍ*○-]|\d{1,2}[.)]|[a-z]\)|[①-⑳])\s+(?=\S)")
# Korean lists of appointments and deaths; one such line alone is a caption.
TRIANGLE = re.compile(r"^[△▲▶▷]\s?(?=[^\s△▲▶▷])")
QUOTE = re.compile(r"^>\s")
# Between the items of a line that lists some: keywords, sections.
COMMA = re.compile("[,،、，；;]")
# What the first item of a breadcrumb says, folded.
HOME = frozenset(
    word.strip()
    for words in (
        "home, homepage, front page, main page, 홈, 메인, ホーム, トップ, トップページ, 首页, 首頁, 主页, 主頁",  # en ko ja zh
        "startseite, start, accueil, page d'accueil, page d’accueil, inicio, portada, página principal, pagina iniziale, prima pagina",  # de fr es it
        "início, página inicial, capa, startpagina, voorpagina, startsida, startsidan, hem, hjem, forside, forsiden, framside",  # pt nl sv nb da
        "strona główna, domů, hlavní stránka, úvod, főoldal, kezdőlap, etusivu, acasă, αρχική",  # pl cs hu fi ro el
        "главная, главная страница, на главную, головна, головна сторінка, на головну",  # ru uk
        "anasayfa, ana sayfa, الرئيسية, الصفحة الرئيسية, דף הבית, עמוד הבית, ראשי, עמוד ראשי, خانه, صفحه اصلی",  # tr ar he fa
        "होम, होम पेज, होमपेज, मुख्य पृष्ठ, मुखपृष्ठ, หน้าแรก, หน้าหลัก, โฮม, trang chủ, trang nhất, beranda, halaman utama",  # hi th vi id
    )
    for word in words.split(",")
)
# The path of sections: ">" may lead from any section, a slash or an arrow of the other direction only from home.
STEP = re.compile(" ?[>›»] ?")
STEP_FROM_HOME = re.compile(" ?[/→<‹«←⟨] ?")
LONGEST_STEP, MOST_STEPS = 30, 4  # characters, items with home; a menu has more


def steps(text: str) -> list[str]:
    """The sections of a path without home: "Home > News > Sea", "Главная / Общество" -> their names; of a line that is no path, itself."""
    parts = [part for part in STEP.split(text) if part]
    if len(parts) == 1 and leads_home(text):
        parts = STEP_FROM_HOME.split(text)
    return [part for part in parts if part.casefold() not in HOME and part != "正文"]


def leads_home(text: str) -> bool:
    """Whether the line is a path that starts at home, with slashes or arrows to the left between its few short items."""
    parts = STEP_FROM_HOME.split(text.strip())
    return 2 <= len(parts) <= MOST_STEPS and parts[0].casefold() in HOME and all(0 < len(part) <= LONGEST_STEP for part in parts)


def is_listed(text: str) -> bool:
    """Whether the line carries a list mark."""
    return BULLET.match(text) is not None
