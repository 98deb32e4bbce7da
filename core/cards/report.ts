/** The plain-text report behind "wrong?": the reader copies it and decides whom to send it to. Nothing is sent from here. */
import { plainText } from '../text-format/texts.ts'
import type { Cast, CastMember } from './model.ts'

/** Lines with the page, its day, and everyone found with id and count: `Angela Merkel (Q567) ×3 – Federal Chancellor`. */
export function reportText(
  page: { readonly url: string; readonly title: string },
  cast: Cast,
  dataVersion: string,
): string {
  const line = ({ name, id, count, note }: CastMember) =>
    `- ${name} (${id}) ×${count}${note === undefined ? '' : ` – ${plainText(note)}`}`
  const members = [...cast.people, ...cast.organisations, ...cast.places].flatMap((group) => group.members.map(line))
  const events = cast.events.entries.filter(({ id }) => id !== '').map(({ id, name }) => `- ${name} (${id})`)
  return [
    `Page: ${page.title}`,
    `Address: ${page.url}`,
    `Day: ${cast.day.iso} (${cast.dayCertainty})`,
    `Data: ${dataVersion}`,
    'Found:',
    ...members,
    ...events,
    'What is wrong: ',
    '',
  ].join('\n')
}
