"""What a shell is told when somebody presses the tabulator."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "newsclean")


def run(*arguments, **environment):
    return subprocess.run(
        [*PROGRAM, *arguments], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT), **environment}, check=False, text=True
    )


def asked(line):
    """What bash would offer for the last word of a line, by the protocol between its script and the program."""
    words = line.split(" ")
    done = run(COMP_WORDS=line, COMP_CWORD=str(len(words) - 1), _NEWSCLEAN_COMPLETE="bash_complete")
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


@pytest.fixture
def shell(tmp_path):
    """What bash really offers, with the script it was given: a function of a line."""
    program = tmp_path / "newsclean"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.join(PROGRAM)} "$@"\n')
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}

    def offered(line):
        words = line.split(" ")
        script = (
            f'eval "$(newsclean completion bash)"; COMP_WORDS=({shlex.join(words)}); COMP_CWORD={len(words) - 1}; '
            f"_newsclean_completion newsclean; printf '%s\\n' \"${{COMPREPLY[@]}}\"; complete -p newsclean >&2"
        )
        done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, env=environment, check=False, text=True)
        assert (done.returncode, "-F _newsclean_completion newsclean" in done.stderr) == (0, True)
        return done.stdout.split()

    return offered


def test_nothing_is_offered_for_a_word_that_nothing_begins_with():
    assert [asked(line) for line in ("newsclean xyz", "newsclean convert --to q", "newsclean convert --no-such")] == [[], [], []]


def test_a_name_that_is_no_command_is_no_error():
    assert "plain,convert" in asked("newsclean nothing --to ")


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("newsclean con", ["plain,config", "plain,convert"]),
        ("newsclean convert --str", ["plain,--strict-encoding", "plain,--strict"]),
        ("newsclean convert --to y", ["plain,yaml"]),
        ("newsclean convert --from j", ["plain,jsonl"]),
        ("newsclean convert a.txt --to js", ["plain,json", "plain,jsonl", "plain,jsonld"]),
        ("newsclean convert --config none.yaml --text", ["plain,--text-field"]),
        ("newsclean convert ", ["file,"]),
        ("newsclean convert --log ", ["file,"]),
        ("newsclean completion ", ["plain,bash", "plain,zsh", "plain,fish"]),
    ],
)
def test_commands_options_and_their_values_are_offered(line, offered):
    assert asked(line) == offered


def test_all_commands_are_offered():
    commands = sorted(path.stem for path in (ROOT / "newsclean" / "commands").glob("*.py") if path.stem != "__init__")
    assert asked("newsclean ") == [f"plain,{name}" for name in commands]


def test_bash_takes_the_script_and_offers_the_same(shell):
    assert (shell("newsclean conv"), shell("newsclean convert --to y")) == (["convert"], ["yaml"])


@pytest.mark.parametrize(
    ("kind", "words", "current", "told"),
    [
        ("zsh", "newsclean convert --fail", "2", "plain\n--fail-fast\nStop at the first page that fails.\n"),
        ("fish", "newsclean convert --fail", "--fail", "plain,--fail-fast\tStop at the first page that fails.\n"),
    ],
)
def test_zsh_and_fish_are_told_why_as_well(kind, words, current, told):
    done = run(COMP_WORDS=words, COMP_CWORD=current, _NEWSCLEAN_COMPLETE=f"{kind}_complete")
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")


@pytest.mark.parametrize(("kind", "line"), [("bash", "complete -o nosort -F"), ("zsh", "#compdef newsclean"), ("fish", "complete ")])
def test_there_is_a_script_for_each_shell(kind, line):
    done = run("completion", kind)
    assert (done.returncode, done.stderr, line in done.stdout, f"_NEWSCLEAN_COMPLETE={kind}_complete" in done.stdout) == (0, "", True, True)


@pytest.mark.parametrize("arguments", [(), ("tcsh",), ("bash", "zsh")], ids=str)
def test_a_shell_that_is_not_known_is_refused(arguments):
    done = run("completion", *arguments)
    assert (done.returncode, done.stdout, "Usage: " in done.stderr) == (2, "", True)
