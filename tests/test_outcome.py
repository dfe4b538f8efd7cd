"""What became of pages: as data, and counted."""

import json

import pytest

from newsclean.document import Role
from newsclean.errors import InputError, SkippedError
from newsclean.outcome import FIRST, Outcome, Status, Summary, of_dict, of_error

FULL = Outcome("a.txt", Status.DOUBTFUL, 3, "id", "a.md", "r", "m", ("d", "e"), "cp949", 2, 10, 5, {Role.SHARE: 4})


@pytest.mark.parametrize(
    "outcome", [FULL, Outcome("", Status.EMPTY), Outcome("a", Status.FAILED, 0, "", reason="no\x1b"), of_error("b", InputError("x"))]
)
def test_an_outcome_is_itself_again_out_of_json(outcome):
    again = of_dict(json.loads(json.dumps(outcome.to_dict())))
    assert again.to_dict() == outcome.to_dict()
    assert (again.status, again.doubts, again.name) == (outcome.status, outcome.doubts, outcome.name)


def test_what_is_empty_is_left_out():
    assert Outcome("a.txt", Status.CONVERTED).to_dict() == {"source": "a.txt", "status": "converted", "replaced": 0, "lines": 0, "kept": 0}
    assert list(FULL.to_dict()) == [
        *("source", "status", "record", "id", "output", "reason", "mend", "doubts", "encoding", "replaced", "lines", "kept", "removed")
    ]


def test_a_name_is_one_that_any_json_holds():
    assert of_error("\udcff\n\x1b가.txt", SkippedError("no page")).to_dict() == {
        "source": "\\xff\\n\\x1b가.txt",
        "status": "skipped",
        "reason": "no page",
        "replaced": 0,
        "lines": 0,
        "kept": 0,
    }


def test_the_first_failures_are_named_and_all_are_counted():
    summary = Summary()
    for number in range(50):
        summary.add(of_error(f"{number}.txt", InputError("x")))
    for _ in range(2):
        summary.add(FULL)
    assert (summary.statuses, summary.removed, summary.replaced) == ({"failed": 50, "doubtful": 2}, {"share": 8}, 4)
    assert [outcome.source for outcome in summary.failures] == [f"{number}.txt" for number in range(FIRST)]
    assert summary.doubtful == [FULL, FULL]
