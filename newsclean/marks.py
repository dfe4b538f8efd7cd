"""The marks in front of lines: of lists, of lists of appointments, of quotations."""

import re

# A line's list mark is layout, not what the line says: "  • Print" is "Print". CP949 has no "•": files saved through it show "?" or "ㆍ".
BULLET = re.compile(r"^[•◦▪‣∙·ㆍ*?-]\s+")
# The item of a list, with a bullet or a number.
ITEM = re.compile(r"^(?:[•◦▪‣∙·ㆍ*○-]|\d{1,2}[.)]|[a-z]\)|[①-⑳])\s+(?=\S)")
# Korean lists of appointments and deaths; one such line alone is a caption.
TRIANGLE = re.compile(r"^[△▲▶▷]\s?(?=[^\s△▲▶▷])")
QUOTE = re.compile(r"^>\s")
# What the first item of a breadcrumb says.
HOME = frozenset(
    ("home", "홈", "startseite", "start", "accueil", "inicio", "início", "ホーム", "トップ", "首页", "首頁", "главная", "beranda")
)


def is_listed(text: str) -> bool:
    """Whether the line carries a list mark."""
    return BULLET.match(text) is not None
