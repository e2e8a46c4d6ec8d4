import { usuallyAudited } from '#annex-a/framework/tracking.ts'
import type { CaseLine } from '#server/cases/see-case.ts'
import type { CaseLife } from '#server/cases/life.ts'
import { sayWallTime } from './calendar.ts'
import { sayGrade } from './evidence.ts'
import { sayCount } from './numbers.ts'

/** Who is to read a case, and that they no longer can. */
export const sayAllocated = (allocated: CaseLife['allocated'], nobody: string): string => (allocated ? `${allocated.name}${allocated.left ? ', who has left the team' : ''}` : nobody)

/** How a case stands, each fact in words; several are so at once. */
export const sayLife = (life: CaseLife): string[] => {
  const { told, asked, audits, graded, allocated, read, closed, referrals } = life
  const open = referrals.find(({ waitsFor }) => waitsFor !== null)
  return [
    open ? (open.waitsFor === 'authority' ? 'Referred back as unsafe: no answer yet' : 'Referred back as unsafe: answered, to be checked') : null,
    closed ? 'Closed' : null,
    told ? null : 'Authority not told',
    audits[0] ? `Audit came: ${sayGrade(audits[0].grade)}` : asked ? `Audit due ${sayWallTime(asked.due)}` : told ? 'Authority told' : null,
    graded ? `Our view: ${sayGrade(graded.grade)}` : null,
    `Allocated to ${sayAllocated(allocated, 'nobody')}`,
    read ? 'Read' : null,
  ].filter((one) => one !== null)
}

/** `Both say good`, `The auditor graded 1 higher than the inspector`. */
export const sayApart = (apart: number): string => {
  if (apart === 0) return 'The auditor and the inspector give the same grade'
  return `The auditor graded the work ${sayCount(Math.abs(apart), 'grade', 'grades')} ${apart > 0 ? 'higher' : 'lower'} than the inspector`
}

/** One line of the life of a case. */
export const sayLine = ({ kind, to, due }: CaseLine): string => ({
  told: 'Told to the authority',
  'audit-asked': `Audit asked for${due ? `, due ${sayWallTime(due)}` : ''}`,
  'audit-received': 'Audit received',
  graded: 'Inspector’s own view',
  allocated: to === null ? 'Allocated to nobody' : `Allocated to ${to}`,
  read: 'Read',
  closed: 'Closed',
  reopened: 'Opened again',
  unsafe: 'Referred back to the authority as unsafe',
  'unsafe-answered': 'The authority answered about what was unsafe',
  'unsafe-checked': 'Checked: safe now',
  'unsafe-not-yet': 'Checked: not safe yet; the authority is asked to answer again',
  replaced: 'Another case takes its place',
})[kind]

/** How many audits were asked for beside what other inspections asked: shown, never enforced. */
export const sayAudited = (asked: number): string =>
  `Audits asked for: ${asked}. Usual are ${usuallyAudited.inWeek1} in week 1 and ${usuallyAudited.more.atLeast} to ${usuallyAudited.more.noMoreThan} more later.`
