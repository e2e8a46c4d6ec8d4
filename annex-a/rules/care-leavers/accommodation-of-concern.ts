import { rowFlag } from '../grammar/flag.ts'

const SAID: { readonly [code: string]: string } = { W: 'lives in bed and breakfast', X: 'is in custody', S: 'has no fixed abode' }

export const accommodationOfConcern = rowFlag({
  code: 'accommodation-of-concern',
  numbers: ['86'],
  title: 'A care leaver lives in bed and breakfast, in custody or without a home',
  asks: 'Raised for bed and breakfast (W), custody (X) and no fixed abode (S).',
  message: ({ facts }) => SAID[String(facts['code'])] ?? String(facts['code']),
  examples: {
    passes: { says: 'Independent', sheets: [{ list: 9, rows: [{ inTouch: 'YES', accommodation: 'U' }] }] },
    breaks: { says: 'Bed and breakfast', sheets: [{ list: 9, rows: [{ inTouch: 'YES', accommodation: 'W' }] }] },
  },
  lists: [9],
  needs: ['accommodation'],
  raises: ({ accommodation: code }) => (code in SAID ? { code } : null),
})
