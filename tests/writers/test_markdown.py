import re

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsclean.article import Account, Article, Author, Block, Caption
from newsclean.document import Role, Source
from newsclean.writers.markdown import render

ACCOUNT = Account(lines=3, kept=2, removed=1, blank=0, by_role={}, repairs={})
READERS = (MarkdownIt("commonmark"), MarkdownIt("commonmark").enable(["table", "strikethrough"]))

# Prose that holds marks which mean nothing where they stand: not one backslash.
CLEAN = [
    "강물이 불었다.", "5 * 3 = 15, 2 * 2 = 4", "*표는 잠정치", "끝에 붙인 별표*", "snake_case and a_long_name of 2024_01", "빈칸 _ 하나 _ 둘", "안녕~ 또 만나~ 물결~",
    "하나* 둘* 셋", "이름_ 둘_ 셋_", "[속보] 다리가 닫혔다 [울산=새벽통신]", "[가][나] 다", "<사진> 다리 위의 사람들 < 그리고 >", "R&D, AT&T, 20 & 30;", "10~20일",
    "서울 ~ 울산 ~ 부산", "#해시태그", "C# 언어", "####### 일곱", "-5도", "--- 라고 말했다", "1.5배", "1234567890. 열 자리", "+1점", "===", "| 표 | 아님 |",
    "느낌표! (괄호) {중괄호} \"따옴표\" 'a' $5 %", "C:\\dir\\가", "`하나", "a > b", "https://example.org/a_b?c=1&d=2#e",
]  # fmt: skip

# Prose whose marks would act, and how it stands in the file.
ESCAPED = [
    ("# 하나", "\\# 하나"), ("###### 여섯", "\\###### 여섯"), ("#", "\\#"), ("끝 ##", "끝 \\##"), ("- 하나", "\\- 하나"), ("-", "\\-"),
    ("+ 하나", "\\+ 하나"), ("* 하나", "\\* 하나"), ("*하나* 둘", "\\*하나* 둘"), ("**하나**", "\\*\\*하나\\**"), ("2*3*4", "2\\*3*4"), ("---", "\\---"),
    ("- - -", "\\- - -"), ("***", "\\*\\**"), ("* * *", "\\* * *"), ("___", "\\_\\__"), ("a__b (_c_)", "a_\\_b (\\_c_)"),
    ("_하나_ 둘", "\\_하나_ 둘"), ("1. 하나", "1\\. 하나"), ("12) 하나", "12\\) 하나"), ("2024.", "2024\\."), ("> 하나", "\\> 하나"), (">하나", "\\>하나"),
    ("```", "\\`\\``"), ("`a` b", "\\`a` b"), ("~~~", "\\~\\~~"), ("10~20일, 3~4명", "10\\~20일, 3~4명"), ("[a](b)", "[a\\](b)"),
    ("![a](b)", "![a\\](b)"), ("[a](javascript:alert(1))", "[a\\](javascript:alert(1))"), ("[a]: b", "[a\\]: b"),
    ("[a]: <javascript:b> 'c'", "[a\\]: \\<javascript:b> 'c'"), ("<b>하나</b>", "\\<b>하나\\</b>"),
    ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"), ("<!-- a -->", "\\<!-- a -->"), ("<?a?>", "\\<?a?>"),
    ("<http://example.org>", "\\<http://example.org>"), ("<1@example.org>", "\\<1@example.org>"), ("AT&T;", "AT\\&T;"),
    ("&amp; &#35; &#x23;", "\\&amp; \\&#35; \\&#x23;"), ("\\* a \\", "\\\\* a \\"), ("\\*a\\*", "\\\\\\*a\\\\*"),
    ("\\`a\\`", "\\\\\\`a\\\\`"), ("    네 칸", "네 칸"), ("\t탭", "탭"), ("두 줄  \n둘", "두 줄   둘"), ("하나\\\n둘", "하나\\ 둘"), ("하나\n===", "하나 ==="),
    ("하나\n---\n# 둘", "하나 --- # 둘"), ("|a|\n|-|", "|a| |-|"), ("a\x85b\u2028c\x0bd\x1ce", "a b c d e"),
    ("\x1b[31m빨강\x00\x7f\x9b", "\ufffd[31m빨강\ufffd\ufffd\ufffd"), ("\ufeff# a", "\\# a"), ("half \ud83d", "half \ufffd"),
]  # fmt: skip

PIECES = [
    *(text for text in CLEAN if len(text) < 12), *(text for text, _ in ESCAPED), *"  \n\n\t##**__``~~--++>><<[]()!:&;\\\\11.)=|'\"", "a",
    "가", "](", "]:", "http:",
]  # fmt: skip


def article(*blocks: Block, title: str | None = None, **known) -> Article:
    return Article(Source(), ACCOUNT, title=title, blocks=blocks, **known)


def paragraph(text: str) -> Block:
    return Block(Role.PARAGRAPH, text)


def story(markdown: str) -> str:
    """The file without its front matter."""
    return re.sub(r"\A---\n.*?\n---\n", "", markdown, count=1, flags=re.DOTALL)


def front(markdown: str) -> object:
    return yaml.safe_load(markdown.split("---\n")[1]) if markdown.startswith("---\n") else {}


def seen(markdown: str, reader: MarkdownIt) -> list[tuple[str, str]]:
    """(tag, text) of each block in its order, blanks collapsed, the items of a tight list without a "p"; every piece of text must be nothing but text."""
    found, inside = [], []
    for token in reader.parse(markdown):
        if token.nesting == 1:
            inside.append("" if token.hidden else f"/{token.tag}")
        elif token.nesting == -1:
            inside.pop()
        elif token.type == "inline":
            assert {child.type for child in token.children} <= {"text"}, token.children
            found.append(("".join(inside)[1:], collapsed("".join(child.content for child in token.children))))
        else:
            assert token.type == "fence", token
            found.append(("code", token.content))
    return found


def collapsed(text: str) -> str:
    """`text` as the writer means it to be read: controls and half characters replaced, runs of blanks one blank."""
    text = re.sub("[\x85\x1c-\x1f\x09-\x0d\u2028\u2029]", " ", text.replace("\ufeff", ""))
    return " ".join(re.sub("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", text).split())


def drawn() -> st.SearchStrategy[str]:
    """Texts of hostile pieces and of any characters."""
    return st.lists(st.sampled_from(PIECES) | st.characters(), max_size=8).map("".join)


@pytest.mark.parametrize("text", CLEAN)
def test_marks_that_cannot_act_stay_clean(text):
    assert render(article(paragraph(text))) == f"{text}\n"


@pytest.mark.parametrize(("text", "written"), ESCAPED)
def test_marks_that_would_act_are_escaped(text, written):
    assert render(article(paragraph(text))) == f"{written}\n"


@pytest.mark.parametrize("text", [*CLEAN, *(text for text, _ in ESCAPED)])
@pytest.mark.parametrize("reader", READERS)
def test_every_text_is_read_back_in_every_place(text, reader):
    blocks = (paragraph(text), Block(Role.HEADING, text), Block(Role.QUOTE, text), Block(Role.LIST_ITEM, text), paragraph(text))
    plain = collapsed(text)
    expected = [("h1", plain), ("p", plain), ("h2", plain), ("blockquote/p", plain), ("ul/li", plain), ("p", plain)]
    assert seen(story(render(article(*blocks, title=text))), reader) == expected


def test_items_make_one_list_over_what_is_not_shown():
    blocks = [Block(Role.LIST_ITEM, "a"), Block(Role.CAPTION, "b"), paragraph(" "), Block(Role.LIST_ITEM, "c"), paragraph("d")]
    assert render(article(*blocks)) == "- a\n- c\n\nd\n"


def test_a_number_needs_no_backslash_in_a_heading():
    assert render(article(Block(Role.HEADING, "1. 개요"), Block(Role.HEADING, "- C #"))) == "## 1. 개요\n\n## - C \\#\n"


def test_an_article_that_says_nothing_is_an_empty_line():
    assert render(article()) == "\n"
    blanks = (paragraph(" \n\u3000"), Block(Role.TABLE, "\n"), Block(Role.LIST_ITEM, ""))
    assert render(article(*blanks, title="", captions=(Caption(""),), keywords=("",))) == "\n"
    assert render(article(title=" \t")) == '---\ntitle: " \\t"\n---\n'


def test_an_article_is_front_matter_title_and_blocks():
    whole = Article(
        source=Source("a.txt", "utf-8"),
        account=ACCOUNT,
        language="ko",
        title="[속보] 강이 불었다",
        subtitle="다리 세 곳이 닫혔다",
        section="지역",
        authors=(Author("김하늘", "기자", "sky@example.org"), Author("이바다")),
        publisher="새벽통신",
        published="2024-03-01T09:00:00+09:00",
        captions=(Caption("다리 위의 사람들", "박들"),),
        keywords=("강", "no"),
        blocks=(
            Block(Role.HEADING, "밤사이 비"),
            paragraph("강물이\n불었다."),
            Block(Role.CAPTION, "다리 위의 사람들"),
            Block(Role.LIST_ITEM, "첫째 다리"),
            Block(Role.LIST_ITEM, "둘째 다리"),
            Block(Role.QUOTE, "처음 본다"),
            Block(Role.QUOTE, "무섭다"),
            Block(Role.TABLE, "곳\t높이\n울산\t3m"),
            paragraph("끝."),
        ),
    )
    assert render(whole) == (
        '---\ntitle: "[속보] 강이 불었다"\nsubtitle: 다리 세 곳이 닫혔다\n'
        "authors:\n  - name: 김하늘\n    position: 기자\n    email: sky@example.org\n  - name: 이바다\npublisher: 새벽통신\nsection: 지역\n"
        'published: "2024-03-01T09:00:00+09:00"\nlanguage: ko\ncaptions:\n  - text: 다리 위의 사람들\n    credit: 박들\n'
        'keywords:\n  - 강\n  - "no"\nsource:\n  path: a.txt\n  encoding: utf-8\n---\n\n'
        "# [속보] 강이 불었다\n\n## 밤사이 비\n\n강물이 불었다.\n\n- 첫째 다리\n- 둘째 다리\n\n> 처음 본다\n\n> 무섭다\n\n"
        "```\n곳\t높이\n울산\t3m\n```\n\n끝.\n"
    )


@pytest.mark.parametrize("text", ["a", "```\nb\n```", "`````", "~~~", "    a\n\n  b", "a\r\nb", "---", "<b>"])
def test_the_lines_of_a_table_stay_as_they_are(text):
    for reader in READERS:
        read = seen(render(article(paragraph("x"), Block(Role.TABLE, text), paragraph("y"))), reader)
        assert read == [("p", "x"), ("code", text.replace("\r", "") + "\n"), ("p", "y")]


@pytest.mark.parametrize("text", ["<사진> 강", "a < b", "[강] 산"])
def test_front_matter_is_readable_where_nothing_acts(text):
    assert render(article(title=text)).startswith(f'---\ntitle: "{text}"\n---\n')


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "\\<b>", "[a](b)", "x\n\n[a]: javascript:b", "---\n# a", "a\n---\nb", "<!--", "\n```\n"],
)
def test_front_matter_does_not_act_for_a_reader_that_does_not_know_it(text):
    markdown = render(article(paragraph("[a] -->"), title=text, captions=(Caption(text),), keywords=(text,)))
    assert front(markdown) == {"title": text, "captions": [{"text": text}], "keywords": [text]}
    tokens = READERS[0].parse(markdown)
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "fence", "code_block"}
    assert tokens[-2].content == "[a] -->"


@settings(derandomize=True, max_examples=300, deadline=None)
@example(title="a", body=["- a", "===", "[a]: b"])
@given(title=drawn(), body=st.lists(drawn(), max_size=4))
def test_any_story_is_read_back_as_the_same_paragraphs(title, body):
    markdown = story(render(article(*map(paragraph, body), title=title)))
    expected = [("h1", collapsed(title))] * bool(collapsed(title)) + [("p", collapsed(text)) for text in body if collapsed(text)]
    for reader in READERS:
        assert seen(markdown, reader) == expected


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([Role.HEADING, Role.QUOTE, Role.LIST_ITEM, Role.PARAGRAPH]), drawn()), max_size=5))
def test_any_block_is_read_back_as_what_it_is(blocks):
    tags = {Role.HEADING: "h2", Role.QUOTE: "blockquote/p", Role.LIST_ITEM: "ul/li", Role.PARAGRAPH: "p"}
    expected = [(tags[role], collapsed(text)) for role, text in blocks if collapsed(text)]
    assert seen(render(article(*(Block(role, text) for role, text in blocks))), READERS[1]) == expected


@settings(derandomize=True, max_examples=300, deadline=None)
@given(title=drawn(), name=drawn().filter(bool), caption=drawn().filter(bool))
def test_any_front_matter_loads_to_what_the_article_says(title, name, caption):
    markdown = render(
        article(title=title or None, authors=(Author(name, title),), captions=(Caption(caption, name),), published="2024-01-01")
    )
    parts = {"title": title} if title else {}
    author = {"name": name} | ({"position": title} if title else {})
    expected = parts | {"authors": [author], "published": "2024-01-01", "captions": [{"text": caption, "credit": name}]}
    assert yaml.safe_load(re.match(r"\A---\n(.*?)\n---\n", markdown, re.DOTALL)[1]) == whole_characters(expected)


def whole_characters(value):
    if isinstance(value, dict):
        return {key: whole_characters(item) for key, item in value.items()}
    if isinstance(value, list):
        return [whole_characters(item) for item in value]
    return re.sub("[\ud800-\udfff]", "\ufffd", value)
