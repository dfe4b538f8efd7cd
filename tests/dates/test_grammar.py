"""The grammar of publication stamps: what is none comes first, then what each shape says."""

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.dates import Stamp, is_stamp, iso, label_of, stamps
from newsclean.dates import grammar as dates
from newsclean.dates import shapes as date_shapes
from newsclean.dates.names import FOLD, WEEKDAYS, fold

NUMBERS = """
    강물이 다시 불어났다.
    올해 3분기 매출은 2024년보다 12.5% 늘었고 2024-25 시즌을 3-2 승리로 마쳤다
    문의 02-123-4567, 010-1234-5678, 02-2025-1234
    ISBN 978-89-12345-67-8, photo_2025-09-19, 20250919101049
    versions 3.11.2, 10.15.7, v2025.10.1 and 2025.10.1.4
    The cup of 1,200 won went for 24.75 in 2024, 12 people in June 2025
    https://news.example/2025/09/22/bridge
    19.03.13
    19-03-13 회의
    1/14 21:17
    공고 제2024-05호, 제2024-05-03호
    Kapitel 3/4 und 5/6 im Jahr 2024
    Am 3. Mai 19 Uhr, am 4. Mai 19-21 Uhr
    On 3 May 24 boats came in, 3 May 14 comments
    Publié le 3 mai 14h30
    https://news.example/2025/09/22
    24/05/13 10:00
"""
RANGES = """
    3.–5. Mai 2024
    vom 1. bis 8. Mai 2024
    April 20-27, 2024
    28 April – 3 May 2024
    3. Mai 2024 – 5. Mai 2024
    del 3 al 5 de mayo de 2024
    3 и 4 мая 2024 года
    24.04. - 26.04.2024
    24.04.2024 bis 26.04.2024
    2024-05-03~05
    2024.05.03 ~ 2024.05.05
    2024년 5월 3일~5일
    2024年5月3日〜5日
"""
IMPOSSIBLE = "2025-13-45, 2025-02-29, 31.02.2025, 31 Feb 2025, 1969-12-31, 2101-01-01, 13/13/2025, 99.99.99 10:00"
NOT_ONLY_STAMPS = """
    입력
    댓글 0
    2025년 9월 19일 강물이 다시 불어났다.
    The bridge closed on 3 May 2025.
    한가람 기자 2025.06.17 19:05
    2025-09-19 ~ 2025-09-21
    Lindenau, 3. Mai 2025
    Mittwoch, 3. Mai 2024, 19 Uhr, Stadthalle
    Born 3 May 1970
    * 3. Mai 1970 in Lindenau
    생년월일 1970.05.03
    © 2025
"""
STRIPS = """
    [2025-09-19 10:10]
    • 05.03.2024
    입력 2025.06.17 19:05  수정 2025.06.18 05:57  댓글 0  좋아요 1
    2025. 8. 27. 13:55 · 조회 1,234
    2025.06.17 19:05:11 [9면]
    2025/1/14 21:17（最終更新 1/14 22:10）789文字
    2023/02/11 第8072期
    Published Jun 05, 2026  •  3 minute read
    August 30, 2023 1:55 am(Updated 4:30 am)
    07.01.2026 - 18:50 UhrLesedauer: 4 Minuten
    5 gennaio 2025 ( modifica il 6 gennaio 2025 | 10:30)
    July 4, 2025February 9, 2026 Updated onFebruary 9, 2026
    30.01.202430. Januar 2024
    17/11/201917/11/2019
    Mar 10, 202627 mins
    Dec 19, 2025 ⋅ 7 min read
    24 kwietnia 2024, 10:11 • 댓글 3
"""
SHAPES = """
    2025-09-19 10:10:49 => 2025-09-19T10:10:49
    2025.06.17 19:05 => 2025-06-17T19:05:00
    2025.06.17. => 2025-06-17
    2025. 8. 27. 13:55 => 2025-08-27T13:55:00
    2026년09월04일 10시23분 => 2026-09-04T10:23:00
    2018년 08월 07일 16시 31분 => 2018-08-07T16:31:00
    2022년 05월 02일(월) 17:40 => 2022-05-02T17:40:00
    2021.10.07. 오후 1:50 => 2021-10-07T13:50:00
    2023-01-01 오후 9:40:00 => 2023-01-01T21:40:00
    2023-01-01 오전 12:05 => 2023-01-01T00:05:00
    2023-01-01 오후 12:05 => 2023-01-01T12:05:00
    2026. 7. 12 (일) => 2026-07-12
    19.03.13 16:26 => 2019-03-13T16:26:00
    10-10-27 11:29 => 2010-10-27T11:29:00
    24.05/13 10:00 => 2024-05-13T10:00:00
    98.12.01 10:00 => 1998-12-01T10:00:00
    2025年1月14日 01時28分 => 2025-01-14T01:28:00
    ２０２５年１月１４日(火)　午後０時５分 => 2025-01-14T12:05:00
    2024年04月24日23:52 => 2024-04-24T23:52:00
    2025年9月19日周五上午10:10 => 2025-09-19T10:10:00
    Sunday, 13 October 2024 => 2024-10-13
    October 13th, 2024 => 2024-10-13
    12:20pm Jan 7, 2024 => 2024-01-07T12:20:00
    May 4, 2025, 12 a.m. => 2025-05-04T00:00:00
    05.01.2025, 15:23 Uhr => 2025-01-05T15:23:00
    17. Dezember 2024, 12:17 => 2024-12-17T12:17:00
    Do 25.04.24 | 14:07 Uhr => 2024-04-25T14:07:00
    28.04.2023-19:20 => 2023-04-28T19:20:00
    30 août 2023 à 14h52 => 2023-08-30T14:52:00
    1er mai 2024 => 2024-05-01
    25 de mayo de 2025 16:51 h => 2025-05-25T16:51:00
    1 de dezembro de 2025 às 10h30 => 2025-12-01T10:30:00
    5 gennaio 2025 | 10:30 => 2025-01-05T10:30:00
    6 grudnia 2025, 8:05 => 2025-12-06T08:05:00
    torsdag 06. feb 25 kl. 17:25 => 2025-02-06T17:25:00
    06.02.25 kl. 17:25 => 2025-02-06T17:25:00
    14 мая 2025 г. в 18:30 => 2025-05-14T18:30:00
    Thứ tư, 22/10/2025, 19:25 => 2025-10-22T19:25:00
    22 tháng 10, 2025 => 2025-10-22
    10 Kasım 2025 17:59 => 2025-11-10T17:59:00
    10/11/2025 16:05 => 2025-11-10T16:05:00
    10/11/2025 4:05 PM => 2025-10-11T16:05:00
    10.11.2025 4:05 PM => 2025-11-10T16:05:00
    12/25/2025 => 2025-12-25
    25/12/2025 4:05 PM => 2025-12-25T16:05:00
"""
LANGUAGES = """
    ko: 24년 5월 3일 10:11 => 2024-05-03T10:11:00+09:00 => None
    ko: 등록 24-05-03 => 2024-05-03 => published
    ko: 24/05/03 10:11 => 2024-05-03T10:11:00+09:00 => None
    ko: 2024.05.03(금) 밤 11:10 => 2024-05-03T23:10:00+09:00 => None
    ja: 令和6年4月24日 => 2024-04-24 => None
    ja: 令和元年5月1日 10時11分 => 2019-05-01T10:11:00+09:00 => None
    ja: 平成31年4月30日 => 2019-04-30 => None
    ja: 昭和63年1月7日 => 1988-01-07 => None
    ja: R6.4.24 => 2024-04-24 => None
    ja: 公開日時：２０２４年５月３日（金・祝）１０：１１ => 2024-05-03T10:11:00+09:00 => published
    zh-Hans: 发布时间：2024年5月3日 星期五 下午3:10 => 2024-05-03T15:10:00+08:00 => published
    zh-Hans: 2023 11/ 17 20:52:15 => 2023-11-17T20:52:15+08:00 => None
    zh-Hant: 民國113年4月24日 => 2024-04-24 => None
    zh-Hant: 113年4月24日 中午12:10 => 2024-04-24T12:10:00+08:00 => None
    zh-Hant: 更新時間：2024/04/24 晚上12:10 => 2024-04-24T00:10:00+08:00 => modified
    en: October 17, 20236:01 PM ET => 2023-10-17T18:01:00-04:00 => None
    en: 5/3/24, 10:11 AM => 2024-05-03T10:11:00 => None
    en: 03/04/2024 10:11 AM => 2024-03-04T10:11:00 => None
    en: 03/04/2024 10:11 EST => 2024-03-04T10:11:00-05:00 => None
    en: 03/04/2024 10:11 AM IST => 2024-04-03T10:11:00+05:30 => None
    en: Wed 03/04/2024 10:11 AM => 2024-04-03T10:11:00 => None
    en: Wed, Apr 24, 2024 @ 10:11 p.m. => 2024-04-24T22:11:00 => None
    de: Geändert am 03.05.24, 10:11 => 2024-05-03T10:11:00+02:00 => modified
    de: 02/03/16, 11:30 am => 2016-03-02T11:30:00+01:00 => None
    de: Mittwoch, den 24. April 2024 => 2024-04-24 => None
    de: Datum: 03.Mär.19 => 2019-03-03 => published
    fr: MIS À JOUR LE 03/05/24 À 10:11 => 2024-05-03T10:11:00+02:00 => modified
    fr: Publié le 3 mai 2024 à 10 h 11 => 2024-05-03T10:11:00+02:00 => published
    es: Publicado: 03/04/2024 10:11 a. m. => 2024-04-03T10:11:00 => published
    es: 3 de mayo de 2024 - 10:11 hs. => 2024-05-03T10:11:00 => None
    es: mayo 3 de 2024 => 2024-05-03 => None
    pt: Atualizado em 24.abr.2024 às 10h11 => 2024-04-24T10:11:00 => modified
    pt: 24/04/2024 10h11min => 2024-04-24T10:11:00 => None
    it: Pubblicato il 24 Apr. 2024 alle 10.11 => 2024-04-24T10:11:00+02:00 => published
    ru: Опубликовано 14 мая 2025 г. в 18:30 мск => 2025-05-14T18:30:00+03:00 => published
    ru: 18:30, 14 мая 2025 => 2025-05-14T18:30:00+03:00 => None
    uk: Оновлено: середа, 24 квітня 2024 р. о 10:11 => 2024-04-24T10:11:00+03:00 => modified
    pl: Publikacja: 24 kwietnia 2024 r., godz. 10:11 => 2024-04-24T10:11:00+02:00 => published
    pl: Ostatnia aktualizacja: 24 listopada 2024 => 2024-11-24 => modified
    hr: Objavljeno 24. listopada 2024. u 10:11 => 2024-10-24T10:11:00+02:00 => published
    nl: Gepubliceerd op 24 april 2024 om 10:11 => 2024-04-24T10:11:00+02:00 => published
    sv: Publicerad 2024-05-03 10.11 => 2024-05-03T10:11:00+02:00 => published
    nb: Oppdatert 24. april 2024 kl. 10.11 => 2024-04-24T10:11:00+02:00 => modified
    da: Onsdag d. 24. april 2024 kl. 10.11 => 2024-04-24T10:11:00+02:00 => None
    fi: Julkaistu 24.4.2024 klo 10.11 => 2024-04-24T10:11:00+03:00 => published
    cs: Aktualizováno 24. dubna 2024 v 10:11 => 2024-04-24T10:11:00+02:00 => modified
    is: Uppfært 12.2.2025 7:25 => 2025-02-12T07:25:00+00:00 => modified
    tr: Güncelleme: 24 AĞUSTOS 2024 PAZARTESİ - 10:11 => 2024-08-24T10:11:00+03:00 => modified
    ar: الأربعاء ٢٤ نيسان/أبريل ٢٠٢٤ ١٠:١١ م => 2024-04-24T22:11:00 => None
    ar: تاريخ النشر: 24 كانون الثاني 2024 - 10:11 صباحًا => 2024-01-24T10:11:00 => published
    ar: آخر تحديث 24 جويلية 2024م => 2024-07-24 => modified
    he: ב-24 באפריל 2024 => 2024-04-24 => None
    he: פורסם: 24.04.24, 10:11 => 2024-04-24T10:11:00+03:00 => published
    he: עודכן ב-24/04/2024 בשעה 10:11 => 2024-04-24T10:11:00+03:00 => modified
    hi: प्रकाशित: बुधवार, २४ अप्रैल २०२४ 10:11 पूर्वाह्न => 2024-04-24T10:11:00+05:30 => published
    hi: अपडेट: 24 अप्रैल, 2024, शाम 5:10 बजे => 2024-04-24T17:10:00+05:30 => modified
    id: Diperbarui Selasa, 20 Januari 2026 18.30WIB => 2026-01-20T18:30:00+07:00 => modified
    id: Senin, 20 Okt 2025 1:30 siang => 2025-10-20T13:30:00 => None
    vi: Cập nhật lúc 10:11, 22/10/2025 => 2025-10-22T10:11:00+07:00 => modified
    vi: Đăng ngày 22 tháng 10 năm 2025 3:10 chiều => 2025-10-22T15:10:00+07:00 => published
    th: เผยแพร่ 24 เมษายน พ.ศ. 2567 เวลา 10.30 น. => 2024-04-24T10:30:00+07:00 => published
    th: วันพุธที่ 24 เม.ย. 67 10:30 น. => 2024-04-24T10:30:00+07:00 => None
    th: อัปเดต: ๒๔/๐๔/๒๕๖๗ 10:30 => 2024-04-24T10:30:00+07:00 => modified
    hu: Frissítve: 2024. ápr. 24., szerda 10:11 => 2024-04-24T10:11:00+02:00 => modified
    ro: Publicat: 24 aprilie 2024, ora 10:11 => 2024-04-24T10:11:00+03:00 => published
    el: Ενημερώθηκε: 24 ΜΑΪΟΥ 2024 10:11 π.μ. => 2024-05-24T10:11:00+03:00 => modified
    bg: Обновена 24 април 2024 г., 10:11 ч. => 2024-04-24T10:11:00+03:00 => modified
"""
MONTHS_OF_A_YEAR = """
    January February March April May June July August September October November December
    Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    Jän Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    janv févr mars avr mai juin juil août sept oct nov déc
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ene feb mar abr may jun jul ago sep oct nov dic
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    jan fev mar abr mai jun jul ago set out nov dez
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago set ott nov dic
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    янв фев мар апр мая июн июл авг сен окт ноя дек
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    sty lut mar kwi maj cze lip sie wrz paź lis gru
    januari februari maart april mei juni juli augustus september oktober november december
    jan feb mrt apr mei jun jul aug sep okt nov dec
    januari februari mars april maj juni juli augusti september oktober november december
    januar februar marts april maj juni juli august september oktober november december
    januar februar mars april mai juni juli august september oktober november desember
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    ledna února března dubna května června července srpna září října listopadu prosince
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
    janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
    Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
    OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM KASIM ARALIK
    Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
    جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
    يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر
    בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
    जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
    ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
    януари февруари март април май юни юли август септември октомври ноември декември
    január február március április május június július augusztus szeptember október november december
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna — studenoga prosinca
"""
DAYS_OF_A_WEEK = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Mon Tue Wed Thu Fri Sat Sun
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    понедельник вторник среда четверг пятница суббота воскресенье
    понеділок вівторок середа четвер п’ятниця субота неділя
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    måndag tisdag onsdag torsdag fredag lördag söndag
    mandag tirsdag onsdag torsdag fredag lørdag søndag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    pondělí úterý středa čtvrtek pátek sobota neděle
    mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
    Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar
    الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי שבת יום_ראשון
    सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    Senin Selasa Rabu Kamis Jumat Sabtu Minggu
    Thứ_hai Thứ_ba Thứ_tư Thứ_năm Thứ_sáu Thứ_bảy Chủ_nhật
    จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์
    월요일 화요일 수요일 목요일 금요일 토요일 일요일
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
    星期一 星期二 星期三 星期四 星期五 星期六 星期日
"""
ZONES = """
    2025-09-19T10:10:49+09:00 => 2025-09-19T10:10:49 => +09:00
    2025-09-19T10:10:49.123Z => 2025-09-19T10:10:49 => +00:00
    2025-09-19T10:10-03:00 => 2025-09-19T10:10:00 => -03:00
    Fri, 19 Sep 2025 10:10:49 -0330 => 2025-09-19T10:10:49 => -03:30
    Oct 13, 2025 17:41 JST => 2025-10-13T17:41:00 => +09:00
    17:41 JST, October 13, 2024 => 2024-10-13T17:41:00 => +09:00
    Aug. 20, 2025 at 4:05 p.m. ET => 2025-08-20T16:05:00 => -04:00
    Dec. 20, 2025 at 4:05 p.m. ET => 2025-12-20T16:05:00 => -05:00
    March 10, 2024 at 1:59 AM PT => 2024-03-10T01:59:00 => -08:00
    March 10, 2024 at 3:00 AM PT => 2024-03-10T03:00:00 => -07:00
    Oct 31, 2006 9:00 AM CT => 2006-10-31T09:00:00 => -06:00
    Mon 5 May 2025 10.30 BST => 2025-05-05T10:30:00 => +01:00
    15 oct 2024 - 17:38CEST => 2024-10-15T17:38:00 => +02:00
    Mar 4, 2025 01:05 IST => 2025-03-04T01:05:00 => +05:30
    Selasa, 20 Januari 2026 18.30 WIB => 2026-01-20T18:30:00 => +07:00
    22/10/2025, 19:25 (GMT+7) => 2025-10-22T19:25:00 => +07:00
    22/10/2025, 19:25 UTC-03:00 => 2025-10-22T19:25:00 => -03:00
    2025/10/22 19:25（日本時間） => 2025-10-22T19:25:00 => +09:00
    22.10.2025, 19:25 Uhr MESZ => 2025-10-22T19:25:00 => +02:00
    22.10.2025 19:25 мск => 2025-10-22T19:25:00 => +03:00
    22/10/2025 19:25 EEST => 2025-10-22T19:25:00 => +03:00
    22 Oct 2025 19:25 AEDT => 2025-10-22T19:25:00 => +11:00
    22/10/2025 19.25 WITA => 2025-10-22T19:25:00 => +08:00
"""
LABELLED = """
    기사승인 : 2025-09-19 10:10:49 => published
    기사입력 :[ 2018-08-25 15:24 ] => published
    송고 2026-09-04 10:23 => published
    2025/09/22 19:19 송고 => published
    2025년 3월 19일에 업데이트 됨 => modified
    Published on: 05 May 2025, 10:30 am => published
    Published 10:30 AM EDT, Mon May 5, 2025 => published
    UpdatedMay 4, 2025 => modified
    Stand: 05.01.2025, 15:23 Uhr => published
    Veröffentlicht am 27.04.24 um 07:39 Uhr => published
    Mis à jour le lundi 5 mai 2025 à 10h => modified
    Actualizado el 25/05/2025 21:57 h => modified
    Offentliggjort torsdag 06. feb 2025 17:25 => published
    Обновлено: 14 мая 2025 года, 18:30 МСК => modified
    2025年1月14日 最終更新 => modified
    刊登於 2019-04-29 => published
"""
LABELS = """
    입력 => published
    [최종수정] => modified
    Published on: => published
    LAST UPDATED => modified
    公開日： => published
    更新时间 => modified
    刊登時間： => published
    Stand: => published
    Zuletzt geändert am => modified
    Mis à jour le => modified
    Fecha de publicación: => published
    Última atualização em => modified
    Aggiornato il => modified
    Опубліковано => published
    Обновлено: => modified
    Publikacja: => published
    Ostatnia aktualizacja: => modified
    Bijgewerkt op => modified
    Senast uppdaterad => modified
    Sist oppdatert: => modified
    Opdateret d. => modified
    Päivitetty => modified
    Vydáno: => published
    Síðast uppfært => modified
    Yayınlanma Tarihi: => published
    SON GÜNCELLEME: => modified
    تاريخ النشر: => published
    آخر تحديث => modified
    פורסם: => published
    עודכן ב- => modified
    प्रकाशित: => published
    अपडेट => modified
    เผยแพร่: => published
    อัปเดตล่าสุด => modified
    Diperbarui: => modified
    Cập nhật lúc => modified
"""
PIECES = "2025|9|19|13|31|-|.|/|:| |, |T|10:10|오후 |년|월 |일|입력"
PIECES += "|令和|元|民國113年|เม.ย. |2567|באפריל |bis |~|24|Wed |กลุ่ม |Stand|/5/|vor "
PIECES += "|수정 |Updated|May |er |[|)|Z|+09:00| ET|PM|更新|İ|１|２０２５年|月|٢|Mon |\u3000| à |h| Uhr|de "


def rows(table: str) -> list[list[str]]:
    return [line.strip().split(" => ") for line in table.strip().splitlines()]


def read(line: str) -> list[tuple[str, str, str | None, str | None]]:
    """What stands in the line as (the piece, the date, offset, label)."""
    return [(line[stamp.start : stamp.end], stamp.when.isoformat(), stamp.offset, stamp.label) for stamp in stamps(line)]


@pytest.mark.parametrize("line", ["", *(line for (line,) in rows(NUMBERS)), *IMPOSSIBLE.split(", ")])
def test_other_numbers_and_days_which_never_were_are_no_stamps(line: str) -> None:
    assert stamps(line) == []


@pytest.mark.parametrize("line", [line for (line,) in rows(RANGES)])
def test_from_one_day_to_another_is_no_stamp(line: str) -> None:
    assert stamps(line) == []


@pytest.mark.parametrize("clock", ["24:10", "10:75", "24.75", "3-1", "10", "3시간", "12:5"])
def test_what_is_no_time_of_day_leaves_the_date_alone(clock: str) -> None:
    assert read(f"2025-09-19 {clock}") == [("2025-09-19", "2025-09-19", None, None)]


def test_words_in_lower_case_and_the_end_of_opening_hours_are_no_zones() -> None:
    assert read("le 30 août 2023 à 14h52 et demain") == [("30 août 2023 à 14h52", "2023-08-30T14:52:00", None, None)]
    assert read("2025-10-12 10:00-12:00") == [("2025-10-12 10:00", "2025-10-12T10:00:00", None, None)]


@pytest.mark.parametrize(("line", "when"), rows(SHAPES))
def test_every_shape_is_read_whole(line: str, when: str) -> None:
    assert read(line) == ([(line, when, None, None)] if when != "None" else [])
    assert is_stamp(line) == (when != "None")


@pytest.mark.parametrize(("line", "when", "label"), rows(LANGUAGES))
def test_every_language_is_read_as_it_writes(line: str, when: str, label: str) -> None:
    language, line = line.split(": ", 1)
    (stamp,) = stamps(line, language)
    assert (iso(stamp, language)[0], str(stamp.label), is_stamp(line)) == (when, label, True)


@pytest.mark.parametrize("names", [line for (line,) in rows(MONTHS_OF_A_YEAR)])
def test_every_month_has_its_name(names: str) -> None:
    read = [[stamp.when for stamp in stamps(f"14 {name.replace('_', ' ')} 2024")] for name in names.split()]
    assert read == [[date(2024, month, 14)] if name != "—" else [] for month, name in enumerate(names.split(), 1)]


@pytest.mark.parametrize("names", [line for (line,) in rows(DAYS_OF_A_WEEK)])
def test_every_weekday_belongs_to_its_stamp_and_settles_the_order(names: str) -> None:
    lines = [f"{name.replace('_', ' ')}, {day:02}/04/2024 10:11 AM" for day, name in enumerate(names.split(), 1)]
    assert [stamps(line) for line in lines] == [[Stamp(0, len(line), datetime(2024, 4, day, 10, 11))] for day, line in enumerate(lines, 1)]
    assert [WEEKDAYS[fold(name).replace("_", " ")] for name in names.split()] == list(range(7))


@pytest.mark.parametrize(
    ("line", "language", "when"),
    [
        ("03.05.24 10:11", "de", "2024-05-03T10:11:00"),
        ("03.05.24 10:11", "ko", "2003-05-24T10:11:00"),
        ("03.05.24 10:11", None, "2003-05-24T10:11:00"),
        ("24.05.03 10:11 KST", None, "2024-05-03T10:11:00"),
        ("Geändert 03.05.24 10:11", None, "2024-05-03T10:11:00"),
        ("03/05/24 10:11", "fr", "2024-05-03T10:11:00"),
        ("03/05/24 10:11 am", "fr", "2024-05-03T10:11:00"),
        ("05/03/24 10:11 am", None, "2024-05-03T10:11:00"),
        ("3. 5. 24 10:11 수정", None, "2003-05-24T10:11:00"),
    ],
)
def test_the_order_of_short_dates_is_that_of_the_language_or_of_the_letters_beside(line: str, language: str | None, when: str) -> None:
    assert [stamp.when.isoformat() for stamp in stamps(line, language)] == [when]


def test_a_time_behind_a_label_is_of_the_day_before_it() -> None:
    assert read("12:43, 20 Apr 2026Updated 12:44") == [
        ("12:43, 20 Apr 2026", "2026-04-20T12:43:00", None, None),
        ("Updated 12:44", "2026-04-20T12:44:00", None, "modified"),
    ]
    assert read("입력 2024.05.03 10:11 | 수정 오후 1:50")[1:] == [("수정 오후 1:50", "2024-05-03T13:50:00", None, "modified")]
    assert read("الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)") == [
        ("الأربعاء، 28 آب/اغسطس 2013", "2013-08-28", None, None),
        ("آخر تحديث 14:00 (GMT+0400)", "2013-08-28T14:00:00", "+04:00", "modified"),
    ]
    assert len(stamps("3 May 2024 23:50 (Updated 00:10)")) == 1


def test_a_capital_begins_a_word_that_is_glued_to_another() -> None:
    assert read("Kim HarrowNovember 20, 2024") == [("November 20, 2024", "2024-11-20", None, None)]
    assert read("By KIM HARROWUpdated: May 4, 2025") == [("May 4, 2025", "2025-05-04", None, None)]
    assert read("Kim HarrowUpdated: May 4, 2025") == [("Updated: May 4, 2025", "2025-05-04", None, "modified")]


@pytest.mark.parametrize(("line", "when", "offset"), rows(ZONES))
def test_a_stated_zone_is_an_offset(line: str, when: str, offset: str) -> None:
    assert read(line) == [(line, when, offset, None)]


@pytest.mark.parametrize("line", ["Unpublished 2025-09-19", "수정안은 2025-09-19", "Update for the 2025-09-19", "2025년 9월 19일 수정안"])
def test_a_part_of_another_word_is_no_label(line: str) -> None:
    assert [stamp.label for stamp in stamps(line)] == [None]


@pytest.mark.parametrize(("line", "label"), rows(LABELLED))
def test_a_label_belongs_to_its_stamp(line: str, label: str) -> None:
    assert [(line[stamp.start : stamp.end], stamp.label) for stamp in stamps(line)] == [(line, label)]
    assert is_stamp(line)


def test_labels_without_end_do_no_harm() -> None:
    assert read("Updated" * 11_000 + "May 4, 2025") == [("UpdatedMay 4, 2025", "2025-05-04", None, "modified")]


def test_a_label_between_two_dates_is_that_of_the_second() -> None:
    assert read("입력2021.10.07. 오후 1:50수정2021.10.08. 오전 12:10") == [
        ("입력2021.10.07. 오후 1:50", "2021-10-07T13:50:00", None, "published"),
        ("수정2021.10.08. 오전 12:10", "2021-10-08T00:10:00", None, "modified"),
    ]
    assert read("12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026") == [
        ("12:43, 20 Apr 2026", "2026-04-20T12:43:00", None, None),
        ("Updated 12:44, 20 Apr 2026", "2026-04-20T12:44:00", None, "modified"),
    ]
    assert read("公開日：2025.01.14　更新日：2025.01.15") == [
        ("公開日：2025.01.14", "2025-01-14", None, "published"),
        ("更新日：2025.01.15", "2025-01-15", None, "modified"),
    ]


def test_a_labelled_date_without_a_year_takes_it_from_the_stamp_before() -> None:
    assert len(stamps("2025/1/14 21:17 1/15 22:10")) == 1
    assert read("2025/1/14 21:17（最終更新 1/15 22:10）")[1] == ("最終更新 1/15 22:10", "2025-01-15T22:10:00", None, "modified")
    assert read("2025年12月31日 (1月1日 01時40分更新)")[1] == ("1月1日 01時40分更新", "2026-01-01T01:40:00", None, "modified")


def test_dates_are_found_inside_a_line() -> None:
    assert stamps("한가람 기자 / 기사승인 : 2025-09-19 10:10:49") == [Stamp(9, 35, datetime(2025, 9, 19, 10, 10, 49), None, "published")]
    assert stamps("The bridge closed on 3 May 2025, after 12 years.") == [Stamp(21, 31, date(2025, 5, 3), None, None)]


@pytest.mark.parametrize("line", ["", *(line for (line,) in rows(NOT_ONLY_STAMPS))])
def test_a_sentence_a_byline_and_a_range_are_no_date_lines(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize("line", [line for (line,) in rows(STRIPS)])
def test_a_strip_of_stamps_and_counters_is_a_date_line(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line", ["", "-", "입력하세요", "수정안", "Unpublished", "Update on the flood", "Update", "Data", "입력 2025.06.17"]
)
def test_what_is_more_than_a_label_is_none(line: str) -> None:
    assert label_of(line) is None


@pytest.mark.parametrize(("line", "label"), rows(LABELS))
def test_a_label_alone_is_told(line: str, label: str) -> None:
    assert label_of(line) == label


@pytest.mark.parametrize("language", ["en", "es", "pt", "ar", "id", "ms", "fa", "xx", "", None])
def test_a_language_of_many_zones_gives_no_offset(language: str | None) -> None:
    assert iso(Stamp(0, 19, datetime(2025, 9, 19, 10, 10, 49)), language) == ("2025-09-19T10:10:49", None)


def test_a_date_without_a_time_has_no_offset_and_a_stated_one_wins() -> None:
    assert iso(Stamp(0, 10, date(2025, 9, 19)), "ko") == ("2025-09-19", None)
    assert iso(Stamp(0, 25, datetime(2025, 9, 19, 10, 10, 49), "+00:00"), "ko") == ("2025-09-19T10:10:49+00:00", "stated")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "2025-09-19T10:10:49+09:00"),
        ("ja", "2025-09-19T10:10:00+09:00"),
        ("zh-Hant", "2025-09-19T10:10:00+08:00"),
        ("de", "2025-03-30T01:59:00+01:00"),
        ("de", "2025-03-30T03:00:00+02:00"),
        ("fr", "2024-10-27T02:59:00+02:00"),
        ("pl", "2024-10-27T03:00:00+01:00"),
        ("uk", "2025-03-30T02:59:00+02:00"),
        ("fi", "2025-03-30T04:00:00+03:00"),
        ("ro", "2024-10-27T03:59:00+03:00"),
        ("el", "2024-10-27T04:00:00+02:00"),
        ("he", "2024-03-29T01:59:00+02:00"),
        ("he", "2024-03-29T03:00:00+03:00"),
        ("he", "2023-03-24T03:00:00+03:00"),
        ("he", "2024-10-27T02:00:00+02:00"),
        ("tr", "2016-09-08T00:00:00+03:00"),
        ("ru", "2014-10-26T02:00:00+03:00"),
        ("is", "2024-07-01T12:00:00+00:00"),
        ("hi", "2024-07-01T12:00:00+05:30"),
        ("th", "2024-07-01T12:00:00+07:00"),
    ],
)
def test_a_language_of_one_zone_gives_an_assumed_offset(language: str, text: str) -> None:
    assert iso(Stamp(0, 19, datetime.fromisoformat(text[:19])), language) == (text, "assumed")


@pytest.mark.parametrize(("language", "text"), [("de", "1995-10-01"), ("he", "2012-07-01"), ("tr", "2016-09-07"), ("ru", "2014-10-25")])
def test_nothing_is_assumed_before_the_zone_had_its_present_rule(language: str, text: str) -> None:
    assert iso(Stamp(0, 19, datetime.fromisoformat(f"{text}T12:00:00")), language) == (f"{text}T12:00:00", None)


def test_folding_keeps_every_character_in_its_place() -> None:
    every = "".join(chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    assert len(fold(every)) == len(every)
    assert all(len(one) == 1 for one in FOLD.values())


# What is looked for in a whole line; all other patterns are tried in one place, or in a few characters around it.
PATTERNS = {"quick": date_shapes.QUICK, "run": dates.RUN, "counter": dates.COUNTER}
BAITS = " ;1;1.;1 ;24.04.;2024-;2024-04-24 ;2024년 4월 ;24. April ;24. April 2024 ;24 เม.ย. 67 ;Updated ;Updated 12:44 ;5. Mai 24 10:11 "
BAITS += ";令和6年4月24日;10:11 ;오전 ;a. m. ;ב-24 באפריל ;3 bis ;2024.05.03 ~ ;댓글 1,;(月;GMT+;kl. ;כ"


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_the_pattern_is_linear(pattern, linear) -> None:
    for bait in BAITS.split(";"):
        linear(pattern.search, bait)


@pytest.mark.parametrize("bait", BAITS.split(";"))
def test_reading_is_linear(bait, linear) -> None:
    linear(stamps, bait)


@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=24).map("".join) | st.text(max_size=60))
def test_stamps_stand_in_order_and_never_overlap(line: str) -> None:
    at = 0
    for stamp in stamps(line):
        assert at <= stamp.start < stamp.end <= len(line)
        assert stamp.offset is None or (isinstance(stamp.when, datetime) and re.fullmatch(r"[+-]\d\d:\d\d", stamp.offset))
        assert datetime.fromisoformat(iso(stamp, "de")[0]).replace(tzinfo=None).year == stamp.when.year
        at = stamp.end
    assert is_stamp(line) in (True, False)
    assert label_of(line) in ("published", "modified", None)
