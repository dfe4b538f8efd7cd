"""Times told from the moment of reading: what is none comes first."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.dates.relative import Ago, ago, resolved

NOW = datetime(2026, 5, 18, 15, 30, 12, tzinfo=timezone(timedelta(hours=2)))
NONE = """
    3 hours
    For 3 hours
    3 min read
    The bridge closed 3 hours ago.
    vor 100 Jahren
    Vor 3 Stunden begann das Fest.
    Heute
    hier
    Today on the river
    어제 강물이 불어났다
    3시간 전후
    2시간 전에 닫힌 다리
    昨天的新聞
    3前
    3 год тому
    ma 10:11
    Malaysia / 5 h ago
    By Kim Harrow | 3 hours ago
    2024-05-03 10:11
    Updated 12:44
    10:11
"""
TIMES = """
    3 hours ago => 2026-05-18T12:30:00+02:00
    an hour ago => 2026-05-18T14:30:00+02:00
    5h ago · 4 min read => 2026-05-18T10:30:00+02:00
    just now => 2026-05-18T15:30:00+02:00
    • 40 seconds ago => 2026-05-18T15:29:00+02:00
    yesterday => 2026-05-17
    Yesterday at 10:11 => 2026-05-17T10:11:00
    today 10:11 KST => 2026-05-18T10:11:00+09:00
    10:11 yesterday => 2026-05-17T10:11:00
    2 weeks ago => 2026-05-04
    3 months ago => 2026-02-18
    2 years ago => 2024-05-18
    vor 3 Stunden => 2026-05-18T12:30:00+02:00
    vor einer Stunde => 2026-05-18T14:30:00+02:00
    gestern, 10:11 Uhr => 2026-05-17T10:11:00
    vor 3 Stundenvor 3 Stunden => 2026-05-18T12:30:00+02:00
    il y a 2 h => 2026-05-18T13:30:00+02:00
    Aujourd’hui à 10h11 => 2026-05-18T10:11:00
    hace 5 minutos => 2026-05-18T15:25:00+02:00
    hoy 10:11 => 2026-05-18T10:11:00
    há 3 horas => 2026-05-18T12:30:00+02:00
    3 ore fa => 2026-05-18T12:30:00+02:00
    un'ora fa => 2026-05-18T14:30:00+02:00
    2 uur geleden => 2026-05-18T13:30:00+02:00
    för 3 timmar sedan => 2026-05-18T12:30:00+02:00
    3 timer siden => 2026-05-18T12:30:00+02:00
    2 tuntia sitten => 2026-05-18T13:30:00+02:00
    před 3 hodinami => 2026-05-18T12:30:00+02:00
    včera 14:40 => 2026-05-17T14:40:00
    5 godzin temu => 2026-05-18T10:30:00+02:00
    fyrir 3 dögum => 2026-05-15
    3 часа назад => 2026-05-18T12:30:00+02:00
    вчера в 10:11 => 2026-05-17T10:11:00
    2 години тому => 2026-05-18T13:30:00+02:00
    3 saat önce => 2026-05-18T12:30:00+02:00
    Bugün 10.11 => 2026-05-18T10:11:00
    منذ 3 ساعات => 2026-05-18T12:30:00+02:00
    منذ ساعتين => 2026-05-18T13:30:00+02:00
    قبل ٣ أيام => 2026-05-15
    לפני 3 שעות => 2026-05-18T12:30:00+02:00
    לפני שעה => 2026-05-18T14:30:00+02:00
    3 घंटे पहले => 2026-05-18T12:30:00+02:00
    कुछ ही क्षण पहले => 2026-05-18T15:30:00+02:00
    3 jam lalu => 2026-05-18T12:30:00+02:00
    3 giờ trước => 2026-05-18T12:30:00+02:00
    3 ชั่วโมงที่แล้ว => 2026-05-18T12:30:00+02:00
    3시간 전 => 2026-05-18T12:30:00+02:00
    방금 전 => 2026-05-18T15:30:00+02:00
    어제 오후 3:10 => 2026-05-17T15:10:00
    그저께 => 2026-05-16
    2개월 전 => 2026-03-18
    3時間前 => 2026-05-18T12:30:00+02:00
    2小时前 => 2026-05-18T13:30:00+02:00
    昨天 10:11 => 2026-05-17T10:11:00
    acum 2 ore => 2026-05-18T13:30:00+02:00
    πριν από 3 ώρες => 2026-05-18T12:30:00+02:00
    преди 2 часа => 2026-05-18T13:30:00+02:00
    prije 2 sata => 2026-05-18T13:30:00+02:00
"""
LABELLED = """
    Published 3 seconds ago => published
    Publiziert heute um 12:19 Uhr => published
    Online seit heute, 12.09 Uhr => published
    Mis à jour il y a 2 h => modified
    수정 3분 전 => modified
    Cập nhật: 2 giờ trước => modified
    Опубликовано: сегодня => published
    Publié hier à 10h11 => published
    Posted: 2 days ago Last Modified: 2 days ago => published
    Published a day ago ~ 6 minutes read => published
    • Veröffentlicht/Aktualisiert: vor 53 Minuten => published
"""
PIECES = "3 |vor |hours |Stunden| ago|3시간 |전|어제 |10:11|Updated |yesterday|منذ |ساعات|ชั่วโมง|ที่แล้ว| \u2022 |-|heute|昨天|前"
BAITS = [" ", "3 ", "3 h", "vor 3 Stunden", "3시간 전", "Updated ", "yesterday ", "heute, 10:11 ", "|", "a", "منذ "]


def rows(table: str) -> list[list[str]]:
    return [line.strip().split(" => ") for line in table.strip().splitlines()]


@pytest.mark.parametrize("line", ["", *(line for (line,) in rows(NONE))])
def test_what_says_more_or_less_than_a_time_from_now_is_none(line: str) -> None:
    assert ago(line) is None


@pytest.mark.parametrize(("line", "when"), rows(TIMES))
def test_every_language_counts_back_from_now(line: str, when: str) -> None:
    found = ago(line)
    assert (resolved(found, NOW).isoformat() if found else "None") == when


@pytest.mark.parametrize(("line", "label"), rows(LABELLED))
def test_a_label_belongs_to_its_time(line: str, label: str) -> None:
    found = ago(line)
    assert found is not None
    assert found.label == label


def test_a_labelled_time_may_be_a_part_of_the_line() -> None:
    assert ago("Kim Harrow | Updated 15 hours ago") == Ago(13, 33, 15, "hour", label="modified")
    assert ago("vor 9 StundenAktualisiert vor 2 Stunden") == Ago(0, 13, 9, "hour")


def test_a_time_without_a_zone_stays_so() -> None:
    assert [resolved(found, datetime(2026, 5, 18, 0, 10)) for line in ("vor 20 Minuten", "gestern") if (found := ago(line))] == [
        datetime(2026, 5, 17, 23, 50),
        datetime(2026, 5, 17).date(),
    ]


def test_months_are_counted_to_the_last_day() -> None:
    assert resolved(Ago(0, 0, 1, "month"), datetime(2024, 3, 31, tzinfo=UTC)).isoformat() == "2024-02-29"
    assert resolved(Ago(0, 0, 3, "month"), datetime(2024, 1, 31, tzinfo=UTC)).isoformat() == "2023-10-31"
    assert resolved(Ago(0, 0, 1, "year"), datetime(2024, 2, 29, tzinfo=UTC)).isoformat() == "2023-02-28"


@pytest.mark.parametrize("bait", BAITS)
def test_reading_is_linear(bait, linear) -> None:
    linear(ago, bait)


@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=10).map("".join) | st.text(max_size=40))
def test_any_line_is_read_or_none(line: str) -> None:
    found = ago(line)
    if found:
        assert 0 <= found.start < found.end <= len(line)
        assert resolved(found, NOW).year >= 1900
