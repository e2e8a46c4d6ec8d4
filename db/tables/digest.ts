export interface DigestSentTable {
  person_id: string
  /** `YYYY-MM-DD` in London. */
  day: string
  sent_at: string
}
