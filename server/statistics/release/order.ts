import { typedDay } from '#annex-a/framework/typed-day.ts'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { releaseAddress, sayRelease, usualTables } from '#annex-a/statistics/release/make.ts'
import { addRelease, releaseAt, releaseRows, takeReleaseBack } from '#db/queries/releases.ts'
import { redirect } from 'react-router'
import type { Here, HereSignedIn } from '../../door.ts'
import { formValues, refuse, type FormProblem } from '../../web/form.ts'
import { freezeRelease, type FrozenRelease } from './freeze.ts'
import { outOn } from './time.ts'

const days = { publishedBy: 'the day by which reports were published', inspectedTo: 'the day by which inspections ended', out: 'the day on which it comes out' } as const

type Read = { readonly errors: FormProblem['errors'] } | { readonly publishedBy: string; readonly inspectedTo: string | undefined; readonly out: string }

/** What was typed about a new release. `today`: `YYYY-MM-DD`. */
export const readReleaseOrder = (values: FormProblem['values'], today: string): Read => {
  const errors: Record<string, string> = {}
  const typed = Object.fromEntries(Object.keys(days).map((name) => [name, typedDay(values, name)])) as Record<keyof typeof days, string | null>
  for (const name of ['publishedBy', 'inspectedTo', 'out'] as const) {
    if (typed[name] === null) errors[name] = `Enter ${days[name]} as a day of the calendar, such as 31 10 2016`
    else if (typed[name] === '' && name !== 'inspectedTo') errors[name] = `Enter ${days[name]}`
  }
  const { publishedBy, inspectedTo, out } = typed
  if (publishedBy && publishedBy > today) errors['publishedBy'] = 'Choose a day that is not still to come: the register cannot know what will be published'
  if (publishedBy && inspectedTo && inspectedTo > publishedBy) errors['inspectedTo'] = 'Inspections end before their reports are published: choose a day no later than the other'
  if (out && out <= today) errors['out'] = 'Choose a day after today, so that it can be looked at first'
  return Object.keys(errors).length || !publishedBy || !out ? { errors } : { publishedBy, inspectedTo: inspectedTo || undefined, out }
}

type Prepared = { readonly refusal: ReturnType<typeof refuse> } | { readonly frozen: FrozenRelease } | { readonly takeBack: string }

/** Computes a release before the transaction opens: writing its spreadsheets takes a moment. */
export const prepareRelease = async ({ request, workbench, now, person }: Omit<HereSignedIn, 'db' | 'about' | 'afterwards' | 'alreadyTold'>): Promise<Prepared> => {
  const values = formValues(await request.formData())
  if (typeof values['takeBack'] === 'string') return { takeBack: values['takeBack'] }
  const read = readReleaseOrder(values, wallTimeOf(now).date)
  if ('errors' in read) return { refusal: refuse(read.errors, values) }
  const { db } = workbench.store
  const cut = { publishedBy: read.publishedBy, inspectedTo: read.inspectedTo }
  if (await releaseAt(db, releaseAddress(cut))) return { refusal: refuse({ publishedBy: `There is a release of ${sayRelease(cut)} already. A release is never changed: what was corrected is listed in the next` }, values) }
  return { frozen: await freezeRelease(db, { cut, tables: usualTables, publicFrom: outOn(read.out), madeAt: now, madeBy: person.id }) }
}

/** Keeps a release, or takes one back that is not out yet. */
export const keepRelease = async (here: HereSignedIn, prepared: Prepared) => {
  if ('refusal' in prepared) return prepared.refusal
  if ('takeBack' in prepared) {
    here.about('release', prepared.takeBack, { taken: 'back' })
    return await takeReleaseBack(here.db, prepared.takeBack, here.now) ? redirect('/register/releases?done=release-back', 303) : refuse({ form: 'This release is out, or another stands on it: it stays' })
  }
  const { release, tables, files } = prepared.frozen
  here.about('release', release.id)
  await addRelease(here.db, release, tables, files)
  return redirect('/register/releases?done=release-made', 303)
}

/** A release as those see it who make it. `publicFrom`: an instant. */
export interface OwnRelease { readonly id: string; readonly address: string; readonly title: string; readonly publicFrom: string; readonly isOut: boolean; readonly maker: string | null; readonly sha256: string }

export const seeReleases = async ({ db, now }: Pick<Here, 'db' | 'now'>): Promise<readonly OwnRelease[]> =>
  (await releaseRows(db)).map(({ id, address, title, public_from, maker, sha256 }) => ({ id, address, title, publicFrom: public_from, isOut: public_from <= now, maker, sha256 }))
