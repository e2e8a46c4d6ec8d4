import type { Store } from '#db/open.ts'
import { fieldVersions } from '#db/queries/fields.ts'
import type { HereInInspection } from '#server/door.ts'
import { answerTyping, type TypingAnswer } from '#server/fields/answer.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { newId } from '#server/ids.ts'
import { asks, inspectionId, inspectorId, leadId } from '../evidence/fieldwork.ts'

export const note = newId()
export const recordId = newId()

/** A record of evidence that both of the team may write. */
export const addRecord = async (store: Store, id: string = recordId): Promise<void> => {
  await asks(store, { form: { key: id, text: 'Seen.' } }, recordEvidence)
}

export type Sent = Partial<{ id: string; name: string; value: string; from: number; session: string; change: number; who: string; chosen: 'mine' | 'theirs' }>

/** Sends one change as a page's script does; what is thrown to it is its answer too. */
export const types = (store: Store, sent: Sent, { as = 'inspector', seconds = 0 }: { as?: 'lead' | 'inspector'; seconds?: number } = {}): Promise<TypingAnswer & { told?: unknown[] }> =>
  asks(store, { as, minutes: seconds / 60 }, async (here, told) => {
    const body = { about: 'evidence', id: recordId, name: 'text', value: '', from: 0, session: `page0000${as}`, change: 1, who: as === 'lead' ? leadId : inspectorId, ...sent }
    const request = new Request(here.url, { method: 'POST', body: JSON.stringify(body) })
    return { ...await answerTyping({ ...here, request } as HereInInspection), told }
  }).catch(async (thrown: unknown) => {
    if (thrown instanceof Response) return (await thrown.json()) as TypingAnswer
    throw thrown
  })

const place = (id: string, name: string) => ({ inspection_id: inspectionId, about: 'evidence', about_id: id, name })

/** The history as `version value how`, the latest first. */
export const historyOf = async (store: Store, id = recordId, name = 'text'): Promise<string[]> => (await fieldVersions(store.db, place(id, name))).map(({ version, value, how }) => `${version} ${value} ${how}`)
