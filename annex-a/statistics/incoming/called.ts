import { authorities, type Authority } from '../../framework/authorities.ts'
import type { Grade } from '../../framework/judgement.ts'
import { bare } from '../../reading/cells/result.ts'
import { frameworks, type FrameworkCode } from '../frameworks.ts'

/** How else releases and their readers write the names of authorities. */
const also: Readonly<Record<string, readonly string[]>> = {
  822: ['Bedford'], 801: ['Bristol, City of', 'Bristol City', 'City of Bristol'], 831: ['Derby'], 840: ['County Durham'], 884: ['Herefordshire, County of'],
  207: ['Royal Borough of Kensington and Chelsea'], 810: ['Hull', 'Kingston upon Hull, City of', 'Hull City'], 314: ['Royal Borough of Kingston upon Thames', 'Kingston'], 856: ['Leicester'],
  892: ['Nottingham'], 868: ['Royal Borough of Windsor and Maidenhead'], 926: ['County of Norfolk'],
}

const byName: ReadonlyMap<string, Authority> = new Map(authorities.flatMap((one) => [one.name, one.code, ...(also[one.code] ?? [])].map((name) => [bare(name), one] as const)))

/** An authority by its name or code, however it is written; undefined for any other. */
export const authorityCalled = (text: string): Authority | undefined => byName.get(bare(text)) ?? byName.get(bare(text.replace(/\b(?:county|city|borough|metropolitan|council|london borough of)\b/gi, ' ')))

const byWord: ReadonlyMap<string, FrameworkCode> = new Map([
  ...frameworks.flatMap(({ code, name }) => [[bare(code), code], [bare(name), code]] as const),
  ['single', 'SIF'], ['singleinspection', 'SIF'], ['childprotection', 'CPI'], ['safeguarding', 'SAF'], ['lookedafter', 'LAC'], ['lookedafterchildren', 'LAC'],
])
export const frameworkCalled = (text: string): FrameworkCode | undefined => byWord.get(bare(text))

const grades: ReadonlyMap<string, Grade> = new Map([
  ['1', 1], ['2', 2], ['3', 3], ['4', 4], ['outstanding', 1], ['good', 2], ['adequate', 3], ['requiresimprovement', 3], ['requiresimprovementtobegood', 3], ['ri', 3], ['inadequate', 4],
  ['1outstanding', 1], ['2good', 2], ['3requiresimprovement', 3], ['3adequate', 3], ['4inadequate', 4],
])
/** A grade by its number or name; null where nobody was judged; undefined for anything else. */
export const gradeCalled = (text: string): Grade | null | undefined => (['notjudged', 'nojudgement', 'notinspected'].includes(bare(text)) ? null : grades.get(bare(text)))
