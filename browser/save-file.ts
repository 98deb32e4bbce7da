/** Gives the reader a file, without the downloads permission. */

/** Offers `text` under `name`; the browser asks or puts it where downloads go. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`
  link.download = name
  link.click()
}
