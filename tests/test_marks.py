"""The path of sections, and the word for home that opens it in every language of the packs."""

import pytest

from newsclean.marks import leads_home, steps


@pytest.mark.parametrize(
    "line", ["Harbour / Sea / Weather", "Home", "Home / Contact / Imprint / Jobs / Prices", "Main / story: the ferry", "AC/DC"]
)
def test_a_line_with_slashes_is_no_path_unless_it_starts_at_home_and_is_short(line):
    assert not leads_home(line)


@pytest.mark.parametrize(
    "home",
    [
        *("Home", "홈", "ホーム", "首页", "首頁", "Startseite", "Accueil", "Inicio", "Portada", "Início", "Página inicial"),
        *("Startpagina", "Startsida", "Hem", "Hjem", "Forside", "Strona główna", "Главная", "Головна", "Anasayfa", "Ana Sayfa"),
        *("الرئيسية", "الصفحة الرئيسية", "דף הבית", "עמוד הבית", "ראשי", "होम", "मुख्य पृष्ठ", "मुखपृष्ठ"),
        *("หน้าแรก", "หน้าหลัก", "Trang chủ", "Beranda"),
    ],
)
def test_home_is_no_section(home):
    assert steps(f"{home} > 1 > 2") == steps(f"{home} / 1 / 2") == steps(f"{home} » 1 » 2") == ["1", "2"]


def test_a_line_that_is_no_path_is_one_section():
    assert steps("News/Sea") == ["News/Sea"]
