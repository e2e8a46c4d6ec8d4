import { check } from '#annex-a/reading/check.ts'
import type { Progress, SourceFile } from '#annex-a/reading/checked.ts'
import { childrenAnswer, foundAnswer } from './children.ts'
import { download } from './downloads.ts'
import { childAnswer, hold, listAnswer, overviewOf, ruleAnswer, type Held } from './held.ts'
import type { Asked, Failure, Order, Overview, Question, Questions, Reply } from './messages.ts'

/**
 * The checker in the browser: the engine of the upload page and the command line, in a thread of its own. Files come in as
 * objects of the browser and nothing goes out but to the page: its response forbids it every connection.
 */
const tell = (reply: Reply): void => self.postMessage(reply)

let files: readonly SourceFile[] = []
let held: Held | null = null

class CannotOpen extends Error {
  readonly file: string
  constructor(file: string) { super('a file cannot be opened'); this.file = file }
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
/** Browsers offer it on encrypted connections and on this computer only. */
const fingerprint = async ({ bytes }: SourceFile): Promise<string | null> =>
  crypto.subtle as SubtleCrypto | undefined ? hex(await crypto.subtle.digest('SHA-256', bytes as BufferSource)) : null

const open = async (file: File): Promise<SourceFile> => {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    throw new CannotOpen(file.name)
  }
}

async function checkAll({ files: chosen, inspectionDate, stage }: Order): Promise<Overview> {
  files = []
  held = null
  files = await Promise.all(chosen.map(open))
  const sha256 = await Promise.all(files.map(fingerprint))
  let read = 0
  const progress = (told: Progress): void => {
    if (told.step === 'reading') read = told.rows
    tell({ is: 'progress', progress: { ...told, of: told.step === 'reading' ? null : read } })
  }
  held = hold(check(files, { inspectionDate, stage }, progress), sha256)
  return overviewOf(held)
}

const checkedNow = (): Held => {
  if (!held) throw new Error('nothing is checked yet')
  return held
}

type Answers = { readonly [Q in Question]: (of: Questions[Q]['of']) => Questions[Q]['answer'] | Promise<Questions[Q]['answer']> }
const answers: Answers = {
  check: checkAll,
  list: ({ list }) => listAnswer(checkedNow(), list),
  rule: ({ list, code, page }) => ruleAnswer(checkedNow(), list, code, page),
  children: ({ page }) => childrenAnswer(checkedNow(), page),
  find: ({ typed }) => foundAnswer(checkedNow(), typed),
  child: ({ number }) => childAnswer(checkedNow(), number),
  download: ({ kind, only }) => download(kind, only, files, checkedNow()),
}

/** Too large an array or text is a RangeError in every browser. */
const failureOf = (fault: unknown): Failure =>
  fault instanceof CannotOpen ? { kind: 'file', name: fault.file } : fault instanceof RangeError ? { kind: 'memory' } : { kind: 'fault' }

self.onmessage = async ({ data: { id, question, of } }: MessageEvent<Asked>) => {
  try {
    tell({ is: 'answer', id, answer: await answers[question](of as never) })
  } catch (fault) {
    tell({ is: 'failure', id, failure: failureOf(fault) })
  }
}

tell({ is: 'ready' })
