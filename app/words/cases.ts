import type { CaseNotice, NoticedList } from '#server/selection/case-notices.ts'
import { joined } from './findings.ts'
import { sayCount } from './numbers.ts'

/** What became of a case, after its number: `is no longer on the lists of version 4`. */
export const sayNotice = ({ is, since, version }: CaseNotice): string => {
  const between = since === version - 1 ? `in version ${version}` : `between version ${since} and version ${version}`
  switch (is) {
    case 'gone': return `is no longer on the lists of version ${version}. Ask the authority why.`
    case 'changed': return `changed ${between}:`
    case 'withdrawn': return `was last seen in version ${since}, which was withdrawn. Look at the child again in version ${version}.`
  }
}

/** `List 7: 1 row added; Category of abuse`. */
export const sayNoticedList = ({ list, added, gone, labels }: NoticedList): string => `${list}: ${[
  ...(added ? [`${sayCount(added, 'row', 'rows')} added`] : []), ...(gone ? [`${sayCount(gone, 'row', 'rows')} gone`] : []), ...(labels.length ? [joined(labels)] : []),
].join('; ')}`
