import { readFileSync } from 'node:fs'
import { check } from '#annex-a/reading/check.ts'
import { nativeZlib } from '#server/intake/native-zlib.ts'
import { peakMemory } from '../../support/peak-memory.ts'

// A process of its own: checks one file whole, as the server's checker does, and says what that took.
const path = process.argv[2] ?? ''
const bytes = new Uint8Array(readFileSync(path))
const began = process.threadCpuUsage()
const { files } = check([{ name: 'List 3.xlsx', bytes }], { inspectionDate: '2016-04-12', stage: 2 }, undefined, nativeZlib)
const { user, system } = process.threadCpuUsage(began)
process.stdout.write(JSON.stringify({ became: files[0]?.problem?.code ?? 'read', ms: (user + system) / 1000, peakMb: peakMemory() }))
