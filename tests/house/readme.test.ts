import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demonstrationPeople } from '#seeds/people.ts'

const root = join(import.meta.dirname, '..', '..')
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts
const readmes = ['README.md', ...globSync('{annex-a,db,server,app,seeds,tests}/README.md', { cwd: root })]
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

describe.each(readmes)('%s', (path) => {
  test('names only commands that exist', () => {
    const named = [...textOf(path).matchAll(/npm (?:run (?:-s )?([a-z-]+)|(start|test))\b/g)].map(([, run, short]) => run ?? short!)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })
})

test('every room has a README', () => expect(readmes).toHaveLength(7))

test('the sign-ins of the README are those of the demonstration', () => {
  for (const { email, password } of demonstrationPeople) expect(textOf('README.md')).toContain(`| ${email} | ${password} |`)
})
