import { clockTimes, deadlines, type Due } from '#annex-a/specification/deadlines.ts'
import { isDocument, type List, type ListId } from '#annex-a/specification/grammar/list.ts'
import { fieldHelp, type FieldHelp } from './field-help.ts'

export interface ListHelp {
  readonly number: ListId
  readonly name: string
  readonly title: string
  readonly paragraph: string
  readonly rows: string
  readonly due: readonly string[]
  readonly fields: readonly FieldHelp[]
}

const rowWords = {
  child: 'One row for each child where possible. Several rows of one child are asked about, never refused.',
  reference: 'One row for each adopter or couple.',
  none: 'A child may have several rows: one for each.',
} as const

/** `Stage 1: week 1, Tuesday by 12:00`. */
const sayDue = ({ stage, week, weekday, time, basis }: Due): string =>
  `Stage ${stage}: week ${week}, ${weekday} by ${clockTimes[time]}${basis === 'inferred' ? ' (the row of this list is lost in the printed table; read from the row before it)' : ''}`

export const listHelp = (list: List): ListHelp => ({
  number: list.number, name: list.name, title: list.title, paragraph: list.paragraph, rows: list.number === '2.07' ? `${rowWords.child} A child who is known only to the police has no ID (footnote 35).` : rowWords[list.oneRowEach],
  due: isDocument(list.number) ? ['With the other documents that Annex A asks for: the framework gives it no day of its own'] : deadlines.filter((due) => due.list === list.number).map(sayDue),
  fields: Object.entries(list.fields).map(([name, field]) => fieldHelp(list, name, field)),
})
