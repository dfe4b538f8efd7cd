"""Which site a page is of."""

import pytest

from newsclean.document import Document, Source, read_lines
from newsclean.sites import folder_of, host_of, publisher_of, site_of

PAGE = Document(read_lines("Ferry late\nIt came at noon.\n© 2025 Haedal Post. All rights reserved.\n"), Source())


@pytest.mark.parametrize(
    ("url", "host"),
    [
        (None, None),
        ("", None),
        ("no address", None),
        ("http://[half", None),
        ("https://www.haedal.example/a?b", "haedal.example"),
        ("http://News.Haedal.example:80/", "news.haedal.example"),
    ],
)
def test_the_host_of_an_address_less_www(url, host):
    assert host_of(url) == host


def test_a_file_that_lies_in_no_folder_tells_no_site():
    assert (folder_of("a.txt"), folder_of("haedal.example/2025/a.txt")) == (None, "haedal.example")


def test_a_line_that_speaks_of_rights_in_a_sentence_names_no_publisher():
    assert publisher_of(["The copyright act changes on Monday, and nobody knows what that means."]) is None
    assert publisher_of(["© 2025 Old Post", "© 2025 Haedal Post. All rights reserved."]) == "Haedal Post"


def test_the_address_goes_before_the_folder_and_the_folder_before_the_publisher():
    asked = [("https://a.example/1", "b/1.txt"), (None, "b/1.txt"), (None, "1.txt")]
    assert [site_of(url, name, PAGE) for url, name in asked] == ["a.example", "b", "Haedal Post"]
    assert [site_of("https://a.example/1", "b/1.txt", PAGE, by) for by in ("folder", "publisher")] == ["b", "Haedal Post"]
