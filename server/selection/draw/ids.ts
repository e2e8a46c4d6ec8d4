import { joinKey } from '#annex-a/reading/cells/text.ts'
import { encodingOf } from '#annex-a/workbook/csv/encoding.ts'

/** IDs read from a file, in its order, each once; and what was passed over, in sentences. */
export interface ReadIds {
  readonly ids: readonly string[]
  readonly says: readonly string[]
}

/** Longer than any ID that was ever met, shorter than a line of a table. */
const longest = 200

/**
 * One ID a line. Spaces around an ID and empty lines are passed over; an ID that is there again counts once; case and
 * leading zeros stay, for they are part of what is ranked. A problem is said where the file cannot be such a list.
 */
export const readIds = (bytes: Uint8Array): ReadIds | { readonly problem: string } => {
  const encoding = encodingOf(bytes)
  if (bytes.length === 0 || !encoding) return { problem: bytes.length === 0 ? 'is empty' : 'is not text' }
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n|\r|\n/).map((line) => line.trim())
  const long = lines.findIndex((line) => line.length > longest)
  if (long !== -1) return { problem: `has more than ${longest} characters in line ${long + 1}: write one ID a line and nothing else` }
  const given = lines.filter((line) => line !== '')
  if (given.length === 0) return { problem: 'holds no ID' }
  const ids = [...new Set(given)]
  return { ids, says: [...sayRepeated(given.length - ids.length), ...sayAlike(ids)] }
}

const sayRepeated = (repeated: number): string[] =>
  repeated === 0 ? [] : [repeated === 1 ? '1 line repeats an ID and was passed over.' : `${repeated} lines repeat an ID and were passed over.`]

/** The workbench takes IDs that differ by capitals alone for one child; here they are two texts with two ranks. */
const sayAlike = (ids: readonly string[]): string[] => {
  const alike = ids.length - new Set(ids.map(joinKey)).size
  return alike === 0 ? [] : [`${alike === 1 ? '1 ID differs' : `${alike} IDs differ`} from another by capital letters alone and ${alike === 1 ? 'is' : 'are'} ranked apart. If they are the same child, keep one.`]
}
