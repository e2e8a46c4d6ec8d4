/** Ages in whole years at the inspection, both ends included; -1 is unborn. The last takes whatever care leavers are. */
export const ageBands = [
  { code: 'unborn', from: -1, to: -1 },
  { code: 'under-1', from: 0, to: 0 },
  { code: '1-4', from: 1, to: 4 },
  { code: '5-9', from: 5, to: 9 },
  { code: '10-15', from: 10, to: 15 },
  { code: '16-17', from: 16, to: 17 },
  { code: '18-over', from: 18, to: 999 },
  { code: 'not-known', from: null, to: null },
] as const

export type AgeBand = (typeof ageBands)[number]['code']

export const ageBandCodes: readonly AgeBand[] = ageBands.map(({ code }) => code)

/** The band of an age. An age that no band holds (under -1) is taken as not known. */
export const ageBandOf = (age: number | null): AgeBand =>
  ageBands.find(({ from, to }) => age !== null && from !== null && age >= from && age <= to)?.code ?? 'not-known'

/** The ends of a band; null for "not known". */
export const endsOf = (band: AgeBand): { readonly from: number; readonly to: number } | null => {
  const { from, to } = ageBands.find(({ code }) => code === band)!
  return from === null ? null : { from, to }
}
