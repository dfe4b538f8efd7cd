"""Days told without their year: what is one, and what stands beside it."""

from datetime import date, datetime

import pytest

from newsclean.dates import in_year, is_yearless


@pytest.mark.parametrize(
    "line",
    ["4 July", "May 4", "5 August 2023, 10:00", "Chapter 5 at 10:00", "The march of 5 August began at 10:00 on the quay", "10:00", ""],
)
def test_a_day_alone_or_in_a_sentence_or_with_its_year_is_none(line):
    assert not is_yearless(line)


def test_another_weekday_than_the_year_has_makes_no_stamp():
    assert in_year("Tuesday 5 August, 10:00", 2024) is None


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Monday 5 August, 2:47 pm", datetime(2024, 8, 5, 14, 47)),
        ("mandag 5. august kl. 14:47", datetime(2024, 8, 5, 14, 47)),
        ("Aug 5, 14:47", datetime(2024, 8, 5, 14, 47)),
        ("8 января, 17:46", datetime(2024, 1, 8, 17, 46)),
        ("8월 5일 14:47", datetime(2024, 8, 5, 14, 47)),
        ("Montag, 5. August", date(2024, 8, 5)),
    ],
)
def test_a_day_with_a_weekday_or_a_time_is_one(line, when):
    stamp = in_year(line, 2024)
    assert stamp is not None
    assert (stamp.when, stamp.start, stamp.end) == (when, 0, len(line))
