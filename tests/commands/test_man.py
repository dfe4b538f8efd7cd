"""The manual page says all that the help says, is roff without a fault, and its examples run."""

import json
import os
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import click
import pytest

from newsclean.cli import EXITS, program
from newsclean.commands.man import EXAMPLES

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "newsclean")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
PAGE = "The lock of Wickmere reopens\n\nThe lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.\n"


@pytest.fixture(scope="module")
def roff():
    done = subprocess.run([*PROGRAM, "man"], capture_output=True, env=ENVIRONMENT, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode("ascii")


def shown(roff):
    """The text of a line of roff as people see it."""
    for escape, sign in (("\\-", "-"), ("\\(aq", "'"), ("\\(ha", "^"), ("\\(ti", "~"), ("\\(ga", "`"), ("\\&", ""), ("\\e", "\\")):
        roff = roff.replace(escape, sign)
    return re.sub(r"\\f[BR]", "", roff)


def test_the_sections_are_those_of_every_manual_page_in_their_order(roff):
    titles = [line.removeprefix(".SH ") for line in roff.splitlines() if line.startswith(".SH ")]
    assert titles == ["NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"]
    assert re.match(r"newsclean \\- [^\n]+\n", roff.partition(".SH NAME\n")[2])  # what makes `man -k` find it


def test_no_line_is_taken_for_a_request_that_is_none(roff):
    known = (".TH ", ".SH ", ".SS ", ".TP", ".PP", ".RS ", ".RE", ".EX", ".EE")
    assert [line for line in roff.splitlines() if line[:1] in (".", "'") and not line.startswith(known)] == []


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_finds_no_fault_in_it(roff):
    done = subprocess.run(["groff", "-man", "-ww", "-b", "-z"], input=roff.encode(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_each_command_and_each_option_is_in_it_with_its_help(roff):
    lines = [shown(line) for line in roff.splitlines()]
    pairs = set(pairwise(lines))
    root = click.Context(program, info_name="newsclean")
    for name in program.list_commands(root):
        command = program.get_command(root, name)
        assert [line for line in lines if line.startswith(f".SS newsclean {name}")] != []
        assert " ".join(command.help.split("\n\n")[0].split()).replace("`", "") in lines
        for option in (item for item in command.params if isinstance(item, click.Option)):
            head, said = option.get_help_record(click.Context(command, parent=root, info_name=name))
            assert (head, " ".join(said.replace("`", "").split())) in pairs


def test_each_exit_code_is_in_it(roff):
    section = shown(roff.partition(".SH EXIT STATUS\n")[2].partition(".SH ")[0])
    assert section == "".join(f".TP\n{code}\n{said}.\n" for code, said in EXITS.items())


@pytest.mark.parametrize("call", [call for _, call in EXAMPLES])
def test_its_examples_run(tmp_path, call):
    (tmp_path / "scraped" / "2024").mkdir(parents=True)
    for name in ("page.txt", "scraped/one.txt", "scraped/2024/two.txt"):
        (tmp_path / name).write_text(PAGE, "utf-8")
    (tmp_path / "records.jsonl").write_text(json.dumps({"id": 1, "body": PAGE, "url": "https://example.org/1"}) + "\n", "utf-8")
    script = f'set -o pipefail; newsclean() {{ {" ".join(PROGRAM)} "$@"; }}; {call}'
    done = subprocess.run(["bash", "-c", script], capture_output=True, env=ENVIRONMENT, cwd=tmp_path, check=False)
    assert done.returncode == (1 if "--check" in call else 0), done.stderr  # the pages of this test state no date, which is doubtful
    assert b"Traceback" not in done.stderr
