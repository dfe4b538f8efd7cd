"""The foot of a story: who signs it and when it was filed, and who signs another one."""

import newsclean

KOREAN = (
    "새 다리가 열렸다",
    "시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다. 다리는 두 마을을 잇고 길이는 120미터다.",
    "주민들은 “이제 배를 기다리지 않아도 된다”고 말했다.",
)


def article(*foot):
    return newsclean.clean("\n\n".join((*KOREAN, *foot)))


def test_a_sentence_that_names_a_reporter_and_a_day_stays():
    told = "홍가람 기자는 2024년 5월 3일 다리 위에서 첫 버스를 탔다고 적었다."
    assert article(told).text.endswith(told)


def test_a_sign_off_with_its_date_is_both():
    found = article("홍가람 기자 2024.05.03")
    assert ([author.name for author in found.authors], found.published, found.text) == (["홍가람"], "2024-05-03", "\n\n".join(KOREAN[1:]))


def test_a_sign_off_and_its_date_may_stand_on_two_lines():
    found = article("홍가람 기자 garam@sol.example", "입력 2024.05.03 10:11")
    assert ([author.email for author in found.authors], found.published) == (["garam@sol.example"], "2024-05-03T10:11:00+09:00")


def test_a_name_alone_below_a_russian_story_signs_it():
    story = "Мост открыли утром", "Мост открыли утром в понедельник, сообщили в мэрии. Он соединил два берега реки.", "Анна Лемехова"
    assert [author.name for author in newsclean.clean("\n\n".join(story)).authors] == ["Анна Лемехова"]


GERMAN = (
    "Brücke ist wieder offen",
    "Die Brücke ist seit Montag wieder für den Verkehr frei, wie die Stadt mitteilte. Sie war elf Monate gesperrt.",
    "Die neuen Pfeiler kosteten zwei Millionen Euro. Die Hälfte davon trägt das Land.",
)


def test_an_agency_whose_copy_was_used_too_is_no_author():
    assert newsclean.clean("\n\n".join((*GERMAN, "mit dpa"))).authors == ()


def test_an_agency_is_the_author_where_nobody_else_signs():
    assert [author.name for author in newsclean.clean("\n\n".join((*GERMAN, "AFP"))).authors] == ["AFP"]
    assert [author.name for author in newsclean.clean("\n\n".join((GERMAN[0], "Von Ada Quill", *GERMAN[1:], "AFP"))).authors] == [
        "Ada Quill"
    ]


def authors(*lines):
    return [(author.name, author.position) for author in newsclean.clean("\n\n".join(lines)).authors]


def test_a_note_on_somebody_of_the_story_signs_nothing():
    story = "Der Hafenmeister Tom Vale ließ die Brücke am Montag räumen, wie die Stadt mitteilte. Niemand wurde verletzt."
    assert authors(*GERMAN, story, "Tom Vale ist Redakteur im Ruhestand und wohnt am Hafen.") == []
    assert authors(*GERMAN, story, "Tom Vale\nRedakteur") == []


def test_a_last_sentence_about_somebody_else_is_no_note():
    told = "Ada Quill ist keine Freundin der neuen Brücke, denn ihr Haus steht daneben."
    found = newsclean.clean("\n\n".join((*GERMAN, told)))
    assert (found.authors, found.text.endswith(told)) == ((), True)


def test_a_note_signs_where_nobody_else_does():
    note = "Ada Quill ist Redakteurin im Ressort Hafen."
    assert authors(*GERMAN, note) == [("Ada Quill", None)]
    assert authors(GERMAN[0], "Von Tom Vale", *GERMAN[1:], note) == [("Tom Vale", None)]


def test_a_name_above_a_position_signs():
    assert authors(*GERMAN, "Ada Quill\nRedakteurin") == [("Ada Quill", "Redakteurin")]
    assert authors(*GERMAN, "Ada Quill\nAda Quill schreibt über den Hafen und die Brücken der Stadt.") == [("Ada Quill", None)]


def test_a_name_behind_a_label_signs_below_the_story():
    assert authors(*GERMAN, "Kommentar von\n\nAda Quill") == [("Ada Quill", None)]


def test_several_names_sign_below_whole_paragraphs_alone():
    paragraphs = (*GERMAN, "Die Fähre fährt noch bis zum Sonntag, dann wird sie verkauft. Ein Käufer ist gefunden.")
    assert authors(*paragraphs, "Ada Quill, Tom Vale") == [("Ada Quill", None), ("Tom Vale", None)]
    assert authors(*paragraphs, "dpa, Tom Vale") == []
    assert authors(*paragraphs, "Fähre verkauft", paragraphs[-1], "Ada Quill, Tom Vale") == []


def test_a_labelled_author_stands_among_links_unless_another_one_does():
    links = ("Mehr zum Thema", "• Fähre verkauft", "• Autorin Ada Quill")
    assert authors(*GERMAN, "\n".join(links)) == [("Ada Quill", None)]
    assert authors(*GERMAN, "\n".join((*links, "• Kran gebaut", "• Autor Tom Vale"))) == []
