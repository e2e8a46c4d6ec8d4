import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dataOfficer } from '#seeds/people.ts'

/** The data officer of the demonstration, without a browser. */
export interface Visitor {
  readonly get: (path: string) => Promise<string>
  /** Sends a workbook as the page does; answers with the address of the submission. */
  readonly send: (path: string) => Promise<string>
}

const found = (pattern: RegExp, page: string, what: string): string => {
  const match = pattern.exec(page)
  if (!match) throw new Error(`The page has no ${what}`)
  return match[1]!
}

/** Signs in at a server and goes to the inspection of the demonstration. */
export const visit = async (origin: string): Promise<Visitor> => {
  const headers = { Origin: origin, Cookie: '' }
  const signedIn = await fetch(`${origin}/sign-in`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ email: dataOfficer.email, password: dataOfficer.password }) })
  headers.Cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const get = async (path: string): Promise<string> => (await fetch(origin + path, { headers })).text()
  const inspection = found(/href="(\/inspections\/[0-9a-z]{26})/, await get('/inspections'), 'inspection')
  return {
    get,
    send: async (path) => {
      const address = `${inspection}/lists/send`
      const form = new FormData()
      form.set('id', found(/name="id" value="([^"]+)"/, await get(address), 'form'))
      form.set('stage', '2')
      form.set('files', new Blob([await readFile(path)]), basename(path))
      const sent = await fetch(origin + address, { method: 'POST', redirect: 'manual', headers, body: form })
      if (sent.status !== 303) throw new Error(`The workbook was not taken (${sent.status})`)
      return sent.headers.get('Location')!
    },
  }
}
