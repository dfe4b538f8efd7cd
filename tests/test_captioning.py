"""What a picture shows and whose it is: captions by mark or credit, and lines of the story that hold the same signs."""

import pytest

from newsclean.captioning import caption


@pytest.mark.parametrize(
    "line",
    [
        "그는 사진을 찍었다.",
        "주요 내용은 △다리 점검 △예산 심의 등이다.",
        "▲다리 점검 ▲예산 심의 ▲인사",
        "1. 참가비 1만 원(점심 제공)",
        "Friends say that she never cared for her public image: calm on stage and shy at home.",
        "В зале висело фото: река, мост и трое детей на льду, которых никто уже не помнит.",
        "وقالت إن هذه صورة: الجسر والنهر والناس الذين ينتظرون كل صباح منذ سنوات طويلة.",
        "היא הראתה תמונה: הגשר, הנהר והאנשים שמחכים כל בוקר על הרציף הישן.",
        "ताजा तस्वीर: नदी का पानी पुल के नीचे तक आ गया है और लोग किनारे पर खड़े हैं।",
        "Bà Mận cho xem tấm ảnh: con sông ngày ấy còn trong và bến còn đông người.",
        "Zij liet een beeld zien: het water stond tot aan de ramen en niemand wist waarheen.",
        "Han tok et bilde av elva (foto er forbudt her).",
        "Fot. 3 pokazuje stan mostu w dniu otwarcia.",
    ],
)
def test_a_line_of_the_story_is_no_caption(line):
    assert caption(line) is None


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("▲ 해달시청", "해달시청", None),
        ("▲ 새 다리. (사진=해달시 제공)", "새 다리.", "해달시"),
        (
            "[달내=뉴시스] 새 다리가 보인다. (사진=달내군 제공) 2025.04.24. photo@newsis.com *재판매 및 DB 금지",
            "새 다리가 보인다.",
            "달내군",
        ),
        ("A goat at the counter (Image: Moira Platt)", "A goat at the counter", "Moira Platt"),
        ("Ein Haus am Markt. Foto: Mirko Stell/dpa", "Ein Haus am Markt.", "Mirko Stell/dpa"),
        ("船＝13日、東港で（吉永千景撮影）", "船＝13日、東港で", "吉永千景"),
    ],
)
def test_a_caption_is_parted_from_its_mark_and_its_credit(line, text, credit):
    found = caption(line)
    assert found is not None
    assert (found.text, found.credit) == (text, credit)


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("أطفال على الرصيف مساء السبت (تصوير: ليان الساحلي)", "أطفال على الرصيف مساء السبت", "ليان الساحلي"),
        ("مصدر الصورة، Getty Images", "", "Getty Images"),
        ("التعليق على الصورة، أطفال على الرصيف", "أطفال على الرصيف", None),
        ("ילדים ברציף, מוצאי שבת (צילום: נועם גלי)", "ילדים ברציף, מוצאי שבת", "נועם גלי"),
        ("घाट पर बच्चे। (फोटो: मीना तट)", "घाट पर बच्चे।", "मीना तट"),
        ("घाट पर बच्चे (फ़ोटो- मीना तट)", "घाट पर बच्चे", "मीना तट"),
        ("इमेज कैप्शन, घाट पर बच्चे", "घाट पर बच्चे", None),
        ("Дети на причале, 2 мая. Фото: Лев Речной / «Листок»", "Дети на причале, 2 мая.", "Лев Речной / «Листок»"),
        ("Фото: пресс-служба администрации Речного района", "", "пресс-служба администрации Речного района"),
        ("Діти на причалі. Світлина: Остап Гаванюк", "Діти на причалі.", "Остап Гаванюк"),
        ("Dzieci na nabrzeżu, 3 maja. Fot. Adam Młynek / Kurier", "Dzieci na nabrzeżu, 3 maja.", "Adam Młynek / Kurier"),
        ("Dzieci na nabrzeżu (fot. Adam Młynek)", "Dzieci na nabrzeżu", "Adam Młynek"),
        ("Kinderen op de kade. Beeld ANP", "Kinderen op de kade.", "ANP"),
        ("Barn vid kajen. Foto: Ida Skär/TT", "Barn vid kajen.", "Ida Skär/TT"),
        ("Børn på kajen. Arkivfoto: Bo Klit/Ritzau Scanpix", "Børn på kajen.", "Bo Klit/Ritzau Scanpix"),
        ("Barn på brygga. Foto: Åse Vik / NTB", "Barn på brygga.", "Åse Vik / NTB"),
        ("İskelede çocuklar. (Fotoğraf: Ece Liman)", "İskelede çocuklar.", "Ece Liman"),
        ("Trẻ em ở bến. Ảnh: Nhân vật cung cấp", "Trẻ em ở bến.", "Nhân vật"),
        ("เด็กที่ท่าเรือ คืนวันที่ 13 ต.ค. (ภาพ: มานี ท่าเรือ)", "เด็กที่ท่าเรือ คืนวันที่ 13 ต.ค.", "มานี ท่าเรือ"),
        ("เด็กที่ท่าเรือ (ภาพจาก ข่าวท่าเรือ)", "เด็กที่ท่าเรือ", "ข่าวท่าเรือ"),
        ("Anak-anak di dermaga. (Dok. Humas Kota)", "Anak-anak di dermaga.", "Humas Kota"),
        ("Niños en el muelle (crédito: Alba Río)", "Niños en el muelle", "Alba Río"),
        ("Niños en el muelle EFE/ A. Río", "Niños en el muelle", "EFE/ A. Río"),
        ("Niños en el muelle. Foto: Alba Río (REUTERS) | Vídeo: EPV", "Niños en el muelle.", "Alba Río (REUTERS)"),
        ("Crianças no cais. (Foto: Rui Mar/Divulgação)", "Crianças no cais.", "Rui Mar/Divulgação"),
        ("Bambini sul molo (foto di Ida Lago)", "Bambini sul molo", "Ida Lago"),
        ("Kinder am Kai. (picture alliance / dpa / Ole Deich)", "Kinder am Kai.", "picture alliance / dpa / Ole Deich"),
        ("孩子們在碼頭。（記者林小河攝）", "孩子們在碼頭。", "林小河"),
        ("孩子們在碼頭。（資料照，記者林小河攝）", "孩子們在碼頭。", "林小河"),
        ("孩子們在碼頭。（攝影／林小河）", "孩子們在碼頭。", "林小河"),
        ("孩子們在碼頭。（圖／市府提供）", "孩子們在碼頭。", "市府"),
        ("孩子們在碼頭。（翻攝自河岸臉書）", "孩子們在碼頭。", "河岸臉書"),
        ("桟橋の子どもたち＝ロイター＝共同", "桟橋の子どもたち", "ロイター＝共同"),
    ],
)
def test_a_credit_is_known_in_any_language(line, text, credit):
    found = caption(line)
    assert found is not None
    assert (found.text, found.credit) == (text, credit)
