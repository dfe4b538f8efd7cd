"""What reads like sentences, what is cut in its middle, and what is neither."""

import pytest

from newsclean.prose import is_prose, is_truncated, marked_lists


@pytest.mark.parametrize(
    "line",
    [
        "",
        "정치",
        "새 다리 열린 해달시…주민들 “반갑다”",
        "Who will pay for the bridge?",
        "Most read",
        "해달시는 새 다리를 열고 통행을 시작했다고 밝혔으며 이날…",
        "홍길동 기자",
        "เผยแพร่เมื่อวันอังคารที่ 14 ต.ค. 2568 เวลา 09:12 น.",
        "สะพานใหม่เปิดใช้เที่ยงคืน แม่ค้าบนท่าเรือยังไม่รู้ว่าจะย้ายไปขายที่ไหนในสัปดาห์หน้า",
        "หน้าแรก ข่าว การเมือง เศรษฐกิจ สังคม กีฬา บันเทิง ต่างประเทศ ภูมิภาค คลิป รูป ดวง หวย สุขภาพ รถ บ้าน อาหาร ท่องเที่ยว วิทยาศาสตร์ ไอที เกม หนัง เพลง ละคร",
    ],
)
def test_titles_labels_and_teasers_are_no_prose(line):
    assert not is_prose(line)


@pytest.mark.parametrize(
    "line",
    [
        "비가 왔다.",
        "The council reopened the old lock on Monday morning.",
        "« La nuit a disparu de nos rues depuis huit ans. »",
        "新しい橋が十三日に開通し、島民およそ百五十人が出迎えた。",
        "市民发现站牌故障，可拨打服务热线反映，工作人员会在当天回复。（记者 沈若溪）",
        "नदी का पानी सोमवार सुबह पुल के नीचे तक आ गया था।",
        "قال العمدة إن الجسر سيفتح صباح الاثنين أمام المارة.",
        "وزیر نے کہا کہ پل پیر کی صبح کھول دیا جائے گا۔",
        'ראש העיר אמר: "הגשר ייפתח ביום שני בבוקר."',
        "เมื่อเวลา 22.00 น. วันที่ 13 ต.ค. เรือลำสุดท้ายออกจากท่าฝั่งใต้ของแม่น้ำพร้อมผู้โดยสารหกสิบสามคน ก่อนที่สะพานซึ่งยาว 1.8 กิโลเมตรจะเปิดให้รถผ่านในเวลาเที่ยงคืน นับเป็นการสิ้นสุดเส้นทางเดินเรือ",
        "The fee rises from $1.99 to $2.99 a month, says the ferry's owner, who has asked the council for four years in vain to pay a part of the diesel",
    ],
)
def test_sentences_are_prose_in_any_script(line):
    assert is_prose(line)


def test_a_long_line_that_ends_in_the_middle_of_a_sentence_is_cut():
    teaser = "해달시는 새 다리를 열었다고 밝혔다.이번 다리는 길이 120m로 마을 두 곳을 잇는다.주민들은 이날 아침부터 다리를 건너며 반가움을 나눴고 상인회는 작은 잔치를"
    assert (is_truncated(teaser), is_truncated(teaser + " 열었다.")) == (True, False)


def test_three_marked_lines_in_a_row_are_a_list_and_two_are_captions():
    assert marked_lists(["▲ 가", "▲ 나", "글", "△ 다", "△ 라", "△ 마"]) == {3, 4, 5}
    assert marked_lists(["▲ 가", "▲ 가", "▲ 나"]) == set()


def test_a_decimal_point_ends_no_sentence():
    figures = "Battery life 6.5 hours and weight 3.7 pounds and screen 15.6 inches and storage 1.5 terabytes and price 499.99 and the rest as it was before"
    assert (is_prose(figures), is_truncated(figures)) == (False, False)
