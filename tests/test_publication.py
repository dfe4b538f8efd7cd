"""When a page was published and changed: which of its stamps is meant, and in which zone. What is no publication day comes first."""

from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

import pytest

import newsclean
from newsclean.kit import Kit, load_kit

TITLE = "The lock of Wickmere reopens on Monday"
STORY = (
    "The lock of Wickmere will reopen on Monday after eleven months of repairs to its gates, the canal trust said in a statement.\n\n"
    "Boats of up to twenty metres may pass the lock again from nine in the morning, and the trust expects a busy first week.\n\n"
    "Walkers had to take the road on the far side of the canal for most of the year, which the keeper called a long detour."
)
KOREAN_TITLE = "해달시 다리 세 곳 다시 열어"
KOREAN_STORY = (
    "해달시가 지난달 불어난 강물로 닫았던 하류의 다리 세 곳을 모두 다시 열었다고 3일 밝혔다.\n\n"
    "시는 이달 말까지 나머지 두 곳의 난간과 가로등을 손보고 다리 아래 산책로도 다시 연다고 했다.\n\n"
    "한 주민은 “아이들이 먼 길을 돌아가지 않아도 돼 다행”이라고 말했다."
)
GERMAN_TITLE = "Schleuse von Wickmere wieder offen"
GERMAN_STORY = (
    "Die Schleuse von Wickmere ist nach elf Monaten wieder offen, wie der Bürgermeister am Montag sagte.\n\n"
    "Lastkähne bis zwölf Tonnen dürfen sie wieder benutzen, und auch für die Radfahrer gibt es einen Weg."
)
FROM_NOW = "the page tells its time from the moment it was read: say when that was (--now)"
NOW = datetime(2024, 5, 3, 18, 0, 40, tzinfo=timezone(timedelta(hours=9)))


class Told(NamedTuple):
    published: str | None
    modified: str | None = None
    timezone: str | None = None


NOTHING = Told(None)


@pytest.fixture(scope="module")
def kit() -> Kit:
    return load_kit()


def told(kit: Kit, *parts: str, now: datetime | None = None, language: str | None = None) -> Told:
    """What is read of a page of these parts, a blank line between them."""
    article = newsclean.clean("\n\n".join(parts), kit, now=now, language=language)
    return Told(article.published, article.modified, article.timezone)


def is_doubted(kit: Kit, *parts: str, now: datetime | None = None) -> bool:
    """Whether the article doubts because a time was told from the moment of reading."""
    return FROM_NOW in newsclean.clean("\n\n".join(parts), kit, now=now).doubts


# What is no publication day


def test_a_page_without_a_stamp_has_no_day_even_where_its_story_tells_one(kit):
    last = "The lock was built on 3 May 1924 and has been repaired four times since, the keeper said."
    assert told(kit, TITLE, "By Ann Lock", STORY, last) == NOTHING


def test_todays_date_in_the_head_of_the_site_is_not_the_day_where_a_stamp_stands_below_the_title(kit):
    head = "The Wickmere Post\nFriday, 3 May 2024", "Home\nSport"
    assert told(kit, *head, TITLE, "By Ann Lock", "2 May 2024, 10:30", STORY) == Told("2024-05-02T10:30:00")


def test_todays_date_in_the_head_of_a_korean_site_is_not_the_day_either(kit):
    head = "2024년 5월 3일 금요일", "홈\n정치"
    found = told(kit, *head, KOREAN_TITLE, "김하늘 기자", "2024.05.02 10:30", KOREAN_STORY)
    assert found == Told("2024-05-02T10:30:00+09:00", timezone="assumed")


def test_todays_date_far_above_is_not_the_day_where_another_stamp_stands_right_above_the_title(kit):
    head = "Friday, 3 May 2024", "Home\nSport\nWeather", "Log in"
    assert told(kit, *head, "1 May 2024, 09:00", TITLE, STORY) == Told("2024-05-01T09:00:00")


def test_a_day_above_the_title_is_the_day_where_no_other_is_told(kit):
    assert told(kit, "Friday, 3 May 2024", TITLE, STORY) == Told("2024-05-03")


def test_two_stamps_without_a_label_at_the_foot_are_those_of_other_stories(kit):
    teasers = "A new pier for Anfel", "2 May 2024", "Twelve new bus drivers wanted", "3 May 2024"
    assert told(kit, TITLE, "By Ann Lock", STORY, *teasers) == NOTHING
    assert told(kit, TITLE, "1 May 2024, 10:30", STORY, *teasers) == Told("2024-05-01T10:30:00")


def test_the_only_stamp_at_the_foot_is_the_day_and_so_is_a_labelled_one_among_others(kit):
    assert told(kit, TITLE, STORY, "2 May 2024") == Told("2024-05-02")
    assert told(kit, TITLE, STORY, "3 May 2024", "Published: 2 May 2024") == Told("2024-05-02")


def test_a_change_is_not_the_day_of_publication(kit):
    assert told(kit, TITLE, "Updated 3 May 2024, 12:00", STORY) == Told(None, "2024-05-03T12:00:00")


# Which of several is meant


def test_of_two_stamps_without_a_label_the_first_counts_and_the_second_is_no_change(kit):
    assert told(kit, TITLE, "2 May 2024, 10:00", "3 May 2024, 10:00", STORY) == Told("2024-05-02T10:00:00")


def test_a_labelled_stamp_goes_before_a_bare_one_above_it(kit):
    assert told(kit, TITLE, "3 May 2024, 12:00", "Published: 2 May 2024, 10:30", STORY) == Told("2024-05-02T10:30:00")
    found = told(kit, KOREAN_TITLE, "2024.05.03 12:00\n입력 2024.05.02 10:30", KOREAN_STORY)
    assert found == Told("2024-05-02T10:30:00+09:00", timezone="assumed")


def test_a_labelled_stamp_above_the_title_goes_before_a_bare_one_below_it(kit):
    assert told(kit, "Published: 2 May 2024, 10:30", TITLE, "3 May 2024, 12:00", STORY) == Told("2024-05-02T10:30:00")


def test_a_bare_stamp_beside_a_change_is_the_day(kit):
    assert told(kit, TITLE, "Updated 3 May 2024, 12:00", "2 May 2024, 10:00", STORY) == Told("2024-05-02T10:00:00", "2024-05-03T12:00:00")


def test_the_foot_may_say_what_the_head_does_not(kit):
    page = TITLE, "Updated 3 May 2024, 12:00", STORY, "Published: 2 May 2024, 10:30"
    assert told(kit, *page) == Told("2024-05-02T10:30:00", "2024-05-03T12:00:00")


def test_published_twice_is_once_unless_the_second_says_another_time(kit):
    first, second = "Published 2 May 2024, 10:00", "Published 3 May 2024, 10:00"
    assert told(kit, TITLE, first, first, STORY) == Told("2024-05-02T10:00:00")
    assert told(kit, TITLE, first, second, STORY) == Told("2024-05-02T10:00:00", "2024-05-03T10:00:00")


# A label on the line above


def test_a_label_far_above_says_nothing_of_a_stamp(kit):
    assert told(kit, TITLE, "Updated\n\n\n\n3 May 2024, 10:00", STORY) == Told("2024-05-03T10:00:00")


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\n\n"], ids=len)
def test_a_label_on_the_line_above_is_the_stamps(kit, between):
    assert told(kit, TITLE, f"Updated{between}3 May 2024, 10:00", STORY) == Told(None, "2024-05-03T10:00:00")


def test_a_label_of_its_own_goes_before_the_one_on_the_line_above(kit):
    assert told(kit, TITLE, "Updated\nPublished 3 May 2024, 10:00", STORY) == Told("2024-05-03T10:00:00")


def test_labels_and_stamps_that_take_turns_belong_together(kit):
    stamps = "Published\n3 May 2024, 10:00\nUpdated\n4 May 2024, 11:00"
    assert told(kit, TITLE, stamps, STORY) == Told("2024-05-03T10:00:00", "2024-05-04T11:00:00")
    found = told(kit, KOREAN_TITLE, "입력\n2024.05.03 10:00\n수정\n2024.05.04 11:00", KOREAN_STORY)
    assert found == Told("2024-05-03T10:00:00+09:00", "2024-05-04T11:00:00+09:00", "assumed")


# A byline with a stamp behind the name

BYLINES = {
    "a comma": ("By Ann Lock, 3 May 2024, 10:00", ["Ann Lock"]),
    "a bar": ("Ann Lock | 3 May 2024 10:00", ["Ann Lock"]),
    "an address": ("By Ann Lock ann@wickmere.example 3 May 2024, 10:00", ["Ann Lock"]),
    "a position": ("By Ann Lock, Canal Reporter, 3 May 2024, 10:00", ["Ann Lock"]),
    "two names": ("By Ann Lock and Kim Harrow on 3 May 2024 at 10:00", ["Ann Lock", "Kim Harrow"]),
}
KOREAN_BYLINES = [
    "김하늘 기자 2024.05.03 10:00",
    "김하늘 기자 (2024.05.03 10:00)",
    "김하늘 기자 | 승인 2024.05.03 10:00",
    "김하늘 기자 sky@haedal.example 2024.05.03 10:00",
]


@pytest.mark.parametrize(("line", "names"), BYLINES.values(), ids=BYLINES)
def test_a_byline_may_have_the_stamp_behind_the_name(kit, line, names):
    article = newsclean.clean(f"{TITLE}\n\n{line}\n\n{STORY}", kit)
    assert (article.published, [author.name for author in article.authors]) == ("2024-05-03T10:00:00", names)


@pytest.mark.parametrize("line", KOREAN_BYLINES)
def test_a_korean_byline_may_have_the_stamp_behind_the_name(kit, line):
    article = newsclean.clean(f"{KOREAN_TITLE}\n\n{line}\n\n{KOREAN_STORY}", kit)
    assert (article.published, [author.name for author in article.authors]) == ("2024-05-03T10:00:00+09:00", ["김하늘"])


# Told from the moment of reading


@pytest.mark.parametrize("line", ["2 weeks ago", "3 months ago", "a year ago"])
def test_weeks_and_longer_are_rounded_and_never_give_a_day(kit, line):
    assert told(kit, TITLE, "By Ann Lock", line, STORY) == told(kit, TITLE, "By Ann Lock", line, STORY, now=NOW) == NOTHING
    assert is_doubted(kit, TITLE, "By Ann Lock", line, STORY)


def test_weeks_ask_for_no_moment_of_reading_where_it_was_given(kit):
    assert not is_doubted(kit, TITLE, "By Ann Lock", "2 weeks ago", STORY, now=NOW)


def test_hours_say_nothing_where_nobody_knows_when_the_page_was_read_and_the_article_says_so(kit):
    page = TITLE, "By Ann Lock", "3 hours ago", STORY
    assert (told(kit, *page), is_doubted(kit, *page)) == (NOTHING, True)


def test_where_a_stamp_says_the_day_nothing_is_doubted(kit):
    page = TITLE, "3 May 2024, 10:00", "Updated 3 hours ago", STORY
    assert (told(kit, *page), is_doubted(kit, *page)) == (Told("2024-05-03T10:00:00"), False)


@pytest.mark.parametrize(
    ("now", "published"),
    [
        (NOW, "2024-05-03T15:00:00+09:00"),
        (NOW.astimezone(UTC), "2024-05-03T06:00:00+00:00"),
        (datetime(2024, 5, 3, 1, 15, tzinfo=timezone(timedelta(hours=-4))), "2024-05-02T22:15:00-04:00"),
        (datetime(2024, 1, 1, 0, 2, tzinfo=timezone(timedelta(hours=5, minutes=45))), "2023-12-31T21:02:00+05:45"),
    ],
    ids=str,
)
def test_hours_are_counted_back_from_the_moment_of_reading_in_its_zone(kit, now, published):
    page = TITLE, "By Ann Lock", "3 hours ago", STORY
    assert (told(kit, *page, now=now).published, is_doubted(kit, *page, now=now)) == (published, False)


def test_korean_hours_are_counted_in_the_zone_of_the_reader_too(kit):
    assert told(kit, KOREAN_TITLE, "3시간 전", KOREAN_STORY, now=NOW.astimezone(UTC)).published == "2024-05-03T06:00:00+00:00"


def test_days_are_counted_back_to_a_day(kit):
    assert told(kit, TITLE, "2 days ago", STORY, now=NOW) == Told("2024-05-01")
    assert told(kit, TITLE, "yesterday", STORY, now=NOW) == Told("2024-05-02")


def test_a_labelled_time_from_now_is_a_change(kit):
    found = told(kit, TITLE, "3 May 2024, 10:00", "Updated 3 hours ago", STORY, now=NOW)
    assert found[:2] == ("2024-05-03T10:00:00", "2024-05-03T15:00:00+09:00")


def test_a_byline_with_a_time_from_now_behind_the_name_keeps_its_name(kit):
    article = newsclean.clean(f"{TITLE}\n\nBy Ann Lock | Updated 3 hours ago\n\n{STORY}", kit, now=NOW)
    assert ([author.name for author in article.authors], article.modified) == (["Ann Lock"], "2024-05-03T15:00:00+09:00")


# The zone


def test_a_day_has_no_zone(kit):
    assert told(kit, KOREAN_TITLE, "2024.05.03", KOREAN_STORY) == Told("2024-05-03")


def test_no_zone_is_assumed_for_a_language_of_many_zones(kit):
    assert told(kit, TITLE, "3 May 2024, 10:00", STORY) == Told("2024-05-03T10:00:00")


def test_a_zone_that_is_stated_goes_before_the_one_of_the_language(kit):
    assert told(kit, TITLE, "3 May 2024, 10:00 BST", STORY) == Told("2024-05-03T10:00:00+01:00", timezone="stated")
    assert told(kit, KOREAN_TITLE, "2024.05.03 10:00 UTC", KOREAN_STORY) == Told("2024-05-03T10:00:00+00:00", timezone="stated")


def test_the_zone_of_the_language_is_assumed_with_its_summer_time(kit):
    found = [told(kit, GERMAN_TITLE, f"3. {month} 2024, 10:00 Uhr", GERMAN_STORY) for month in ("Januar", "Juli")]
    assert found == [Told(f"2024-0{month}-03T10:00:00+0{hours}:00", timezone="assumed") for month, hours in ((1, 1), (7, 2))]


def test_the_language_that_is_named_settles_the_zone(kit):
    assert told(kit, TITLE, "3 May 2024, 10:00", STORY, language="ko") == Told("2024-05-03T10:00:00+09:00", timezone="assumed")


def test_a_day_without_a_year_is_of_no_year_where_the_page_does_not_settle_it(kit: Kit) -> None:
    assert told(kit, TITLE, "Friday 3 May, 10:00", STORY) == NOTHING
    assert told(kit, TITLE, "Thursday 3 May, 10:00", STORY, "© 2024 Wickmere Post") == NOTHING
    assert told(kit, TITLE, "Friday 3 May, 10:00", STORY, "© 2025 Wickmere Post").published is None


def test_a_day_without_a_year_is_of_the_year_of_the_notice_of_rights(kit: Kit) -> None:
    assert told(kit, TITLE, "Friday 3 May, 10:00", STORY, "© 2024 Wickmere Post") == Told("2024-05-03T10:00:00")


def test_a_zone_is_stated_only_where_both_stamps_state_it(kit: Kit) -> None:
    found = told(kit, TITLE, "Veröffentlicht 3.5.2024, 10:00 MESZ", "Aktualisiert 3.5.2024, 11:00", STORY, language="de")
    assert found == Told("2024-05-03T10:00:00+02:00", "2024-05-03T11:00:00+02:00", timezone="assumed")
