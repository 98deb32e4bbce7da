/**
 * Builds the extension for Chrome and Firefox. Entry points are in entrypoints/; the compiled dataset and the interface
 * texts are added as packaged files by scripts/extension/.
 */
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { localeFiles } from './scripts/extension/locales.ts'
import { preparePack } from './scripts/extension/pack.ts'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Dramatis',
    default_locale: 'en',
    permissions: [
      // The reader's settings.
      'storage',
      // The card's code is put into a page when the reader first points at a name, not before.
      'scripting',
    ],
    // News can be on any site; the same reach as the content script's.
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      // Pages of the extension load their own packaged files and connect to nothing else: no request leaves the browser.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'dramatis@dramatis.example',
          // The first Firefox with every API used here, custom highlights among them, and with the data collection key below.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: {},
      },
    }),
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push({ absoluteSrc: await preparePack(), relativeDest: 'dramatis.pack' })
      files.push(...localeFiles())
    },
  },
})
