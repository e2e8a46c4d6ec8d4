import { mkdtempSync } from 'node:fs'
import { makeSample } from '/tmp/w/ctx/tests/bench/workbooks.ts'
import { measureBalance } from '/tmp/w/ctx/tests/bench/balance.ts'
const s = await makeSample('kent', mkdtempSync('/tmp/kent-'))
console.log(await measureBalance(s.path, 5))
