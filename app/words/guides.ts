/** The pages of the help that go through one thing step by step: their addresses are /help/guide/… */
export const guideTitles = {
  submitting: 'Uploading, checking and submitting lists',
  versions: 'Versions, and what changed between them',
  explanations: 'Explaining what was found',
  repairs: 'Safe repairs of how cells are written',
  documents: 'The numbered documents',
  meetings: 'Planned multi-agency meetings',
  questions: 'Questions, answers and private notes',
  cases: 'Cases, audits of files, and children who may not be safe',
  draws: 'Draws at random, and the record of selection',
  context: 'The context section',
  evidence: 'Recording evidence',
  typing: 'Typing: what is kept, and how to get it back',
  judgements: 'Judgements: rationale, rules and sign-off',
  statistics: 'Statistics',
  'team-meetings': 'Meetings of the inspection team',
  report: 'The report',
  register: 'The register of outcomes, and how its tables count',
} as const
export type GuideName = keyof typeof guideTitles
export const guideNames = Object.keys(guideTitles) as readonly GuideName[]

/** Undefined where the address names none. */
export const guideNamed = (text: string | undefined): GuideName | undefined => guideNames.find((name) => name === text)
