"""Beginnings: titles and openings of other pages, known again below a story."""

import pickle

from newsclean.beginnings import Beginnings, beginnings, kind_of, of_page
from newsclean.document import Document, Source, read_lines
from newsclean.kit import Kit
from newsclean.learning import Samples
from newsclean.pipeline import judge

SITE = "haedal.example"
OTHER = [
    "Lighthouse keeper finds a letter of 1931 behind the lamp",
    "The keeper of the north light found a letter on Monday that nobody had opened for ninety years, and read it to the harbour board.",
    "It was written by a fisherman who thanked the light for bringing him home through the fog of that winter, and it smelt of salt.",
]
OWN = [
    "Ferry talks end without a word to the people who waited",
    "The harbour board met on Monday and left without a word to the forty people who had waited at the gate since the morning.",
    "The mayor said that the talks would go on next week, and that nobody was to blame for what the board had not said.",
]
KNOWN = beginnings([*of_page(OTHER), *of_page(OWN)])


def test_neither_another_title_nor_a_whole_sentence_is_known():
    assert [kind_of(line, KNOWN) for line in ("Lighthouse keeper finds a letter", OTHER[1], "The keeper", "")] == [None, None, None, None]


def test_a_title_and_a_cut_opening_are_known_with_their_list_mark():
    lines = (OTHER[0], f"  1. {OTHER[0]}".strip(), OTHER[1][:90], f"{OTHER[1][:90]}…")
    assert [kind_of(line, KNOWN) for line in lines] == ["title", "title", "opening", "opening"]


def test_a_page_without_sentences_has_no_beginning():
    assert list(of_page(["A title that stands alone on its page", "Menu"])) == []
    assert b"12345678" not in Beginnings()


def test_links_to_other_pages_go_below_the_story_and_its_own_title_stays():
    samples = Samples()
    for page in (OTHER, OWN):
        samples.add(SITE, "\n".join(page))
    kit = pickle.loads(pickle.dumps(Kit(tuple(samples.packs(Kit())))))
    text = "\n\n".join([*OWN, OTHER[0], OTHER[1][:90], OWN[0]])
    document = judge(Document(read_lines(text), Source(), site=SITE), kit)
    assert {span.text: span.rule for span in document.spans if span.stage == "template"} == {
        OTHER[0]: "title-of-another-page",
        OTHER[1][:90]: "opening-of-another-page",
    }


def test_halves_merged_know_what_the_whole_knows():
    whole, one, other = Samples(), Samples(), Samples()
    for samples, pages in ((whole, (OTHER, OWN)), (one, (OWN,)), (other, (OTHER,))):
        for page in pages:
            samples.add(SITE, "\n".join(page))
    one.merge(other)
    assert (one.pages, beginnings(one.hashes[SITE])) == ({SITE: dict(sorted(whole.pages[SITE].items()))}, beginnings(whole.hashes[SITE]))
