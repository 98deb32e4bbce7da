/** Growing byte buffer, and how its three-byte numbers are read back. */

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

  raw(value: Uint8Array): void {
    this.room(value.length)
    this.bytes.set(value, this.length)
    this.length += value.length
  }

  result(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

export function readU24(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)
}
