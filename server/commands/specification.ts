import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { specificationJson } from '#annex-a/outgoing/specification-json.ts'

/**
 * Writes the specification as it stands in the code to annex-a/specification.json, the copy that other programs read:
 * `node server/commands/specification.ts`. A test compares the two.
 */
const path = join(import.meta.dirname, '..', '..', 'annex-a', 'specification.json')
await writeFile(path, specificationJson())
console.log('annex-a/specification.json is written')
