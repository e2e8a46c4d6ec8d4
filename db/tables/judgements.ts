/** A judgement as it was signed off, or opened again. Only ever added to: a signature is never taken back, it is followed by another line. */
export interface JudgementSnapshotTable {
  id: string
  inspection_id: string
  judgement: string
  /** 1, 2 … within the judgement; the highest is the one in force. */
  number: number
  /** `signed`, or `open`: signed before and open again from here. */
  state: 'signed' | 'open'
  /** JSON, frozen: the framework's words, the grade, the rationale, the answers, the evidence with its versions. */
  content: string
  /** SHA-256 of `content`, in hexadecimal. */
  hash: string
  /** Why it was signed again, or opened again; blank with the first. */
  reason: string
  edition: string
  signed_by: string
  /** As the person typed it under the words. */
  signed_name: string
  signed_at: string
}
