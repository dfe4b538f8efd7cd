"""What tells the languages of one script apart: letters, small words, and the characters that China, Taiwan and Japan write differently.

In the tables a line begins with a language, the nats a word that its texts surely have (where it is not the usual number), the letters it has
beyond the common ones of its script (a dash: none) and a colon; then come its small words, the most frequent first. What a word tells depends
on who else has it: a word of two neighbours stands at about the same place in both lists, and one that only habit keeps out of a language is
in neither. Written by hand; names of places and people are not in them.
"""

_CROATIAN_SERBIAN = "i je u se na da su za od s o ne a to kao koji bi iz ali koja nije će što kako samo bio koje do po"
_CROATIAN_BOSNIAN = (
    "gdje prije uvijek vrijeme mjesto mjesta mjeseci dvije dio dijela svijet svijeta svijetu čovjek ljudi djece djeca riječ riječi vijesti"
    " ovdje posljednji posljednje posljednjih sljedeći sljedeće predsjednik predsjednika predsjednica sjednici sjednice vijeće pobjede"
    " cijene cijeli ponedjeljak srijedu nedjelju jučer općina općine unatoč"
)
_SERBIAN = (
    "gde pre uvek vreme mesto mesta meseci dve deo dela svet sveta svetu čovek ljudi dece deca reč reči vesti ovde poslednji poslednje"
    " poslednjih sledeći sledeće predsednik predsednika predsednica sednici sednice veće pobede cene ceo ponedeljak sredu nedelju juče"
    " opština opštine uprkos"
)
_BOSNIAN_SERBIAN = (
    "ko šta veoma tokom hiljada miliona evropske evropski zvanično neko niko sistem uticaj nivo posle lični tačno januara jula juna"
)
_REST = (
    "više ili još bila kod bilo nakon jer sve pa biti može ako bez tako toga kada između zbog ima sam jedan dok mu ga ih smo nema pri"
    " godine godina ovo dana sada uz rekao nego svih ove svoje svi oko te već"
)
_MALAY = (
    "yang dan di itu dengan ini untuk dari dalam tidak akan pada juga ke mereka ada oleh telah orang sebagai lebih adalah kepada kata saya"
    " atau dapat kami kita ia dia anda tahun hari satu dua antara para secara seperti serta tetapi terhadap masih lagi semua selain bagi"
    " hingga sehingga menjadi sudah banyak hanya merupakan namun jadi tak kalau kemudian belum sejak beberapa ketika jika seorang sebuah"
    " daripada agar"
)

LATIN = f"""
en .15 -: the of to and a in that is for on was with as it at by be from are he have has this not but his an they were who will their said
 which had or its we been more one all would about after she you her out when up if what there can so no into than them other could new over
 some him our how first only most now where because before while through during may did do people years just my your many those these any i
 s t
de .25 äöüß: der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus sie nach bei einer um am
 sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man dass sein wurde sei werden wird keine kann wir ich
 gegen vom schon wenn habe seine ihre dann unter soll eines diese dieser ihr kein immer seit beim jedoch sehr muss wieder hatte waren können
 mir was
fr .5 àâæçéèêëîïôœùûüÿ: de la le et les des en l d un du une que est dans qui par pour à au il sur a plus pas ce ne se avec son sont ou aux
 cette qu n s c mais été elle ont sa être ses leur comme on nous deux fait même entre après tout aussi y je vous avait était bien lui sans
 peut ces encore où depuis selon alors très notre contre si ils avant dont tous autres leurs toujours faire j m cela
es .45 áéíóúüñ: de la que el en y los a se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya
 entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así
 nos ni parte tiene él uno donde bien mismo ese ahora otro después según durante ante quien otros fueron cada e y
pt .45 áâãàçéêíóôõúü: de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito
 nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem às foi são está ser tem
 ter há sobre anos dois era pelos este segundo ainda após disse pode contra onde esta foram neste nesta numa
gl .7 áéíóúüïñ: de a o que e do da en un para con non unha os no se na por máis as dos como pero ao el das á seu súa ou cando moi nos xa eu
 tamén só polo pola ata iso ela entre despois sen mesmo aos seus quen nas me ese eles nun nunha nin ás foi son está ser ten ter hai sobre
 anos dous era polos este segundo aínda tras dixo pode contra onde esta foron neste nesta desde porque así unhas uns sexa ó
ca .7 àçèéíïòóúü: de la i a que el en les els l d per un una es amb no del al dels com més s ha va se però són seva són aquest aquesta ser
 als han seu fins també tot molt si hi ho entre qual quan on dos sense sobre està pel perquè anys després ja cada pels era havia fer ara
 només ni qui fa sota segons n m tots seus seves mateix aquests ens ser unes sigui
oc .9 àáèéíïòóúüç: de la e lo a que los en las un per una es d l amb del dins se al als pas son o dels coma mai sus foguèt aqueste aquesta
 qu tanben entre son sa pels pel an aital aver puèi sens èra avèm fins onte totes tot ont pòt i fa cal ten lor nòstre nòstra
it .8 àèéìíîòóùú: di e il la che in a un per è del una non della i sono con da le si al dei più ha alla nel l anche come delle ma d gli o su
 dalla se lo ci nella dal degli ai stato questo sua suo all dell essere dopo ed anni tra quando due hanno loro era cui quella molto solo
 prima stata poi perché ancora fra così sia nell dai alle fatto questa senza chi già contro mi io tutto tutti ogni quello ne cosa sulla fino
ro .5 ăâîșțşţ: de și în a la cu pe care din nu că un o mai este s au fi fost pentru sa ce le sunt al ca dar prin se lui sau după ar acest
 această până când ale unui ei va am iar foarte ani cel unei între către cea doar dintre ne fără despre toate spus atât fie printre decât
 are te îi îl dacă acum vor lor aceste lui şi după ţară s-a l-a într-un într-o cei fiind potrivit astfel
nl .6 éèëïöü: de het een en van in is dat op te zijn met voor niet aan er die om ook als bij door maar naar heeft hij uit nog was wordt over
 ze dan worden meer ik of hebben je zich tot deze werd tegen zo geen wel na we haar kan zij hun al ons mijn moet had onder veel hem dit wat
 toen kunnen twee volgens waar zou u daar jaar omdat alle waren wil waarin zegt
af .7 êëôîûéèïáö: die van en in is het n wat nie te vir met om op sy dat hy aan by as ook was deur sal kan ek hulle tot maar uit word wees
 so daar hierdie na ons baie sê moet meer of oor nog dit een net onder haar geen toe teen waar kon ʼn 'n gesê wees sou gaan jaar weer
sv åäöé: och i att det som en på är av för med till den har de inte om ett han men var sig från så vi kan jag nu under där eller efter upp
 hon ut också då år vid mot hade ska över mer än när sin man få denna blir skulle kommer finns alla andra säger vara mycket bara två sina
 blev måste få detta dem sedan mellan någon här hans utan genom varit många
nb æøåéòô: i og det er på som en til å av for at med de har ikke den et om fra var han men seg jeg vi sier ble også eller kan etter hun skal
 ved så ut mot vil over opp da blir der være år når nå dette enn må noe mer alle hadde under få bare får hva inn kommer denne sin sitt
 skulle ville to første mange andre før gikk blitt mellom sammen siden fikk selv dem hvor uten kunne gjennom noen mye hvordan flere hele
 vært gjøre tidligere mens ifølge
nn æøåéòô: i og det er på som ein til å av for at med dei har ikkje den eit om frå var han men seg eg vi seier vart også eller kan etter ho
 skal ved så ut mot vil over opp då blir der vere år når no dette enn må noko meir alle hadde under få berre får kva inn kjem denne sin sitt
 skulle ville to første mange andre før blei mellom saman sidan fekk sjølv kvar utan kunne gjennom nokon mykje korleis fleire heile vore
 gjere tidlegare medan ifølgje
da æøåé: i og det at er på som en til for af med de har ikke den der et om fra var han men sig jeg vi siger blev også eller kan efter hun
 skal ved så ud mod vil over op da bliver være år når nu dette end må noget mere alle havde under få kun bare får hvad ind kommer denne sin
 skulle ville to første mange andre før gik blevet mellem sammen siden fik selv dem hvor uden kunne gennem nogle meget hvordan flere hele
 været gøre tidligere mens ifølge
is áðéíóúýþæö: og að í á er sem um það til við en var af fyrir með hann ekki eru hefur þess þar ég eða frá þá hún segir þeir því sé hafi
 verið upp þeirra verður úr líka eftir svo hafa sínum hans nú mjög eins þetta kom þegar ár hjá voru sagði þessi vegna vera sér hefði þó þeim
 mun einnig
fo .6 áðíóúýæø: og í at er á til sum hevur ikki við eru fyri av var ein men hann tað frá teir hon um skal hava verið ta tey eitt kann ið tá
 úr nú har sigur eftir tann millum hesum hesi teimum júst verður vóru øll meira okkurt
fi .2 äöåšž: ja on ei että oli se ovat hän mutta myös kun joka ole kuin sen niin mukaan olisi jo tai vain voi vuoden nyt mitä sitä hänen jos
 sekä ollut jonka mikä siitä kanssa kertoo minä ne tämä jälkeen sanoo noin kaikki vielä tämän enää koska siihen olla olivat eivät ettei
 hyvin ennen sanoi aikana tässä me kuten vuonna heidän jossa eikä muun jotka sitten
et .2 äöõüšž: ja on ei et ta oli see kui ka ning mis oma kes aga või selle pole üle mitte ma nii siis kuid veel tema võib ole pärast seda
 olid olnud juba need juures nagu välja vastu kõik saab millest mida kus ütles aasta enne rohkem siin sest ainult oleks järgi sai nende
 praegu teha eest alla
hu áéíóöőúüű: a az és hogy nem is egy ez de meg volt csak még már el mint ki ha azt vagy kell majd ezt szerint most akkor pedig után lesz
 nagyon van lehet amely olyan aki amikor mert itt sem arra ami között úgy így több két minden ne be fel nagy voltak én ön le azonban ezek
 közben ahol illetve által során mondta sok vannak egyik volna
pl ąćęłńóśźż: w i na z do się nie że to jest o jak a po od za przez co są dla tym jego ale czy być oraz było był ma tego już lub tak ich
 tylko które który która może jej roku przy pod ze przed też jako nad jednak bardzo sobie kiedy tej bez gdy by go także będzie nas lat we
 została został były u ten te będą bo podczas między jeszcze mają tych
cs áčďéěíňóřšťúůýž: a v na se je že s z do o to i k za ve ale si od po jako pro by které který která jsou není tak než také co nebo už podle
 byl až ze při však jeho být jen bude ještě bylo byla této své jsme má ani před mezi tom kde jejich let pak více když roku dva řekl kdy
 pokud mu ho toho protože aby další jsem během musí bez proti
sk áäčďéíĺľňóôŕšťúýž: a v na sa je že s z do o to aj k za vo ale si od po ako pre by ktoré ktorý ktorá sú nie tak než tiež čo alebo už podľa
 bol až zo pri však jeho byť len bude ešte bolo bola tejto svoje sme má ani pred medzi tom kde ich rokov potom viac keď roku dva povedal kým
 mu ho toho pretože aby ďalšie som počas musí bez proti
sl čšžćđ: je in v na da se za so z ki pa s tudi po ne o bi kot ni iz od ali pri do bo še bil le tako ter že lahko sem več bila ga med kako
 pred ko mu če zaradi vse jih leta tem prav zelo bilo samo bodo sta kar pod nad brez svoje svoj oziroma smo kaj ima kjer imajo bili dva
 danes proti niso vendar treba
hr čćđšž: {_CROATIAN_SERBIAN} {_CROATIAN_BOSNIAN} tko vrlo tijekom također tisuća milijuna europske europski službeno netko nitko sustav
 utjecaj razini tjedan tjedna kazao točno priopćio tvrtke županije uvjet unutar siječnja lipnja srpnja travnja rujna prosinca {_REST}
bs čćđšž: {_CROATIAN_SERBIAN} {_CROATIAN_BOSNIAN} {_BOSNIAN_SERBIAN} također sedmice sedmica kazao kazala saopćio augusta tužilaštva
 hapšenje {_REST}
sr čćđšž: {_CROATIAN_SERBIAN} {_SERBIAN} {_BOSNIAN_SERBIAN} takođe nedelje nedelja kazao kazala saopštio avgusta izjavio tužilaštva hapšenje
 {_REST}
sq .6 çë: e të në i dhe për me një që nga së u si ka është janë nuk por do se më kjo ky tij ata ai saj kanë duke deri pas mund kur edhe
 shumë ishte vetëm te pa tek ndaj kështu gjatë ku prej asaj apo ose disa pasi jo cilët sot para sipas tyre tha këtë lidhur
lt .15 ąčęėįšųūž: ir kad iš į su tai kaip bet yra buvo apie dėl po už savo jo jis ne taip tik ar jau prie o per nuo dar ji jų nėra arba gali
 labai nes bus pat tačiau ką kas iki metų kuris kurie kai dabar šio sakė teigia mums aš mes šis pagal tarp kur būti man kuri čia metu
lv āčēģīķļņšūž: un ir no par ar kas to ka arī tas bet pēc gan tika būs viņš uz kā lai nav vai pie līdz tā bija ja jau tiek gada savu mūsu
 tikai es kur gadā vēl vairāk ļoti jo ne pat bez kad tiem šo tās tajā viņa viņi mēs šī šis var gadu laikā starp nekā būtu kuras kuru
tr .2 çğıöşüâîû: ve bir bu için da de ile olarak olan çok daha en gibi kadar sonra ise ne var değil o ki her ya mi oldu olduğunu ancak
 tarafından göre diye şey iki yeni şu ben mı üzerinde yok yıl hem önce ilk ama biz veya etti dedi söyledi kendi bütün nasıl neden şekilde
 büyük yapılan eden arasında karşı bin
az .15 əçğıöşü: və bu bir ilə üçün də da ki o olan isə daha edib həmin sonra kimi görə olaraq deyib var ən çox onun qədər olub etmək
 bildirib hər nə amma ancaq yox iki tərəfindən
ku .5 çêîşû: û ku di de ji bo li bi jî ya yên ên ev ew xwe wê her ye in kir dike hat hatin ne tê nav ser gel lê wan jê çi divê
eu .3 ñçü: eta da ez du bat ere den dira zuen zen dute egin baina dela hau izan beste egiten bere batean dago behar hori ditu zituen duten
 gehiago edo urte oso zuten arte esan dituzte gabe bai orain baita egun dio guztiak hala baino ondoren izango nahi bezala diren zela baitu
 ziren
id -: {_MALAY} karena bahwa bisa saat tersebut mengatakan maupun usai ujar ujarnya sementara sedangkan berbagai lainnya pun kali hal yakni
 polisi kasus senin selasa rabu kamis jumat agustus pihaknya harus warga tapi terkait sebelumnya lalu soal sempat salah miliar sebagian
ms -: {_MALAY} kerana bahawa boleh selepas berkata katanya beliau mahupun manakala iaitu ialah semasa turut sahaja apabila pelbagai tiada
 polis kes isnin selasa rabu khamis jumaat ogos mahu harus esok berkenaan menerusi sebarang ramai kerajaan negeri bagaimanapun malah supaya
tl .9 ñ: ng sa na ang mga at ay ni si para kay isang hindi nang ito ko mo siya niya ako kung may o pa rin din po lang kanyang kanilang sila
 namin natin ating nila ka dahil wala bago matapos kaya mayroon ayon noong habang ngayon lamang tao bilang upang iyon mas pag naman pero
vi àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ: và của là có cho các được trong không một với những người đã để từ
 khi này đến về cũng như tại ở ra vào nhiều phải năm sẽ trên ông hơn sau bị còn việc theo nhưng làm lại hay tôi nên rất đang do số đó mà thì
 vì nước bà nhà đi hai nhất thể chỉ mới cùng
sw -: ya na wa kwa ni katika za la kuwa cha vya hiyo alisema huo hilo hayo huyo si kama watu baada au hii pia bila lakini yake yao wake wao
 mwaka sana tu ambao ambayo kutoka moja nchi hivyo kila bado ili zaidi sasa ndani wakati huku hata kuhusu amesema hapa wengine yeye mimi
 kufanya
zu .15 -: ukuthi futhi kodwa uma ukuze kanye lapho njengoba nge ngoba noma yini kuthi lokhu umuntu abantu lo leli le lesi uthe ngesikhathi
 kakhulu emva manje phakathi yakhe wakhe bonke konke omunye kuleli ithi bathi nokho nje lezi ngenxa la ku wathi uthi khona ukuba
xh .15 -: ukuba kwaye kodwa okanye xa njengoko ngokuba kunye umntu abantu into le lo esi oku bonke kakhulu ngoku emva ke ukuze kwi nge
 phambi kuba loo apho bathi uthe ukuthi ngenxa leyo eyona zonke la ezi ngexesha nje
so .4 -: oo iyo ka ku in la ah ee ay uu waa soo u waxaa ayaa ayay si isaga leh kale aan wax waxay lagu laga kuwa sida isku markii dalka kala
 wuxuu
ga .7 áéíóú: an na agus a ar i is go le do de bhí sé leis atá tá ag ó sin nach mar níl sí siad seo ach féin chuig faoi bheith gur chun é dá
 nuair sa um as thar gan ina ní bhfuil aige acu raibh idir
cy .7 âêîôûŵŷï: y yn a i o ar yr mae ei ac wedi am bod oedd gan ond fod hefyd eu wrth bydd sydd gyda mewn nid fel na roedd at n r dros rhai
 gyfer eich hwn ni ein iawn fydd dim pan yw
mt .4 ċġħżàù: li ta u tal fil il ma dan din minn għal biex kien kienet huwa hija mill mal fi fuq bil jew wara kull iżda kif aktar jkun
 għandu dwar sabiex ukoll l d t
eo .6 ĉĝĥĵŝŭ: la de kaj en estas al ne por kun ke li pri oni sed el tio ĝi estis kiu kiel tiu mi ankaŭ da ĉe ili sur dum tre iu kiuj pli
 post povas
lb .6 äëéüöâ: de an d déi vun den ass ze fir dat mat op huet net sech och eng zu si am een sinn vum et hunn bei ma wéi nach nëmmen iwwer
 géint gëtt war no virun kee méi wann ginn dass ech
ast .6 áéíóúüñḥḷ: de la y que en los con el a del un una al nun por ye más se les les pa foi tamién ta pal pola nel na dende yera tien esta
 esti esto cola colos dixo pero son xunta agora hai ensin hasta tovía namás so como sobre ente añu años fueron
fy .6 âêîôûéúëïöü: de it en fan in yn is dat op te hy wie mei foar net oan der ek as by troch mar nei hat út noch wurdt oer sy dan wurde
 mear ik of hawwe har ús wol jier dy waard hie hiene soe kin binne moat ien
gd .6 àèìòù: an a agus air na anns bha e is ann tha nach ach le gun do gu i mar seo sin bho chaidh airson aig cha robh iad eil fhèin chan
 dhan am
br .6 ñùêâé: ar an e ha a da gant eus ur zo evit ez en er war hag met bet oa int al goude eo ket deus gant d'ar d'an oant
ceb .6 -: sa ang nga ug mga ni si kay niini kini usa dili iyang siya kang ko nila diha apan aron kon gikan niadtong matod ka mao naa
ht .6 èò: nan ki te yo pou la li ak se yon sa pa fè gen a nou mwen tout ap sou an lè pi men oswa
"""

CYRILLIC = """
ru ёйщъыэюяьи: и в не на я что с по это как а но из у за то о все его к так же от для он бы было мы был до их ее еще или уже если при об они
 году также со только после во была были быть нет когда кто чтобы этом где который которые которая года
uk ґєіїйщьюяи: і в не на що з у та до про за як це від по його а для є але й чи або я ми він був було вони її їх при також після року так
 бути вже щоб ще який які яка через під час має тому якщо роки цього лише між зі
be ёійўыьэюя: і ў не на што з у да як за гэта па ад а для быў было але яго каб аб я мы ён яны яе іх пры таксама пасля года так быць ужо яшчэ
 які якія якая праз пад мае таму калі або ці гэтым толькі паміж са дзе
bg йщъьюяи: на и в за да се от е с не са че по като това до ще който към си през след но а или при той бе които така също още има беше която
 може само когато бъде му им тази този което те няма години година ли без със във между както
mk ѓѕјљњќџи: на и во да се од за е не со што ќе го по ги а сè тоа како до ја му беше која кој кои или но дека има биде нема исто така овој
 оваа при уште само може бил била сите меѓу поради откако после година години кога
sr ђјљњћџи: и је у на се да су за од с о не то као који би а из али која није ће што како само био које до по већ више или још према била
 код било након те јер све па бити може ако пре без где тако тога када између због има ко сам један веома такође док му га их смо нема
 годину године
"""

# Written with the Persian forms of ye and kaf, as are the texts before they are looked up.
ARABIC = """
ar .25 ةإأؤئءآ: فی من علی أن إلی التی عن مع هذا ما لا أو علیه کان هذه الذی بعد قال بین کما إن قد ذلک ذلک لم کل هو بها إذا حتی منذ خلال وقد
 قبل حیث کانت أکثر غیر یوم العام عام أنه لن هی أی به له فیه منها عند فقد ولا وقال
fa آپچژگئءأؤ: و در به از که این را با است برای آن می یک تا بر شده هم شود خود کرد گفت نیز اما یا بود پس هر کرده کند ها باید بین دو وی نمی شد
 چه ما دارد سال اند روز پیش اگر خواهد
ur آپچژگٹڈڑےںہھئءأؤۂۃ: کے کی میں ہے نے سے اور کا کو کہ اس پر یہ نہیں بھی کر ایک ہیں تھا وہ ان کیا جو گیا تھی لیے تو ساتھ کہا جس بعد ہو گی
 تھے کسی رہے اپنے جائے گا دو اپنی کوئی
ps آپچژگټډړږښځڅېۍئءأؤګڼ: د په چې او ته له دی کې سره کړی شوی هم یې نه وو دا دې پر شی ده کړی خو هغه تر
"""

DEVANAGARI = """
hi .4 -: के में है की से को और का पर ने हैं यह कि नहीं कर था थे भी एक इस ही लिए गया हो तो ये वह साथ उन्होंने कहा जो रहे बाद थी अपने या किया
 रहा
mr .15 ळ: आहे आणि या ते हे होते नाही तर केले मध्ये असे त्यांनी व की ही मात्र झाली झाले केली आहेत असून यांनी पण एक होती करण्यात त्या साठी हा
 तो
ne .15 -: छ र को मा ले गरेको भएको हो छन् पनि लागि तथा छैन गर्ने भने यो त थियो एक गरेका यस उनले नेपाल रहेको भएका बताए
"""

# One word in traditional and in simplified characters, by what Japanese makes of it.
JAPANESE_IS_TRADITIONAL = (  # traditional, simplified
    "個个為为時时過过還还開开問问無无東东車车長长門门見见話话員员現现進进運运業业電电場场間间報报頭头馬马義义務务動动種种計计設设許许"
    "論论議议護护記记訪访評评詞词試试詩诗誠诚語语誤误請请諸诸課课調调談谈講讲謝谢識识負负財财責责貨货貴贵買买費费資资賞赏質质購购軍军"
    "軟软輪轮輸输農农遠远達达違违選选適适連连銀银鋼钢錯错鐘钟閉闭閣阁陽阳陳陈陸陆際际隊队階阶難难霧雾響响頁页項项順顺須须預预領领題题"
    "顧顾風风飛飞飯饭飲饮館馆駐驻驚惊魚鱼鮮鲜鳥鸟麗丽標标極极構构殺杀決决測测漢汉潔洁強强災灾烏乌熱热獲获環环異异監监盤盘礎础確确競竞"
    "筆笔節节範范築筑簡简紀纪約约紅红純纯紙纸級级紛纷細细終终組组結结給给統统網网緊紧線线編编緩缓練练縮缩績绩織织罰罚羅罗聖圣聞闻職职"
    "臨临興兴艦舰蘇苏衛卫術术複复親亲規规視视討讨訓训認认誰谁貝贝貢贡貧贫貿贸賀贺趙赵遺遗鄭郑針针鏡镜陰阴離离韓韩額额養养騎骑億亿優优"
    "償偿儀仪傷伤債债傾倾葉叶華华側侧偉伟備备倫伦倉仓凍冻則则創创劇剧勝胜勢势協协園园執执堅坚塊块墜坠奪夺奮奋婦妇孫孙寧宁審审導导島岛"
    "師师帳帐幾几庫库張张復复愛爱態态慣惯慮虑慶庆憂忧憲宪懸悬揚扬絡络維维換换揮挥損损敗败敵敌暫暂書书貫贯輝辉郵邮閑闲頂顶騰腾鷹鹰類类"
    "訴诉該该詳详贈赠銅铜鎖锁閲阅銘铭誕诞諾诺謀谋謙谦賢贤賃赁賄贿跡迹軌轨軸轴載载較较遷迁鈴铃陣阵魯鲁鴻鸿鶴鹤賓宾薦荐聯联"
)
JAPANESE_IS_SIMPLIFIED = (  # traditional, simplified
    "會会來来國国學学與与區区黨党體体醫医當当號号數数條条歐欧樓楼狀状獨独畫画爭争禮礼稱称聲声舊旧裝装寫写寶宝屬属戀恋擔担隨随雙双靜静"
    "麥麦內内勵励溫温灣湾沒没壯壮蟲虫殘残將将參参黃黄盜盗亂乱點点斷断踐践隱隐"
)
JAPANESE_IS_NEITHER = (  # traditional, simplified, Japanese
    "對对対發发発說说説經经経關关関從从従應应応實实実變变変證证証錄录録錢钱銭鐵铁鉄輕轻軽鄉乡郷驗验験樂乐楽樣样様權权権歡欢歓歷历歴"
    "氣气気滿满満濟济済營营営獎奖奨縣县県總总総繼继継續续続絕绝絶聽听聴腦脑脳舉举挙藝艺芸藥药薬處处処觀观観覺觉覚覽览覧譯译訳讀读読"
    "讓让譲賣卖売轉转転遲迟遅釋释釈險险険雜杂雑靈灵霊顯显顕驅驱駆鹽盐塩齡龄齢價价価傳传伝兒儿児兩两両勞劳労勸劝勧單单単廣广広廳厅庁"
    "嚴严厳圍围囲圓圆円圖图図團团団壓压圧壞坏壊專专専帶带帯彈弹弾惡恶悪懷怀懐戰战戦戲戏戯擇择択擊击撃據据拠擴扩拡攝摄摂檢检検殼壳殻"
    "綠绿緑緣缘縁產产産榮荣栄瀧泷滝澤泽沢燒烧焼犧牺犠獸兽獣穩稳穏肅肃粛邊边辺鑛矿鉱髮发髪鬥斗闘鷄鸡鶏龜龟亀劍剑剣搖摇揺濱滨浜臟脏臓"
    "豐丰豊歲岁歳顏颜顔龍龙竜"
)
# Characters that only Japanese has: of its own making, or shortened as nobody else did.
JAPANESE_ONLY = "々込畑峠働匂枠辻栃塀歩毎払仏仮収稲蔵拝抜廃猟黒戸巻姫髙﨑桜穂巣恵徴徳悩揃噂"
# Words that no Chinese text of some length does without, and that Japanese has not.
CHINESE_ONLY = "這这們们麼么嗎吗你您妳她它很呢吧啊誰谁沒怎跟"
