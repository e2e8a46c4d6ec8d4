import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { FindingsJson } from '#annex-a/outgoing/findings-json.ts'
import { administrator, dataOfficer, leadInspector } from '#seeds/people.ts'
import { newId } from '#server/ids.ts'
import { signedIn } from '../support/asking.ts'
import type { Delivery } from './corpus.ts'

/** The service as a program without a browser uses it: signed in, one form at a time. */
export interface UploadDoor {
  /** Sets up an inspection of its own and sends the files to it. Answers with the address of the version. */
  readonly send: (delivery: Delivery) => Promise<string>
  /** The findings of a version as the page hands them out, once it has been read. */
  readonly found: (version: string) => Promise<FindingsJson>
}

export const uploadDoor = async (origin: () => string): Promise<UploadDoor> => {
  const [admin, officer] = [await signedIn(origin, administrator), await signedIn(origin, dataOfficer)]
  const form = await (await admin('/inspections/new')).text()
  const lead = new RegExp(`value="([^"]+)"[^>]*>${leadInspector.name}<`).exec(form)![1]!
  const dates = (name: string, day: number) => ({ [`${name}-day`]: String(day), [`${name}-month`]: '4', [`${name}-year`]: '2016' })
  const newInspection = async (): Promise<string> => {
    const body = new URLSearchParams({ authority: dataOfficer.authority!, ...dates('notified', 11), ...dates('week1', 11), ...dates('inspection', 12), lscb: 'no', lead })
    const answer = await admin('/inspections/new', body)
    if (answer.status !== 303) throw new Error(`No inspection: ${answer.status}`)
    return new URL(answer.headers.get('Location')!, origin()).pathname
  }
  return {
    send: async ({ stage, paths }) => {
      const body = new FormData()
      body.set('id', newId())
      body.set('stage', String(stage))
      for (const path of paths) body.append('files', new File([readFileSync(path)], basename(path)))
      const answer = await officer(`${await newInspection()}/lists/send`, body)
      if (answer.status !== 303) throw new Error(`Not taken: ${answer.status} ${/error-summary__list[\s\S]{0,400}/.exec(await answer.text())?.[0]}`)
      return new URL(answer.headers.get('Location')!, origin()).pathname
    },
    found: async (version) => {
      for (let tries = 0; tries < 400; tries++) {
        const page = await (await officer(version)).text()
        if (page.includes('What we recognised')) return (await officer(`${version}/findings-file`, { format: 'json' })).json() as Promise<FindingsJson>
        await after(250)
      }
      throw new Error('Not read in time')
    },
  }
}
