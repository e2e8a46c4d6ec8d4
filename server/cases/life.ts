import type { WallTime } from '#annex-a/calendar/london.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import type { CaseStepRow } from '#db/queries/case-steps.ts'
import type { CaseStepKind } from '#db/tables/case-steps.ts'

export interface DoneBy { readonly by: string; readonly at: string }
export interface SaidBy extends DoneBy { readonly words: string }

/** The authority's own audit of the file. */
export interface Audit extends DoneBy {
  readonly id: string
  readonly grade: Grade
  readonly strengths: string
  readonly concerns: string
  /** The auditor's role, never a name. */
  readonly auditor: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** What came with it. */
  readonly file: { readonly name: string; readonly bytes: number } | null
}

/** A case referred back because the child may not be safe. */
export interface Referral extends DoneBy {
  readonly id: string
  /** When the senior manager was told, local to Europe/London. */
  readonly toldOn: WallTime
  /** By role, never by name. */
  readonly manager: string
  readonly unsafe: string
  /** Answers of the authority and what inspectors said of them, in order. */
  readonly said: readonly (SaidBy & { readonly kind: 'answered' | 'not-yet' | 'checked' })[]
  /** Whose turn it is; null once an inspector has checked it. */
  readonly waitsFor: 'authority' | 'team' | null
}

/**
 * What stands of a case: facts with their dates, several at once, and no single status. Nothing of it is kept but the lines that it is
 * read off.
 */
export interface CaseLife {
  readonly told: DoneBy | null
  /** The first time of asking counts for the wait, the last for when it is due. */
  readonly asked: (DoneBy & { readonly due: WallTime }) | null
  /** The newest first: it counts. */
  readonly audits: readonly Audit[]
  /** When the first audit came. */
  readonly auditCame: string | null
  readonly graded: (SaidBy & { readonly grade: Grade }) | null
  /** `left`: they are no longer on the team, or their account is closed; the case waits for somebody else. */
  readonly allocated: (DoneBy & { readonly personId: string; readonly name: string; readonly left?: true }) | null
  readonly read: DoneBy | null
  readonly closed: DoneBy | null
  /** The newest first. */
  readonly referrals: readonly Referral[]
  /** The case that stands in its place. */
  readonly replacedBy: (DoneBy & { readonly caseId: string }) | null
}

const nothing: CaseLife = { told: null, asked: null, audits: [], auditCame: null, graded: null, allocated: null, read: null, closed: null, referrals: [], replacedBy: null }

/** `lines`: of one case, the oldest first. */
export const lifeOf = (lines: readonly CaseStepRow[]): CaseLife => lines.reduce<CaseLife>((life, line) => ({ ...life, ...after[line.kind](life, line) }), nothing)

const doneBy = ({ doer, done_at }: CaseStepRow): DoneBy => ({ by: doer, at: done_at })
const saidBy = (line: CaseStepRow): SaidBy => ({ ...doneBy(line), words: line.words })

type After = (life: CaseLife, line: CaseStepRow) => Partial<CaseLife>

const inReferral = (kind: Referral['said'][number]['kind'], waitsFor: Referral['waitsFor']): After => ({ referrals }, line) => ({
  referrals: referrals.map((one) => (one.id === line.other_id ? { ...one, said: [...one.said, { kind, ...saidBy(line) }], waitsFor } : one)),
})

const auditIn = (line: CaseStepRow): Audit => ({ ...doneBy(line), id: line.id, grade: line.grade as Grade, strengths: line.words, concerns: line.concerns, auditor: line.role, on: line.on_date ?? '', file: line.file_name === null ? null : { name: line.file_name, bytes: Number(line.file_bytes) } })

const referralIn = (line: CaseStepRow): Referral =>
  ({ ...doneBy(line), id: line.id, toldOn: { date: line.on_date ?? '', time: line.at_time }, manager: line.role, unsafe: line.words, said: [], waitsFor: 'authority' })

const after: { readonly [K in CaseStepKind]: After } = {
  told: (life, line) => ({ told: life.told ?? doneBy(line) }),
  'audit-asked': (life, line) => ({ asked: { ...(life.asked ?? doneBy(line)), due: { date: line.due_date ?? '', time: line.due_time } } }),
  'audit-received': ({ audits, auditCame }, line) => ({ audits: [auditIn(line), ...audits], auditCame: auditCame ?? line.done_at }),
  graded: (_life, line) => ({ graded: { ...saidBy(line), grade: line.grade as Grade } }),
  allocated: (_life, line) => ({ allocated: line.person_id === null ? null : { ...doneBy(line), personId: line.person_id, name: line.person ?? 'Somebody' } }),
  read: (life, line) => ({ read: life.read ?? doneBy(line) }),
  closed: (_life, line) => ({ closed: doneBy(line) }),
  reopened: () => ({ closed: null }),
  unsafe: ({ referrals }, line) => ({ referrals: [referralIn(line), ...referrals] }),
  'unsafe-answered': inReferral('answered', 'team'),
  'unsafe-not-yet': inReferral('not-yet', 'authority'),
  'unsafe-checked': inReferral('checked', null),
  replaced: (_life, line) => ({ replacedBy: { ...doneBy(line), caseId: line.other_id ?? '' } }),
}

/** Grades apart between the authority's auditor and the inspector: above 0 where the auditor thought better of the work. Null where one is missing. */
export const gradesApart = ({ audits: [audit], graded }: Pick<CaseLife, 'audits' | 'graded'>): number | null => (audit && graded ? graded.grade - audit.grade : null)

/** For whoever is to read the case without knowing how another inspector sees it. */
export const withoutView = (life: CaseLife): CaseLife => ({ ...life, graded: null })

/** Whether nobody is there to read the case. */
export const isUnallocated = ({ allocated }: Pick<CaseLife, 'allocated'>): boolean => allocated === null || allocated.left === true

/** Whether the authority still owes an audit. */
export const owesAudit = ({ asked, audits }: Pick<CaseLife, 'asked' | 'audits'>): boolean => asked !== null && audits.length === 0
