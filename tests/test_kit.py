"""The kit: which packs a page is read with, and when they are opened."""

import pickle
from pathlib import Path

import pytest

from newsclean.document import Document, Role, Source, Span, read_lines
from newsclean.errors import PackError
from newsclean.kit import Kit, load_kit
from newsclean.pack import NAMES
from newsclean.rules import Pack, Rule

GOOD = "rules:\n  - {id: seen, stage: copyright, why: a test, text: '^Seen$', hits: [Seen], misses: [Seen it]}\n"
ENGLISH_MENU = (
    "Home\nSign in\nMost read\nRead more about the weather and what to do at the weekend\nAll rights reserved to the owners of this site\n"
)
PAGES = {
    "Korean": "린드무어 제빵 조합이 옛 방앗간 뒤편에 두 번째 화덕을 열었다고 군의회가 4일 밝혔다. 마흔 가구가 화덕을 요청했다.",
    "Swedish": (
        "Bagarna i Lindmoor har öppnat en andra ugn bakom den gamla kvarnen, sade kommunen på tisdagen. Fyrtio familjer hade bett om den.\n"
        "Ugnen byggdes i staden Anfel och väger fyra ton, och den lyftes från pråmen över taket på kvarnen med en stor kran.\n"
    ),
    "Norwegian": (
        "Bakarane i Lindmoor har opna ein ny omn bak den gamle mølla, sa kommunen på tysdag. Førti familiar hadde bede om han.\n"
        "Omnen vart bygd i byen Anfel og veg fire tonn, og ho som driv det minste bakeriet seier at dei ikkje lenger treng å vente.\n"
    ),
    "Malay": (
        "Tukang roti Lindmoor telah membuka ketuhar kedua di belakang kilang lama itu, kata majlis pada hari Selasa.\n"
        "Ketuhar itu dibina di bandar Anfel dan beratnya empat tan; ia diangkat dengan kren kerana jalannya terlalu sempit.\n"
    ),
    "Russian": "Пекари Линдмура открыли за старой мельницей вторую печь, сообщил во вторник совет. Об этом просили сорок семей.",
    "digits": "2024 05 03\n12:44\n1,234 / 5,678\n",
}


def page_of(text: str, language: str | None = None) -> Document:
    return Document(read_lines(text), Source(), language=language)


def names(kit: Kit) -> list[str]:
    """The packs in use, in the order in which their rules are asked."""
    return [pack.rules[0].name.partition("/")[0] for pack in kit.packs()]


def read_with(text: str, language: str | None = None) -> list[str]:
    return names(load_kit().of_page(page_of(text, language)))


def saved(folder: Path, text: str, name: str = "mine.yaml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


# Which packs


@pytest.mark.parametrize("text", ["", "\n\n", "…", PAGES["digits"]], ids=ascii)
def test_a_page_without_words_is_read_with_english_alone(text):
    assert read_with(text) == ["en"]


def test_a_korean_page_is_read_with_korean_and_english_rules():
    assert read_with(PAGES["Korean"]) == ["ko", "en"]


def test_a_swedish_page_with_an_english_menu_is_read_with_english_and_swedish_rules():
    assert read_with(ENGLISH_MENU + PAGES["Swedish"]) == ["en", "sv"]


def test_a_page_in_two_languages_is_read_with_the_rules_of_both():
    assert read_with(PAGES["Korean"] + "\n" + PAGES["Russian"]) == ["ko", "en", "ru"]


def test_a_language_without_rules_is_read_with_those_of_a_language_nearly_alike():
    assert read_with(PAGES["Norwegian"]) == ["en", "nb"]
    assert read_with(PAGES["Malay"]) == ["en", "id"]


SERVED = {"nn": ["en", "nb"], "no": ["en", "nb"], "ms": ["en", "id"], "zh-Hant": ["en", "zh"], "en": ["en"], "is": ["en"], "sl": ["en"]}


@pytest.mark.parametrize(("language", "packs"), SERVED.items(), ids=SERVED)
def test_a_language_that_is_named_settles_the_packs_whatever_the_text(language, packs):
    assert read_with(PAGES["Korean"], language) == packs


def test_a_kit_of_no_page_has_all_packs_korean_and_english_first():
    assert names(load_kit()) == list(NAMES) == ["ko", "en", *sorted(set(NAMES) - {"ko", "en"})]


def test_the_kit_of_a_page_leaves_the_kit_it_came_from_as_it_was():
    kit = load_kit()
    kit.of_page(page_of(PAGES["Korean"]))
    assert kit == load_kit()
    assert names(kit) == list(NAMES)


# When they are opened


def test_a_pack_is_opened_only_when_a_page_needs_it():
    kit = load_kit()
    assert kit.opened == {}
    page = kit.of_page(page_of(PAGES["Korean"]))
    assert kit.opened == {}
    page.scan(["공유"])
    assert list(kit.opened) == ["ko", "en"]


def test_a_pack_is_opened_once_for_all_pages():
    kit = load_kit()
    first, second = ([*kit.of_page(page_of(PAGES[language])).packs()] for language in ("Korean", "Swedish"))
    assert list(kit.opened) == ["ko", "en", "sv"]
    assert first[1] is second[0] is kit.opened["en"]


def test_a_rule_is_looked_for_in_the_packs_in_order_and_none_is_opened_behind_it():
    kit = load_kit()
    found = kit.rule("ko/no-reuse")
    assert found is not None and (found.name, found.role) == ("ko/no-reuse", Role.COPYRIGHT)
    assert list(kit.opened) == ["ko"]
    assert kit.rule("ko/none") is None


def test_a_rule_of_a_pack_that_is_not_in_use_is_not_found():
    assert load_kit().of_page(page_of(PAGES["Swedish"])).rule("ko/no-reuse") is None


# Through pickle, as to another process


def test_a_kit_goes_through_pickle_without_the_packs_it_opened(tmp_path):
    kit = load_kit([saved(tmp_path, GOOD)]).of_page(page_of(PAGES["Korean"]))
    kit.scan(["공유"])
    again = pickle.loads(pickle.dumps(kit))
    assert ([pack.rules for pack in again.own], again.languages, again.opened) == ([pack.rules for pack in kit.own], ("ko",), {})


def test_a_kit_from_pickle_reads_as_the_one_before(tmp_path):
    kit = load_kit([saved(tmp_path, GOOD)])
    lines = list(read_lines(f"Seen\nAll rights reserved.\n저작권자 © 해달일보 무단전재 및 재배포 금지\n{PAGES['Korean']}\n"))
    assert pickle.loads(pickle.dumps(kit)).read(lines) == kit.read(lines)


# Packs of the user's own


def test_a_pack_for_a_language_stays_away_from_pages_in_others(tmp_path):
    kit = load_kit([saved(tmp_path, f"for: {{language: sv}}\n{GOOD}")])
    assert names(kit.of_page(page_of(PAGES["Korean"]))) == ["ko", "en"]
    assert names(kit.of_page(page_of(PAGES["digits"]))) == ["en"]


def test_a_pack_for_a_language_comes_first_on_its_pages(tmp_path):
    kit = load_kit([saved(tmp_path, f"for: {{language: sv}}\n{GOOD}")])
    assert names(kit.of_page(page_of(ENGLISH_MENU + PAGES["Swedish"]))) == ["mine", "en", "sv"]
    assert names(kit) == ["mine", *NAMES]


@pytest.mark.parametrize(
    ("said", "language"), [("nn", "nb"), ("nb", "nn"), ("no", "nn"), ("ms", "id"), ("zh-Hans", "zh-Hant"), ("en", "ko")]
)
def test_a_pack_counts_for_the_languages_that_one_shipped_pack_serves(tmp_path, said, language):
    kit = load_kit([saved(tmp_path, f"for: {{language: {said}}}\n{GOOD}")])
    assert names(kit.of_page(page_of("Seen", language)))[0] == "mine"


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_a_pack_for_all_languages_comes_first_on_every_page(tmp_path, text):
    kit = load_kit([saved(tmp_path, GOOD)])
    assert names(kit.of_page(page_of(text))) == ["mine", *read_with(text)]


def test_packs_come_in_the_order_they_were_named_and_of_two_rules_with_one_name_the_first_counts(tmp_path):
    (tmp_path / "other").mkdir()
    first = saved(tmp_path, GOOD.replace("a test", "the first"))
    second = saved(tmp_path / "other", GOOD.replace("a test", "the second"))
    kit = load_kit([second, first])
    found = kit.rule("mine/seen")
    assert found is not None and found.why == "the second"
    assert [rule.why for rule in kit.scan(["Seen"])[0]] == ["the second", "the first"]


def test_a_pack_that_is_broken_gives_no_kit(tmp_path):
    with pytest.raises(PackError):
        load_kit([saved(tmp_path, GOOD), saved(tmp_path, GOOD.replace("[Seen]", "[Saw]"), "bad.yaml")])


# What a line says of itself


def test_a_line_learns_its_rules_and_whether_it_is_prose():
    rule = Rule("mine/seen", "copyright", Role.COPYRIGHT, "a test", "^Seen$", ("Seen",), ("Seen it",))
    kit = Kit((Pack((rule,)),), ("ko",))
    assert kit.read([Span(1, "Seen\n", "Seen"), Span(2, PAGES["Korean"], PAGES["Korean"])]) == [
        Span(1, "Seen\n", "Seen", hits=(rule,)),
        Span(2, PAGES["Korean"], PAGES["Korean"], prose=True),
    ]


def test_a_stamp_that_ends_like_a_sentence_is_no_prose():
    stamp = "Tuesday the 4th of May 2024, at 7:00 in the morning, 7:00 a.m."
    lines = [Span(1, line, line) for line in ("2024년 5월 4일 오전 7시 00분.", "4 May 2024, 7:00 a.m.", stamp)]
    assert [span.prose for span in load_kit().read(lines)] == [False, False, True]


def test_a_line_that_says_nothing_new_is_the_same_span():
    span = Span(1, "Anfel", "Anfel")
    assert load_kit().read([span])[0] is span
    assert load_kit().read([]) == []
