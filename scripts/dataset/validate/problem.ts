/** A finding of the validator: where it is and what to do. */

export interface Problem {
  /** Path relative to data/. */
  readonly file: string
  /** Id of the record, or '' for the whole file. */
  readonly record: string
  readonly kind: string
  /** What is wrong and what to do. */
  readonly text: string
  /** Shown, but no reason to refuse the dataset. */
  readonly warning?: true
}

/** Everything that has been read, by file and by id. */
export interface Dataset {
  readonly files: ReadonlyMap<string, readonly AnyRecord[]>
  readonly texts: ReadonlyMap<string, string>
  /** Files that define an id. */
  readonly owners: ReadonlyMap<string, readonly string[]>
}

export interface AnyRecord {
  readonly id: string
  readonly name?: string
  readonly [key: string]: unknown
}

/** Line (from 1) of a record in its file's text, 1 when it is not found. */
export function lineOf(data: Dataset, file: string, record: string): number {
  const at = data.texts.get(file)?.indexOf(`"id": ${JSON.stringify(record)}`) ?? -1
  return at < 0 ? 1 : (data.texts.get(file) ?? '').slice(0, at).split('\n').length
}
