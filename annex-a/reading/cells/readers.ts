import { codeSets } from '../../specification/code-sets/index.ts'
import { byKind, type Field } from '../../specification/grammar/field.ts'
import { codeReader } from './code.ts'
import { dateReader } from './date.ts'
import { readAge, readCount } from './number.ts'
import { cellError } from './problems.ts'
import { remember } from './remember.ts'
import { notRead, textOf, type CellReader } from './result.ts'
import { readKey, readText } from './text.ts'
import { yesNoReader } from './yes-no.ts'

/** A reader for every field, made once for a whole check so that all lists share what was read before. */
export function readers(inspectionDate: string): (field: Field) => CellReader {
  const key = ready(readKey)
  const text = ready(readText)
  const date = ready(dateReader(inspectionDate))
  const count = ready(readCount)
  const age = ready(readAge)
  const codes = new Map<string, CellReader>()
  return byKind<CellReader>({
    child: () => key,
    reference: () => key,
    text: () => text,
    date: () => date,
    count: () => count,
    age: () => age,
    yesNo: (field) => ready(yesNoReader(field)),
    code: (field) => {
      const known = codes.get(field.codes)
      if (known) return known
      const set = codeSets[field.codes]
      if (!set) throw new RangeError(`There is no code set called ${field.codes}`)
      const reader = ready(codeReader(set))
      codes.set(field.codes, reader)
      return reader
    },
  })
}

/** Whatever its kind, a field cannot be read from a cell in which a formula failed (#REF!). */
const ready = (read: CellReader): CellReader =>
  remember((cell) => (cell.kind === 'error' ? notRead(textOf(cell), cellError) : read(cell)))
