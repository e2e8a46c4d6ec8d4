import type { Blank } from './blank.ts'

/** What somebody typed into a blank, as it is kept; or what is wrong with it, in words. Nothing typed is nothing said. */
export type ReadBlank = { readonly value: string | null } | { readonly problem: string }

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const longest = 400

/** Reads a typed figure, month, date or words: `1,250`, `12.5%`, `June 2012`, `31 March 2015` and `31/03/2015` are all understood. */
export function readBlank({ kind, label, options = [] }: Pick<Blank, 'kind' | 'label' | 'options'>, typed: string): ReadBlank {
  const text = typed.trim()
  if (text === '') return { value: null }
  if (kind === 'number') return wholeNumber(text, label)
  if (kind === 'percent') return percent(text, label)
  if (kind === 'month') return month(text, label)
  if (kind === 'date') return date(text, label)
  if (kind === 'choice') return options.includes(text) ? { value: text } : { problem: `${label}: choose one of ${options.join(', ')}` }
  if (kind === 'direction') {
    const said = text.toLowerCase()
    return ['reduction', 'increase', 'no change'].includes(said) ? { value: said } : { problem: `${label}: write reduction, increase or no change` }
  }
  return text.length <= longest ? { value: text } : { problem: `${label}: use ${longest} characters or fewer` }
}

const wholeNumber = (text: string, label: string): ReadBlank => {
  const digits = text.replace(/(?<=\d)[, ](?=\d{3}\b)/g, '')
  return /^\d{1,9}$/.test(digits) ? { value: String(Number(digits)) } : { problem: `${label}: enter a whole number, such as 1,250` }
}

const percent = (text: string, label: string): ReadBlank => {
  const number = text.replace(/ ?%$/, '')
  return /^\d{1,3}(\.\d)?$/.test(number) && Number(number) <= 100 ? { value: String(Number(number)) } : { problem: `${label}: enter a percentage from 0 to 100, such as 12 or 12.5` }
}

const two = (number: number): string => String(number).padStart(2, '0')
const monthNamed = (name: string): number => (name.length < 3 ? 0 : MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1)

const month = (text: string, label: string): ReadBlank => {
  const [, name, byName, number, byNumber] = /^(?:([a-z]{3,9})\.? (\d{4})|(\d{1,2})[/ .-](\d{4}))$/i.exec(text) ?? []
  const at = name ? monthNamed(name) : Number(number ?? 0)
  return at >= 1 && at <= 12 ? { value: `${byName ?? byNumber}-${two(at)}` } : { problem: `${label}: enter a month and a year, such as June 2012` }
}

const date = (text: string, label: string): ReadBlank => {
  const [, day, name, year] = /^(\d{1,2})[/ .-]([a-z]{3,9}|\d{1,2})[/ .-](\d{4})$/i.exec(text) ?? []
  const at = name === undefined ? 0 : /^\d/.test(name) ? Number(name) : monthNamed(name)
  const iso = `${year}-${two(at)}-${two(Number(day))}`
  const real = new Date(`${iso}T00:00:00Z`)
  return year !== undefined && at >= 1 && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? { value: iso } : { problem: `${label}: enter a date, such as 31 March 2015` }
}
