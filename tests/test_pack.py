"""Rule packs come from anyone: each thing that is wrong is refused in one message, which says where it is and what mends it."""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from newsclean.document import Document, Role, Source
from newsclean.errors import PackError, UsageError
from newsclean.kit import load_kit
from newsclean.pack import LARGEST, load, parse
from newsclean.pipeline import why
from newsclean.rules import Rule
from newsclean.template import Repeated

HOUSE = Path(__file__).parents[1]
GOOD = """\
rules:
  - id: seen
    stage: copyright
    why: a test
    text: '^Seen$'
    hits: [Seen]
    misses: [Seen it]
"""
NO_PACK = "bad.yaml: a pack is a mapping with a list of rules, or with the lines of a site\n  mend: start it with 'rules:'"
NO_RULE = "bad.yaml: a rule is a mapping\n  mend: write each as '- id: ...' with stage, why, text, hits and misses"
NO_YAML = "\n  mend: look at the line and the one before it"
ESCAPE = 'unacceptable character #x001b: control characters are not allowed\n  in "<unicode string>", position 7'
BY_NAME = "bad.yaml, line 1: anchors, aliases and tags are not allowed\n  mend: write the value itself"
DEEP = "bad.yaml, line 1: nested deeper than 6 levels\n  mend: nothing here needs so many"
RULE = "bad.yaml, line 2, rule seen: "
KEYS = "closes, hits, id, longest, misses, opens, role, stage, text, where, why"
STAGES = "copyright, comments, related, sidebars, boilerplate, header, credits"
ROLES = "navigation, share, advertisement, subscription, footer, related, sidebar, comment"
NUMBER = "\n  mend: a number of characters from 1 to 600"
LACKS = "bad.yaml, line 2: the rule has no {0}\n  mend: add '{0}:' with a text".format
NO_LINES = (RULE + "the rule has no {0}\n  mend: add '{0}:' with at least one line of text").format
COMPILE = f"{RULE}the pattern does not compile: "

REFUSED = {
    # no YAML: the reasons are libyaml's
    "an open list": ("rules: [", f"bad.yaml, line 2: not YAML: did not find expected node content{NO_YAML}"),
    "a tab": ("rules:\n\t- a", f"bad.yaml, line 2: not YAML: found character that cannot start any token{NO_YAML}"),
    "two colons": ("rules:\n- a: b: c", f"bad.yaml, line 2: not YAML: mapping values are not allowed in this context{NO_YAML}"),
    "a surrogate": ('rules: ["\\ud800"]', f"bad.yaml, line 1: not YAML: found invalid Unicode character escape code{NO_YAML}"),
    "a control character": ("rules: \x1b[0m", f"bad.yaml: not YAML: {ESCAPE}{NO_YAML}"),
    "Latin-1": ("rules: é".encode("latin-1"), "bad.yaml: byte 7 is not UTF-8\n  mend: save the file as UTF-8"),
    "UTF-16": ("rules: []".encode("utf-16"), "bad.yaml: byte 0 is not UTF-8\n  mend: save the file as UTF-8"),
    # no pack
    "nothing": ("", NO_PACK),
    "a comment": ("# rules to come\n", NO_PACK),
    "a word": ("rules", NO_PACK),
    "a list": ("- rules", NO_PACK),
    "no rules": ("for: {language: ko}", NO_PACK),
    "rules that are no list": ("rules: {seen: a}", NO_PACK),
    "a rule that is a word": ("rules: [seen]", NO_RULE),
    "a rule that is nothing": ("rules:\n  -\n", NO_RULE),
    "a rule that is a list": ("rules: [[seen]]", NO_RULE),
    # what a pack must not hold
    "an alias": ("rules: &a [*a]", BY_NAME),
    "an anchor": ("for: &a ko\nrules: []", BY_NAME),
    "an alias as a key": ("*a : b", BY_NAME),
    "a tag of Python": ("rules: !!python/object/apply:os.system [ls]", BY_NAME),
    "a plain tag": ("rules: !!str a", BY_NAME),
    "a tag of its own": ("!pack\nrules: []", BY_NAME),
    "a deep language": ("for: {a: {b: {c: {d: {e: {f: {g: h}}}}}}}\nrules: []", DEEP),
    "a megabyte": ("#" * LARGEST + "\n", "bad.yaml: the file has over 262,144 bytes\n  mend: split it, or take out what it need not hold"),
    # keys
    "an unknown key": (f"{GOOD}name: mine\n", "bad.yaml, line 8: unknown key 'name'\n  mend: one of: for, lines, pages, rules"),
    "an unknown key of a rule": (f"{GOOD}    colour: red\n", f"bad.yaml, line 8: unknown key 'colour'\n  mend: one of: {KEYS}"),
    "a name made by hand": (f"{GOOD}    name: ko/seen\n", f"bad.yaml, line 8: unknown key 'name'\n  mend: one of: {KEYS}"),
    "a key to merge": (f"{GOOD}    <<: {{a: b}}\n", f"bad.yaml, line 8: unknown key '<<'\n  mend: one of: {KEYS}"),
    "a key twice": ("for: ko\nfor: en\n", "bad.yaml, line 2: the key 'for' stands twice or is no text\n  mend: keep one"),
    "a key of a rule twice": (f"{GOOD}    why: again\n", "bad.yaml, line 8: the key 'why' stands twice or is no text\n  mend: keep one"),
    "a key that is a list": ("? [a]\n: b\n", "bad.yaml, line 1: the key ['a'] stands twice or is no text\n  mend: keep one"),
    # values
    "no id": (GOOD.replace("id: seen\n    stage", "stage"), LACKS("id")),
    "a blank id": (GOOD.replace("id: seen", "id: ' '"), LACKS("id")),
    "no reason": (GOOD.replace("    why: a test\n", ""), LACKS("why")),
    "an empty pattern": (GOOD.replace("'^Seen$'", "''"), LACKS("text")),
    "a stage in a list": (GOOD.replace("copyright", "[copyright]"), LACKS("stage")),
    "an unknown stage": (GOOD.replace("copyright", "cut"), f"{RULE}stage is 'cut'\n  mend: one of: {STAGES}"),
    "a stage without rules": (GOOD.replace("copyright", "tail"), f"{RULE}stage is 'tail'\n  mend: one of: {STAGES}"),
    "no role where there are several": (GOOD.replace("copyright", "boilerplate"), f"{RULE}role is ''\n  mend: one of: {ROLES}"),
    "a role of another stage": (f"{GOOD}    role: share\n", f"{RULE}role is 'share'\n  mend: one of: copyright"),
    "a role that is kept": (GOOD.replace("copyright", "boilerplate\n    role: title"), f"{RULE}role is 'title'\n  mend: one of: {ROLES}"),
    "a role in a list": (f"{GOOD}    role: [copyright]\n", f"{RULE}role is ['copyright']\n  mend: one of: copyright"),
    "an unknown place": (f"{GOOD}    where: top\n", f"{RULE}where is 'top'\n  mend: one of: anywhere, edges, always"),
    "opens with a yes": (f"{GOOD}    opens: yes\n", f"{RULE}opens is 'yes'\n  mend: one of: true, false"),
    "closes with a capital": (f"{GOOD}    closes: True\n", f"{RULE}closes is 'True'\n  mend: one of: true, false"),
    "a length in words": (f"{GOOD}    longest: many\n", f"{RULE}longest is 'many'{NUMBER}"),
    "a length of nothing": (f"{GOOD}    longest: 0\n", f"{RULE}longest is '0'{NUMBER}"),
    "a length below nothing": (f"{GOOD}    longest: -1\n", f"{RULE}longest is '-1'{NUMBER}"),
    "a length with a dot": (f"{GOOD}    longest: 1e2\n", f"{RULE}longest is '1e2'{NUMBER}"),
    "a raised length": (f"{GOOD}    longest: '²'\n", f"{RULE}longest is '²'{NUMBER}"),
    "a length of 601": (f"{GOOD}    longest: 601\n", f"{RULE}longest is '601'{NUMBER}"),
    "a length of 601 behind zeros": (f"{GOOD}    longest: '0000601'\n", f"{RULE}longest is '0000601'{NUMBER}"),
    "a length of any size": (f"{GOOD}    longest: {'9' * 9}\n", f"{RULE}longest is '{'9' * 9}'{NUMBER}"),
    "a length in a list": (f"{GOOD}    longest: [1]\n", f"{RULE}longest is ['1']{NUMBER}"),
    "no hits": (GOOD.replace("    hits: [Seen]\n", ""), NO_LINES("hits")),
    "empty hits": (GOOD.replace("[Seen]", "[]"), NO_LINES("hits")),
    "hits that are no list": (GOOD.replace("[Seen]", "Seen"), NO_LINES("hits")),
    "hits in lists": (GOOD.replace("[Seen]", "[[Seen]]"), NO_LINES("hits")),
    "no misses": (GOOD.replace("    misses: [Seen it]\n", ""), NO_LINES("misses")),
    "an id twice": (GOOD + GOOD.removeprefix("rules:\n"), "bad.yaml: two rules are called bad/seen\n  mend: give each an id of its own"),
    # patterns
    "an open bracket": (GOOD.replace("^Seen$", "(Seen"), f"{COMPILE}missing ): (Seen\n  mend: look at '(Seen'"),
    "a look ahead": (GOOD.replace("^Seen$", "a(?=b)"), f"{COMPILE}invalid perl operator: (?=\n  mend: look at 'a(?=b)'"),
    "a back reference": (GOOD.replace("^Seen$", "(a)\\1"), f"{COMPILE}invalid escape sequence: \\1\n  mend: look at '(a)\\\\1'"),
    "a bomb of repetitions": (
        GOOD.replace("^Seen$", "((a{100}){100}){100}"),
        f"{COMPILE}invalid repetition size: {{100}}\n  mend: look at '((a{{100}}){{100}}){{100}}'",
    ),
}
BROKEN = {
    "a hit that is none": (("hits: [Seen]", "hits: [Seen, Saw]"), "the pattern does not match its hit 'Saw'"),
    "a miss that is none": (("[Seen it]", "[Seen it, ' • Seen ']"), "the pattern matches its miss ' • Seen '"),
    "a hit that is too long": (("hits: [Seen]", "longest: 3\n    hits: [Seen]"), "the pattern does not match its hit 'Seen'"),
}
BOMBS = ["[" * 20_000, "{" * 20_000, "- " * 20_000, "? " * 20_000, "{a: " * 20_000, "[[" + "a," * 100_000, "rules:\n" + "- a: b\n" * 30_000]


def refused(data: str | bytes) -> str:
    with pytest.raises(UsageError) as caught:
        parse(data if isinstance(data, bytes) else data.encode(), "bad.yaml")
    return str(caught.value)


def saved(folder: Path, text: str, name: str = "mine.yaml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def newsclean(*arguments: str | Path, page: str = "", cwd: Path = HOUSE) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newsclean", *map(str, arguments)]
    env = os.environ | {"PYTHONPATH": str(HOUSE)}
    return subprocess.run(command, input=page, capture_output=True, encoding="utf-8", cwd=cwd, env=env, check=False, timeout=60)


# The loader


def test_a_good_pack_is_read_as_it_stands():
    more = "role: share", "where: edges", "opens: true", "closes: true", "longest: 600"
    data = GOOD.replace("copyright", "boilerplate") + "".join(f"    {line}\n" for line in more)
    whole = Rule("mine/seen", "boilerplate", Role.SHARE, "a test", "^Seen$", ("Seen",), ("Seen it",), "edges", True, True, 600)
    assert parse(data.encode(), "mine.yaml").rules == (whole,)


def test_what_may_be_left_out_is_filled_in():
    plain = Rule("mine/seen", "copyright", Role.COPYRIGHT, "a test", "^Seen$", ("Seen",), ("Seen it",), "anywhere", False, False, 120)
    assert parse(b"\xef\xbb\xbf" + GOOD.encode(), "mine.yaml").rules == (plain,)


def test_words_that_yaml_takes_for_something_else_are_texts_here():
    data = GOOD.replace("id: seen", "id: no").replace("[Seen it]", "[1e3, null, 2024-01-01, yes]")
    assert [(rule.name, rule.misses) for rule in parse(data.encode(), "mine.yaml").rules] == [
        ("mine/no", ("1e3", "null", "2024-01-01", "yes"))
    ]


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_the_place_and_what_mends_it(data, message):
    assert refused(data) == message


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb[:6])
def test_a_bomb_is_refused_in_less_than_a_second(bomb):
    start = time.process_time()
    assert refused(bomb)
    assert time.process_time() - start < 1


def test_patterns_that_take_long_to_compile_are_a_bomb_as_well(tmp_path):
    rule = GOOD.removeprefix("rules:\n").replace("id: seen", "id: seen-{0}").replace("^Seen$", "^Seen$|\\pL{{{0}}}")
    pack = saved(tmp_path, "rules:\n" + "".join(rule.format(number) for number in range(997, 1000)))
    start = time.process_time()
    with suppress(PackError):
        load(pack)
    assert time.process_time() - start < 1


@pytest.mark.parametrize("behind", ["---\nrules: []\n", "---\nother: a\n", "...\n}}}} [[[\n"], ids=ascii)
def test_what_stands_behind_the_pack_is_not_passed_over_in_silence(behind):
    assert refused(GOOD + behind)


# A user's pack


def test_a_users_good_pack_is_loaded(tmp_path):
    assert [rule.name for rule in load(saved(tmp_path, GOOD)).rules] == ["mine/seen"]


@pytest.mark.parametrize(("change", "message"), BROKEN.values(), ids=BROKEN)
def test_a_users_pack_is_held_to_its_examples(tmp_path, change, message):
    with pytest.raises(PackError) as caught:
        load(saved(tmp_path, GOOD.replace(*change)))
    assert str(caught.value) == f"mine.yaml, rule mine/seen: {message}\n  mend: mend the pattern or the example"


def test_a_pack_that_is_not_there_is_said(tmp_path):
    with pytest.raises(UsageError) as caught:
        load(tmp_path / "none.yaml")
    said = "the file cannot be read: No such file or directory\n  mend: name a YAML file of rules"
    assert str(caught.value) == f"{tmp_path}/none.yaml: {said}"


def test_a_folder_is_no_pack(tmp_path):
    with pytest.raises(UsageError) as caught:
        load(tmp_path)
    assert str(caught.value) == f"{tmp_path}: the file cannot be read: Is a directory\n  mend: name a YAML file of rules"


def test_a_users_rules_stand_before_the_shipped_ones(tmp_path):
    packs = [*load_kit([saved(tmp_path, GOOD)]).packs()]
    assert [rule.name for rule in packs[0].rules] == ["mine/seen"]
    assert [pack.rules for pack in packs[1:]] == [pack.rules for pack in load_kit().packs()]


def test_a_pack_for_a_language_is_used_on_its_pages_alone(tmp_path):
    kit = load_kit([saved(tmp_path, f"for: {{language: sv}}\n{GOOD}")])
    names = {
        code: [pack.rules[0].name.partition("/")[0] for pack in replace(kit, languages=(code,)).packs()] for code in ("sv", "ko", "zh-Hant")
    }
    assert names == {"sv": ["mine", "en", "sv"], "ko": ["ko", "en"], "zh-Hant": ["en", "zh"]}


@pytest.mark.parametrize("said", ["sv", "[sv]", "{}", "{site: [a]}", "{host: a.example}", "{language: Swedish}", "{language: [sv]}"])
def test_a_pack_is_for_one_language_or_for_all(said):
    with pytest.raises(PackError, match="leave it out for all pages"):
        parse(f"for: {said}\n{GOOD}".encode(), "mine.yaml")


def test_the_pack_of_a_site_is_used_on_its_pages_and_on_those_of_which_no_site_is_known(tmp_path):
    kit = load_kit(
        [saved(tmp_path, f"for: {{site: {site}}}\n{GOOD}", f"{name}.yaml") for name, site in (("a", "a.example"), ("b", "b.example"))]
    )
    used = {
        site: [pack.site for pack in kit.of_page(Document((), Source(), language="ko", site=site)).packs() if pack.site]
        for site in ("b.example", "c.example", None)
    }
    assert used == {"b.example": ["b.example"], "c.example": ["a.example", "b.example"], None: ["a.example", "b.example"]}


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("[a]", "a line of a template is a mapping with 'line', 'where', 'pages' and 'share'"),
        ("[{where: tail}]", "a line of a template is a mapping"),
        ("[{line: a, where: tail, colour: red}]", "a line of a template is a mapping"),
        ("[{line: a, where: nowhere}]", "where is 'nowhere'\n  mend: one of: head, tail, between, article"),
        ("[{line: a, where: tail, share: most}]", "share is 'most'\n  mend: write a number"),
        ("here", "a pack is a mapping with a list of rules"),
    ],
)
def test_a_line_of_a_template_that_cannot_be_used_is_named(lines, message):
    with pytest.raises(PackError) as error:
        parse(f"for: {{site: a.example}}\nlines: {lines}\n".encode(), "site.yaml")
    assert message in str(error.value)


def test_the_template_of_a_site_is_a_pack_without_rules():
    pack = parse(b"for: {site: a.example}\npages: 9\nlines:\n  - {line: Comments 0, where: tail, pages: 9, share: 1}\n", "site.yaml")
    assert (pack.site, pack.rules, [*pack.template.values()]) == ("a.example", (), [Repeated("comments 0", "Comments 0", "tail", 9, 1.0)])


def test_a_users_rule_named_like_a_shipped_one_keeps_its_own_reason(tmp_path):
    shipped = next(load_kit().packs()).rules[0]
    pack, _, rule = shipped.name.partition("/")
    try:
        kit = load_kit([saved(tmp_path, GOOD.replace("id: seen", f"id: {rule}"), f"{pack}.yaml")])
    except PackError:
        return  # to refuse the name would be as good
    assert why("copyright", next(kit.packs()).rules[0].name, kit) == "a test"


PAGE = """\
The lock of Wickmere reopens

The lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.

Boats of up to twenty metres may pass again, and the towpath is open to walkers on both sides.

Moored by the Wickmere Desk
"""
MINE = """\
for: {language: en}
rules:
  - id: moored
    stage: boilerplate
    role: footer
    why: how the Wickmere desk signs its reports
    text: '^Moored by the [\\pL ]+ Desk$'
    hits: [Moored by the Wickmere Desk]
    misses: [The boat was moored by the Wickmere desk.]
"""


def test_without_the_pack_the_line_is_kept():
    article = json.loads(newsclean("convert", "--to", "json", "--removed", page=PAGE).stdout)
    assert "Moored by the Wickmere Desk" in article["text"]
    assert article["removed"] == []


def test_a_users_pack_works_from_the_command_line(tmp_path):
    done = newsclean("convert", "--to", "json", "--removed", "--pack", saved(tmp_path, MINE), page=PAGE)
    article = json.loads(done.stdout)
    gone = {"line": 7, "role": "footer", "stage": "boilerplate", "rule": "mine/moored", "text": "Moored by the Wickmere Desk"}
    assert (done.returncode, done.stderr, article["removed"]) == (0, "", [gone])
    assert article["text"] == "\n\n".join(PAGE.splitlines()[2:5:2])


def test_explain_gives_the_reason_of_a_users_rule(tmp_path):
    done = newsclean("explain", "--json", "--pack", saved(tmp_path, MINE), page=PAGE)
    assert json.loads(done.stdout)["lines"][-1] == {
        "line": 7,
        "role": "footer",
        "kept": False,
        "stage": "boilerplate",
        "rule": "mine/moored",
        "probability": None,
        "why": "how the Wickmere desk signs its reports",
        "text": "Moored by the Wickmere Desk",
    }


def test_a_wrong_pack_ends_the_call(tmp_path):
    done = newsclean("convert", "--pack", saved(tmp_path, GOOD.replace("[Seen]", "[Saw]")), page=PAGE)
    message = "newsclean: mine.yaml, rule mine/seen: the pattern does not match its hit 'Saw'\n  mend: mend the pattern or the example\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


def test_no_pack_is_loaded_from_the_current_folder(tmp_path):
    saved(tmp_path, MINE)
    done = newsclean("rules", cwd=tmp_path)
    assert (done.returncode, "mine/moored" in done.stdout, "ko/no-reuse" in done.stdout) == (0, False, True)
