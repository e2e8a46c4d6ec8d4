import { describe, expect, test } from 'vitest'
import { addPerson } from '#db/queries/people.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { HereInInspection } from '#server/door.ts'
import { explainField, seeFields } from '#server/explanations/fields.ts'
import { explainRule } from '#server/explanations/explain-rule.ts'
import { explanationsOf } from '#server/explanations/kept.ts'
import { changeOneExplanation, seeOneExplanation } from '#server/explanations/one-explanation.ts'
import { explainFinding, seenName, seeOneFinding } from '#server/explanations/one-finding.ts'
import { seeExplanations } from '#server/explanations/overview.ts'
import { overviewOf } from '#server/inspections/overview.ts'
import { seeListFindings, seeRuleFindings } from '#server/intake/see-findings.ts'
import { make } from '#server/outgoing/make.ts'
import { agreeToRepairs } from '#server/repairs/agree.ts'
import { seeRepairKind, seeRepairs } from '#server/repairs/see.ts'
import { childPage } from '#server/selection/child.ts'
import { as, csvOf, engines, now, withOffice, type Office } from '../intake/office.ts'

const contact = (childId: string, gender: string) => ({ childId, gender, ethnicity: 'WBRI', dateOfBirth: '1 March 2010', age: 6, dateOfContact: '03/03/2016', contactSource: '6' })
const genders = (of: Readonly<Record<string, string>>) => csvOf(1, Object.entries(of).map(([id, gender]) => contact(id, gender)))

const form = (fields: Readonly<Record<string, string | readonly string[]>>): Request => {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
  return new Request('http://localhost/', { method: 'POST', body })
}
const officer = async <R>(office: Office, run: (here: HereInInspection) => Promise<R>, request?: Request): Promise<R> => (await as(office, 'officer', (here) => run(request ? { ...here, request } : here))).answer
const rule = async (office: Office, id: string, only?: 'unexplained') => (await officer(office, (here) => seeRuleFindings(here, id, '1', 'code-unknown', 1, only)))!
const valuesOf = (view: Awaited<ReturnType<typeof rule>>) => Object.fromEntries(view.shown.map(({ value, explanation }) => [value, explanation && [explanation.text, explanation.staleSince]]))

describe.each(engines)('explanations on %s', (engine) => {
  test('of findings that are ticked: found again in the next version, stale where the value changed, idle where nothing is left', () => withOffice(engine, async (office) => {
    const first = await office.deliver([genders({ 1001: 'Robot', 1002: 'Alien', 1003: 'Ghost', 1004: 'Elf' })])
    const seen = await rule(office, first.id)
    expect([seen.all, seen.count, seen.explain?.readAt]).toEqual([4, { explained: 0, stale: 0 }, first.read_at])
    const numbers = seen.shown.slice(0, 3).map(({ number }) => String(number))
    const explain = (fields: Readonly<Record<string, string | readonly string[]>>) => officer(office, (here) => explainRule(here, first.id, '1', 'code-unknown'), form({ what: 'chosen', readAt: first.read_at!, text: 'Not yet known', ...fields }))
    for (const wrong of [{}, { finding: numbers, text: '   ' }, { finding: numbers, text: 'x'.repeat(1_001) }, { finding: numbers, text: 'a\0b' }, { finding: numbers, readAt: 'before' }, { finding: numbers, what: 'field:nothing' }]) {
      expect(await explain(wrong)).toMatchObject({ refusal: { init: { status: 422 } } })
    }
    expect(await explain({ finding: numbers })).toEqual({ done: 3 })
    expect(await rule(office, first.id)).toMatchObject({ count: { explained: 3, stale: 0 } })
    expect((await rule(office, first.id, 'unexplained')).shown.map(({ value }) => value)).toEqual(['Elf'])

    // Rows in another order; one value as it was, one another, one put right.
    const second = await office.deliver([genders({ 1004: 'Elf', 1003: 'M', 1002: 'Wizard', 1001: 'Robot' })])
    const view = await rule(office, second.id)
    expect(valuesOf(view)).toEqual({ Robot: ['Not yet known', null], Wizard: ['Not yet known', 'the value was “Alien”'], Elf: undefined })
    expect([view.count, view.all]).toEqual([{ explained: 1, stale: 1 }, 3])
    const all = (await officer(office, (here) => seeExplanations(here, second.id)))!
    expect(all.counts).toEqual({ stale: 1, kept: 1, unneeded: 1, withdrawn: 0 })
    expect(all.lines.map(({ state, text }) => [state, text])).toEqual(['stale', 'kept', 'unneeded'].map((state) => [state, 'Not yet known']))

    // Confirmed for the new value; the wording that somebody has not seen is not written over.
    const wizard = view.shown.find(({ value }) => value === 'Wizard')!
    const one = (await officer(office, (here) => seeOneFinding(here, second.id, String(wizard.number))))!
    const confirm = (seenWording: string) => officer(office, (here) => explainFinding(here, second.id, String(wizard.number)), form({ text: 'Not yet known', readAt: second.read_at!, seen: seenWording }))
    expect(await confirm('')).toMatchObject({ refusal: { data: { errors: { text: expect.stringContaining('colleague') as string } } } })
    expect(await confirm(seenName(one.said))).toEqual({ list: 1, code: 'code-unknown' })
    expect(valuesOf(await rule(office, second.id))).toMatchObject({ Wizard: ['Not yet known', null] })
    const { history, explanation } = (await officer(office, (here) => seeOneExplanation(here, second.id, one.said!.id)))!
    expect(history.map(({ what, value }) => [what, value])).toEqual([['confirmed', 'Wizard'], ['written', 'Alien']])

    // Withdrawn and brought back, each by whoever saw the last wording.
    const change = (act: string, number: number) => officer(office, (here) => changeOneExplanation(here, second.id, explanation.id), form({ act, number: String(number), text: 'Back again' }))
    expect(await change('withdraw', 1)).toMatchObject({ refusal: {} })
    expect(await change('withdraw', 2)).toEqual({ done: 'explanation-withdrawn' })
    expect(valuesOf(await rule(office, second.id))['Wizard']).toBeUndefined()
    expect(await change('save', 3)).toEqual({ done: 'explanation-back' })
    expect(valuesOf(await rule(office, second.id))['Wizard']).toEqual(['Back again', null])
    // Nor is anything of another number.
    expect(await officer(office, (here) => seeOneFinding(here, second.id, '99999'))).toBeNull()
    expect(await officer(office, (here) => seeOneFinding(here, second.id, '1; drop'))).toBeNull()
  }))

  test('what is said of an upload that is not submitted is the authority’s own until it submits', () => withOffice(engine, async (office) => {
    const first = await office.deliver([genders({ 1001: 'Robot' })])
    const explain = async ({ id, read_at }: SubmissionRow, value: string, text: string) => {
      const { number } = (await rule(office, id)).shown.find((one) => one.value === value)!
      return officer(office, (here) => explainRule(here, id, '1', 'code-unknown'), form({ what: 'chosen', finding: String(number), readAt: read_at!, text }))
    }
    await explain(first, 'Robot', 'Said of version 1')
    const draft = await office.upload([genders({ 1001: 'SECRET1', 1002: 'SECRET2' })])
    await explain(draft, 'SECRET1', 'SECRET said again')
    await explain(draft, 'SECRET2', 'SECRET said anew')
    await officer(office, (here) => explainField(here, draft.id, '1'), form({ field: 'gender', text: 'SECRET of a field' }))
    expect(await officer(office, (here) => seeExplanations(here, draft.id))).toMatchObject({ counts: { kept: 3 } })
    const id = (await officer(office, (here) => seeExplanations(here, first.id)))!.lines.find(({ text }) => text === 'SECRET said again')!.id
    const seenBy = async (version: string) => JSON.stringify((await as(office, 'lead', async (here) => [
      await seeExplanations(here, version), await seeRuleFindings(here, version, '1', 'code-unknown', 1), await seeFields(here, version, '1'), await seeOneExplanation(here, version, id), await overviewOf(here),
    ])).answer) + new TextDecoder().decode(await make(office, { what: 'findings', submissionId: version, format: 'json', only: {} }))
    const seen = await seenBy(first.id)
    expect(seen).toContain('Said of version 1')
    expect(seen).not.toContain('SECRET')
    await office.submit(draft.id)
    const then = await seenBy(draft.id)
    for (const text of ['SECRET said again', 'SECRET said anew', 'SECRET of a field', 'Said of version 1']) expect(then).toContain(text)
  }))

  test('of a whole rule and of a field: beside every finding, also of the child, and in what is taken away', () => withOffice(engine, async (office) => {
    const version = await office.deliver([genders({ 1001: 'Robot', 1002: 'Alien', 1003: '' })])
    expect(await officer(office, (here) => explainRule(here, version.id, '1', 'code-unknown'), form({ what: 'all', readAt: version.read_at!, text: 'Our codes' }))).toEqual({ done: 2 })
    expect(await rule(office, version.id)).toMatchObject({ count: { explained: 2 }, said: [{ kind: 'rule', text: 'Our codes' }] })
    const gender = 'gender'
    expect(await officer(office, (here) => explainField(here, version.id, '1'), form({ field: 'nothing', text: 'x' }))).toMatchObject({ refusal: {} })
    expect(await officer(office, (here) => explainField(here, version.id, '1'), form({ field: gender, text: 'Asked every week' }))).toEqual({ done: true })
    expect((await officer(office, (here) => seeFields(here, version.id, '1')))!.fields.find(({ field }) => field === gender)).toMatchObject({ is: 'empty', empty: 3, said: { text: 'Asked every week' } })
    const list = (await officer(office, (here) => seeListFindings(here, version.id, '1')))!
    expect(list.groups.find(({ code }) => code === 'gap')?.count?.explained).toBeGreaterThan(0)
    const child = await office.store.db.selectFrom('child').select('id').where('child_key', '=', '1001').executeTakeFirstOrThrow()
    const page = (await as(office, 'lead', (here) => childPage(here, child.id))).answer
    expect(page.findings.find(({ code }) => code === 'code-unknown')?.explanation).toMatchObject({ kind: 'rule', text: 'Our codes' })
    const json = JSON.parse(new TextDecoder().decode(await make(office, { what: 'findings', submissionId: version.id, format: 'json', only: {} }))) as { findings: { code: string; explanation?: string }[] }
    expect(json.findings.filter(({ explanation }) => explanation === 'Explained by the authority: Our codes')).toHaveLength(2)
  }))

  test('two officers explain the same at once: one is kept, the other is told, and writes over nothing unread', () => withOffice(engine, async (office) => {
    await addPerson(office.store.db, { id: 'colleague', email: 'c@example.invalid', name: 'Name of colleague', password: '-', role: 'officer', authority: '857', disabled_at: null, made_at: now })
    const version = await office.deliver([genders({ 1001: 'Robot', 1002: 'Alien' })])
    const finding = String((await rule(office, version.id)).shown[0]!.number)
    const before = '2016-04-12T09:00:00.000Z'
    const ways: readonly ((here: HereInInspection) => Promise<unknown>)[] = [(here) => explainRule(here, version.id, '1', 'code-unknown'), (here) => explainField(here, version.id, '1')]
    const forms = [{ what: 'chosen', finding, readAt: version.read_at! }, { what: 'all', readAt: version.read_at! }, { field: 'gender' }]
    for (const [at, fields] of forms.entries()) {
      const explain = (who: 'officer' | 'colleague', openedAt: string) => as(office, who, (here) => ways['field' in fields ? 1 : 0]!({ ...here, request: form({ ...fields, text: `${who} of ${at}`, openedAt }) }))
      const answers = await Promise.all([explain('officer', before), explain('colleague', before)])
      expect(answers.map(({ answer }) => 'refusal' in (answer as object))).toEqual([false, true])
      expect(JSON.stringify(answers[1]!.answer)).toContain('A colleague has explained this meanwhile')
      const standing = async () => (await explanationsOf(office.store.db, version.inspection_id, 'all')).map(({ text }) => text).filter((text) => text.endsWith(String(at)))
      expect(await standing()).toEqual([`officer of ${at}`])
      await explain('colleague', now)
      expect(await standing()).toEqual([`colleague of ${at}`])
    }
  }))

  test('repairs are agreed to for one version, kept as they were agreed, and undone', () => withOffice(engine, async (office) => {
    const version = await office.deliver([genders({ 1001: 'Male', 1002: 'M' })])
    const view = (await officer(office, (here) => seeRepairs(here, version.id)))!
    const dates = view.lines.find(({ kind }) => kind === 'dates')!
    expect(dates).toMatchObject({ list: 1, cells: 2, ways: 1, agreed: null })
    expect((await officer(office, (here) => seeRepairKind(here, version.id, '1', 'dates', 1)))!.ways).toMatchObject([{ written: '1 March 2010', after: '01/03/2010', cells: 2, rows: [2, 3] }])
    const act = (fields: Readonly<Record<string, string>>) => officer(office, (here) => agreeToRepairs(here, version.id), form(fields))
    expect(await act({ act: 'agree', only: '1 nothing' })).toMatchObject({ refusal: {} })
    expect(await act({ act: 'agree', only: '1 dates' })).toEqual({ done: 'repaired' })
    await act({ act: 'agree', only: '1 dates' })
    expect((await officer(office, (here) => seeRepairs(here, version.id)))!).toMatchObject({ history: [{ kind: 'dates', cells: 2, agreedBy: 'Name of officer', undoneAt: null }] })
    const next = await office.deliver([genders({ 1001: 'Male' })])
    expect((await officer(office, (here) => seeRepairs(here, next.id)))!.lines.every(({ agreed }) => agreed === null)).toBe(true)
    await act({ act: 'undo' })
    expect((await officer(office, (here) => seeRepairs(here, version.id)))!).toMatchObject({ history: [{ undoneBy: 'Name of officer' }] })
  }))
})
