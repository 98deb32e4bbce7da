/**
 * Stands in for WXT's class of this name (see wxt.config.ts): that one sends an event with the extension's id to every
 * page and listens for it there, also on pages that are no article. Ours are left alone: session signals do its work.
 */
export class ContentScriptContext {}
