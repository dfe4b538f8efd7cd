"""One run at a time, told by real processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.errors import OutputError, UsageError
from newsclean.lock import locked

HOLDING = (
    "import sys\nfrom pathlib import Path\nfrom newsclean.lock import locked\nwith locked(Path(sys.argv[1])):\n print(flush=True)\n input()"
)


@pytest.fixture
def other(tmp_path):
    """Another process that holds the lock."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-c", HOLDING, tmp_path]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        yield process
        process.kill()


def test_a_lock_is_given_back_and_taken_again(tmp_path):
    for _ in range(2):
        with locked(tmp_path):
            assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"


def test_another_run_is_told_by_its_number(tmp_path, other):
    with pytest.raises(UsageError) as caught, locked(tmp_path):
        pass
    assert str(caught.value) == f"{tmp_path.parent}: another run, process {other.pid}, writes here\n  mend: wait for it, or end it"
    other.communicate(b"\n")
    with locked(tmp_path):
        pass


def test_the_lock_of_a_process_that_was_killed_is_none(tmp_path, other):
    other.kill()
    other.wait()
    assert (tmp_path / "lock").read_text() == f"{other.pid}\n"
    with locked(tmp_path):
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"


def test_a_link_or_a_folder_in_its_place_is_an_error(tmp_path):
    for name in ("link", "folder"):
        (tmp_path / name).mkdir()
    (tmp_path / "link" / "lock").symlink_to(tmp_path / "mine")
    (tmp_path / "folder" / "lock").mkdir()
    for name in ("link", "folder"):
        with pytest.raises(OutputError, match="the lock cannot be written"), locked(tmp_path / name):
            pass
    assert not (tmp_path / "mine").exists()
