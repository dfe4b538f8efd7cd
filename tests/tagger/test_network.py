"""The network, run with NumPy alone."""

import sys
import time
from importlib import resources

import numpy as np

from newsclean.document import Role, Span, read_lines
from newsclean.kit import load_kit
from newsclean.tagger import probabilities
from newsclean.tagger.stored import stored

KIT = load_kit()
STORY = {
    "English": (
        "The bakers of Lindmoor will open a second oven in spring, the council said on Monday. It will stand behind the old mill.",
        "Forty families had asked for it, and the mayor promised that bread will not become dearer before the summer comes.",
        "“We have waited for nine years,” said Ida Brakel, who runs the smaller of the two shops in the village.",
        "The oven was built in the town of Anfel and weighs four tons; a crane will lift it over the roof of the mill.",
    ),
    "Korean": (
        "린드무어 제빵 조합이 내년 봄 두 번째 화덕을 연다고 군의회가 월요일 밝혔다. 화덕은 옛 방앗간 뒤편에 들어선다.",
        "마흔 가구가 이를 요청했으며, 군수는 여름이 오기 전까지 빵값을 올리지 않겠다고 약속했다.",
        "마을에서 작은 가게를 꾸리는 이다솜 씨는 “아홉 해를 기다렸다”며 “이제 새벽마다 줄을 서지 않아도 된다”고 말했다.",
        "화덕은 안펠읍에서 만들어졌고 무게는 4톤이다. 기중기가 방앗간 지붕 너머로 들어 올릴 예정이다.",
    ),
    "Japanese": (
        "リンドムアのパン組合は来春、二つ目の窯を開くと村議会が月曜日に発表した。窯は古い水車小屋の裏に置かれる。",
        "四十世帯が要望しており、村長は夏までパンの値段を上げないと約束した。",
        "村で小さな店を営む伊田咲さんは「九年も待った」と話し、「これで朝早く並ばなくて済む」と喜んだ。",
        "窯はアンフェル町で作られ、重さは四トンある。クレーンで水車小屋の屋根越しに運び込まれる予定だ。",
    ),
    "Chinese": (
        "林德穆尔面包合作社将于明年春天开设第二座烤炉，村议会星期一宣布。烤炉将建在旧磨坊后面。",
        "四十户人家提出了这一要求，村长承诺在夏天到来之前面包不会涨价。",
        "在村里经营小店的伊达说：“我们等了九年，现在不用一大早就来排队了。”",
        "烤炉在安费尔镇制造，重达四吨，将用吊车越过磨坊屋顶吊装到位。",
    ),
    "Russian": (
        "Пекари Линдмура весной откроют вторую печь, сообщил в понедельник совет. Она будет стоять за старой мельницей.",
        "Об этом просили сорок семей, и староста пообещал, что до лета хлеб не подорожает.",
        "«Мы ждали девять лет», — сказала Ида Бракель, которая держит меньшую из двух лавок в деревне.",
        "Печь построили в городе Анфель, она весит четыре тонны; кран поднимет её над крышей мельницы.",
    ),
    "Arabic": (
        "سيفتح خبازو ليندمور فرنا ثانيا في الربيع، كما قال المجلس يوم الاثنين. وسيقام خلف الطاحونة القديمة.",
        "وكانت أربعون أسرة قد طلبت ذلك، ووعد العمدة بألا يرتفع سعر الخبز قبل حلول الصيف.",
        "وقالت إيدا براكل التي تدير المتجر الأصغر في القرية إنهم انتظروا تسع سنوات كاملة لهذا اليوم.",
        "بني الفرن في بلدة أنفل ويزن أربعة أطنان، وسترفعه رافعة فوق سطح الطاحونة القديمة.",
    ),
}
MENU = ("Aaa", "Bbb", "Ccc", "Ddd", "Eee", "Fff")


def page_of(text: str) -> list[Span]:
    return KIT.read([span for span in read_lines(text) if span.role is not Role.BLANK])


def with_menus(story: tuple[str, ...]) -> list[Span]:
    menu = "\n".join(f"  • {item}" for item in MENU)
    return page_of(f"{menu}\n\n" + "\n\n".join(story) + f"\n\n{menu}\n")


def test_no_page_gives_nothing_and_an_empty_page_an_empty_array() -> None:
    assert probabilities([]) == []
    assert [part.shape for part in probabilities([[], []])] == [(0,), (0,)]


def test_one_line_has_one_probability() -> None:
    (found,) = probabilities([page_of("Lindmoor")])
    assert found.shape == (1,)
    assert found.dtype == np.float32
    assert 0 <= found[0] <= 1


def test_the_story_is_likelier_than_the_menus_around_it_in_every_script() -> None:
    for language, story in STORY.items():
        (found,) = probabilities([with_menus(story)])
        inside, outside = found[6:10], np.concatenate((found[:6], found[10:]))
        assert inside.min() > outside.max(), language


def test_a_page_gets_the_same_alone_and_among_others() -> None:
    pages = [with_menus(story) for story in STORY.values()]
    together = probabilities([[], *pages * 8])
    assert [len(part) for part in together] == [0, *[len(page) for page in pages * 8]]
    for page, found in zip(pages, together[1:], strict=False):
        assert np.allclose(found, probabilities([page])[0], atol=1e-4)


def test_the_same_batch_gives_the_same_bit_by_bit() -> None:
    pages = [with_menus(story) for story in STORY.values()]
    first, second = probabilities(pages), probabilities(pages)
    assert [part.tobytes() for part in first] == [part.tobytes() for part in second]


def test_time_is_linear_in_the_lines_of_a_page() -> None:
    def seconds(times: int) -> float:
        page = page_of("\n".join(STORY["English"] * times))
        start = time.process_time()
        probabilities([page])
        return time.process_time() - start

    seconds(10)
    assert seconds(1600) < 8 * 4 * seconds(200)


def test_the_weights_are_small_plain_arrays() -> None:
    assert len(resources.files("newsclean.tagger").joinpath("weights.npz").read_bytes()) < 1_000_000
    assert 20_000 < sum(array.size for array in stored("weights").values()) < 100_000


def test_nothing_but_numpy_is_needed_to_run_it() -> None:
    assert not [name for name in sys.modules if name.partition(".")[0] == "torch"]
