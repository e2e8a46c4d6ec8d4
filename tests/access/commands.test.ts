import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { open, type Store } from '#db/open.ts'
import { personByEmail } from '#db/queries/people.ts'
import { verifyPassword } from '#server/access/passwords.ts'

const root = join(import.meta.dirname, '..', '..')
const secret = 'lantern pigeon forty'

interface Ran { readonly code: number | null; readonly out: string; readonly err: string }

describe('npm run user and npm run audit, as real processes in production mode', () => {
  let dataDir = ''
  let store: Store
  const run = (command: string, args: readonly string[], typed = '', more: NodeJS.ProcessEnv = {}): Promise<Ran> => new Promise((resolve) => {
    const child = spawn(process.execPath, [join('server', 'commands', `${command}.ts`), ...args], {
      cwd: root, env: { PATH: process.env['PATH'], MODE: 'production', ORIGIN: 'https://workbench.example', SESSION_SECRET: 's'.repeat(32), AUDIT_KEY: 'a'.repeat(32), DATA_DIR: dataDir, ...more },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (some: Buffer) => { out += some.toString() })
    child.stderr.on('data', (some: Buffer) => { err += some.toString() })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(typed)
  })
  const user = (args: readonly string[], typed = ''): Promise<Ran> => run('user', args, typed)
  const trail = () => store.db.selectFrom('event').selectAll().orderBy('number').execute()

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'workbench-command-'))
    expect(await user(['list'])).toMatchObject({ code: 0, out: expect.stringContaining('nobody yet') as string })
    store = await open(`sqlite:${join(dataDir, 'workbench.db')}`)
  })
  afterAll(async () => {
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('the first administrator is added, with the password from standard input', async () => {
    const ran = await user(['add', '--email', 'Anna@Example.org', '--name', 'Anna Lee', '--role', 'administrator'], `${secret}\n`)
    expect(ran).toEqual({ code: 0, out: 'Added Anna Lee (administrator). They sign in as anna@example.org.\n', err: '' })
    const anna = await personByEmail(store.db, 'anna@example.org')
    expect(anna).toMatchObject({ name: 'Anna Lee', role: 'administrator', authority: null, disabled_at: null })
    expect(await verifyPassword(secret, anna!.password)).toBe(true)
    expect(await trail()).toMatchObject([{ person_id: null, action: 'changePeople', outcome: 'done', subject_kind: 'person', subject_id: anna!.id, detail: '{"command":"add"}' }])
  })

  test('what cannot be done is said, and nothing changes', async () => {
    const add = ['add', '--name', 'Ben Ode', '--role', 'officer']
    expect(await user([...add, '--email', 'anna@example.org', '--authority', '383'], `${secret}\n`)).toMatchObject({ code: 1, err: expect.stringContaining('already a person') as string })
    expect(await user([...add, '--email', 'ben@example.org', '--authority', '383'], 'short\n')).toMatchObject({ code: 1, err: expect.stringContaining('at least 12') as string })
    expect(await user([...add, '--email', 'ben@example.org', '--authority', '383'], '')).toMatchObject({ code: 1 })
    for (const [args, words] of [
      [[...add, '--email', 'ben@example.org'], '--authority'], [[...add, '--email', 'ben@example.org', '--authority', 'X01'], '--authority'], [[...add, '--email', 'ben', '--authority', '383'], '--email'],
      [['add', '--email', 'ben@example.org', '--name', 'Ben Ode', '--role', 'king'], '--role'],
    ] as const) expect(await user(args, `${secret}\n`)).toMatchObject({ code: 2, err: expect.stringContaining(words) as string })
    expect(await user(['list'])).toMatchObject({ code: 0, out: 'anna@example.org\tAnna Lee\tadministrator\topen\n' })
    expect(await trail()).toHaveLength(1)
  })

  test('a password is never an argument, and is not repeated where somebody tries', async () => {
    const ran = await user(['add', '--email', 'ben@example.org', '--name', 'Ben Ode', '--role', 'inspector', '--password', secret])
    expect(ran.code).toBe(2)
    expect(ran.out + ran.err).not.toContain(secret)
  })

  test('accounts are disabled, opened, and given new passwords', async () => {
    expect(await user(['disable', '--email', 'anna@example.org'])).toMatchObject({ code: 0 })
    expect((await user(['list'])).out).toContain('disabled')
    expect(await user(['enable', '--email', 'anna@example.org'])).toMatchObject({ code: 0 })
    expect(await user(['password', '--email', 'anna@example.org'], 'another lantern here\n')).toMatchObject({ code: 0 })
    expect(await verifyPassword('another lantern here', (await personByEmail(store.db, 'anna@example.org'))!.password)).toBe(true)
    expect(await user(['password', '--email', 'nobody@example.org'], `${secret}\n`)).toMatchObject({ code: 1, err: expect.stringContaining('Nobody has this') as string })
    expect((await trail()).map(({ detail }) => (JSON.parse(detail) as { command: string }).command)).toEqual(['add', 'disable', 'enable', 'password'])
  })

  test('without secrets it says which, and what is not understood shows how', async () => {
    expect(await run('user', ['list'], '', { AUDIT_KEY: '' })).toMatchObject({ code: 2, err: expect.stringContaining('AUDIT_KEY is not set') as string })
    expect(await user([])).toMatchObject({ code: 2, err: expect.stringContaining('npm run user -- add') as string })
    expect(await user(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('npm run user -- add') as string })
    expect(await run('audit', [])).toMatchObject({ code: 2, err: expect.stringContaining('npm run audit -- verify') as string })
  })

  test('the trail is verified, and a change by hand is found', async () => {
    const whole = await run('audit', ['verify'])
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.out).toContain('4 events')
    expect(whole.out).toContain((await trail()).at(-1)!.hash)
    await store.db.transaction().execute((db) => db.updateTable('event').set({ subject_id: 'somebody else' }).where('number', '=', 2).execute())
    expect(await run('audit', ['verify'])).toMatchObject({ code: 1, err: expect.stringContaining('broken at event 2') as string })
    expect(await run('audit', ['verify'], '', { AUDIT_KEY: 'b'.repeat(32) })).toMatchObject({ code: 1, err: expect.stringContaining('broken at event 1') as string })
  })
})
