/** The interface texts of every language, ready to use. All tables together are small enough to be part of the background. */
import type { InterfaceLanguage } from '../core/text-format/text-keys.ts'
import { createTexts, type LocaleTable, type Texts } from '../core/text-format/texts.ts'
import ar from './ar.json' with { type: 'json' }
import de from './de.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import it from './it.json' with { type: 'json' }
import ja from './ja.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import pl from './pl.json' with { type: 'json' }
import pt from './pt.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import tr from './tr.json' with { type: 'json' }
import uk from './uk.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

const tables: Readonly<Record<InterfaceLanguage, LocaleTable>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
}
const made = new Map<string, Texts>()

/** The texts for a language tag such as the browser's ("de-AT" → German); English where there are none. */
export function textsFor(tag: string): Texts {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  const language = Object.hasOwn(tables, code) ? (code as InterfaceLanguage) : 'en'
  const known = made.get(language)
  if (known !== undefined) return known
  const texts = createTexts(language, tables[language])
  made.set(language, texts)
  return texts
}
