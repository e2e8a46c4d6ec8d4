import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReportContent } from '#server/report/content.ts'
import { markingOf, wordOf } from '#server/report/word.ts'

const content: ReportContent = {
  authority: 'Nook & <Bay>', from: '2016-04-12', to: '2016-05-05', leadInspector: 'A. Lead', lscbConcurrent: false, openFigures: 0,
  grades: [{ code: 'OE', says: 'Overall effectiveness', grade: 2, recorded: true }, { code: 'AD', says: 'Adoption performance', grade: null, recorded: true }],
  sections: [
    { code: 'OE', says: 'Overall effectiveness', level: 2, kind: 'prose', judgement: 'OE', paragraphs: [{ number: 1, text: '=HYPERLINK("http://x.example")\n{ INCLUDETEXT "c:\\\\x" }\u0007 <w:p/>' }] },
    { code: 'outstanding', says: 'Areas of outstanding practice', level: 2, kind: 'list', judgement: null, paragraphs: [] },
    { code: 'AD', says: 'Adoption performance', level: 3, kind: 'prose', judgement: 'AD', paragraphs: [{ number: 2, text: 'مرحبا 👋🏽' }] },
  ],
  context: [{ section: 'Children living in this area', sentences: ['About 5 children live here.'] }],
}

test('a Word document whose headings, numbers and table are what they say; a typed text is text and nothing more', async () => {
  const parts = unzipSync(await wordOf(content, 'OFFICIAL-SENSITIVE. Draft', true))
  const part = (name: string): string => strFromU8(parts[name]!)
  const body = part('word/document.xml')
  const styled = [...body.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>.*?<w:t[^>]*>([^<]*)/g)].map(([, style, text]) => [style, text])
  expect(styled.slice(1)).toEqual([
    ['Heading1', 'Judgements'], ['Heading1', 'Overall effectiveness'], ['Heading1', 'Areas of outstanding practice'], ['Heading1', 'Information about this local authority area'],
    ['Heading2', 'Children living in this area'], ['Heading2', 'Adoption performance'],
  ])
  expect(styled[0]).toEqual(['Title', 'Inspection of services for children in need of help and protection, children looked after and care leavers: Nook &amp; &lt;Bay&gt;'])
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body.match(/<w:numPr>/g)).toHaveLength(3)
  for (const words of ['=HYPERLINK(', '&lt;w:p/&gt;', 'مرحبا 👋🏽', 'Not judged']) expect(body).toContain(words)
  // In a final report a section without words is not there.
  expect(strFromU8(unzipSync(await wordOf(content, '', false))['word/document.xml']!)).not.toContain('Areas of outstanding practice')
  // No field, no link, no macro, no other file, nothing from outside.
  expect(body).not.toMatch(/<w:(?:instrText|fldSimple|hyperlink|object|altChunk)\b/)
  expect(body).not.toContain('\u0007')
  expect(Object.keys(parts).filter((name) => /vba|embeddings|activeX/i.test(name))).toEqual([])
  for (const name of Object.keys(parts).filter((one) => one.endsWith('.rels'))) expect(part(name)).not.toContain('TargetMode="External"')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(part('docProps/core.xml')).toContain('<dc:title>Inspection of services')
  expect([part('word/header1.xml').includes('OFFICIAL-SENSITIVE. Draft'), /PAGE/.test(part('word/footer1.xml')), /NUMPAGES/.test(part('word/footer1.xml'))]).toEqual([true, true, true])
})

test('only the text that was published is for everybody: an earlier draft of it is marked as one', () => {
  const frozen = { number: 1, sha256: '', at: '' }
  expect(markingOf({ is: 'published', frozen, finalOn: '2016-05-20' })).toBe('')
  expect(markingOf({ is: 'draft', frozen, finalOn: null })).toBe('OFFICIAL-SENSITIVE. Draft, text 1')
  expect(markingOf({ is: 'final', frozen, finalOn: '2016-05-20' })).toBe('OFFICIAL-SENSITIVE. Final on 20 May 2016, not published yet')
})
