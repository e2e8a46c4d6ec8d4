import { clockTimes, deadlines, type Due } from '#annex-a/specification/deadlines.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { fieldHelp, type FieldHelp } from './field-help.ts'

export interface ListHelp {
  readonly number: number
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
  number: list.number, name: list.name, title: list.title, paragraph: list.paragraph, rows: rowWords[list.oneRowEach],
  due: deadlines.filter((due) => due.list === list.number).map(sayDue),
  fields: Object.entries(list.fields).map(([name, field]) => fieldHelp(list, name, field)),
})
