"""What the documentation of runs says is what the program does."""

import re
from pathlib import Path

import click
import pytest
import yaml

from newsclean.cli import EXITS, program
from newsclean.containers import by_suffix
from newsclean.conversion import TIMEOUT
from newsclean.readers import LARGEST, suffixes
from newsclean.settings import options

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "running.md").read_text("utf-8")
CONVERT = options(program.get_command(click.Context(program), "convert"))


def section(title):
    return TEXT.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def test_the_exit_codes_are_those_of_the_program():
    assert re.findall(r"^\| ([0-9]+) \| ([^|]+) \|$", section("Exit codes"), re.MULTILINE) == [
        (str(code), said) for code, said in EXITS.items()
    ]


def test_it_names_no_option_that_is_none():
    known = {name for option in CONVERT.values() for name in option.opts}
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", TEXT.replace("man -l -", ""))) <= known


def test_it_names_each_suffix_that_is_read():
    assert [suffix for suffix in (*suffixes(), *by_suffix()) if suffix and f"`{suffix}`" not in section("What goes in")] == []


def test_the_limits_are_those_of_the_program():
    assert f"`--max-bytes`, {LARGEST:,}:" in TEXT
    assert f"`--timeout`, {TIMEOUT:g}:" in TEXT


def test_the_example_of_a_configuration_names_options_as_they_are():
    (example,) = re.findall(r"```yaml\n(to: .*?)```", TEXT, re.DOTALL)
    settings = yaml.safe_load(example)
    assert settings.keys() <= CONVERT.keys()
    lines = example.splitlines()
    for shown, line in re.findall(r"^([a-z-]+:.+?) +# newsclean.yaml, line ([0-9]+)$", TEXT, re.MULTILINE):
        assert lines[int(line) - 1] == shown


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "docs/running.md"])
def test_its_links_lead_somewhere(name):
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text("utf-8"))
    assert [link for link in links if not ((ROOT / name).parent / link).exists()] == []
