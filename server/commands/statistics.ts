// Must stay the first import: an old Node is told so in words.
import '../guard.ts'
import { z } from 'zod'
import type { Table } from '#annex-a/statistics/outcome.ts'
import { isTableName, tableNames, tableOf } from '#annex-a/statistics/tables.ts'
import { publishedChildren, publishedOutcomes } from '#seeds/outcomes/published.ts'
import { databaseThere } from '../config.ts'
import { heldIn } from '../register/held.ts'
import { plainText } from '../statistics/plain-text.ts'
import { argumentsGiven, asRead, runPlain } from './plain.ts'

const usage = `Makes a table of the statistics on inspections of children’s services.

  npm run -s statistics -- --as-at 2014-09-15 --table 1 [--inspected-to DATE] [--inspected-from DATE] [--json]

  --as-at           reports published by this day (YYYY-MM-DD)
  --inspected-to    and inspections that ended by this day; without it, whenever they ended
  --inspected-from  and inspections that ended from this day on
  --table           1 to 5   as in the official statistics of September 2014
                    mi       as in the management information of April 2014
                    judgements, regions, types, in-need, looked-after, on-plans, change-help,
                    change-looked-after, change-again, boards, boards-help   as in those of December 2016
  --json            prints one object { title, columns, rows }, with notes where there are any, numbers as numbers; without it, lines of text

Made of the register in DATA_DIR (default data/) where a server has been started there, and otherwise of what Ofsted
published of the first 33 inspections, which comes with the product. No server needs to run.
Ends with 0; 2 where the command was not understood.`

const day = (name: string) => z.iso.date({ error: `Say ${name} as a day, such as ${name} 2014-09-15` })
const order = z.object({
  'as-at': day('--as-at'),
  'inspected-to': day('--inspected-to').optional(),
  'inspected-from': day('--inspected-from').optional(),
  table: z.string({ error: 'Say which table: --table 1' }).refine(isTableName, { error: `There is no such table. Those that there are: ${tableNames.join(', ')}` }),
  json: z.boolean().default(false),
})

/** Notes only where there are any: most tables need none. */
const asJson = ({ notes, ...table }: Table): string => JSON.stringify(notes.length ? { ...table, notes } : table, null, 2)

await runPlain(async () => {
  const given = argumentsGiven({ options: { 'as-at': { type: 'string' }, 'inspected-to': { type: 'string' }, 'inspected-from': { type: 'string' }, table: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } }, usage).values
  if (given.help) return console.log(usage)
  const wanted = asRead(order, given, usage)
  const cut = { publishedBy: wanted['as-at'], inspectedTo: wanted['inspected-to'], inspectedFrom: wanted['inspected-from'] }
  const address = databaseThere(process.env)
  const held = (address ? await heldIn(address, cut.inspectedTo ?? cut.publishedBy) : null) ?? { outcomes: publishedOutcomes(), children: null }
  const table = tableOf(wanted.table, held.outcomes, cut, held.children ?? publishedChildren())
  console.log(wanted.json ? asJson(table) : plainText(table))
})
