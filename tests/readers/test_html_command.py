"""`newsclean convert` on pages of HTML: files, standard input, records; and what it writes is read again as the same article."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "html-en-coast.html"


def run(*arguments, stdin=b""):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", "convert", *map(str, arguments)], input=stdin, capture_output=True, env=environment, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def test_links_and_pictures_are_written_where_they_are_asked_for():
    plain, whole = run(SAMPLE), run(SAMPLE, "--links", "keep", "--images")
    assert "](" not in plain
    assert "[Saltmere harbour trust](https://www.saltmereherald.example/trust)" in whole
    assert "![The lamp of Gull Rock at dusk.](https://www.saltmereherald.example/img/gull-rock.jpg)" in whole
    assert "in the office" in whole and "javascript" not in whole
    assert "## What the keeper must do" in whole and "- Climb the forty steps" in whole and "> My grandfather" in whole


def test_what_was_written_is_read_again_as_the_same_article(tmp_path):
    written = tmp_path / "page.md"
    written.write_text(run(SAMPLE, "--links", "keep", "--images"), "utf-8")
    assert run(written) == written.read_text("utf-8")


def test_a_page_is_known_by_its_beginning_and_a_record_by_its_field():
    piped = json.loads(run("-", "--to", "json", stdin=SAMPLE.read_bytes()))
    record = json.dumps({"id": 7, "html": SAMPLE.read_text("utf-8"), "url": "https://www.saltmereherald.example/x"})
    carried = json.loads(run("-", "--from", "jsonl", "--to", "jsonl", "-q", stdin=record.encode()))
    assert (piped["title"], piped["blocks"]) == (carried["title"], carried["blocks"])
    assert (carried["id"], len(carried["blocks"]) > 8) == ("7", True)
