import { browserLine } from './answers.ts'
import { isUnsaved } from './held.ts'
import { makeKeeper, type Keeper } from './keeper.ts'
import { tabSession } from './tab.ts'

const keepers = new Map<string, Keeper>()
let listening = false

const each = (run: (keeper: Keeper) => void): void => { for (const keeper of keepers.values()) run(keeper) }

/** Leaving with text that the server has not got: the browser asks first. */
const warn = (event: BeforeUnloadEvent): void => {
  each((keeper) => keeper.flush(true))
  if ([...keepers.values()].some((keeper) => keeper.line() !== 'open' && keeper.fields().some(isUnsaved))) event.preventDefault()
}

const listen = (): void => {
  listening = true
  addEventListener('pagehide', () => each((keeper) => keeper.flush(true)))
  document.addEventListener('visibilitychange', () => each((keeper) => (document.visibilityState === 'hidden' ? keeper.flush(true) : keeper.tryNow())))
  addEventListener('online', () => each((keeper) => keeper.tryNow()))
  addEventListener('focus', () => each((keeper) => keeper.tryNow()))
  addEventListener('beforeunload', warn)
}

/** The keeper of this page for an inspection. Only in a browser. */
export const keeperOf = (inspectionId: string): Keeper => {
  if (!listening) listen()
  let keeper = keepers.get(inspectionId)
  if (!keeper) keepers.set(inspectionId, keeper = makeKeeper(browserLine(inspectionId), tabSession))
  return keeper
}
