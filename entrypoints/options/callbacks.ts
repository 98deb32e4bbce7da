/** What the controls of the options page do. */
import { saveFile } from '../../browser/save-file.ts'
import type { SettingsStore } from '../../browser/settings-store.ts'
import type { SettingsCallbacks, SettingsFormProps } from '../../components/settings-form.tsx'
import { readSettingsFile, writeSettingsFile } from '../../core/settings/settings-file.ts'

/** 2 s: long enough to read one word. */
const SAVED_MS = 2000

/** Callbacks over `store`; `draw` gets what they change on the page. */
export function settingsCallbacks(
  store: SettingsStore,
  draw: (change: Partial<SettingsFormProps>) => void,
): SettingsCallbacks {
  let timer: ReturnType<typeof setTimeout> | undefined
  const saved = () => {
    draw({ saved: true })
    clearTimeout(timer)
    timer = setTimeout(() => draw({ saved: false }), SAVED_MS)
  }
  return {
    change: (update) => void store.update(update).then(saved),
    exportFile: async () => saveFile('dramatis-settings.json', writeSettingsFile(await store.changes())),
    async importFile(text) {
      const file = readSettingsFile(text)
      if (file.kind === 'settings') await store.replace(file.changes)
      draw({ importOutcome: file })
    },
    reset: () => void store.replace({}).then(saved),
  }
}
