/** The local site as a server, as a proxy and as a record of requests. */
import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LocalSite, serveSite } from '../../../scripts/drive/local-site.ts'

let site: LocalSite
beforeEach(async () => {
  site = await serveSite((url) =>
    url.pathname === '/a' ? { body: `at ${url.host}`, headers: { 'x-mark': 'yes' } } : undefined,
  )
})
afterEach(() => site.close())

/** Asks with a raw request target, as a proxy's client does. */
function ask(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: site.port, host: '127.0.0.1', path, method, agent: false }, async (response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve({ status: response.statusCode, body })
    })
    sent.on('connect', (response, socket) => {
      socket.destroy()
      resolve({ status: response.statusCode, body: '' })
    })
    sent.on('error', reject).end()
  })
}

test('it answers a path', async () => {
  expect(await ask('/a')).toEqual({ status: 200, body: `at 127.0.0.1:${site.port}` })
})

test('it answers a whole URL under any host name', async () => {
  expect(await ask('http://news.example/a')).toEqual({ status: 200, body: 'at news.example' })
})

test('it has nothing else', async () => {
  expect((await ask('/b')).status).toBe(404)
})

test('it refuses encrypted connections but records them', async () => {
  expect((await ask('secret.example:443', 'CONNECT')).status).toBe(502)
  expect(site.requests).toEqual(['https://secret.example:443/'])
})
