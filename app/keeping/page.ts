import { browserLine } from './answers.ts'
import { makeKeeper, type Keeper } from './keeper.ts'
import { neighbours } from './neighbours.ts'
import { emptyShelf, hasWaiting, keepOnShelf, openShelf } from './shelf.ts'
import { losesByLeaving } from './summary.ts'
import { tabSession } from './tab.ts'

const keepers = new Map<string, Keeper>()
let listening = false

const each = (run: (keeper: Keeper) => void): void => { for (const keeper of keepers.values()) run(keeper) }

/** Leaving with text that the server has not got: the browser asks first. */
const warn = (event: BeforeUnloadEvent): void => {
  each((keeper) => keeper.flush(true))
  if ([...keepers.values()].some(losesByLeaving)) event.preventDefault()
}

const listen = (): void => {
  listening = true
  addEventListener('pagehide', () => each((keeper) => keeper.flush(true)))
  document.addEventListener('visibilitychange', () => each((keeper) => (document.visibilityState === 'hidden' ? keeper.flush(true) : keeper.tryNow())))
  addEventListener('online', () => each((keeper) => keeper.tryNow()))
  addEventListener('focus', () => each((keeper) => keeper.tryNow()))
  addEventListener('beforeunload', warn)
}

/** Where the inspection allows it, what waits is kept in the browser, too: the server says so, with the key, when it is first asked. */
const withShelf = (inspectionId: string): Keeper => {
  const line = browserLine(inspectionId)
  const others = neighbours(inspectionId, (kept) => keeper.adopt(kept))
  const keeper: Keeper = makeKeeper({
    ...line,
    send: async (change, leaving) => { const answer = await line.send(change, leaving); others.tell(change, answer); return answer },
    start: async () => {
      const said = await line.start()
      if ('who' in said && 'subtle' in crypto) setTimeout(() => { (said.away ? openShelf(`${inspectionId}/${said.who}`, said.away).then((shelf) => keepOnShelf(keeper, shelf)) : Promise.resolve(emptyShelf())).catch(() => {}) })
      return said
    },
  }, tabSession)
  void hasWaiting(inspectionId).then((waits) => { if (waits) void keeper.begin() })
  return keeper
}

/** The keeper of this page for an inspection. Only in a browser. */
export const keeperOf = (inspectionId: string): Keeper => {
  if (!listening) listen()
  let keeper = keepers.get(inspectionId)
  if (!keeper) keepers.set(inspectionId, keeper = withShelf(inspectionId))
  return keeper
}
