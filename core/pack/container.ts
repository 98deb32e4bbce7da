/**
 * The pack: one buffer with a header, a table of named sections and the sections themselves, each aligned to four bytes.
 *
 *   0  u32 magic "DRMT" · 4 u32 format version · 8 u32 length in bytes · 12 u32 checksum of everything from 16 on
 *   16 u32 number of sections, then per section: u32 name (four ASCII letters) · u32 offset · u32 length
 */

const MAGIC = 0x544d5244
/** Raised whenever a section's layout changes. */
export const FORMAT_VERSION = 5
const HEADER_BYTES = 20
const ENTRY_BYTES = 12

export type SectionName =
  | 'meta'
  | 'titl'
  | 'tokn'
  | 'filt'
  | 'rest'
  | 'form'
  | 'enti'
  | 'size'
  | 'qids'
  | 'recs'
  | 'tabl'
  | 'list'
  | 'gaps'
  | 'spel'
  | 'phrs'

const tag = (name: string): number =>
  name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24)

/** FNV-like over 32-bit words; catches truncation and flipped bits, not malice. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5
  // By index: over 10 MB this loop takes 3 to 8 ms at the first run, one with for … of 25 to 40.
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193)
  return hash >>> 0
}

/** Puts sections together to a pack. */
export function writePack(sections: ReadonlyMap<SectionName, Uint8Array>): ArrayBuffer {
  let length = HEADER_BYTES + sections.size * ENTRY_BYTES
  const offsets = new Map<SectionName, number>()
  for (const [name, bytes] of sections) {
    offsets.set(name, length)
    length += (bytes.length + 3) & ~3
  }
  const buffer = new ArrayBuffer(length)
  const view = new DataView(buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT_VERSION, true)
  view.setUint32(8, length, true)
  view.setUint32(16, sections.size, true)
  let entry = HEADER_BYTES
  for (const [name, bytes] of sections) {
    const offset = offsets.get(name) as number
    view.setUint32(entry, tag(name) >>> 0, true)
    view.setUint32(entry + 4, offset, true)
    view.setUint32(entry + 8, bytes.length, true)
    new Uint8Array(buffer, offset, bytes.length).set(bytes)
    entry += ENTRY_BYTES
  }
  view.setUint32(12, checksum(new Uint32Array(buffer, 16)), true)
  return buffer
}

const wrong = (what: string) => new Error(`dataset pack: ${what}; reinstall or rebuild the extension`)

/** The sections of a pack by name, not copied; throws with what was found and what was expected when it is not one. */
export function packSections(buffer: ArrayBuffer): Map<string, Uint8Array> {
  if (buffer.byteLength < HEADER_BYTES) throw wrong(`got ${buffer.byteLength} bytes, expected at least ${HEADER_BYTES}`)
  const view = new DataView(buffer)
  const magic = view.getUint32(0, true)
  if (magic !== MAGIC) throw wrong(`got magic 0x${magic.toString(16)}, expected 0x${MAGIC.toString(16)}`)
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) throw wrong(`got format version ${version}, expected ${FORMAT_VERSION}`)
  const length = view.getUint32(8, true)
  if (length !== buffer.byteLength) throw wrong(`got ${buffer.byteLength} bytes, expected ${length}`)
  const found = checksum(new Uint32Array(buffer, 16))
  const expected = view.getUint32(12, true)
  if (found !== expected) throw wrong(`got checksum ${found}, expected ${expected}`)
  const sections = new Map<string, Uint8Array>()
  const count = view.getUint32(16, true)
  for (let i = 0; i < count; i++) {
    const entry = HEADER_BYTES + i * ENTRY_BYTES
    const name = String.fromCharCode(...new Uint8Array(buffer, entry, 4))
    const bytes = new Uint8Array(buffer, view.getUint32(entry + 4, true), view.getUint32(entry + 8, true))
    sections.set(name, bytes)
  }
  return sections
}

/** Opens a pack as a function from a section's name to its bytes, which throws for one that is missing. */
export function openPack(buffer: ArrayBuffer): (name: SectionName) => Uint8Array {
  const sections = packSections(buffer)
  return (name) => {
    const section = sections.get(name)
    if (!section) throw wrong(`section "${name}" is missing`)
    return section
  }
}
