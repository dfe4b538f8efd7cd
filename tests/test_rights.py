"""Who owns the rights: the name in a notice, without signs, years and reservations."""

import pytest

from newsclean.rights import holder


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("Purchase Licensing Rights", None),
        ("[저작권자ⓒ 해달일보. 무단전재-재배포 금지]", "해달일보"),
        ("저작권자 © 가람뉴스 무단전재 및 재배포 금지", "가람뉴스"),
        ("Copyright ⓒ 너울일보. All rights reserved. 무단 전재 및 재배포 금지.", "너울일보"),
        ("© 2026 The Morning Rasp. All rights reserved.", "The Morning Rasp"),
        ("© Le Fanal du Matin 2023. Tous droits réservés.", "Le Fanal du Matin"),
    ],
)
def test_the_holder_is_the_name_alone(notice, name):
    assert holder(notice) == name
