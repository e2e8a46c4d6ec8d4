import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { actions } from '#server/access/may.ts'
import { exportsOf, sources } from './source.ts'

const routes = sources().filter(({ path }) => path.startsWith('app/routes/') && path.endsWith('.tsx'))

/** The action named in `door('…', …)`; null where the expression is no door. */
const doorOf = (made: ts.Expression | null): string | null => {
  if (!made || !ts.isCallExpression(made) || made.expression.getText() !== 'door') return null
  const [name] = made.arguments
  return name && ts.isStringLiteral(name) ? name.text : null
}

describe('every screen is behind a door', () => {
  test('there are screens', () => expect(routes.length).toBeGreaterThan(15))

  test.each(routes.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    const made = exportsOf(file)
    const ways = ['loader', 'action'].filter((name) => made.has(name))
    expect(ways.length, 'a screen has a loader or an action').toBeGreaterThan(0)
    for (const way of ways) expect(actions, `${way} is made with door('…') and a known action`).toContain(doorOf(made.get(way) ?? null))
  })

  test('no route runs code on the server by another way', () => {
    const others = ['middleware', 'clientLoader', 'clientAction', 'clientMiddleware']
    expect(routes.filter((file) => others.some((name) => exportsOf(file).has(name))).map(({ path }) => path)).toEqual([])
  })

  test('every action of the table is used by a screen', () => {
    const used = new Set(routes.flatMap((file) => [...exportsOf(file).values()].map(doorOf)))
    expect(actions.filter((action) => !used.has(action))).toEqual([])
  })
})
