"""What is shown on standard error: as it is, and nothing a terminal would obey."""

import pytest

from newsclean import console
from newsclean.errors import InputError
from newsclean.inputs import Input, Passed
from newsclean.outcome import Outcome, Status, Summary, of_error


@pytest.mark.parametrize(
    "outcome",
    [
        of_error("\x1b]0;a\x07[red]b[/].txt", InputError("no \x1b[31m[/] :smile:", mend="as \x9b31m[bold]")),
        Outcome("\\x1b]0;a\\x07[red]b[/].txt", Status.FAILED, reason="no \x1b[31m[/] :smile:", mend="as \x9b31m[bold]"),
    ],
)
def test_nothing_of_a_page_is_markup_or_reaches_the_terminal(capsys, outcome):
    console.tell(outcome)
    assert capsys.readouterr().err == "failed: \\x1b]0;a\\x07[red]b[/].txt: no \\x1b[31m[/] :smile: (as \\x9b31m[bold])\n"


def test_a_line_says_what_became_of_a_page(capsys):
    for outcome in (
        Outcome("a.txt", Status.CONVERTED),
        Outcome("b.jsonl", Status.DOUBTFUL, 7, doubts=("one", "two")),
        Outcome("c" * 300, Status.EMPTY, reason="the input is empty"),
    ):
        console.tell(outcome)
    assert capsys.readouterr().err == f"converted: a.txt\ndoubtful: b.jsonl, record 7: one; two\nempty: {'c' * 300}: the input is empty\n"


def test_the_summary_counts_all_and_names_the_first(capsys):
    summary = Summary()
    for number in range(1_022):
        summary.add(of_error(f"{number}.txt", InputError("x")))
    summary.add(Outcome("a", Status.CONVERTED, replaced=3, removed={"share": 2, "footer": 1}))
    console.summarise(summary, "out\x1b", only_failures=False, named=False)
    lines = [line.rstrip() for line in capsys.readouterr().err.splitlines()]
    assert [line.split() for line in lines[:5]] == [
        ["converted", "1"],
        ["failed", "1,022"],
        ["removed:", "share", "2"],
        ["removed:", "footer", "1"],
        ["characters", "that", "could", "not", "be", "read", "3"],
    ]
    assert lines[5:] == [
        *(f"failed: {number}.txt: x" for number in range(20)),
        "and 1,002 more that failed; --log FILE names all",
        "articles: out\\x1b",
    ]


def test_only_failures_are_told_where_quiet_was_asked(capsys):
    summary = Summary()
    summary.add(Outcome("a", Status.CONVERTED))
    summary.add(of_error("b.txt", InputError("x")))
    console.summarise(summary, "out", only_failures=True, named=False)
    assert capsys.readouterr().err == "failed: b.txt: x\n"


def test_a_bar_hands_on_what_it_counts(capsys):
    found = [Input("a", "a", 3), Passed("b", "a pipe", "", failed=False), Input("c", "c", 4)]
    with console.bar(2, 7) as (counted, step):
        assert list(counted(iter(found))) == found
        step()
    assert "\x1b" not in capsys.readouterr().err
