import { describe, expect, test } from 'vitest'
import { importsOf, sources, type SourceFile } from './source.ts'

interface Wall {
  /** Path prefixes of this house that may be imported. */
  readonly rooms: readonly string[]
  /** Packages, and Node's own modules as `node:`. `*` is any. */
  readonly packages: readonly string[]
}

// The longest matching prefix decides. This is the table of the house, as a test.
const walls: Readonly<Record<string, Wall>> = {
  'annex-a/specification/': { rooms: ['annex-a/specification/'], packages: [] },
  'annex-a/framework/': { rooms: ['annex-a/framework/', 'annex-a/specification/'], packages: [] },
  'annex-a/workbook/': { rooms: ['annex-a/'], packages: ['fflate'] },
  // What goes out again is written with the library for workbooks; it runs in the browser too.
  'annex-a/outgoing/': { rooms: ['annex-a/'], packages: ['exceljs'] },
  'annex-a/': { rooms: ['annex-a/'], packages: [] },
  'db/dialects/': { rooms: ['annex-a/', 'db/'], packages: ['kysely', 'better-sqlite3', '@electric-sql/pglite', 'node:'] },
  'db/': { rooms: ['annex-a/', 'db/'], packages: ['kysely'] },
  'server/': { rooms: ['annex-a/', 'db/', 'server/', 'seeds/'], packages: ['*'] },
  'app/govuk/': { rooms: ['app/govuk/'], packages: ['react', 'govuk-frontend', '@fontsource-variable/atkinson-hyperlegible-next'] },
  'app/': { rooms: ['annex-a/', 'server/', 'app/'], packages: ['react', 'react-dom', 'react-router', '@react-router', 'react-hook-form', '@hookform', 'isbot', '@fontsource-variable', 'node:', 'zod'] },
  'seeds/': { rooms: ['annex-a/', 'db/', 'server/', 'seeds/'], packages: ['*'] },
}

const wallOf = (path: string): Wall | undefined =>
  Object.entries(walls).filter(([room]) => path.startsWith(room)).toSorted(([a], [b]) => b.length - a.length)[0]?.[1]

const isHouse = (to: string): boolean => /^(annex-a|db|server|app|seeds|tests)\//.test(to)

const breaches = (file: SourceFile): string[] => {
  const wall = wallOf(file.path)
  if (!wall) return []
  return importsOf(file).filter(({ to }) => !to.includes('+types/') && !to.endsWith('.svg?url') && !to.endsWith('.scss?url')).filter(({ to }) => isHouse(to)
    ? !wall.rooms.some((room) => to.startsWith(room))
    : !wall.packages.some((name) => name === '*' || to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`)))
    .map(({ to }) => `${file.path} imports ${to}`)
}

const all = sources()
const code = all.filter(({ path }) => !path.startsWith('tests/'))

describe('the walls of the house', () => {
  test('each room imports only what its table allows', () => {
    expect(code.flatMap(breaches)).toEqual([])
  })

  test('what only measures is asked by nobody: no room and no test needs the bench', () => {
    expect(all.filter(({ path }) => !path.startsWith('tests/bench/')).flatMap((file) => importsOf(file).filter(({ to }) => to.startsWith('tests/bench/')).map(({ to }) => `${file.path} imports ${to}`))).toEqual([])
  })

  test('only the way in from the command line lets the server furnish a demonstration', () => {
    const allowed = /^server\/(main|commands\/)/
    expect(code.filter(({ path }) => path.startsWith('server/') && !allowed.test(path)).flatMap((file) => importsOf(file).filter(({ to }) => to.startsWith('seeds/')).map(({ to }) => `${file.path} imports ${to}`))).toEqual([])
  })

  test('the pages know the server, never React the other way, and no room writes pages but app', () => {
    const wrong = code.filter(({ path }) => !path.startsWith('app/')).flatMap((file) => importsOf(file).filter(({ to }) => /^(react|react-dom)(\/|$)/.test(to)).map(({ to }) => `${file.path} imports ${to}`))
    expect(wrong).toEqual([])
    expect(code.filter(({ path }) => path.endsWith('.tsx') && !path.startsWith('app/')).map(({ path }) => path)).toEqual([])
  })

  test('annex-a asks nothing of the world: no clock, no chance, no process', () => {
    const worldly = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bglobalThis\b|\bfetch\(|\bsetTimeout\(/
    expect(code.filter(({ path, text }) => path.startsWith('annex-a/') && worldly.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('the names of engines stand only where engines are chosen', () => {
    // The reader of files names one only to say "this is a database, not a workbook".
    const allowed = /^(db\/dialects\/|db\/open\.ts$|server\/config\.ts$|annex-a\/workbook\/looks-like\.ts$)/
    expect(code.filter(({ path, text }) => !allowed.test(path) && /sqlite|postgres/i.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('SQL is written in db alone', () => {
    const outside = code.filter(({ path }) => !path.startsWith('db/'))
    const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/
    expect(outside.filter(({ text }) => sql.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('imports name their files, and cross rooms by the room’s own name', () => {
    const wrong = all.flatMap((file) => importsOf(file).filter(({ to }) => isHouse(to) && !to.includes('+types/') && !/\.(ts|tsx|svg\?url|svg\?inline|scss\?url|json)$/.test(to)).map(({ to }) => `${file.path} imports ${to}`))
    expect(wrong).toEqual([])
    const crossing = code.flatMap((file) => {
      const room = file.path.split('/')[0]!
      return [...file.text.matchAll(/from '(\.\.?\/[^']+)'/g)].map(([, name]) => name!).filter((name) => {
        const depth = file.path.split('/').length - 1
        return (name.match(/\.\.\//g)?.length ?? 0) >= depth
      }).map((name) => `${file.path} (${room}) imports ${name}`)
    })
    expect(crossing).toEqual([])
  })

  test('there are no drawers for odds and ends', () => {
    const drawer = /(^|\/)(utils?|libs?|helpers?|common|types|misc|shared)(\/|\.tsx?$)/
    expect(all.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('files stay small: logic within 250 lines', () => {
    const table = /^(annex-a\/(specification|framework)\/|db\/migrations\/)/
    const long = code.filter(({ path, text }) => !table.test(path) && text.split('\n').length > 250).map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)
    expect(long).toEqual([])
  })
})
