/**
 * What an event noun says beyond its kind, across languages: an "Erdbeben" is no flood, a parliamentary election no
 * presidential one. Stems are folded and found anywhere in the noun; an event fits when its English name fits.
 */
import { fold } from '../text/fold.ts'

interface EventType {
  readonly kinds: ReadonlySet<string>
  readonly stems: RegExp
  readonly names: RegExp
}

const stemsOf = (stems: string): RegExp =>
  new RegExp(
    stems
      .split(' ')
      .map((stem) => fold(stem))
      .join('|'),
  )

const type = (kinds: string, stems: string, names: RegExp): EventType => ({
  kinds: new Set(kinds.split(' ')),
  stems: stemsOf(stems),
  names,
})

const CEASEFIRE =
  'waffenruh waffenstillst feuerpause ceasefire cease-fire truce cessez tregua cessar-fogo staakt zawieszenie rozejm перемир ateşkes إطلاق هدنة 停火 停戦 휴전 정전 příměř premirj primirj prímeri armistiți tűzszün våbenhvil våpenhvil våpenkvil vapenvil våbenstilst våpenstillst vapenstillest eldupphör'

// biome-ignore format: one row per type reads as a table
const EVENT_TYPES: readonly EventType[] = [
  type('election', 'europawahl europese europee europées europeas europeias eurowybor европарламент євровибор європарламент eu-valg eu-val ep-valg európskeho európai europarlament europski evropski europskog evropskog europene', /European Parliament/),
  type('election', 'präsiden présiden presiden prezyden prezident predsedni президент cumhurba başkanlık رئاس 总统 總統 大統領 대통령 대선 præsident predsjednič elnökválaszt köztársasági', /presidential|general/i),
  type('election', 'parlament parliament legislat législat bundestag nationalrat unterhaus kamerverkiez tweede sejm duma дум knesset парламент verchov تشريعي برلمان نيابي 议会 議會 国会 國會 立法 衆院 総選挙 총선 국회 의회 folketing storting riksdag forbundsdag förbundsdag underhus országgyűlési saborsk', /parliament|legislative|general|federal|assembly|house|knesset|duma|snap|senate/i),
  type('election', 'federal bundes national', /federal|national|parliament|general|legislative|presidential/i),
  type('election', 'leadership parteivorsitz', /leadership/i),
  type('election', 'kanzlerwahl', /chancellor/i),
  type('election', 'bundesratswahl', /Federal Council/),
  type('election', 'landtag landesparlament delstat', /state|regional/i),
  type('election', 'kommunal gemeinde municip bürgermeister mayor maire alcald sindac prefeit lokal local samorząd мэр мер муницип місцев местн belediye yerel بلدي محلي 地方 知事 市長 市长 지방 시장 도지사 komunál önkormányzat', /local|municipal|regional|mayor|gubernatorial|governor/i),
  type('election', 'regional gouverneur gubern governor губернатор', /regional|gubernatorial|governor|state|local/i),
  type('election', 'vorwahl primar primær primär праймериз caucus 예비 予備 初选 初選', /primar|caucus|leadership/i),
  type('election', 'nachwahl by-election byelection bye-election partielle parcial 보궐 재보 補選 补选', /by-election/i),
  type('election', 'zwischenwahl halbzeit midterm midtvejs mellomvalg mellanårs mi-mandat промежуточн 中間選挙 中期选举 期中 중간선거', /midterm|United States (House|Senate|elections)/i),
  type('disaster accident', 'beben quake séisme tremblement terremot sisma sismo aardbev trzęsien землетряс землетрус deprem jordskælv jordskjelv jordskalv jordbävn زلزال 地震 震災 지진 zemětřes potres cutremur seism zemljotres zemetras földrengés', /quake|tsunami/i),
  type('disaster accident', 'flut oversvøm översväm flom hochwasser überschwemm flood inondat inundac inundaç alluvion overstrom powód powodz наводнен повін повен паводок فيضان 洪水 水灾 水災 홍수 povodn poplav 豪雨 inundaț záplav árvíz áradás', /flood|rain|storm|cyclone|hurricane|typhoon|dana\b/i),
  type('disaster accident', 'brand brann feuer fire incend incênd pożar пожар пожеж yangın حريق حرائق 火災 火灾 山火 화재 산불 inferno požár požar požiar tűzvész erdőtűz', /fire|inferno|blaze/i),
  type('disaster', 'hurri ouragan huracán uragan furac orkaan huragan ураган typh taifun tifón тайфун cyclon zyklon ciclon ciclón циклон kasırga إعصار 台风 颱風 台風 飓风 颶風 태풍 허리케인 tornado торнадо hurikán', /hurricane|typhoon|cyclone|storm|tornado/i),
  type('disaster', 'tsunami цунами تسونامي 海啸 海嘯 津波 쓰나미 cunami szökőár', /tsunami|tōhoku/i),
  type('disaster', 'vulkan erup erupc eruz извержен виверж بركان 噴火 火山 화산', /erupt|volcan/i),
  type('accident disaster', 'absturz flystyrt flykrasj flyulykke flyulukke flyhavari flyg helikopter flugzeug plane avion aereo aéreo aérien авиа авіа samolot uçak طائرة 空难 空難 墜落 坠机 墜機 추락 여객기 vliegtuig zrakoplov lietad repülő aviat', /crash|flight|\bair|plane|helicopter|shootdown|collision/i),
  type('accident disaster', 'zugungl togulykke tågolycka train ferrovi treno tren поезд поїзд قطار 列車 脱線 脱轨 出轨 열차 탈선 derail entgleis déraill descarril deragli feroviar željezni železni vonat', /train|rail|derail|collision|metro/i),
  type('accident attack', 'explos esplos eksplos взрыв вибух wybuch patlama انفجار 爆炸 爆発 폭발 blast eksploz robban výbuch', /explosion|blast|bomb|attack/i),
  type('accident disaster', 'einsturz effondrement derrumbe colapso crollo collapse обрушен обвал zawalen çökme انهيار 倒塌 崩落 붕괴', /collapse/i),
  type('accident disaster', 'naufrag forlis sinking shipwreck untergang кораблекр غرق 沈没 沉船 침몰 schiffsungl', /sinking|wreck|ferry|boat|ship|capsiz/i),
  type('attack', 'schieß skyder skyting skyteep skjutning skottdåd schuss amoklauf shooting fusillade tiroteo sparatori tiroteio schietp strzelan стрельб стрілян إطلاق 枪击 槍擊 銃撃 銃乱射 총격 총기 pucnjav streľb lövöldöz', /shoot|massacre|attack/i),
  type('attack', 'messer stab couteau cuchill apuñal coltell nożow нож طعن 持刀 刺傷 흉기', /stabbing|knife|attack/i),
  type('attack', 'airstrike luftangreb luftangrep flyganfall luftangriff luftschlag авиаудар авіауд 空袭 空襲 空爆 공습 zračni vazdušni légicsapás', /strike|bombing|raid/i),
  type('ceremony other', 'begräbnis beisetz beerdig trauerfei funer obsèques begravning begravelse gravferd bisættelse bisettelse entierro begrafen uitvaart pogrzeb похорон cenaze جنازة 葬礼 葬禮 葬儀 장례 pohřeb погребение sahran sprovod pogreb temetés înmormânt', /funeral/i),
  type('ceremony other', 'vereidig indsættelse innsettelse innsetjing amtseinf inaugur investid investitur inhuldig zaprzysię insediam giuram присяг yemin تنصيب 就职 就職 취임 beiktat învestir', /inauguration/i),
  type('ceremony other', 'krönung coron couronn kroning koron корона taç تتويج 加冕 戴冠 krunidb krunisan korunov', /coronation/i),
  type('treaty conference summit', CEASEFIRE, /ceasefire|truce|armistice|peace (plan|deal|agreement)/i),
  type('crisis', 'regierungskrise governo gobierno gouvernement regeringscrisis kabinetscrisis', /government|political|cabinet|coalition|shutdown/i),
  type('war conflict', 'bürgerkrieg borgerkrig borgarkrig inbördeskrig civil burgeroorlog domow гражданск громадян içsavaş أهلية 内战 內戰 内戦 내전 građansk občiansk polgárháború', /civil|conflict|war in/i),
]

/** Whether an event's English name fits what the noun says: `fitsType('erdbeben', 'disaster', '2023 Turkey–Syria earthquakes')`. */
export function fitsType(noun: string, eventKind: string, name: string): boolean {
  return EVENT_TYPES.every(({ kinds, stems, names }) => !kinds.has(eventKind) || !stems.test(noun) || names.test(name))
}

const ceasefire = stemsOf(CEASEFIRE)

/** Whether a noun is a ceasefire, of which a country has few: `isCeasefire('waffenruhe')`. */
export function isCeasefire(noun: string): boolean {
  return ceasefire.test(noun)
}
