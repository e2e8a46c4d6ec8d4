import type { EventTable } from '#db/tables/people.ts'
import { actions, permissionOf, type Action } from '../access/may.ts'

export type Detail = Readonly<Record<string, string>>

/** What an event tells beside its action, every value as a text. Nothing where it is not as expected: an old event is shown all the same. */
export const detailOf = (json: string): Detail => {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read).map(([name, value]) => [name, String(value)])) : {}
  } catch {
    return {}
  }
}

/** What the server does by itself, with nobody asking. */
const ownActions: Readonly<Record<string, string>> = { listsRead: 'finish reading lists', bringInInspection: 'bring the inspection in from another workbench' }

/** What follows from another action of the same person. */
const consequences: Readonly<Record<string, string>> = { checkAnew: 'have lists checked again, because what is known has changed' }

type Words = Readonly<Record<string, string>>
interface Naming { readonly by: string; readonly words: Words }

const reportSteps: Words = {
  'quality-assurance': 'hand the report on for quality assurance', 'send-back': 'send the report back to be written on', pass: 'say that the quality of the report is assured',
  send: 'send the report to the authority', due: 'change the day by which the authority’s points are wanted', final: 'make the report final', 'open-again': 'open the final report again',
  publish: 'record that the report is published', correct: 'open the published report to be corrected', leave: 'leave the published report as it is', 'authority-finished': 'say that the authority has no more points about the report',
}

/** One permission covers several steps: which of them it was stands in the event. */
const steps: { readonly [A in Action]?: Naming } = {
  decideReport: { by: 'step', words: reportSteps }, takeReportStep: { by: 'step', words: reportSteps }, raiseReportPoint: { by: 'step', words: reportSteps },
  takeCaseSteps: { by: 'do', words: { tell: 'tell the authority of cases', ask: 'ask the authority for audits of cases', allocate: 'allocate cases' } },
  noteCaseStep: { by: 'step', words: { read: 'say that a case is read', closed: 'close a case', reopened: 'open a closed case again' } },
  checkReferral: { by: 'step', words: { 'unsafe-checked': 'find that enough was done about a case referred back', 'unsafe-not-yet': 'find that not enough was done about a case referred back' } },
  // Of what the event was about, where one permission is for the list and for each in it.
  seeCases: { by: 'subject', words: { case: 'see a case' } },
  considerChild: { by: 'state', words: { considered: 'consider a child as a case', 'set-aside': 'set a child aside who was considered as a case' } },
  takeDrawSteps: { by: 'step', words: { seed: 'fix the seed of a draw', confirm: 'confirm whom a draw is made from', draw: 'draw the cases', replace: 'replace a case of a draw', abandon: 'abandon a draw' } },
  removeEvidence: { by: 'change', words: { remove: 'remove evidence', 'bring back': 'bring removed evidence back' } },
  changeEvidence: { by: 'change', words: { 'put aside': 'put aside what was not saved of evidence', 'take up': 'take up again what was not saved of evidence' } },
  recordEvidence: { by: 'change', words: { 'put aside': 'put aside what was not saved of evidence', 'take up': 'take up again what was not saved of evidence' } },
  writeInThread: { by: 'do', words: { write: 'write in a question', close: 'close a question', withdraw: 'withdraw a question', open: 'open a question again', due: 'change when an answer is wanted' } },
  changeMeeting: { by: 'state', words: { planned: 'change a meeting', cancelled: 'cancel a meeting' } },
  reviewDocument: { by: 'verdict', words: { read: 'mark a document as read', returned: 'return a document unread', reopened: 'say that a document is to be read again' } },
  decideField: { by: 'chosen', words: { restore: 'bring back an earlier wording', mine: 'choose their own of two wordings', theirs: 'choose somebody else’s of two wordings' } },
}

const isAction = (action: string): action is Action => (actions as readonly string[]).includes(action)

export const isByItself = (action: string): boolean => Object.hasOwn(ownActions, action)

/** What was done, such as `see a child`: the one step where the action covers several. An action that there is no more stays as it was written. */
export const sayDid = ({ action, subject_kind, detail }: Pick<EventTable, 'action' | 'subject_kind' | 'detail'>): string => {
  if (!isAction(action)) return ownActions[action] ?? consequences[action] ?? action
  const naming = steps[action]
  const told: Detail = { ...detailOf(detail), ...(subject_kind === null ? {} : { subject: subject_kind }) }
  const value = naming ? told[naming.by] : undefined
  return naming && value !== undefined && Object.hasOwn(naming.words, value) ? naming.words[value]! : permissionOf(action).says
}
