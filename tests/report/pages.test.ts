import { beforeAll, describe, expect, test, vi } from 'vitest'
import { judgementsOf } from '#annex-a/framework/judgements.ts'
import { open } from '#db/open.ts'
import { dataOfficer, inspector, leadInspector } from '#seeds/people.ts'
import { demonstrationAskers, inspectionOf, type Asker } from '../support/asking.ts'
import { sheetsOf } from '../support/pdf-text.ts'
import { visitor, withBrowser, withServer } from '../support/visits.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })

/** Words of the evidence under the report of the demonstration. */
const secret = 'each meeting looked at what is different for the child since the last'

/** A person walks with scripts, another without: the forms are plain. */
describe('the report over all its states', () => {
  const browser = withBrowser()
  const server = withServer()
  const as = visitor(browser, server, { javaScript: true })
  const plain = visitor(browser, server, { javaScript: false })
  let people: Readonly<Record<string, Asker>>
  let inspection = ''
  beforeAll(async () => {
    people = await demonstrationAskers(server.origin)
    inspection = await inspectionOf(people['officer']!)
  })
  /** Every page and file of the report that an officer can ask for, as it goes over the network. */
  const officerReads = async (): Promise<string> => {
    const paths = ['', '/text', '/text?text=1', '/word', '/word?text=1', '/section/HP', '/points/new?section=HP', '/step/pass', '/decide/send', '.data', '/text.data']
    const parts: string[] = []
    for (const path of paths) {
      const answer = await people['officer']!(`${inspection}/report${path}`)
      parts.push(await answer.text())
    }
    return parts.join('\n')
  }

  test('an inspector writes down a meeting, drafts from evidence, and sends it to quality assurance', () => plain(inspector, async ({ go, press, fill, words, page, choose }) => {
    await go(`${inspection}/team-meetings`)
    expect(await words()).toMatch(/Look at five more decisions[\s\S]*To the director|Director of children/i)
    await press('Write down a meeting', 'main')
    await press('Go on to what was said', 'main')
    await fill('CL', 'Young people know what they are entitled to.')
    await press('Save the findings', 'main')
    await fill('what', 'Talk with two more young people')
    await press('Add the action', 'main')
    expect(await words()).toMatch(/There is a problem[\s\S]*Choose who does it/)
    await page.locator('select[name="owner"]').selectOption({ label: inspector.name })
    await press('Add the action', 'main')
    expect(await words()).toContain('Talk with two more young people')
    await go(`${inspection}/report`)
    expect(await words()).toMatch(/Drafting[\s\S]*1 on no evidence/)
    await go(`${inspection}/report/section/LMG`)
    await press('Add a paragraph from evidence', 'main')
    await page.locator('input[name="evidence"]').first().check()
    await press('Keep this choice', 'main')
    await page.locator('textarea').first().fill('Leaders know where assessments are late.\n\nThey say so.')
    await press('Save', 'main')
    expect(await words()).toContain('Rests on 1 record')
    await go(`${inspection}/report/section/HP`)
    await page.getByText('Move or remove paragraph 2').click()
    await press('Move up paragraph 2', 'main')
    await page.getByText('Move or remove paragraph 4').click()
    await press('Remove paragraph 4', 'main')
    expect(await words()).toContain('Removed: 1 paragraph')
    // Under each judgement that is graded something is written, or the report is never final.
    for (const code of ['OE', 'CLA', 'AD', 'LSCB']) {
      const [address, ask] = [`${inspection}/report/section/${code}`, people['inspector']!]
      const id = /\w{26}(?=$|[?#])/.exec((await ask(address, { do: 'add' })).headers.get('Location')!)![0]
      expect((await ask(address, { do: 'save', [id]: `What was seen of ${code}.`, [`${id}.from`]: '0', [`${id}.session`]: 'a'.repeat(12) })).status).toBe(303)
    }
    await go(`${inspection}/report/step/quality-assurance`)
    await choose('assurer', (await page.locator('input[name="assurer"]').first().getAttribute('value'))!)
    await press('Send to quality assurance', 'main')
    expect(await words()).toContain(`It is with ${leadInspector.name}`)
  }))

  test('the lead inspector assures quality and sends it to the authority, which sees the text alone', async () => {
    expect(await officerReads()).not.toContain('Core groups meet regularly')
    await as(leadInspector, async ({ go, press, fill, words }) => {
      await go(inspection)
      expect(await words()).toMatch(/The report\s+Written paragraph[^]*With you/)
      await go(`${inspection}/report/section/HP`)
      expect(await words()).toContain('Rests on 1 record')
      await fill('comment', 'Say since when.')
      await press('Keep the comment', 'main')
      expect(await words()).toContain('Say since when.')
      await go(`${inspection}/report`)
      await press('Pass it on', 'main')
      await press('Pass it on', 'main')
      await press('Send to the authority', 'main')
      expect(await words()).toContain('Look at this first. It stops nothing.')
      await press('Send to the authority', 'main')
      expect(await words()).toContain('The authority checks the facts until')
      await go(`${inspection}/report/text`)
      await go(`${inspection}/report/text?text=1`)
      expect(await words()).toContain('Draft, text 1')
    })
    const given = await officerReads()
    expect(given).toContain('Core groups meet regularly')
    for (const hidden of [secret, 'Say since when.', 'Rests on']) expect(given).not.toContain(hidden)
    const evidence = [...(await (await people['lead']!(`${inspection}/evidence?whole=yes`)).text()).matchAll(/\/evidence\/(\w{26})/g)].map(([, id]) => id!)
    expect(evidence.length).toBeGreaterThan(5)
    for (const id of evidence) expect(given).not.toContain(id)
  })

  test('an officer raises a point and says that there are no more', () => plain(dataOfficer, async ({ go, press, follow, fill, words, page }) => {
    await go(inspection)
    expect(await words()).toMatch(/Check by \d+/)
    await go(`${inspection}/report`)
    await follow(page.locator('a[href$="section=HP"]'))
    await fill('words', 'It is a fifth of assessments: see the report of March.')
    await page.locator('input[name="paragraph"]').nth(2).check()
    await press('Raise the point', 'main')
    expect(await words()).toMatch(/Point 1: The experiences and progress of children who need help and protection, paragraph \d+/)
    await page.getByText('We have no more points').click()
    await press('There are no more points', 'main')
    expect(await words()).toContain('You have said that there are no more points')
  }))

  test('the lead inspector answers it with changed words, makes the report final once all is signed off, and records its publication', () => as(leadInspector, async ({ go, press, follow, fill, words, page, choose }) => {
    await go(`${inspection}/report/decide/final`)
    expect(await words()).toMatch(/To be done first[\s\S]*Point 1 of the authority has no answer yet[\s\S]*is not signed off yet/)
    await go(`${inspection}/report`)
    await follow(page.locator('a[href*="/points/"]').first())
    await choose('answer', 'not-accepted')
    await fill('words', 'As in T01, at LS1 4AP.')
    await press('Keep the answer', 'main')
    expect(await words()).toMatch(/There is a problem[\s\S]*T01 is our number of a case[\s\S]*Words that could tell who somebody is[\s\S]*LS1 4AP/)
    await fill('words', '')
    await choose('answer', 'accepted')
    await fill('after', 'In two of five teams a fifth of assessments take longer than 45 working days.')
    await press('Keep the answer', 'main')
    expect(await words()).toMatch(/Accepted[\s\S]*It read[\s\S]*It reads now/)
    await settle()
    await go(`${inspection}/report/decide/final`)
    await press('Make it final', 'main')
    expect(await words()).toMatch(/Final[\s\S]*The authority received it on/)
    await press('Read the final report', 'main')
    expect(await words()).toMatch(/OFFICIAL-SENSITIVE\. Final on \d+[\s\S]*made final on/)
    await go(`${inspection}/report`)
    await press('Record that it is published', 'main')
    await press('Record the publication', 'main')
    expect(await words()).toMatch(/Published on[\s\S]*days late/)
  }))

  test('after publication the pages of a judgement say that it is out, and a grade recorded since is marked wherever it stands', () => as(leadInspector, async ({ go, press, fill, words, choose, page }) => {
    const said = /The report was published on .* with this judgement as “Good”\. A change here does not change it: open the report to correct it/
    await go(`${inspection}/judgements/CL`)
    expect(await words()).not.toMatch(said)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main .govuk-details__text').first().isVisible(), 'what is closed on the screen is read on paper').toBe(true)
    await page.emulateMedia({ media: null })
    await press('Open it again', 'main')
    expect(await words()).toMatch(said)
    await fill('reason', 'More was seen.')
    await press('Open it again', 'main')
    expect(await words()).toMatch(said)
    await choose('grade', 'not-judged')
    await fill('rationale', 'Too few young people.')
    await press('Record the provisional grade', 'main')
    expect(await words()).toMatch(/Not as published\s+Good as published, now Not judged/i)
    await press('Look it over and sign off', 'main')
    expect(await words()).toMatch(said)
    await go(`${inspection}/judgements`)
    expect(await words()).toMatch(/Not as published\s+Good as published, now Not judged/i)
    await go(`${inspection}/report`)
    expect(await words()).toMatch(/Grades recorded since differ from those of the published report\.[\s\S]*care leavers: Good as published, now Not judged[\s\S]*Sections[\s\S]*Good as published, now Not judged/)
  }))

  test('the officer reads the final report and sends the statement of action', async () => {
    await as(dataOfficer, async ({ go, press, words, page }) => {
      await go(`${inspection}/report`)
      expect(await words()).toContain('a fifth of assessments')
      await go(`${inspection}/report/text`)
      const sheets = async () => sheetsOf(await page.pdf({ preferCSSPageSize: true }))
      const published = await sheets()
      expect(published.flatMap((words) => words.filter((font) => font.includes('OFFICIAL-SENSITIVE'))), 'what everybody may read is marked on no sheet').toEqual([])
      for (const [at, sheet] of published.entries()) expect(sheet.some((font) => font.includes(`Page${at + 1}of${published.length}`))).toBe(true)
      const room = await page.locator('main ol').first().evaluate((list) => parseFloat(getComputedStyle(list).paddingLeft) / parseFloat(getComputedStyle(list).fontSize))
      expect(room, 'room for the number of paragraph 100: further left it is cut off on paper').toBeGreaterThan(2.2)
      await go(`${inspection}/report`)
      for (const sheet of await sheets()) expect(sheet.some((font) => font.includes('OFFICIAL-SENSITIVE')), 'its points are for the authority').toBe(true)
      await go(`${inspection}/report/statement`)
      await page.locator('input[type=file]').setInputFiles({ name: 'Our action.txt', mimeType: 'text/plain', buffer: Buffer.from('We shall.') })
      await press('Keep the statement', 'main')
      expect(await words()).toContain('Our action.txt')
    })
    const file = /report\/statement\/\w{26}/.exec(await (await people['lead']!(`${inspection}/report`)).text())![0]
    expect(await (await people['lead']!(`${inspection}/${file}`)).text()).toBe('We shall.')
    const given = await officerReads()
    for (const hidden of [secret, 'Say since when.']) expect(given).not.toContain(hidden)
  })

  test('the lead inspector opens the published report to correct it; the officer, without JavaScript, reads what still stands', async () => {
    await as(leadInspector, async ({ go, press, fill, words }) => {
      await go(`${inspection}/report/decide/correct`)
      await press('Open it to correct it', 'main')
      expect(await words()).toMatch(/There is a problem[\s\S]*Say what was wrong/)
      await fill('words', 'The paragraph on assessments counts teams that are no more.')
      await press('Open it to correct it', 'main')
      expect(await words()).toMatch(/still stands[\s\S]*counts teams that are no more[\s\S]*Drafting Being corrected[\s\S]*Texts that were published/)
      await press('Read the correction as it reads now', 'main')
      expect(await words()).toMatch(/OFFICIAL-SENSITIVE[\s\S]*Correction of the report published on/)
      await go(`${inspection}/report/section/priorities`)
      await press(/^Begin an item with it/, 'main')
      expect(await words()).toMatch(/Stands in the section[\s\S]*No evidence yet/)
      await go(`${inspection}/report/decide/leave`)
    })
    await plain(dataOfficer, async ({ go, press, words }) => {
      await go(inspection)
      expect(await words()).toContain('Published, being corrected')
      await go(`${inspection}/report`)
      expect(await words()).toMatch(/still stands[\s\S]*Published on[\s\S]*a fifth of assessments/)
      await press('Read the published text', 'main')
      expect(await words()).not.toContain('OFFICIAL-SENSITIVE')
    })
    const given = await officerReads()
    for (const hidden of [secret, 'Say since when.']) expect(given).not.toContain(hidden)
  })

  /** What other pages settle: every judgement signed off, every figure decided. */
  const settle = async (): Promise<void> => {
    const store = await open(`sqlite:${server.dataDir}/workbench.db`)
    const { id, made_by: who } = await store.db.selectFrom('inspection').select(['id', 'made_by']).executeTakeFirstOrThrow()
    const lead = (await store.db.selectFrom('team_member').select('person_id').where('role', '=', 'lead').executeTakeFirstOrThrow()).person_id
    const at = '2016-05-06T09:00:00.000Z'
    for (const { code } of judgementsOf({ lscbConcurrent: true })) {
      await store.db.insertInto('provisional_grade').values({ id: `g-${code}`, inspection_id: id, judgement: code, grade: 2, rationale: 'A test', answers: code === 'OE' ? JSON.stringify({ priorities: 'See every child in time.\nSay in each plan what is to change for the child, by when, and who sees to it.' }) : '{}', pieces: '{}', edition: 'sif-2015-06', recorded_by: lead, recorded_at: new Date().toISOString() }).execute()
      await store.db.insertInto('judgement_snapshot').values({ id: `s-${code}`, inspection_id: id, judgement: code, number: 1, state: 'signed', content: JSON.stringify({ evidence: [], beside: [] }), hash: '0', reason: '', edition: 'sif-2015-06', signed_by: lead, signed_name: 'Lead', signed_at: at }).execute()
    }
    const { blanks } = await import('#annex-a/framework/context/blanks.ts')
    const last = await store.db.selectFrom('context_entry').select((is) => is.fn.max('number').as('n')).executeTakeFirst()
    await store.db.insertInto('context_entry').values(blanks.map(({ name, kind, options }, index) => ({
      inspection_id: id, number: Number(last?.n ?? 0) + index + 1, blank: name, side: 'decision' as const, value: kind === 'choice' ? options![0]! : kind === 'date' ? '2016-01-01' : kind === 'month' ? '2015-01' : '5',
      basis: 'own' as const, note: 'A test', edition: 'sif-2015-06', said_by: who, said_at: at,
    }))).execute()
    await store.close()
  }
})
