import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from newsclean.article import Account, Article, Author, Block, Caption
from newsclean.document import Role, Source
from newsclean.writers.yaml import dump, render

ACCOUNT = Account(lines=3, kept=2, removed=1, blank=0, by_role={"title": 1, "paragraph": 1, "share": 1}, repairs={})

BARE = [
    "울산의 강이 불었다",
    "강이 불었다… 시민들, “다리를 건너지 못했다”",
    "River rises",
    "ends at 12:30",
    "https://example.org/a/b",
    "kim@example.org",
    "a-b",
    "don't",
    '시장 "다리 닫는다"',
    "R&D; a=b",
    "Nothing",
    "trueness",
    "noon",
    "nan",
    "inf",
    "e3",
]

# What a reader of YAML takes for something else than a text, or for another text.
HOSTILE = [
    "", " ", "\t", " a", "a ", "a\t", "\na", "a\n", "a\n\n", "\u3000a", "true", "True", "TRUE", "no", "No", "NO", "yes", "on", "Off", "y", "N", "null",
    "Null", "~", "1", "-1", "+1", "012", "0o14", "0x1f", "0b11", "1_000", "1e3", "1E3", "1.5e3", ".5", "1.", "1.0", ".inf", "-.INF", ".nan", "12:30",
    "12:30:00", "190:20:30.15", "2024-01-01", "2024-01-01T09:00:00+09:00", "2024-01-01 09:00:00", "=", "<<", "---", "...", "--- a", "- x", "-", "? x", "?",
    ": x", ":", "a: b", "a:", "a :b", "#x", "a #x", "a#x", "[a]", "[", "{a: b}", "{", "}", "]", ",", "&a", "*a", "!a", "!!int 1", "|", ">", "|-", "'a'", '"a"',
    "'", '"', "%YAML 1.1", "@a", "`a`", "\\", "\\n", "a\\", "\x00", "\x07", "\x1b[0m", "\x7f", "\x85", "a\x85b", "a\x9fb", "a\u2028b", "\u2029", "\ufeff",
    "a\ufeff", "\ufffe", "\uffff", "\ufffd", "a\rb", "a\r\nb", "😀", "\U0001fffe", "a\nb: c", "a\n b", "a\nb ", "a\n\n\nb", "a\n---\nb", "- a\n- b", "a\n\tb",
    "# a\nb", "%a\nb", "a\x85\nb", "a\u2028\nb", "\"a\nb'", "강 \n 산", "강\n산", "a" * 2000, "a b " * 500 + "c", "가: " * 500,
]  # fmt: skip


def loaded(text: str) -> list[object]:
    """What a reader of YAML 1.1 and one of YAML 1.2 make of it."""
    return [yaml.safe_load(text), YAML(typ="safe", pure=True).load(text)]


def drawn() -> st.SearchStrategy[str]:
    """Texts of hostile pieces and of any characters."""
    marks = st.sampled_from([*(text for text in HOSTILE if len(text) < 100), *"\n\n\n   :#-'\"[]{}&*!|>%@`~,?=\\\t"])
    return st.lists(marks | st.characters(codec="utf-8"), max_size=8).map("".join)


@pytest.mark.parametrize("text", BARE)
def test_plain_prose_stands_bare(text):
    assert dump({"title": text}) == f"title: {text}\n"
    assert loaded(f"title: {text}\n") == [{"title": text}] * 2


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_the_text_it_is(text):
    data = {"a": text, "b": [text, {"c": text, "d": [text]}], text[:100]: text}
    assert loaded(dump(data)) == [data, data]
    assert loaded(dump(data, literal=False)) == [data, data]


def test_half_a_character_becomes_the_replacement_character():
    assert dump({"a": "x\ud800y"}) == 'a: "x\ufffdy"\n'


def test_lines_that_a_block_would_change_stand_in_quotes():
    assert dump({"a": "강이\n 불었다", "b": "강이\n불었다\n"}) == 'a: "강이\\n 불었다"\nb: "강이\\n불었다\\n"\n'
    assert dump({"a": "강이 \n불었다", "b": "강이\n\ufeff불었다"}) == 'a: "강이 \\n불었다"\nb: "강이\\n\\ufeff불었다"\n'


def test_several_lines_stand_in_a_literal_block():
    data = {"text": "강이 불었다.\n\n# 다리는: 닫혔다.", "blocks": [{"role": "quote", "text": "one\ntwo"}, "three\nfour"], "n": 1}
    assert dump(data) == (
        "text: |-\n  강이 불었다.\n\n  # 다리는: 닫혔다.\n"
        'blocks:\n  - role: quote\n    text: |-\n      one\n      two\n  - |-\n    three\n    four\n"n": 1\n'
    )
    assert loaded(dump(data)) == [data, data]


def test_numbers_nothing_and_the_empty_keep_their_kind():
    data = {"a": None, "b": 0, "c": 0.5, "d": 1e-05, "e": 1e16, "f": 1.5e-07, "g": [], "h": {}, "i": "", "j": [[], [1, [2]], {}, None]}
    written = (
        'a: null\nb: 0\nc: 0.5\nd: 1.0e-05\ne: 1.0e+16\nf: 1.5e-07\ng: []\nh: {}\ni: ""\nj:\n  - []\n  - - 1\n    - - 2\n  - {}\n  - null\n'
    )
    assert dump(data) == written
    assert loaded(written) == [data, data]
    assert dump({}) == "{}\n"


def test_an_article_is_the_mapping_in_the_order_of_its_keys():
    article = Article(
        source=Source("a.txt", "utf-8", "strict", 0),
        account=ACCOUNT,
        title="no",
        authors=(Author("김하늘", "기자"),),
        captions=(Caption("다리 위의\n사람들"),),
        blocks=(Block(Role.HEADING, "강"), Block(Role.PARAGRAPH, "강물이 불었다.")),
    )
    text = render(article)
    for data in loaded(text):
        assert list(data.items()) == list(article.to_dict().items())
    assert text.startswith("schema: newsclean/1\nsource:\n  path: a.txt\n  encoding: utf-8\n")
    assert 'title: "no"\n' in text
    assert "text: |-\n  강\n\n  강물이 불었다.\n" in text


@settings(derandomize=True, max_examples=300, deadline=None)
@given(title=drawn(), name=drawn(), body=st.lists(drawn(), max_size=3), rule=drawn(), confidence=st.floats(0, 1))
def test_any_article_reads_back_as_it_was(title, name, body, rule, confidence):
    article = Article(
        Source(path=name),
        Account(1, 1, 0, 0, {"title": 1}, {rule[:200]: 1}),
        title=title,
        authors=(Author(name),),
        captions=(Caption(title, name),),
        blocks=tuple(Block(Role.PARAGRAPH, text) for text in body),
        confidence=confidence,
    )
    text = render(article)
    assert loaded(text) == [article.to_dict()] * 2
    assert text.endswith("\n") and not text.endswith("\n\n")
