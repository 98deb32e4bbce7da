/**
 * The extension API as the browser gives it, for content scripts: every page pays for what they load, so that they do
 * without the polyfill. Both browsers return promises here.
 */

/** Firefox's `browser` or Chromium's `chrome`. A page's element with the id "browser" is no API and has no runtime id. */
export function nativeApi(): typeof chrome {
  const { browser } = globalThis as { browser?: typeof chrome }
  return browser?.runtime?.id ? browser : chrome
}
