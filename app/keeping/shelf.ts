import { isUnsaved, keyOf, type Held } from './held.ts'
import type { Keeper, Waiting } from './keeper.ts'
import { openTabs } from './tab.ts'

const database = 'typing'
const store = 'waiting'
/** Written this long after a change. Milliseconds. */
const soon = 300

const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error) })

const opened = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(database, 1)
  request.onupgradeneeded = () => { request.result.createObjectStore(store) }
  return asked(request)
}

const inStore = async <T>(mode: IDBTransactionMode, run: (all: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const db = await opened()
  try { return await asked(run(db.transaction(store, mode).objectStore(store))) } finally { db.close() }
}

interface Sealed { readonly iv: Uint8Array<ArrayBuffer>; readonly text: ArrayBuffer }

/** Changes that wait, kept in the browser under a key that only the server gives and that is never written down here. */
export interface Shelf {
  readonly put: (waiting: Waiting) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  readonly all: () => Promise<readonly Waiting[]>
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** `owner`: of which inspection and person; others' are left alone, and could not be read. */
export const openShelf = async (owner: string, secret: string): Promise<Shelf> => {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const read = async ({ iv, text }: Sealed): Promise<Waiting[]> => {
    // Written under another key, as after the server's secret was changed: nobody can read it any more.
    try { return [JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, text))) as Waiting] } catch { return [] }
  }
  return {
    put: async (waiting) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(waiting)))
      await inStore('readwrite', (all) => all.put({ iv, text } satisfies Sealed, `${owner}/${keyOf(waiting)}`))
    },
    remove: async (name) => { await inStore('readwrite', (all) => all.delete(`${owner}/${name}`)) },
    all: async () => (await Promise.all((await inStore<Sealed[]>('readonly', (all) => all.getAll(IDBKeyRange.bound(`${owner}/`, `${owner}/\uffff`)))).map(read))).flat(),
  }
}

/** Whether this browser has anything that waits for an inspection: only then is it worth asking for the key before anybody types. */
export const hasWaiting = async (inspectionId: string): Promise<boolean> => {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === database)) return false
    return (await inStore('readonly', (all) => all.count(IDBKeyRange.bound(`${inspectionId}/`, `${inspectionId}/\uffff`)))) > 0
  } catch { return false }
}

/** Takes everything away: the inspection does not allow it, or not any more. */
export const emptyShelf = (): void => { indexedDB.deleteDatabase(database) }

/** What is on the shelf, or a browser that has none: nothing may depend on it. */
const quietly = (run: () => Promise<unknown>): void => { run().catch(() => {}) }

/** Stopped only until its writer signs in again. */
const waitsForWriter = ({ stopped }: Held): boolean => stopped === null || stopped.why === 'somebody else'

/** Sends what waits from before, and from now on keeps what the server has not got yet. `tabs`: those that are open now. */
export const keepOnShelf = async (keeper: Keeper, shelf: Shelf, tabs: () => Promise<ReadonlySet<string>> = openTabs): Promise<void> => {
  const on = new Set<string>()
  const open = await tabs()
  for (const waiting of await shelf.all()) {
    // Another tab is still typing it: that sends it itself, and knows more of it than stands here.
    if (waiting.session !== keeper.session() && open.has(waiting.session)) continue
    const key = keyOf(waiting)
    on.add(key)
    if (keeper.bring(key, waiting)) continue
    if (await keeper.post(waiting)) { on.delete(key); await shelf.remove(key) }
  }
  let timer: ReturnType<typeof setTimeout> | null = null
  const write = (): void => {
    timer = null
    for (const field of keeper.fields()) {
      const key = keyOf(field.control)
      if (isUnsaved(field) && waitsForWriter(field)) {
        on.add(key)
        quietly(() => shelf.put({ about: field.control.about, id: field.control.id, name: field.control.name, value: field.control.read(), from: field.from, session: field.session ?? keeper.session() }))
      } else if (on.delete(key)) quietly(() => shelf.remove(key))
    }
  }
  keeper.subscribe(() => { timer ??= setTimeout(write, soon) })
  write()
}
