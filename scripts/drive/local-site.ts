/**
 * A web site on this machine, for the demo and the tests. It also answers as a proxy: a browser that sends everything
 * here can be shown pages under any host name, and every request it makes is on record.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SiteAnswer {
  readonly body: string | Uint8Array
  /** Default: `text/html; charset=utf-8`. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface LocalSite {
  readonly port: number
  /** Every request so far as a URL; for an encrypted one only `https://host:443/`. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Serves what `answer` returns for a URL, 404 where it returns undefined. Encrypted requests are refused and recorded. */
export async function serveSite(answer: (url: URL) => SiteAnswer | undefined, port = 0): Promise<LocalSite> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    // As a proxy the request line holds a whole URL, as a server only the path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    requests.push(url.href)
    const found = answer(url)
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...found?.headers,
    })
    response.end(found?.body ?? '')
  })
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}/`)
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
