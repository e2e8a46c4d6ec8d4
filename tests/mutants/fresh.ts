import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mutated, type Mutant } from './mutant.ts'

/**
 * Lets the same process read the rules again and again, each time with another mutant in one file: every address carries
 * the number of the run, so that nothing is left of the run before. What no mutant touches is read once.
 */
const AFRESH = /\/(?:annex-a\/(?:rules|reading|outgoing)|tests\/(?:rules|reading|outgoing|support|workbook))\/[^?]*\.ts$/
const root = new URL('../../', import.meta.url)
const stripped = new Map<string, string>()
let run = 0
let mutant: (Mutant & { readonly url: string }) | null = null

export function begin(next: Mutant | null): number {
  mutant = next && { ...next, url: new URL(next.path, root).href }
  return ++run
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'vitest') return { url: new URL('stand-in.ts', import.meta.url).href, shortCircuit: true }
    const bare = context.parentURL?.replace(/\?.*/, '')
    const found = nextResolve(specifier, { ...context, ...(bare !== undefined && { parentURL: bare }) })
    return AFRESH.test(found.url) ? { ...found, url: `${found.url}?${run}` } : found
  },
  load(url, context, nextLoad) {
    const [bare, number] = url.split('?') as [string, string?]
    if (number === undefined) return nextLoad(url, context)
    if (bare === mutant?.url) return { format: 'module', source: stripTypeScriptTypes(mutated(readFileSync(fileURLToPath(bare), 'utf8'), mutant)), shortCircuit: true }
    const source = stripped.get(bare) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(bare), 'utf8'))
    stripped.set(bare, source)
    return { format: 'module', source, shortCircuit: true }
  },
})
