"""Days of the Persian solar calendar."""

from datetime import date, datetime

import pytest

from newsclean.dates import stamps


@pytest.mark.parametrize("line", ["۱۴۰۳/۱۳/۰۲", "۱۴۰۳/۰۷/۳۱", "1303/02/14", "5 مهر", "۱۴۰۳"])
def test_what_is_no_day_of_that_calendar_is_none(line):
    assert stamps(line) == []


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("۱ فروردین ۱۴۰۳", date(2024, 3, 20)),
        ("۳۰ اسفند ۱۴۰۳", date(2025, 3, 20)),
        ("1400/01/01", date(2021, 3, 21)),
        ("شنبه ۱۴ مهر ۱۴۰۳ ساعت ۱۰:۲۰", datetime(2024, 10, 5, 10, 20)),
        ("تاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۳ - ۱۰:۲۰", datetime(2024, 5, 3, 10, 20)),
    ],
)
def test_a_persian_day_is_one_of_ours(line, when):
    assert [stamp.when for stamp in stamps(line)] == [when]
