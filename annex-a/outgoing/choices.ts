import { codeReader } from '../reading/cells/code.ts'
import { codeSets } from '../specification/code-sets/index.ts'
import type { Code, CodeSet } from '../specification/grammar/codes.ts'

/** What a drop-down of the blank workbook offers, and what it stands for. */
export interface Choice {
  /** What is put in the cell. */
  readonly chosen: string
  readonly token: string
  readonly means: string
  /** When the code came into use or fell out of it, ISO dates. */
  readonly from: string | null
  readonly until: string | null
}

export interface Choices {
  readonly name: string
  readonly says: string
  readonly choices: readonly Choice[]
}

export const YES_NO = 'yesNo'

const answer = (token: string, means: string): Choice => ({ chosen: means, token, means, from: null, until: null })
const yesNo: Choices = { name: YES_NO, says: 'Yes or no', choices: [answer('Y', 'Yes'), answer('N', 'No'), answer('U', 'Unknown')] }

/** Every drop-down, by the name of its code set. */
export const allChoices = (): readonly Choices[] => [yesNo, ...Object.values(codeSets).map(choicesOf)]

function choicesOf(set: CodeSet): Choices {
  const read = codeReader(set)
  const reads = (text: string, { token }: Code): boolean => read({ column: 0, kind: 'text', value: text, shown: text }).value === token
  return { name: set.name, says: set.says, choices: set.codes.map((code) => choice(code, reads)) }
}

/** The code with its meaning, so that nobody need know codes by heart; less where our own reader would not read that back. */
function choice(code: Code, reads: (text: string, code: Code) => boolean): Choice {
  const { token, means, from = null, until = null } = code
  const chosen = [`${token} - ${means}`, means, token].find((text) => reads(text, code)) ?? token
  return { chosen, token, means, from, until }
}
