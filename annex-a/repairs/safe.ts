import { allChoices } from '../outgoing/choices.ts'
import { codeWords, type CodeWords } from '../reading/cells/code-words.ts'
import { bare, tidy } from '../reading/cells/result.ts'
import type { Value } from '../reading/checked.ts'
import { writeDate } from '../reading/dates.ts'
import { codeSets } from '../specification/code-sets/index.ts'
import { byKind, type Field } from '../specification/grammar/field.ts'

/** spaces: around and within an ID or a text. dates: words, numbers and short years to a date. codes, yesNo: words to the code or letter. */
export const repairKinds = ['spaces', 'dates', 'codes', 'yesNo'] as const
export type RepairKind = (typeof repairKinds)[number]

export interface SafeRepair {
  readonly kind: RepairKind
  /** What to write instead: dates `YYYY-MM-DD`, codes as tokens, yes and no as Y N U. */
  readonly after: string
}

/** How a cell may be repaired, from what was written in it and what was read; null where it may not, or need not. */
export type Repairer = (written: string, value: Value) => SafeRepair | null

const none: Repairer = () => null

/**
 * What is repaired is only how a value is written: what we read in the cell is the same before and after. And nothing that was
 * written is lost: where a cell holds a time of day, a remark, a reason or an authority's own words beside the code, it stays as it is.
 */
export const repairerOf: (field: Field) => Repairer = byKind<Repairer>({
  child: () => key,
  reference: () => key,
  text: () => (written, value) => {
    const after = withoutBlanks(written)
    return after !== written && after !== '' && tidy(after) === value ? { kind: 'spaces', after } : null
  },
  date: () => (written, value) => (value !== null && written !== writeDate(String(value)) && !HAS_TIME.test(written) ? { kind: 'dates', after: String(value) } : null),
  code: ({ codes }) => codeRepairer(codes),
  yesNo: () => (written, value) => {
    const known = ANSWERS[String(value)]
    return known?.has(bare(written)) && !OFFERED.has(written) && !written.includes('?') ? { kind: 'yesNo', after: String(value) } : null
  },
  count: () => none,
  age: () => none,
  hours: () => none,
})

const HAS_TIME = /\d:\d\d|[ t,]\d{1,2}\.\d\d(?!\d)(?: ?[ap]\.?m\.?)?$|\d ?[ap]\.?m\.?\b/i

/** 123.0 is read as 123, but is more than a matter of blanks. */
const key: Repairer = (written, value) => (value !== null && value !== '' && value !== written && tidy(written) === value ? { kind: 'spaces', after: String(value) } : null)

/** Blanks of every kind become plain spaces, marks that nobody can see go, the ends are trimmed. Lines and single spaces stay. */
const withoutBlanks = (text: string): string =>
  text.replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '').replace(/[^\S\r\n]+/g, ' ').trim()

/** Plain words alone: "Refused" is read as unknown, and says more than that. */
const ANSWERS: { readonly [answer: string]: ReadonlySet<string> } = {
  Y: new Set(['y', 'yes', '1', 'true', 't']), N: new Set(['n', 'no', '0', 'false', 'f']), U: new Set(['u', 'unknown', 'notknown', 'nk', 'donotknow', 'dontknow']),
}

const choices = new Map(allChoices().map(({ name, choices: offered }) => [name, new Set(offered.map(({ chosen }) => chosen))]))
/** What the blank workbook's own drop-downs put in a cell needs no repair. */
const OFFERED = choices.get('yesNo')!

function codeRepairer(name: string): Repairer {
  const set = codeSets[name]
  if (!set) return none
  const words = codeWords(set)
  const offered = choices.get(name)
  return (written, value) => {
    const token = String(value)
    if (value === null || written.includes('?') || offered?.has(written)) return null
    return saysNothingElse(tidy(written).replace(/^[a-z][).] ?/i, ''), token, words) ? { kind: 'codes', after: token } : null
  }
}

/** The code's token or words, or one beside the other: "WBRI", "White British", "White British [WBRI]". */
function saysNothingElse(text: string, token: string, words: CodeWords): boolean {
  const names = (part: string): boolean => {
    const plain = bare(part)
    return (words.byToken.get(plain) ?? words.byWords.get(plain) ?? (/^0\d$/.test(plain) ? words.byToken.get(plain.slice(1)) : undefined))?.token === token
  }
  if (names(text)) return true
  for (const { index } of text.matchAll(/[^a-z0-9]+/gi)) if (names(text.slice(0, index)) && names(text.slice(index))) return true
  return false
}
