/** A number that is called an ID without anything between: "ID178993". */
const calledSo = /^(?:id|no|nr|ref|child|case|lcs|ics)(?=\d+$)/

/** What all ways of writing an ID have in common: its letters and figures without what stands between, and a number without zeros before it. */
export const spellingOf = (written: string): string =>
  written.toLowerCase().replace(calledSo, '').replace(/[^\p{L}\p{N}]+/gu, '').replace(/^0+(?=\d+$)/, '')
