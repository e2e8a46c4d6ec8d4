import type { Example } from '../rules/grammar/example.ts'
import { exampleInspection } from '../rules/grammar/example.ts'
import { exampleWorkbook } from '../rules/grammar/example-files.ts'
import { check } from './check.ts'
import { checkOpened } from './check-opened.ts'
import type { Checked } from './checked.ts'

/** What becomes of a rule's example: for the tests, and for a help page that shows the words of its findings. */
export function tryExample(example: Example): Checked {
  const options = { ...example.options, inspectionDate: example.inspectionDate ?? exampleInspection, stage: example.stage ?? 2 } as const
  const workbook = exampleWorkbook(example)
  if (workbook) return checkOpened([{ name: 'example.xlsx', bytes: 0, open: () => workbook }], options)
  const files = (example.files ?? []).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
  return check(files, options)
}
