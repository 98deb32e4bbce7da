/** Answers what the popup, the side panel and the options page ask; pages themselves are asked through their scripts. */
import type { CommandReplies, OfKind, PageCommand } from '../browser/protocol.ts'
import { type Result, valueIn } from '../browser/result.ts'
import { Refusal, type ViewHandlers } from '../browser/serve.ts'
import type { PageDescription } from '../core/article/page-description.ts'
import type { Cast } from '../core/cards/model.ts'
import type { Engine } from '../core/engine.ts'
import { engineOf } from './content-requests.ts'
import type { IndexHost } from './index-host.ts'

export interface ViewTools {
  readonly host: IndexHost
  cast(engine: Engine, page: OfKind<PageDescription, 'article'>, muted: readonly string[]): Promise<Cast>
  /** Names by id, in the card language. */
  names(engine: Engine, ids: readonly string[]): Promise<Readonly<Record<string, string>>>
  muted(): Promise<readonly string[]>
  commandPage<Kind extends PageCommand['kind']>(
    tabId: number,
    command: OfKind<PageCommand, Kind>,
  ): Promise<Result<CommandReplies[Kind]>>
  tabUrl(tabId: number): Promise<string>
}

/** Handlers for browser/serve.ts. */
export function viewHandlers(tools: ViewTools): ViewHandlers {
  const pass = async (tabId: number, command: PageCommand) => {
    const reply = await tools.commandPage(tabId, command)
    if (reply.kind === 'failed') throw new Refusal(reply.reason, reply.message)
    return null
  }
  return {
    async tab({ tabId }) {
      const [described, url] = await Promise.all([tools.commandPage(tabId, { kind: 'describe' }), tools.tabUrl(tabId)])
      const page = valueIn(described) ?? { kind: 'no-page' as const }
      // An article whose mentions do not come: a pack that cannot be read is said here, and only here.
      if (page.kind === 'reading') await engineOf(tools.host)
      if (page.kind !== 'article') return { url, page }
      const [engine, muted] = await Promise.all([engineOf(tools.host), tools.muted()])
      return { url, page, cast: await tools.cast(engine, page, muted) }
    },
    'annotate-anyway': ({ tabId }) => pass(tabId, { kind: 'annotate-anyway' }),
    'go-to': ({ tabId, entity }) => pass(tabId, { kind: 'go-to', entity }),
    async names({ ids }) {
      return tools.names(await engineOf(tools.host), ids)
    },
    async about() {
      return (await engineOf(tools.host)).facts.version
    },
  }
}
