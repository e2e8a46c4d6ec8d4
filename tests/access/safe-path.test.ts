import fc from 'fast-check'
import { expect, test } from 'vitest'
import { home, safePath } from '#server/access/safe-path.ts'

test.each([
  ['/inspections/abc', '/inspections/abc'], ['/inspections/abc/children?age=5&gender=F', '/inspections/abc/children?age=5&gender=F'], ['/people', '/people'],
  [null, home], ['', home], ['/', home], ['people', home], ['//evil.example', home], ['///evil.example', home], ['/\\evil.example', home], ['\\/evil.example', home],
  ['/\t/evil.example', home], ['/\n/evil.example', home], ['https://evil.example', home], ['http:/evil.example', home], ['javascript:alert(1)', home], ['/..//evil.example', home],
  ['/.//evil.example', home], ['/sign-out', home], ['/sign-in?to=/x', home], ['/stay-signed-in', home],
])('%j leads to %j', (to, expected) => expect(safePath(to)).toBe(expected))

test('whatever is asked for, it is a page of ours', () => {
  const piece = fc.oneof(fc.constantFrom('/', '\\', '//', '..', '.', ':', '@', '?', '#', '%2f', '%5c', '\t', '\n', ' ', 'evil.example', 'http:', 'people'), fc.string({ maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const path = safePath(pieces.join(''))
    expect(path).toMatch(/^\/(?!\/)/)
    expect(new URL(path, 'https://workbench.example').origin).toBe('https://workbench.example')
  }), { numRuns: 2_000 })
})
