"""Who owns the rights: the name in a notice, without signs, years, company forms and reservations, in all languages."""

import pytest

from newsclean.rights import holder, masthead


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("Purchase Licensing Rights", None),
        ("All rights reserved.", None),
        ("© 2025. All rights reserved. No part may be used.", None),
        ("© 2022 All rights reserved | Privacy policy", None),
        ("No reproduction without permission.", None),
        ("© RIPRODUZIONE RISERVATA", None),
        ("© 2019 - Algunos derechos reservados.", None),
        ("É proibida a reprodução deste conteúdo.", None),
        ("Все права защищены и охраняются законом.", None),
        ("يمنع نقل هذا المحتوى دون إذن خطي مسبق.", None),
        ("[저작권자ⓒ 해달일보. 무단전재-재배포 금지]", "해달일보"),
        ("저작권자 © 가람뉴스 무단전재 및 재배포 금지", "가람뉴스"),
        ("Copyright ⓒ 너울일보. All rights reserved. 무단 전재 및 재배포 금지.", "너울일보"),
        ("© 2026 The Morning Rasp. All rights reserved.", "The Morning Rasp"),
        ("© Le Fanal du Matin 2023. Tous droits réservés.", "Le Fanal du Matin"),
    ],
)
def test_the_holder_is_the_name_alone(notice, name):
    assert holder(notice) == name


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("© La Garza del Sur, S.L. Todos los derechos reservados.", "La Garza del Sur"),
        ("Derechos Reservados © 2022, Ruiz Hermanos, S.A. de C.V. - El uso de este sitio", "Ruiz Hermanos"),
        ("© 2025 Il Lume del Lago S.r.l. Tutti i diritti riservati", "Il Lume del Lago"),
        ("© 2025 Folha do Cais S/A. Todos os direitos reservados.", "Folha do Cais"),
        ("© 2025 De Vaartbode B.V. - alle rechten voorbehouden", "De Vaartbode"),
        ("© 2024 Skärbladet AB. Alla rättigheter förbehållna.", "Skärbladet"),
        ("© 2025 Fjordavisen AS. Alle rettigheter forbeholdt.", "Fjordavisen"),
        ("Opphavsrett Fjordavisen © 2024", "Fjordavisen"),
        ("© 2024 Klitposten A/S", "Klitposten"),
        ("Prawa autorskie © KURIER Sp. z o.o. S.K.A.", "KURIER"),
        ("© 2025 Gazeta Młyńska Sp. z o.o. Wszelkie prawa zastrzeżone.", "Gazeta Młyńska"),
        ("© ООО «Речной листок», 2001–2025. Все права защищены.", "Речной листок"),
        ("© 2009–2026 ТОВ «Голос гавані». Усі права захищено.", "Голос гавані"),
        ("© 2025 Liman Sesi A.Ş. Tüm hakları saklıdır.", "Liman Sesi"),
        ("جميع الحقوق محفوظة © 2025 صحيفة الرصيف", "صحيفة الرصيف"),
        ("جميع الحقوق محفوظة لصحيفة الرصيف", "صحيفة الرصيف"),
        ("جميع الحقوق محفوظة للرصيف © ٢٠٢٥", "الرصيف"),
        ("כל הזכויות שמורות לעיתון הנמל ©", "עיתון הנמל"),
        ('© 2025 עיתון הנמל בע"מ. כל הזכויות שמורות', "עיתון הנמל"),
        ("© 2025 तट समाचार। सर्वाधिकार सुरक्षित।", "तट समाचार"),
        ("Hak cipta © 2025 PT Suara Dermaga. Dilarang mengutip isi.", "Suara Dermaga"),
        ("© Bản quyền thuộc về Báo Cửa Sông. Cấm sao chép dưới mọi hình thức.", "Báo Cửa Sông"),
        ("สงวนลิขสิทธิ์ © 2568 บริษัท ข่าวท่าเรือ จำกัด (มหาชน)", "ข่าวท่าเรือ"),
        ("สงวนลิขสิทธิ์ © 2568 ข่าวท่าเรือ ห้ามทำซ้ำ", "ข่าวท่าเรือ"),
        ("© 2025 河岸傳媒股份有限公司 版權所有", "河岸傳媒"),
        ("Copyright © 株式会社川面新聞社 無断転載を禁じます", "川面新聞社"),
        ("© Hafenblatt Medien AG «Stimme» | Hafenblatt", "Hafenblatt Medien"),
        ("© 2020 The AS Harbour Journal. All rights reserved.", "The AS Harbour Journal"),
        ("Copyright © 2021 Barnett, Colman & Co. Ltd. All rights reserved.", "Barnett, Colman"),
    ],
)
def test_the_company_form_and_the_reservation_are_no_part_of_the_name_in_any_language(notice, name):
    assert holder(notice) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Wydawca ma siedzibę w mieście.", None),
        ("제호 : 해달일보 | 등록번호 : 서울", "해달일보"),
        ("Wydawca: Gazeta Młyńska Sp. z o.o.", "Gazeta Młyńska"),
        ("Учредитель: ООО «Речной листок»", "Речной листок"),
    ],
)
def test_a_masthead_names_the_outlet_or_its_house(line, name):
    assert masthead(line) == name


def test_characters_that_were_spaced_out_are_read_together():
    assert holder("海 岸 网 股 份 有 限 公 司 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用") == "海岸网"
    assert holder("© 海岸 日报 2024") == "海岸 日报"  # two words are two words
