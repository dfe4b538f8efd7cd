"""The grammar of publication stamps: what is none comes first, then what each shape says."""

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.dates import FOLD, Stamp, is_stamp, iso, label_of, stamps

NUMBERS = """
    강물이 다시 불어났다.
    올해 3분기 매출은 2024년보다 12.5% 늘었고 2024-25 시즌을 3-2 승리로 마쳤다
    문의 02-123-4567, 010-1234-5678, 02-2025-1234
    ISBN 978-89-12345-67-8, photo_2025-09-19, 20250919101049
    versions 3.11.2, 10.15.7, v2025.10.1 and 2025.10.1.4
    The cup of 1,200 won went for 24.75 in 2024, 12 people in June 2025
    https://news.example/2025/09/22/bridge
    19.03.13
    19-03-13 회의
    1/14 21:17
"""
IMPOSSIBLE = "2025-13-45, 2025-02-29, 31.02.2025, 31 Feb 2025, 1969-12-31, 2101-01-01, 13/13/2025, 99.99.99 10:00"
NOT_ONLY_STAMPS = """
    입력
    댓글 0
    2025년 9월 19일 강물이 다시 불어났다.
    The bridge closed on 3 May 2025.
    한가람 기자 2025.06.17 19:05
    2025-09-19 ~ 2025-09-21
    Lindenau, 3. Mai 2025
    © 2025
"""
STRIPS = """
    [2025-09-19 10:10]
    • 05.03.2024
    입력 2025.06.17 19:05  수정 2025.06.18 05:57  댓글 0  좋아요 1
    2025. 8. 27. 13:55 · 조회 1,234
    2025.06.17 19:05:11 [9면]
    2025/1/14 21:17（最終更新 1/14 22:10）789文字
    2023/02/11 第8072期
    Published Jun 05, 2026  •  3 minute read
    August 30, 2023 1:55 am(Updated 4:30 am)
    07.01.2026 - 18:50 UhrLesedauer: 4 Minuten
    5 gennaio 2025 ( modifica il 6 gennaio 2025 | 10:30)
"""
SHAPES = """
    2025-09-19 10:10:49 => 2025-09-19T10:10:49
    2025.06.17 19:05 => 2025-06-17T19:05:00
    2025.06.17. => 2025-06-17
    2025. 8. 27. 13:55 => 2025-08-27T13:55:00
    2026년09월04일 10시23분 => 2026-09-04T10:23:00
    2018년 08월 07일 16시 31분 => 2018-08-07T16:31:00
    2022년 05월 02일(월) 17:40 => 2022-05-02T17:40:00
    2021.10.07. 오후 1:50 => 2021-10-07T13:50:00
    2023-01-01 오후 9:40:00 => 2023-01-01T21:40:00
    2023-01-01 오전 12:05 => 2023-01-01T00:05:00
    2023-01-01 오후 12:05 => 2023-01-01T12:05:00
    2026. 7. 12 (일) => 2026-07-12
    19.03.13 16:26 => 2019-03-13T16:26:00
    10-10-27 11:29 => 2010-10-27T11:29:00
    24.05/13 10:00 => 2024-05-13T10:00:00
    98.12.01 10:00 => 1998-12-01T10:00:00
    2025年1月14日 01時28分 => 2025-01-14T01:28:00
    ２０２５年１月１４日(火)　午後０時５分 => 2025-01-14T12:05:00
    2024年04月24日23:52 => 2024-04-24T23:52:00
    2025年9月19日周五上午10:10 => 2025-09-19T10:10:00
    Sunday, 13 October 2024 => 2024-10-13
    October 13th, 2024 => 2024-10-13
    12:20pm Jan 7, 2024 => 2024-01-07T12:20:00
    May 4, 2025, 12 a.m. => 2025-05-04T00:00:00
    05.01.2025, 15:23 Uhr => 2025-01-05T15:23:00
    17. Dezember 2024, 12:17 => 2024-12-17T12:17:00
    Do 25.04.24 | 14:07 Uhr => 2024-04-25T14:07:00
    28.04.2023-19:20 => 2023-04-28T19:20:00
    30 août 2023 à 14h52 => 2023-08-30T14:52:00
    1er mai 2024 => 2024-05-01
    25 de mayo de 2025 16:51 h => 2025-05-25T16:51:00
    1 de dezembro de 2025 às 10h30 => 2025-12-01T10:30:00
    5 gennaio 2025 | 10:30 => 2025-01-05T10:30:00
    6 grudnia 2025, 8:05 => 2025-12-06T08:05:00
    torsdag 06. feb 25 kl. 17:25 => None
    06.02.25 kl. 17:25 => 2025-02-06T17:25:00
    14 мая 2025 г. в 18:30 => 2025-05-14T18:30:00
    Thứ tư, 22/10/2025, 19:25 => 2025-10-22T19:25:00
    22 tháng 10, 2025 => 2025-10-22
    10 Kasım 2025 17:59 => 2025-11-10T17:59:00
    10/11/2025 16:05 => 2025-11-10T16:05:00
    10/11/2025 4:05 PM => 2025-10-11T16:05:00
    10.11.2025 4:05 PM => 2025-11-10T16:05:00
    12/25/2025 => 2025-12-25
    25/12/2025 4:05 PM => 2025-12-25T16:05:00
"""
ZONES = """
    2025-09-19T10:10:49+09:00 => 2025-09-19T10:10:49 => +09:00
    2025-09-19T10:10:49.123Z => 2025-09-19T10:10:49 => +00:00
    2025-09-19T10:10-03:00 => 2025-09-19T10:10:00 => -03:00
    Fri, 19 Sep 2025 10:10:49 -0330 => 2025-09-19T10:10:49 => -03:30
    Oct 13, 2025 17:41 JST => 2025-10-13T17:41:00 => +09:00
    17:41 JST, October 13, 2024 => 2024-10-13T17:41:00 => +09:00
    Aug. 20, 2025 at 4:05 p.m. ET => 2025-08-20T16:05:00 => -04:00
    Dec. 20, 2025 at 4:05 p.m. ET => 2025-12-20T16:05:00 => -05:00
    March 10, 2024 at 1:59 AM PT => 2024-03-10T01:59:00 => -08:00
    March 10, 2024 at 3:00 AM PT => 2024-03-10T03:00:00 => -07:00
    Oct 31, 2006 9:00 AM CT => 2006-10-31T09:00:00 => -06:00
    Mon 5 May 2025 10.30 BST => 2025-05-05T10:30:00 => +01:00
    15 oct 2024 - 17:38CEST => 2024-10-15T17:38:00 => +02:00
    Mar 4, 2025 01:05 IST => 2025-03-04T01:05:00 => +05:30
    Selasa, 20 Januari 2026 18.30 WIB => 2026-01-20T18:30:00 => +07:00
    22/10/2025, 19:25 (GMT+7) => 2025-10-22T19:25:00 => +07:00
    22/10/2025, 19:25 UTC-03:00 => 2025-10-22T19:25:00 => -03:00
"""
LABELLED = """
    기사승인 : 2025-09-19 10:10:49 => published
    기사입력 :[ 2018-08-25 15:24 ] => published
    송고 2026-09-04 10:23 => published
    2025/09/22 19:19 송고 => published
    2025년 3월 19일에 업데이트 됨 => modified
    Published on: 05 May 2025, 10:30 am => published
    Published 10:30 AM EDT, Mon May 5, 2025 => published
    UpdatedMay 4, 2025 => modified
    Stand: 05.01.2025, 15:23 Uhr => published
    Veröffentlicht am 27.04.24 um 07:39 Uhr => published
    Mis à jour le lundi 5 mai 2025 à 10h => modified
    Actualizado el 25/05/2025 21:57 h => modified
    Offentliggjort torsdag 06. feb 2025 17:25 => published
    Обновлено: 14 мая 2025 года, 18:30 МСК => modified
    2025年1月14日 最終更新 => modified
    刊登於 2019-04-29 => published
"""
LABELS = "입력 => published, [최종수정] => modified, Published on: => published, LAST UPDATED => modified, 公開日： => published"
PIECES = "2025|9|19|13|31|-|.|/|:| |, |T|10:10|오후 |년|월 |일|입력"
PIECES += "|수정 |Updated|May |er |[|)|Z|+09:00| ET|PM|更新|İ|１|２０２５年|月|٢|Mon |\u3000| à |h| Uhr|de "


def rows(table: str) -> list[list[str]]:
    return [line.strip().split(" => ") for line in table.strip().splitlines()]


def read(line: str) -> list[tuple[str, str, str | None, str | None]]:
    """What stands in the line as (the piece, the date, offset, label)."""
    return [(line[stamp.start : stamp.end], stamp.when.isoformat(), stamp.offset, stamp.label) for stamp in stamps(line)]


@pytest.mark.parametrize("line", ["", *(line for (line,) in rows(NUMBERS)), *IMPOSSIBLE.split(", ")])
def test_other_numbers_and_days_which_never_were_are_no_stamps(line: str) -> None:
    assert stamps(line) == []


@pytest.mark.parametrize("clock", ["24:10", "10:75", "24.75", "3-1", "10", "3시간", "12:5"])
def test_what_is_no_time_of_day_leaves_the_date_alone(clock: str) -> None:
    assert read(f"2025-09-19 {clock}") == [("2025-09-19", "2025-09-19", None, None)]


def test_words_in_lower_case_and_the_end_of_opening_hours_are_no_zones() -> None:
    assert read("le 30 août 2023 à 14h52 et demain") == [("30 août 2023 à 14h52", "2023-08-30T14:52:00", None, None)]
    assert read("2025-10-12 10:00-12:00") == [("2025-10-12 10:00", "2025-10-12T10:00:00", None, None)]


@pytest.mark.parametrize(("line", "when"), rows(SHAPES))
def test_every_shape_is_read_whole(line: str, when: str) -> None:
    assert read(line) == ([(line, when, None, None)] if when != "None" else [])
    assert is_stamp(line) == (when != "None")


@pytest.mark.parametrize(("line", "when", "offset"), rows(ZONES))
def test_a_stated_zone_is_an_offset(line: str, when: str, offset: str) -> None:
    assert read(line) == [(line, when, offset, None)]


@pytest.mark.parametrize("line", ["Unpublished 2025-09-19", "수정안은 2025-09-19", "Update for the 2025-09-19", "2025년 9월 19일 수정안"])
def test_a_part_of_another_word_is_no_label(line: str) -> None:
    assert [stamp.label for stamp in stamps(line)] == [None]


@pytest.mark.parametrize(("line", "label"), rows(LABELLED))
def test_a_label_belongs_to_its_stamp(line: str, label: str) -> None:
    assert [(line[stamp.start : stamp.end], stamp.label) for stamp in stamps(line)] == [(line, label)]
    assert is_stamp(line)


def test_labels_without_end_do_no_harm() -> None:
    assert read("Updated" * 11_000 + "May 4, 2025") == [("UpdatedMay 4, 2025", "2025-05-04", None, "modified")]


def test_a_label_between_two_dates_is_that_of_the_second() -> None:
    assert read("입력2021.10.07. 오후 1:50수정2021.10.08. 오전 12:10") == [
        ("입력2021.10.07. 오후 1:50", "2021-10-07T13:50:00", None, "published"),
        ("수정2021.10.08. 오전 12:10", "2021-10-08T00:10:00", None, "modified"),
    ]
    assert read("12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026") == [
        ("12:43, 20 Apr 2026", "2026-04-20T12:43:00", None, None),
        ("Updated 12:44, 20 Apr 2026", "2026-04-20T12:44:00", None, "modified"),
    ]
    assert read("公開日：2025.01.14　更新日：2025.01.15") == [
        ("公開日：2025.01.14", "2025-01-14", None, "published"),
        ("更新日：2025.01.15", "2025-01-15", None, "modified"),
    ]


def test_a_labelled_date_without_a_year_takes_it_from_the_stamp_before() -> None:
    assert len(stamps("2025/1/14 21:17 1/15 22:10")) == 1
    assert read("2025/1/14 21:17（最終更新 1/15 22:10）")[1] == ("最終更新 1/15 22:10", "2025-01-15T22:10:00", None, "modified")
    assert read("2025年12月31日 (1月1日 01時40分更新)")[1] == ("1月1日 01時40分更新", "2026-01-01T01:40:00", None, "modified")


def test_dates_are_found_inside_a_line() -> None:
    assert stamps("한가람 기자 / 기사승인 : 2025-09-19 10:10:49") == [Stamp(9, 35, datetime(2025, 9, 19, 10, 10, 49), None, "published")]
    assert stamps("The bridge closed on 3 May 2025, after 12 years.") == [Stamp(21, 31, date(2025, 5, 3), None, None)]


@pytest.mark.parametrize("line", ["", *(line for (line,) in rows(NOT_ONLY_STAMPS))])
def test_a_sentence_a_byline_and_a_range_are_no_date_lines(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize("line", [line for (line,) in rows(STRIPS)])
def test_a_strip_of_stamps_and_counters_is_a_date_line(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize("line", ["", "-", "입력하세요", "수정안", "Unpublished", "Update on the flood", "입력 2025.06.17"])
def test_what_is_more_than_a_label_is_none(line: str) -> None:
    assert label_of(line) is None


@pytest.mark.parametrize(("line", "label"), rows(LABELS.replace(", ", "\n")))
def test_a_label_alone_is_told(line: str, label: str) -> None:
    assert label_of(line) == label


@pytest.mark.parametrize("language", ["en", "es", "pt", "ar", "xx", "", None])
def test_a_language_of_many_zones_gives_no_offset(language: str | None) -> None:
    assert iso(Stamp(0, 19, datetime(2025, 9, 19, 10, 10, 49)), language) == ("2025-09-19T10:10:49", None)


def test_a_date_without_a_time_has_no_offset_and_a_stated_one_wins() -> None:
    assert iso(Stamp(0, 10, date(2025, 9, 19)), "ko") == ("2025-09-19", None)
    assert iso(Stamp(0, 25, datetime(2025, 9, 19, 10, 10, 49), "+00:00"), "ko") == ("2025-09-19T10:10:49+00:00", "stated")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "2025-09-19T10:10:49+09:00"),
        ("ja", "2025-09-19T10:10:00+09:00"),
        ("zh-Hant", "2025-09-19T10:10:00+08:00"),
        ("de", "2025-03-30T01:59:00+01:00"),
        ("de", "2025-03-30T03:00:00+02:00"),
        ("fr", "2024-10-27T02:59:00+02:00"),
        ("pl", "2024-10-27T03:00:00+01:00"),
    ],
)
def test_a_language_of_one_zone_gives_an_assumed_offset(language: str, text: str) -> None:
    assert iso(Stamp(0, 19, datetime.fromisoformat(text[:19])), language) == (text, "assumed")


def test_nothing_is_assumed_of_europe_before_its_common_summer_time() -> None:
    assert iso(Stamp(0, 19, datetime(1995, 10, 1, 12, 0)), "de") == ("1995-10-01T12:00:00", None)


def test_folding_keeps_every_character_in_its_place() -> None:
    every = "".join(chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    assert len(every.translate(FOLD).lower()) == len(every)


@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=24).map("".join) | st.text(max_size=60))
def test_stamps_stand_in_order_and_never_overlap(line: str) -> None:
    at = 0
    for stamp in stamps(line):
        assert at <= stamp.start < stamp.end <= len(line)
        assert stamp.offset is None or (isinstance(stamp.when, datetime) and re.fullmatch(r"[+-]\d\d:\d\d", stamp.offset))
        assert datetime.fromisoformat(iso(stamp, "de")[0]).replace(tzinfo=None).year == stamp.when.year
        at = stamp.end
    assert is_stamp(line) in (True, False)
    assert label_of(line) in ("published", "modified", None)
