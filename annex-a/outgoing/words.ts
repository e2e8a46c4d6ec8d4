import type { Finding } from '../reading/checked.ts'
import { say } from '../rules/say.ts'
import { capital } from '../rules/words.ts'
import { markWords } from './severity.ts'

/** What stands in front of a message where the place is plain from where it is written. */
const LIST_AND_ROW = /^(?:List \d+|Document \d\.\d\d)(?:, row \d+)?(?:: |, (?=[A-Z]+\d+: ))/
const CELL = /^[A-Z]+\d+: /

/** One finding: what is wrong and what to do. */
export const sentences = (finding: Finding): string => {
  const { message, fix } = say(finding)
  return `${message}. ${fix}.`
}

/** The same beside its row: `M214: "31/02/2014" is not a real date. Enter …`. */
export const besideRow = (finding: Finding): string => capital(sentences(finding).replace(LIST_AND_ROW, ''))

/** What the authority says about a finding, behind what was found. */
export const withExplained = (words: string, explanation: string | null): string => (explanation === null ? words : `${words} ${/[.?!]$/.test(explanation) ? explanation : `${explanation}.`}`)

/** The same in a note on its cell. */
export const onCell = (finding: Finding): string => `${markWords(finding.severity)}: ${capital(besideRow(finding).replace(CELL, ''))}`

/** `1,200` */
export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
