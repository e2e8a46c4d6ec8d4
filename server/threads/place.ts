import { sentences } from '#annex-a/framework/context/sentences.ts'
import { topicOf } from '#annex-a/framework/documents/applying.ts'
import { ruleByCode } from '#annex-a/rules/index.ts'
import { titleOfRule } from '#annex-a/shown/finding-lines.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { versionsOfMeeting } from '#db/queries/meetings.ts'
import { listsOfSubmission } from '#db/queries/submissions.ts'
import type { PlaceColumns } from '#db/tables/threads.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { visibleSubmission } from '../intake/visible.ts'

/** Who looks, and where: an upload that is not submitted is known to its authority alone. */
type Looking = Pick<HereInInspection, 'db' | 'inspection' | 'roles'>

export const nowhere: PlaceColumns = { list: null, submission_id: null, row_number: null, rule: null, topic: null }

/** What an address or a form says that a question is about, as text: `list`, `version`, `row`, `rule`, `topic`. */
export type PlaceAsked = (name: 'list' | 'version' | 'row' | 'rule' | 'topic') => string

const lastRow = 1_048_576

/** The place that is asked for; null where there is no such place in this inspection. Never a child's ID: only our own ids, numbers and codes. */
export const readPlace = async (looking: Looking, asked: PlaceAsked): Promise<PlaceColumns | null> => {
  const [listText, version, rowText, rule, topic] = [asked('list'), asked('version'), asked('row'), asked('rule'), asked('topic')]
  if (topic) return listText || !await topicNamed(looking, topic) ? null : { ...nowhere, topic }
  if (!listText) return version || rowText || rule ? null : nowhere
  const list = listIdOf(listText)
  if (list === undefined || (rule && !ruleByCode(rule)) || (rowText && !version)) return null
  if (version && !await visibleSubmission(looking, version)) return null
  const row = rowText ? Number(rowText) : null
  if (row !== null && !(Number.isInteger(row) && row >= 1 && row <= lastRow)) return null
  return { list: keptList(list), submission_id: version || null, row_number: row, rule: rule || null, topic: null }
}

/** What a topic is that is no list. Each kind has a name of its own form, so that one column holds them: `1.05`, `CP1`, the id of a meeting. */
export type ShownTopic =
  | { readonly is: 'document'; readonly number: string; readonly name: string; readonly href: string }
  | { readonly is: 'sentence'; readonly id: string; readonly section: string; readonly href: string }
  | { readonly is: 'meeting'; readonly kind: string; readonly date: string; readonly href: string }

const topicNamed = async ({ db, inspection }: Looking, topic: string): Promise<ShownTopic | null> => {
  const at = `/inspections/${inspection.id}`
  const document = topicOf(topic)
  if (document) return { is: 'document', number: document.number, name: document.name, href: `${at}/documents/topic/${document.number}` }
  const sentence = sentences.find(({ id }) => id === topic)
  if (sentence) return { is: 'sentence', id: sentence.id, section: sentence.section, href: `${at}/context/${sentence.id}` }
  const meeting = (await versionsOfMeeting(db, inspection.id, topic)).at(-1)
  return meeting ? { is: 'meeting', kind: meeting.kind, date: meeting.on_date, href: `${at}/meetings/${meeting.meeting_id}` } : null
}

/** A place as a page shows it. */
export interface ShownPlace {
  readonly list: ListId | null
  readonly row: number | null
  readonly ruleTitle: string | null
  /** What the version is called in which it stood, and its sheet there; null where none was named, or whoever looks may not know of it. */
  readonly version: Called | null
  readonly sheet: string | null
  readonly topic: ShownTopic | null
  /** Where it is to be seen; null where it is not any more. */
  readonly href: string | null
  /** The same place in an address: for asking once more about it, or a note beside it. Empty for nothing in particular. */
  readonly address: string
}

export const showPlace = async (looking: Looking, place: PlaceColumns): Promise<ShownPlace> => {
  const { db, inspection } = looking
  const list = place.list === null ? null : listKept(place.list)
  const submission = place.submission_id === null ? undefined : await visibleSubmission(looking, place.submission_id)
  const stands = submission?.state === 'read'
  const sheet = stands && list !== null ? (await listsOfSubmission(db, submission.id)).find((one) => one.list === place.list)?.sheet ?? null : null
  const topic = place.topic === null ? null : await topicNamed(looking, place.topic)
  return {
    list, row: place.row_number, ruleTitle: place.rule === null ? null : titleOfRule(place.rule), version: submission ? calledOf(submission) : null, sheet,
    topic,
    href: topic ? topic.href : stands && list !== null ? `/inspections/${inspection.id}/lists/${submission.id}/list/${list}${place.rule === null ? '' : `/rule/${place.rule}`}` : null,
    address: addressOf(submission || place.submission_id === null ? place : { ...place, submission_id: null, row_number: null }),
  }
}

const addressOf = ({ list, submission_id, row_number, rule, topic }: PlaceColumns): string => new URLSearchParams([
  ...(list === null ? [] : [['list', String(listKept(list))]]), ...(submission_id === null ? [] : [['version', submission_id]]),
  ...(row_number === null ? [] : [['row', String(row_number)]]), ...(rule === null ? [] : [['rule', rule]]), ...(topic === null ? [] : [['topic', topic]]),
]).toString()
