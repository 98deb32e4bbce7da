/** The two globals core uses that ES2023 does not declare; every browser, worker and Node has them. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
  encodeInto(text: string, target: Uint8Array): { read: number; written: number }
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}
