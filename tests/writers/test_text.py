import re

from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.article import Account, Article, Author, Block, Caption
from newsclean.document import Role, Source
from newsclean.writers.text import render

ACCOUNT = Account(lines=3, kept=2, removed=1, blank=0, by_role={}, repairs={})


def article(*blocks, **known):
    return Article(Source(), ACCOUNT, blocks=blocks, **known)


def test_marks_of_other_formats_are_letters_here():
    text = "# 1. *하나* <b>둘</b> & [셋](넷)"
    assert render(article(Block(Role.PARAGRAPH, text))) == f"{text}\n"


def test_an_article_without_a_body_is_an_empty_line():
    assert render(article(title="제목", captions=(Caption("강"),))) == "\n"
    assert render(article(Block(Role.CAPTION, "강"))) == "\n"


def test_the_body_is_all_there_is():
    whole = article(
        Block(Role.HEADING, "밤사이 비"),
        Block(Role.PARAGRAPH, "강물이 불었다."),
        Block(Role.CAPTION, "다리 위의 사람들"),
        Block(Role.LIST_ITEM, "첫째 다리"),
        Block(Role.TABLE, "곳\t높이\n울산\t3m"),
        title="강이 불었다",
        authors=(Author("김하늘"),),
    )
    assert render(whole) == "밤사이 비\n\n강물이 불었다.\n\n첫째 다리\n\n곳\t높이\n울산\t3m\n"


def test_what_a_terminal_or_an_editor_would_act_on_does_not_come_out():
    assert render(article(Block(Role.PARAGRAPH, "\ufeffa\x1b[31mb\x85c\u2028d\re\x00\ud83d"))) == "a\ufffd[31mb c d e\ufffd\ufffd\n"


@settings(derandomize=True, max_examples=300)
@given(st.lists(st.text(), max_size=4))
def test_any_body_is_one_text_with_one_line_end_at_its_end(texts):
    text = render(article(*(Block(Role.PARAGRAPH, text) for text in texts)))
    assert text.encode().decode() == text
    assert re.search("\n+\\Z", text)[0] == "\n"
    assert "".join(text.split("\n")) == "".join(text.splitlines())
