"""Names of outputs, for names of inputs and ids of records that nobody would think of."""

import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.outputs.naming import fit, folded, mirrored, numbered, of_record


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("a.txt", "a.md"),
        ("a", "a.md"),
        ("a.md", "a.md"),
        ("2024/05/a.txt.gz", "2024/05/a.md"),
        ("a.b.txt", "a.b.md"),
        (".txt", ".txt.md"),
        ("새 다리.txt", "새 다리.md"),
        ("../../etc/a.txt", "etc/a.md"),
        ("/etc/a.txt", "etc/a.md"),
        ("./a//b.txt", "a/b.md"),
        ("CON.txt", "CON_.md"),
        ("nul/lpt1.tar.txt", "nul_/lpt1_.tar.md"),
        ("console/com10.txt", "console/com10.md"),
        ("a..txt", "a._.md"),
        ("dots./a .txt", "dots._/a _.md"),
        ("line\nend\x1b[31m.txt", "line_end_[31m.md"),
        ("\udced\udc95.txt", "\udced\udc95.md"),
        ("b.md/a.txt", "b.md_/a.md"),
        ("B.MD/a.txt", "B.MD_/a.md"),
    ],
)
def test_a_file_of_one_page_is_mirrored(name, output):
    assert mirrored(name, ".md") == output


@pytest.mark.parametrize(
    ("id", "output"),
    [
        (None, "r.jsonl/000007.md"),
        ("", "r.jsonl/000007.md"),
        (" . .", "r.jsonl/000007.md"),
        ("..", "r.jsonl/000007.md"),
        ("a", "r.jsonl/a.md"),
        ("../../x", "r.jsonl/.._.._x.md"),
        ("/etc/passwd", "r.jsonl/_etc_passwd.md"),
        ("C:\\x", "r.jsonl/C__x.md"),
        ("https://example.org/a?b=1", "r.jsonl/https___example.org_a_b=1.md"),
        ("a\0b\n\x1b\u2028c", "r.jsonl/a_b___c.md"),
        ("\ud800\udc80", "r.jsonl/__.md"),
        ("aux", "r.jsonl/aux_.md"),
    ],
)
def test_a_record_is_called_by_its_id_or_its_number(id, output):  # noqa: A002 (its name)
    assert of_record("r.jsonl", 7, id, ".md") == output


def test_a_long_name_is_cut_between_letters_and_told_apart_by_a_hash():
    one, other = (mirrored(f"{'가' * 84}{last}.txt", ".md") for last in "각간")
    assert one != other
    assert one.startswith("가" * 63 + "~") and other.startswith("가" * 63 + "~")
    assert len(one.encode()) <= 203
    assert mirrored("a" * 200 + ".txt", ".md") == "a" * 200 + ".md"
    assert len(of_record("r.jsonl", 1, "x" * 10_000, ".md")) == len("r.jsonl/") + 200 + len(".md")


def test_a_long_name_that_is_no_utf_8_is_one_that_can_be_opened():
    name = mirrored("\udcff" + "가" * 83 + ".txt", ".md")
    assert name == mirrored("\udcff" + "가" * 83 + ".txt", ".md")
    assert len(os.fsencode(name)) <= 203


def test_names_that_a_file_system_takes_for_one_fold_to_one():
    assert folded("A/STRASSE.md") == folded("a/straße.md")
    assert folded(unicodedata.normalize("NFD", "각é.md")) == folded("각é.md")
    assert folded("a.md") != folded("b.md")


def test_the_number_stands_before_the_end():
    assert (numbered("a/b.md", 2), numbered("a.b/c", 3)) == ("a/b~2.md", "a.b/c~3")


@given(st.text(alphabet=st.characters(exclude_categories=()), min_size=1).filter(lambda text: text.strip(" .")))
def test_no_id_leads_out_of_its_folder(id):  # noqa: A002 (its name)
    folder, name = of_record("r.jsonl", 1, id, ".md").split("/")
    assert folder == "r.jsonl"
    assert name.encode() and len(name.encode()) <= 203
    assert name.isprintable() or any(unicodedata.category(letter) in ("Cf", "Cn", "Co", "Zs") for letter in name)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="/"), min_size=1))
def test_a_part_that_fits_is_fit_for_ever(part):
    assert fit(fit(part)) == fit(part)
    assert fit(part)[-1] not in ". "
