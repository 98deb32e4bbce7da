/** The language of a sentence, and when a page's declaration counts. */
import { describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../../../core/languages/detect/article-language.ts'
import { detectLanguage } from '../../../../core/languages/detect/detect-language.ts'

const sentences: readonly (readonly [string, string])[] = [
  ['de', 'Die Kanzlerin hat am Montag mit dem Präsidenten über die Lage gesprochen, und sie ist nicht zufrieden.'],
  ['en', 'The minister said on Monday that the talks with the president were over and would not be taken up again.'],
  ['fr', 'Le ministre a déclaré lundi que les discussions avec le président sont terminées et ne seront pas reprises.'],
  ['es', 'El ministro dijo el lunes que las conversaciones con el presidente han terminado y que no se van a retomar.'],
  ['it', 'Il ministro ha detto che i colloqui con il presidente sono finiti e che non si terranno più nella capitale.'],
  [
    'pt',
    'O ministro disse que as conversas com o presidente não foram fáceis e que ainda há muito a fazer até ao verão.',
  ],
  ['nl', 'De minister zei maandag dat het gesprek met de president voorbij is en dat er geen nieuw gesprek meer komt.'],
  [
    'pl',
    'Minister powiedział, że rozmowy z prezydentem nie są jeszcze zakończone, ale będzie to możliwe przed końcem roku.',
  ],
  ['cs', 'Ministr řekl, že jednání s prezidentem už není možné, ale podle něj se bude ještě jednat o tom, kdo přijde.'],
  ['sv', 'Ministern säger att samtalen med presidenten är över och att det inte blir några nya möten under året.'],
  ['da', 'Ministeren siger, at samtalerne med præsidenten er ovre, og at der ikke bliver nogen nye møder efter nytår.'],
  ['no', 'Statsråden sier at samtalene med presidenten er over, og at det ikke blir noen nye møter etter nyttår nå.'],
  [
    'fi',
    'Ministeri sanoi, että keskustelut presidentin kanssa ovat ohi, mutta uusia ei ole vielä sovittu tälle vuodelle.',
  ],
  ['hu', 'A miniszter azt mondta, hogy a tárgyalás már nem folytatódik, de az elnök szerint még lehet egy újabb.'],
  ['ro', 'Ministrul a spus că discuțiile cu președintele s-au încheiat și că nu vor mai fi reluate în această toamnă.'],
  [
    'tr',
    'Bakan, cumhurbaşkanı ile yapılan görüşmelerin sona erdiğini ve bir daha bu konuda görüşme olmayacağını söyledi.',
  ],
  ['hr', 'Ministar je rekao da su razgovori s predsjednikom gotovi i da se više neće nastaviti ove godine.'],
  ['vi', 'Bộ trưởng cho biết cuộc họp với tổng thống đã kết thúc và sẽ không có cuộc họp nào trong năm nay.'],
  [
    'id',
    'Menteri itu mengatakan bahwa pertemuan dengan presiden sudah berakhir dan tidak akan dilanjutkan pada tahun ini.',
  ],
  ['ru', 'Министр сообщил, что переговоры с президентом завершены и что новых встреч в этом году не будет.'],
  ['uk', 'Міністр повідомив, що переговори з президентом завершено і що нових зустрічей цього року не буде.'],
  ['bg', 'Министърът каза, че разговорите с президента са приключили и че тази година няма да има нови срещи.'],
  ['sr', 'Министар је рекао да су разговори са председником завршени и да се ове године неће наставити.'],
  ['el', 'Ο υπουργός είπε ότι οι συνομιλίες με τον πρόεδρο τελείωσαν.'],
  ['ar', 'قال الوزير إن المحادثات مع الرئيس انتهت ولا توجد لقاءات أخرى هذا العام.'],
  ['fa', 'وزیر گفت که گفتگو با رئیس‌جمهور به پایان رسیده است و این دیدار دیگر تکرار نمی‌شود.'],
  ['ur', 'وزیر نے کہا کہ صدر کے ساتھ بات چیت ختم ہو گئی ہے اور اس سال کوئی ملاقات نہیں ہو گی۔'],
  ['he', 'השר אמר כי השיחות עם הנשיא הסתיימו.'],
  ['hi', 'मंत्री ने कहा कि राष्ट्रपति के साथ बातचीत समाप्त हो गई है और इस साल कोई बैठक नहीं होगी।'],
  ['bn', 'মন্ত্রী বলেছেন যে রাষ্ট্রপতির সঙ্গে আলোচনা শেষ হয়েছে।'],
  ['zh', '外交部长星期一表示，与总统的会谈已经结束。'],
  ['ja', '外相は月曜日、大統領との会談が終わったと述べた。'],
  ['ko', '장관은 월요일 대통령과의 회담이 끝났다고 말했다.'],
  ['th', 'รัฐมนตรีกล่าวว่าการเจรจากับประธานาธิบดีสิ้นสุดลงแล้ว'],
]

describe('a sentence is enough', () => {
  test.each(sentences)('%s', (language, text) => expect(detectLanguage(text).language).toBe(language))
})

describe('names of other countries do not mislead', () => {
  test.each([
    ['en', 'Angela Merkel and Wolfgang Schäuble met Recep Tayyip Erdoğan and François Hollande in the city of Łódź.'],
    [
      'de',
      'Xi Jinping (習近平) und Wolodymyr Selenskyj (Володимир Зеленський) haben am Montag nicht miteinander gesprochen.',
    ],
  ])('%s', (language, text) => expect(detectLanguage(text).language).toBe(language))
})

test.each([
  ['', 'und'],
  ['2015 – 16:30', 'und'],
  ['+++', 'und'],
])('%j tells nothing', (text, language) => {
  expect(detectLanguage(text)).toEqual({ language, confidence: 0 })
})

describe('the declaration', () => {
  const german = sentences[0]?.[1] ?? ''
  const danish = sentences.find(([language]) => language === 'da')?.[1] ?? ''
  test('is overruled by clear text', () => expect(chooseLanguage('en', german.repeat(3))).toBe('de'))
  test('is replaced where there is none', () => expect(chooseLanguage('und', german)).toBe('de'))
  test('decides where the text tells nothing', () => expect(chooseLanguage('fr', '2015')).toBe('fr'))
  test('decides between languages that are alike', () => {
    expect(chooseLanguage('no', danish)).toBe('no')
    expect(chooseLanguage('da', danish)).toBe('da')
  })
})
