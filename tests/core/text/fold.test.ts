import { expect, test } from 'vitest'
import { fold, spellOutUmlauts } from '../../../core/text/fold.ts'

test.each([
  ['Merkel', 'merkel'],
  ['Erdoğan', 'erdogan'],
  ['Wałęsa', 'walesa'],
  ['Weiß', 'weiss'],
  ['Алёна', 'алена'],
  ['Зеленський', 'зеленськии'],
  ['İstanbul', 'istanbul'],
  ['Ağrı', 'agri'],
  ['الأسد', 'الاسد'],
  ['習近平', '習近平'],
  ['が', 'が'],
  ['이재명', '이재명'],
  ['Søren', 'soren'],
  ['co\u00adope', 'coope'],
  ['ＮＡＴＯ', 'nato'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

test.each([
  ['Müller', 'Mueller'],
  ['Öger', 'Oeger'],
  ['Løkke', 'Loekke'],
  ['Merkel', undefined],
])('%s is also spelled %s', (name, spelled) => {
  expect(spellOutUmlauts(name)).toBe(spelled)
})
