/** Which of the institutions that a body of state is gives it its name in other languages. */

/** The one that the English name names first ("Ministry of Justice and Public Security"), else the last: "parliament" rather than "congress". */
export function mainInstitution(institutions: readonly string[], name: string): string | undefined {
  const place = (institution: string) => name.toLowerCase().indexOf(institution.split('-')[0] as string)
  const named = institutions.filter((institution) => institution.endsWith('-ministry') && place(institution) >= 0)
  return named.toSorted((a, b) => place(a) - place(b))[0] ?? institutions.at(-1)
}
