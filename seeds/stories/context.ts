import { contextEntries } from '#db/queries/context.ts'
import { decideFigures, giveFigures } from '#server/context/say-figures.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, onTheDay, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

interface Said { readonly by: 'lead' | 'officer'; readonly sentence: string; readonly form: Form }

// Every figure is invented.
const given: readonly Said[] = [
  { by: 'lead', sentence: 'AR1', form: { under18Population: '118400', under18PercentOfTotal: '21.3', note: 'Mid-year population estimates, 2014' } },
  { by: 'officer', sentence: 'AR1', form: { under18Population: '119200', under18PercentOfTotal: '21.4', note: 'Mid-year population estimates, 2015' } },
  { by: 'officer', sentence: 'LL1', form: { dcsInPostSince: 'September 2013', note: 'Human resources, April 2016' } },
  { by: 'lead', sentence: 'CP2', form: { cppCountPrevious: '412', cppDatePrevious: '31 March 2015', note: 'Children in need census, 2014 to 2015' } },
  { by: 'officer', sentence: 'CL9', form: { sgoCount: '23', note: 'Our own records of orders, April 2015 to March 2016' } },
]

const decided: readonly (Omit<Said, 'by'>)[] = [
  { sentence: 'AR1', form: { under18Population: 'authority', areaName: 'lists', under18PercentOfTotal: 'authority' } },
  { sentence: 'LL1', form: { dcsInPostSince: 'authority' } },
  { sentence: 'CP2', form: { cppDate: 'lists', cppCount: 'lists', cppDirection: 'lists', cppCountPrevious: 'ofsted', cppDatePrevious: 'ofsted' } },
  { sentence: 'LL4', form: { 'leave-out': 'yes' } },
]

/** Both sides give figures for a few sentences of the context section, and the lead inspector decides some. Nothing where any was given. */
export const sayFigures = async (workbench: Workbench, cast: Cast, inspectionId: string): Promise<void> => {
  if ((await contextEntries(workbench.store.db, inspectionId)).length) return
  for (const { by, sentence, form } of given) {
    await asPerson(onTheDay(workbench, '2016-04-18T09:30'), 'proposeFigures', { person: cast[by], params: { inspectionId }, form }, async (here) => (await giveFigures(here, sentence))!)
  }
  for (const { sentence, form } of decided) {
    await asPerson(onTheDay(workbench, '2016-04-19T16:20'), 'decideFigure', { person: cast.lead, params: { inspectionId }, form }, async (here) => (await decideFigures(here, sentence))!)
  }
}
