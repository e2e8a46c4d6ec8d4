import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { check } from '#annex-a/reading/check.ts'
import { nativeZlib } from '#server/intake/native-zlib.ts'
import { sayMeasured, used } from './measured.ts'

// A process of its own: reads one file, checks it whole (every rule, every child linked), says how long it took and ends.
const [path = '', inspectionDate = ''] = process.argv.slice(2)
const [began, usedBefore] = [performance.now(), used()]
const bytes = new Uint8Array(readFileSync(path))
const { lists, files, findings } = check([{ name: basename(path), bytes }], { inspectionDate, stage: 2 }, undefined, nativeZlib)
sayMeasured({ ms: performance.now() - began, ownMs: used() - usedBefore, rows: lists.reduce((sum, { rows }) => sum + rows.length, 0), findings: findings.length, read: files.every(({ problem }) => problem === null) })
