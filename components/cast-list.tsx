/** Everyone in the article as headed lists, with the office on the article's day. */
import type { Cast, CastGroup, CastMember } from '../core/cards/model.ts'
import type { Texts } from '../core/text-format/texts.ts'
import { Note } from './card-parts.tsx'
import { Flag } from './flag.tsx'

export interface CastCallbacks {
  /** Scroll to the entity's first mention and open its card. */
  readonly goTo: (id: string) => void
  /** Mark a muted entity again. */
  readonly unmute: (id: string) => void
}
interface Props extends CastCallbacks {
  readonly cast: Cast
  readonly texts: Texts
}

/** People, organisations and places; events are events-timeline.tsx's. */
export function CastList({ cast, texts, ...callbacks }: Props) {
  return (
    <>
      <Section heading={texts.text('cast.people')} groups={cast.people} texts={texts} {...callbacks} />
      <Section heading={texts.text('cast.organisations')} groups={cast.organisations} texts={texts} {...callbacks} />
      <Section heading={texts.text('cast.places')} groups={cast.places} texts={texts} {...callbacks} />
    </>
  )
}

type SectionProps = CastCallbacks & {
  readonly heading: string
  readonly groups: readonly CastGroup[]
  readonly texts: Texts
}

function Section({ heading, groups, texts, ...callbacks }: SectionProps) {
  if (groups.length === 0) return null
  return (
    <section class="cast">
      <h2>{heading}</h2>
      {groups.map((group) => (
        <Group key={group.heading} group={group} isWhole={group.heading === heading} texts={texts} {...callbacks} />
      ))}
    </section>
  )
}

type GroupProps = CastCallbacks & { readonly group: CastGroup; readonly isWhole: boolean; readonly texts: Texts }

/** One alone needs no heading to be seen: the flag stands before the name. */
function Group({ group, isWhole, texts, ...callbacks }: GroupProps) {
  const alone = group.members.length === 1 && group.flag !== undefined
  return (
    <div class="group">
      {!isWhole && (
        <h3 class={alone ? 'unseen' : undefined}>
          {group.flag !== undefined && !alone && <Flag flag={group.flag} />}
          <span>{group.heading}</span>
        </h3>
      )}
      <ul>
        {group.members.map((member) => (
          <Member key={member.id} member={member} flag={alone ? group.flag : undefined} texts={texts} {...callbacks} />
        ))}
      </ul>
    </div>
  )
}

interface MemberProps extends CastCallbacks {
  readonly member: CastMember
  readonly flag: CastGroup['flag']
  readonly texts: Texts
}

function Member({ member, flag, texts, goTo, unmute }: MemberProps) {
  const times = texts.text('cast.count', { n: member.count })
  return (
    <li>
      {flag !== undefined && <Flag flag={flag} />}
      <button type="button" class="entity" onClick={() => goTo(member.id)}>
        <bdi>{member.name}</bdi>
      </button>
      {member.count > 1 && (
        <span class="count" title={times}>
          <span aria-hidden="true">×{texts.number(member.count)}</span>
          <span class="unseen"> {times}</span>
        </span>
      )}
      {member.muted && (
        <span class="muted">
          {texts.text('cast.muted')}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => unmute(member.id)}
            aria-label={`${texts.text('cast.unmute')}${texts.text('sign.colon')}${member.name}`}
          >
            {texts.text('cast.unmute')}
          </button>
        </span>
      )}
      <Note item={member} />
    </li>
  )
}
