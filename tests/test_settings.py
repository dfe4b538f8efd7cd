"""Options from the environment and from a configuration: which goes before which, and what is refused."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.settings import LARGEST

ROOT = Path(__file__).parents[1]
PAGE = "새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"
BODY = "시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n"
HELP = "\n  mend: `newsclean convert --help` tells what it may be\n"
TAGS = "anchors, aliases and tags are not allowed\n  mend: write the value itself\n"

REFUSED = {
    "an unknown key": ("to: md\njbos: 4\n", "bad.yaml, line 2: unknown key 'jbos'\n  mend: one of: by, carry, check, "),
    "the name of a parameter": ("form: md\n", "bad.yaml, line 1: unknown key 'form'\n"),
    "a short name": ("j: 4\n", "bad.yaml, line 1: unknown key 'j'\n"),
    "an underscore": ("text_field: body\n", "bad.yaml, line 1: unknown key 'text_field'\n"),
    "the paths": ("paths: [a]\n", "bad.yaml, line 1: unknown key 'paths'\n"),
    "a configuration in a configuration": ("config: other.yaml\n", "bad.yaml, line 1: unknown key 'config'\n"),
    "the help": ("help: true\n", "bad.yaml, line 1: unknown key 'help'\n"),
    "a number in words": ("to: md\njobs: many\n", f"bad.yaml, line 2: jobs: 'many' is not a valid integer range.{HELP}"),
    "a number out of range": ("timeout: 0\n", f"bad.yaml, line 1: timeout: 0.0 is not in the range 0.001<=x<=86400.{HELP}"),
    "a form that is none": ("to: pdf\n", "bad.yaml, line 1: to: 'pdf' is not one of "),
    "a list for one": ("jobs: [1]\n", "bad.yaml, line 1: jobs is ['1']\n  mend: write one value: 'jobs: value'\n"),
    "a mapping for one": ("to: {md: 1}\n", "bad.yaml, line 1: to is {'md': '1'}\n  mend: write one value: 'to: value'\n"),
    "one for a list": ("glob: '*.txt'\n", "bad.yaml, line 1: glob is '*.txt'\n  mend: write a list: 'glob: [one, another]'\n"),
    "lists in a list": ("glob: [[a]]\n", "bad.yaml, line 1: glob is [['a']]\n  mend: write a list: 'glob: [one, another]'\n"),
    "yes": ("force: yes\n", "bad.yaml, line 1: force is 'yes'\n  mend: write true or false\n"),
    "a key twice": ("jobs: 1\nto: md\njobs: 2\n", "bad.yaml, line 3: the key 'jobs' stands twice or is no text\n  mend: keep one\n"),
    "an anchor": ("to: &a md\n", f"bad.yaml, line 1: {TAGS}"),
    "an alias": ("to: *a\n", f"bad.yaml, line 1: {TAGS}"),
    "a tag": ("to: md\njobs: !!int 3\n", f"bad.yaml, line 2: {TAGS}"),
    "a tag of Python": ("to: !!python/object/apply:os.system [ls]\n", f"bad.yaml, line 1: {TAGS}"),
    "a list": ("- to: md\n", "bad.yaml: a configuration is a mapping of options to values\n  mend: write each as 'jobs: 4'\n"),
    "an open list": ("glob: [\n", "bad.yaml, line 2: not YAML: did not find expected node content\n"),
    "two documents": ("to: md\n---\nto: md\n", "bad.yaml, line 2: something stands behind the document\n  mend: keep one document\n"),
    "a large file": (
        "#" * LARGEST + "\n",
        "bad.yaml: the file has over 65,536 bytes\n  mend: split it, or take out what it need not hold\n",
    ),
}


def run(*arguments, stdin=PAGE, cwd=ROOT, **environment):
    """The finished process."""
    return subprocess.run(
        [sys.executable, "-m", "newsclean", *map(str, arguments)],
        input=stdin.encode(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        cwd=cwd,
        check=False,
    )


def saved(folder, text, name="mine.yaml"):
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def in_force(*arguments, **options):
    """What `newsclean config` prints: each option with its value and its source, as text."""
    done = run("config", *arguments, **options)
    assert (done.returncode, done.stderr) == (0, b"")
    lines = (line.removeprefix("# ").rpartition(" # ") for line in done.stdout.decode().splitlines())
    return {line.partition(":")[0]: (line.partition(":")[2].strip(), source) for line, _, source in lines}


@pytest.mark.parametrize(("text", "message"), REFUSED.values(), ids=REFUSED)
def test_a_configuration_that_is_wrong_is_refused_with_file_and_line(tmp_path, text, message):
    done = run("convert", "--config", saved(tmp_path, text, "bad.yaml").name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"newsclean: {message}")


@pytest.mark.parametrize("bomb", ["[" * 20_000, "{a: " * 15_000, "? " * 20_000], ids=lambda bomb: bomb[:3])
def test_a_bomb_is_refused(tmp_path, bomb):
    done = run("config", "--config", saved(tmp_path, bomb))
    assert (done.returncode, done.stdout, b"Traceback" in done.stderr) == (2, b"", False)


def test_a_configuration_that_is_not_there_is_said(tmp_path):
    done = run("convert", "--config", "none.yaml", cwd=tmp_path)
    message = "newsclean: none.yaml: the file cannot be read: No such file or directory\n  mend: name a YAML file of options\n"
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", message)


def test_a_configuration_that_nobody_names_is_not_read(tmp_path):
    for name in ("newsclean.yaml", "newsclean.yml", ".newsclean.yaml", "config.yaml", "pyproject.toml"):
        saved(tmp_path, "to: text\n", name)
    assert run("convert", cwd=tmp_path, HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path)).stdout == run("convert").stdout
    assert in_force(cwd=tmp_path)["to"] == ("", "not set")


def test_of_the_four_the_command_line_goes_first_then_the_environment_then_the_configuration(tmp_path):
    mine = saved(tmp_path, "to: text\n")
    assert run("convert").stdout.startswith(b"---\n")
    assert run("convert", "--config", mine).stdout.decode() == BODY
    assert run("convert", "--config", mine, NEWSCLEAN_TO="jsonld").stdout.startswith(b'{\n  "@context"')
    assert run("convert", "--config", mine, "--to", "json", NEWSCLEAN_TO="jsonld").stdout.startswith(b'{\n  "schema"')


def test_the_place_of_the_configuration_on_the_command_line_does_not_matter(tmp_path):
    mine = saved(tmp_path, "to: text\nkeep: [copyright]\n")
    notice = "\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"
    for call in (("--config", mine, "-"), ("-", "--config", mine)):
        assert run("convert", *call).stdout.decode() == BODY + notice
    assert run("convert", NEWSCLEAN_CONFIG=str(mine)).stdout.decode() == BODY + notice
    assert run("convert", "--config", mine, "--keep", "navigation").stdout.decode() == BODY


def test_each_option_is_told_with_its_value_and_its_source(tmp_path):
    saved(tmp_path, "# a run\nto: json\njobs: 4\nforce: true\nglob: ['*.txt', '*:#*']\ntext-field: no\nlog: run.jsonl\n")
    told = in_force("--config", "mine.yaml", cwd=tmp_path, NEWSCLEAN_JOBS="2", NEWSCLEAN_SKIP="tail header", NEWSCLEAN_STRICT="1")
    assert {name: setting for name, setting in told.items() if setting[1] not in ("default", "not set")} == {
        "to": ("json", "mine.yaml, line 2"),
        "jobs": ("2", "NEWSCLEAN_JOBS"),
        "force": ("true", "mine.yaml, line 4"),
        "glob": ('["*.txt", "*:#*"]', "mine.yaml, line 5"),
        "text-field": ('"no"', "mine.yaml, line 6"),
        "log": ("run.jsonl", "mine.yaml, line 7"),
        "skip": ('["tail", "header"]', "NEWSCLEAN_SKIP"),
        "strict": ("true", "NEWSCLEAN_STRICT"),
    }
    assert [told[name] for name in ("timeout", "max-bytes", "resume", "encoding")] == [
        ("10.0", "default"),
        ("50000000", "default"),
        ("false", "default"),
        ("", "not set"),
    ]


def test_what_is_printed_is_a_configuration_that_says_the_same(tmp_path):
    first = run("config", NEWSCLEAN_GLOB="*.txt", NEWSCLEAN_REMOVED="true", NEWSCLEAN_TEXT_FIELD="a: b # c").stdout.decode()
    again = in_force("--config", saved(tmp_path, first))
    assert [again[name][0] for name in ("glob", "removed", "text-field", "redact")] == ['["*.txt"]', "true", '"a: b # c"', '""']
    assert run("convert", "--config", tmp_path / "mine.yaml", "--to", "md").stdout == run("convert").stdout


def test_a_configuration_of_comments_alone_asks_for_nothing(tmp_path):
    assert run("convert", "--config", saved(tmp_path, "# to: json\n")).stdout == run("convert").stdout


def test_the_environment_holds_for_every_command(tmp_path):
    rule = "rules:\n  - {id: banner, stage: copyright, why: a test, text: '^Get the app$', hits: [Get the app], misses: [Get the apple]}\n"
    pack = str(saved(tmp_path, rule, "house.yaml"))
    assert run("rules", "house/banner").returncode == 2
    assert run("rules", "house/banner", NEWSCLEAN_PACK=pack).stdout.startswith(b"house/banner: a test\n")
    assert b"house/banner" in run("explain", stdin=f"{PAGE}\nGet the app\n", NEWSCLEAN_PACK=pack).stdout


@pytest.mark.parametrize("name", ["NEWSCLEAN_FORM", "NEWSCLEAN_CONVERT_TO", "TO"])
def test_other_names_in_the_environment_mean_nothing(name):
    assert run("convert", **{name: "text"}).stdout == run("convert").stdout


def test_a_value_in_the_environment_that_cannot_be_is_refused():
    done = run("convert", NEWSCLEAN_JOBS="many")
    assert (done.returncode, done.stdout, b"'many' is not a valid integer range" in done.stderr) == (2, b"", True)


def test_a_configuration_cannot_speak_to_the_terminal(tmp_path):
    bad = saved(tmp_path, '"\\e[31mjobs": 1\n', "\x1b[31m.yaml")
    for command in ("convert", "config"):
        assert b"\x1b" not in run(command, "--config", bad).stderr
    good = saved(tmp_path, "jobs: 2\n", "\x1b[31m.yaml")
    assert in_force("--config", good.name, cwd=tmp_path)["jobs"] == ("2", "\\x1b[31m.yaml, line 1")
