"""What newsclean wrote is an article already: reading and writing it again changes nothing."""

from pathlib import Path

import pytest

from newsclean.article import Account, Article, Author, Block
from newsclean.document import Role, Source
from newsclean.filing import file
from newsclean.kit import load_kit
from newsclean.pipeline import judge
from newsclean.readers import markdown, text

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))


@pytest.fixture(scope="module")
def kit():
    return load_kit()


def again(written, kit):
    """The article that Markdown holds, as a run reads it."""
    return file(judge(markdown.read(written.encode(), "page.md"), kit))


@pytest.mark.parametrize("page", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_written_read_and_written_again_is_the_same_to_the_letter(page, kit):
    written = file(judge(text.read(page.read_bytes(), page.name), kit)).to_markdown()
    assert again(written, kit).to_markdown() == written
    assert again(written, kit).account.removed == 0


@pytest.mark.parametrize(
    "page",
    [
        "---\nlayout: post\ntitle: Lock reopens\n---\n\nThe old lock reopened on Monday, the council said.\n",
        "---\n[[[[\n---\nText of a page.\n",
        "---\n",
        "---\ntitle: 5\nauthors: me\nsource: {path: a}\n---\n\nText of a page.\n",
    ],
    ids=["somebody else's", "no YAML", "a rule alone", "values of other kinds"],
)
def test_other_front_matter_is_text(page):
    assert markdown.read(page.encode(), "page.md").filed is None


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=ascii)
def test_marks_that_were_escaped_come_back_as_they_were(kit, newline):
    blocks = (
        Block(Role.HEADING, "1. What # is *left*"),
        Block(Role.PARAGRAPH, "- no item, `code` and a_b_c \\ <b> &amp;"),
        Block(Role.QUOTE, "> quoted"),
        Block(Role.LIST_ITEM, "one"),
        Block(Role.TABLE, "a | b\n\n1 | 2"),
        Block(Role.PARAGRAPH, "2019\\. It was."),
    )
    article = Article(
        Source("page.txt"), Account(0, 0, 0, 0, {}, {}), title="true", authors=(Author("A B", None, "a@b.example"),), blocks=blocks
    )
    found = again(article.to_markdown().replace("\n", newline), kit)
    assert (found.title, found.authors, found.blocks) == (article.title, article.authors, blocks)
