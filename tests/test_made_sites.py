"""What a site's pages teach, measured on made ones: `python -m tests.made_sites` does the same with more of them."""

import pytest

from newsclean.kit import load_kit
from tests.made_sites import SITES, made
from tests.made_sites.measure import measured, taught

PAGES = 10


@pytest.fixture(scope="module")
def kit():
    return load_kit()


def test_the_same_seed_makes_the_same_pages():
    assert list(made("ko-wire", 3)) == list(made("ko-wire", 3)) != list(made("ko-wire", 3, "2"))


def test_every_line_has_its_label():
    for site in SITES:
        for page in made(site, 2):
            lines = page.text.split("\n")[:-1]
            assert [label is None for label in page.labels] == [not line for line in lines]
            assert {"furniture", "told", "body"} < {*page.labels}


@pytest.mark.parametrize("site", ["en-tabloid", "ko-local-daily", "zh-portal"])
def test_ten_pages_teach_the_furniture_and_cost_no_line_of_a_story(site, kit):
    result = measured(site, PAGES, taught(site, PAGES, kit))
    assert (result.recall >= 0.995, result.wrong("body")) == (True, 0), result.faults
