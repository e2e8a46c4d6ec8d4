import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runFolder } from './once-a-run.ts'

/** A page as axe sees it, whoever it is about and however many there are: scripts, our own ids, numbers used once and figures left out. */
const markupOf = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/nonce="[^"]*"/g, '').replace(/[0-9a-hjkmnp-tv-z]{26}/g, 'id').replace(/\d+/g, '0')

/** What tells this look of a page from others: the same in every file of tests, another with JavaScript and without. */
export const lookOf = (html: string, javaScript: boolean): string => createHash('sha256').update(`${javaScript} ${markupOf(html)}`).digest('hex')

const kept = (look: string): string => join(runFolder(), 'faultless', look)

/** Whether axe found nothing on such a page earlier in this run of tests, in whichever file. */
export const isFaultless = (look: string): boolean => existsSync(kept(look))

/** Only for pages without a fault: a faulty one is a complaint in every test that comes by. */
export const keepFaultless = (look: string): void => {
  mkdirSync(join(runFolder(), 'faultless'), { recursive: true })
  writeFileSync(kept(look), '')
}
