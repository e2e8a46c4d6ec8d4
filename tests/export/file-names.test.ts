import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNamer } from '#server/export/file-names.ts'

const named = (...names: readonly (string | null)[]): string[] => {
  const nameOf = fileNamer({ rows: new Map() })
  return names.map((name) => nameOf('document_file', { name }).replace(/^files\/documents\//, ''))
}

test('a file keeps its name as far as every system takes it, and no two have one', () => {
  expect(named('1.01 Who’s who.pdf', 'a/b\\c:d*?.txt', '../../etc/passwd', 'CON.txt', 'console.txt', 'ends with a dot. ', '.hidden', '', null, 'annexe\u202ecod.exe'))
    .toEqual(['1.01 Who’s who.pdf', 'a_b_c_d__.txt', '__.._etc_passwd', '_CON.txt', 'console.txt', 'ends with a dot_', '_hidden', 'file', '2 file', 'annexe_cod.exe'])
  expect(named('Résumé.pdf', 'RÉSUMÉ.pdf', 'Re\u0301sume\u0301.pdf')).toEqual(['Résumé.pdf', '2 RÉSUMÉ.pdf', '3 Résumé.pdf'])
  expect(named(`${'👩'.repeat(200)}.pdf`)[0]).toMatch(/^(?:👩){116}\.pdf$/u)
})

test('whatever a file is called, its name stays one name below its folder', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
  const [only] = named(name)
  expect(only).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^\.|[. ]$|^$/u)
})))
