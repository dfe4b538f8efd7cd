"""The command line as people and pipelines use it: real processes, files, pipes and signals."""

import json
import os
import re
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
        (("convert", "."), 2, "newsclean: several articles cannot go where one would\n  mend: --out DIR writes a file for each"),
        (("explain", "."), 1, "newsclean: .: the input cannot be read: Is a directory\n  mend: name a file"),
        (("convert", "empty.txt"), 1, "newsclean: empty.txt: the input is empty\n"),
        (("convert", "picture.txt"), 1, "newsclean: picture.txt: this is a PNG picture, not text\n"),
        (("convert", "page.docx"), 1, "newsclean: page.docx: no reader for '.docx'\n  mend: the readers know .html .htm .xhtml .md .txt"),
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
    process.stdin.write(b"x" * 200_000)  # more than a pipe holds: once this returns, the program is reading
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


# Names, locales, closed streams and terminals: what the shortest call does not meet

KOREAN = "해달시, 다리 다시 열어\n\n해달시는 지난달 불어난 강물로 닫았던 다리를 다시 열었다고 3일 밝혔다.\n"
STORY = "The lock of Wickmere reopens\n\nThe lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.\n"
ESCAPES = STORY.replace("lock", "\x1b[31mlock\x1b]0;owned\x07\x9b31m\x7f")
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}


def through_shell(command, folder):
    """A command line of bash, `newsclean` standing for the program; the code is that of the first command of the pipe."""
    script = f'newsclean() {{ {" ".join(PROGRAM)} "$@"; }}; {command}; exit ${{PIPESTATUS[0]}}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(["bash", "-c", script], capture_output=True, env=environment, cwd=folder, check=False)


def said(done):
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_an_encoding_is_found_or_taken_from_the_option():
    named = json.loads(run("convert", "--to", "json", "--encoding", "euc-kr", stdin=KOREAN.encode("euc_kr")).stdout)
    found = json.loads(run("convert", "--to", "json", stdin=KOREAN.encode("euc_kr")).stdout)
    assert named["source"] == {"path": "standard input", "encoding": "cp949", "encoding_by": "named", "replaced": 0}
    assert (named["title"], named["text"]) == (found["title"], found["text"]) == ("해달시, 다리 다시 열어", KOREAN.splitlines()[2])


def test_a_stage_runs_alone_with_the_last_one():
    alone = json.loads(run("convert", "--to", "json", "--removed", "--only", "copyright", stdin=f"Facebook\n\n{PAGE}".encode()).stdout)
    assert ([item["stage"] for item in alone["removed"]], alone["title"], alone["text"].split("\n")[0]) == (["copyright"], None, "Facebook")


@pytest.mark.parametrize("call", [("convert", "강.txt"), ("explain", "--json", "강.txt"), ("rules", "ko/no-reuse")], ids=" ".join)
def test_a_name_beyond_ascii_gives_the_same_bytes_in_an_ascii_locale(tmp_path, call):
    page(tmp_path, KOREAN, "강.txt")
    plain = run(*call, cwd=tmp_path, env={"LC_ALL": "C.UTF-8"})
    assert (plain.returncode, plain.stderr, len(plain.stdout) > 0) == (0, b"", True)
    assert said(run(*call, cwd=tmp_path, env=ASCII)) == said(plain)


def test_a_file_whose_name_is_no_text_is_converted(tmp_path):
    page(tmp_path, KOREAN, os.fsdecode(b"caf\xe9.txt"))
    done = run("convert", "--to", "json", os.fsdecode(b"caf\xe9.txt"), cwd=tmp_path)
    assert (done.returncode, done.stderr, json.loads(done.stdout)["title"]) == (0, b"", "해달시, 다리 다시 열어")


def test_a_name_that_is_no_text_is_shown_by_its_bytes(tmp_path):
    message = run("convert", os.fsdecode(b"caf\xe9.txt"), cwd=tmp_path).stderr.decode()
    assert message.startswith("newsclean: caf\\xe9.txt: the input cannot be read: No such file or directory\n")


def test_a_name_with_a_line_end_stays_on_its_line(tmp_path):
    message = run("convert", "a\nnewsclean: all is well.txt", cwd=tmp_path).stderr.decode()
    assert message.startswith("newsclean: a\\nnewsclean: all is well.txt: the input cannot be read: No such file or directory\n")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("page.txt/x", "the input cannot be read: Not a directory\n  mend: look at the name and the permissions\n"),
        ("blank.txt", "the input is empty\n  mend: look at what the scraper saved\n"),
        ("nul.txt", "binary data, not text: a NUL at byte 4\n  mend: convert it first, or leave it out\n"),
    ],
)
def test_an_input_that_cannot_be_used_is_named_with_the_reason(tmp_path, name, message):
    for file, data in (("page.txt", PAGE), ("blank.txt", b" \n\xe3\x80\x80\r\n"), ("nul.txt", b"lock\0of")):
        page(tmp_path, data, file)
    assert said(run("convert", name, cwd=tmp_path)) == (1, "", f"newsclean: {name}: {message}")


def test_nothing_on_standard_input_is_an_error():
    assert said(run("convert")) == (1, "", "newsclean: standard input: the input is empty\n  mend: look at what the scraper saved\n")


@pytest.mark.parametrize(
    "call", [("rules", "--stage", "headr"), ("explain", "--skip", "headr"), ("convert", "--drop", "blank")], ids=" ".join
)
def test_an_unknown_name_ends_every_command(call):
    done = run(*call, stdin=PAGE.encode())
    assert (done.returncode, done.stdout, done.stderr.startswith(b"newsclean: no ")) == (2, b"", True)


@pytest.mark.parametrize(
    "call",
    [(), ("conver",), ("convert", "--too"), ("convert", "--to", "pdf"), ("convert", "-o"), ("--dbug",)],
    ids=" ".join,
)
def test_a_call_that_is_not_understood_is_explained(call):
    done = run(*call)
    assert (done.returncode, done.stdout, b"Error: " in done.stderr or b"Usage: " in done.stderr) == (2, b"", True)


def test_debug_shows_the_whole_traceback(tmp_path):
    whole = run("--debug", "convert", "none.txt", cwd=tmp_path)
    assert (whole.returncode, b"Traceback" in whole.stderr, b"none.txt" in whole.stderr) == (1, True, True)


@pytest.mark.parametrize("name", ["soft.md", "hard.md"])
def test_the_input_is_never_written_over_by_another_name_of_it(tmp_path, name):
    path = page(tmp_path)
    (tmp_path / "soft.md").symlink_to(path)
    (tmp_path / "hard.md").hardlink_to(path)
    done = run("convert", "page.txt", "--force", "-o", name, cwd=tmp_path)
    assert (done.returncode, b"the output is the input" in done.stderr, path.read_text("utf-8")) == (2, True, PAGE)
    assert sorted(os.listdir(tmp_path)) == ["hard.md", "page.txt", "soft.md"]


def test_a_folder_in_the_place_of_the_output_stays(tmp_path):
    page(tmp_path)
    (tmp_path / "folder").mkdir()
    done = run("convert", "page.txt", "-o", "folder", "--force", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.startswith(b"newsclean: folder: ")) == (1, b"", True)
    assert sorted(os.listdir(tmp_path)) == ["folder", "page.txt"]


def test_a_link_in_the_place_of_the_output_is_not_followed(tmp_path):
    page(tmp_path)
    page(tmp_path, "mine", "other.md")
    (tmp_path / "link.md").symlink_to("other.md")
    assert said(run("convert", "page.txt", "-o", "link.md", "--force", cwd=tmp_path)) == (0, "", "")
    assert ((tmp_path / "other.md").read_text("utf-8"), (tmp_path / "link.md").is_symlink()) == ("mine", False)


@pytest.mark.parametrize("call", ["convert big.txt", "explain big.txt"])
def test_more_than_a_pipe_holds_ends_as_quietly(tmp_path, call):
    page(
        tmp_path,
        STORY + "".join(f"\nBoats of up to twenty metres may pass, and day {day} was a busy one.\n" for day in range(1500)),
        "big.txt",
    )
    done = through_shell(f"newsclean {call} | head -1", tmp_path)
    assert (done.returncode in (0, 141), done.stderr) == (True, b"")


@pytest.mark.parametrize("call", ["explain --json page.txt", "rules", "--help"])
def test_a_full_disk_is_said_once_by_every_command(tmp_path, call):
    page(tmp_path)
    done = through_shell(f"newsclean {call} >/dev/full", tmp_path)
    assert (done.returncode, done.stderr) == (1, b"newsclean: the output cannot be written: No space left on device\n")


@pytest.mark.parametrize("call", ["explain --json page.txt", "rules", "--version"])
def test_a_closed_output_is_said_once_by_every_command(tmp_path, call):
    page(tmp_path)
    done = through_shell(f"newsclean {call} >&-", tmp_path)
    assert (done.returncode > 0, done.stderr.count(b"newsclean: "), b"Traceback" in done.stderr) == (True, 1, False)


def test_a_closed_input_is_said_once(tmp_path):
    done = through_shell("newsclean convert - <&-", tmp_path)
    assert (done.returncode > 0, done.stderr.startswith(b"newsclean: "), b"Traceback" in done.stderr) == (True, True, False)


@pytest.mark.parametrize("call", [("convert",), ("convert", "--to", "yaml"), ("convert", "--to", "json"), ("explain",)], ids=" ".join)
def test_no_control_character_of_the_text_comes_out_even_where_none_is_repaired(call):
    done = run(*call, "--skip", "normalise", stdin=ESCAPES.encode())
    assert (done.returncode, done.stderr, CONTROLS.findall(done.stdout.decode())) == (0, b"", [])


def test_the_only_sequences_on_a_terminal_are_the_programs_own_colours():
    colours = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "200"}
    shown = run("explain", "--skip", "normalise", stdin=ESCAPES.encode(), env=colours).stdout.decode()
    assert CONTROLS.findall(re.sub(r"\x1b\[(?:[0-9;]*[0-9])?m", "", shown)) == []
    assert "\x1b[31m" not in shown


@pytest.mark.parametrize(
    "call",
    [
        ("convert", "--pack", "\x9b31m.yaml"),
        ("convert", "--to", "\x1b[31m"),
        ("convert", "--skip", "\x1b[31m"),
        ("convert", "page.txt", "\x1b[31m"),
        ("convert", "page.txt", "-o", "none/\x1b[31m"),
        ("convert", "--\x1b[31m"),
        ("rules", "\x1b[31m"),
        ("\x1b[31m",),
    ],
    ids=ascii,
)
def test_no_control_character_of_a_name_comes_out(tmp_path, call):
    page(tmp_path)
    done = run(*call, cwd=tmp_path)
    assert (done.returncode in (1, 2), done.stdout, b"Traceback" in done.stderr) == (True, b"", False)
    assert CONTROLS.findall(done.stderr.decode()) == []


@pytest.mark.parametrize("call", [("rules",), ("explain",)], ids=" ".join)
def test_a_pack_cannot_speak_to_the_terminal(tmp_path, call):
    rule = r'{id: "\e[31mloud", stage: copyright, why: "\e]0;owned\a", text: "^저작권자", hits: ["저작권자 \e[31m"], misses: ["\e[31m"]}'
    done = run(*call, "--pack", page(tmp_path, f"rules:\n  - {rule}\n", "loud.yaml"), stdin=PAGE.encode())
    assert CONTROLS.findall((done.stdout + done.stderr).decode()) == []


def test_the_margin_shows_kept_and_removed_lines():
    lines = run("explain", stdin=PAGE.encode()).stdout.decode().splitlines()
    assert [(line[:5].strip(), line[6:20].strip(), "│" in line) for line in lines if not line.startswith("doubt: ")] == [
        ("1", "title", True),
        ("3", "paragraph", True),
        ("5", "copyright", False),
    ]


@pytest.mark.parametrize("call", ["--help", "convert --nonsense"])
def test_help_loads_neither_a_terminal_library_nor_a_detector(call):
    program = f"import sys; from newsclean.cli import main; main({call.split()}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert {"rich", "charset_normalizer"} & set(done.stderr.decode().split()) == set()


def test_an_output_that_standard_input_comes_from_is_refused(tmp_path):
    path = page(tmp_path)
    with path.open("rb") as stdin:
        done = subprocess.run(
            [*PROGRAM, "convert", "-o", path, "--force"],
            stdin=stdin,
            capture_output=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert (done.returncode, path.read_text("utf-8")) == (2, PAGE)
    assert done.stderr.decode().startswith(f"newsclean: {path}: the output is the input\n")


def test_a_dash_as_output_is_standard_output_and_the_name_of_a_file_chooses_the_form(tmp_path):
    path = page(tmp_path)
    assert run("convert", path, "-o", "-", cwd=tmp_path).stdout == run("convert", path).stdout
    assert run("convert", path, "-o", tmp_path / "page.json").returncode == 0
    assert (tmp_path / "page.json").read_bytes() == run("convert", path, "--to", "json").stdout
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["page.json", "page.txt"]


# Languages, rules and the moment of reading


def test_the_languages_are_printed_as_the_documentation_has_them():
    done = run("languages")
    assert (done.returncode, done.stderr, done.stdout) == (0, b"", (ROOT / "docs" / "languages.md").read_bytes())


@pytest.mark.parametrize("arguments", [("languages", "ko"), ("languages", "--json")], ids=" ".join)
def test_the_languages_are_asked_for_without_more(arguments):
    done = run(*arguments)
    assert (done.returncode, done.stdout, b"Error: " in done.stderr) == (2, b"", True)


def listed(*arguments):
    """The names of the rules that are listed, and the stages they are said to be of."""
    done = run("rules", *arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    columns = [line.split()[:2] for line in done.stdout.decode().splitlines()]
    return [name for name, _ in columns], {stage for _, stage in columns}


def test_the_rules_of_a_stage_are_those_of_all_packs_in_their_order():
    names, stages = listed("--stage", "copyright")
    everything, _ = listed()
    assert stages == {"copyright"}
    assert [name for name in everything if name in names] == names
    assert list(dict.fromkeys(name.partition("/")[0] for name in names))[:4] == ["ko", "en", "ar", "da"]


def test_the_rules_of_the_stages_are_all_rules():
    message = run("rules", "--stage", "none").stderr.decode()
    assert message.startswith("newsclean: no stage with rules is called 'none'\n  mend: the stages with rules: copyright comments ")
    stages = message.partition("the stages with rules: ")[2].split()
    assert sorted(name for stage in stages for name in listed("--stage", stage)[0]) == sorted(listed()[0])


HOURS_AGO = f"The lock of Wickmere reopens\n\nBy Ann Lock\n\n3 hours ago\n\n{STORY.splitlines()[2]}\n"
WRONG = [
    "",
    "noon",
    "2024-05-03",
    "2024-05-03T18:00",
    "2024-05-03 18:00:00",
    "18:00+09:00",
    "2024-13-03T18:00+09:00",
    "2024-05-03T18:00+25:00",
    "now",
]


@pytest.mark.parametrize("now", WRONG)
def test_a_moment_of_reading_that_is_none_or_has_no_offset_is_refused(now):
    mend = "give the time and its offset, as 2024-05-03T18:00+09:00"
    assert said(run("convert", "--now", now, stdin=HOURS_AGO.encode())) == (2, "", f"newsclean: --now is {now!r}\n  mend: {mend}\n")


def test_without_the_moment_of_reading_a_time_told_from_it_is_doubted():
    article = json.loads(run("convert", "--to", "json", stdin=HOURS_AGO.encode()).stdout)
    assert article["published"] is None
    assert "the page tells its time from the moment it was read: say when that was (--now)" in article["doubts"]


@pytest.mark.parametrize(
    ("now", "published"),
    [
        ("2024-05-03T18:00+09:00", "2024-05-03T15:00:00+09:00"),
        ("2024-05-03T18:00:59+09:00", "2024-05-03T15:00:00+09:00"),
        ("2024-05-03 01:00-04:00", "2024-05-02T22:00:00-04:00"),
        ("2024-05-03T18:00Z", "2024-05-03T15:00:00+00:00"),
    ],
)
def test_with_the_moment_of_reading_it_is_known(now, published):
    article = json.loads(run("convert", "--to", "json", "--now", now, stdin=HOURS_AGO.encode()).stdout)
    assert (article["published"], [doubt for doubt in article["doubts"] if "--now" in doubt]) == (published, [])


def test_the_moment_of_reading_changes_nothing_on_a_page_that_states_its_day():
    stated = HOURS_AGO.replace("3 hours ago", "3 May 2024, 10:00")
    plain, told = (run("convert", "--to", "json", *now, stdin=stated.encode()).stdout for now in ((), ("--now", "2025-01-01T00:00Z")))
    assert (json.loads(plain)["published"], plain) == ("2024-05-03T10:00:00", told)
