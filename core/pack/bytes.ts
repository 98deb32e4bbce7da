/** Growing byte buffer with varints and strings, and the cursor that reads them back. */

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export class ByteWriter {
  private bytes = new Uint8Array(1 << 16)
  private view = new DataView(this.bytes.buffer)
  length = 0

  private room(size: number): void {
    if (this.length + size <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + size))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }

  u8(value: number): void {
    this.room(1)
    this.bytes[this.length++] = value
  }

  u24(value: number): void {
    this.room(3)
    this.bytes[this.length++] = value & 255
    this.bytes[this.length++] = (value >>> 8) & 255
    this.bytes[this.length++] = value >>> 16
  }

  u32(value: number): void {
    this.room(4)
    this.view.setUint32(this.length, value, true)
    this.length += 4
  }

  /** Non-negative integer below 2^31, seven bits a byte. */
  varint(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.u8((rest & 127) | 128)
      rest >>>= 7
    }
    this.u8(rest)
  }

  text(value: string): void {
    const utf8 = encoder.encode(value)
    this.varint(utf8.length)
    this.raw(utf8)
  }

  raw(value: Uint8Array): void {
    this.room(value.length)
    this.bytes.set(value, this.length)
    this.length += value.length
  }

  setU32(at: number, value: number): void {
    this.view.setUint32(at, value, true)
  }

  setU24(at: number, value: number): void {
    this.bytes[at] = value & 255
    this.bytes[at + 1] = (value >>> 8) & 255
    this.bytes[at + 2] = value >>> 16
  }

  result(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

export class ByteReader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  u8(): number {
    return this.bytes[this.at++] as number
  }

  u24(): number {
    const value = readU24(this.bytes, this.at)
    this.at += 3
    return value
  }

  varint(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.u8()
      value |= (byte & 127) << shift
      if (byte < 128) return value
      shift += 7
    }
  }

  text(): string {
    const length = this.varint()
    const value = decoder.decode(this.bytes.subarray(this.at, this.at + length))
    this.at += length
    return value
  }
}

export function readU24(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)
}
