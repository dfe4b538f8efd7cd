"""What a worker does with a page: an outcome for each, whatever it holds and however long it takes."""

import os
import pickle
import time

import pytest

from newsclean.conversion import How, Task, prepare, within
from newsclean.errors import InputError
from newsclean.kit import load_kit
from newsclean.outcome import Status

PAGE = "Bridge opens again\n\nThe town reopened its old bridge on Monday after a year of repairs, the mayor said in the rain.\n"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the clock may ring in a hook of the tests' own
def test_a_page_that_takes_too_long_fails_alone_and_names_the_stage(tmp_path):
    (tmp_path / "long.txt").write_text("".join(f"{number} {PAGE}" for number in range(30_000)))
    (tmp_path / "short.txt").write_text(PAGE)
    convert = prepare(How(load_kit(()), "md", timeout=0.5))
    start = time.monotonic()
    long = convert(Task(str(tmp_path / "long.txt"), "long.txt")).outcome
    assert long.status is Status.FAILED and time.monotonic() - start < 5
    assert long.reason.startswith("the page took over 0.5 s, in ")
    assert prepare(How(load_kit(()), "md"))(Task(str(tmp_path / "short.txt"), "short.txt")).text is not None


def test_the_clock_rings_in_the_work_alone():
    for _ in range(200):
        try:
            within(0.0005, lambda: [None] * 20_000)
        except InputError as error:
            assert "took over 0.0005 s" in error.what
    assert within(0.01, lambda: 7) == 7
    time.sleep(0.02)  # nothing rings any more


def test_a_page_without_a_name_in_unicode_is_shown_in_article_and_outcome_alike(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    with open(path, "w") as stream:
        stream.write(PAGE)
    for form in ("md", "json", "jsonl", "yaml", "diff"):
        converted = prepare(How(load_kit(()), form))(Task(path, "caf\udce9.txt"))
        assert converted.outcome.source == "caf\\xe9.txt"
        assert converted.text is not None and converted.text.encode() is not None


def test_a_fault_of_ours_is_the_pages_outcome():
    failed = prepare(How(load_kit(()), "md"))(Task("", "page", piece=PAGE))  # no bytes: nothing that a run sends
    assert failed.outcome.status is Status.FAILED
    assert failed.outcome.reason.startswith("our own fault: TypeError")


def test_a_plan_is_the_same_in_another_process_and_changes_with_what_is_asked():
    how = How(load_kit(()), "md", timeout=1)
    assert pickle.loads(pickle.dumps(how)).plan == how.plan == how._replace(timeout=2).plan
    others = [how._replace(form="json"), how._replace(strict=True), how._replace(skip=("related",)), how._replace(encoding="cp949")]
    assert len({how.plan, *(other.plan for other in others)}) == 5
