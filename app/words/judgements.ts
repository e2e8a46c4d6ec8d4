import { pieceOf } from '#annex-a/framework/grading/pieces.ts'
import { questions, type QuestionId } from '#annex-a/framework/grading/questions.ts'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { Change } from '#server/judgements/basis.ts'
import type { GivenGrade } from '#server/report/given.ts'
import type { BesideSince, SinceSigned } from '#server/judgements/snapshots.ts'
import { sayDate, sayInstant } from './dates.ts'
import { sayGrade, sayRecords } from './evidence.ts'
import { sayCount } from './numbers.ts'

const asked = new Map(questions.map((one) => [one.id, one]))

/** A question without what its form says in brackets. */
export const sayQuestion = (asks: string): string => asks.replace(/ \((?:optional|before sign-off)\)$/, '')

/** An answer in words: `yes` → `Yes`, a date as a date, a choice as it was offered. */
export const sayAnswer = (id: QuestionId, answer: string): string => {
  const question = asked.get(id)
  // What was signed under an edition that asked otherwise is said as it was answered.
  if (!question) return answer
  const { kind, choices } = question
  if (kind === 'yesNo' || kind === 'confirm') return answer === 'yes' ? 'Yes' : 'No'
  if (kind === 'choice') return choices?.find(({ value }) => value === answer)?.says ?? answer
  return kind === 'date' ? sayDate(answer) : answer
}

/** What changed while somebody looked at a page, in a sentence. */
export const sayChange = (change: Change): string => {
  switch (change.what) {
    case 'signed': return `${change.by} signed this judgement off on ${sayInstant(change.at)}.`
    case 'opened': return `${change.by} opened this judgement again on ${sayInstant(change.at)}.`
    case 'grade': return change.by && change.at
      ? `${change.by} recorded a grade on ${sayInstant(change.at)}.` : `A grade was recorded for “${judgementOf(change.judgement)!.says}”.`
    case 'piece': return `${change.by} wrote in the rationale, under “${pieceOf(change.piece).asks}”, on ${sayInstant(change.at)}.`
    case 'piece-gone': return `What stood in the rationale under “${pieceOf(change.piece).asks}” was taken out.`
    case 'evidence-added': return `Evidence came: ${change.by} saved a record on ${sayInstant(change.at)}.`
    case 'evidence-changed': return `Evidence was changed: ${change.by} saved a record again on ${sayInstant(change.at)}.`
    case 'unseen': return 'What there is of evidence that you are not to see yet changed.'
    case 'evidence-gone': return 'A record of evidence was removed, or is no longer held against a criterion of this judgement.'
  }
}

/** `3 records came, 1 changed since sign-off`. Null where nothing did. */
export const saySince = ({ added, changed, gone }: Pick<SinceSigned, 'added' | 'changed' | 'gone'>): string | null => {
  const said = [
    ...(added.length ? [`${sayRecords(added.length)} came`] : []), ...(changed.length ? [`${sayRecords(changed.length)} changed`] : []),
    ...(gone.length ? [`${sayRecords(gone.length)} went`] : []),
  ]
  return said.length ? `Since sign-off ${said.join(', ')}` : null
}

/** How the report that is out gives a judgement, in a sentence. */
export const sayGiven = ({ is, on, grade }: GivenGrade): string =>
  `The report was ${is === 'final' ? 'made final' : 'published'} on ${sayDate(on)} with this judgement as “${sayGrade(grade)}”${is === 'final' ? ', and is not published yet' : ''}.`

/** What became of a judgement that a signed one rests on, in a sentence. */
export const sayBesideSince = (one: BesideSince): string => {
  const says = `“${judgementOf(one.code)!.says}”`
  if (one.what === 'grade') return `${says} ${one.was === undefined ? 'had no grade' : `was “${sayGrade(one.was)}”`} when this was signed, and is now “${sayGrade(one.now)}”.`
  return `${one.by} ${one.what === 'opened' ? 'opened' : 'signed'} ${says} ${one.what === 'opened' ? 'again' : 'off again'} on ${sayInstant(one.at)}, after this was signed.`
}

export const sayThings = (number: number): string => sayCount(number, 'thing', 'things')
