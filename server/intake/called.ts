import type { SubmissionRow } from '#db/queries/submissions.ts'

/** By what people call an upload: its version once it was submitted, and until then when it came. */
export interface Called {
  /** v1, v2 …; null while it is a draft. */
  readonly version: number | null
  /** Instant. */
  readonly sentAt: string
}

export const calledOf = ({ version, sent_at }: Pick<SubmissionRow, 'version' | 'sent_at'>): Called => ({ version, sentAt: sent_at })

type Numbered = Pick<SubmissionRow, 'number' | 'version' | 'sent_at'>

/** What the upload is called that a list was carried forward from: the version that it first was part of, or the upload where there is none yet. `all`: of the inspection. */
export const calledByNumber = (all: readonly Numbered[], number: number): Called => {
  const upload = all.find((one) => one.number === number)
  const version = all.filter((one) => one.version !== null && one.number >= number).toSorted((a, b) => a.number - b.number)[0]
  return calledOf(version ?? upload ?? { version: null, sent_at: '' })
}
