import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReportText } from '#app/parts/report-text.tsx'
import type { ReportContent } from '#server/report/content.ts'

const content: ReportContent = {
  authority: 'Nook', from: '2016-04-12', to: '2016-05-05', leadInspector: 'A. Lead', lscbConcurrent: false, openFigures: 0, grades: [{ code: 'OE', says: 'Overall effectiveness', grade: 2, recorded: true }],
  sections: [
    { code: 'outstanding', says: 'Areas of outstanding practice', level: 2, kind: 'list', judgement: null, paragraphs: [{ number: 99, text: 'First.' }, { number: 100, text: 'قال الطفل' }] },
    { code: 'AD', says: 'Adoption performance', level: 3, kind: 'prose', judgement: 'AD', paragraphs: [] },
  ],
  context: [{ section: 'Children living in this area', sentences: ['About 5 children live here.'] }],
}
const headings = (html: string): string[] => [...html.matchAll(/<h(\d)[^>]*>([^<]+)/g)].map(([, level, words]) => `${level} ${words}`)

test('headings in order wherever the report is read: on a page of its own, and below a heading of the page', () => {
  const [alone, below] = [renderToStaticMarkup(createElement(ReportText, { content, draft: true })), renderToStaticMarkup(createElement(ReportText, { content, draft: true, under: 2 }))]
  expect(headings(alone)).toEqual(['2 Areas of outstanding practice', '2 Information about this local authority area', '3 Children living in this area', '3 Adoption performance'])
  expect(headings(below)).toEqual(['3 Areas of outstanding practice', '3 Information about this local authority area', '4 Children living in this area', '4 Adoption performance'])
})

test('a list goes on with the number of its first paragraph, which stands beside a text from the right as beside any other; the table says what it is', () => {
  const html = renderToStaticMarkup(createElement(ReportText, { content, draft: false }))
  expect(html).toMatch(/<ol class="[^"]*wb-numbered" start="99"><li id="paragraph-99"><div class="wb-lines" dir="auto">First\./)
  expect(html).not.toMatch(/<li[^>]* dir=/)
  expect(html).toMatch(/<caption[^>]*>Judgements<\/caption>[\s\S]*<th scope="col"[\s\S]*<th scope="row"/)
  expect(html).not.toContain('Adoption performance')
})
