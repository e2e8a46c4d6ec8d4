import type { ListFact } from '#server/selection/list-facts.ts'

export const factWords: { readonly [F in ListFact]: string } = {
  need: 'Primary need', 'first-abuse': 'Category of abuse, at first', 'care-need': 'Category of need, looked after',
  sen: 'Special educational need', progress: 'Expected progress at school', school: 'Concern about school',
}
const answers: { readonly [token: string]: string } = { Y: 'Yes', N: 'No', 'not-given': 'Not given' }

/** `sen.Y` → `Special educational need: Yes`. */
export const sayFact = (value: string, name: string | null): string => {
  const [key, token] = value.split('.') as [ListFact, string]
  return `${factWords[key]}: ${name ?? answers[token] ?? token}`
}
