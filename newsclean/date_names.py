"""The names that stand in date lines, of every language we read: months, weekdays, labels and what stands beside them."""

# All names are in lower case, without a final dot. Languages share a row, as they share many abbreviations.
MONTH_ROWS = (
    "january januar jänner januari janvier enero janeiro gennaio jan janv ene gen января янв stycznia ocak",
    "february februar februari februarie février fevrier febrero fevereiro febbraio feb févr fév fev febr февраля фев lutego şubat",
    "march märz maart mars marzo março marco maret mar mär mrz март марта мар marca mart",
    "april avril abril aprile apr avr abr апреля апр kwietnia nisan",
    "may mai mei mayo maio maggio maj mag мая maja mayıs",
    "june juni juin junio junho giugno jun giu июня июн czerwca haziran",
    "july juli juillet julio julho luglio jul juil lug июля июл lipca temmuz",
    "august augustus août aout agosto augusti agustus aug ago agu августа авг sierpnia ağustos",
    "september septembre septiembre setiembre setembro settembre sept sep set сентября сен września eylül",
    "october oktober octobre octubre outubro ottobre oct okt out ott октября окт października ekim",
    "november novembre noviembre novembro nov ноября ноя listopada kasım kasim",
    "december dezember décembre decembre diciembre dezembro dicembre desember dec dez déc dic des декабря дек grudnia aralık aralik",
)
WEEKDAY_NAMES = (
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, montag, "
    "dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so, lundi, mardi, mercredi, jeudi, "
    "vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo, segunda-feira, terça-feira, quarta-feira, "
    "quinta-feira, sexta-feira, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, maandag, dinsdag, woensdag, donderdag, "
    "vrijdag, zaterdag, zondag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mandag, tirsdag, lørdag, søndag, poniedziałek, "
    "wtorek, środa, czwartek, piątek, sobota, niedziela, понедельник, вторник, среда, четверг, пятница, суббота, воскресенье, senin, "
    "selasa, rabu, kamis, jumat, sabtu, minggu, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, thứ hai, thứ ba, thứ tư, "
    "thứ năm, thứ sáu, thứ bảy, chủ nhật, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, "
    "土曜日, 日曜日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 週一, 週二, "
    "週三, 週四, 週五, 週六, 週日"
)
PUBLISHED = (
    "기사승인, 승인, 승인일, 입력, 기사입력, 기사 입력, 입력시간, 입력일, 입력일시, 최초입력, 등록, 등록일, 등록일시, 최초등록, 기사등록, "
    "송고, 송고시간, 작성, 작성일, 발행, 발행일, 게시, 게시일, 보도, published, first published, originally published, date published, "
    "publication date, posted, created, date, stand, veröffentlicht, zuerst veröffentlicht, publiziert, erschienen, erstellt, datum, publié, "
    "publiée, mis en ligne, créé, publicado, publicada, fecha de publicación, postado, pubblicato, pubblicata, gepubliceerd, geplaatst, "
    "publicerad, publicerat, publisert, publiceret, offentliggjort, opublikowano, publikacja, data publikacji, опубликовано, "
    "дата публикации, diterbitkan, dipublikasikan, terbit, ngày đăng, xuất bản, oluşturma, oluşturulma tarihi, oluşturma tarihi, "
    "yayınlanma, yayınlanma tarihi, yayın tarihi, giriş, 公開, 公開日, 公開日時, 掲載, 掲載日, 配信, 発行, 発行日, 投稿日, 发布, 发布时间, "
    "发布于, 发表于, 时间, 日期, 發布, 發布時間, 發佈, 發佈時間, 刊登, 刊登於, 時間, 上稿, تاريخ النشر, نشر"
)
MODIFIED = (
    "수정, 기사수정, 기사 수정, 최종수정, 최종 수정, 수정시간, 수정일, 수정일시, 최종수정일, 업데이트, 최종 업데이트, 최종업데이트, "
    "최종편집, 에 업데이트 됨, updated, last updated, last update, modified, last modified, edited, aktualisiert, zuletzt aktualisiert, "
    "geändert, letzte aktualisierung, modifié, modifiée, mis à jour, mise à jour, dernière mise à jour, actualisé, actualizado, "
    "actualizada, última actualización, atualizado, atualizada, última atualização, aggiornato, aggiornata, modifica, modificato, "
    "ultimo aggiornamento, ultima modifica, bijgewerkt, laatst bijgewerkt, gewijzigd, uppdaterad, uppdaterat, senast uppdaterad, "
    "oppdatert, sist oppdatert, opdateret, sidst opdateret, aktualizacja, ostatnia aktualizacja, zaktualizowano, обновлено, изменено, "
    "diperbarui, cập nhật, güncelleme, güncelleme tarihi, güncellenme, güncellenme tarihi, son güncelleme, 更新, 更新日, 更新日時, "
    "最終更新, 最終更新日, 更新时间, 更新時間, 最后更新, 最後更新, آخر تحديث"
)
BEHIND = "송고, 입력, 등록, 작성, 발행, 게시, 수정, 업데이트, 에 업데이트 됨, 公開, 掲載, 配信, 発行, 更新, 最終更新, 发布, 發布"
BEFORE_DATE = "on, at, le, il, el, a, am, den, em, pada, vào, ngày, dia"  # between a label and its date: "publié le 3 mai"
BEFORE_TIME = "at, à, às, as, a las, a la, um, kl, klo, alle, ore, alle ore, ob, om, pukul, lúc, в, o"
COUNTED = (
    "댓글, 좋아요, 조회, 조회수, 추천, 공감, 읽음, view, views, comment, comments, like, likes, kommentare, lesezeit, lesedauer, 閲覧, "
    "コメント, 阅读, 浏览, 评论, min, mins, minute, minutes, minuten, min read, minute read, 文字, 字, 면, 개"
)

MONTHS = {name: number for number, row in enumerate(MONTH_ROWS, 1) for name in row.split()}
WEEKDAYS = frozenset(WEEKDAY_NAMES.split(", "))
LABELS = dict.fromkeys(PUBLISHED.split(", "), "published") | dict.fromkeys(MODIFIED.split(", "), "modified")
LEADS = frozenset(BEFORE_DATE.split(", "))
