import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.article import Account, Article, Author, Block, Caption, Dateline
from newsclean.document import Role, Source
from newsclean.errors import UsageError
from newsclean.writers import load, names
from newsclean.writers.json import quoted, render

ACCOUNT = Account(lines=3, kept=2, removed=1, blank=0, by_role={"title": 1, "paragraph": 1, "share": 1}, repairs={})

# Each text, and how it stands in the file.
TEXTS = [
    ("울산의 강", '"울산의 강"'),
    ("日本語 Füße 😀", '"日本語 Füße 😀"'),
    ("a/b <c> & 'd'", "\"a/b <c> & 'd'\""),
    ("no-break\u00a0blank", '"no-break\u00a0blank"'),
    ('say "yes" \\ no', '"say \\"yes\\" \\\\ no"'),
    ("two\nlines\tand a tab", '"two\\nlines\\tand a tab"'),
    ("\x00\x1b[31m", '"\\u0000\\u001b[31m"'),
    ("\x7f\x80\x85\x9f", '"\\u007f\\u0080\\u0085\\u009f"'),
    ("a\u2028b\u2029c", '"a\\u2028b\\u2029c"'),
    ("\ufeffa\ufffe\uffff", '"\\ufeffa\\ufffe\\uffff"'),
    ("half \ud83d pair \ude00", '"half \ufffd pair \ufffd"'),
    ("\\ud83d", '"\\\\ud83d"'),
]


@pytest.mark.parametrize(("text", "written"), TEXTS)
def test_only_what_a_reader_would_not_show_is_escaped(text, written):
    assert quoted(text) == written


def test_an_article_is_one_object_in_the_order_of_its_keys():
    article = Article(
        source=Source("a.txt", "utf-8", "strict", 0),
        account=ACCOUNT,
        title="강이 불었다",
        authors=(Author("김하늘", "기자"),),
        dateline=Dateline(place="울산"),
        captions=(Caption("다리 위의 사람들"),),
        blocks=(Block(Role.PARAGRAPH, "강물이 \u2028 불었다."),),
    )
    text = render(article)
    assert list(json.loads(text).items()) == list(article.to_dict().items())
    assert text.startswith('{\n  "schema": "newsclean/1",\n  "source": {\n    "path": "a.txt",\n')
    assert text.endswith("\n}\n")
    assert "강물이 \\u2028 불었다." in text


def test_a_number_json_does_not_have_is_refused():
    with pytest.raises(ValueError, match="not JSON compliant"):
        render(Article(source=Source(), account=ACCOUNT, confidence=float("nan")))


@settings(derandomize=True, max_examples=300)
@given(title=st.text(), body=st.text(), confidence=st.floats(0, 1))
def test_any_article_reads_back_as_it_was(title, body, confidence):
    article = Article(Source(), ACCOUNT, title=title, blocks=(Block(Role.PARAGRAPH, body),), confidence=confidence)
    text = render(article)
    assert json.loads(text.encode()) == article.to_dict()
    assert text.splitlines() == text.removesuffix("\n").split("\n")


def test_the_writers_are_known_by_their_short_names():
    assert {"json", "md", "yaml"} <= set(names())
    assert list(names()) == sorted(names())
    assert [load(name).SUFFIX for name in ("json", "md", "yaml")] == [".json", ".md", ".yaml"]


@pytest.mark.parametrize("name", ["markdown", "JSON", "", "../json", "__init__"])
def test_a_writer_nobody_knows_is_an_error_that_names_the_known(name):
    with pytest.raises(UsageError) as error:
        load(name)
    assert str(error.value) == f"no writer is called {name!r}\n  mend: the writers are: {' '.join(names())}"
