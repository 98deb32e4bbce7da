/**
 * First names of Russian-speaking countries and Ukraine: Russian, Ukrainian and the Latin spellings of English-language
 * sources. First names break the rules of transliteration most, so they are looked up.
 */
import { fold } from '../../../core/text/fold.ts'

/** Russian · Ukrainian · Latin spellings, folded. */
const TABLE = `
Александр Олександр alexander aleksandr alexandr aleksander oleksandr alexandre aliaksandr
Александра Олександра alexandra aleksandra oleksandra
Алексей Олексій alexei alexey aleksei aleksey oleksii oleksiy oleksiі alexej oleksy
Анатолий Анатолій anatoly anatoli anatoliy anatolii
Андрей Андрій andrei andrey andriy andrii andrej
Анна Анна anna
Антон Антон anton
Аркадий Аркадій arkady arkadi arkadiy arkadii
Арсений Арсеній arseny arseniy arsenii
Артём Артем artem artyom
Аслан Аслан aslan
Богдан Богдан bogdan bohdan
Борис Борис boris borys
Вадим Вадим vadim vadym
Валентин Валентин valentin valentyn
Валентина Валентина valentina valentyna
Валерий Валерій valery valeri valeriy valerii
Василий Василь vasily vasili vasiliy vasilii vasyl
Вениамин Веніамін veniamin
Виктор Віктор viktor victor
Виктория Вікторія viktoria victoria viktoriya viktoriia
Виталий Віталій vitaly vitali vitaliy vitalii
Владимир Володимир vladimir volodymyr volodimir uladzimir wladimir
Владислав Владислав vladislav vladyslav
Всеволод Всеволод vsevolod
Вячеслав В’ячеслав vyacheslav viacheslav vjaceslav
Геннадий Геннадій gennady gennadi gennadiy gennadii hennadii hennadiy
Георгий Георгій georgy georgi georgiy georgii heorhii heorhiy
Герман Герман german herman
Глеб Гліб gleb hlib
Григорий Григорій grigory grigori grigoriy grigorii hryhoriy hryhorii
Дарья Дарія darya daria dariya
Денис Денис denis denys
Дмитрий Дмитро dmitry dmitri dmitriy dmitrii dmytro dimitri dzmitry
Евгений Євген yevgeny evgeny yevgeni evgeni yevgeniy yevgenii evgenii yevhen yevheny ievgen
Екатерина Катерина yekaterina ekaterina kateryna katerina
Елена Олена yelena elena olena
Зинаида Зінаїда zinaida
Иван Іван ivan
Игорь Ігор igor ihor
Илья Ілля ilya illia ilia
Инна Інна inna
Ирина Ірина irina iryna
Кирилл Кирило kirill kyrylo kiril
Константин Костянтин konstantin kostyantyn kostiantyn
Лариса Лариса larisa larysa
Леонид Леонід leonid
Лилия Лілія lilia liliya liliia
Людмила Людмила lyudmila liudmyla ludmila lyudmyla
Максим Максим maxim maksim maksym maxym
Марина Марина marina maryna
Мария Марія maria mariya mariia
Марат Марат marat
Матвей Матвій matvey matvei matviy matvii
Михаил Михайло mikhail mykhailo mykhaylo mihail
Надежда Надія nadezhda nadiya nadia nadiia
Наталья Наталія natalya natalia nataliya nataliia natalja
Никита Микита nikita mykyta
Николай Микола nikolai nikolay mykola nikolaj mikalai
Нина Ніна nina
Олег Олег oleg oleh
Ольга Ольга olga olha
Оксана Оксана oksana
Павел Павло pavel pavlo
Пётр Петро pyotr petr petro piotr
Раиса Раїса raisa
Рамзан Рамзан ramzan
Рашид Рашид rashid
Ринат Рінат rinat
Роман Роман roman
Руслан Руслан ruslan
Рустем Рустем rustem
Светлана Світлана svetlana svitlana sviatlana
Святослав Святослав svyatoslav sviatoslav
Семён Семен semyon semen
Сергей Сергій sergei sergey serhiy serhii sergej sergiy sergii serge siarhei
Станислав Станіслав stanislav
Степан Степан stepan
Тарас Тарас taras
Татьяна Тетяна tatyana tatiana tetyana tetiana
Тимофей Тимофій timofey timofei tymofiy
Фёдор Федір fyodor fedor fedir
Эдуард Едуард eduard edward
Эльвира Ельвіра elvira
Эмма Емма emma
Юлия Юлія yulia yuliya yuliia julia iuliia
Юрий Юрій yuri yury yuriy yurii iurii iury
Яков Яків yakov yakiv
Ярослав Ярослав yaroslav iaroslav
Янина Яніна yanina
`
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '))

const byLatin = new Map(
  rows.flatMap(([ru = '', uk = '', ...latin]) => latin.map((name) => [name, { ru, uk }] as const)),
)
const toUkrainian = new Map(rows.map(([ru = '', uk = '']) => [ru.toLowerCase(), uk] as const))
const toRussian = new Map(rows.map(([ru = '', uk = '']) => [uk.toLowerCase(), ru] as const))

/** A first name in Latin letters in Russian and Ukrainian: `"Serhii"` → `{ru: "Сергей", uk: "Сергій"}`. */
export const firstNameOf = (latin: string): { readonly ru: string; readonly uk: string } | undefined =>
  byLatin.get(fold(latin).replace(/[’']/g, ''))

/** A Russian first name in Ukrainian: `"Сергей"` → `"Сергій"`. */
export const ukrainianFirstName = (russian: string): string | undefined => toUkrainian.get(russian.toLowerCase())

/** A Ukrainian first name in Russian: `"Володимир"` → `"Владимир"`. */
export const russianFirstName = (ukrainian: string): string | undefined => toRussian.get(ukrainian.toLowerCase())
