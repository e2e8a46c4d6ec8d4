import { Busboy } from '@fastify/busboy'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { valuesOfFields, type FormProblem } from './form.ts'
import { mostFormBytes } from './form-size.ts'

/** More of a form than this is not waited for: one file of the largest kind that comes beside texts, twice over. */
const mostHeard = 110_000_000
const mostFields = 20

/** The texts of a form with files that nobody received: the files are heard out and not kept. What came until the sender went away or went on too long. */
export const textsBesideFiles = async (request: Request): Promise<FormProblem['values']> => {
  const fields = new Map<string, string>()
  const parser = new Busboy({ headers: { 'content-type': request.headers.get('Content-Type') ?? '' }, limits: { fields: mostFields, fieldSize: mostFormBytes, headerPairs: 50 } })
  parser.on('field', (name, value) => { fields.set(name, value) })
  parser.on('file', (_field, stream) => { stream.on('error', () => {}).resume() })
  let heard = 0
  const counted = async function* (): AsyncIterable<Uint8Array> {
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      heard += part.length
      if (heard > mostHeard) return
      yield part
    }
  }
  await pipeline(Readable.from(counted()), parser).catch(() => {})
  return valuesOfFields(fields)
}

/** The texts of a form with files that was received: whatever received it names them so. */
export const textsReceived = (received: unknown): FormProblem['values'] | null => {
  if (typeof received !== 'object' || received === null) return null
  if ('values' in received) return received.values as FormProblem['values']
  return 'fields' in received && received.fields instanceof Map ? valuesOfFields(received.fields as ReadonlyMap<string, string>) : null
}
