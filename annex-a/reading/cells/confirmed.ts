import { codeSets } from '../../specification/code-sets/index.ts'
import type { Field } from '../../specification/grammar/field.ts'
import { confirmedMeanings, subjectOf, valueKey, type Confirmed, type Subject } from '../confirmed.ts'
import { codeUnknown, notYesOrNo } from './problems.ts'
import type { FieldReader } from './readers.ts'
import { readAs, type CellReader } from './result.ts'

/** Reads what nothing else can: a value whose meaning somebody of this authority has confirmed. */
export function withConfirmed(reader: FieldReader, confirmed: Confirmed | undefined): FieldReader {
  if (!confirmed?.values.length) return reader
  const meaningsOf = confirmedMeanings(confirmed)
  return (field, name) => {
    const read = reader(field, name)
    const subject = subjectOf(field, name)
    const meanings = subject ? possible(meaningsOf(subject), subject) : null
    return meanings?.size ? after(read, meanings, field) : read
  }
}

/** A code that the set no longer has, or that never was one, is not read. */
const possible = (meanings: ReadonlyMap<string, string | null>, { kind, of }: Subject): ReadonlyMap<string, string> => {
  const tokens = new Set(kind === 'yesNo' ? ['Y', 'N', 'U'] : codeSets[of]?.codes.map(({ token }) => token))
  return new Map([...meanings].filter((one): one is [string, string] => one[1] !== null && tokens.has(one[1])))
}

const after = (read: CellReader, meanings: ReadonlyMap<string, string>, { kind }: Field): CellReader => {
  const problem = kind === 'code' ? codeUnknown : notYesOrNo
  return (cell) => {
    const result = read(cell)
    if (result.problem !== problem || result.written === null) return result
    const means = meanings.get(valueKey(result.written))
    return means === undefined ? result : readAs(means, result.written)
  }
}
