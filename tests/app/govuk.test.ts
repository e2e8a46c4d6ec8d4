import { createElement as draw, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Balance } from '#app/govuk/balance.tsx'
import { Checkboxes } from '#app/govuk/checkboxes.tsx'
import { DateInput } from '#app/govuk/date-input.tsx'
import { ErrorSummary } from '#app/govuk/error-summary.tsx'
import { pageNumbers } from '#app/govuk/pagination.tsx'
import { problemOf } from '#app/govuk/problem-page.tsx'
import { ProgressBar } from '#app/govuk/progress-bar.tsx'
import { markCurrent } from '#app/govuk/service-navigation.tsx'
import { TextInput } from '#app/govuk/text-input.tsx'

describe('page numbers', () => {
  it('shows the ends and the neighbours, and a gap only where two or more are left out', () => {
    expect(pageNumbers(1, 1)).toEqual([1])
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3])
    expect(pageNumbers(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(pageNumbers(5, 20)).toEqual([1, 'gap', 4, 5, 6, 'gap', 20])
  })

  it('always rises, and always holds the first, the last and the page itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const [page, pages] = [Math.min(a, b), Math.max(a, b)]
        const numbers = pageNumbers(page, pages).filter((number) => number !== 'gap')
        expect(numbers).toEqual([...new Set(numbers)].toSorted((x, y) => x - y))
        expect(numbers).toEqual(expect.arrayContaining([1, page, pages]))
      }),
    )
  })
})

describe('navigation', () => {
  it('marks the nearest part above the page, and only that', () => {
    const items = [
      { text: 'Overview', href: '/inspections/1' },
      { text: 'Children', href: '/inspections/1/children' },
    ]
    expect(markCurrent(items, '/inspections/1').map((item) => item.current)).toEqual(['page', undefined])
    expect(markCurrent(items, '/inspections/1/children/7').map((item) => item.current)).toEqual([undefined, true])
    expect(markCurrent(items, '/inspections/12').map((item) => item.current)).toEqual([undefined, undefined])
  })
})

describe('error pages', () => {
  it('speaks for each status, shows a reference, and never repeats other data', () => {
    expect(problemOf(404).title).toBe('Page not found')
    expect(problemOf(403, { words: 'Only the lead inspector grades.' }).lines).toEqual(['Only the lead inspector grades.'])
    const fault = problemOf(500, { reference: 'ab12', child: '00123' })
    expect(fault).toMatchObject({ fault: true, reference: 'ab12' })
    expect(fault.lines).toContain('What you saved before is safe.')
    expect(JSON.stringify(fault)).not.toContain('00123')
  })
})

describe('fields', () => {
  it('ties hint and error to the box, and an error summary to the field', () => {
    const box = renderToStaticMarkup(draw(TextInput, { name: 'who', label: 'Who', hint: 'A name', error: 'Enter a name' }))
    expect(box).toContain('aria-describedby="who-hint who-error"')
    expect(box).toContain('id="who-error"')
    expect(renderToStaticMarkup(draw(ErrorSummary, { errors: [{ href: '#who', text: 'Enter a name' }] }))).toContain('href="#who"')
    expect(renderToStaticMarkup(draw(ErrorSummary, { errors: [] }))).toBe('')
  })

  it('keeps a date as it was typed, in three boxes', () => {
    const date = renderToStaticMarkup(
      draw(DateInput, { name: 'when', label: 'When', values: { day: '31', month: 'Feb' }, error: 'Say a real date', wrong: ['month'] }),
    )
    expect(date).toContain('name="when-day"')
    expect(date).toContain('value="Feb"')
    expect(date.match(/govuk-input--error/g)).toHaveLength(1)
  })

  it('ticks what was chosen', () => {
    const boxes = renderToStaticMarkup(
      draw(Checkboxes, {
        name: 'c',
        label: 'C',
        chosen: ['2'],
        choices: [
          { value: '1', text: 'One' },
          { value: '2', text: 'Two' },
        ],
      }),
    )
    expect(boxes.match(/checked=""/g)).toHaveLength(1)
  })
})

it('draws bars without style attributes, which the content security policy refuses', () => {
  const bars = renderToStaticMarkup(
    draw(
      Fragment,
      null,
      draw(ProgressBar, { label: 'Reading', done: 0.5, words: 'Half of it' }),
      draw(Balance, { lines: [{ label: 'Under 1', words: '2 of 27', share: 7, expected: 0.1 }] }),
    ),
  )
  expect(bars).not.toContain('style=')
  expect(bars).toContain('width="50%"')
  expect(bars).toContain('width="100%"')
})
