import { yearsBetween } from '../calendar.ts'
import type { Setting } from '../calendar.ts'
import type { Person, Story } from '../life.ts'

/** What siblings share may not suit the age of each: a toddler's need is not behaviour, and only the nearly grown go to adult services. */
export const settled = (story: Partial<Story>, person: Person, { today }: Setting): Partial<Story> => {
  const age = person.born === null ? -1 : yearsBetween(person.born, today)
  const suited = (code: string): string => code === 'N6' && age < 8 ? 'N5' : code === 'N2' && age < 0 ? 'N1' : code
  const { need, care } = story
  return {
    ...story,
    ...(need && { need: { ...need, primary: suited(need.primary), reason: need.reason === 'RC6' && age < 17 ? 'RC7' : need.reason } }),
    ...(care && { care: { ...care, need: suited(care.need) } }),
  }
}
