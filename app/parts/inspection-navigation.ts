import type { InspectionFrame } from '#server/inspections/frame.ts'
import type { PageNavigation } from '../root.tsx'
import type { Role } from '#server/access/may.ts'
import { sayDate } from '../words/dates.ts'

interface Part { readonly text: string; readonly path: string; readonly who: readonly Role[]; readonly covers?: readonly string[] }

const parts: readonly Part[] = [
  { text: 'Overview', path: '', who: ['officer', 'inspector', 'lead', 'administrator'] },
  { text: 'Calendar', path: '/calendar', who: ['officer', 'inspector', 'lead', 'administrator'] },
  { text: 'Lists', path: '/lists', who: ['officer', 'inspector', 'lead'] },
  { text: 'Documents', path: '/documents', who: ['officer', 'inspector', 'lead'] },
  { text: 'Context', path: '/context', who: ['officer', 'inspector', 'lead'] },
  { text: 'Meetings', path: '/meetings', who: ['officer', 'inspector', 'lead'] },
  { text: 'Questions and answers', path: '/threads', who: ['officer', 'inspector', 'lead'] },
  { text: 'Cases we asked you about', path: '/audits', who: ['officer'] },
  { text: 'Children', path: '/children', who: ['inspector', 'lead'] },
  { text: 'Cases', path: '/cases', who: ['inspector', 'lead'], covers: ['/draws', '/selection', '/readings'] },
  { text: 'Balance', path: '/balance', who: ['inspector', 'lead'] },
  { text: 'Evidence', path: '/evidence', who: ['inspector', 'lead'] },
  { text: 'Judgements', path: '/judgements', who: ['inspector', 'lead'] },
  { text: 'Team meetings', path: '/team-meetings', who: ['inspector', 'lead'] },
  { text: 'Report', path: '/report', who: ['officer', 'inspector', 'lead'] },
  { text: 'Settings', path: '/settings', who: ['officer', 'inspector', 'lead', 'administrator'] },
  { text: 'Audit trail', path: '/audit', who: ['lead', 'administrator'] },
]

/** The parts of an inspection that a person may open. */
export const inspectionNavigation = (frame: InspectionFrame): PageNavigation => ({
  label: 'Inspection',
  heading: { text: `Inspection of ${frame.authority}, ${sayDate(frame.inspectionDate)}`, href: `/inspections/${frame.id}` },
  items: parts.filter((part) => part.who.some((role) => frame.roles.includes(role))).map((part) => ({ text: part.text, href: `/inspections/${frame.id}${part.path}`, covers: part.covers?.map((path) => `/inspections/${frame.id}${path}`) })),
})
