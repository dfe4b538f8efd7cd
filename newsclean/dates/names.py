"""The names that stand in date lines, of every language we read: months, weekdays, labels and what stands beside them.

All are written in lower case without a final dot, and kept as `fold` reads them: without accents and variants of letters. Languages share a
row, as they share many names. A name of two words is written with "_".
"""

import unicodedata
from collections.abc import Iterable


def _letters() -> dict[int, str]:
    """Letters that are written in more than one way: with accents and without, with hamza and without, Persian and Arabic."""
    accented = (*range(0xC0, 0x250), *range(0x370, 0x400), *range(0x1E00, 0x2000))
    plain = {code: unicodedata.normalize("NFD", chr(code))[0] for code in accented}
    others = zip("łŁøØđĐıİðÐёЁأإآٱىیئکةςѐ", "lLoOdDiidDеЕاااايييكهσе", strict=True)
    return {code: letter for code, letter in plain.items() if chr(code) != letter} | {ord(one): other for one, other in others}


# Every character keeps its place, so an offset in the folded text is an offset in the line.
FOLD: dict[int, str] = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | _letters()
FOLD |= {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966, 0xE50) for digit in range(10)}
FOLD |= dict.fromkeys((*range(9, 14), 0xA0, *range(0x2000, 0x2010), *range(0x2028, 0x2030), 0x205F, *range(0x2060, 0x206A)), " ")
FOLD |= dict.fromkeys((0x61C, 0x3000, 0xFEFF), " ") | dict.fromkeys((0x2010, 0x2011, 0x2212), "-") | dict.fromkeys((0x301C, 0x223C), "~")
FOLD |= {0x2236: ":", 0x3163: "|", 0x2502: "|", 0x60C: ",", 0x3001: ",", 0x2019: "'", 0x30FB: "·", 0x2219: "·", 0x22C5: "·", 0x318D: "·"}


def fold(line: str) -> str:
    """The line in lower case with one form of each letter, digit and sign; as long as the line."""
    return line.translate(FOLD).lower()


def names(listed: str) -> list[str]:
    """The names of a list, as they are in folded text."""
    return [fold(name.strip()).replace("_", " ") for name in (listed.split(",") if "," in listed else listed.split())]


MONTH_ROWS = """
january januar jänner januari janvier enero janeiro gennaio ianuarie januára január jan janv ene gen ian января январь янв січня січ
януари яну stycznia styczeń sty stycz ledna leden siječnja tammikuuta tammikuu ιανουαρίου ιαν ocak oca يناير كانون_الثاني جانفي ژانویه
ינואר ינו जनवरी जन มกราคม ม.ค فروردین

february februar februari février febrero fevereiro febbraio februarie februára február feb fév févr fev febr февраля февраль фев февр
лютого лют февруари lutego luty lut února únor veljače helmikuuta helmikuu φεβρουαρίου φεβ şubat şub فبراير شباط فيفري فوریه
פברואר פבר फरवरी फ़रवरी फर กุมภาพันธ์ ก.พ اردیبهشت

march märz maerz maart mars marzo março maret martie marts marta március mar mrz mrt márc марта март мар березня бер marca marzec
března březen ožujka maaliskuuta maaliskuu μαρτίου μαρ mart مارس آذار מרץ מרס मार्च มีนาคม มี.ค خرداد

april avril abril aprile aprilie aprila április apr avr abr ápr апреля апрель апр квітня кві квіт април kwietnia kwiecień kwi dubna
duben travnja huhtikuuta huhtikuu απριλίου απρ nisan nis أبريل نيسان أفريل آوریل אפריל אפר अप्रैल अप्रेल เมษายน เม.ย تیر

may mai mei mayo maio maggio maj mag maja mája május máj мая май травня трав května květen svibnja toukokuuta toukokuu μαΐου μαϊ mayıs
مايو أيار ماي مه می מאי मई พฤษภาคม พ.ค مرداد

june juni juin junio junho giugno iunie juna június jun giu июня июнь июн червня черв чер юни czerwca czerwiec cze června červen
lipnja kesäkuuta kesäkuu ιουνίου ιουν haziran haz يونيو يونيه حزيران جوان ژوئن יוני जून มิถุนายน มิ.ย شهریور

july juli juillet julio julho luglio iulie julai jula július jul juil lug июля июль июл липня лип юли lipca lipiec lip července
červenec srpnja heinäkuuta heinäkuu ιουλίου ιουλ temmuz tem يوليو يوليه يوليوز تموز جويلية ژوئیه جولای יולי जुलाई जुल กรกฎาคม ก.ค مهر

august augustus ágúst août agosto augusti agustus ogos augusta augusztus avgusta aug ago agu августа август авг серпня серп sierpnia sierpień
sie srpna srpen kolovoza elokuuta elokuu αυγούστου αυγ ağustos ağu أغسطس آب أوت غشت اوت אוגוסט אוג अगस्त अग สิงหาคม ส.ค آبان

september septembre septiembre setiembre setembro settembre septembrie septembra szeptember sep sept set szept сентября сентябрь сен
сент вересня вер септември września wrzesień wrz září rujna syyskuuta syyskuu σεπτεμβρίου σεπ σεπτ eylül eyl سبتمبر أيلول شتنبر
سپتامبر ספטמבר ספט सितंबर सितम्बर सित กันยายน ก.ย آذر

october oktober octobre octubre outubro ottobre octombrie oktobra oct okt out ott октября октябрь окт жовтня жовт октомври października
październik paź října říjen lokakuuta lokakuu οκτωβρίου οκτ ekim eki أكتوبر تشرين_الأول اکتبر אוקטובר אוק अक्टूबर अक्तूबर अक्टू ตุลาคม ต.ค دی

november novembre noviembre novembro noiembrie novembra nopember nov noi ноября ноябрь ноя нояб листопада лист ноември listopada
listopad listopadu lis studenoga studenog marraskuuta marraskuu νοεμβρίου νοε kasım kas نوفمبر تشرين_الثاني نونبر نوامبر נובמבר נוב
नवंबर नवम्बर नव พฤศจิกายน พ.ย بهمن

december dezember décembre diciembre dezembro dicembre desember decembrie decembra disember dec dez déc dic des декабря декабрь дек
грудня груд декември grudnia grudzień gru prosince prosinec prosinca joulukuuta joulukuu δεκεμβρίου δεκ aralık ara ديسمبر كانون_الأول
دجنبر دسامبر דצמבר דצמ दिसंबर दिसम्बर दिस ธันวาคม ธ.ค اسفند
""".strip().split("\n\n")
# From Monday. Names of two letters are weekdays too, but also words: they never settle which day is meant.
WEEKDAY_ROWS = """
monday mon montag mo lundi lunes lun segunda-feira segunda seg lunedì maandag ma måndag mån mandag man maanantai maanantaina pondělí po
pondelok poniedziałek pon понедельник пн понеділок понеделник ponedjeljak pazartesi pzt senin isnin thứ_hai thứ_2 월요일 월 月曜日 月曜 月
星期一 周一 週一 الاثنين יום_שני सोमवार วันจันทร์ จันทร์ mánudagur hétfő luni δευτέρα دوشنبه

tuesday tue tues dienstag di mardi martes mar terça-feira terça ter martedì dinsdag tisdag tis tirsdag tir tiistai tiistaina ti úterý út
utorok wtorek wt вторник вт вівторок utorak salı sal selasa thứ_ba thứ_3 화요일 화 火曜日 火曜 火 星期二 周二 週二 الثلاثاء יום_שלישי मंगलवार
วันอังคาร อังคาร þriðjudagur kedd marți τρίτη سه_شنبه

wednesday wed mittwoch mi mercredi mer miércoles mié quarta-feira quarta qua mercoledì woensdag wo onsdag ons keskiviikko keskiviikkona
ke středa st streda środa śr среда ср середа сряда srijeda çarşamba çar rabu thứ_tư thứ_4 수요일 수 水曜日 水曜 水 星期三 周三 週三 الأربعاء
יום_רביעי बुधवार วันพุธ พุธ miðvikudagur szerda miercuri τετάρτη چهارشنبه

thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta-feira quinta qui giovedì gio donderdag torsdag tor tors torstai
torstaina to čtvrtek čt štvrtok czwartek czw четверг чт четвер четвъртък četvrtak perşembe per kamis khamis thứ_năm thứ_5 목요일 목
木曜日 木曜 木 星期四 周四 週四 الخميس יום_חמישי गुरुवार बृहस्पतिवार วันพฤหัสบดี พฤหัสบดี fimmtudagur csütörtök joi πέμπτη پنجشنبه

friday fri freitag fr vendredi ven viernes vie sexta-feira sexta sex venerdì vrijdag vr fredag fre perjantai perjantaina pe pátek pá
piatok piątek pt пятница пт п'ятниця петък petak cuma cum jumat jum'at jumaat thứ_sáu thứ_6 금요일 금 金曜日 金曜 金 星期五 周五 週五 الجمعة
יום_שישי शुक्रवार วันศุกร์ ศุกร์ föstudagur péntek vineri παρασκευή جمعه

saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za lördag lör lørdag lør lauantai lauantaina la sobota sob
суббота сб субота събота subota cumartesi cmt sabtu thứ_bảy thứ_7 토요일 토 土曜日 土曜 土 星期六 周六 週六 السبت שבת יום_שבת शनिवार วันเสาร์
เสาร์ laugardagur szombat sâmbătă σάββατο شنبه

sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag sön søndag søn sunnuntai sunnuntaina su neděle ne nedeľa
niedziela niedz воскресенье вс неділя нд неделя nedjelja pazar paz minggu ahad chủ_nhật 일요일 일 日曜日 日曜 日 星期日 星期天 周日 週日 الأحد
יום_ראשון रविवार วันอาทิตย์ อาทิตย์ sunnudagur vasárnap duminică κυριακή یکشنبه
""".strip().split("\n\n")
PUBLISHED = (
    "기사승인, 승인, 승인일, 최초승인, 입력, 기사입력, 기사 입력, 입력시간, 입력일, 입력일시, 최초입력, 최초 입력, 등록, 등록일, 등록일시, 등록일자, "
    "최초등록, 기사등록, 송고, 송고시간, 작성, 작성일, 작성일시, 작성일자, 발행, 발행일, 발행일시, 게시, 게시일, 게재, 게재일, 보도, 보도일시, 날짜, "
    "published, published on, published at, first published, originally published, date published, publication date, publish date, posted, "
    "created, date, stand, geschrieben, veröffentlicht, zuerst veröffentlicht, erstveröffentlichung, veröffentlichung, publiziert, erschienen, erstellt, "
    "datum, online seit, publié, publiée, mis en ligne, mise en ligne, créé, publicado, publicada, publicación, fecha de publicación, fecha, "
    "creado, postado, publicado em, criado, data de publicação, data, pubblicato, pubblicata, data pubblicazione, gepubliceerd, geplaatst, "
    "verschenen, publicerad, publicerat, publisert, publiceret, offentliggjort, julkaistu, birt, birtist, opublikowano, publikacja, "
    "data publikacji, dodano, utworzono, publikováno, vydáno, zverejnené, publikované, megjelent, közzétéve, publicat, objavljeno, "
    "опубликовано, дата публикации, опубліковано, дата публікації, створено, публикувано, публикувана, δημοσιεύτηκε, δημοσίευση, "
    "diterbitkan, dipublikasikan, terbit, tayang, ditayangkan, diposting, đăng, ngày đăng, đăng lúc, đăng ngày, xuất bản, ngày xuất bản, "
    "oluşturma, oluşturulma, oluşturulma tarihi, oluşturma tarihi, yayınlanma, yayımlanma, yayınlanma tarihi, yayın tarihi, yayınlandı, "
    "eklenme, eklenme tarihi, giriş, giriş tarihi, tarih, 公開, 公開日, 公開日時, 掲載, 掲載日, 掲載日時, 配信, 配信日, 配信日時, 発行, 発行日, 投稿, "
    "投稿日, 初公開, 发布, 发布时间, 发布日期, 发布于, 发表, 发表于, 发表时间, 发稿时间, 首次发布, 时间, 日期, 發布, 發布時間, 發布日期, 發布於, 發佈, 發佈時間, "
    "發佈日期, 發佈於, 發表, 發表時間, 發稿時間, 刊登, 刊登於, 刊登時間, 時間, 上稿, 上稿時間, 出版時間, تاريخ النشر, نشر, نُشر, نشر في, نُشر في, "
    "تم النشر, نشرت, تاریخ انتشار, انتشار, منتشر شده, منشور, פורסם, פורסמה, תאריך פרסום, פרסום ראשון, प्रकाशित, प्रकाशन, प्रकाशन तिथि, पब्लिश्ड, เผยแพร่, เผยแพร่เมื่อ, "
    "วันที่เผยแพร่, เผยแพร่วันที่, โพสต์, โพสต์เมื่อ"
)
MODIFIED = (
    "수정, 기사수정, 기사 수정, 최종수정, 최종 수정, 수정시간, 수정일, 수정일시, 최종수정일, 최종 수정일, 마지막 수정, 업데이트, 최종 업데이트, "
    "최종업데이트, 최종편집, 에 업데이트 됨, updated, updated on, updated at, last updated, last update, latest update, modified, last modified, "
    "edited, last edited, aktualisiert, zuletzt aktualisiert, aktualisierung, geändert, zuletzt geändert, letzte aktualisierung, update, "
    "letztes update, modifié, modifiée, mis à jour, mise à jour, dernière mise à jour, dernière modification, actualisé, actualisée, "
    "actualizado, actualizada, actualización, última actualización, última modificación, modificado, atualizado, atualizada, atualização, "
    "última atualização, atualizado em, última modificação, aggiornato, aggiornata, aggiornamento, modifica, modificato, ultimo aggiornamento, "
    "ultima modifica, bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, aangepast, uppdaterad, uppdaterat, senast uppdaterad, ändrad, "
    "oppdatert, sist oppdatert, endret, opdateret, sidst opdateret, senest opdateret, päivitetty, muokattu, uppfært, síðast uppfært, "
    "aktualizacja, ostatnia aktualizacja, zaktualizowano, modyfikacja, zmodyfikowano, aktualizováno, aktualizace, poslední aktualizace, "
    "upraveno, aktualizované, frissítve, módosítva, utolsó frissítés, actualizat, ultima actualizare, ažurirano, обновлено, изменено, "
    "обновление, последнее обновление, оновлено, останнє оновлення, змінено, обновена, актуализирано, ενημερώθηκε, ενημέρωση, "
    "τελευταία ενημέρωση, diperbarui, diperbaharui, pembaruan terakhir, terakhir diperbarui, cập nhật, cập nhật lúc, lần cuối cập nhật, "
    "güncelleme, güncelleme tarihi, güncellenme, güncellenme tarihi, güncellendi, son güncelleme, son güncellenme, 更新, 更新日, 更新日時, 最終更新, "
    "最終更新日, 最終更新日時, 更新时间, 更新時間, 更新日期, 更新于, 更新於, 最近更新, 最后更新, 最後更新, 最新更新, 修改时间, آخر تحديث, اخر تحديث, تحديث, "
    "تم التحديث, به روزرسانی, آخرین به روزرسانی, حُدّث, עודכן, עודכנה, עדכון, עדכון אחרון, תאריך עדכון, अपडेट, अपडेटेड, अद्यतन, अंतिम अपडेट, संशोधित, อัปเดต, อัพเดต, อัปเดตล่าสุด, "
    "อัพเดทล่าสุด, อัปเดตเมื่อ, แก้ไข, แก้ไขล่าสุด, ปรับปรุง, ปรับปรุงล่าสุด"
)
NOT_ALONE = "update, data, fecha, tarih"  # labels beside a date only: on a line of their own they are headings
BEHIND = "송고, 입력, 등록, 작성, 발행, 게시, 게재, 수정, 업데이트, 에 업데이트 됨, 公開, 掲載, 配信, 発行, 更新, 最終更新, 发布, 發布, 發佈, को प्रकाशित, को अपडेट"
BEFORE_DATE = (  # between a label and its date: "publié le 3 mai"
    "on, at, le, il, el, a, am, den, d, em, op, dne, dnia, w dniu, du, el día, no dia, vom, от, від, на, στις, pada, pada tanggal, "
    "tanggal, ที่, vào, vào lúc, lúc, ngày, vào ngày, ที่, dia, في, بتاريخ, يوم, ב, ב-, בתאריך, วันที่, เมื่อ, เมื่อวันที่, ณ วันที่, þann"
)
BEFORE_TIME = (
    "at, à, às, as, a las, a la, um, kl, klo, klukkan, alle, alle ore, ore, ora, ob, om, pukul, jam, lúc, vào lúc, в, о, об, o, u, v, w, "
    "godz, o godz, o godzinie, saat, στις, الساعة, عند الساعة, בשעה, ב-, ساعت, เวลา"
)
COUNTED = (
    "댓글, 좋아요, 조회, 조회수, 추천, 공감, 읽음, view, views, comment, comments, like, likes, kommentare, kommentar, lesezeit, lesedauer, 閲覧, "
    "コメント, 阅读, 浏览, 评论, min, mins, minute, minutes, minuten, min read, minute read, minutes read, mins read, min de lecture, "
    "min de lectura, minutos de lectura, min de leitura, min. lezen, temps de lecture, tiempo de lectura, tempo di lettura, leestijd, "
    "tempo de leitura, reading time, postings, 文字, 字, 면, 개"
)
OCTOBER_TOO = "listopada"  # November in Polish, October in Croatian, which puts a dot behind the day


def _weekdays(rows: Iterable[str]) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows) for name in names(row)}


MONTHS = {name: number for number, row in enumerate(MONTH_ROWS, 1) for name in names(row)}
MONTHS |= {f"ב{name}": number for name, number in MONTHS.items() if "א" <= name[0] <= "ת"}
WEEKDAYS = _weekdays(WEEKDAY_ROWS)
LABELS = dict.fromkeys(names(PUBLISHED), "published") | dict.fromkeys(names(MODIFIED), "modified")
LEADS = frozenset(names(BEFORE_DATE))
