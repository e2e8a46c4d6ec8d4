import type { RepairKind } from '#annex-a/repairs/safe.ts'
import type { ExplanationState } from '#server/explanations/overview.ts'
import type { FieldLine } from '#server/explanations/fields.ts'
import type { OneExplanationView } from '#server/explanations/one-explanation.ts'
import type { TagColour } from '../govuk/tag.tsx'
import { sayCount, sayNumber } from './numbers.ts'

export const explanationStateWords: { readonly [S in ExplanationState]: { readonly name: string; readonly colour: TagColour; readonly means: string } } = {
  stale: { name: 'Value changed', colour: 'orange', means: 'It was explained when the value was another. Confirm it or write it anew.' },
  kept: { name: 'Holds', colour: 'green', means: 'It is shown to inspectors beside what it explains.' },
  unneeded: { name: 'Not needed here', colour: 'grey', means: 'What it explains is not found in this version. It stays, in case it is found again.' },
  withdrawn: { name: 'Withdrawn', colour: 'grey', means: 'It is shown beside no finding any more. Its history stays.' },
}

export const changeWords: { readonly [C in OneExplanationView['history'][number]['what']]: string } = {
  written: 'Written', changed: 'Changed', confirmed: 'Confirmed for the new value', withdrawn: 'Withdrawn', 'brought-back': 'Brought back',
}

/** `41 of 97 explained`. */
export const sayExplained = (explained: number, all: number): string => `${sayNumber(explained)} of ${sayNumber(all)} explained`

export const sayHeld = ({ is, empty, rows }: Pick<FieldLine, 'is' | 'empty' | 'rows'>): string => {
  switch (is) {
    case 'list': return 'The list has not come'
    case 'absent': return 'No column'
    case 'empty': return rows === 0 ? 'No rows' : `Nothing that we could read in ${sayCount(rows, 'row', 'rows')}`
    case 'partly': return `Nothing that we could read in ${sayNumber(empty)} of ${sayCount(rows, 'row', 'rows')}`
    case 'filled': return 'Filled'
  }
}

export const repairWords: { readonly [K in RepairKind]: { readonly name: string; readonly says: string } } = {
  spaces: { name: 'Spaces', says: 'Blanks before, after and within IDs and texts, such as those that an export leaves behind' },
  dates: { name: 'Dates', says: 'Dates written as words, numbers or with two figures for the year, to a date that Excel knows' },
  codes: { name: 'Codes', says: 'Descriptions and other spellings of a code, to the code' },
  yesNo: { name: 'Yes and no', says: 'Other words for yes, no and unknown, to Y, N and U' },
}
