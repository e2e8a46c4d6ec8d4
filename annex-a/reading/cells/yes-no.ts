import type { FieldOfKind } from '../../specification/grammar/field.ts'
import { saysNothing } from './blank-words.ts'
import { notYesOrNo } from './problems.ts'
import { bare, notRead, readAs, textOf, tidy, type CellReader } from './result.ts'

type Answer = 'Y' | 'N' | 'U'

const WORDS: { readonly [A in Answer]: readonly string[] } = {
  Y: ['Y', 'Yes', '1', 'True', 'T'],
  N: ['N', 'No', '0', 'False', 'F'],
  U: ['U', 'Unknown', 'Not known', 'Not recorded', 'Not stated', 'Not yet known', 'NK', 'Do not know', "Don't know", 'Information not yet obtained', 'Refused', 'Information refused'],
}

/** Yes, no or unknown, in the words of returns and in the field's own (`also`). */
export function yesNoReader(field: FieldOfKind<'yesNo'>): CellReader {
  const answers = new Map<string, Answer>()
  for (const answer of ['Y', 'N', 'U'] as const) {
    for (const word of [...WORDS[answer], ...(field.also?.[answer] ?? [])]) answers.set(bare(word), answer)
  }
  return (cell) => {
    const written = textOf(cell)
    if (cell.kind === 'boolean') return readAs(cell.value ? 'Y' : 'N', written)
    const text = tidy(written)
    // A question mark says that the writer was not sure; we are no surer.
    const answer = text.includes('?') ? null : answerOf(text, answers)
    if (answer) return readAs(answer, text === answer && text === written ? null : written)
    return saysNothing(text) ? readAs(null, written) : notRead(written, notYesOrNo)
  }
}

function answerOf(text: string, answers: ReadonlyMap<string, Answer>): Answer | null {
  const whole = answers.get(bare(text))
  if (whole) return whole
  const withoutLetter = answers.get(bare(text.replace(/^[a-z][).:] ?/i, '')))
  if (withoutLetter) return withoutLetter
  const parts = text.split(/[,;|+]| [-–—] |:/).map((part) => answers.get(bare(part)) ?? null)
  if (parts.includes('Y') && parts.includes('N')) return null
  return parts.length > 1 && !parts.includes(null) ? several(parts) : first(text, answers)
}

/** "MOB, LD": kinds of disability side by side; "1 - Yes": the number and the word. */
const several = (parts: readonly (Answer | null)[]): Answer => (parts.includes('Y') ? 'Y' : parts.includes('N') ? 'N' : 'U')

/** "Yes - seen at school", "No (refused)": the answer, then a remark. "No longer needed" is not one. */
function first(text: string, answers: ReadonlyMap<string, Answer>): Answer | null {
  const match = /^(yes|no)(?: ?[,;:(.]| [-–—] )/i.exec(text)
  return match ? answers.get(match[1]!.toLowerCase())! : null
}
