// Must stay the first import: an old Node is told so in words.
import '../guard.ts'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readIds } from '../selection/draw/ids.ts'
import { longestSeed, rank, seedProblem } from '../selection/draw/rank.ts'
import { CannotDo } from './cannot-do.ts'
import { argumentsGiven, asRead, runPlain } from './plain.ts'

const usage = `Draws cases at random, the same for ever from the same seed and the same IDs.

  npm run -s draw -- --seed TEXT --ids FILE --take N

  --seed  1 to ${longestSeed} characters, taken exactly as given
  --ids   a file with one child ID a line; - reads standard input. Spaces around an ID, empty lines and repeated IDs
          are passed over; capitals and leading zeros count
  --take  how many to choose: a whole number from 1

Prints the chosen IDs in order, one a line, then an empty line, then all others in order: the reserves. The order is that
of the hexadecimal HMAC-SHA256 with the seed as key and the ID as message, both in UTF-8, so anyone can check it.
Ends with 0; 1 where there are fewer IDs than are to be drawn; 2 where the command or the file was not understood.`

const order = z.object({
  seed: z.string({ error: 'Say the seed: --seed TEXT' }).superRefine((seed, ctx) => {
    const problem = seedProblem(seed)
    if (problem !== null) ctx.addIssue({ code: 'custom', message: problem })
  }),
  ids: z.string({ error: 'Say the file of IDs: --ids FILE' }),
  take: z.string({ error: 'Say how many to draw: --take N' }).regex(/^0*[1-9]\d{0,6}$/, '--take must be a whole number from 1').transform(Number),
})

const bytesOf = (path: string): Uint8Array => {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch {
    throw new CannotDo(`The file ${path} cannot be opened`, 2)
  }
}

await runPlain(() => {
  const given = argumentsGiven({ options: { seed: { type: 'string' }, ids: { type: 'string' }, take: { type: 'string' }, help: { type: 'boolean' } } }, usage).values
  if (given.help) return console.log(usage)
  const wanted = asRead(order, given, usage)
  const read = readIds(bytesOf(wanted.ids))
  if ('problem' in read) throw new CannotDo(`The file ${wanted.ids} ${read.problem}`, 2)
  if (read.ids.length < wanted.take) throw new CannotDo(`${wanted.take} cannot be drawn from ${read.ids.length === 1 ? '1 ID' : `${read.ids.length} IDs`}. Nothing was drawn.`)
  for (const said of read.says) console.error(said)
  const ids = rank(wanted.seed, read.ids).map(({ id }) => id)
  process.stdout.write(`${[...ids.slice(0, wanted.take), '', ...ids.slice(wanted.take)].join('\n')}\n`)
})
