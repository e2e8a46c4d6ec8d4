import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Answer { readonly files: readonly { readonly bytes: number; readonly sha256: string }[]; readonly peak: number }

const boundary = 'b0undary'
const chunk = Buffer.alloc(250_000, 'children, rows and cells ')

/** A form with one file of so many chunks, made as it is sent. */
const upload = async (port: number, chunks: number): Promise<Answer> => {
  let sent = -1
  const body = new ReadableStream<Uint8Array>({
    pull: (out) => {
      sent += 1
      if (sent === 0) return out.enqueue(Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.xlsx"\r\nContent-Type: application/octet-stream\r\n\r\n`))
      if (sent <= chunks) return out.enqueue(chunk)
      out.enqueue(Buffer.from(`\r\n--${boundary}--\r\n`))
      out.close()
    },
  })
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } } as RequestInit)
  return await response.json() as Answer
}

test('receiving 50 MB takes no more memory than receiving a little: under 60 MB over that', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'workbench-'))
  const server = fork(join(import.meta.dirname, 'receiving-server.ts'), [dataDir], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  try {
    const [port] = await once(server, 'message') as [number]
    const little = await upload(port, 1)
    const much = await upload(port, 200)
    const hash = createHash('sha256')
    for (let at = 0; at < 200; at++) hash.update(chunk)
    expect(much.files).toEqual([{ bytes: 50_000_000, sha256: hash.digest('hex') }])
    const four = (await Promise.all([1, 2, 3, 4].map(() => upload(port, 200)))).at(-1)!
    console.log(`Most memory: ${Math.round(little.peak / 1e6)} MB after 250 kB, ${Math.round(much.peak / 1e6)} MB after 50 MB, ${Math.round(four.peak / 1e6)} MB after four of 50 MB at once`)
    expect(much.peak - little.peak).toBeLessThan(60_000_000)
    expect(four.peak - little.peak).toBeLessThan(150_000_000)
  } finally {
    server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
