/** Which office leads a ministry. */

/** "foreign-ministry" → "foreign-minister"; undefined of institutions that are no ministries. */
export const ministerOf = (institution: string): string | undefined =>
  institution.endsWith('-ministry') ? institution.replace(/ministry$/, 'minister') : undefined
