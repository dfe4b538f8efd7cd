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
