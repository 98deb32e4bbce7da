/** The content script's end of the messages: requests to the background, commands from it, and settings. */
import type { Article } from '../core/article/article.ts'
import type { PageActions, PageDescription } from '../core/article/page-description.ts'
import type { CardQuestion } from '../core/cards/card-question.ts'
import type { MarkLook } from '../core/marks/mark-css.ts'
import { nativeApi } from './native-api.ts'
import { type ContentReplies, type ContentRequest, type OfKind, type PageCommand, readPageCommand } from './protocol.ts'
import { failed, ok, type Result, valueIn } from './result.ts'
import { createSettingsStore, type SettingsStore } from './settings-store.ts'

/** Asks the background; never throws. `gone` means that this script has outlived its extension. */
export async function askBackground<Kind extends ContentRequest['kind']>(
  request: OfKind<ContentRequest, Kind>,
): Promise<Result<ContentReplies[Kind]>> {
  if (!isExtensionAlive()) return failed('gone', 'the extension was updated, switched off or removed')
  try {
    const reply: Result<ContentReplies[Kind]> | undefined = await nativeApi().runtime.sendMessage(request)
    return reply ?? failed('crashed', `no reply to "${request.kind}"`)
  } catch (error) {
    return failed(isExtensionAlive() ? 'crashed' : 'gone', String(error))
  }
}

/** False once the extension was updated, switched off or removed: the API is then an empty shell. */
export function isExtensionAlive(): boolean {
  try {
    return nativeApi().runtime?.id !== undefined
  } catch {
    return false
  }
}

/** Answers the background's commands until `signal` aborts. Messages that are not commands are left to others. */
export function servePage(page: PageActions, signal: AbortSignal): void {
  const { onMessage, id } = nativeApi().runtime
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    reply: (result: Result<unknown>) => void,
  ) => {
    const command = readPageCommand(message)
    if (command !== undefined && sender.id === id) reply(ok(obey(page, command)))
  }
  onMessage.addListener(listener)
  signal.addEventListener('abort', () => isExtensionAlive() && onMessage.removeListener(listener), { once: true })
}

function obey(page: PageActions, command: PageCommand): PageDescription | null {
  switch (command.kind) {
    case 'describe':
      return page.describe()
    case 'annotate-anyway':
      page.annotateAnyway()
      return null
    case 'moved':
      page.moved()
      return null
    case 'step':
      page.step(command.direction)
      return null
    case 'open-card':
      page.openCard()
      return null
    case 'go-to':
      page.goTo(command.entity)
      return null
  }
}

/** The background as a page sees it; where it gives no answer, the value is undefined. */
export function connectBackground() {
  return {
    annotate: async (article: Article) =>
      valueIn(
        await askBackground({ kind: 'annotate', article: article as OfKind<ContentRequest, 'annotate'>['article'] }),
      ),
    card: async (question: CardQuestion) => valueIn(await askBackground({ kind: 'card', question })) ?? undefined,
    loadCard: () => askBackground({ kind: 'load-card' }),
    marked: (count: number) => void askBackground({ kind: 'marked', count }),
    setLook: (look: MarkLook | undefined, instead: MarkLook | undefined) =>
      void askBackground({ kind: 'set-look', ...(look && { look }), ...(instead && { instead }) }),
    mute: (entity: string) => void askBackground({ kind: 'mute', entity }),
    isAlive: isExtensionAlive,
  }
}

/** The reader's settings. The storage API is touched at the first need only: pages without articles never pay for its binding. */
export function contentSettings(): Pick<SettingsStore, 'read' | 'follow'> {
  let store: SettingsStore | undefined
  const open = () => (store ??= createSettingsStore(nativeApi().storage.local))
  return { read: () => open().read(), follow: (onSettings, signal) => open().follow(onSettings, signal) }
}
