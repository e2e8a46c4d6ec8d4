import { capital, sayList } from '#annex-a/rules/words.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ShownPlace, ShownTopic } from '#server/threads/place.ts'
import { sayMeeting } from './meetings.ts'
import { sayCalled } from './versions.ts'
import type { ShownThread, ThreadsShown } from '#server/threads/see-threads.ts'

/** What a question or a note is about: `List 8, Children looked after, row 12 of version 2 (sheet “LAC”): Placement late`. */
export const sayPlace = ({ list, row, version, sheet, ruleTitle, topic }: ShownPlace): string => {
  if (topic) return sayTopic(topic)
  if (list === null) return 'Nothing in particular'
  const where = [row === null ? '' : `row ${row}`, version === null ? '' : sayCalled(version)].filter(Boolean).join(' of ')
  return `${capital(sayList(list))}, ${listOf(list).name}${where ? `, ${where}` : ''}${sheet ? ` (sheet “${sheet}”)` : ''}${ruleTitle ? `: ${ruleTitle}` : ''}`
}

const sayTopic = (topic: ShownTopic): string => {
  if (topic.is === 'document') return `Document ${topic.number}, ${topic.name}`
  return topic.is === 'sentence' ? `Context section, ${topic.section}, sentence ${topic.id}` : `Meeting: ${sayMeeting(topic.kind, topic.date)}`
}

export const sideWords = { team: 'Inspection team', authority: 'The authority' } as const

/** How a question stands, and whose turn it is. */
export const sayThreadState = ({ state, waitsForMe }: Pick<ShownThread, 'state' | 'waitsForMe'>): string => ({
  open: waitsForMe ? 'Waits for your answer' : 'Open', answered: waitsForMe ? 'Answered: read and close it' : 'Answered', closed: 'Closed', withdrawn: 'Withdrawn',
})[state]

export const showWords: { readonly [S in ThreadsShown]: string } = { going: 'Not over yet', mine: 'Waiting for my side', over: 'Closed or withdrawn', all: 'All' }
