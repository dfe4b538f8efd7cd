"""The encoding of a page, in the order of browsers: byte order mark, server, page, content."""

import pytest

from newsclean.readers.html import page
from newsclean.readers.html.charset import decoded

TEXT = "강변시는 지난 4일 오전 시청에서 새 다리 건설 계획을 발표했다."


def read(data, **known):
    found = decoded(data, "page.html", **known)
    return TEXT in found.text, found.encoding, found.by


def marked_up(name, encoding):
    return f'<html><head><meta charset="{name}"></head><p>{TEXT}</p></html>'.encode(encoding)


def test_the_caller_goes_before_all_and_the_mark_before_the_page():
    assert read(marked_up("utf-8", "cp949"), encoding="euc-kr") == (True, "cp949", "named")
    assert read(b"\xef\xbb\xbf" + marked_up("euc-kr", "utf-8")) == (True, "utf-8-sig", "bom")


def test_the_server_goes_before_the_page():
    assert read(marked_up("shift_jis", "cp949"), charset="euc-kr") == (True, "cp949", "server")


@pytest.mark.parametrize("name", ["euc-kr", "EUC-KR", "ks_c_5601-1987", "cp949"])
def test_the_page_names_its_encoding(name):
    assert read(marked_up(name, "cp949")) == (True, "cp949", "page")


def test_the_older_way_to_name_it():
    data = f'<meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><p>{TEXT}'.encode("cp949")
    assert read(data) == (True, "cp949", "page")


def test_a_page_that_was_saved_anew_keeps_the_name_of_its_old_encoding():
    assert read(marked_up("euc-kr", "utf-8")) == (True, "utf-8", "utf-8")


@pytest.mark.parametrize("name", ["x-user-defined", "nonsense", "utf-16"])
def test_a_name_that_is_none_or_wrong_leaves_it_to_the_content(name):
    assert read(marked_up(name, "cp949"))[0]


def test_what_was_found_is_told():
    assert page(marked_up("euc-kr", "cp949"), "page.html").source == ("page.html", "cp949", "page", 0)
