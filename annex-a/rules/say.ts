import { listOf } from '../specification/lists/index.ts'
import type { FileProblem, Finding, Flag } from '../reading/checked.ts'
import { sayUnreadable, UNREADABLE, type UnreadableCode } from '../workbook/unreadable.ts'
import type { Found } from './grammar/rule.ts'
import { flagByCode, ruleByCode } from './index.ts'
import { capital, sayList } from './words.ts'

export interface Said { readonly message: string; readonly fix: string }

/** What is wrong, with its place in front, and what to do about it: one sentence each, the same wherever it is shown. */
export function say(finding: Finding): Said {
  const rule = ruleByCode(finding.code)
  if (!rule) return { message: `${place(finding)}the rule that found this is no longer asked`, fix: 'Check the list again' }
  const found = asFound(finding)
  const front = rule.speaksOf === undefined ? place(finding) : rule.speaksOf === 'child' ? `Child ${finding.childKey ?? ''}: ` : ''
  const message = rule.message(found)
  return { message: front === '' ? capital(message) : front + message, fix: rule.fix(found) }
}

/** What there is to know about the child, in one sentence without a full stop: the same wherever it is shown. */
export const sayFlag = (flag: Flag): string => capital(flagByCode(flag.code)?.message(flag) ?? 'what raised this is no longer asked')

/** Why a whole file was not taken, and what to do about it. */
export function sayFileProblem({ code, facts }: FileProblem): Said {
  if (code in UNREADABLE) return sayUnreadable(code as UnreadableCode, facts as Record<string, string | number>)
  return say({ ...NOWHERE, code, facts })
}

const NOWHERE = { severity: 'unreadable', list: null, sheet: null, row: null, column: null, field: null, header: null, value: null, childKey: null, related: [] } as const

function asFound(finding: Finding): Found {
  const { list, field, header, row, column } = finding
  const label = (list !== null && field !== null ? listOf(list).fields[field]?.label : undefined) ?? header ?? ''
  return { ...finding, label, cell: column !== null && row !== null ? `${column}${row}` : null }
}

/** `List 7, row 214, K214: ` or `Document 2.03, row 4: `; less where less is known. */
function place({ list, row, column }: Finding): string {
  if (list === null) return ''
  const parts = [capital(sayList(list)), ...(row === null ? [] : [`row ${row}`]), ...(row === null || column === null ? [] : [`${column}${row}`])]
  return `${parts.join(', ')}: `
}
