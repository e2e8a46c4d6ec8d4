import { blanks } from '#annex-a/framework/context/blanks.ts'
import { judgementsOf } from '#annex-a/framework/judgements.ts'
import { addContextEntries } from '#db/queries/context.ts'
import { addGrade } from '#db/queries/grades.ts'
import { addSnapshot } from '#db/queries/snapshots.ts'
import { action as record } from '#app/routes/evidence/new.tsx'
import { ask, locationOf, own, statusOf, type Asked, type Rig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'

export const canary = 'canary-of-evidence-under-the-report-9917'

type Route = Parameters<typeof ask>[1]

/** Whoever asks, signed in anew after the clock has moved: addresses, forms and what comes back. */
export const askers = (rig: Rig) => {
  const cookies = new Map<string, { cookie: string; at: number }>()
  const cookieOf = async (who: string): Promise<string> => {
    const kept = cookies.get(who)
    if (kept && rig.clock.now().getTime() - kept.at < 20 * 60_000) return kept.cookie
    const cookie = await signInAs(rig, who)
    cookies.set(who, { cookie, at: rig.clock.now().getTime() })
    return cookie
  }
  return async (who: string, route: unknown, params: Record<string, string> = {}, more: Omit<Asked, 'cookie' | 'params'> = {}): Promise<unknown> =>
    ask(rig, route as Route, { cookie: await cookieOf(who), params: { inspectionId: own, ...params }, ...more })
}
export type As = ReturnType<typeof askers>

/** The last part of the address to which an action led. */
export const ledTo = (answer: unknown): string => /([\w-]+)(?:[?#].*)?$/.exec(locationOf(answer) ?? '')?.[1] ?? `status ${statusOf(answer)}`

/** A record of evidence against a criterion; its id. */
export const recordSome = async (as: As, criterion: string, text: string): Promise<string> =>
  ledTo(await as('inspector', record, {}, { form: { key: '', activity: 'document', caseNumber: '', source: 'A document', text, polarity: 'strength', criteria: criterion, 'observedOn-day': '12', 'observedOn-month': '4', 'observedOn-year': '2016' } }))

/** Every figure of the context section decided. */
export const decideContext = ({ store }: Rig): Promise<void> => addContextEntries(store.db, blanks.map(({ name, kind, options }) => ({
  inspection_id: own, blank: name, side: 'decision', value: kind === 'choice' ? options![0]! : kind === 'date' ? '2016-01-01' : '5', basis: 'own', note: 'A test', edition: 'sif-2015-06', said_by: 'lead', said_at: '2016-05-01T09:00:00.000Z',
})))

/** Every judgement graded; signed as well, where wanted. */
export const gradeAll = async ({ store: { db } }: Rig, grade: number): Promise<void> => {
  for (const { code } of judgementsOf({ lscbConcurrent: false })) await addGrade(db, { id: `grade-${code}`, inspection_id: own, judgement: code, grade, rationale: 'A test', answers: '{}', pieces: '{}', edition: 'sif-2015-06', recorded_by: 'lead', recorded_at: '2016-05-01T09:00:00.000Z' })
}
export const signAll = async ({ store: { db } }: Rig): Promise<void> => {
  for (const { code } of judgementsOf({ lscbConcurrent: false })) await addSnapshot(db, {
    id: `signed-${code}`, inspection_id: own, judgement: code, number: 1, state: 'signed', content: JSON.stringify({ evidence: [], beside: [] }), hash: '0'.repeat(64), reason: '', edition: 'sif-2015-06', signed_by: 'lead', signed_name: 'Person lead', signed_at: '2016-05-02T09:00:00.000Z',
  })
}
