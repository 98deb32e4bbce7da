/**
 * Builds the extension for Chrome and Firefox. Entry points are in entrypoints/; the compiled dataset, the interface
 * texts and the drawings are added as packaged files by scripts/extension/.
 */
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { flagsFile } from './scripts/extension/flags.ts'
import { geckoId } from './scripts/extension/gecko-id.ts'
import { localeFiles } from './scripts/extension/locales.ts'
import { worldMapFile } from './scripts/extension/map.ts'
import { noMarkupFromStrings } from './scripts/extension/no-markup-from-strings.ts'
import { preparePack } from './scripts/extension/pack.ts'

/** For the extension's own pages and its background: packaged files and nothing else, so that no request leaves the browser. */
const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), noMarkupFromStrings()],
    // Every supported browser preloads modules itself; the polyfill would fetch.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        // WXT's own class tells every page that the extension is there; see the replacement's comment.
        'wxt/utils/content-script-context': join(import.meta.dirname, 'browser/content-script-context.ts'),
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Dramatis',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: [
      // The reader's settings.
      'storage',
      // The card's code is put into a page when the reader first points at a name, not before.
      'scripting',
    ],
    // News can be on any site; the same reach as the content script's.
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-mention': {
        description: '__MSG_manifest_next__',
        suggested_key: { default: 'Alt+Shift+Period' },
      },
      'previous-mention': {
        description: '__MSG_manifest_previous__',
        suggested_key: { default: 'Alt+Shift+Comma' },
      },
      'open-card': {
        description: '__MSG_manifest_open__',
        suggested_key: { default: 'Alt+Shift+O' },
      },
    },
    // The development server needs its own connections.
    ...(command === 'build' && { content_security_policy: { extension_pages: ownFilesOnly } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              // The first with every API used here and with the data collection key below.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: {},
          },
        }
      : // The first with caretPositionFromPoint.
        { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push({ absoluteSrc: await preparePack(), relativeDest: 'dramatis.pack' })
      files.push(...localeFiles(), flagsFile(), worldMapFile())
    },
  },
})
