// Must stay the first import: it stops an old Node with words before the database driver is loaded, which would crash without any.
import './guard.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { shipOutcomes } from './register/ship.ts'
import { shipReleases } from './statistics/release/ship.ts'
import { furnish, serve } from './start.ts'

const refuse = (words: string): never => {
  console.error(words)
  process.exit(1)
}

const config = (() => {
  try { return readConfig(process.env) } catch (fault) { return fault instanceof ConfigProblem ? refuse(fault.message) : Promise.reject(fault) }
})()

const settled = await config
const workbench = await furnish(settled).catch((fault: unknown) => { if (fault instanceof ConfigProblem) refuse(fault.message); throw fault })
const { publishedChildren, publishedOutcomes } = await import('#seeds/outcomes/published.ts')
await shipOutcomes(workbench, publishedOutcomes(), publishedChildren())
await shipReleases(workbench)
if (settled.mode === 'demonstration') {
  const { furnishDemonstration } = await import('#seeds/demonstration.ts')
  await furnishDemonstration(workbench)
}
try {
  const running = await serve(workbench)
  console.log(`\nThe workbench is open at ${settled.origin.replace(/:0$/, `:${running.port}`)}`)
  if (settled.mode === 'demonstration') {
    const { demonstrationPeopleHere, signInsInWords } = await import('#seeds/people.ts')
    console.log(signInsInWords(await demonstrationPeopleHere(workbench.store.db)))
  }
  console.log('Stop it with Ctrl+C.')
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {
    if (stopping) return
    stopping = true
    void running.stop().then(() => process.exit(0))
  })
} catch (fault) {
  if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') refuse(`Port ${settled.port} is in use. Choose another, for example: PORT=3001 npm start`)
  throw fault
}
