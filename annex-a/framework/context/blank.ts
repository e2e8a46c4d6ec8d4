/**
 * Where a blank comes from. `lists` and `document`: counted from what the authority sent. `derived`: follows from other blanks.
 * `previous`: from published outcomes. `ofsted`: the inspectorate fills it in beforehand. `authority`: only it can know.
 */
export type BlankFrom = 'lists' | 'document' | 'derived' | 'previous' | 'ofsted' | 'authority'

/** `month`: `YYYY-MM`. `date`: `YYYY-MM-DD`. `direction`: the difference of two others, in words. */
export type BlankKind = 'number' | 'percent' | 'text' | 'month' | 'date' | 'choice' | 'direction'

export interface Blank {
  readonly name: string
  readonly label: string
  readonly kind: BlankKind
  readonly from: BlankFrom
  readonly options?: readonly string[]
  /** Where the figure is usually published, or why the lists cannot give it. */
  readonly why?: string
}

export type ContextSection = 'Previous Ofsted inspections' | 'Local leadership' | 'Children living in this area' | 'Child protection in this area' | 'Children looked after in this area'

export interface Sentence {
  readonly id: string
  readonly section: ContextSection
  /** "Delete if n/a". */
  readonly mayBeLeftOut?: true
  readonly template: string
}

/** What stands in a blank, as text: a number in digits, `YYYY-MM`, `YYYY-MM-DD`, or words. */
export type BlankValues = ReadonlyMap<string, string>
