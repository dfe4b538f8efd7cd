"""What is masked, and what only looks like it. All numbers and addresses are made up."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.article import Account, Article, Author, Block, Caption, Copyright, Evidence, Removed
from newsclean.document import Role, Source
from newsclean.errors import UsageError
from newsclean.kit import load_kit
from newsclean.redaction import emails, phones, redact

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
NO_PHONES = [
    "2024-05-03", "2024.05.03 09:10", "2024/05/03", "03-05-2024", "05/03/2024", "2024. 5. 3.", "1990-1994", "1990–1994", "2024~2025", "09:30-10:30",
    "09:00~18:00", "21-25, 25-20, 25-23", "3-0", "10-12", "1,234,567원", "$1,010.25", "1 000 000 000", "12 000 000 000", "1.000.000.000", "010", "0123456789012",
    "서울 아01234", "123-45-67890", "제2024-서울강남-01234호", "제2023-0123-4567호", "ISBN 978-89-01-12345-6", "ISBN 979-11-012-3456-7", "ISBN 0-306-40615-2",
    "ISSN 0378-5955", "900101-1234567", "1234-5678-9012-3456", "0123-4567-8901-2345", "110-012-345678", "192.168.100.200", "37.5665, 126.9780", "v1.02.3456.7890",
    "+3.5%", "+12,345", "+1.25 2,700.10", "+15.20 2650.33 10.55", "+12 345 678", "+5 70 72 71 74", "+1 70 72 71 74", "UTC+09:00", "제012/2024호",
    "문의 2024-05-03", "문의 2024.05.03", "문의 20240503", "문의 1,200건", "문의 3-4명", "문의 09:00-18:00", "문의 2024-2025", "전화 1200000통", "☎ 24-7 365",
    "문의 10.01-10.31", "전화 5-3-2024", "제보 100 200 300", "tel 12.5 13.5 14.5", "hotel 555-01-23456", "당첨번호 03 12 23 34 41 45", "02-123", "1588-1592",
    "DE00 1002 0500 0001 0000 00", "NL00BANK0105000000",
]  # fmt: skip
PHONES = [
    ("010-1234-5678", "[phone]"),
    ("문의010-1234-5678로", "문의[phone]로"),
    ("010 1234 5678, 010.1234.5678, 01012345678", "[phone], [phone], [phone]"),
    ("011-123-4567", "[phone]"),
    ("02-123-4567, 02-2012-1987", "[phone], [phone]"),
    ("(02)123-4567", "[phone]"),
    ("☎ 031)123-4567.", "☎ [phone]."),
    ("02) 123-4567", "[phone]"),
    ("02 - 1234 - 5678", "[phone]"),
    ("070-1234-5678 또는 0507-1234-5678", "[phone] 또는 [phone]"),
    ("0120-123-456", "[phone]"),
    ("０３−１２３４−５６７８", "[phone]"),
    ("03ー1234ー5678", "[phone]"),
    ("+82-10-1234-5678", "[phone]"),
    ("+82 (0)2 123 4567", "[phone]"),
    ("+82-2-2012-3456", "[phone]"),
    ("＋８２ 2 123 4567", "[phone]"),
    ("+44 (0)20 7946 0000", "[phone]"),
    ("+49 30/1234567", "[phone]"),
    ("+33.1.23.45.67.89", "[phone]"),
    ("+420 123 456 789", "[phone]"),
    ("+1-555-555-0100, +1 (555) 555-0100", "[phone], [phone]"),
    ("(555) 555-0100 or 1-555-555-0100", "[phone] or [phone]"),
    ("(0123) 456789", "[phone]"),
    ("(030) 12 34 56 78", "[phone]"),
    ("0123/456789", "[phone]"),
    ("020 7946 0000", "[phone]"),
    ("07700 900000", "[phone]"),
    ("☎1588-0000", "☎[phone]"),
    ("대표전화 1588-0000", "대표전화 [phone]"),
    ("문의(02-123-4567)", "문의([phone])"),
    ("전화 02-123-4567 02-123-4568", "전화 [phone] [phone]"),
    ("문의 10.01-10.31 02-123-4567", "문의 10.01-10.31 [phone]"),
    ("Tél. 01 23 45 67 89", "Tél. [phone]"),
    ("Tel.: 12-34567", "Tel.: [phone]"),
    ("電話番号：03-1234-5678", "電話番号：[phone]"),
    ("2024-05-03 02-123-4567", "2024-05-03 [phone]"),
]
NO_EMAILS = [
    "@haneul",
    "5@3.5",
    "두산 @ 잠실",
    "a@b",
    "kim@",
    "look (at) him",
    "kim@naver",
    "[email protected]",
    "https://example.org/@kim",
]
EMAILS = [
    ("문의는kim@example.org로", "문의는[email]로"),
    ("(kim.ha_neul+news@mail.example.co.kr)", "([email])"),
    ("_kim_@example.org.", "[email]."),
    ("a" * 100 + "@example.org", "[email]"),
    ("kim(at)example.org, kim [at] example.org, kim(골뱅이)example.org", "[email], [email], [email]"),
    ("kim[at]example[dot]org", "[email]"),
    ("ｋｉｍ＠ｅｘａｍｐｌｅ．ｏｒｇ", "[email]"),
    ("–kim@example.org–", "–[email]–"),
    ("01012345678@example.org", "[email]"),
    ("KIM@EXAMPLE.ORG, Kim@Example.Org", "[email], [email]"),
    ("kim@example.orgSeoul, kim@example.org서울", "[email]Seoul, [email]서울"),
]  # fmt: skip


@pytest.fixture(scope="module")
def kit():
    return load_kit()


def article(*texts, **known):
    account = Account(lines=1, kept=1, removed=0, blank=0, by_role={"paragraph": 1}, repairs={})
    return Article(Source(), account, blocks=tuple(Block(Role.PARAGRAPH, text) for text in texts), **known)


def masked(text, *kinds):
    return redact(article(text), kinds).text


@pytest.mark.parametrize("text", NO_PHONES)
@pytest.mark.parametrize("around", ["{}", "그는 {} 라고 했다", "가{}나", "({})"], ids=["alone", "apart", "glued", "in brackets"])
def test_what_only_looks_like_a_number_stays(text, around):
    assert masked(around.format(text), "phones") == around.format(text)


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_numbers_are_masked(text, expected):
    assert masked(text, "phones") == expected


@pytest.mark.parametrize("text", NO_EMAILS)
def test_what_only_looks_like_an_address_stays(text):
    assert masked(text, "emails") == text


@pytest.mark.parametrize(("text", "expected"), EMAILS)
def test_addresses_are_masked(text, expected):
    assert masked(text, "emails", "phones") == expected


def test_only_the_kinds_that_were_named_are_masked():
    text = "kim@example.org, 010-1234-5678"
    assert [masked(text, *kinds) for kinds in ((), ("emails",), ("phones",))] == [
        text,
        "[email], 010-1234-5678",
        "kim@example.org, [phone]",
    ]
    plain = article(text)
    assert redact(plain, ()) is plain


def test_a_kind_nobody_knows_is_an_error_that_names_the_known():
    with pytest.raises(UsageError) as error:
        redact(article(""), ("names",))
    assert str(error.value) == "nothing called 'names' can be masked\n  mend: what can: emails phones"


def test_they_are_masked_wherever_the_article_shows_them_and_each_is_counted_once():
    whole = article(
        "kim@example.org 또는 02-123-4567",
        "KIM@example.org, 02) 123 4567",
        title="02-123-4567",
        published="2024-05-03T09:10:00+09:00",
        authors=(Author("김하늘", "기자", "kim@example.org"),),
        captions=(Caption("강", "bada@example.org"),),
        copyright=Copyright("ⓒ 해달일보 02-123-4567", "해달일보"),
        removed=(Removed(9, Role.FOOTER, "boilerplate", "ko/imprint", "전화 02-123-4568"),),
        evidence={"authors": (Evidence(3, 0, 15, "kim@example.org", "header", "byline", 0.95),)},
    )
    found = redact(whole, ("emails", "phones"))
    expected = article(
        "[email] 또는 [phone]",
        "[email], [phone]",
        title="[phone]",
        published="2024-05-03T09:10:00+09:00",
        authors=(Author("김하늘", "기자", "[email]"),),
        captions=(Caption("강", "[email]"),),
        copyright=Copyright("ⓒ 해달일보 [phone]", "해달일보"),
        removed=(Removed(9, Role.FOOTER, "boilerplate", "ko/imprint", "전화 [phone]"),),
        evidence={"authors": (Evidence(3, 0, 15, "[email]", "header", "byline", 0.95),)},
    )
    assert found == replace(expected, account=replace(expected.account, redacted={"emails": 2, "phones": 2}))


@pytest.mark.parametrize("page", SAMPLES, ids=lambda path: path.stem)
def test_no_address_and_no_number_of_a_page_comes_out(page, kit):
    text = page.read_text("utf-8")
    found = newsclean.clean(text, kit, removed=True, evidence=True, redact=("emails", "phones"))
    shown = [text for key, value in found.to_dict().items() if key not in ("source", "published", "modified") for text in texts(value)]
    assert [text for text in shown if list(emails(text)) or list(phones(text))] == []
    counted = {
        name: len({text[start:end].casefold() for start, end in find(text)}) for name, find in (("emails", emails), ("phones", phones))
    }
    assert all(found.account.redacted[name] <= count for name, count in counted.items())
    assert found.account.redacted["emails"] == counted["emails"]


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


@pytest.mark.parametrize(
    "text",
    ["a" * 200_000, "a." * 100_000, "0" * 200_000, "+1 " * 60_000, "02-" * 60_000, "(0" * 100_000, "문의 1" * 40_000, "a@" * 100_000],
)
def test_a_long_text_takes_no_long_time(text):
    begun = time.perf_counter()
    list(emails(text)), list(phones(text))
    assert time.perf_counter() - begun < 1


@settings(derandomize=True, max_examples=300)
@given(
    st.lists(st.sampled_from(["010-1234-5678", "kim@example.org", " ", "문의", "-", "2", "(", "＋"]) | st.text(max_size=3), max_size=8).map(
        "".join
    )
)
def test_what_is_not_masked_stays_as_it_was(text):
    for places, mask in ((emails, "emails"), (phones, "phones")):
        kept, at = "", 0
        for start, end in places(text):
            kept, at = kept + text[at:start] + {"emails": "[email]", "phones": "[phone]"}[mask], end
        assert masked(text, mask) == kept + text[at:]
