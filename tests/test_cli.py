"""The command line as people and pipelines use it: real processes, files, pipes and signals."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "samples" / "ko-portal-naver.txt"
PROGRAM = (sys.executable, "-m", "newsclean")
PAGE = "새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n\n저작권자 © 해달일보 무단전재 및 재배포 금지\n"


def run(*arguments, stdin=b"", **options):
    """The finished process: its exit code, and what it wrote as text."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.run([*PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, env=environment, check=False, **options)


def page(folder, text=PAGE, name="page.txt"):
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_markdown_goes_to_stdout_and_json_and_yaml_are_the_same_object(tmp_path):
    path = page(tmp_path)
    markdown = run("convert", path)
    assert markdown.returncode == 0
    assert markdown.stdout.decode().endswith("---\n\n# 새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n")
    as_json, as_yaml = run("convert", path, "--to", "json"), run("convert", path, "--to", "yaml")
    assert json.loads(as_json.stdout) == yaml.safe_load(as_yaml.stdout)
    assert json.loads(as_json.stdout)["publisher"] == "해달일보"


@pytest.mark.parametrize("arguments", [("convert",), ("convert", "-")], ids=["no file", "a dash"])
def test_without_a_file_the_page_comes_from_standard_input(arguments):
    done = run(*arguments, "--to", "json", stdin=PAGE.encode())
    assert (done.returncode, json.loads(done.stdout)["source"]["path"]) == (0, "standard input")


def test_removed_lines_are_told_when_asked_for(tmp_path):
    path = page(tmp_path)
    assert "removed" not in json.loads(run("convert", path, "--to", "json").stdout)
    assert json.loads(run("convert", path, "--to", "json", "--removed").stdout)["removed"] == [
        {
            "line": 5,
            "role": "copyright",
            "stage": "copyright",
            "rule": "ko/no-reuse",
            "text": "저작권자 © 해달일보 무단전재 및 재배포 금지",
        }
    ]


def test_a_skipped_stage_leaves_its_lines_and_a_kept_role_comes_into_the_body(tmp_path):
    path = page(tmp_path)
    notice = "저작권자 © 해달일보 무단전재 및 재배포 금지"
    for option in (("--keep", "copyright"), ("--skip", "copyright", "--skip", "tail")):
        assert json.loads(run("convert", path, "--to", "json", *option).stdout)["text"].endswith(notice)
    assert json.loads(run("convert", path, "--to", "json", "--drop", "title").stdout)["title"] is None


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("convert", "none.txt"), 1, "newsclean: none.txt: the input cannot be read: No such file or directory\n  mend: look at the name"),
        (("convert", "."), 1, "newsclean: .: the input cannot be read: Is a directory\n  mend: name a file"),
        (("convert", "empty.txt"), 1, "newsclean: empty.txt: the input is empty\n"),
        (("convert", "picture.txt"), 1, "newsclean: picture.txt: this is a PNG picture, not text\n"),
        (("convert", "page.docx"), 1, "newsclean: page.docx: no reader for '.docx'\n  mend: the readers know .txt"),
        (("convert", "page.txt", "--encoding", "klingon"), 2, "newsclean: page.txt: no encoding is called 'klingon'\n"),
        (("convert", "page.txt", "--skip", "sweep"), 2, "newsclean: no stage is called 'sweep'\n  mend: the stages: normalise glued"),
        (("convert", "page.txt", "--keep", "hat"), 2, "newsclean: no role is called 'hat'\n  mend: the roles: title subtitle"),
        (("convert", "page.txt", "-o", "page.txt"), 2, "newsclean: page.txt: the output is the input\n"),
        (("convert", "page.txt", "-o", "there.md"), 2, "newsclean: there.md: the output exists\n  mend: --force overwrites it\n"),
        (("convert", "page.txt", "-o", "no/where.md"), 1, "newsclean: no/where.md: the output cannot be written: No such file"),
        (("rules", "ko/none"), 2, "newsclean: no rule is called 'ko/none'\n"),
    ],
)
def test_what_goes_wrong_is_said_in_words_with_what_mends_it(tmp_path, arguments, code, message):
    for name, data in {
        "page.txt": PAGE,
        "empty.txt": "",
        "picture.txt": b"\x89PNG\r\n\x1a\n\0\0",
        "page.docx": PAGE,
        "there.md": "mine",
    }.items():
        page(tmp_path, data, name)
    done = run(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.decode().startswith(message)
    assert (tmp_path / "there.md").read_text() == "mine"
    assert (tmp_path / "page.txt").read_text("utf-8") == PAGE


def test_an_output_is_written_whole_and_leaves_nothing_beside_it(tmp_path):
    path = page(tmp_path)
    assert run("convert", path, "-o", tmp_path / "page.md").returncode == 0
    assert run("convert", path, "-o", tmp_path / "page.md", "--force").returncode == 0
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["page.md", "page.txt"]
    assert (tmp_path / "page.md").read_bytes() == run("convert", path).stdout


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}]
)
def test_any_locale_gives_the_same_bytes(locale):
    for command in (("convert", SAMPLE), ("explain", SAMPLE), ("rules",), ("stages",)):
        assert run(*command, env=locale).stdout == run(*command).stdout


@pytest.mark.parametrize("command", ["convert", "explain", "rules", "stages"])
def test_a_reader_that_stops_reading_ends_it_without_a_word(command):
    arguments = " ".join((*PROGRAM, command, str(SAMPLE) * (command in ("convert", "explain"))))
    script = f"set -o pipefail; PYTHONPATH={ROOT} {arguments} | true"
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=False)
    assert (done.returncode in (0, 141), done.stderr) == (True, b"")


@pytest.mark.parametrize("command", ["convert", "explain"])
def test_a_full_or_closed_output_is_one_message(command):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, command, SAMPLE], stdout=full, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
        )
    assert (done.returncode, done.stderr) == (1, b"newsclean: the output cannot be written: No space left on device\n")
    closed = subprocess.run(
        ["bash", "-c", f"PYTHONPATH={ROOT} {' '.join(PROGRAM)} {command} {SAMPLE} >&-"], capture_output=True, check=False
    )
    assert (closed.returncode, closed.stderr.decode().partition("\n")[0]) == (1, "newsclean: standard output is closed")


def test_an_interrupt_is_one_line_and_130():
    process = subprocess.Popen(
        [*PROGRAM, "convert"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1.5)
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=10)
    assert (process.returncode, out, error.strip()) == (130, b"", b"newsclean: interrupted")


def test_what_a_terminal_would_obey_reaches_none(tmp_path):
    path = page(tmp_path, "\x1b[31mRed\x1b[0m\n\nThe river\x07 rose by [red]two[/] metres on Monday, the council said.\n", "a\x1b[31mb.txt")
    explained = run("explain", path).stdout
    assert "The river rose by [red]two[/] metres" in explained.decode()
    for done in (run("convert", path), run("explain", path), run("convert", tmp_path / "c\x1b[31m.txt")):
        assert b"\x1b" not in done.stdout + done.stderr


def test_the_version_is_told_without_loading_what_it_does_not_need():
    program = "import sys; from newsclean.cli import main; code = main(['--version']); print(sorted({'rich', 'yaml', 'charset_normalizer', 're2'} & set(sys.modules)), code)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.stdout.decode().splitlines()[-1] == "[] 0"


def test_explain_names_every_line_its_role_and_its_rule():
    explained = json.loads(run("explain", SAMPLE, "--json").stdout)
    assert {line["line"] for line in explained["lines"]} == set(range(1, 49))
    assert all(line["role"] and line["rule"] and (line["why"] or line["role"] == "blank") for line in explained["lines"])
    first = run("explain", SAMPLE).stdout.decode().splitlines()[0].split()
    assert first[:3] == ["1", "navigation", "boilerplate/ko/skip-links"]


def test_stages_and_rules_are_listed_with_their_reasons():
    stages = run("stages").stdout.decode()
    assert [line.split()[1] for line in stages.splitlines() if line[:2].strip().isdigit()][:3] == ["normalise", "glued", "copyright"]
    rules = run("rules", "--stage", "copyright").stdout.decode().splitlines()
    assert any(line.startswith("ko/no-reuse ") and line.endswith("forbids reuse") for line in rules)
    assert "  misses  " in run("rules", "ko/no-reuse").stdout.decode()


def test_a_pack_of_the_users_own_counts(tmp_path):
    pack = page(
        tmp_path,
        "rules:\n  - {id: banner, stage: boilerplate, role: subscription, why: a test, text: '^Get the app$', hits: [Get the app], misses: [Get the apple]}\n",
        "mine.yaml",
    )
    story = page(tmp_path, "Lock reopens\n\nThe old lock reopened on Monday after a year of repairs, the council said.\n\nGet the app\n")
    removed = json.loads(run("convert", story, "--pack", pack, "--to", "json", "--removed").stdout)["removed"]
    assert [(item["line"], item["rule"]) for item in removed] == [(5, "mine/banner")]


def test_the_same_page_in_gives_the_same_page_out_whatever_the_seed_and_the_zone(tmp_path):
    outputs = {
        run("convert", SAMPLE, "--to", "json", env={"PYTHONHASHSEED": seed, "TZ": zone}).stdout
        for seed, zone in (("0", "UTC"), ("7", "Asia/Tokyo"))
    }
    assert len(outputs) == 1
