/** The languages whose labels the importers of organisations and parties take. */
import { INTERFACE_LANGUAGES } from '../../../core/text-format/text-keys.ts'

/** Language tags that cards are shown in or the engine reads; labels of others are left out. */
export const LABEL_LANGUAGES: readonly string[] = [
  ...INTERFACE_LANGUAGES,
  'ko',
  'fa',
  'cs',
  'sv',
  'da',
  'no',
  'fi',
  'hu',
  'ro',
  'bg',
  'el',
  'he',
  'sr',
  'hr',
  'sk',
  'sl',
  'zh-hant',
]
