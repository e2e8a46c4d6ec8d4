import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const styles = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'app', 'govuk', 'styles', `_${name}.scss`), 'utf8')

/** Relative luminance and contrast, as WCAG 2 defines them. */
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

test.each(['settings', 'dark'])('the shades of a table are told apart by lightness alone, and the words on them can be read (%s)', (name) => {
  const found = new Map([...styles(name).matchAll(/--wb-heat-([\w-]+): (#[0-9a-f]{6});/g)].map(([, key, colour]) => [key!, colour!]))
  const colour = (key: string): string => found.get(key) ?? expect.fail(`${key} has no colour`)
  expect(contrast(colour('none'), colour('some'))).toBeGreaterThanOrEqual(3)
  expect(contrast(colour('some'), colour('much'))).toBeGreaterThanOrEqual(3)
  for (const shade of ['none', 'some', 'much']) expect(contrast(colour(shade), colour(`${shade}-text`)), shade).toBeGreaterThanOrEqual(4.5)
})

test.each(['settings', 'dark'])('the numbers in the parts of a picture can be read on them (%s)', (name) => {
  const found = new Map([...styles(name).matchAll(/--wb-part-([\w-]+): (#[0-9a-f]{6});/g)].map(([, key, colour]) => [key!, colour!]))
  for (const grade of [1, 2, 3, 4]) expect(contrast(found.get(String(grade))!, found.get(`${grade}-text`)!), String(grade)).toBeGreaterThanOrEqual(4.5)
})
