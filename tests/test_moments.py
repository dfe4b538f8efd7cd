"""Times as machines write them, in markup."""

import pytest

from newsclean.moments import moment


@pytest.mark.parametrize("text", ["", "soon", "2024-13-45", "2024-02-30T10:00:00Z", "0000-00-00", "1234", "x" * 100])
def test_what_is_no_time(text):
    assert moment(text, "en") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-03", ("2024-05-03", None)),
        ("2024-05-03T15:47:42.389Z", ("2024-05-03T15:47:42+00:00", "stated")),
        ("2024-04-30 16:17:29 +02:00", ("2024-04-30T16:17:29+02:00", "stated")),
        ("2024-05-03T15:47+0900", ("2024-05-03T15:47:00+09:00", "stated")),
        ("20240503", ("2024-05-03", None)),
        ("Fri, 03 May 2024 15:47:42 GMT", ("2024-05-03T15:47:42+00:00", "stated")),
        ("Fri Apr 28 19:20:36 CEST 2023", ("2023-04-28T19:20:36+02:00", "stated")),
    ],
)
def test_a_time(text, expected):
    assert moment(text, "en") == expected


def test_the_offset_is_assumed_where_a_language_has_one():
    assert moment("2024-05-03T15:47:42", "ko") == ("2024-05-03T15:47:42+09:00", "assumed")
