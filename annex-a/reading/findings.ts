import { listOf } from '../specification/lists/index.ts'
import { ruleByCode } from '../rules/index.ts'
import type { Saying } from '../rules/grammar/rule.ts'
import type { Facts, Finding, ReadList, ReadRow } from './checked.ts'
import { asWritten, columnOfField } from './place.ts'

/** Makes findings: what the rule says of itself, and where it was broken. Throws RangeError for a rule that is not registered. */
export const findInRow = (code: string, list: ReadList, row: ReadRow, field: string | null, saying: Saying = {}): Finding => ({
  ...inList(code, list, field, saying),
  row: row.number,
  value: saying.value ?? (field === null ? null : asWritten(row, field, listOf(list.list).fields[field]!)),
  childKey: row.childKey,
})

export const findInList = (code: string, list: ReadList, field: string | null, saying: Saying = {}): Finding =>
  inList(code, list, field, saying)

function inList(code: string, list: ReadList, field: string | null, { facts = {}, related = [], severity, value }: Saying): Finding {
  const column = field === null ? undefined : list.columns.find((one) => one.field === field)
  return {
    code,
    severity: severity ?? severityOf(code),
    list: list.list,
    sheet: list.sheet,
    row: null,
    column: field === null ? null : columnOfField(list, field),
    field,
    header: column?.header ?? null,
    value: value ?? null,
    childKey: null,
    facts,
    related,
  }
}

/** A finding about a whole file or a sheet that is no list. */
export const findInFile = (code: string, sheet: string | null, facts: Facts): Finding => ({
  code, severity: severityOf(code), list: null, sheet, row: null, column: null, field: null, header: null, value: null, childKey: null, facts, related: [],
})

function severityOf(code: string): Finding['severity'] {
  const rule = ruleByCode(code)
  if (!rule) throw new RangeError(`No rule is called ${code}`)
  return rule.severity
}
