/**
 * How long things may take, by which lateness is measured. No framework prints these: they come from statutory guidance
 * or local standards and are told from memory, so each is a setting that a lead inspector sees and may change, and none
 * is cited as law.
 */
export interface Timescale {
  /** In the middle of a sentence: what is measured. */
  readonly says: string
  /** The default. */
  readonly value: number
  readonly unit: 'working days' | 'days' | 'weeks' | 'months' | 'times'
  readonly basis: string
}

const timescale = (says: string, value: number, unit: Timescale['unit'], basis: string): Timescale => ({ says, value, unit, basis })

const workingTogether = 'statutory guidance Working together to safeguard children, from memory'

export const timescales = {
  continuousAssessment: timescale('a continuous assessment, from the referral to its authorisation', 45, 'working days', workingTogether),
  initialAssessment: timescale('an initial assessment, from its start to its authorisation', 10, 'working days', 'statutory guidance until 2013, from memory'),
  coreAssessment: timescale('a core assessment, from its start to its authorisation', 35, 'working days', 'statutory guidance until 2013, from memory'),
  initialConference: timescale('an initial child protection conference, from the start of the section 47 enquiry', 15, 'working days', workingTogether),
  childInNeedSeen: timescale('how often a child in need is seen', 6, 'weeks', 'local standard of many authorities'),
} as const satisfies { readonly [name: string]: Timescale }

export type TimescaleName = keyof typeof timescales
