"""A file of many articles, as people have it written."""

from newsclean.journal import journal

PAGE = "A bridge opens\n\nThe town opened its new bridge on Monday morning, officials said, after three years of work on both banks.\n"


def test_a_file_that_no_run_wrote_stays_however_often_the_call_is_made(newsclean, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    (tmp_path / "kept.jsonl").write_text("mine\n", "utf-8")
    for _ in range(2):
        done = newsclean("convert", "page.txt", "-o", "kept.jsonl", "--to", "jsonl")
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode() == (
            "newsclean: kept.jsonl: the output exists, and is not of an earlier run\n  mend: --force overwrites it, unless it is an input\n"
        )
    assert (tmp_path / "kept.jsonl").read_text("utf-8") == "mine\n"


def test_a_run_has_its_number_even_if_it_is_killed_at_once(tmp_path):
    with journal(tmp_path / "journal.db") as killed, journal(tmp_path / "journal.db") as next_one:
        assert (killed.run, next_one.run) == (1, 2)


def test_parts_that_lie_among_the_inputs_are_none(newsclean, tmp_path):
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "page.txt").write_text(PAGE, "utf-8")
    for form in ("jsonl", "parquet"):
        for _ in range(2):
            newsclean("convert", "pages", "--to", form, "--out", "pages", "--log", "log.jsonl")
            (outcome,) = (tmp_path / "log.jsonl").read_text("utf-8").splitlines()
            assert '"source": "page.txt", "status": "converted"' in outcome
        (tmp_path / "pages" / f"part-00000.{form}").unlink()
