/** Keeps what was asked for last: once `limit` values are new, those that nobody asked for since the last time go. */
export class RecentCache<K, V> {
  private young = new Map<K, V>()
  private old = new Map<K, V>()
  private readonly limit: number

  /** Holds up to twice `limit` values. */
  constructor(limit: number) {
    this.limit = limit
  }

  get(key: K): V | undefined {
    const found = this.young.get(key)
    if (found !== undefined) return found
    const older = this.old.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: K, value: V): void {
    if (this.young.size >= this.limit) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(key, value)
  }
}
