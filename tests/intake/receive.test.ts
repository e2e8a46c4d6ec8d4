import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createHash, randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deliveryCaps } from '#server/intake/caps.ts'
import { receive } from '#server/intake/receive.ts'

let dataDir = ''
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'workbench-')) })
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const stored = (): string[] => { try { return readdirSync(join(dataDir, 'files', 'i1')) } catch { return [] } }

const form = (files: readonly (readonly [name: string, bytes: Uint8Array])[], fields: Record<string, string> = {}): Request => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  for (const [name, bytes] of files) body.append('files', new File([bytes as never], name))
  return new Request('http://localhost/', { method: 'POST', body })
}

describe('receiving a form with files', () => {
  test('files are on the disk as sent, only for us to read, hashed, and named by us', async () => {
    const bytes = new Uint8Array(randomBytes(300_000))
    const { files, fields } = await receive(form([['Käse & «List 4».xlsx', bytes], ['../../etc/passwd', bytes.subarray(9)]], { stage: '1' }), dataDir, 'i1')
    expect(fields.get('stage')).toBe('1')
    // A text beside files comes whole or not at all.
    const long = 'ש\n'.repeat(200_000)
    expect((await receive(form([], { words: long }), dataDir, 'i1')).fields.get('words')).toBe(long.replaceAll('\n', '\r\n'))
    await expect(receive(form([], { words: 'x'.repeat(1_100_000) }), dataDir, 'i1')).rejects.toMatchObject({ status: 413 })
    expect(files.map(({ name }) => name)).toEqual(['Käse & «List 4».xlsx', 'passwd'])
    const [first] = files
    expect(readFileSync(join(dataDir, first!.path)).equals(bytes)).toBe(true)
    expect(first).toMatchObject({ bytes: 300_000, sha256: createHash('sha256').update(bytes).digest('hex'), path: join('files', 'i1', first!.id) })
    expect(first!.head).toEqual(bytes.subarray(0, 4_096))
    expect(statSync(join(dataDir, first!.path)).mode & 0o777).toBe(0o600)
    expect(stored()).toHaveLength(2)
  })

  test('a file box left alone is no file; an empty file is one', async () => {
    expect((await receive(form([['', new Uint8Array()]]), dataDir, 'i1')).files).toEqual([])
    expect((await receive(form([['empty.xlsx', new Uint8Array()]]), dataDir, 'i1')).files).toMatchObject([{ name: 'empty.xlsx', bytes: 0 }])
  })

  test('what passes a cap is heard out and counted, and not kept beyond it', async () => {
    const caps = { ...deliveryCaps, fileBytes: 100_000, allBytes: 250_000, files: 3 }
    const large = await receive(form([['a.xlsx', new Uint8Array(180_000)]]), dataDir, 'i1', caps)
    expect(large.files[0]!.bytes).toBe(180_000)
    expect(statSync(join(dataDir, large.files[0]!.path)).size).toBeLessThanOrEqual(100_000)
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, new Uint8Array([1])] as const)
    expect(await receive(form(many), dataDir, 'i1', caps)).toMatchObject({ tooManyFiles: true, files: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })
    expect((await receive(form([['a', new Uint8Array(90_000)], ['b', new Uint8Array(90_000)], ['c', new Uint8Array(90_000)]]), dataDir, 'i1', caps)).tooMuch).toBe(true)
  })

  test('one who never stops is not listened to', async () => {
    const request = form([['a.xlsx', new Uint8Array(500_000)]])
    await expect(receive(request, dataDir, 'i1', { ...deliveryCaps, heardBytes: 200_000 })).rejects.toMatchObject({ status: 413 })
    expect(stored()).toEqual([])
  })

  test('a sender who goes away leaves nothing behind', async () => {
    const whole = new Uint8Array(await form([['a.xlsx', new Uint8Array(400_000)], ['b.xlsx', new Uint8Array(400_000)]]).arrayBuffer())
    const type = `multipart/form-data; boundary=${/^--(\S+)/.exec(Buffer.from(whole.subarray(0, 200)).toString('latin1'))![1]}`
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (out) => {
        if (sent > 600_000) return out.error(new Error('gone'))
        out.enqueue(whole.subarray(sent, sent += 50_000))
      },
    })
    await expect(receive(new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': type } } as RequestInit), dataDir, 'i1')).rejects.toThrow()
    expect(stored()).toEqual([])
    // A body that simply ends too soon.
    const short = new Request('http://localhost/', { method: 'POST', body: whole.subarray(0, 600_000), headers: { 'Content-Type': type } })
    await expect(receive(short, dataDir, 'i1')).rejects.toThrow()
    expect(stored()).toEqual([])
  })

  test('a disk that refuses is a fault, and nothing is left', async () => {
    rmSync(dataDir, { recursive: true })
    await expect(receive(form([['a.xlsx', new Uint8Array(10)]]), join('/dev/null', 'data'), 'i1')).rejects.toThrow()
  })

  test('anything but a form with files holds none', async () => {
    const plain = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ stage: '1' }) })
    expect((await receive(plain, dataDir, 'i1')).files).toEqual([])
  })
})
