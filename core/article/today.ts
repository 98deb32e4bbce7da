/** Today, as the reader's clock and time zone have it. */

/** `YYYY-MM-DD` of `date` where the reader is. */
export function localDay(date: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}
