import { codeSets } from '../../specification/code-sets/index.ts'
import type { CodeSet } from '../../specification/grammar/codes.ts'
import { byKind, type Field } from '../../specification/grammar/field.ts'
import { codeReader } from './code.ts'
import { dateReader } from './date.ts'
import { readHours } from './hours.ts'
import { readAge, readCount } from './number.ts'
import { cellError, codeUnknown, notADate, notAnAge, notHours, notWhole, notYesOrNo } from './problems.ts'
import { remember } from './remember.ts'
import { notRead, textOf, type CellReader } from './result.ts'
import { readKey, readText } from './text.ts'
import { yesNoReader } from './yes-no.ts'

/** No date, code, number or answer is so long: such a text is a remark, and taking it apart would only cost time. */
const LONGEST = 500

/** The reader of a field, and by what name its list knows it. */
export type FieldReader = (field: Field, name: string) => CellReader

/** A reader for every field, made once for a whole check so that all lists share what was read before. */
export function readers(inspectionDate: string): (field: Field) => CellReader {
  const key = ready(readKey)
  const text = ready(readText)
  const date = ready(short(dateReader(inspectionDate), notADate))
  const count = ready(short(readCount, notWhole))
  const age = ready(short(readAge, notAnAge))
  const hours = ready(short(readHours, notHours))
  const codes = new Map<string, CellReader>()
  return byKind<CellReader>({
    child: () => key,
    reference: () => key,
    text: () => text,
    date: () => date,
    count: () => count,
    hours: () => hours,
    age: () => age,
    yesNo: (field) => ready(short(yesNoReader(field), notYesOrNo)),
    code: ({ codes: name }) => {
      const reader = codes.get(name) ?? ready(short(codeReader(setNamed(name)), codeUnknown))
      codes.set(name, reader)
      return reader
    },
  })
}

function setNamed(name: string): CodeSet {
  const set = codeSets[name]
  if (!set) throw new RangeError(`There is no code set called ${name}`)
  return set
}

const short = (read: CellReader, problem: string): CellReader => (cell) =>
  cell.kind === 'text' && String(cell.value).length > LONGEST ? notRead(textOf(cell), problem) : read(cell)

/** Whatever its kind, a field cannot be read from a cell in which a formula failed (#REF!). */
const ready = (read: CellReader): CellReader =>
  remember((cell) => (cell.kind === 'error' ? notRead(textOf(cell), cellError) : read(cell)))
