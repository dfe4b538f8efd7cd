"""newsclean learn, as a user calls it: pages of a site in, a pack out that convert takes."""

import json
import os
import subprocess
import sys

import pytest

from newsclean.sitefile import load
from tests.made_sites import made

SITE = "en-regional"


def run(*arguments, cwd):
    command = [sys.executable, "-m", "newsclean", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=cwd, timeout=300, env={**os.environ, "COLUMNS": "200"}, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("scraped")
    pages = [*made(SITE, 12, "1")]
    for number, page in enumerate(pages):
        path = place / "scraped" / page.site / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, "utf-8")
    lines = [
        json.dumps({"id": str(number), "url": f"https://www.{page.site}/{number}", "text": page.text}) for number, page in enumerate(pages)
    ]
    (place / "pages.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    return place, pages[0].site


def test_a_few_pages_prove_nothing_and_nothing_is_written(folder, tmp_path):
    place, site = folder
    done = run(
        "learn", *sorted((place / "scraped" / site).glob("0[0-2].txt")), "-o", tmp_path / "site.yaml", "--by", "publisher", cwd=place
    )
    assert done.returncode == 3
    assert "pages prove nothing; 5 stories are needed" in done.stderr.decode()
    assert [*tmp_path.iterdir()] == []


def test_folders_and_records_teach_the_same_and_the_pack_is_used(folder, tmp_path):
    place, site = folder
    assert run("learn", "scraped", "-o", tmp_path / "a.yaml", cwd=place).returncode == 0
    assert run("learn", "pages.jsonl", "-o", tmp_path / "b.yaml", "-j", "2", cwd=place).returncode == 0
    template = load(tmp_path / "a.yaml")
    assert (tmp_path / "a.yaml").read_bytes() == (tmp_path / "b.yaml").read_bytes()
    assert (template.site, template.pages, len(template.lines) > 20) == (site, 12, True)
    explained = run("convert", "pages.jsonl", "--to", "jsonl", "--removed", "--pack", tmp_path / "a.yaml", cwd=place)
    stages = {item["stage"] for line in explained.stdout.splitlines() for item in json.loads(line)["removed"]}
    assert stages & {"masthead", "template"}


def test_what_was_given_to_articles_survives_an_update_and_nothing_is_overwritten_unasked(folder, tmp_path):
    place, _ = folder
    path = tmp_path / "site.yaml"
    run("learn", "scraped", "-o", path, cwd=place)
    path.write_text(path.read_text("utf-8").replace("where: tail", "where: article", 1), "utf-8")
    given = next(item.line for item in load(path).lines if item.where == "article" and item.share > 0.2)
    assert run("learn", "scraped", "-o", path, cwd=place).returncode == 2
    assert run("learn", "scraped", "-o", path, "--update", cwd=place).returncode == 0
    assert (load(path).pages, next(item.where for item in load(path).lines if item.line == given)) == (24, "article")


def test_what_a_site_changed_is_told(folder, tmp_path):
    place, _ = folder
    path = tmp_path / "site.yaml"
    run("learn", "scraped", "-o", path, cwd=place)
    assert run("learn", "scraped", "--diff", path, cwd=place).stdout == b""
    line = next(item for item in load(path).lines if item.where == "tail")
    path.write_text(path.read_text("utf-8").replace(f"line: {line.line}\n", "line: Old line\n"), "utf-8")
    assert run("learn", "scraped", "--diff", path, cwd=place).stdout.decode().splitlines()[0] == f"- tail: Old line ({line.share:.0%})"


def test_a_run_may_learn_by_itself(folder, tmp_path):
    place, site = folder
    done = run("convert", "scraped", "--learn", "--to", "json", "--removed", "--out", tmp_path / "clean", "-q", cwd=place)
    assert (done.returncode, done.stderr) == (0, b"")
    article = json.loads((tmp_path / "clean" / site / "00.json").read_text("utf-8"))
    assert {item["stage"] for item in article["removed"]} & {"masthead", "template"}
