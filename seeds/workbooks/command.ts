import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { plant } from './defects/plant.ts'
import { makeDocuments } from './documents.ts'
import { makeLists } from './make.ts'
import type { MadeLists } from './make.ts'
import { sizeNames } from './volumes.ts'
import type { SizeName } from './volumes.ts'
import { profiles, writeDocuments, writeWorkbook } from './write.ts'
import type { WriteOptions } from './write.ts'

const help = `Makes an Annex A workbook of an authority that does not exist.

node seeds/workbooks/command.ts --out FILE.xlsx [options]

  --out FILE               where to write the workbook
  --size NAME              ${sizeNames.join(', ')} (average)
  --profile NAME           ${profiles.join(', ')} (official)
  --seed NUMBER            the same seed makes the same lists (1)
  --inspection-date DATE   as 2016-04-12, which is the default
  --authority NAME         the authority whose lists they would be (Sampleshire)
  --stage 1                leave the fields empty that may follow at the second submission date
  --documents FILE         where to write the documents 2.03, 2.06 and 2.07 of the same children
  --manifest FILE.json     for messy: what was planted, and what stood there before
  --help
`

/** A mistake of the person at the keyboard: said in one line, without a trace. */
class Mistake extends Error {}

const oneOf = <T extends string>(name: string, value: string, known: readonly T[]): T => {
  if (!(known as readonly string[]).includes(value)) throw new Mistake(`--${name} is one of ${known.join(', ')}, not "${value}".`)
  return value as T
}

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new Mistake(`--seed is a whole number, not "${value}".`)
  return Number(value)
}

interface Asked extends WriteOptions {
  readonly out: string
  readonly size: SizeName
  readonly inspectionDate: string
  readonly authority: string
  readonly manifest: string | undefined
  readonly documents: string | undefined
}

const options = {
  'out': { type: 'string' }, 'size': { type: 'string', default: 'average' }, 'profile': { type: 'string', default: 'official' }, 'seed': { type: 'string', default: '1' },
  'inspection-date': { type: 'string', default: '2016-04-12' }, 'authority': { type: 'string', default: 'Sampleshire' }, 'stage': { type: 'string', default: '2' },
  'manifest': { type: 'string' }, 'documents': { type: 'string' }, 'help': { type: 'boolean', default: false },
} as const

const asked = (args: readonly string[]): Asked | null => {
  const { values } = parseArgs({ args: [...args], options, strict: true })
  if (values.help) return null
  if (values.out === undefined) throw new Mistake('Say where to write the workbook: --out FILE.xlsx. --help shows all options.')
  const profile = oneOf('profile', values.profile, profiles)
  if (values.manifest !== undefined && profile !== 'messy') throw new Mistake('--manifest goes with --profile messy: nothing is planted otherwise.')
  return {
    out: values.out, profile, manifest: values.manifest, documents: values.documents, authority: values.authority, inspectionDate: values['inspection-date'],
    size: oneOf('size', values.size, sizeNames), seed: wholeNumber(values.seed), stage: oneOf('stage', values.stage, ['1', '2']) === '1' ? 1 : 2,
  }
}

const say = (made: MadeLists, out: string): string => {
  const counts = made.asked.map((list) => made.lists[list].length)
  return `${out}: ${counts.reduce((sum, count) => sum + count, 0)} rows (lists ${made.asked[0]} to ${made.asked.at(-1)}: ${counts.join(', ')})\n`
}

const run = async (args: readonly string[]): Promise<void> => {
  const wish = asked(args)
  if (wish === null) return void process.stdout.write(help)
  const made = makeLists(wish)
  await writeFile(wish.out, await writeWorkbook(made, wish))
  if (wish.manifest !== undefined) {
    const { planted } = plant(made, wish)
    await writeFile(wish.manifest, `${JSON.stringify({ ...wish, planted }, null, 1)}\n`)
  }
  if (wish.documents !== undefined) await writeFile(wish.documents, await writeDocuments(makeDocuments(made), made.inspectionDate))
  process.stdout.write(say(made, wish.out))
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const plain = error instanceof Mistake || (error instanceof Error && ('code' in error || / is not a date /.test(error.message)))
  if (!plain) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
