/** Bits written one after another, most significant first, and read back from any position. */

/** What a reader may look at beyond the last bit that was written. */
const PADDING_BYTES = 8

export class BitWriter {
  private bytes = new Uint8Array(1 << 16)
  /** Bits written so far. */
  length = 0

  /** The low `count` bits of `value`, at most 25. */
  bits(value: number, count: number): void {
    if (((this.length + count) >>> 3) + PADDING_BYTES >= this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2)
      grown.set(this.bytes)
      this.bytes = grown
    }
    for (let left = count - 1; left >= 0; left--) {
      if ((value >>> left) & 1)
        this.bytes[this.length >>> 3] = (this.bytes[this.length >>> 3] as number) | (128 >>> (this.length & 7))
      this.length++
    }
  }

  /** Goes on at the next whole byte. */
  align(): void {
    this.length = (this.length + 7) & ~7
  }

  /** The bytes, padded so that reading the last number never leaves them. */
  result(): Uint8Array {
    return this.bytes.slice(0, ((this.length + 7) >>> 3) + PADDING_BYTES)
  }
}

/** The 25 bits or fewer from bit position `at`. */
export function peekBits(bytes: Uint8Array, at: number, count: number): number {
  const byte = at >>> 3
  const window =
    ((bytes[byte] as number) << 24) |
    ((bytes[byte + 1] as number) << 16) |
    ((bytes[byte + 2] as number) << 8) |
    (bytes[byte + 3] as number)
  return count === 0 ? 0 : (window << (at & 7)) >>> (32 - count)
}
