"""A folder of articles: each name once, nobody's file but those of runs overwritten."""

import os
import unicodedata

import pytest

from newsclean.errors import OutputError
from newsclean.journal import Entry, journal
from newsclean.outputs import Put
from newsclean.outputs.tree import Tree


class Run:
    """A run into a folder, by hand."""

    def __init__(self, root, *, suffix=".md", force=False):
        self.root, self.suffix, self.force = root, suffix, force

    def __enter__(self):
        self.root.joinpath(".newsclean").mkdir(parents=True, exist_ok=True)
        self._journal = journal(self.root / ".newsclean" / "journal.db")
        self.known = self._journal.__enter__()
        self.tree = Tree(self.root, self.suffix, self.known, lambda path: self.force).__enter__()
        return self

    def __exit__(self, *error):
        self.tree.__exit__(*error)
        self._journal.__exit__(*error)

    def put(self, name, record=0, id=None, text="text"):  # noqa: A002 (its name)
        before = self.known.entry(name, record)
        place = self.tree.put(Put(name, record, id, text, before))
        entry = Entry(name, record, self.known.run, "key", "{}", place)
        self.known.enter(entry)
        return entry


@pytest.fixture
def root(tmp_path):
    return tmp_path / "out"


def names(*entries):
    return [entry.place.output for entry in entries]


def test_names_that_collide_get_a_number_and_both_are_there(root):
    composed, apart = "각.txt", unicodedata.normalize("NFD", "각.txt")
    with Run(root) as run:
        entries = [run.put(name, text=name) for name in ("a.txt", "a.text", "A.txt", "a.txt.gz", composed, apart, "CON.txt", "con_.txt")]
    assert names(*entries) == ["a.md", "a~2.md", "A~3.md", "a~4.md", "각.md", f"{apart[:-4]}~2.md", "CON_.md", "con_~2.md"]
    for entry in entries:
        assert (root / entry.place.output).read_text("utf-8") == entry.name


def test_a_folder_named_like_an_output_takes_nothing_from_it(root):
    for order in (("b.txt", "b.md/c.txt"), ("e.md/c.txt", "e.txt")):
        with Run(root) as run:
            entries = [run.put(name) for name in order]
        assert sorted(names(*entries)) == sorted([f"{order[0][0]}.md", f"{order[0][0]}.md_/c.md"])


def test_many_records_of_one_id_are_all_there(root):
    with Run(root) as run:
        entries = [run.put("r.jsonl", number, "same", text=str(number)) for number in range(1, 301)]
    assert len({entry.place.folded for entry in entries}) == 300
    assert names(*entries[:3]) == ["r.jsonl/same.md", "r.jsonl/same~2.md", "r.jsonl/same~3.md"]
    assert [(root / entry.place.output).read_text() for entry in entries] == [str(number) for number in range(1, 301)]
    with Run(root) as run:
        assert names(*[run.put("r.jsonl", number, "same", text=str(number)) for number in range(1, 301)]) == names(*entries)


@pytest.mark.parametrize("id", ["../../x", "/etc/x", "", "x" * 10_000, "\ud800"])
def test_no_id_leads_out(root, id):  # noqa: A002 (its name)
    with Run(root) as run:
        entry = run.put("r.jsonl", 1, id)
    assert os.listdir(root.parent) == ["out"]
    assert (root / entry.place.output).resolve().parent == root / "r.jsonl"


def test_an_article_in_another_form_gets_another_name(root):
    with Run(root) as run:
        run.put("a.txt")
    with Run(root, suffix=".json") as run:
        assert names(run.put("a.txt")) == ["a.json"]
    assert sorted(path.name for path in root.glob("a.*")) == ["a.json", "a.md"]


def test_a_record_that_has_another_id_now_is_named_after_that(root):
    with Run(root) as run:
        run.put("r.jsonl", 1, "x")
    with Run(root) as run:
        assert names(run.put("r.jsonl", 1, "y"), run.put("r.jsonl", 2, "x", text="new")) == ["r.jsonl/y.md", "r.jsonl/x.md"]
    assert (root / "r.jsonl" / "x.md").read_text() == "new"


def test_a_page_that_failed_in_between_is_written_again(root):
    with Run(root) as run:
        page = run.put("a.txt", text="one")
    with Run(root) as run:
        run.known.enter(page._replace(key="", place=type(page.place)(), run=run.known.run))
    with Run(root) as run:
        assert names(run.put("a.txt", text="two")) == ["a.md"]
    assert (root / "a.md").read_text() == "two"


def test_a_file_that_no_run_wrote_stays_unless_it_may_go(root):
    root.mkdir()
    (root / "a.md").write_text("mine")
    for _ in range(2):
        with Run(root) as run, pytest.raises(OutputError) as caught:
            run.put("a.txt")
        assert str(caught.value) == (
            "a.md: the output exists, and is not of an earlier run\n  mend: --force overwrites it, unless it is an input"
        )
    assert (root / "a.md").read_text() == "mine"
    with Run(root, force=True) as run:
        run.put("a.txt")
    with Run(root) as run:
        run.put("a.txt", text="again")
    assert (root / "a.md").read_text() == "again"


def test_a_file_that_says_the_same_already_is_taken_for_ours(root):
    root.mkdir()
    (root / "a.md").write_text("text")
    with Run(root) as run:
        run.put("a.txt")
    with Run(root) as run:
        run.put("a.txt", text="changed")
    assert (root / "a.md").read_text() == "changed"


def test_a_link_or_a_folder_in_the_way_fails_alone_and_nothing_is_written_through(root, tmp_path):
    root.mkdir()
    (tmp_path / "mine").write_text("mine")
    (root / "a.md").symlink_to(tmp_path / "mine")
    (root / "sub").symlink_to(tmp_path)
    (root / "b.md").mkdir()
    with Run(root) as run:
        for name, said in (("a.txt", "symbolic links"), ("sub/c.txt", "directory"), ("b.txt", "directory")):
            with pytest.raises(OutputError, match=said):
                run.put(name)
        run.put("d.txt")
    assert ((tmp_path / "mine").read_text(), sorted(os.listdir(tmp_path))) == ("mine", ["mine", "out"])
    assert (root / "d.md").is_file()


def test_what_was_cut_changed_deleted_or_replaced_is_not_held(root):
    with Run(root) as run:
        entries = [run.put(f"{name}.txt", text="whole") for name in "abcde"]
    (root / "a.md").write_text("who")
    (root / "b.md").unlink()
    (root / "c.md").unlink()
    (root / "c.md").mkdir()
    (root / "d.md").rename(root / "f")
    (root / "d.md").symlink_to(root / "f")
    with Run(root) as run:
        assert [run.tree.holds(entry) for entry in entries] == [False, False, False, False, True]
        assert [run.tree.again(entry) for entry in entries[-2:]] == [None, entries[-1].place]


def test_a_journal_of_another_leads_nowhere(root, tmp_path):
    (tmp_path / "mine.md").write_text("mine")
    with Run(root) as run:
        entry = run.put("a.txt")
        foreign = entry._replace(place=entry.place._replace(output="../mine.md", folded="../mine.md"))
        assert run.tree.again(foreign) is None
        run.known.enter(foreign)
        assert names(run.put("a.txt", text="new")) == ["a.md"]
    assert (tmp_path / "mine.md").read_text() == "mine"
