import type { Kysely } from 'kysely'
import type { ThreadMessageTable, ThreadTable } from '../tables/threads.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

export type ThreadRow = ThreadTable
export interface MessageRow extends ThreadMessageTable { readonly writer: string }

/** Every question of an inspection, in the order in which they were asked. */
export const threadsOf = (db: Db, inspectionId: string): Promise<ThreadRow[]> =>
  db.selectFrom('thread').selectAll().where('inspection_id', '=', inspectionId).orderBy('number').execute()

/** Only within its own inspection, whatever the address says. */
export const threadById = (db: Db, inspectionId: string, id: string): Promise<ThreadRow | undefined> =>
  db.selectFrom('thread').selectAll().where('inspection_id', '=', inspectionId).where('id', '=', id).executeTakeFirst()

/** The messages of one question, or of all of an inspection; the oldest of each first. */
export const messagesOf = (db: Db, inspectionId: string, threadId: string | null = null): Promise<MessageRow[]> =>
  db.selectFrom('thread_message').innerJoin('thread', 'thread.id', 'thread_message.thread_id').innerJoin('person', 'person.id', 'thread_message.written_by')
    .selectAll('thread_message').select('person.name as writer').where('thread.inspection_id', '=', inspectionId)
    .$if(threadId !== null, (all) => all.where('thread.id', '=', threadId!)).orderBy('thread.number').orderBy('thread_message.number').execute()

/** Gives the question the next number of its inspection. Two at once: the number is taken already, and the second fails whole. */
export const addThread = async (db: Db, thread: Omit<ThreadRow, 'number'>): Promise<number> => {
  const last = await db.selectFrom('thread').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', thread.inspection_id).executeTakeFirst()
  const number = Number(last?.number ?? 0) + 1
  await db.insertInto('thread').values({ ...thread, number }).execute()
  return number
}

export const addMessage = async (db: Db, message: Omit<ThreadMessageTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('thread_message').select((is) => is.fn.max('number').as('number')).where('thread_id', '=', message.thread_id).executeTakeFirst()
  await db.insertInto('thread_message').values({ ...message, number: Number(last?.number ?? 0) + 1 }).execute()
}

export const messageById = (db: Db, id: string): Promise<ThreadMessageTable | undefined> =>
  db.selectFrom('thread_message').selectAll().where('id', '=', id).executeTakeFirst()
