import type { ShownStep } from '#server/report/see-report.ts'
import type { ReportState } from '#server/report/standing.ts'
import type { ReportStepName } from '#server/report/stops.ts'
import type { TagColour } from '../govuk/tag.tsx'
import { sayDate } from './dates.ts'
import { sayCount } from './numbers.ts'

export const stateWords: { readonly [S in ReportState]: { readonly says: string; readonly colour: TagColour } } = {
  drafting: { says: 'Drafting', colour: 'blue' }, 'quality-assurance': { says: 'Quality assurance', colour: 'purple' }, ready: { says: 'Quality assured', colour: 'teal' },
  'factual-accuracy': { says: 'With the authority', colour: 'yellow' }, final: { says: 'Final', colour: 'teal' }, published: { says: 'Published', colour: 'green' },
}

/** The button or link that leads to a step, the title of its page, and its button there. */
export const stepWords: { readonly [S in ReportStepName]: { readonly link: string; readonly title: string; readonly button: string; readonly says: string } } = {
  'quality-assurance': { link: 'Send to quality assurance', title: 'Send the report to quality assurance', button: 'Send to quality assurance', says: 'Somebody of the team who has written nothing of it reads it. While it is there nobody can change it.' },
  'send-back': { link: 'Send it back to be written on', title: 'Send the report back', button: 'Send back', says: 'The report can be written on again. Where the authority had its text, it sees it no longer; its points stay.' },
  pass: { link: 'Pass it on', title: 'Quality is assured', button: 'Pass it on', says: 'You say that what the report says is borne out, clear and fit to be read by the authority. The lead inspector can then send it.' },
  send: { link: 'Send to the authority', title: 'Send the report to the authority', button: 'Send to the authority', says: 'Data officers of the authority see the text of the report and nothing that it rests on. They raise points about facts, section by section.' },
  due: { link: 'Change the day', title: 'Change the day by which points are wanted', button: 'Change the day', says: 'The authority sees the new day. A point that comes later is taken, and said to be late.' },
  final: { link: 'Make it final', title: 'Make the report final', button: 'Make it final', says: 'The text is frozen and given to the authority at once, so the times of paragraphs 10 and 40 count from today.' },
  'open-again': { link: 'Open it again', title: 'Open the final report again', button: 'Open it again', says: 'It goes back to be written on, and through quality assurance and the authority’s check once more. The authority does not see the text until then.' },
  publish: { link: 'Record that it is published', title: 'Record the publication', button: 'Record the publication', says: 'Say on which day it was published. From then on its text stands; what turns out to be wrong in it is corrected, with the reason.' },
  correct: { link: 'Correct the published report', title: 'Correct the published report', button: 'Open it to correct it', says: 'It goes back to be written on, and then the whole way again: quality assurance, the authority’s check, final, published. Until the correction is published the text that was published stands, and the authority and the team can read it. Both texts are kept.' },
  leave: { link: 'Leave the published text as it is', title: 'Leave the published text as it is', button: 'Leave it as it is', says: 'Nothing is corrected. What was written for the correction is kept, and stands there when the report is opened to be corrected another time.' },
}

/** What is otherwise at some steps while a published text is corrected. */
export const correctingSays: { readonly [S in ReportStepName]?: string } = {
  'send-back': 'The correction can be written on again. The authority sees the published text meanwhile; its points stay.',
  final: 'The corrected text is frozen and given to the authority at once. The times of the framework go on from the first report: a correction starts none of them anew.',
  'open-again': 'It goes back to be written on, and through quality assurance and the authority’s check once more. The authority sees the published text meanwhile.',
  publish: 'Say on which day the corrected report was published, and what was corrected. From then on it takes the place of the text before, which stays to be read. Where a grade changed the register of outcomes is corrected as well, and keeps what it said.',
}

/** Where the report stands, in a word or two. */
export const sayState = (state: ReportState, correcting: boolean): string => {
  const { says } = stateWords[state]
  if (!correcting) return says
  return state === 'published' ? 'Published, being corrected' : `Being corrected: ${says.charAt(0).toLowerCase()}${says.slice(1)}`
}

/** What stands in the history of the report. */
export const sayStep = ({ kind, who, named, on }: ShownStep): string => ({
  'asked-quality': `${who} sent it to quality assurance by ${named ?? 'somebody no longer known'}`,
  'sent-back': `${who} sent it back to be written on`,
  passed: `${who} assured its quality`,
  'sent-to-authority': `${who} sent it to the authority${on ? `, for points until ${sayDate(on)}` : ''}`,
  'due-changed': `${who} changed the day for points${on ? ` to ${sayDate(on)}` : ''}`,
  'authority-finished': `${who}, for the authority, said that there are no more points`,
  'made-final': `${who} made it final`,
  'opened-again': `${who} opened it again`,
  published: `${who} recorded that it was published${on ? ` on ${sayDate(on)}` : ''}`,
  'opened-to-correct': `${who} opened the published report to correct it`,
  'left-as-published': `${who} left the published text as it is`,
}[kind])

export const sayParagraphs = (count: number): string => (count ? sayCount(count, 'paragraph', 'paragraphs') : 'Nothing yet')
