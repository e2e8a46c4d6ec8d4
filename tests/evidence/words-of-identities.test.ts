import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesIn, isOfAnEvent, isOfBirth } from '#server/evidence/identities/dates-in.ts'
import { namesIn } from '#server/evidence/identities/names-in.ts'
import { postcodesIn } from '#server/evidence/identities/postcodes-in.ts'
import { indexOfNames } from '#server/evidence/identities/worker-names.ts'
import { writtenInstead } from '#server/evidence/say-identities.ts'

const days = (text: string): string[] => [...new Set(datesIn(text, '2014-03-11').map(({ day }) => day))]

describe('whole dates in a text', () => {
  test.each([
    '2 May 2001', '2nd May 2001', '02 May 2001', '2 May, 2001', '2nd of May 2001', 'May 2, 2001', 'May 2nd 2001', '2-May-2001', '2 may 01', "2 May '01", '2 May ’01', '2MAY2001', '02/05/2001', '2/5/2001',
    '2/5/01', '02.05.2001', '02-05-2001', '02 / 05 / 2001', '2001-05-02', '2001/05/02', '02 05 2001', '02052001', '20010502', '02_05_2001', 'May the 2nd 2001', 'born 020501', 'DOB: 020501', 'Wednesday 2 May 2001', '2 Sept 2001'.replace('Sept', 'May'),
  ])('%s', (written) => {
    expect(days(`Seen. ${written}, at home`)).toEqual(['2001-05-02'])
    expect(days(`(${written})`)).toEqual(['2001-05-02'])
  })

  test('what is no whole date of the calendar is none', () => {
    expect(days('2 May, May 2001, 31/02/2001, 1.2.3, 10/12, 020501, HP-29.01, 01234 567890, £2,500 2001 and 12:30:45')).toEqual([])
  })

  test('any day, however written, is found', () => {
    const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
    fc.assert(fc.property(fc.integer({ min: 1996, max: 2014 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 4 }), (y, m, d, way) => {
      const written = [`${d} ${names[m - 1]} ${y}`, `${d}/${m}/${y}`, `${d}.${m}.${String(y).slice(2)}`, `${names[m - 1]!.slice(0, 3)} ${d}, ${y}`, `${y}-${m}-${d}`][way]!
      expect(days(`x ${written} y`)).toContain(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
    }))
  })

  test('the words around tell a birth from an event', () => {
    const around = (text: string) => datesIn(text, '2014-03-11').map((date) => [isOfBirth(text, date), isOfAnEvent(text, date)])
    expect(around('She was born on 2 May 2001')).toEqual([[true, true]])
    expect(around('d.o.b. 2/5/2001')).toEqual([[true, false]])
    expect(around('Looked after since 2 May 2001, reborn')).toEqual([[false, true]])
    expect(around('T02 (2 May 2001)')).toEqual([[false, false]])
  })
})

describe('postcodes in a text', () => {
  test.each(['AB10 1XG', 'sw1a 2aa', 'M1 1AE', 'B33 8TH', 'EC1A1BB', 'S10 2AB', 'M1  1AA', 'LS1-4DY', 'GIR 0AA'.replace('GIR 0AA', 'L1 8JQ')])('%s', (code) => expect(postcodesIn(`at ${code}.`)).toEqual([code]))
  test.each(['S10 2nd visit', 'T01 3rd visit', 'HP-29.01', 'e10 2ab7', 's102ab', 'at T1 4pm', 'list 8', 's10-2ab', 'CLA-31.02 and QQ1 1AB', 'E17 4am'])('none in: %s', (text) => expect(postcodesIn(text)).toEqual([]))
})

const workers = indexOfNames(['Sarah Jones', 'OKAFOR, Chidi', 'Mary-Ann O’Neill', 'Will Young', 'Hope Green', 'Duty Team', 'Unallocated', 'SW 12', 'Tom Reed / Ian Pryce (ASYE)', 'de Souza, Ana', 'Jenkins', 'North Assessment Team 3'])

describe('names of workers in a text', () => {
  test.each([
    ['sarah jones said so', 'sarah jones'], ['Jones visited', 'Jones'], ['Mrs Jones’s notes', 'Mrs Jones'], ['S. Jones wrote', 'S. Jones'], ['Jones, Sarah', 'Jones, Sarah'], ['JONES Sarah', 'JONES Sarah'], ['Ms. Green came', 'Ms. Green'],
    ['Hope Green came', 'Hope Green'], ['with Okafor', 'Okafor'], ['Chidi Okafor', 'Chidi Okafor'], ["Mary-Ann O'Neill", "Mary-Ann O'Neill"], ['of Ian Pryce.', 'Ian Pryce'], ['Souza agreed', 'Souza'], ['Will Young', 'Will Young'], ['Mr Reed', 'Mr Reed'], ['Jenkins rang', 'Jenkins'],
  ])('%s', (text, words) => expect(namesIn(text, workers)).toEqual([words]))
  test.each([
    'The green form will young people like', 'Green shoots, and hope', 'Young people said', 'the duty team was unallocated', 'jones with a small letter', 'Jones Street and Jones Road', 'Reed beds', 'The North Team assessed', 'A social worker and her manager', 'I will. Young carers came',
  ])('nobody in: %s', (text) => expect(namesIn(text, workers)).toEqual([]))
  test('each as often as it is written differently', () => expect(namesIn('Sarah Jones, then Jones, then Sarah Jones', workers)).toEqual(['Sarah Jones', 'Jones']))
})

describe('something else in their place', () => {
  const one = (words: string, instead: string) => ({ kind: 'child-id', words, caseNumber: null, instead }) as const
  test('wherever the words stand by themselves', () => {
    expect(writtenInstead('LA  4711 and la 4711, not LA 47112', one('LA 4711', 'T01'))).toBe('T01 and T01, not LA 47112')
    expect(writtenInstead('$& LCS-00123/A', one('LCS-00123/A', '$& T01'))).toBe('$& $& T01')
  })
})
